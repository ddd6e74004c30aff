//! Evidence of words and letters for the language of a text.

use rustc_hash::FxHashMap;

use crate::lexicon::detect::alphabets::{Alphabets, FIRST_NEIGHBOUR, LanguageSet, tag_of};
use crate::lexicon::function_words::function_words;
use crate::text::char_info::CharInfo;
use crate::text::hash::{FNV_BASIS, fnv1a, fnv1a_ascii};
use crate::text::script::Script;

/// Evidence for each language, counted as letters are read.
pub(crate) struct LanguageCounts {
    alphabets: &'static Alphabets,
    /// The hash of the letters of the word so far.
    word: u32,
    /// The languages that write every letter of the word.
    writing: LanguageSet,
    total: usize,
    /// Occurrences of each known word, by its number; of all other words at the end.
    found: Vec<u32>,
    /// Words with letters beyond ASCII, by the languages that write all of these.
    spelled: FxHashMap<LanguageSet, u32>,
}

/// Evidence for one language.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence {
    /// Words and letters, those that few languages have above those of many.
    score: usize,
    /// Half words: function words whole, first words and words with rare letters half.
    half_words: usize,
    /// Words with a letter that the language does not write.
    foreign: usize,
}

/// The evidence of a function word that one language alone has. It can be divided among as many
/// languages as there may be without a remainder that matters.
const WORD: usize = 120;

/// Letters that no more languages than these write speak for each of them.
const RARE: u32 = 5;

/// Languages in the order in which one is chosen when all evidence is equal; then the tags' order.
const TIE_ORDER: [&str; 13] = ["en", "es", "fr", "de", "pt", "it", "nl", "id", "ru", "cs", "hr", "da", "sw"];

impl LanguageCounts {
    pub(crate) fn new() -> Self {
        LanguageCounts {
            alphabets: Alphabets::all(),
            word: FNV_BASIS,
            writing: LanguageSet::MAX,
            total: 0,
            found: vec![0; function_words().lists_by_id().len()],
            spelled: FxHashMap::default(),
        }
    }

    /// Returns whether no word is being read.
    #[inline]
    pub(crate) fn is_between_words(&self) -> bool {
        self.word == FNV_BASIS
    }

    /// Returns the number of words.
    pub(crate) fn total(&self) -> usize {
        self.total
    }

    pub(crate) fn push_char(&mut self, info: &CharInfo) {
        let lowercase = info.lower;
        self.word = fnv1a(self.word, lowercase);
        if !lowercase.is_ascii() {
            self.writing &= self.alphabets.languages_writing(lowercase);
        }
    }

    /// Reads lower-case letters of ASCII, which every language of their script writes.
    pub(crate) fn push_lowercase_run(&mut self, letters: &[u8]) {
        self.word = fnv1a_ascii(self.word, letters);
    }

    pub(crate) fn end_word(&mut self) {
        let word = std::mem::replace(&mut self.word, FNV_BASIS);
        if word == FNV_BASIS {
            return;
        }
        let writing = std::mem::replace(&mut self.writing, LanguageSet::MAX);
        self.add_word(function_words().id_of(word));
        if writing != LanguageSet::MAX {
            *self.spelled.entry(writing).or_default() += 1;
        }
    }

    /// Counts a word with this number; what it speaks for is added up once for all its places.
    #[inline]
    pub(crate) fn add_word(&mut self, id: usize) {
        self.total += 1;
        self.found[id] += 1;
    }

