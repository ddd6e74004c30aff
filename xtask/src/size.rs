//! The bytes a reader's browser loads.

use std::fs;
use std::io::Write;
use std::ops::Add;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xshell::Shell;

/// The most bytes, with brotli, that the demo may load: the figure measured and 1 %.
const BUDGET: usize = 686_000;

/// The kinds of file that the budget counts.
const COUNTED: [&str; 3] = ["wasm", "js", "css"];

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the size of each kind of file in `dist`.
pub fn print(sh: &Shell) -> Result<()> {
    let counted = print_counted(sh)?;
    let html = size_of_kind(&sh.current_dir().join("dist"), "html")?;
    print_row("html", html);
    print_row("total", counted + html);
    Ok(())
}

/// Fails if the counted files are over the budget.
pub fn check(sh: &Shell) -> Result<()> {
    let total = print_counted(sh)?.brotli;
    let report = format!("{} of {} bytes with brotli", grouped(total), grouped(BUDGET));
    ensure!(total <= BUDGET, "the page is over its budget: {report}");
    println!("{report}");
    Ok(())
}

/// Returns the size of a file with brotli.
pub fn brotli(file: &Path) -> Result<usize> {
    Ok(size_of(&fs::read(file)?)?.brotli)
}

/// Prints the size of each file in a folder.
pub fn print_files(folder: &Path) -> Result<()> {
    let mut paths = files(folder)?;
    paths.sort();
    let mut total = Size::default();
    println!("{:<30} {:>11} {:>11} {:>11}", "", "raw", "gzip -9", "brotli 11");
    for path in paths {
        let size = size_of(&fs::read(&path)?)?;
        let name = path.strip_prefix(folder)?.display().to_string();
        println!("{name:<30} {:>11} {:>11} {:>11}", grouped(size.raw), grouped(size.gzip), grouped(size.brotli));
        total = total + size;
    }
    println!("{:<30} {:>11} {:>11} {:>11}", "total", grouped(total.raw), grouped(total.gzip), grouped(total.brotli));
    Ok(())
}

fn print_counted(sh: &Shell) -> Result<Size> {
    let dist = sh.current_dir().join("dist");
    ensure!(dist.is_dir(), "there is no dist folder yet: run `cargo xtask build`");
    println!("{:<5} {:>11} {:>11} {:>11}", "", "raw", "gzip -9", "brotli 11");
    let mut total = Size::default();
    for kind in COUNTED {
        let size = size_of_kind(&dist, kind)?;
        print_row(kind, size);
        total = total + size;
    }
    Ok(total)
}

fn print_row(name: &str, size: Size) {
    println!("{name:<5} {:>11} {:>11} {:>11}", grouped(size.raw), grouped(size.gzip), grouped(size.brotli));
}

fn size_of_kind(folder: &Path, kind: &str) -> Result<Size> {
    let mut total = Size::default();
    for file in files(folder)? {
        if file.extension().is_some_and(|extension| extension == kind) {
            let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            total = total + size_of(&bytes)?;
        }
    }
    Ok(total)
}

/// Returns every file below a folder.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.ends_with(".stage") {
            // Left by trunk while it builds, or when it failed.
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// Returns the name of every file below a folder, in order: `languages/id.txt`.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let name = |path: &PathBuf| -> Result<String> {
        let parts = path.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy());
        Ok(parts.collect::<Vec<_>>().join("/"))
    };
    let mut names = files(folder)?.iter().map(name).collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

fn size_of(bytes: &[u8]) -> Result<Size> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &best)?;
    Ok(Size { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

impl Add for Size {
    type Output = Size;

    fn add(self, other: Size) -> Size {
        Size { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// Returns a number with separated thousands: 126,708.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let all = [0, 999, 1_000, 126_708, 1_000_000].map(grouped);
        assert_eq!(all, ["0", "999", "1,000", "126,708", "1,000,000"]);
    }

    #[test]
    fn files_in_folders_count_by_kind() -> Result<()> {
        let sh = Shell::new()?;
        let dist = sh.create_temp_dir()?;
        sh.write_file(dist.path().join("page.js"), "a".repeat(1_000))?;
        sh.write_file(dist.path().join("snippets/element.js"), "b".repeat(1_000))?;
        sh.write_file(dist.path().join("page.css"), "c".repeat(1_000))?;
        let size = size_of_kind(dist.path(), "js")?;
        assert_eq!(size.raw, 2_000);
        assert!(size.gzip < 100 && size.brotli < 100);
        Ok(())
    }
}
