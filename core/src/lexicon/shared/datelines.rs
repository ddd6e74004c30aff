//! Words, houses and places of datelines.

/// Houses that open datelines or stand in them, beside the wire services and the quoted media.
pub(crate) const HOUSES: &str = "NNA|CAO|VIVA|Viva|PR|OKEZONE|Okezone|SINDOnews|SINDONEWS|iNews|INEWS|JPNN|RMOL|RMOLID|RRI|TVRI|VOA|Kumparan|KUMPARAN|Waspada|WASPADA|\
    Jubi|JUBI|NERACA|Neraca|Galura|InfoPublik|Info Publik|KOMPAS|TEMPO|REPUBLIKA|TRIBUNNEWS|PIKIRAN RAKYAT|Pikiran Rakyat|SUARA MERDEKA|Suara Merdeka|\
    JAWA POS|Jawa Pos|RADAR|Radar|MERDEKA|Merdeka|KBR|KONTAN|Kontan|BISNIS|Bisnis|INILAH|LIPUTAN6|Fajar|FAJAR|Serambi|SERAMBI|HARIAN METRO|KOSMO|Utusan|\
    UTUSAN|Sinar Harian|SINAR HARIAN|MalaysiaGazette|The Edge|Astro Awani|CNA|GNA|PNA|NAN|SPT|NTB|NPK|KNA|ACN|LUSA|EP|Europa Press|EUROPA PRESS|\
    Notimex|NOTIMEX|Télam|TÉLAM|Andina|ANDINA|Prensa Latina|Colprensa|COLPRENSA|LA VOZ|Redacción|SERVIMEDIA|Servimedia|Inforpress|INFORPRESS|ANGOP|Angop|AIM|Folhapress|\
    FOLHAPRESS|Estadão Conteúdo|Agência O Globo|Adnkronos|ADNKRONOS|AdnKronos|Italpress|ITALPRESS|askanews|Askanews|LaPresse|AGI|DIRE|AGENPARL|APS|AIB|\
    ots|news aktuell|dts|dts Nachrichtenagentur|epd|KNA|sid|SID|taz|lby|APA-OTS|OTS|pte|afp|apa|sda|PROTEXT|Protext|ČIA|SITA|TASR|MTI|BTA|БТА|Mediafax|MEDIAFAX|\
    Agerpres|IPN|MOLDPRES|Tanjug|TANJUG|Танјуг|Fena|FENA|Srna|SRNA|BNS|ELTA|LETA|TT|Ritzau|STT|FNB|Belga|BELGA|ANP|Novum|KAZINFORM|Kazinform|\
    КАЗИНФОРМ|Казинформ|ҚазАқпарат|КАБАР|Кабар|АКИpress|ARMENPRESS|ԱՐՄԵՆՊՐԵՍ|Արմենպրես|Интерфакс|ИНТЕРФАКС|РИА|РИА НОВОСТИ|Росбалт|РОСБАЛТ|БЕЛТА|БелТА|УКРІНФОРМ|\
    УНН|РБК|Лига|DHA|İHA|ANKA|DUVAR|BHA|İLKHA|Rudaw|ANI|IANS|UNI|APP|INP|BSS|UNB|PR Newswire|PRNewswire|PRNEWSWIRE|BUSINESS WIRE|Business Wire|\
    GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|ACCESS Newswire|Newsfile Corp.|CNW|EIN Presswire|KGO|CP|The Canadian Press|AAP|RNS|KHN|KFF Health News|UPI|TNS|\
    SANA|SPA|WAM|QNA|ISNA|IRNA|ILNA|IQNA|WAFA|Petra|PETRA|SUNA|SONNA|FMC|FBC|NNN|BERNAMA-NNN|Nampa|NAMPA|ZANIS|SAnews|SABC News|KCNA|Jiji Press|JIJI Press|Newsis|ECNS|KNO|GNS|KNS|RSS|PPI|NNI|ATSH|Montsame|MONTSAME|МОНЦАМЭ|AZƏRTAC|AZERTAC|AZƏRTAG|AZERTAG|\
    ARKA|KosovaPress|Makfax|МИА|Макфакс|FoNet|FONET|BETA|Бета|Срна|СРНА|КАИ|KAI|ABI|ACAP|AlterPresse|Infotag|CMC|CANA|IPS|Prensa Libre|Agencia EFE|UzA|Qazinform|QAZINFORM|Ховар|Хабар|Кабар|КАБАР|БЕЛТА|УКРІНФОРМ|Інтерфакс|ІНТЕРФАКС|\
    РИАМО|Sputnik|Спутник|ИТАР|ЛуганскИнформЦентр|سونا|سبأنت|وال|أ ش أ|أ.ش.أ|ا ش ا|د ب أ|أ ف ب|العُمانية|شينخوا|نوفوستي|سبوتنيك|ایسکانیوز|میزان|شبستان|صباح نیوز|یو این آئی|آئی این پی|ثناء نیوز|\
    हि.स.|हिस|यूएनआई|यूनीवार्ता|हिन्दुस्थान समाचार|रासस|আইএএনএস|পিটিআই|ኤፍ ኤም ሲ|ኢ ፕ ድ|ኢፕድ|አሚኮ|አብመድ|ኢ.ቢ.ሲ|ኢቢሲ|ΚΥΠΕ|ΑΠΕ|ブルームバーグ|新華社|聯合ニュース|وطنية|وفا|واع|واس|وام|بترا|قنا|كونا|بنا|سبأ|سانا|معا|صفا|وكالات|الأناضول|العمانية|إينا|وات|واج|مپ|ایسنا|ایرنا|ایلنا|ایکنا|ایمنا|تسنیم|مهر|فارس|برنا|پژواک|باختر|\
    ویب ڈیسک|اے پی پی|آن لائن|این این آئی|این این آئ|भाषा|वार्ता|एजेंसी|एएनआई|पीटीआई|आईएएनएस|एजेंसियां|संवाद सूत्र|संवाद सहयोगी|বাসস|ইউএনবি|సాక్షి|ఈనాడు|ఆంధ్రజ్యోతి|\
    ኤፍ ቢ ሲ|ኢዜአ|ዋልታ|ຂປລ|ข่าวสด|สำนักข่าวไทย|TTXVN|TTO|NLĐO|NLDO|PLO|Dân trí|VOV|VTV|VTC News|CATP|CAND|QĐND|TNO|TPO|SGGPO|SGGP|PNO|ĐNO|GD&TĐ|NLĐ|VOH|HNMO|HNM|SKĐS|PLVN|VHO|ANTĐ|ANTD|KTĐT|NDO|LĐO|ĐTTC|ĐTTCO|BNEWS|Dân Việt|Tổ Quốc|Thanh Niên|Tuổi Trẻ|Tiền Phong|Lao Động|ロイター|ＣＮＮ|時事|共同|ＡＦＰ";

