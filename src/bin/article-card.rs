//! The program `article-card`: cards as HTML, from files or lines of JSON.

use std::process::ExitCode;

use arguments::{Arguments, HELP, Wanted};

#[path = "article-card/arguments.rs"]
mod arguments;
#[path = "article-card/files.rs"]
mod files;
#[path = "article-card/lines.rs"]
mod lines;

/// A sentence for the user.
type Failure = String;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("article-card: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    match Arguments::read(lexopt::Parser::from_env()).map_err(|error| format!("{error}; see `article-card --help`"))? {
        Wanted::Help => {
            print!("{HELP}");
            Ok(())
        }
        Wanted::Version => {
            println!("article-card {}", env!("CARGO_PKG_VERSION"));
            Ok(())
        }
        Wanted::Lines(Arguments { options, .. }) => {
            lines::render_all(std::io::stdin().lock(), std::io::stdout().lock(), &options)
        }
        Wanted::Files(arguments) => files::render_all(arguments),
    }
}
