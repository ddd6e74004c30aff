//! Words of dates and clocks.

/// The months of languages without a pack: Albanian, Armenian, Azerbaijani and Uzbek, Basque,
/// Belarusian, Burmese, Galician, Georgian, Gujarati, Hausa, Kannada, Khmer, Macedonian,
/// Malayalam, Marathi, Punjabi, Sinhala, Somali, Telugu and Welsh.
pub(crate) const MONTHS_WITHOUT_PACK: [&str; 20] = [
    "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor,nentor|dhjetor",
    "հունվարի,հունվար|փետրվարի,փետրվար|մարտի,մարտ|ապրիլի,ապրիլ|մայիսի,մայիս|հունիսի,հունիս|հուլիսի,հուլիս|օգոստոսի,օգոստոս|սեպտեմբերի,սեպտեմբեր|հոկտեմբերի,հոկտեմբեր|նոյեմբերի,նոյեմբեր|դեկտեմբերի,դեկտեմբեր",
    "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust,avgust|sentyabr|oktyabr|noyabr|dekabr",
    "urtarrilaren,urtarrila|otsailaren,otsaila|martxoaren,martxoa|apirilaren,apirila|maiatzaren,maiatza|ekainaren,ekaina|uztailaren,uztaila|abuztuaren,abuztua|irailaren,iraila|urriaren,urria|azaroaren,azaroa|abenduaren,abendua",
    "студзеня|лютага|сакавіка|красавіка|мая,траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня",
    "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ",
    "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro",
    "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი",
    "જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર",
    "janairu|fabrairu|maris|afrilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba",
    "ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್",
    "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
    "ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്,മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ",
    "जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर",
    "ਜਨਵਰੀ|ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ",
    "ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්",
    "janaayo|febraayo|maarso|abriil|maajo|juun|luulyo|agoosto|sebteembar|oktoobar|nofeembar|diseembar",
    "జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జూలై,జులై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్",
    "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr",
];

/// The thirteen months of the Ethiopian year from September.
pub(crate) const ETHIOPIAN_MONTHS: &str = "መስከረም|ጥቅምት|ኅዳር,ህዳር,ሕዳር,ኀዳር|ታኅሣሥ,ታህሳስ,ታኅሳስ,ታህሣሥ,ታሕሳስ,ታኀሣሥ|ጥር|የካቲት|\
    መጋቢት|ሚያዝያ,ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ,ሀምሌ|ነሐሴ,ነሀሴ|ጳጉሜን,ጳጉሜ,ጷጉሜን";

/// The months of the solar Hijri year in Iran and, after the comma, in Afghanistan.
pub(crate) const SOLAR_HIJRI_MONTHS: &str = "فروردین,حمل|اردیبهشت,ثور|خرداد,جوزا|تیر,سرطان|مرداد,اسد|\
    شهریور,سنبله|مهر,میزان|آبان,عقرب|آذر,قوس|دی,جدی|بهمن,دلو|اسفند,حوت";

/// Names of eras with the year before their first.
pub(crate) const ERAS: [(&str, u32); 5] =
    [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];

/// Words and suffixes between the day, the month and the year.
pub(crate) const DATE_FILLERS: [&str; 33] = [
    "de", "del", "of", "the", "den", "st", "nd", "rd", "th", "er", "º", "ª", "a", "d", "г", "р", "e", "la", "го", "е",
    "η", "ης", "ste", "ème", "eme", "mh", "m", "di", "ter", "i", "ng", "metų", "ቀን",
];

/// Words between a year and the day that follows it, in Latvian and Kazakh.
pub(crate) const YEAR_WORDS: [&str; 5] = ["gada", "g", "жылғы", "жылдың", "жылы"];

/// Words between a weekday and its date: `Mittwoch, den 27. November`, `Thứ ba ngày 17`.
pub(crate) const WEEKDAY_LINKS: [&str; 6] = ["den", "d", "the", "ngày", "ที่", "วันที่"];

/// Words before the number of a version, which is no date.
pub(crate) const VERSION_WORDS: [&str; 12] =
    ["version", "v", "ver", "ios", "ipados", "macos", "android", "firmware", "build", "release", "kernel", "versi"];

/// Words between a clock and the date that follows it.
pub(crate) const DATE_LINKS: [&str; 8] = ["on", "ngày", "am", "den", "le", "el", "em", "del"];

