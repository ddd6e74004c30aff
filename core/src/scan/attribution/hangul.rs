//! Names of media in Korean, whose particles follow without a space.

use std::sync::OnceLock;

use crate::lexicon::phrases::{PhraseList, phrases};
use crate::lexicon::shared::media::{HANGUL_PARTICLES, HANGUL_TAILS, UNNAMED_MEDIA};
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::strength::Strength;
use crate::text::char_info::script;
use crate::text::needles::Needles;
use crate::text::script::Script;

/// Letters of a name before its ending, at least.
const MIN_CHARS: usize = 2;
/// Letters of a name before its ending, at most.
const MAX_CHARS: usize = 12;

/// Returns the names that end as those of media do, without their particles.
pub(crate) fn candidates(text: &str) -> Vec<Candidate> {
    static TAILS: OnceLock<Needles<'static>> = OnceLock::new();
    let mut found: Vec<Candidate> = Vec::new();
    TAILS.get_or_init(|| Needles::new(phrases(HANGUL_TAILS).map(|tail| (tail, 0)))).for_each_match(
        text,
        |at, tail, _| {
            let end = at + tail.len();
            let behind = &text[end..];
            let particle = &behind[..behind.find(|c: char| !is_hangul(c)).unwrap_or(behind.len())];
            let head = text[..at]
                .char_indices()
                .rev()
                .take(MAX_CHARS)
                .take_while(|&(_, c)| is_hangul(c) || c.is_ascii_alphanumeric());
            let (letters, start) = head.fold((0, at), |(letters, _), (start, _)| (letters + 1, start));
            if letters >= MIN_CHARS && is_particle(particle) && !is_unnamed(&text[start..end]) {
                found.push(Candidate::new(start, end, Strength::Strong));
            }
        },
    );
    found
}

/// Returns true for a letter of Korean.
pub(crate) fn is_hangul(c: char) -> bool {
    script(c) == Some(Script::Hangul)
}

/// Returns true for the particle behind a noun, or for nothing.
fn is_particle(text: &str) -> bool {
    text.is_empty() || phrases(HANGUL_PARTICLES).any(|particle| particle == text)
}

/// Returns a word without its particle.
pub(crate) fn without_particle(word: &str) -> &str {
    if !word.ends_with(is_hangul) {
        return word;
    }
    phrases(HANGUL_PARTICLES)
        .find_map(|particle| word.strip_suffix(particle))
        .filter(|stem| !stem.is_empty())
        .unwrap_or(word)
}

/// Returns true for words that stand for a medium but name none.
pub(crate) fn is_unnamed(name: &str) -> bool {
    static WORDS: PhraseList = PhraseList::new(UNNAMED_MEDIA);
    WORDS.contains(name)
}
