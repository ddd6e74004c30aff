//! Programs that building and testing need beyond the Rust toolchain.

pub mod browser;
pub mod node;
pub mod path;

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use self::path::find_program;

/// The root of `cargo install`, from the project's folder.
pub const FOLDER: &str = ".tools";

/// The newest trunk that builds with the Rust version of Cargo.toml.
const TRUNK: &str = "0.21.14";

const TARGET: &str = "wasm32-unknown-unknown";

/// The programs of one `cargo install`.
struct Tool<'a> {
    package: &'a str,
    programs: &'a [&'a str],
    version: &'a str,
    features: &'a [&'a str],
    accepts: fn(found: &str, wanted: &str) -> bool,
    minutes: u32,
}

/// Installs the wasm32 target, wasm-bindgen and trunk if they are missing.
pub fn install_missing(sh: &Shell) -> Result<()> {
    install_bindgen(sh)?;
    install_unless_found(
        sh,
        &Tool {
            package: "trunk",
            programs: &["trunk"],
            version: TRUNK,
            // Without the check for updates, and without OpenSSL, which needs a C library.
            features: &["--no-default-features", "--features", "rustls"],
            accepts: is_same_or_later_patch,
            minutes: 5,
        },
    )
}

/// Installs the wasm32 target and wasm-bindgen if they are missing.
pub fn install_bindgen(sh: &Shell) -> Result<()> {
    install_target(sh)?;
    let lock = sh.read_file("Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    install_unless_found(
        sh,
        &Tool {
            package: "wasm-bindgen-cli",
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            version,
            features: &[],
            // The program and the library share an unstable format.
            accepts: |found, wanted| found == wanted,
            minutes: 2,
        },
    )
}

/// Installs Firefox's WebDriver if it is missing.
pub fn install_geckodriver(sh: &Shell) -> Result<()> {
    install_unless_found(
        sh,
        &Tool {
            package: "geckodriver",
            programs: &["geckodriver"],
            version: "0.37.1",
            features: &[],
            accepts: is_same_or_later_patch,
            minutes: 2,
        },
    )
}

/// Installs cargo-fuzz if it is missing.
pub fn install_cargo_fuzz(sh: &Shell) -> Result<()> {
    install_unless_found(
        sh,
        &Tool {
            package: "cargo-fuzz",
            programs: &["cargo-fuzz"],
            version: "0.13.2",
            features: &[],
            accepts: is_same_or_later_patch,
            minutes: 2,
        },
    )
}

/// Installs cargo-deny if it is missing.
pub fn install_cargo_deny(sh: &Shell) -> Result<()> {
    install_unless_found(
        sh,
        &Tool {
            package: "cargo-deny",
            programs: &["cargo-deny"],
            version: "0.20.2",
            features: &[],
            accepts: is_same_or_later_patch,
            minutes: 3,
        },
    )
}

fn install_unless_found(sh: &Shell, tool: &Tool) -> Result<()> {
    if tool.programs.iter().all(|program| is_installed(sh, program, tool)) { Ok(()) } else { install(sh, tool) }
}

/// Adds the wasm32 target to the toolchain if it is missing.
pub fn install_target(sh: &Shell) -> Result<()> {
    let libraries = cmd!(sh, "rustc --print target-libdir --target {TARGET}").quiet().read()?;
    if Path::new(&libraries).exists() {
        return Ok(());
    }
    if find_program(sh, &["rustup"]).is_none() {
        bail!(
            "this Rust toolchain cannot build for {TARGET}, and there is no rustup to add it: install the \
             toolchain's standard library for that target (Debian's package is libstd-rust-dev-wasm32)"
        );
    }
    cmd!(sh, "rustup target add {TARGET}").run()?;
    Ok(())
}

fn is_installed(sh: &Shell, program: &str, tool: &Tool) -> bool {
    if find_program(sh, &[program]).is_none() {
        return false;
    }
    let Ok(answer) = cmd!(sh, "{program} --version").quiet().ignore_stderr().read() else { return false };
    answer.split_whitespace().nth(1).is_some_and(|found| (tool.accepts)(found, tool.version))
}

fn install(sh: &Shell, tool: &Tool) -> Result<()> {
    let &Tool { package, version, features, minutes, .. } = tool;
    println!("Installing {package} {version} into {FOLDER}, once; this takes about {minutes} minutes.");
    // Little optimization halves the time. With a target folder an interrupted installation can go
    // on.
    cmd!(sh, "cargo install --locked {package} --version {version} {features...}")
        .args(["--root", FOLDER, "--target-dir", "target/tools"])
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .run()
        .with_context(|| format!("{package} {version} could not be installed"))
}

/// Returns the version of a package in a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

fn is_same_or_later_patch(found: &str, wanted: &str) -> bool {
    let split = |version: &str| -> Option<(String, u32)> {
        let (minor, patch) = version.rsplit_once('.')?;
        Some((minor.to_owned(), patch.parse().ok()?))
    };
    match (split(found), split(wanted)) {
        (Some((found_minor, found)), Some((wanted_minor, wanted))) => found_minor == wanted_minor && found >= wanted,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locked_version_is_of_the_very_package() {
        let lock = "\
version = 4

[[package]]
name = \"wasm-bindgen-backend\"
version = \"0.1.0\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.129\"
dependencies = [
 \"cfg-if\",
]
";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked_version(lock, "cfg-if"), None);
    }

    #[test]
    fn a_later_patch_is_accepted_and_another_minor_is_not() {
        assert!(is_same_or_later_patch("0.21.14", "0.21.14"));
        assert!(is_same_or_later_patch("0.21.15", "0.21.14"));
        assert!(!is_same_or_later_patch("0.21.9", "0.21.14"));
        assert!(!is_same_or_later_patch("0.22.14", "0.21.14"));
        assert!(!is_same_or_later_patch("0.21.14-beta.1", "0.21.14"));
        assert!(!is_same_or_later_patch("unknown", "0.21.14"));
    }
}