/// Words between a date and the clock that follows it.
pub(crate) const CLOCK_LINKS: [&str; 54] = [
    "at",
    "pukul",
    "jam",
    "um",
    "à",
    "a",
    "alle",
    "ore",
    "ora",
    "às",
    "as",
    "om",
    "kl",
    "klo",
    "o",
    "u",
    "v",
    "w",
    "ve",
    "в",
    "во",
    "о",
    "об",
    "την",
    "las",
    "la",
    "στις",
    "ساعت",
    "الساعة",
    "saat",
    "เวลา",
    "lúc",
    "vào",
    "godz",
    "hora",
    "hrs",
    "t",
    "г",
    "р",
    "r",
    "года",
    "року",
    "م",
    "m",
    "på",
    "ob",
    "kell",
    "les",
    "d",
    "בשעה",
    "klukkan",
    "plkst",
    "saa",
    "on",
];

/// Words for the hours before noon.
pub(crate) const MORNING: [&str; 14] =
    ["am", "صباحا", "صباحًا", "صباحاً", "ص", "오전", "午前", "上午", "凌晨", "早上", "πμ", "पूर्वाह्न", "পূর্বাহ্ণ", "pg"];

/// Words for the hours from noon on.
pub(crate) const EVENING: [&str; 17] = [
    "pm",
    "مساء",
    "مساءً",
    "مساءا",
    "م",
    "오후",
    "午後",
    "下午",
    "晚上",
    "晚間",
    "晚间",
    "中午",
    "μμ",
    "ظهرا",
    "अपराह्न",
    "অপরাহ্ণ",
    "ptg",
];

/// Words after a clock: `14:05 Uhr`.
pub(crate) const HOUR_WORDS: [&str; 10] = ["uhr", "h", "hs", "hrs", "น", "uur", "horas", "hours", "hod", "बजे"];

/// Words between a clock and its zone: `hora de Brasília`.
pub(crate) const ZONE_LINKS: [&str; 5] = ["بتوقيت", "по", "hora", "ora", "heure"];

/// Abbreviations of time zones with their minutes east of UTC.
///
/// Those that name several zones or change with the season have `None`.
pub(crate) const ZONES: [(&str, Option<i32>); 57] = [
    ("wib", Some(420)),
    ("wita", Some(480)),
    ("wit", Some(540)),
    ("gmt", Some(0)),
    ("utc", Some(0)),
    ("z", Some(0)),
    ("wet", Some(0)),
    ("cet", Some(60)),
    ("cest", Some(120)),
    ("mez", Some(60)),
    ("mesz", Some(120)),
    ("bst", Some(60)),
    ("wat", Some(60)),
    ("cat", Some(120)),
    ("sast", Some(120)),
    ("eat", Some(180)),
    ("est", Some(-300)),
    ("edt", Some(-240)),
    ("cdt", Some(-300)),
    ("mst", Some(-420)),
    ("mdt", Some(-360)),
    ("pst", Some(-480)),
    ("pdt", Some(-420)),
    ("akst", Some(-540)),
    ("akdt", Some(-480)),
    ("hst", Some(-600)),
    ("brt", Some(-180)),
    ("et", None),
    ("ct", None),
    ("mt", None),
    ("pt", None),
    ("cst", None),
    ("ast", None),
    ("adt", None),
    ("eet", Some(120)),
    ("eest", Some(180)),
    ("trt", Some(180)),
    ("msk", Some(180)),
    ("мск", Some(180)),
    ("pkt", Some(300)),
    ("npt", Some(345)),
    ("ict", Some(420)),
    ("jst", Some(540)),
    ("kst", Some(540)),
    ("sgt", Some(480)),
    ("hkt", Some(480)),
    ("myt", Some(480)),
    ("pht", Some(480)),
    ("phst", Some(480)),
    ("awst", Some(480)),
    ("acst", Some(570)),
    ("acdt", Some(630)),
    ("aest", Some(600)),
    ("aedt", Some(660)),
    ("nzst", Some(720)),
    ("nzdt", Some(780)),
    ("غرينتش", Some(0)),
];

/// Zones that are no other word when they are written in lower case.
pub(crate) const UNAMBIGUOUS_ZONES: [&str; 9] = ["wib", "wita", "gmt", "utc", "cet", "cest", "мск", "mez", "mesz"];
