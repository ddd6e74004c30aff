//! Builds that give the same bytes on every machine and name none of its folders.
//!
//! Panic messages hold the paths of sources. The compiler replaces the folders of this machine in
//! them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use xshell::{PushEnv, Shell, cmd};

use crate::size;

/// The separator of flags in `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\u{1f}";

/// Parts of paths that no shipped file may hold, besides the folders of this machine.
const FOREIGN: [&str; 4] = ["/home/", "/root/", "/Users/", "registry/src"];

/// Sets the compiler's flags for what is shipped, instead of the user's, until the result is
/// dropped.
pub fn push_flags(sh: &Shell) -> Result<PushEnv<'_>> {
    let folders = replaced_folders(sh)?;
    let flags = folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    Ok(sh.push_env("CARGO_ENCODED_RUSTFLAGS", flags.collect::<Vec<_>>().join(SEPARATOR)))
}

/// Returns the folders of this machine that sources are in, each with its replacement. Of several
/// that contain a source the last one counts.
fn replaced_folders(sh: &Shell) -> Result<Vec<(PathBuf, String)>> {
    let rustc = cmd!(sh, "rustc --verbose --version").quiet().read()?;
    let commit = rustc.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let sysroot = PathBuf::from(cmd!(sh, "rustc --print sysroot").quiet().read()?);
    let cargo = cargo_home()?;
    let mut folders = vec![(sh.current_dir(), "/article-card".to_owned()), (cargo.clone(), "/cargo".to_owned())];
    // A folder for each registry, with a hash in its name that depends on Cargo's version.
    for registry in fs::read_dir(cargo.join("registry/src")).into_iter().flatten() {
        folders.push((registry?.path(), "/crates".to_owned()));
    }
    // The compiler has the name of the right side for the standard library unless its sources are
    // installed.
    folders.push((sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    Ok(folders)
}

/// Fails if a file below the folder holds the path of a folder of the machine that built it.
pub fn check(sh: &Shell, folder: &str) -> Result<()> {
    let own = [sh.current_dir(), cargo_home()?].map(|path| path.display().to_string());
    let paths: Vec<&str> = FOREIGN.into_iter().chain(own.iter().map(String::as_str)).collect();
    for file in size::files(&sh.current_dir().join(folder))? {
        if let Some(found) = find_path(&fs::read(&file)?, &paths) {
            bail!("{} holds a path of the machine that built it: {found}", name(sh, &file));
        }
    }
    Ok(())
}

/// Returns the text around the first of the paths in a file.
fn find_path(bytes: &[u8], paths: &[&str]) -> Option<String> {
    let at = (0..bytes.len()).find(|&at| paths.iter().any(|path| bytes[at..].starts_with(path.as_bytes())))?;
    let around = &bytes[at.saturating_sub(20)..bytes.len().min(at + 80)];
    Some(String::from_utf8_lossy(around).into_owned())
}

fn name(sh: &Shell, file: &Path) -> String {
    file.strip_prefix(sh.current_dir()).unwrap_or(file).display().to_string()
}

fn cargo_home() -> Result<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("neither CARGO_HOME nor a home folder is known")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_the_machine_are_replaced() -> Result<()> {
        let sh = Shell::new()?;
        let _flags = push_flags(&sh)?;
        let flags = sh.var("CARGO_ENCODED_RUSTFLAGS")?;
        let root = format!("--remap-path-prefix={}=/article-card", sh.current_dir().display());
        assert!(flags.split(SEPARATOR).any(|flag| flag == root), "{flags}");
        assert!(flags.split(SEPARATOR).any(|flag| flag.contains("lib/rustlib/src/rust=/rustc/")), "{flags}");
        Ok(())
    }

    #[test]
    fn a_path_in_a_shipped_file_is_found() -> Result<()> {
        let sh = Shell::new()?;
        let folder = sh.create_temp_dir()?;
        let found = |text: &str| -> Result<Option<String>> {
            sh.write_file(folder.path().join("page.js"), text)?;
            Ok(check(&sh, &folder.path().display().to_string()).err().map(|error| error.to_string()))
        };
        assert_eq!(found("at /crates/yew-0.23.0/src/lib.rs")?, None);
        assert!(found("at /home/reader/app.rs")?.is_some_and(|error| error.ends_with("at /home/reader/app.rs")));
        assert!(found(&format!("\0{}/src", sh.current_dir().display()))?.is_some());
        Ok(())
    }
}
