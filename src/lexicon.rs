//! Language packs: the cue words newspapers of one language print around a story.
//!
//! A pack is data only. Every field holds lower-case phrases separated by `|`; spaces around a phrase do not count.
//! Adding a language is adding one file here and one line to [`PACKS`].

#[cfg(test)]
mod check;

mod ar;
mod bn;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fa;
mod fi;
mod fr;
mod hi;
mod hu;
mod id;
mod it;
mod ja;
mod ko;
mod ms;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod th;
mod tr;
mod uk;
mod vi;
mod zh;

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
    pub house: &'static str,
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
    /// What opens an image caption: `illustration|file photo`.
    pub caption: &'static str,
    /// What stands before a medium that is quoted: `according to|told`; a `!` behind the phrase says that whatever name follows is a
    /// medium's: `dikutip dari!`.
    pub attribution: &'static str,
    /// Titles of the publisher's summary box: `key points|in short`.
    pub key_points: &'static str,
    /// What opens a line that leads elsewhere or sells something: `read also|subscribe to`, `baca juga`.
    pub aside: &'static str,
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

/// Every language pack, in alphabetical order of its tag.
pub static PACKS: &[&Lexicon] = &[
    &ar::AR,
    &bn::BN,
    &cs::CS,
    &da::DA,
    &de::DE,
    &el::EL,
    &en::EN,
    &es::ES,
    &fa::FA,
    &fi::FI,
    &fr::FR,
    &hi::HI,
    &hu::HU,
    &id::ID,
    &it::IT,
    &ja::JA,
    &ko::KO,
    &ms::MS,
    &nl::NL,
    &no::NO,
    &pl::PL,
    &pt::PT,
    &ro::RO,
    &ru::RU,
    &sv::SV,
    &th::TH,
    &tr::TR,
    &uk::UK,
    &vi::VI,
    &zh::ZH,
];

/// Wire services, as printed; the same in every language.
pub const AGENCIES: &str = "Reuters|AFP|AP|Associated Press|The Associated Press|dpa|DPA|Antara|ANTARA|Bernama|BERNAMA|Xinhua|ANSA|EFE|\
    Europa Press|Kyodo|Kyodo News|Yonhap|TASS|Interfax|PTI|ANI|IANS|UPI|PA Media|Press Association|Anadolu|AA|PAP|APA|ATS|Keystone-SDA|\
    Belga|ANP|NTB|TT|Ritzau|STT|MTI|Agerpres|Ukrinform|UNIAN|Bloomberg|Agence France-Presse|Lusa|Agência Brasil|Agência Lusa|ČTK|CTK|\
    TASR|Tanjug|Beta|Hina|STA|AGERPRES|BTA|共同|時事|新华社|新華社|中新社|中央社|연합뉴스|뉴시스|时事|共同通信|時事通信|ТАСС|Интерфакс|РИА Новости|Укринформ|\
    رويترز|أ ف ب|د ب أ|ایسنا|ایرنا|مهر|واس|وام|भाषा|पीटीआई|ইউএনবি|বাসস|TTXVN|VNA";

/// Words that make a capitalised name the name of a medium, in lower case.
pub const MEDIA: &str = "news|times|post|daily|herald|tribune|journal|gazette|guardian|telegraph|press|magazine|tv|radio|television|bbc|cnn|nhk|cnbc|\
    nbc|abc|cbs|al jazeera|al-jazeera|bloomberg|reuters|npr|politico|axios|financial times|le monde|le figaro|libération|el país|el mundo|der spiegel|\
    spiegel|bild|zeitung|die zeit|tagesschau|ard|zdf|harian|koran|majalah|kantor berita|kompas|tempo|detik|republika|antara|tribunnews|cnn indonesia|\
    straits times|channel newsasia|diario|jornal|periódico|gazeta|corriere|repubblica|folha|globo|dagblad|avisen|aftonbladet|новости|газета|тасс|\
    新聞|日報|通信|時報|新闻|日报|通讯社|通訊社|晚报|晚報|방송|일보|신문|뉴스|통신|الجزيرة|رويترز|صحيفة|وكالة";
