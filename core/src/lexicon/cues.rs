//! Cues: the phrases of the language packs that apply to one text, ready for look-up.

use std::sync::OnceLock;

use crate::lexicon::conventions::{Conventions, WITHOUT_PACK};
use crate::lexicon::languages::{is_installed, words_of};
use crate::lexicon::pack::{CueWords, Lexicon};
use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::{Phrases, phrases};
use crate::lexicon::prefixes::{PrefixFilter, PrefixPhrases};
use crate::lexicon::shared::media::OTHER_ATTRIBUTION;
use crate::text::char_info::script;
use crate::text::needles::Needles;
use crate::text::script::Script;

/// The cue words of the text's language and of English.
///
/// English words are looked up in every language, because pages in every language print English
/// furniture.
#[derive(Debug, Clone)]
pub(crate) struct Cues {
    pub(crate) by: PrefixPhrases,
    pub(crate) editor: PrefixPhrases,
    pub(crate) published: PrefixPhrases,
    pub(crate) updated: PrefixPhrases,
    pub(crate) credit: PrefixPhrases,
    pub(crate) source: PrefixPhrases,
    pub(crate) promo: PrefixPhrases,
    pub(crate) editor_note: PrefixPhrases,
    /// First letters of the phrases that set a feature of a line they open.
    pub(crate) label_prefixes: PrefixFilter,
    /// Filter of the phrases that open a credit line: those of `by` and `editor`.
    pub(crate) credit_prefixes: PrefixFilter,
    pub(crate) job: Phrases,
    pub(crate) staff_byline: Phrases,
    pub(crate) furniture: Phrases,
    pub(crate) key_points: Phrases,
    pub(crate) sections: Phrases,
    pub(crate) abbreviations: Phrases,
    pub(crate) dependent: Phrases,
    pub(crate) relative: Vec<&'static str>,
    /// Phrases that mark a line wherever they stand in it, each numbered by its [`Marker`].
    pub(crate) markers: Needles<'static>,
    /// The words of `credit` that may close it, as they do in Chinese and Japanese.
    pub(crate) credit_ends: Vec<&'static str>,
    /// The words of `credit` with three characters or more, which are looked for inside a line.
    pub(crate) credit_words: Vec<&'static str>,
    pub(crate) and: PrefixPhrases,
    /// Phrases of attribution and nouns for media, with the bits [`ANY_NAME`], [`WORD_PREFIX`],
    /// [`NOUN`], [`LOOSE_NOUN`], [`NOUN_BEHIND`] and [`LISTENER`].
    pub(crate) attribution: Needles<'static>,
    /// Month spellings to 1–12.
    pub(crate) months: Phrases,
    pub(crate) weekdays: Phrases,
    /// The commonest words of the text's language.
    pub(crate) function_words: Phrases,
    pub(crate) conventions: Conventions,
    /// The index in [`PACKS`] of the language's pack.
    pub(crate) pack: Option<usize>,
}