/// Endings of one-word names of houses in scripts without capitals, and in any script.
pub(crate) const HOUSE_ENDS: [&str; 10] =
    ["news", "News", "NEWS", "press", "Press", "PRESS", "newswire", "Newswire", "Times", "TV"];

/// First words of the names of houses of several words, each with a capital.
pub(crate) const HOUSE_FIRST_WORDS: &str = "agence|agencia|agència|agência|agenzia|agentia|agenția|agentura|agentúra|agencja|agencija|agjencia|ajansı|agentur|presseagentur|nachrichtenagentur|persbureau|nyhetsbyrån|ritzaus|\
    kabar|radar|suara|harian|tribun|warta|lensa|gema|sinar|utusan|berita|kantor|báo|đài|rádio|ràdio|radyo|rádió|radio|raadio|redio|радио|радіо|радыё|агентство|агенція|агенцыя|агенция|агенција|\
    иа|ниа|ниат|амит|риа|інформагентство|информагентство|وكالة|خبرگزاری|صحيفة|روزنامه|روزنامہ|סוכנות|ΑΠΕ|πρακτορείο";

/// Last words of the names of houses.
pub(crate) const HOUSE_LAST_WORDS: &str = "न्यूज|न्यूज़|न्यूज नेटवर्क|नेटवर्क|समाचार|एजेंसी|নিউজ|নেটওয়ার্ক|ਨਿਊਜ਼|ન્યૂઝ|ନ୍ୟୁଜ|நியூஸ்|న్యూస్|ನ್ಯೂಸ್|ന്യൂസ്|نيوز|ዜና|חדשות|ناوەندی هەواڵ|वृत्तसेवा|वृत्त सेवा|online|digital|newsroom|newswire|نیوز|لائن|ڈیسک|डिजिटल|ऑनलाइन|ডিজিটাল|অনলাইন|డిజిటల్|ఆన్‌లైన్|டிஜிட்டல்|ಡಿಜಿಟಲ್|ഡിജിറ്റൽ|ഓൺലൈൻ|ડિજિટલ|ਡਿਜੀਟਲ|آنلاین|ڈیجیٹل|اونلاين|أونلاين|онлайн|ออนไลน์";

