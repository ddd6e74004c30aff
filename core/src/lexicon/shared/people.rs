//! Words around the names of persons and media.

use crate::lexicon::phrases::PhraseList;

/// Names of a piece before its author: `Kommentar von Ann Example`.
pub(crate) static GENRES: PhraseList = PhraseList::new(
    "article|story|report|review|interview|column|essay|post|blog|dispatch|artikel|beitrag|\
    bericht|gastbeitrag|kolumne|reportage|glosse|leitartikel|porträt|análisis|columna|reportaje|entrevista|\
    tribune|analisi|intervista|opinia|crónica|krönika|kronik|kronikk|kommentar|ledare|leder|analys|analyse|recension|anmeldelse|\
    intervju|opinie|opinión|tribuna|editorial|komentarz|felieton|wywiad|komentář|kolom|ulasan|feature",
);

/// Words before a cue that credit somebody other than the author: `Sponsored by`.
pub(crate) static NON_AUTHOR_VERBS: PhraseList = PhraseList::new(
    "edited|directed|visited|illustration|video|website|theme|assistance|powered|sponsored|\
    reviewed|illustrated|provided|presented|supported|owned|shared|produced|translated|art|design|designed|\
    checked|approved|verified|account|photography|hosted|funded|made|brought",
);

/// First words of headings above lists of articles: `More stories by`.
pub(crate) static LIST_OPENERS: PhraseList = PhraseList::new("more|recent|other|all|latest|mehr|weitere|alle");

/// Endings of the label of a report after its reporter: `台北報導`.
pub(crate) const REPORT_ENDINGS: [&str; 8] = ["報導", "報道", "报道", "报导", "电", "電", "讯", "訊"];

/// Forms of address before a name. A doctor's title is not among them: it is printed with the name.
pub(crate) const HONORIFICS: [&str; 11] =
    ["prof", "professor", "professorin", "mr", "mrs", "ms", "univ", "dipl", "mag", "hon", "apl"];

/// Words of a name that are written small, by their length in bytes.
pub(crate) const PARTICLES: [&[&str]; 6] = [
    &[],
    &["y", "e", "i", "v"],
    &["de", "da", "do", "di", "du", "la", "le", "zu", "te", "el", "al", "af", "av", "'t", "vd"],
    &["dos", "das", "del", "des", "los", "las", "van", "von", "vom", "zur", "den", "der", "ten", "ter", "bin", "ibn"],
    &["bint"],
    &["della", "binti", "dalla", "degli"],
];

/// Words before a place or a time, by their length in bytes.
pub(crate) const PREPOSITIONS: [&[&str]; 5] = [
    &[],
    &["w"],
    &["on", "in", "at", "is", "am", "um", "im", "à", "en", "em", "op", "om", "kl", "as"],
    &["for", "via", "aus", "bei", "às", "per", "den", "på", "dla", "til"],
    &["from", "near", "für", "pour", "chez", "para", "voor", "för", "dnia"],
];

/// Words before the name of a job, by their length in bytes: `Senior reporter`.
pub(crate) const JOB_MODIFIERS: [&[&str]; 14] = [
    &[],
    &[],
    &["co"],
    &["web", "our"],
    &["lead", "head"],
    &["chief", "guest", "staff"],
    &["senior", "deputy", "online", "global", "former"],
    &["special", "foreign", "digital", "general"],
    &["managing", "founding"],
    &["assistant", "associate", "executive", "freelance", "political", "principal"],
    &[],
    &[],
    &["contributing"],
    &["investigative"],
];

/// Articles and generic nouns before the name of a medium.
pub(crate) const GENERIC_NOUNS: [&str; 16] = [
    "the", "kantor", "berita", "laman", "situs", "media", "harian", "koran", "agency", "agence", "die", "der", "la",
    "le", "el", "il",
];

