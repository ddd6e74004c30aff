//! The fields of a language pack.

/// The cue words of one language.
#[derive(Debug)]
pub struct Lexicon {
    /// BCP 47 tag: `id`.
    pub tag: &'static str,
    /// The 30 or so commonest words that tell the language from its neighbours: `yang|dan|dengan`.
    pub function_words: &'static str,
    /// What opens a byline: `by|written by`, `oleh|penulis`.
    pub by: &'static str,
    /// What joins two names: `and`, `dan`.
    pub and: &'static str,
    /// Job titles printed beside an author's name: `author|senior reporter|staff writer`.
    pub job: &'static str,
    /// House bylines that name no person: `staff|newsroom|editorial team`, `redaksi`.
    pub staff_byline: &'static str,
    /// What opens the credit of an editor: `editor|edited by`, `penyunting`.
    pub editor: &'static str,
    /// The twelve months from January, each its spellings separated by commas: `january,jan|february,feb|…`.
    pub months: &'static str,
    /// The seven days from Monday, each its spellings separated by commas: `monday,mon|…`.
    pub weekdays: &'static str,
    /// What stands before a publication date: `published|posted on`.
    pub published: &'static str,
    /// What stands before a modification date: `updated|last modified`.
    pub updated: &'static str,
    /// Words of a relative date: `ago|yesterday|today`.
    pub relative: &'static str,
    /// How a date in figures is ordered: [`NumericOrder::Dmy`] for `17/10/2023`.
    pub numeric_order: NumericOrder,
    /// What opens or stands before an image credit: `photo|photograph by|image credit`.
    pub credit: &'static str,
    /// What stands before the house a text or a picture comes from: `source`, `sumber`.
    pub source: &'static str,
    /// What stands beside a medium that is quoted: `according to|told`; a `!` behind the phrase says that whatever name follows is a
    /// medium's: `dikutip dari!`, a `*` that it is a stem: `report*`.
    pub attribution: &'static str,
    /// Titles of the publisher's summary box: `key points|in short`.
    pub key_points: &'static str,
    /// What opens a line that leads elsewhere or sells something: `read also|subscribe to`, `baca juga`.
    pub promo: &'static str,
    /// Whole lines that are page furniture: `share|print|advertisement|comments`.
    pub furniture: &'static str,
    /// Stems of words that stand over readers' comments: `comment|repl`.
    pub discussion: &'static str,
    /// What opens an editor's note or a correction: `editor's note|correction`.
    pub editor_note: &'static str,
    /// Names of sections newspapers have: `world|politics|opinion`.
    pub sections: &'static str,
    /// Abbreviations whose full stop does not end a sentence, without that stop: `mr|dr|prof|no`.
    pub abbreviations: &'static str,
    /// First words of a sentence that leans on the one before: `he|she|however|but`.
    pub dependent: &'static str,
}

/// Order of day, month and year in a date written in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumericOrder {
    /// `17/10/2023`
    Dmy,
    /// `10/17/2023`
    Mdy,
    /// `2023/10/17`
    Ymd,
}