/// Reporters without a name in a dateline, in lower case, in languages with a pack and without.
pub(crate) const UNNAMED: &str = "staff reporter|staff correspondent|our correspondent|our staff reporter|our reporter|special correspondent|own correspondent|a correspondent|\
    our bureau|bureau report|प्रतिनिधी|प्रतिनिधि|संवाददाता|वार्ताहर|वार्ताहार|विशेष प्रतिनिधी|निज संवाददाता|निज प्रतिनिधि|कार्यालय संवाददाता|नगर संवाददाता|নিজস্ব প্রতিবেদক|\
    নিজস্ব সংবাদদাতা|নিজস্ব প্রতিনিধি|স্টাফ রিপোর্টার|প্রতিনিধি|সংবাদদাতা|জেলা প্রতিনিধি|প্রতিবেদক|ब्यूरो|ब्यूरो रिपोर्ट|ब्युरो|ਪੱਤਰ ਪ੍ਰੇਰਕ|ਨਿੱਜੀ ਪੱਤਰ ਪ੍ਰੇਰਕ|પ્રતિનિધિ|સંવાદદાતા|સ્ટાફ રિપોર્ટર|நமது நிருபர்|நிருபர்|విలేకరి|\
    న్యూస్‌టుడే|స్టాఫ్ రిపోర్టర్|ಪ್ರಜಾವಾಣಿ ವಾರ್ತೆ|ವರದಿಗಾರ|ಸ್ವಂತ ಲೇಖಕ|സ്വന്തം ലേഖകൻ|ലേഖകൻ|نمائندہ|نمائندہ خصوصی|نامہ نگار|اسٹاف رپورٹر|سٹاف رپورٹر|خبرنگار|خبرنگار خصوصی|وقائع نگار|بیورو رپورٹ|سٹی رپورٹر|\
    کامرس رپورٹر|خصوصی رپورٹر|مراسلنا|من مراسلنا|مراسل|خاص";

/// Words that open the names of places in lower case.
pub(crate) const PLACE_STARTS: &str = "kuala|kota|pulau|bukit|sungai|teluk|tanjung|pasir|batu|bandar|kampung|port|puerto|porto|san|santa|santo|são|bad|fort|villa|vila|ciudad|cidade|monte|\
    castel|novi|novo|nova|nowy|nowa|velika|stara|dolní|horní|gornji|donji|nizhny|veliky|нижний|великий|верхний|нова|нове|saint|sainte|ban|nong|khon|kingston upon";

/// Days of the month in words, where datelines print them so.
pub(crate) const NUMBER_WORDS: &str = "एक|दो|तीन|चार|पांच|पाँच|छह|छः|सात|आठ|नौ|दस";

/// Ends of the names of weekdays in languages of India without a pack.
pub(crate) const WEEKDAY_ENDS: [&str; 8] = ["वार", "বার", "વાર", "ਵਾਰ", "ବାର", "వారం", "ವಾರ", "വാരം"];

