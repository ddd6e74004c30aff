//! Why each line of a text was read as it was: `cargo run --example explain -- FILE`.
//!
//! One line for each piece of text that is not blank: its first line, how likely it is text of the story, its role with how sure
//! that is, the rule that proposed a role, in brackets that role where the model gave another, and the beginning of the text.

use std::process::ExitCode;
use std::{env, fs};

use article_card_core::explain;

/// Characters of the text that are shown.
const SHOWN_CHARS: usize = 60;

fn main() -> ExitCode {
    let [file] = &env::args().skip(1).collect::<Vec<_>>()[..] else {
        eprintln!("usage: explain FILE");
        return ExitCode::FAILURE;
    };
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!("{:>5} {:>5}  {:<17}{:>5}  {:<52}text", "line", "body", "role", "sure", "rule");
    for piece in explain(&text) {
        let role = format!("{:?}", piece.role);
        let other = if piece.proposed == piece.role { String::new() } else { format!(" ({:?})", piece.proposed) };
        let rule = format!("{}{other}", piece.rule);
        let start: String = piece.text.chars().take(SHOWN_CHARS).collect();
        println!(
            "{:>5} {:>5.2}  {role:<17}{:>5.2}  {rule:<52}{start}",
            piece.lines.start() + 1,
            piece.body,
            piece.confidence
        );
    }
    ExitCode::SUCCESS
}
