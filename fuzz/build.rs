//! Lets `src/steps.rs` define the coverage callback. libFuzzer has one of the same name, which
//! aborts.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-link-arg-bins=-Wl,--allow-multiple-definition");
}
