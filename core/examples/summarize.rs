//! Summarises articles and prints one JSON object a line.
//!
//! `cargo run --release --example summarize -- FILE...`
//!
//! A line of a file is `{"id", "text", "title"?}`, where `text` has one paragraph a line. For each,
//! in order, it prints `{"id", "summary": [sentence, …]}`. The paragraphs are not parsed: the text
//! must have no menus, bylines or captions.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use std::{env, fs};

use article_card_core::{SummaryOptions, from_paragraphs, summarize};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
struct Story {
    /// Printed unchanged.
    id: Value,
    text: String,
    title: Option<String>,
}

#[derive(Serialize)]
struct Record {
    id: Value,
    summary: Vec<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // A reader such as `head` closes the pipe early.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("summarize: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the summaries. Returns whether every line of every file could be read.
fn run() -> io::Result<bool> {
    let mut files = env::args().skip(1).peekable();
    if files.peek().is_none() {
        eprintln!("usage: summarize FILE.jsonl...");
        return Ok(false);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all = true;
    for file in files {
        let bytes = match fs::read(&file) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("{file}: {error}");
                all = false;
                continue;
            }
        };
        for (at, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            match serde_json::from_slice(line) {
                Ok(story) => {
                    serde_json::to_writer(&mut out, &record(story))?;
                    out.write_all(b"\n")?;
                }
                Err(error) => {
                    eprintln!("{file}, line {}: {error}", at + 1);
                    all = false;
                }
            }
        }
    }
    out.flush()?;
    Ok(all)
}

fn record(Story { id, text, title }: Story) -> Record {
    let article = from_paragraphs(title.as_deref().filter(|title| !title.trim().is_empty()), &text);
    let summary = summarize(&article, &SummaryOptions::default());
    let points = summary.map(|summary| summary.points).unwrap_or_default();
    Record { id, summary: points.into_iter().map(|point| point.text).collect() }
}
