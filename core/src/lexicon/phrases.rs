//! Phrases: the cue words of one kind, ready to be looked up or found at the head of a text.

use std::ops::Deref;
use std::sync::OnceLock;

use crate::text::fold::fold_into;
use rustc_hash::FxHashMap;

/// The phrases of a pack's field, which have no spaces around them.
pub(crate) fn phrases(field: &'static str) -> impl Iterator<Item = &'static str> {
    let phrases = field.split('|').filter(|phrase| !phrase.is_empty());
    phrases.inspect(|phrase| debug_assert_eq!(*phrase, phrase.trim()))
}

/// Phrases, each with a number where they have one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases {
    numbers: FxHashMap<&'static str, u8>,
    /// Bytes of the longest.
    max_bytes: usize,
}

impl Phrases {
    /// Adds a phrase; its first number stays.
    pub(crate) fn insert(&mut self, phrase: &'static str, number: u8) {
        self.max_bytes = self.max_bytes.max(phrase.len());
        self.numbers.entry(phrase).or_insert(number);
    }

    /// Adds a phrase; one that has another number already has none, 0, from then on.
    pub(crate) fn insert_agreed(&mut self, phrase: &'static str, number: u8) {
        self.insert(phrase, number);
        self.numbers.entry(phrase).and_modify(|known| *known = if *known == number { number } else { 0 });
    }

    /// The phrase that is this text, and its number.
    pub(crate) fn get(&self, text: &str) -> Option<(&'static str, u8)> {
        self.numbers.get_key_value(text).map(|(&phrase, &number)| (phrase, number))
    }

    /// Returns whether the text is one of them.
    pub(crate) fn contains(&self, text: &str) -> bool {
        self.get(text).is_some()
    }

    /// Returns whether the text in lower case is one of the phrases.
    ///
    /// `folded` is a scratch buffer. Longer texts are rejected first: lower case has at least a
    /// third of the bytes of the capitals, and as many in ASCII.
    pub(crate) fn contains_folded(&self, text: &str, folded: &mut String) -> bool {
        let capitals = if text.is_ascii() { 1 } else { 3 };
        if text.len() > capitals * self.max_bytes {
            return false;
        }
        fold_into(text, folded);
        self.contains(folded)
    }

    /// All of them, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.numbers.keys().copied()
    }
}

impl FromIterator<&'static str> for Phrases {
    fn from_iter<I: IntoIterator<Item = &'static str>>(list: I) -> Self {
        let mut phrases = Phrases::default();
        list.into_iter().for_each(|phrase| phrases.insert(phrase, 0));
        phrases
    }
}

/// Phrases of the program itself, made ready on first use by one function for all lists.
#[derive(Debug)]
pub(crate) struct PhraseList {
    list: &'static str,
    ready: OnceLock<Phrases>,
}

impl PhraseList {
    /// A list of phrases separated by `|`.
    pub(crate) const fn new(list: &'static str) -> Self {
        PhraseList { list, ready: OnceLock::new() }
    }
}

impl Deref for PhraseList {
    type Target = Phrases;

    fn deref(&self) -> &Phrases {
        self.ready.get_or_init(|| phrases(self.list).collect())
    }
}

/// Returns whether the word is in the lists, which are indexed by the length of their words in
/// bytes.
pub(crate) fn in_by_length(lists: &[&[&str]], word: &str) -> bool {
    debug_assert!(lists.iter().enumerate().all(|(length, words)| words.iter().all(|word| word.len() == length)));
    lists.get(word.len()).is_some_and(|words| words.contains(&word))
}