    /// Returns the evidence for each language of these.
    fn evidence(&self, languages: LanguageSet) -> Vec<Evidence> {
        let mut all = vec![Evidence::default(); LanguageSet::BITS as usize];
        let mut add = |set: LanguageSet, times: usize, weight: usize, half_words: usize| {
            for language in members(set & languages) {
                all[language].score += times * weight / set.count_ones() as usize;
                all[language].half_words += times * half_words;
            }
        };
        for (&found, lists) in self.found.iter().zip(function_words().lists_by_id()) {
            if found > 0 {
                let function = LanguageSet::from(lists.first) | LanguageSet::from(lists.third) << FIRST_NEIGHBOUR;
                add(function, found as usize, WORD, 2);
                add(LanguageSet::from(lists.second), found as usize, WORD / 2, 1);
            }
        }
        // Letters that all of these languages write tell nothing, and those of other scripts either.
        let telling = |set: LanguageSet| set & languages != languages && (set == 0 || set & languages != 0);
        for (&set, &times) in self.spelled.iter().filter(|&(&set, _)| telling(set)) {
            let own = set & languages;
            add(own, times as usize, WORD / 2, usize::from(own.count_ones() <= RARE));
        }
        for (&set, &times) in self.spelled.iter().filter(|&(&set, _)| telling(set)) {
            members(languages & !set).for_each(|language| all[language].foreign += times as usize);
        }
        all
    }

    /// Returns the tag of the language of this script that the evidence is clear for. The language
    /// that the page names needs less.
    pub(crate) fn best_language(&self, script: Script, named: Option<&str>) -> Option<&'static str> {
        let languages = self.alphabets.languages_of(script);
        let all = self.evidence(languages);
        let rank = |language: usize| {
            let tag = tag_of(language);
            let tie = TIE_ORDER.iter().position(|&other| other == tag).unwrap_or(TIE_ORDER.len());
            (std::cmp::Reverse(all[language].score), tie, tag)
        };
        let first = members(languages).min_by_key(|&language| rank(language))?;
        let second = members(languages).filter(|&language| language != first).min_by_key(|&language| rank(language));
        let rival = second.map_or(0, |language| all[language].score);
        let is_clear = self.is_clear(&all[first], first, rival);
        let tag = own_tag(named.unwrap_or_default());
        let named = members(languages).find(|&language| tag_of(language) == tag);
        // In tenths of the best score.
        let enough = if is_clear { 9 } else { 5 };
        let named = named.filter(|&named| {
            all[named].foreign * 4 <= self.total && all[named].score * 10 >= all[first].score * enough
        });
        if named.is_some() || is_clear {
            return Some(tag_of(named.unwrap_or(first)));
        }
        // A list without a pack that little speaks for hides no pack.
        let second = second.filter(|_| first >= FIRST_NEIGHBOUR);
        second.filter(|&language| self.is_clear(&all[language], language, all[first].score)).map(tag_of)
    }

    /// Returns whether a text in this language has such evidence. A text in a language that is not
    /// known shares a word or two with every other.
    fn is_clear(&self, evidence: &Evidence, language: usize, rival: usize) -> bool {
        let Evidence { score, half_words, foreign } = *evidence;
        let has_pack = language < FIRST_NEIGHBOUR;
        // In hundredths of what a text of words of its own would have.
        let least = if has_pack { 6 } else { 12 };
        let typical =
            foreign * 4 <= self.total && score * 200 >= WORD * least * self.total && half_words * 8 >= self.total;
        let alone = has_pack && half_words >= 2 && score >= WORD + WORD / 2 && score >= 3 * rival;
        typical && (half_words >= 4 || alone)
    }
}

/// Returns the tag of a language here for a BCP 47 tag, in which `_` may stand for `-`.
fn own_tag(tag: &str) -> String {
    let tag = tag.to_ascii_lowercase();
    // Old tags, and the two kinds of Norwegian.
    match tag.split(['-', '_']).next().unwrap_or_default() {
        "nb" | "nn" => "no",
        "in" => "id",
        "iw" => "he",
        "tl" => "fil",
        primary => primary,
    }
    .to_owned()
}

/// The languages of a set.
fn members(mut set: LanguageSet) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = set.trailing_zeros();
        (set != 0).then(|| {
            set &= set - 1;
            first as usize
        })
    })
}
