//! The small numbers measured of a unit.

use crate::text::punctuation::MarkSet;

/// Names of the numbers in [`Signals::values`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// Logarithm of the reading length.
    Length,
    /// Logarithm of the number of words.
    Words,
    /// What it ends with: letter, digit, comma or dash, colon, closing mark, ellipsis, question, full stop.
    Final,
    /// What it begins with: small letter, capital, letter without case, digit, quotation mark, dash, other.
    First,
    Commas,
    Sentences,
    Digits,
    /// Share of words with a capital.
    Capitals,
    /// Share of function words.
    Function,
    Separators,
    Quotes,
    /// Share of capital letters.
    Uppercase,
    Year,
    Clock,
    Address,
    Copyright,
    Aside,
    Furniture,
    Credit,
    CreditEnd,
    Note,
    Discussion,
    /// Opens as a byline does.
    By,
    /// Opens as a date's label does.
    Dated,
    BlanksBefore,
    BlanksAfter,
    /// How many units say the same.
    Repeats,
}

/// How many there are of [`Signal`].
pub(crate) const SIGNALS: usize = Signal::Repeats as usize + 1;

/// What is measured of a unit.
#[derive(Debug, Clone)]
pub(crate) struct Signals {
    /// Reading length in letters; a letter of an unspaced script counts three.
    pub(crate) length: f32,
    /// Display columns: an ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// The number of its letters, which units that say the same have too.
    pub(crate) key: u32,
    /// Whether the folded text is another one.
    pub(crate) folds: bool,
    /// Whether a mark that may stand behind a label stands in it.
    pub(crate) parted: bool,
    /// Whether a mark that parts a title from its page stands in it.
    pub(crate) divided: bool,
    /// Whether two digits stand in it.
    pub(crate) figures: bool,
    /// Whether a full stop stands in it.
    pub(crate) dotted: bool,
    /// All marks that stand in it.
    pub(crate) marks: MarkSet,
    pub(crate) values: [u8; SIGNALS],
}

impl Signals {
    pub(crate) fn get(&self, signal: Signal) -> u8 {
        self.values[signal as usize]
    }

    pub(crate) fn is(&self, signal: Signal) -> bool {
        self.get(signal) > 0
    }
}