/// Agencies that sell pictures, beside the wire services.
pub(crate) const PICTURE_AGENCIES: [&str; 16] = [
    "PIXTA",
    "epd-bild",
    "Pixabay",
    "Unsplash",
    "Getty Images",
    "Getty",
    "Shutterstock",
    "Alamy",
    "imago",
    "Folhapress",
    "Agência Brasil",
    "Scanpix",
    "Ritzau Scanpix",
    "Lehtikuva",
    "EPA",
    "picture alliance",
];

/// Words for the writer of a text. As a label they say no more than "by".
pub(crate) static AUTHOR_WORDS: PhraseList = PhraseList::new(
    "author|authors|writer|penulis|autor|autora|autorin|autoren|autores|autore|autrice|autori|auteur|auteure|\
    auteurs|autorka|autoři|autorzy|автор|авторка|авторы|автори|yazar|yazan|szerző|szerzők|kirjoittaja|forfatter|\
    författare|συντάκτης|συντάκτρια|tác giả|người viết|作者|撰文|文|著者|筆者|執筆|글쓴이|작성자|지은이|필자|نویسنده|نویسندگان|\
    كاتب|लेखक|लेखिका|লেখক|ผู้เขียน|mwandishi|pengarang|skrywer|autorius|autors|аўтар|höfundur",
);

/// Words before a house beside a name: `Ann Example for The Sample`.
pub(crate) static HOUSE_PREPOSITIONS: PhraseList =
    PhraseList::new("for|with|via|pour|avec|mit|für|con|para|com|per|voor|met|med|för|til|dla|cu|pentru|για|для");

/// Words that close a report of a wire service.
pub(crate) static END_MARKS: PhraseList = PhraseList::new("fim|end|ends|fin|ende|fine|koniec|slut|конец");

/// Words of a page beside a name, in scripts without capitals: `홍길동 기자 구독`.
pub(crate) const SIGNATURE_BUTTONS: &str = "구독|구독하기|구독중|다른기사|다른 기사|보기|기사보기|응원|응원하기|팔로우|페이지|기자페이지|打印|列印|关闭|關閉|收藏|分享|转载|原创|原創|\
    订阅|訂閱|关注|關注|追蹤|字体|字體|フォロー|フォローする|記事一覧|一覧|著者フォロー|続きを読む|来源|來源";

/// Words before a name in languages that have no pack, or that a page of another language prints.
pub(crate) static BY_WORDS: PhraseList = PhraseList::new(
    "ku|daga|dening|oleh|by|por|par|door|av|af|przez|deur|yanditswe na|ibhalwe ngu|waxaa qoray|nga|gan|minn|vun|од|от|пра|\
    ដោយ|សរសេរដោយ|អត្ថបទដោយ|ໂດຍ|ຂຽນໂດຍ|ရေးသားသူ|ရေးသူ|द्वारा|ਵੱਲੋਂ|ਵਲੋਂ|దారా",
);

/// Amharic names that begin with the letter that says "by" before other names.
pub(crate) const AMHARIC_NAMES: &str = "በላይ|በላቸው|በላይነህ|በለጠ|በሪሁን|በረከት|በሱፈቃድ|በሱፍቃድ|በቀለ|በቃሉ|በዕውቀቱ|በእውቀቱ|በዛብህ|በየነ|በድሉ|በድሩ|በፈቃዱ|በፍቃዱ|በሃይሉ|በኃይሉ|በሻህ|በሻዳ|በአምላክ|በእምነት";

/// Words that stand before a job: `Role, Reporter`.
pub(crate) static ROLE_LABELS: PhraseList = PhraseList::new(
    "role|rol|rôle|cargo|função|ruolo|rolle|должность|роль|посада|görevi|unvan|الوظيفة|الدور|سمت|عنوان|\
    भूमिका|পদবি|ভূমিকা|vai trò|peran|jabatan|nafasi|tungkulin|직책|職稱|职务|肩書",
);

