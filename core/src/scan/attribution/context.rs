//! Context: the evidence of the words around a name that something was said or reported there.

use crate::lexicon::phrases::PhraseList;
use crate::lexicon::shared::media::LISTENER_WORDS;
use crate::lexicon::shared::people::GENERIC_NOUNS;
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::marks::Mark;
use crate::scan::attribution::paragraph::{MAX_GAP, Paragraph, is_word_char};
use crate::scan::attribution::strength::Strength;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;
use crate::text::punctuation::is_terminal;

/// Bytes between a name and a mark of the same sentence, at most.
const MAX_SENTENCE: usize = 200;
/// Words between a phrase of attribution and a name after it.
const MAX_WORDS_AFTER: usize = 2;
/// Words between a phrase of attribution and the page's own house after it.
const MAX_WORDS_TO_HOUSE: usize = 7;
/// Words between a name and a phrase of attribution after it.
const MAX_WORDS_BEFORE: usize = 1;
/// Articles between a preposition and a listener.
const LISTENER_ARTICLES: [&str; 12] = ["the", "la", "le", "el", "il", "l", "o", "os", "het", "de", "das", "den"];
/// Letters of a script without spaces that count as a word.
const LETTERS_PER_WORD: usize = 3;

/// The evidence around a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Context {
    /// No mark.
    None,
    /// A mark in the same sentence.
    Sentence,
    /// A mark beside the name.
    Adjacent,
    /// A noun for a medium, or words after which any name is one's.
    Certain,
}

/// The text between a name and a mark.
struct Gap {
    words: usize,
    /// Commas, colons, brackets and dashes.
    marks: usize,
    /// Only commas among them.
    commas: bool,
    /// A function word, such as the article.
    function_word: bool,
    capital: bool,
    /// The last word is one before a listener.
    addresses: bool,
}

impl Gap {
    /// Returns `None` for a gap with the end of a sentence in it.
    fn new(between: &str, paragraph: &Paragraph<'_>) -> Option<Gap> {
        static LISTENERS: PhraseList = PhraseList::new(LISTENER_WORDS);
        if ends_sentence(between) {
            return None;
        }
        let mut gap = Gap { words: 0, marks: 0, commas: true, function_word: false, capital: false, addresses: false };
        // An ending stands right behind the name.
        let between = without_ending(between);
        for word in between.split(|c: char| !is_word_char(c)).filter(|word| !word.is_empty()) {
            gap.words += 1;
            gap.addresses = LISTENERS.contains(word);
            gap.function_word |= paragraph.cues.function_words.contains(word) || GENERIC_NOUNS.contains(&word);
            gap.capital |= word.starts_with(|c: char| char_info(c).is(CharClass::UPPER));
        }
        gap.words +=
            between.chars().filter(|&c| char_info(c).is(CharClass::UNSPACED)).count().div_ceil(LETTERS_PER_WORD);
        for c in between.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace() && !is_quote(*c)) {
            gap.marks += usize::from(!char_info(c).is(CharClass::COMBINING));
            gap.commas &= matches!(c, ',' | '，' | '、' | '،');
        }
        Some(gap)
    }

    /// Returns true if nothing but a few words stands between.
    fn has_at_most(&self, words: usize) -> bool {
        self.marks == 0 && self.words <= words
    }
}

/// Quotation marks around a name.
fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '”'
            | '„'
            | '«'
            | '»'
            | '‘'
            | '’'
            | '‚'
            | '「'
            | '」'
            | '『'
            | '』'
            | '《'
            | '》'
            | '〈'
            | '〉'
            | '‹'
            | '›'
    )
}

/// Returns true if a sentence ends in the text.
fn ends_sentence(text: &str) -> bool {
    let after = |at: usize, c: char| text[at + c.len_utf8()..].chars().next();
    text.char_indices()
        .filter(|&(_, c)| is_terminal(c))
        .any(|(at, c)| c != '.' || after(at, c).is_none_or(|next| next.is_whitespace() || is_quote(next)))
}

/// Returns the text without an ending such as `'e` at its head.
fn without_ending(text: &str) -> &str {
    let Some(rest) = text.strip_prefix(['\'', '’', '-', '‑']) else { return text };
    if rest.starts_with(|c: char| c.is_lowercase()) { rest.trim_start_matches(is_word_char) } else { text }
}

