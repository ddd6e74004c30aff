//! A line of JSON for each line of JSON.

use std::io::{BufRead, BufWriter, Write};

use article_card::render::{RenderOptions, render};
use serde_json::{Map, Value};

use super::Failure;

/// Replaces the `text` of each object by `html` and `head`. Other properties stay.
pub fn render_all(input: impl BufRead, output: impl Write, options: &RenderOptions) -> Result<(), Failure> {
    let mut output = BufWriter::new(output);
    for (line, number) in input.lines().zip(1..) {
        let line = line.map_err(|error| format!("line {number}: {error}"))?;
        if line.trim().is_empty() {
            continue;
        }
        let mut object: Map<String, Value> =
            serde_json::from_str(&line).map_err(|error| format!("line {number} is no object of JSON: {error}"))?;
        let Some(Value::String(text)) = object.remove("text") else {
            return Err(format!("line {number} has no `text`"));
        };
        let card = render(&text, options);
        object.insert("html".to_owned(), card.html.into());
        object.insert("head".to_owned(), card.head.into());
        writeln!(output, "{}", Value::from(object)).map_err(|error| error.to_string())?;
    }
    output.flush().map_err(|error| error.to_string())
}
