//! The time of a summary, beside sumy's if Python has it.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use article_card_core::article::BlockKind;
use article_card_core::{Article, SummaryOptions, summarize};

use super::sets::Set;

/// Times sumy's summarizers on the texts of a JSONL file. Sentences are split beforehand.
const SUMY: &str = r#"
import json, sys, time
from sumy.parsers.plaintext import PlaintextParser
from sumy.nlp.tokenizers import Tokenizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
texts = [json.loads(line)["text"] for line in open(sys.argv[1])][:100]
class Words(Tokenizer):
    def __init__(self): pass
    def to_sentences(self, text): return [s for s in text.replace("? ", ". ").split(". ") if s.strip()]
    def to_words(self, text): return text.split()
documents = [PlaintextParser.from_string(text, Words()).document for text in texts]
for summarizer in (TextRankSummarizer(), LexRankSummarizer(), LuhnSummarizer()):
    start = time.process_time()
    for document in documents: summarizer(document, 3)
    print(f"sumy {type(summarizer).__name__:<22}{(time.process_time() - start) / len(documents) * 1000:9.3f} ms an article")
"#;

/// Prints the timings on the named set.
pub fn print(folder: &Path, sets: &[Set], articles: &[Vec<Article>], name: &str) {
    let Some(at) = sets.iter().position(|set| set.name == name) else { return };
    let articles = &articles[at];
    println!("\nTime of a summary, one thread, {} articles of {name}", articles.len());
    let each = milliseconds(|| articles.iter().for_each(run)) / articles.len() as f64;
    println!("{:<27}{each:9.3} ms an article", "article-card");
    let long = of_words(articles, 600);
    println!("{:<27}{:9.3} ms", format!("article-card, {} words", long.word_count), milliseconds(|| run(&long)));
    let huge = of_sentences(articles, 10_000);
    println!("{:<27}{:9.3} ms", "article-card, 10000 sentences", milliseconds(|| run(&huge)));
    let file = folder.join(name).join("dev.jsonl");
    match Command::new("python3").arg("-c").arg(SUMY).arg(file).output() {
        Ok(output) if output.status.success() => print!("{}", String::from_utf8_lossy(&output.stdout)),
        _ => println!("sumy is not timed: `python3 -c 'import sumy'` fails here (pip install sumy numpy)"),
    }
}

fn run(article: &Article) {
    let summary = summarize(article, &SummaryOptions::default());
    assert!(summary.is_some(), "an article has a summary");
}

/// Returns the median of nine runs.
fn milliseconds(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..9)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[4]
}

/// Joins paragraphs of the articles up to so many words.
fn of_words(articles: &[Article], most: usize) -> Article {
    joined(articles, |article| article.word_count >= most)
}

/// Joins sentences of the articles, over and over, up to so many.
fn of_sentences(articles: &[Article], most: usize) -> Article {
    let mut sentences = 0;
    joined(articles, |article| {
        let last = article.body.last().map_or(0, |block| block.text.matches(". ").count() + 1);
        sentences += last;
        sentences >= most
    })
}

/// Joins the paragraphs of all articles until there are enough.
fn joined(articles: &[Article], mut enough: impl FnMut(&Article) -> bool) -> Article {
    let mut one = Article { language: articles[0].language.clone(), ..Article::default() };
    let paragraphs = articles.iter().cycle().flat_map(|article| &article.body);
    for block in paragraphs.filter(|block| block.kind == BlockKind::Paragraph) {
        one.word_count += block.text.split(' ').count();
        one.body.push(block.clone());
        if enough(&one) {
            break;
        }
    }
    one
}
