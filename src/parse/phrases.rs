//! Phrases: the cue words of one kind, ready to be looked up or found at the head of a text.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

use super::cues::is_word_end;
use super::words::Spread;
use crate::lexicon::{AGENCIES, MEDIA};

/// The phrases of a pack's field.
pub(crate) fn phrases(field: &'static str) -> impl Iterator<Item = &'static str> {
    field.split('|').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// Phrases, each with a number where they have one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases {
    numbers: HashMap<&'static str, u8, BuildHasherDefault<Spread>>,
    /// Bytes of the longest.
    longest: usize,
}

impl Phrases {
    /// Adds a phrase; its first number stays.
    pub(crate) fn insert(&mut self, phrase: &'static str, number: u8) {
        self.longest = self.longest.max(phrase.len());
        self.numbers.entry(phrase).or_insert(number);
    }

    /// The phrase that is this text, and its number.
    pub(crate) fn get(&self, text: &str) -> Option<(&'static str, u8)> {
        // Most texts that are looked up are lines, and longer.
        if text.len() > self.longest {
            return None;
        }
        self.numbers.get_key_value(text).map(|(&phrase, &number)| (phrase, number))
    }

    /// Whether the text is one of them.
    pub(crate) fn contains(&self, text: &str) -> bool {
        self.get(text).is_some()
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

/// The wire services.
pub(crate) fn agencies() -> &'static Phrases {
    static NAMES: OnceLock<Phrases> = OnceLock::new();
    NAMES.get_or_init(|| phrases(AGENCIES).collect())
}

/// The words that make a name that of a medium.
pub(crate) fn media() -> &'static Phrases {
    static WORDS: OnceLock<Phrases> = OnceLock::new();
    WORDS.get_or_init(|| phrases(MEDIA).collect())
}

/// Phrases that open a text, by their first letter and the longest first.
#[derive(Debug, Clone)]
pub(crate) struct Openers {
    phrases: Vec<&'static str>,
    /// First letters, as bits of their code's last six: most letters open no phrase.
    heads: u64,
}

impl Openers {
    pub(super) fn new(list: impl Iterator<Item = &'static str>) -> Self {
        let mut phrases: Vec<&'static str> = list.collect();
        phrases.sort_unstable_by_key(|phrase| (phrase.chars().next(), std::cmp::Reverse(phrase.len())));
        let heads = phrases.iter().filter_map(|phrase| phrase.chars().next()).fold(0, |heads, c| heads | bit(c));
        Openers { phrases, heads }
    }

    /// The length of the longest phrase that opens the folded text as whole words.
    pub(crate) fn open(&self, folded: &str) -> Option<usize> {
        let letter = folded.chars().next().filter(|&letter| self.heads & bit(letter) != 0)?;
        let first = self.phrases.partition_point(|phrase| phrase.chars().next() < Some(letter));
        self.phrases[first..]
            .iter()
            .take_while(|phrase| phrase.starts_with(letter))
            .find(|phrase| folded.starts_with(**phrase) && is_word_end(folded, phrase.len()))
            .map(|phrase| phrase.len())
    }

    /// What stands behind the phrase that opens the text, which is also given folded.
    pub(crate) fn behind<'a>(&self, text: &'a str, folded: &str) -> Option<&'a str> {
        // Folding keeps the number of characters of every cue, though not always their bytes.
        let chars = folded[..self.open(folded)?].chars().count();
        Some(&text[text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)..])
    }
}

fn bit(letter: char) -> u64 {
    1 << (letter as u32 % u64::BITS)
}
