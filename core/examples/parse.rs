//! Parses text files and prints one JSON object a line.
//!
//! `cargo run --release --example parse -- FILE...`

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use std::{env, fs};

use article_card_core::{Article, parse};
use serde::Serialize;

#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    article: Article,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // A reader such as `head` closes the pipe early.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parse: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the articles. Returns whether every file could be read.
fn run() -> io::Result<bool> {
    let mut files = env::args().skip(1).peekable();
    if files.peek().is_none() {
        eprintln!("usage: parse FILE...");
        return Ok(false);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all = true;
    for file in files {
        match fs::read_to_string(&file) {
            Ok(text) => {
                serde_json::to_writer(&mut out, &Record { file: &file, article: parse(&text) })?;
                out.write_all(b"\n")?;
            }
            Err(error) => {
                eprintln!("{file}: {error}");
                all = false;
            }
        }
    }
    out.flush()?;
    Ok(all)
}
