//! Writes the file of each language into a folder, which it empties first: `article-card-languages FOLDER`.

use std::path::PathBuf;
use std::{env, fs, io};

use article_card::card::{language_file, language_tags};

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::other("name a folder"));
    };
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for tag in language_tags() {
        let file = language_file(tag).ok_or_else(|| io::Error::other(format!("{tag} is not compiled in")))?;
        fs::write(folder.join(format!("{tag}.txt")), file)?;
    }
    Ok(())
}
