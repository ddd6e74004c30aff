//! Datelines before the first sentence: `JAKARTA--`, `PARIS (AFP) -`, `【北京】`, `(서울=연합뉴스)`.

pub(crate) mod dashed;
pub(crate) mod east_asian;
pub(crate) mod parts;
pub(crate) mod reporters;
pub(crate) mod run_in;

use crate::article::Dateline;
use crate::lexicon::cues::Cues;

/// Returns the dateline of a paragraph and the byte at which its first sentence begins.
pub(crate) fn scan_dateline(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let (dateline, rest) = east_asian::scan_bracketed(paragraph)
        .or_else(|| east_asian::scan_run_in(paragraph))
        .or_else(|| dashed::scan_dashed(paragraph, cues))
        .or_else(|| run_in::scan_run_in(paragraph, cues))?;
    let gap = paragraph[rest..].len() - paragraph[rest..].trim_start().len();
    (rest + gap < paragraph.len()).then_some((dateline, rest + gap))
}

#[cfg(test)]
mod tests;
