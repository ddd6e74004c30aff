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
    /// What stands before the house a text or a picture comes from: `source`, `sumber`.
    pub source: &'static str,
    /// What stands beside a medium that is quoted: `according to|told`; a `!` behind the phrase says that whatever name follows is a
    /// medium's: `dikutip dari!`, a `*` that it is a stem: `report*`.
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
    Europa Press|Kyodo|Kyodo News|Yonhap|TASS|Interfax|PTI|ANI|IANS|UPI|PA Media|Press Association|Anadolu|AA|ΑΠΕ-ΜΠΕ|PAP|APA|ATS|Keystone-SDA|\
    Belga|ANP|NTB|TT|Ritzau|STT|MTI|Agerpres|Ukrinform|UNIAN|Bloomberg|Agence France-Presse|Lusa|Agência Brasil|ČTK|CTK|\
    TASR|Tanjug|Beta|Hina|STA|AGERPRES|BTA|共同|時事|新华社|新華社|中新社|中央社|路透社|法新社|美联社|美聯社|彭博社|연합뉴스|뉴시스|时事|共同通信|時事通信|ТАСС|Интерфакс|РИА Новости|Укринформ|Укрінформ|УНІАН|\
    رويترز|أ ف ب|د ب أ|ایسنا|ایرنا|مهر|واس|وام|भाषा|पीटीआई|ইউএনবি|বাসস|TTXVN|VNA";

/// Words that make a capitalised name the name of a medium, in lower case.
pub const MEDIA: &str = "news|times|post|daily|herald|tribune|journal|gazette|guardian|telegraph|press|magazine|tv|radio|television|bbc|cnn|nhk|cnbc|\
    nbc|abc|cbs|al jazeera|al-jazeera|bloomberg|reuters|npr|politico|axios|financial times|le monde|le figaro|libération|el país|el mundo|der spiegel|\
    spiegel|bild|zeitung|die zeit|tagesschau|ard|zdf|harian|koran|majalah|kantor berita|kompas|tempo|detik|republika|antara|tribunnews|cnn indonesia|\
    straits times|channel newsasia|diario|jornal|periódico|gazeta|corriere|repubblica|folha|globo|dagblad|avisen|aftonbladet|новости|газета|тасс|\
    新聞|日報|通信|時報|新闻|日报|通讯社|通訊社|晚报|晚報|방송|일보|신문|뉴스|통신|الجزيرة|رويترز|صحيفة|وكالة";

/// Media that are quoted, as printed, beside the wire services.
pub const OUTLETS: &str = "BBC|CNN|Politico|Axios|Forbes|The Guardian|The Economist|Al Jazeera|Le Monde|Le Figaro|\
    Libération|Mediapart|Ouest-France|Le Parisien|L'Équipe|Franceinfo|BFMTV|RFI|France 24|Les Échos|Der Spiegel|Spiegel|Handelsblatt|\
    Süddeutsche Zeitung|Die Zeit|Bild|FAZ|Tagesschau|ARD|ZDF|Deutschlandfunk|NZZ|ORF|SRF|Ansa|Corriere della Sera|Repubblica|La Stampa|Rai|\
    Il Sole 24 Ore|Adnkronos|El País|El Mundo|La Vanguardia|RTVE|El Confidencial|Clarín|La Nación|Infobae|Milenio|El Universal|Efe|\
    Folha de S.Paulo|Estadão|O Globo|G1|UOL|Público|RTP|Diário de Notícias|NOS|NRC|De Telegraaf|de Volkskrant|VRT|De Standaard|SVT|Dagens Nyheter|\
    Aftonbladet|Expressen|Svenska Dagbladet|Sveriges Radio|Ekot|DR|TV 2|Politiken|Berlingske|Jyllands-Posten|NRK|VG|Aftenposten|Dagbladet|Yle|\
    Helsingin Sanomat|Ilta-Sanomat|Iltalehti|Gazeta Wyborcza|Rzeczpospolita|TVN24|Onet|Česká televize|Český rozhlas|Seznam Zprávy|\
    Deník N|iDNES|Telex|444|HVG|Magyar Nemzet|Népszava|Hotnews|HotNews|Digi24|G4Media|Mediafax|Коммерсантъ|РБК|Ведомости|Известия|Медуза|\
    Российская газета|Фонтанка|Суспільне|Українська правда|Радіо Свобода|Дзеркало тижня|Anadolu Ajansı|Hürriyet|Cumhuriyet|Sözcü|NTV|TRT|DHA|\
    İHA|Καθημερινή|ΕΡΤ|ΣΚΑΪ|بي بي سي|الجزيرة|العربية|سكاي نيوز عربية|فرانس برس|الشرق الأوسط|الأهرام|سي إن إن|بی‌بی‌سی|همشهری|تسنیم|فارس|\
    एएनआई|बीबीसी|एनडीटीवी|दैनिक जागरण|दैनिक भास्कर|প্রথম আলো|বিবিসি বাংলা|বিবিসি|যুগান্তর|ডেইলি স্টার|রয়টার্স|এএফপি|ไทยพีบีเอส|รอยเตอร์|มติชน|ไทยรัฐ|\
    เดลินิวส์|บีบีซี|สำนักข่าวไทย|ข่าวสด|เอเอฟพี|Tuổi Trẻ|Thanh Niên|VnExpress|VTV|VietNamNet|Dân trí|Lao Động|Kompas|Tempo|Detik|detikcom|Tirto|\
    CNN Indonesia|Republika|Liputan6|Kumparan|Berita Harian|Harian Metro|Sinar Harian|Malaysiakini|Utusan Malaysia|The Star|Astro Awani|NHK|読売新聞|\
    朝日新聞|毎日新聞|日本経済新聞|産経新聞|ロイター|AFP通信|ブルームバーグ|中日新聞|東京新聞|KBS|MBC|SBS|JTBC|YTN|조선일보|중앙일보|동아일보|한겨레|경향신문|\
    로이터|AP통신|央视新闻|央视|人民日报|澎湃新闻|环球时报|财新|自由時報|聯合報|中國時報|明報|塔斯社|韩联社";
