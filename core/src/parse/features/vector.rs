//! The small numbers measured of a unit.

use crate::text::punctuation::MarkSet;

/// Names of the numbers in [`Features::values`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Feature {
    /// Logarithm of the reading length.
    Length,
    /// Logarithm of the number of words.
    Words,
    /// What it ends with: letter, digit, comma or dash, colon, closing mark, ellipsis, question, full stop.
    LineEnd,
    /// What it begins with: small letter, capital, letter without case, digit, quotation mark, dash, other.
    LineStart,
    Commas,
    Sentences,
    Digits,
    /// Share of words with a capital.
    Capitals,
    /// Share of function words.
    FunctionWords,
    Separators,
    Quotes,
    /// Share of capital letters.
    Uppercase,
    Year,
    Clock,
    Address,
    Copyright,
    Promo,
    Furniture,
    Credit,
    CreditEnd,
    EditorsNote,
    Discussion,
    /// Opens as a byline does.
    Byline,
    /// Opens as a date's label does.
    DateLabel,
    BlanksBefore,
    BlanksAfter,
    /// How many units say the same.
    Repeats,
}

/// How many there are of [`Feature`].
pub(crate) const FEATURES: usize = Feature::Repeats as usize + 1;

/// What is measured of a unit.
#[derive(Debug, Clone)]
pub(crate) struct Features {
    /// Reading length in letters; a letter of an unspaced script counts three.
    pub(crate) length: f32,
    /// Display columns: an ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// The number of its letters, which units that say the same have too.
    pub(crate) text_id: u32,
    /// Whether the folded text is another one.
    pub(crate) changes_when_folded: bool,
    /// Whether a mark that may stand behind a label stands in it.
    pub(crate) has_label_mark: bool,
    /// Whether a mark that parts a title from its page stands in it.
    pub(crate) has_title_separator: bool,
    /// Whether two digits stand in it.
    pub(crate) has_digits: bool,
    /// Whether a full stop stands in it.
    pub(crate) has_dot: bool,
    /// All marks that stand in it.
    pub(crate) marks: MarkSet,
    pub(crate) values: [u8; FEATURES],
}

impl Features {
    pub(crate) fn get(&self, feature: Feature) -> u8 {
        self.values[feature as usize]
    }

    pub(crate) fn is(&self, feature: Feature) -> bool {
        self.get(feature) > 0
    }
}

/// The least [`Feature::LineEnd`] of a unit that ends as a sentence does.
pub(crate) const FULL_STOP: u8 = 5;
/// [`Feature::LineEnd`] of a unit that ends with a full stop.
pub(crate) const FULL_STOP_ALONE: u8 = 7;
/// [`Feature::LineEnd`] of a unit that ends with a comma or a dash.
pub(crate) const COMMA: u8 = 2;

impl Features {
    /// Whether the unit has a date in it and little else.
    pub(crate) fn looks_dated(&self) -> bool {
        self.is(Feature::Year) && self.length < 90.0 || self.is(Feature::Clock) && self.length < 60.0
    }

    /// Whether the unit opens as a byline does and is no sentence.
    pub(crate) fn opens_as_byline(&self) -> bool {
        self.is(Feature::Byline) && self.get(Feature::LineEnd) < FULL_STOP
    }
}
