//! Cues: the phrases of the language packs that apply to one text, ready to be looked up.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::marks::script;
use crate::lexicon::{Lexicon, NumericOrder, PACKS};

/// The cue words of the text's language and of English, whose furniture stands on pages in every language.
#[derive(Debug, Clone)]
pub(crate) struct Cues {
    pub(crate) by: Openers,
    pub(crate) editor: Openers,
    pub(crate) published: Openers,
    pub(crate) updated: Openers,
    pub(crate) credit: Openers,
    pub(crate) aside: Openers,
    pub(crate) editor_note: Openers,
    pub(crate) job: HashSet<&'static str>,
    pub(crate) house: HashSet<&'static str>,
    pub(crate) furniture: HashSet<&'static str>,
    pub(crate) key_points: HashSet<&'static str>,
    pub(crate) sections: HashSet<&'static str>,
    pub(crate) abbreviations: HashSet<&'static str>,
    pub(crate) dependent: HashSet<&'static str>,
    pub(crate) relative: Vec<&'static str>,
    /// Stems of the words that stand over readers' comments.
    pub(crate) discussion: Vec<&'static str>,
    /// The words of `credit` that are long enough to be told inside a line.
    pub(crate) credit_words: Vec<&'static str>,
    pub(crate) and: Vec<&'static str>,
    /// With whether any name behind the phrase is a medium's.
    pub(crate) attribution: Vec<(&'static str, bool)>,
    /// Month spellings to 1–12.
    pub(crate) months: HashMap<&'static str, u8>,
    pub(crate) weekdays: HashSet<&'static str>,
    pub(crate) numeric_order: NumericOrder,
    pub(crate) language: String,
}

impl Cues {
    /// The cues for a text in this language, collected once.
    pub(crate) fn of(language: &str) -> &'static Cues {
        static ALL: OnceLock<Vec<OnceLock<Cues>>> = OnceLock::new();
        // The last is for languages without a pack.
        let all = ALL.get_or_init(|| vec![OnceLock::new(); PACKS.len() + 1]);
        let at = PACKS.iter().position(|pack| pack.tag == language).unwrap_or(PACKS.len());
        all[at].get_or_init(|| Cues::new(PACKS.get(at).map_or("und", |pack| pack.tag)))
    }

    /// The cues for a text in this language; English alone where there is no pack.
    pub(crate) fn new(language: &str) -> Self {
        let english = pack("en");
        let own = pack(language);
        let packs: Vec<&'static Lexicon> = own.into_iter().chain(english.filter(|_| language != "en")).collect();
        let all = |field: fn(&Lexicon) -> &'static str| packs.iter().flat_map(move |pack| phrases(field(pack)));
        let mut months = HashMap::new();
        for pack in &packs {
            for (month, spellings) in (1..).zip(pack.months.split('|').filter(|_| !pack.months.is_empty())) {
                for spelling in spellings.split(',').map(str::trim) {
                    months.entry(spelling).or_insert(month);
                }
            }
        }
        Cues {
            by: Openers::new(all(|p| p.by)),
            editor: Openers::new(all(|p| p.editor)),
            published: Openers::new(all(|p| p.published)),
            updated: Openers::new(all(|p| p.updated)),
            credit: Openers::new(all(|p| p.credit)),
            aside: Openers::new(all(|p| p.aside)),
            editor_note: Openers::new(all(|p| p.editor_note)),
            job: all(|p| p.job).collect(),
            house: all(|p| p.house).collect(),
            furniture: all(|p| p.furniture).collect(),
            key_points: all(|p| p.key_points).collect(),
            sections: all(|p| p.sections).collect(),
            abbreviations: all(|p| p.abbreviations).collect(),
            dependent: all(|p| p.dependent).collect(),
            relative: all(|p| p.relative).collect(),
            discussion: all(|p| p.discussion).collect(),
            credit_words: all(|p| p.credit).filter(|word| word.chars().count() > 2).collect(),
            and: all(|p| p.and).collect(),
            attribution: all(|p| p.attribution)
                .map(|cue| cue.strip_suffix('!').map_or((cue, false), |cue| (cue, true)))
                .collect(),
            months,
            weekdays: all(|p| p.weekdays).flat_map(|day| day.split(',')).map(str::trim).collect(),
            numeric_order: own.or(english).map_or(NumericOrder::Dmy, |pack| pack.numeric_order),
            language: language.to_owned(),
        }
    }
}

/// The pack of a language.
fn pack(tag: &str) -> Option<&'static Lexicon> {
    PACKS.iter().copied().find(|pack| pack.tag == tag)
}

/// The phrases of a pack's field.
pub(crate) fn phrases(field: &'static str) -> impl Iterator<Item = &'static str> {
    field.split('|').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// Lower case with straight apostrophes, the form the packs are written in.
pub(crate) fn fold(text: &str) -> String {
    text.to_lowercase().replace(['’', 'ʼ'], "'")
}

/// [`fold`] into a buffer that is used again.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    if text.is_ascii() {
        folded.push_str(text);
        folded.make_ascii_lowercase();
        return;
    }
    for c in text.chars() {
        match c {
            '’' | 'ʼ' => folded.push('\''),
            _ if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            _ => folded.extend(c.to_lowercase()),
        }
    }
}

/// Phrases that open a line, longest first under each first letter.
#[derive(Debug, Clone)]
pub(crate) struct Openers(HashMap<char, Vec<&'static str>>);

impl Openers {
    fn new(phrases: impl Iterator<Item = &'static str>) -> Self {
        let mut by_letter: HashMap<char, Vec<&'static str>> = HashMap::new();
        for phrase in phrases {
            if let Some(letter) = phrase.chars().next() {
                by_letter.entry(letter).or_default().push(phrase);
            }
        }
        for phrases in by_letter.values_mut() {
            phrases.sort_unstable_by_key(|phrase| std::cmp::Reverse(phrase.len()));
            phrases.dedup();
        }
        Openers(by_letter)
    }

    /// The length of the longest phrase that opens the folded text as whole words.
    pub(crate) fn open(&self, folded: &str) -> Option<usize> {
        let letter = folded.chars().next()?;
        self.0
            .get(&letter)?
            .iter()
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

/// Whether a word of the text ends at this byte; words of scripts without spaces end anywhere.
pub(crate) fn is_word_end(text: &str, at: usize) -> bool {
    let unspaced = |c: char| script(c).is_some_and(|s| s.is_unspaced());
    match (text[..at].chars().next_back(), text[at..].chars().next()) {
        (Some(before), Some(after)) => {
            !before.is_alphanumeric() || !after.is_alphanumeric() || unspaced(before) || unspaced(after)
        }
        _ => true,
    }
}