/// Bylines that name nobody, beside the jobs among the bylines of houses.
pub(crate) static UNNAMED_HANDS: PhraseList = PhraseList::new(
    "staff|team|staff report|staff reports|staff reporter|staff writer|our correspondent|our reporter|\
    own correspondent|special correspondent|our staff reporter|a correspondent|tim|tim liputan|tim redaksi kami|wartawan kami|pemberita kami|\
    mwandishi wetu|notre correspondant|de notre correspondant|nuestro corresponsal|eigener bericht|unser korrespondent|\
    dal nostro corrispondente|dal nostro inviato|nuestro enviado|da redação|do correspondente|наш корреспондент|наш кореспондент|\
    собственный корреспондент|muhabirimiz|مراسلنا|خاص|نمائندہ خصوصی|हमारे संवाददाता|कार्यालय संवाददाता|\
    प्रतिनिधि|प्रतिनिधी|বিশেষ প্রতিনিধি|নিজস্ব প্রতিবেদক|স্টাফ রিপোর্টার|本报记者|本報記者|本报讯|本報訊|本紙記者|综合|綜合|\
    nhóm pv|onze correspondent|van onze redacteur|vår utsände|vår korrespondent|oma toimittaja|naš dopisnik|vlastní zpravodaj|\
    własny korespondent|saját tudósítónk|munkatársunktól|corespondentul nostru|ο ανταποκριτής μας|כתבנו|wakilinmu|\
    staff reporters|staff writers|staff correspondent|our correspondents|our reporters|contributed|contributed story|contributor|guest author|admin|administrator|webmaster|\
    corresponsal|corresponsalía|enviado especial|por enviado especial|nuestra corresponsal|da reportagem|da reportagem local|nosso correspondente|\
    correspondance particulière|notre envoyé spécial|de notre envoyé spécial|von unserem korrespondenten|von unserem mitarbeiter|unser mitarbeiter|\
    onze verslaggever|van onze verslaggever|vår reporter|vår medarbeider|vores korrespondent|inf. własna|informacja własna|vlastný spravodajca|saját tudósító|munkatársunk|\
    от нашия кореспондент|собствен кореспондент|собкор|соб. корр|наш корр|власкор|наш кор|власний кореспондент|наш дописник|наш новинар|naš novinar|του ανταποκριτή μας|\
    özel haber|haber|muhabir|müxbirimiz|xüsusi müxbir|тілшіміз|өз тілшіміз|манай сурвалжлагч|ჩვენი კორესპონდენტი|մեր թղթակիցը|\
    مراسلونا|من مراسلنا|مراسل خاص|كتب المحرر|المحرر|محرر|متابعات|خبرنگار ما|خبرنگار|اسٹاف رپورٹر|نمائندہ|نامہ نگار|ہمارے نمائندے|\
    संवाददाता|निज संवाददाता|विशेष संवाददाता|हमारे प्रतिनिधि|कार्यालय प्रतिनिधि|विशेष प्रतिनिधी|खास प्रतिनिधी|हाम्रो संवाददाता|समाचारदाता|\
    প্রতিনিধি|জেলা প্রতিনিধি|উপজেলা প্রতিনিধি|নিজস্ব সংবাদদাতা|আমাদের প্রতিনিধি|நமது நிருபர்|எமது நிருபர்|சிறப்பு நிருபர்|మా ప్రతినిధి|సొంత ప్రతినిధి|സ്വന്തം ലേഖകൻ|സ്വന്തം പ്രതിനിധി|\
    ನಮ್ಮ ಪ್ರತಿನಿಧಿ|વિશેષ પ્રતિનિધિ|અમારા પ્રતિનિધિ|ਸਾਡੇ ਪ੍ਰਤੀਨਿਧ|ਪੱਤਰ ਪ੍ਰੇਰਕ|අපේ වාර්තාකරු|ผู้สื่อข่าวพิเศษ|pv|phóng viên|cộng tác viên|ctv|nhóm phóng viên|\
    koresponden kami|wartawan|pemberita|ng aming koresponsal|aming koresponsal|ng aming staff|mwandishi|wakiliyarmu|wariyaheena|ዘጋቢያችን|综合报道|綜合報導|本报综合报道|本网讯|本網訊|本台讯|本刊讯|本站讯|本报记者报道|waandishi wetu|соб. инф",
);