impl Cues {
    /// Returns the cues of a language, which are built once, and once more when its words are
    /// installed.
    pub(crate) fn for_language(language: &str) -> &'static Cues {
        static ALL: OnceLock<Vec<[OnceLock<Box<Cues>>; 2]>> = OnceLock::new();
        let tags = || PACKS.iter().map(|pack| pack.tag).chain(WITHOUT_PACK.iter().map(|&(tag, _)| tag));
        // The last is for every other language.
        let all = ALL.get_or_init(|| vec![Default::default(); tags().count() + 1]);
        let (at, tag) = (0..).zip(tags()).find(|&(_, tag)| tag == language).unwrap_or((all.len() - 1, "und"));
        all[at][usize::from(is_installed(tag))].get_or_init(|| Box::new(Cues::new(tag)))
    }

    /// Builds the cues of a language: without a pack those of English alone, without its words those
    /// that every text has of every language, and English.
    pub(crate) fn new(language: &str) -> Self {
        let english = find_pack("en");
        let own = find_pack(language);
        let packs: Vec<&'static Lexicon> = own.into_iter().chain(english.filter(|_| language != "en")).collect();
        let words: Vec<&'static CueWords> = packs.iter().filter_map(|pack| words_of(pack.tag)).collect();
        let base = |field: fn(&Lexicon) -> &'static str| packs.iter().flat_map(move |pack| phrases(field(pack)));
        let all = |field: fn(&CueWords) -> &'static str| words.iter().flat_map(move |words| phrases(field(words)));
        let mut months = Phrases::default();
        for pack in &packs {
            for (month, spellings) in (1..).zip(pack.months.split('|').filter(|_| !pack.months.is_empty())) {
                for spelling in spellings.split(',').map(str::trim) {
                    months.insert(spelling, month);
                }
            }
        }
        let prefixes = |field| PrefixPhrases::new(all(field));
        let (by, editor) = (prefixes(|p| p.by), prefixes(|p| p.editor));
        let (published, updated) = (prefixes(|p| p.published), prefixes(|p| p.updated));
        let (promo, editor_note) = (prefixes(|p| p.promo), prefixes(|p| p.editor_note));
        let credit = PrefixPhrases::new(base(|p| p.credit).chain(base(|p| p.source)));
        Cues {
            label_prefixes: PrefixFilter::union(&[&by, &published, &updated, &credit, &promo, &editor_note]),
            credit_prefixes: PrefixFilter::union(&[&by, &editor]),
            by,
            editor,
            published,
            updated,
            credit,
            source: PrefixPhrases::new(base(|p| p.source)),
            promo,
            editor_note,
            job: all(|p| p.job).collect(),
            staff_byline: all(|p| p.staff_byline).collect(),
            furniture: all(|p| p.furniture).collect(),
            key_points: all(|p| p.key_points).collect(),
            sections: all(|p| p.sections).collect(),
            abbreviations: all(|p| p.abbreviations).collect(),
            dependent: base(|p| p.dependent).collect(),
            relative: all(|p| p.relative).collect(),
            markers: Needles::new(
                MARKERS.into_iter().chain(all(|p| p.discussion).map(|stem| (stem, Marker::Discussion as u8))),
            ),
            credit_words: base(|p| p.credit)
                .chain(base(|p| p.source))
                .filter(|word| word.chars().count() > 2)
                .collect(),
            credit_ends: base(|p| p.credit)
                .filter(|word| word.chars().all(|c| matches!(script(c), Some(Script::Han))))
                .collect(),
            and: PrefixPhrases::new(base(|p| p.and)),
            attribution: Needles::new(
                all(|p| p.attribution)
                    .chain(phrases(if own.is_none() { OTHER_ATTRIBUTION } else { "" }))
                    .map(attribution_cue),
            ),
            months,
            function_words: own.map(|pack| phrases(pack.function_words).collect()).unwrap_or_default(),
            weekdays: all(|p| p.weekdays).flat_map(|day| day.split(',')).map(str::trim).collect(),
            conventions: own.map_or_else(|| Conventions::without_pack(language), |pack| pack.conventions),
            pack: PACKS.iter().position(|pack| pack.tag == language),
        }
    }
}

/// The meaning of a phrase that is looked for anywhere in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    /// A web address.
    Address,
    /// A copyright notice.
    Copyright,
    /// A picture agency, near the end of a line.
    ImageHouse,
    /// Readers' comments.
    Discussion,
}

/// The markers of every language.
const MARKERS: [(&str, u8); 10] = [
    ("http", Marker::Address as u8),
    ("copyright", Marker::Copyright as u8),
    ("rights reserved", Marker::Copyright as u8),
    ("getty", Marker::ImageHouse as u8),
    ("imago", Marker::ImageHouse as u8),
    ("shutterstock", Marker::ImageHouse as u8),
    ("alamy", Marker::ImageHouse as u8),
    ("ap photo", Marker::ImageHouse as u8),
    ("epa-efe", Marker::ImageHouse as u8),
    ("/afp", Marker::ImageHouse as u8),
];

/// The bit of a phrase of attribution beside which any name is a medium's.
pub(crate) const ANY_NAME: u8 = 1;

/// The bit of a phrase of attribution that is the beginning of a word.
pub(crate) const WORD_PREFIX: u8 = 2;

/// The bit of a noun for a medium: `newspaper`.
pub(crate) const NOUN: u8 = 4;

/// The bit of such a noun that may have adjectives between itself and the name: `journal local`.
pub(crate) const LOOSE_NOUN: u8 = 8;

/// The bit of a noun for a medium that stands behind the name: `X gazetesi`.
pub(crate) const NOUN_BEHIND: u8 = 16;

/// The bit of a phrase of attribution that names the listener: `told`.
pub(crate) const LISTENER: u8 = 32;

/// Returns a phrase of attribution without its signs, and their bits.
fn attribution_cue(cue: &'static str) -> (&'static str, u8) {
    let phrase = cue.trim_end_matches(['!', '*', '+', '-', '>']);
    let signs = &cue[phrase.len()..];
    let noun = match signs.matches('+').count() {
        0 => 0,
        1 => NOUN,
        _ => LOOSE_NOUN,
    };
    let bit = |sign: char, bit: u8| if signs.contains(sign) { bit } else { 0 };
    (phrase, bit('!', ANY_NAME) | bit('*', WORD_PREFIX) | bit('-', NOUN_BEHIND) | bit('>', LISTENER) | noun)
}

/// Returns the pack of a language.
fn find_pack(tag: &str) -> Option<&'static Lexicon> {
    PACKS.iter().copied().find(|pack| pack.tag == tag)
}
