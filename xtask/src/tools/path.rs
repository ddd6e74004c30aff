//! Programs on the PATH.

use std::env;
use std::path::PathBuf;

use xshell::Shell;

/// Returns the path of the first of these programs that is on the PATH.
pub fn find_program(sh: &Shell, names: &[&str]) -> Option<PathBuf> {
    let path = sh.var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let candidates = names.iter().flat_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        folders.iter().map(move |folder| folder.join(&file))
    });
    candidates.into_iter().find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::*;

    #[test]
    fn the_first_name_on_the_path_wins() -> Result<()> {
        let sh = Shell::new()?;
        let (first, second) = (sh.create_temp_dir()?, sh.create_temp_dir()?);
        let file = |folder: &xshell::TempDir, name: &str| {
            folder.path().join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
        };
        sh.write_file(file(&first, "chrome"), "")?;
        sh.write_file(file(&second, "chromium"), "")?;
        sh.write_file(file(&second, "chrome"), "")?;
        sh.set_var("PATH", std::env::join_paths([first.path(), second.path()])?);
        assert_eq!(find_program(&sh, &["chromium", "chrome"]), Some(file(&second, "chromium")));
        assert_eq!(find_program(&sh, &["chrome"]), Some(file(&first, "chrome")));
        assert_eq!(find_program(&sh, &["firefox"]), None);
        Ok(())
    }
}
