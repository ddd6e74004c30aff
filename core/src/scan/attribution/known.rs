//! Known names: wire services and media of the lexicon, and the houses that a page names.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::OnceLock;

use crate::lexicon::names::{OUTLETS, agencies, agency};
use crate::lexicon::phrases::{PhraseList, phrases};
use crate::lexicon::shared::media::CASE_ENDINGS;
use crate::scan::attribution::word_ends::{ends_word, starts_word};
use crate::text::ascii::lowercase_run;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

/// Names by their first two letters.
#[derive(Debug, Default)]
pub(crate) struct Names {
    by_letters: FxHashMap<(char, char), Vec<Cow<'static, str>>>,
    /// A bit for each character of ASCII that a name begins with.
    initials: u128,
    /// The names in lower case.
    folded: FxHashSet<String>,
    /// The hashes of names in the page's other lines, in lower case, only their letters and digits.
    mentioned: FxHashSet<u64>,
}

/// A known name in a text, as a range of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// True for a house of the page.
    pub(crate) house: bool,
    /// True for a medium of the lexicon, or a house that begins with its name.
    pub(crate) outlet: bool,
    /// True for a wire service. Words behind its name are seldom a part of it.
    pub(crate) agency: bool,
}

impl Names {
    /// Builds the names.
    pub(crate) fn new(names: impl IntoIterator<Item = String>) -> Self {
        let mut all = Names::default();
        for name in names {
            all.folded.insert(fold(&name));
            all.add(name.into());
        }
        all
    }

    /// Adds a name as printed.
    fn add(&mut self, name: Cow<'static, str>) {
        // One letter alone is no name.
        if let Some(letters) = first_letters(&name) {
            self.initials |= 1_u128.checked_shl(letters.0.into()).unwrap_or(0);
            self.by_letters.entry(letters).or_default().push(name);
        }
    }

    /// Adds names in the page's other lines, among which its house may be.
    pub(crate) fn with_mentions(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.mentioned.extend(names.into_iter().map(|name| hash_letters(&letters_of(&name))));
        self
    }

    /// Adds such names by the hashes of their letters.
    pub(crate) fn with_hashes(mut self, hashes: FxHashSet<u64>) -> Self {
        self.mentioned.extend(hashes);
        self
    }

    /// Returns true if the page's other lines have the name.
    pub(crate) fn mentions(&self, name: &str) -> bool {
        !self.mentioned.is_empty() && self.mentioned.contains(&hash_letters(&letters_of(name)))
    }

    /// Returns false for a character of ASCII that no name begins with.
    fn may_begin_with(&self, first: char) -> bool {
        !first.is_ascii() || self.initials >> u32::from(first) & 1 == 1
    }

    /// Returns the end of the longest name at this byte, which begins with this character.
    fn end_at(&self, text: &str, start: usize, first: char) -> Option<usize> {
        if !self.may_begin_with(first) {
            return None;
        }
        let rest = &text[start..];
        let names = self.by_letters.get(&first_letters(rest)?)?.iter().filter(|name| rest.starts_with(&***name));
        let ends = names.filter_map(|name| Some((name.len(), name_end(text, start + name.len())?)));
        ends.max().map(|(_, end)| end)
    }

    /// Returns true if the text is one of the names, in capitals or not.
    pub(crate) fn contains(&self, text: &str) -> bool {
        !self.folded.is_empty() && self.folded.contains(&fold(text))
    }
}

/// Returns the first two letters of a text.
fn first_letters(text: &str) -> Option<(char, char)> {
    let mut letters = text.chars();
    Some((letters.next()?, letters.next()?))
}

/// Returns the letters and digits of a name in lower case: `elDiario.es` and `eldiarioes` are one.
fn letters_of(name: &str) -> String {
    let mut letters = fold(name);
    keep_letters(&mut letters);
    letters
}

/// Returns the hash of a name's letters.
pub(crate) fn hash_letters(letters: &str) -> u64 {
    FxBuildHasher.hash_one(letters)
}

/// Leaves the letters and digits of a name.
pub(crate) fn keep_letters(name: &mut String) {
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        name.retain(|c| char_info(c).is(CharClass::ALPHANUMERIC));
    }
}

/// Returns the end of a name with its case ending, or `None` if the word goes on otherwise.
fn name_end(text: &str, end: usize) -> Option<usize> {
    static ENDINGS: PhraseList = PhraseList::new(CASE_ENDINGS);
    let rest = &text[end..];
    // A hyphen and a capital continue the name.
    if rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_uppercase)) {
        return None;
    }
    // In Finnish and Swedish a colon stands before the ending: `STT:lle`.
    let ending = rest.strip_prefix(':').unwrap_or(rest);
    let letters = ending.find(|c: char| !c.is_alphanumeric()).unwrap_or(ending.len());
    let with_ending = rest.len() - ending.len() + letters;
    if letters > 0 && ENDINGS.contains(&ending[..letters]) {
        return Some(end + with_ending);
    }
    ends_word(text, end).then_some(end)
}

/// Returns the known names of a text, in order.
pub(crate) fn find(text: &str, houses: &Names) -> Vec<Known> {
    let outlets = outlets();
    let mut found: Vec<Known> = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let start = at;
        at += first.len_utf8();
        // Most letters stand inside a word.
        if first.is_ascii_alphanumeric() {
            at += lowercase_run(&text.as_bytes()[at..]);
        }
        if first == ' ' || found.last().is_some_and(|last| last.end > start) {
            continue;
        }
        let ends = (outlets.end_at(text, start, first), houses.end_at(text, start, first));
        let Some(end) = ends.0.max(ends.1).filter(|_| starts_word(text, start)) else { continue };
        let (outlet, house) = (ends.0.is_some(), ends.1 == Some(end));
        found.push(Known { start, end, house, outlet, agency: agency(&text[start..end]).is_some() });
    }
    found
}

/// Wire services and media that are quoted in many languages.
fn outlets() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Names::default();
        phrases(OUTLETS).chain(agencies().iter()).for_each(|name| names.add(name.into()));
        names
    })
}

/// Returns the known name that has bytes of this range. The names are in order and apart.
pub(crate) fn overlapping(known: &[Known], start: usize, end: usize) -> Option<&Known> {
    known.get(known.partition_point(|name| name.end <= start)).filter(|name| name.start < end)
}

/// Letters of an abbreviation behind a name, at most.
const MAX_ABBREVIATION: usize = 6;

/// Returns the length of an abbreviation in brackets, which is printed as a part of the name.
pub(crate) fn abbreviation_len(behind: &str) -> usize {
    let inner = |rest: &str| {
        let (inner, _) = rest.split_once(')')?;
        let short = (2..=MAX_ABBREVIATION).contains(&inner.len()) && inner.bytes().all(|b| b.is_ascii_uppercase());
        (short || agency(inner).is_some()).then_some(inner.len())
    };
    let open = if behind.starts_with(" (") { 2 } else { 1 };
    let rest = behind.strip_prefix(" (").or_else(|| behind.strip_prefix('('));
    rest.and_then(inner).map_or(0, |length| open + length + 1)
}

/// Characters of a programme's title, at most.
const MAX_PROGRAMME: usize = 12;

/// Returns the length of a programme's title behind its station: `上海电视台《新闻坊》`.
pub(crate) fn programme_len(behind: &str) -> usize {
    let Some(rest) = behind.strip_prefix('《') else { return 0 };
    let close = rest.char_indices().take(MAX_PROGRAMME + 1).find(|&(_, c)| c == '》');
    close.map_or(0, |(at, c)| '《'.len_utf8() + at + c.len_utf8())
}
