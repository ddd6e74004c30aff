//! Names of wire services and media, the same in every language.

use std::sync::LazyLock;

use crate::lexicon::phrases::{Phrases, phrases};
use crate::lexicon::prefixes::prefix_len;

/// Wire services, as printed; the same in every language.
pub const AGENCIES: &str = "Reuters|AFP|AP|Associated Press|The Associated Press|dpa|DPA|Antara|ANTARA|Bernama|BERNAMA|Xinhua|ANSA|EFE|\
    Europa Press|Kyodo|Kyodo News|Yonhap|TASS|Interfax|PTI|ANI|IANS|UPI|PA Media|Press Association|Anadolu|AA|ΑΠΕ-ΜΠΕ|PAP|APA|ATS|Keystone-SDA|\
    Belga|ANP|NTB|TT|Ritzau|STT|MTI|Agerpres|Ukrinform|UNIAN|Bloomberg|Agence France-Presse|Lusa|Agência Brasil|ČTK|CTK|\
    TASR|Tanjug|Beta|Hina|STA|AGERPRES|BTA|共同|時事|新华社|新華社|中新社|中央社|路透社|法新社|美联社|美聯社|彭博社|연합뉴스|뉴시스|时事|共同通信|時事通信|ТАСС|Интерфакс|РИА Новости|Укринформ|Укрінформ|УНІАН|\
    رويترز|أ ف ب|د ب أ|ایسنا|ایرنا|مهر|واس|وام|भाषा|पीटीआई|ইউএনবি|বাসস|TTXVN|VNA|\
    RND|epd|KNA|SID|Adnkronos|AGI|LaPresse|ACN|APS|PNA|GNA|NPK|AAP|The Canadian Press|La Presse Canadienne|ISBnews|SITA|ELTA|LETA|BNS|FENA|SRNA|\
    Télam|Andina|Prensa Latina|Colprensa|Notimex|Agência Estado|Estadão Conteúdo|Inforpress|ANGOP|İHA|DHA|ANKA|Armenpress|KAZINFORM|Kazinform|\
    واع|سانا|بترا|كونا|وفا|قنا|تسنیم|فارس|ایلنا|पीटीआई-भाषा|वार्ता|एएनआई|뉴스1|時事通信社|共同通信社|韩联社|SPT|FNB|MOLDPRES|Montsame";

/// Words that make a capitalised name the name of a medium, in lower case.
pub const MEDIA: &str = "news|times|post|daily|herald|tribune|journal|gazette|guardian|telegraph|press|magazine|tv|radio|television|bbc|cnn|nhk|cnbc|\
    nbc|abc|cbs|al jazeera|al-jazeera|bloomberg|reuters|npr|politico|axios|financial times|le monde|le figaro|libération|el país|el mundo|der spiegel|\
    spiegel|bild|zeitung|die zeit|tagesschau|ard|zdf|harian|koran|majalah|kantor berita|kompas|tempo|detik|republika|antara|tribunnews|cnn indonesia|\
    straits times|channel newsasia|diario|jornal|periódico|gazeta|corriere|repubblica|folha|globo|dagblad|avisen|aftonbladet|новости|газета|тасс|\
    新聞|日報|通信|時報|新闻|日报|通讯社|通訊社|晚报|晚報|방송|일보|신문|뉴스|통신|الجزيرة|رويترز|صحيفة|وكالة";

/// Media that are quoted, as printed, beside the wire services.
pub const OUTLETS: &str = "BBC|CNN|ABC News|ABC|NBC News|NBC|CBS News|CBS|CBC|CTV|NPR|PBS|MSNBC|Fox News|Sky News|ITV News|The New York Times|New York Times|\
    The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|USA Today|Los Angeles Times|Financial Times|The Times|The Sunday Times|\
    The Independent|The Telegraph|Daily Mail|The Irish Times|The Atlantic|Rappler|Inquirer|Nikkei Asia|Nikkei|Channel NewsAsia|Deutsche Welle|DW|VOA|\
    Voice of America|Radio Free Europe|RNZ|NHK|ＮＨＫ|MDR|NDR|WDR|SWR|RBB|Bayerischer Rundfunk|Bayerischen Rundfunk|RTL|n-tv|Hessischer Rundfunk|taz|Stern|\
    RTS|RSI|RTBF|Le Soir|Le Temps|Le Devoir|Radio-Canada|L’Équipe|Le Point|L'Express|Cadena SER|La Sexta|El Periódico|El Tiempo|El Espectador|La Tercera|\
    Folha|Estado de S. Paulo|Expresso|Observador|TVI|SIC Notícias|De Gelderlander|Het Laatste Nieuws|De Morgen|RTV Oost|Omrop Fryslân|\
    La7|Tg1|Tg2|Tg3|Il Messaggero|Il Giornale|Polsat News|RMF FM|TVP|TVP Info|Novinky|ČT|TASR|Maeil Business Newspaper|\
    Milliyet|Habertürk|Sabah|T24|BirGün|CNN Türk|Punch|Daily Trust|Premium Times|Daily Nation|The Standard|Mwananchi|ITAR-TASS|ИТАР-ТАСС|РИА Новости|\
    УНИАН|Эхо Москвы|Комсомольская правда|Аргументы и факты|Радио Свобода|Радіо Свобода|Politico|Axios|Forbes|The Guardian|The Economist|Al Jazeera|Le Monde|Le Figaro|\
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

/// Returns the wire service with this name. A long name may be in capitals.
pub(crate) fn agency(name: &str) -> Option<&'static str> {
    if name.len() > 40 || name.starts_with(|c: char| c.is_ascii_lowercase() && c != 'd') {
        return None;
    }
    // "Agência Lusa" is the agency "Lusa".
    let bare = || name.strip_prefix("Agência ");
    if let Some((agency, _)) = agencies().get(name).or_else(|| agencies().get(bare()?)) {
        return Some(agency);
    }
    let all_caps = name.len() > 3 && !name.contains(char::is_lowercase) && name.contains(char::is_uppercase);
    let is_name = |agency: &&str| agency.len() == name.len() && prefix_len(name, agency) == Some(name.len());
    if all_caps { agencies().iter().find(is_name) } else { None }
}

/// The wire services.
pub(crate) fn agencies() -> &'static Phrases {
    static NAMES: LazyLock<Phrases> = LazyLock::new(|| phrases(AGENCIES).collect());
    &NAMES
}

/// Returns true for the name of a medium that is often quoted, as printed.
pub(crate) fn is_outlet(name: &str) -> bool {
    static NAMES: LazyLock<Phrases> = LazyLock::new(|| phrases(OUTLETS).collect());
    NAMES.contains(name)
}

/// The words that make a name that of a medium.
pub(crate) fn media_words() -> &'static Phrases {
    static WORDS: LazyLock<Phrases> = LazyLock::new(|| phrases(MEDIA).collect());
    &WORDS
}