/// Words in capitals or alone before a colon or a full stop that are no place.
pub(crate) const LABELS: &str = "tipp|tipps|hintergrund|soru|cevap|السؤال|الجواب|weather|traffic|meteo|météo|wetter|dato|portrait|porträt|погода|kultur|esporte|football|fußball|voetbal|calcio|fútbol|futebol|file|video|watch|read|listen|live|update|updated|breaking|exclusive|opinion|analysis|review|preview|recap|report|warning|\
    spoiler|note|important|correction|photo|photos|foto|fotos|gallery|results|result|score|scores|question|answer|q|a|summary|background|context|tip|tips|\
    recipe|ingredients|where|when|who|what|why|how|yes|no|wow|ok|okay|stop|help|thanks|hello|today|tomorrow|tonight|yesterday|final|finally|attention|advertisement|\
    sponsored|podcast|newsletter|poll|quiz|fact|facts|myth|key|title|headline|subject|date|time|place|venue|price|rating|genre|director|cast|location|status|\
    welcome|save|more|next|previous|part|chapter|introduction|abstract|objective|conclusion|method|methods|disclaimer|disclosure|contact|phone|address|email|\
    vídeo|vídeos|atención|atenção|exclusivo|exclusiva|exclusif|última hora|urgente|urgent|análisis|análise|opinión|opinião|entrevista|interview|resumen|resumo|direct|\
    ratgeber|achtung|wichtig|eilmeldung|kommentar|meinung|fazit|liveticker|endlich|ergebnis|infografik|diretta|foto e video|attenzione|perhatian|penting|eksklusif|\
    klarifikasi|breaking news|kabar|жалоба|видео|фото|срочно|внимание|обновлено|мнение|эксклюзив|відео|увага|оновлено|терміново|عاجل|فيديو|صور|خاص|شاهد|بالفيديو|\
    تحديث|ویدئو|ویدیو|عکس|فوری|वीडियो|फोटो|ब्रेकिंग|ভিডিও|ছবি|วิดีโอ|คลิป|ด่วน|son dakika|galeri|özel|dikkat|wideo|zdjęcia|uwaga|pilne|aktualizacja|obrazem|\
    pozor|aktualizováno|figyelem|frissítve|vigyázat|atentie|atenție|exclusivitate|actualizare|προσοχή|βίντεο|φωτογραφίες|let op|fotoserie|opgelet|kijk|lyssna|se|läs|kommentti|katso|lue|les|hør|nyt|\
    วันที่|เมื่อวันที่|เมื่อ|ล่าสุด|สรุป|ngày|sáng|chiều|tối|tanggal|tgl|ថ្ងៃទី|ວັນທີ|နေ့|सवाल|जवाब|प्रश्न|उत्तर|सूचना|नोट|टीप|विषय|सार|निष्कर्ष|अपडेट|प्रश्न|উত্তর|প্রশ্ন|নোট|சுருக்கம்|கேள்வி|பதில்|గమనిక|ప్రశ్న|జవాబు|\
    ಪ್ರಶ್ನೆ|ಉತ್ತರ|ചോദ്യം|ഉത്തരം|સવાલ|જવાબ|નોંધ|سؤال|س|ج|جواب|ملاحظة|تنبيه|تنويه|ملخص|الخلاصة|سوال|نوٹ|نکته|پرسش|پاسخ|خلاصه|توضیح|ملاحظہ|คำถาม|คำตอบ|หมายเหตุ|ถาม|ตอบ|សំណួរ|ចម្លើយ";

