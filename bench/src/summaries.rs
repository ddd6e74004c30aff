//! Summaries beside TextRank and LexRank of sumy, in Python.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use article_card_core::article::BlockKind;
use article_card_core::{Article, SummaryOptions, parse, summarize};

use crate::pages::{self, WITH_HTML};
use crate::table::table;
use crate::time::{ROUNDS, median, seconds, verdict};

/// The least speed of a summary, in speeds of sumy's.
const BAR: f64 = 500.0;

/// Measures summaries beside sumy's of the same articles, with sentences split by each.
pub fn section(corpus: &Path, python: &str) -> Result<String> {
    let articles: Vec<Article> = pages::with_html(corpus)?.iter().map(|page| parse(&page.text)).collect();
    let stories: Vec<String> = articles.iter().map(story).collect();
    let summary = |article| usize::from(summarize(article, &SummaryOptions::default()).is_some());
    let own: Vec<f64> = articles.iter().map(|article| seconds(ROUNDS, || summary(article))).collect();
    let row = |name: &str, times: &[f64], bar: &dyn Fn(f64) -> String| {
        let ratio = median(times.iter().zip(&own).map(|(peer, own)| peer / own).collect());
        vec![name.to_owned(), format!("{:.3} ms", 1e3 * median(times.to_vec())), format!("{ratio:.0}"), bar(ratio)]
    };
    let mut rows = vec![row("article-card", &own, &|_| String::new())];
    let reached = |ratio| verdict(ratio >= BAR, &format!("{BAR} ×"));
    let missing = match sumy(python, &stories) {
        Ok(peers) => {
            rows.extend(peers.iter().map(|(name, times)| row(name, times, &reached)));
            String::new()
        }
        Err(error) => format!("\nNot timed beside sumy: {error:#}.\n"),
    };
    Ok(format!(
        "The stories of {} pages of {WITH_HTML}, three sentences each, one thread. sumy gets sentences and words split by regular expressions, \
         which is faster than its own tokenizer.\n\n{}{missing}",
        stories.len(),
        table(&["median of an article", "time", "times as long", "bar"], rows)
    ))
}

/// Returns the paragraphs of an article.
fn story(article: &Article) -> String {
    let paragraphs = article.body.iter().filter(|block| block.kind == BlockKind::Paragraph);
    paragraphs.map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Times sumy's summarizers: reads the stories as JSON and prints a line of seconds for each
/// summarizer.
const SUMY: &str = r#"
import json, re, sys, time
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
class Words:
    def to_sentences(self, text): return [s for s in re.split(r"(?<=[.!?])\s+", text) if s]
    def to_words(self, text): return re.findall(r"\w+", text)
stories = json.load(sys.stdin)
for name, summarizer in ("TextRank", TextRankSummarizer()), ("LexRank", LexRankSummarizer()):
    times = []
    for story in stories:
        start = time.perf_counter()
        summarizer(PlaintextParser.from_string(story, Words()).document, 3)
        times.append(time.perf_counter() - start)
    print(json.dumps(["sumy " + name, times]))
"#;

/// Returns the seconds of each of sumy's summarizers for each story.
fn sumy(python: &str, stories: &[String]) -> Result<Vec<(String, Vec<f64>)>> {
    let mut child = Command::new(python)
        .arg("-c")
        .arg(SUMY)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    child.stdin.take().context("no pipe")?.write_all(serde_json::to_string(stories)?.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "`import sumy` fails in {python}");
    String::from_utf8(output.stdout)?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
