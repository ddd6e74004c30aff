//! The fields of a language pack.

use crate::lexicon::conventions::Conventions;

/// A language pack: the words that every text needs of every language, and those that texts in the
/// language need.
///
/// Every field of words holds lower-case phrases separated by `|`.
#[derive(Debug)]
pub struct Lexicon {
    /// The BCP 47 tag: `id`.
    pub tag: &'static str,
    /// The letters beyond ASCII that its words have, if languages of its script are told apart by
    /// letters: `äöüß`.
    pub letters: &'static str,
    /// The 30 or so commonest words that tell the language from its neighbours: `yang|dan|dengan`.
    pub function_words: &'static str,
    /// First words of a sentence that needs the one before: `he|she|however|but`.
    pub dependent: &'static str,
    /// The twelve months from January; commas separate the spellings of one:
    /// `january,jan|february,feb|…`.
    pub months: &'static str,
    /// Words that join two names: `and`, `dan`.
    pub and: &'static str,
    /// Words that open an image credit or stand before one: `photo|photograph by|image credit`.
    pub credit: &'static str,
    /// Words before the source of a text or a picture: `source`, `sumber`.
    pub source: &'static str,
    /// The ways the language is written that change how a text is read.
    pub conventions: Conventions,
    /// The cue words that only texts in the language need. `None` if they are not compiled in.
    pub words: Option<&'static CueWords>,
}

/// The cue words of one language that stand beside a story.
///
/// Every field holds lower-case phrases separated by `|`.
#[derive(Debug, PartialEq, Eq)]
pub struct CueWords {
    /// The seven days from Monday; commas separate the spellings of one: `monday,mon|…`.
    pub weekdays: &'static str,
    /// Words that open a byline: `by|written by`, `oleh|penulis`.
    pub by: &'static str,
    /// Job titles printed beside an author's name: `author|senior reporter|staff writer`.
    pub job: &'static str,
    /// Bylines that name no person: `staff|newsroom|editorial team`, `redaksi`.
    pub staff_byline: &'static str,
    /// Words that open the credit of an editor: `editor|edited by`, `penyunting`.
    pub editor: &'static str,
    /// Words before a publication date: `published|posted on`.
    pub published: &'static str,
    /// Words before a modification date: `updated|last modified`.
    pub updated: &'static str,
    /// Words of a relative date: `ago|yesterday|today`.
    pub relative: &'static str,
    /// Words beside a quoted medium: `according to|told`.
    ///
    /// Beside a phrase with `!` any name is a medium's: `dikutip dari!`. A phrase with `*` is the
    /// beginning of a word: `report*`. A phrase with `+` is a noun before the medium's name:
    /// `newspaper+`; with `++` adjectives may stand between: `journal++`; with `-` the noun stands
    /// behind the name: `gazetesi-`. A phrase with `>` names the listener, so that the name of the
    /// page's house or an abbreviation beside it is a medium's: `told>`.
    pub attribution: &'static str,
    /// Headings of the publisher's summary box: `key points|in short`.
    pub key_points: &'static str,
    /// Words that open a line that advertises or links to another page: `read also|subscribe to`,
    /// `baca juga`.
    pub promo: &'static str,
    /// Whole lines of page furniture: `share|print|advertisement|comments`. A `#` stands for a number
    /// inside: `page # of #`.
    pub furniture: &'static str,
    /// Stems of words in the headings above readers' comments: `comment|repl`.
    pub discussion: &'static str,
    /// Words that open an editor's note or a correction: `editor's note|correction`.
    pub editor_note: &'static str,
    /// Names of newspaper sections: `world|politics|opinion`.
    pub sections: &'static str,
    /// Abbreviations whose full stop ends no sentence, without that stop: `mr|dr|prof|no`.
    pub abbreviations: &'static str,
}

impl CueWords {
    /// Number of the fields.
    pub const FIELDS: usize = 16;

    /// Returns the fields, in order.
    pub fn fields(&self) -> [&'static str; Self::FIELDS] {
        [
            self.weekdays,
            self.by,
            self.job,
            self.staff_byline,
            self.editor,
            self.published,
            self.updated,
            self.relative,
            self.attribution,
            self.key_points,
            self.promo,
            self.furniture,
            self.discussion,
            self.editor_note,
            self.sections,
            self.abbreviations,
        ]
    }

    /// Returns the words whose fields these are, in order. Fields that are not there are empty.
    pub(crate) fn from_fields(mut fields: impl Iterator<Item = &'static str>) -> Self {
        let mut next = || fields.next().unwrap_or_default();
        CueWords {
            weekdays: next(),
            by: next(),
            job: next(),
            staff_byline: next(),
            editor: next(),
            published: next(),
            updated: next(),
            relative: next(),
            attribution: next(),
            key_points: next(),
            promo: next(),
            furniture: next(),
            discussion: next(),
            editor_note: next(),
            sections: next(),
            abbreviations: next(),
        }
    }
}

/// Returns the words if all languages are compiled in.
pub(crate) const fn compiled_in(words: &'static CueWords) -> Option<&'static CueWords> {
    if cfg!(feature = "all-languages") { Some(words) } else { None }
}