/// Words in brackets before a story of East Asia that name its kind.
pub(crate) const EAST_ASIAN_LABELS: &str = "動画|写真|野球|サッカー|駅伝|大会|リーグ|相撲|競馬|選手権|ゴルフ|テニス|陸上|水泳|柔道|バレー|ラグビー|写真特集|速報|独自|特集|解説|社説|連載|コラム|インタビュー|訃報|号外|詳報|詳細|全文|一覧|図解|深掘り|会員限定|有料|無料|更新|追記|前編|後編|中編|上|中|下|問|答|質問|回答|記者|編集部|\
    関連記事|プロフィール|略歴|あらすじ|注目|話題|視頻|视频|影|图集|圖集|组图|快讯|快訊|独家|獨家|即時|即时|突发|突發|最新|更新|直播|專題|专题|专访|專訪|评论|評論|社论|社論|编者按|編者按|导读|導讀|摘要|提要|重磅|热点|熱點|公告|通知|广告|廣告|有片|多圖|多图|圖輯|影片";

/// Words of a Japanese story about the town that its dateline names.
pub(crate) const LOCAL_WORDS: [&str; 8] = ["市内", "町内", "村内", "区内", "同市", "同町", "同村", "同区"];

/// Words before the place of a dateline on a line of its own, in lower case.
pub(crate) const LINE_OPENERS: &str = "reporting from|dispatch from|from our correspondent in|from|de notre correspondant à|de notre correspondante à|de notre envoyé spécial à|de notre envoyée spéciale à|\
    correspondant à|envoyé spécial à|corresponsal en|enviado especial a|enviada especial a|desde|dal nostro inviato a|dalla nostra inviata a|dal nostro corrispondente a|aus|von unserem korrespondenten in|\
    van onze correspondent in|van onze verslaggever in|dari|laporan dari|из|от нашего корреспондента в|发自|發自|于|從";

/// Words behind the place of a dateline on a line of its own, in lower case.
pub(crate) const LINE_CLOSERS: &str = "reportage|reportaje|reportagem|reportaż|reportáž|reportage from|correspondance|correspondencia|corresponsal|envoyé spécial|envoyée spéciale|\
    envoyés spéciaux|enviado especial|enviada especial|enviados especiales|dal nostro inviato|dalla nostra inviata|репортаж|röportaj";

/// Second words of the names of places.
pub(crate) const PLACE_ENDS: [&str; 14] = [
    "Selatan", "Utara", "Barat", "Timur", "Pusat", "Tengah", "Tenggara", "Besar", "Lumpur", "Raya", "City", "York",
    "Baru", "Kota",
];

/// Houses that open a Chinese dateline though their names have no usual ending.
pub(crate) const CHINESE_HOUSES: [&str; 7] = ["新唐人", "新华社", "新華社", "新浪体育", "本报", "本報", "本刊"];

/// Endings of the names of Chinese houses, the longest first.
pub(crate) const CHINESE_HOUSE_ENDS: [&str; 29] = [
    "新闻客户端",
    "通讯社",
    "通訊社",
    "客户端",
    "电视台",
    "電視台",
    "电台",
    "電台",
    "卫视",
    "衛視",
    "新闻",
    "新聞",
    "日报",
    "日報",
    "晚报",
    "晚報",
    "周刊",
    "週刊",
    "在线",
    "在線",
    "频道",
    "頻道",
    "社",
    "网",
    "網",
    "报",
    "報",
    "醒報",
    "融媒",
];

/// Jobs of the reporters in a Chinese dateline, the longest first.
pub(crate) const CHINESE_JOBS: [&str; 22] = [
    "全媒体记者",
    "融媒体记者",
    "首席记者",
    "特约记者",
    "特派记者",
    "见习记者",
    "見習記者",
    "实习记者",
    "實習記者",
    "驻外记者",
    "特派員",
    "特派员",
    "通讯员",
    "通訊員",
    "实习生",
    "實習生",
    "编译",
    "編譯",
    "記者",
    "记者",
    "撰文",
    "采写",
];

/// Jobs of the reporters in a Korean dateline.
pub(crate) const KOREAN_JOBS: [&str; 8] =
    ["인턴기자", "객원기자", "선임기자", "특파원", "통신원", "기자단", "기자", "리포터"];

