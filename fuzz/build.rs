//! Lets `src/steps.rs` have the callback that counts steps; libFuzzer has one of the same name, which ends the program.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-link-arg-bins=-Wl,--allow-multiple-definition");
}