/// Returns the evidence around a name.
pub(crate) fn context(paragraph: &Paragraph<'_>, candidate: &Candidate) -> Context {
    let text = paragraph.text;
    let (before, after) = candidate.quotes.unwrap_or_default();
    let (start, end, quoted) = (candidate.start - before, candidate.end + after, candidate.quotes.is_some());
    // The subject may stand between: `sagt Ann Example dieser Zeitung`.
    let most_after = if candidate.house { MAX_WORDS_TO_HOUSE } else { MAX_WORDS_AFTER };
    let mut best = Context::None;
    for mark in paragraph.marks_from(start.saturating_sub(MAX_SENTENCE), start).iter().rev() {
        if mark.end > start {
            continue;
        }
        let Some(gap) = Gap::new(&text[mark.end..start], paragraph) else { break };
        let near = start - mark.end <= MAX_GAP;
        let found = match () {
            () if !near => Context::Sentence,
            () if (mark.leads() || mark.is_noun() && quoted) && is_introduced(&gap, quoted, mark.is_loose()) => {
                Context::Certain
            }
            () if mark.is_noun() && gap.commas && gap.words <= 1 => Context::Adjacent,
            () if mark.is_noun() => Context::Sentence,
            () if candidate.listener && mark.takes_listener() && gap.has_at_most(1) => Context::Certain,
            // The speaker may stand between: `sagte Ann Example der Rundschau`.
            () if mark.takes_listener() && gap.words <= MAX_WORDS_TO_HOUSE && gap.addresses => Context::Adjacent,
            () if mark.takes_any_name() && (gap.has_at_most(0) || gap.has_at_most(1) && gap.function_word) => {
                Context::Certain
            }
            () if gap.has_at_most(most_after) && (candidate.house || !gap.capital) => Context::Adjacent,
            () => Context::Sentence,
        };
        best = best.max(found);
    }
    // Where names have capitals, the phrase stands before the name or after its subject.
    let postposed = |mark: &Mark| {
        let first = text[mark.start..].chars().next();
        (mark.takes_listener() || mark.takes_any_name()) && first.is_some_and(|c| !char_info(c).is(CharClass::LOWER))
    };
    // In Korean a particle and a quotation follow the listener.
    if candidate.strength != Strength::Plain && is_korean_listener(&text[end..]) {
        best = Context::Certain;
    }
    let own = candidate.house || candidate.listener;
    if (own || candidate.strength > Strength::Plain) && is_spoken_to(&text[..start], candidate.strength) {
        best = Context::Certain;
    }
    // In Arabic and Hebrew the preposition before a listener is written with its mark.
    let listens = || text[..start].ends_with("\u{644}\u{640}") || text[..start].ends_with(" ל");
    if quoted && best == Context::Sentence && listens() {
        best = Context::Adjacent;
    }
    let uncased = !text[start..end].chars().any(|c| char_info(c).is(CharClass::UPPER));
    for mark in paragraph.marks_from(end, end + MAX_SENTENCE) {
        let Some(gap) = Gap::new(&text[end..mark.start], paragraph) else { break };
        let near = mark.start - end <= MAX_GAP;
        let clean = gap.marks == 0 || gap.commas && !quoted;
        let found = match () {
            () if !near => Context::Sentence,
            () if mark.is_noun() && gap.has_at_most(2) && mark.follows() => Context::Certain,
            // `「X」という雑誌`.
            () if mark.is_noun() && gap.has_at_most(usize::from(quoted)) && uncased => Context::Certain,
            () if mark.is_noun() && gap.commas && gap.words <= 2 => Context::Adjacent,
            () if mark.is_noun() => Context::Sentence,
            () if candidate.listener && postposed(mark) && gap.has_at_most(0) => Context::Certain,
            () if mark.takes_any_name() && gap.has_at_most(0) && uncased => Context::Certain,
            () if clean && gap.words <= MAX_WORDS_BEFORE && !gap.capital => Context::Adjacent,
            () => Context::Sentence,
        };
        best = best.max(found);
    }
    best
}

/// Returns true for a particle of Korean and the quotation that it introduces: `신문에 "네"`.
fn is_korean_listener(behind: &str) -> bool {
    let rest = behind.strip_prefix("에게").or_else(|| behind.strip_prefix("에"));
    rest.is_some_and(|rest| rest.starts_with([' ', '"', '“']) && rest.trim_start().starts_with(['"', '“', '‘']))
}

/// Returns true if a quotation, its speaker and a preposition stand before the name: `”, said Ann
/// Example to`.
fn is_spoken_to(head: &str, strength: Strength) -> bool {
    static LISTENERS: PhraseList = PhraseList::new(LISTENER_WORDS);
    let mut head = head.trim_end();
    // An article may stand between, also an elided one.
    if let Some(rest) = head.strip_suffix(['\'', '’']) {
        head = rest;
    }
    for _ in 0..2 {
        let at = word_before_start(head);
        let word = fold(&head[at..]);
        head = head[..at].trim_end();
        if LISTENERS.contains(&word) {
            // Some prepositions stand before places too.
            let listens = strength > Strength::Plain
                || !matches!(word.as_str(), "a" | "à" | "la" | "do" | "zu" | "für" | "mit" | "with");
            return listens && is_behind_speech(head);
        }
        if !LISTENER_ARTICLES.contains(&word.as_str()) {
            return false;
        }
    }
    false
}

/// Returns the start of the word that the text ends with.
fn word_before_start(text: &str) -> usize {
    text.char_indices().rev().take_while(|&(_, c)| is_word_char(c)).last().map_or(text.len(), |(at, _)| at)
}

/// Returns true if a quotation ends a few words before the end of the text.
fn is_behind_speech(text: &str) -> bool {
    let dialogue = text.trim_start().starts_with(['-', '–', '—', '―']);
    let mut before = text.char_indices().rev().peekable();
    let (mut next, mut words) = (' ', 0);
    while let Some((at, c)) = before.next() {
        let after = &text[at + c.len_utf8()..];
        words += usize::from(c == ' ');
        if words > MAX_WORDS_TO_HOUSE + 2 || text.len() - at > MAX_GAP + 40 {
            return false;
        }
        let previous = before.peek().map_or(' ', |&(_, c)| c);
        let closes = is_quote(c) && !next.is_alphanumeric() && (!previous.is_whitespace() || c == '»');
        let pauses = dialogue && matches!(c, ',' | '–' | '—' | '-' | '?' | '!' | '.') && next == ' ' && at > 3;
        if closes || pauses {
            return !ends_sentence(after.trim_start_matches([',', '.', '!', '?', ' ']));
        }
        next = c;
    }
    false
}

/// Returns true if a noun before the name says what it is: `the newspaper X`, `journal local X`.
fn is_introduced(gap: &Gap, quoted: bool, loose: bool) -> bool {
    let most = match (quoted, loose) {
        (false, false) => 0,
        (true, false) | (false, true) => 2,
        (true, true) => 3,
    };
    gap.has_at_most(most) && !gap.capital && (quoted || !gap.function_word)
}