/// Endings of the names of Korean houses.
pub(crate) const KOREAN_HOUSE_ENDS: [&str; 27] = [
    "포스트",
    "헤럴드",
    "비즈",
    "인사이트",
    "이코노미",
    "노컷",
    "뉴스",
    "일보",
    "신문",
    "경제",
    "방송",
    "미디어",
    "스포츠",
    "투데이",
    "데일리",
    "저널",
    "타임스",
    "타임즈",
    "닷컴",
    "통신",
    "조선",
    "매일",
    "뉴시스",
    "코리아",
    "서울",
    "프레스",
    "마켓",
];

/// Words that close a Chinese dateline, the longest first.
pub(crate) const REPORT_WORDS: [&str; 17] = [
    "综合报道",
    "綜合報導",
    "綜合報道",
    "综合讯",
    "报道",
    "報導",
    "報道",
    "报导",
    "专电",
    "專電",
    "專訊",
    "专讯",
    "消息",
    "电",
    "電",
    "讯",
    "訊",
];

/// Cities that stand alone in brackets. Most other words there are labels of a kind of story.
pub(crate) const CITIES: &str = "北京|上海|天津|重庆|重慶|广州|廣州|深圳|南京|武汉|武漢|成都|西安|杭州|香港|澳门|澳門|台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|\
    新加坡|吉隆坡|东京|東京|大阪|京都|名古屋|札幌|仙台|横浜|北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|\
    兵庫|奈良|和歌山|鳥取|島根|岡山|山口|徳島|香川|愛媛|高知|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|神戸|広島|福岡|那覇|首尔|首爾|ソウル|平壤|ワシントン|ニューヨーク|ロサンゼルス|\
    ロンドン|パリ|ベルリン|ブリュッセル|モスクワ|バンコク|ジャカルタ|シンガポール|マニラ|ハノイ|カイロ|エルサレム|华盛顿|華盛頓|纽约|紐約|伦敦|倫敦|\
    巴黎|柏林|莫斯科|曼谷|河内|雅加达|日内瓦|日內瓦";

/// Words that close a story behind its last sentence, in lower case.
pub(crate) const CLOSING_WORDS: &str = "ends|end|more|fin|fim|fine|ende|konec|koniec|slut|loppu|son|sfârșit|tamat|habis|selesai|bersambung|hết|完|终|終|了|全文完|接下一頁|接下頁|下接|未完待續|未完待续|待续|待續|续完|\
    끝|続く|终わり|終わり|인턴|संवाद|redaksi|red|redacción|redação|fotoğraflı|fotoğrafli|görüntülü|fotoğraflı-görüntülü|foto-haber|انتهى|پایان|انتهای پیام|انتهای پیام/|پایان پیام|конец|кінець|край";

/// Words between a name and a place in a byline, in lower case.
pub(crate) const BYLINE_PREPOSITIONS: &str =
    "in|at|aus|à|en|em|a|da|i|på|fra|från|w|we|v|ve|u|în|din|di|в|во|из|у|в|з|في|من|ở|tại|sa|katika|te|uit";

/// Words before the name of a place in a sentence, in lower case.
pub(crate) const PLACE_PREPOSITIONS: &str = "in|of|near|outside|across|from|im|bei|kring|uit|te|nabij|près|depuis|desde|hasta|até|presso|nel|dalla|lähellä|ved|pri|pod|blizu|oko|nad|около|возле|dekat|menuju|sekitar|kawasan|bandar|pekan|yakın|aus|nach|à|en|em|no|na|do|da|al|a|del|i|på|från|fra|w|we|z|v|ve|do|u|iz|kod|в|во|из|під|у|з|із|до|від|край|în|din|la|\
    lângă|di|ke|dari|kota|desa|kelurahan|kalurahan|kecamatan|dusun|kabupaten|daerah|ở|tại|từ|đến|thành|tỉnh|huyện|mjini|jijini|mkoani|wilayani|mkoa|στη|στην|στο|στον|sa|ng|naby|garin|birnin|jihar|town|village";
