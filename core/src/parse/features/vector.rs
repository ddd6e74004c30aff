//! The features of a unit, by name.

use crate::text::punctuation::MarkSet;

/// The index of a feature in [`Features::values`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Feature {
    /// Logarithm of the reading length.
    Length,
    /// Logarithm of the number of words.
    Words,
    /// The class of the last character, from [`LAST_LETTER`] to [`FULL_STOP_ALONE`].
    LineEnd,
    /// The class of the first character, a [`LineStart`].
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
    /// A byline's label at the start.
    Byline,
    /// A date's label at the start.
    DateLabel,
    BlanksBefore,
    BlanksAfter,
    /// The number of units with the same text.
    Repeats,
}

/// The number of features.
pub(crate) const FEATURES: usize = Feature::Repeats as usize + 1;

/// The measurements of a unit.
#[derive(Debug, Clone)]
pub(crate) struct Features {
    /// Reading length in letters. A letter of an unspaced script counts three.
    pub(crate) length: f32,
    /// Display columns. An ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// The id of its text, the same for units with the same letters.
    pub(crate) text_id: u32,
    /// True if the folded text differs.
    pub(crate) changes_when_folded: bool,
    /// True if it has a mark that may follow a label.
    pub(crate) has_label_mark: bool,
    /// True if it has a mark that separates a title from the name of the page.
    pub(crate) has_title_separator: bool,
    /// True if it has at least two digits.
    pub(crate) has_digits: bool,
    /// True if it has a full stop.
    pub(crate) has_dot: bool,
    /// All its marks.
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

/// [`Feature::LineEnd`] of a unit that ends with a letter.
pub(crate) const LAST_LETTER: u8 = 0;
/// [`Feature::LineEnd`] of a unit that ends with a digit.
pub(crate) const LAST_DIGIT: u8 = 1;
/// [`Feature::LineEnd`] of a unit that ends with a comma or a dash.
pub(crate) const COMMA: u8 = 2;
/// [`Feature::LineEnd`] of a unit that ends with a colon.
pub(crate) const COLON: u8 = 3;
/// [`Feature::LineEnd`] of a unit that ends with a closing mark.
pub(crate) const CLOSING_MARK: u8 = 4;
/// [`Feature::LineEnd`] of a unit that ends with an ellipsis.
pub(crate) const ELLIPSIS: u8 = 5;
/// [`Feature::LineEnd`] of a unit that ends with a question mark or an exclamation mark.
pub(crate) const QUESTION: u8 = 6;
/// [`Feature::LineEnd`] of a unit that ends with a full stop.
pub(crate) const FULL_STOP_ALONE: u8 = 7;
/// The lowest [`Feature::LineEnd`] of a unit that ends a sentence.
pub(crate) const FULL_STOP: u8 = ELLIPSIS;

/// The classes of [`Feature::LineStart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineStart {
    Lowercase,
    Uppercase,
    /// A letter of a script without case.
    Caseless,
    Digit,
    /// A quotation mark, an opening bracket or an opening mark of Spanish.
    Quote,
    Dash,
    Other,
}

impl Features {
    /// Returns true for a short unit with a year or a time.
    pub(crate) fn looks_dated(&self) -> bool {
        self.is(Feature::Year) && self.length < 90.0 || self.is(Feature::Clock) && self.length < 60.0
    }

    /// Returns true for a unit that opens with a byline's label and is no sentence.
    pub(crate) fn opens_as_byline(&self) -> bool {
        self.is(Feature::Byline) && self.get(Feature::LineEnd) < FULL_STOP
    }
}
