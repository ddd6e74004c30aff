//! Conventions: the ways a language is written that change how a text is read.

/// The conventions of one language.
///
/// A pack names those that differ from [`Conventions::DEFAULT`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conventions {
    /// Words stand apart by spaces; false for Chinese, Japanese, Thai and the like.
    pub word_spaces: bool,
    /// The sign that a sentence is over.
    pub sentence_breaks: SentenceBreaks,
    /// The mark that ends a question: `?`, in Greek `;`.
    pub question_mark: char,
    /// Marks that close a quotation in this language and open one elsewhere: `“«` for „so“ and
    /// »so«.
    pub closing_quotes: &'static str,
    /// A number with a full stop is an ordinal: `17. Oktober`.
    pub ordinal_dot: bool,
    /// The place of a space among the ideographs of names.
    pub han_name_space: HanNameSpace,
    /// The calendar that years are counted by, beside the Gregorian.
    pub calendar: Calendar,
    /// The order of day, month and year in digits where it is not plain; see [`NumericOrder`].
    pub numeric_order: NumericOrder,
    /// Dates in digits are written with full stops. Where they are not, `1.2.23` may be a version.
    pub dotted_dates: bool,
    /// A dash right after a day makes a range: `2026, June 3-9`. Elsewhere it may join a suffix.
    pub day_ranges: bool,
    /// The word `am` stands before a day and is no half of it: `am 17. Oktober`.
    pub am_before_day: bool,
    /// The zone `IST` in minutes east of UTC; `None` where it may be India's, Israel's or
    /// Ireland's.
    pub ist_offset: Option<i32>,
    /// First words of the names of places: `bad|sankt`.
    pub place_prefixes: &'static str,
    /// Sentences of a word or two that are no place, for languages whose local stories open with
    /// the place and a full stop: `ja|nein|danke`. Empty for all other languages.
    pub short_sentences: &'static str,
}

impl Conventions {
    /// The conventions of most languages.
    pub const DEFAULT: Conventions = Conventions {
        word_spaces: true,
        sentence_breaks: SentenceBreaks::Marks,
        question_mark: '?',
        closing_quotes: "",
        ordinal_dot: false,
        han_name_space: HanNameSpace::Unknown,
        calendar: Calendar::Gregorian,
        numeric_order: NumericOrder::Dmy,
        dotted_dates: true,
        day_ranges: false,
        am_before_day: false,
        ist_offset: None,
        place_prefixes: "",
        short_sentences: "",
    };

    /// The conventions of a text whose language has no pack.
    pub(crate) const UNKNOWN: Conventions =
        Conventions { numeric_order: NumericOrder::Unknown, ..Conventions::DEFAULT };

    /// Returns the conventions of a language that has no pack.
    pub(crate) fn without_pack(tag: &str) -> Conventions {
        WITHOUT_PACK.iter().find(|(other, _)| *other == tag).map_or(Conventions::UNKNOWN, |&(_, own)| own)
    }
}

/// Languages that have no pack and whose words have no spaces; their script identifies them.
pub(crate) const WITHOUT_PACK: [(&str, Conventions); 3] = [
    ("km", Conventions { word_spaces: false, ..Conventions::UNKNOWN }),
    ("lo", Conventions { word_spaces: false, sentence_breaks: SentenceBreaks::Spaces, ..Conventions::UNKNOWN }),
    ("my", Conventions { word_spaces: false, ..Conventions::UNKNOWN }),
];

/// The sign that a sentence is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentenceBreaks {
    /// Punctuation.
    Marks,
    /// Spaces between clauses, as in Thai.
    Spaces,
}

/// The place of a space among the ideographs of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HanNameSpace {
    /// Between the family name and the given name, as in Japanese: `山田 太郎`.
    WithinName,
    /// Between two persons, as in Chinese: `张三 李四`.
    BetweenNames,
    /// Neither; the language does not decide.
    Unknown,
}

/// A calendar that newspapers count years by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// The Gregorian calendar alone.
    Gregorian,
    /// The Buddhist years of Thailand, 543 ahead.
    Buddhist,
    /// The solar Hijri calendar of Iran and Afghanistan, with its own months.
    SolarHijri,
    /// The calendar of Ethiopia, with its own months; seven or eight years behind.
    Ethiopian,
}

/// The order in which a date in digits is read where its numbers alone do not show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumericOrder {
    /// `03/04/2023` is the third of April.
    Dmy,
    /// `03/04/2023` may be the fourth of March, the likelier reading, or the third of April.
    Mdy,
    /// As [`NumericOrder::Dmy`], but a year of two digits stands first: `23.04.03`.
    Ymd,
    /// The order is unknown. `03/04/2023` is likelier the third of April.
    Unknown,
}
