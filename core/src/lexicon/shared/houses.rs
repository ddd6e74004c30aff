//! Words of houses and the commonest family names, in every language.

/// Words that make a signature that of a house: of a desk, a newspaper, an office, a company.
///
/// They are in lower case. Those of media alone are in [`MEDIA`](crate::lexicon::MEDIA).
pub(crate) const HOUSE_WORDS: &str = "desk|star|standard|express|echo|globe|ngayon|balita|newsroom|newsdesk|newswire|bureau|wire|newspaper|newspapers|inquirer|nationalist|advocate|\
    chronicle|examiner|observer|independent|mirror|courier|bulletin|dispatch|sentinel|gleaner|argus|review|weekly|monthly|online|\
    communications|media|network|center|centre|kitchen|kitchens|productions|studios|content|agency|office|ministry|department|police|council|government|university|institute|library|museum|authority|\
    association|foundation|federation|union|committee|commission|embassy|hospital|ltd|inc|llc|plc|corp|company|group|service|services|\
    polizei|polizeipräsidium|polizeiinspektion|feuerwehr|bundespolizei|presseportal|pressestelle|pressemitteilung|ministerium|universität|stadt|landkreis|\
    gemeinde|verlag|verein|verband|nachrichten|anzeiger|kurier|tageblatt|tagblatt|rundschau|allgemeine|morgenpost|abendblatt|redaktion|\
    redaktionsnetzwerk|gmbh|rédaction|agence|ministère|mairie|préfecture|police|gendarmerie|université|communiqué|service|presse|\
    redacción|redacció|agencia|agències|agencias|ministerio|unidad|oficina|ayuntamiento|gobierno|universidad|prensa|gabinete|dirección|\
    departamento|consejería|redação|redacção|agência|ministério|prefeitura|governo|universidade|assessoria|secretaria|câmara|assessoria de imprensa|\
    redazione|agenzia|ufficio|ufficio stampa|ministero|comune|regione|università|questura|redactie|persbureau|politie|gemeente|ministerie|\
    universiteit|provincie|redaktionen|redaksjonen|redaktionens|toimitus|kommune|politiet|politi|polisen|kommun|bibliotek|universitet|\
    universitetet|departementet|nyhetsbyrån|nyhetsbyrå|pressavdelning|poliisi|kaupunki|yliopisto|ministeriö|tiedotus|viestintä|\
    redakcja|zespół|agencja|biuro|biuro prasowe|urząd|ministerstwo|policja|uniwersytet|redakce|úřad|ministerstvo|policie|univerzita|\
    szerkesztőség|minisztérium|rendőrség|önkormányzat|redacția|agenția|ministerul|poliția|primăria|universitatea|\
    редакция|пресс-служба|служба|агентство|министерство|мвд|мчс|отдел|центр|управление|администрация|полиция|университет|\
    редакція|прес-служба|агенція|міністерство|управління|поліція|агенция|редакционен|министерство|полиция|\
    σύνταξη|συντακτική|ομάδα|συνταξη|συντακτικη|ομαδα|υπουργείο|αστυνομία|δήμος|γραφείο|πρακτορείο|\
    merkezi|ajansı|ajans|haberleri|gazetesi|bakanlığı|belediyesi|müdürlüğü|üniversitesi|valiliği|\
    kantor|dinas|kementerian|humas|kab|polres|polda|pemkab|pemkot|kominfo|diskominfo|universitas|jabatan|kementerian|pejabat|\
    báo|đài|công an|ubnd|ttxvn|tạp chí|\
    تحریریه|خبرگزاری|وكالة|وكالات|صحيفة|قناة|وزارة|مركز|جامعة|هيئة|مكتب|موقع|إدارة|شرطة|روزنامه|دفتر|سازمان|\
    ڈیسک|ویب|نیوز|نمائندہ|אגף|מערכת|משטרה|משרד|סוכנות|חדשות|דסק|עיתון|\
    डेस्क|नेटवर्क|न्यूज|न्यूज़|टीम|ब्यूरो|एजेंसी|मंत्रालय|पुलिस|ডেস্ক|নিউজ|অনলাইন|এজেন্সি|மையம்|செய்திகள்|டெஸ்க்|\
    omroep|omrop|g1|sender|suara|swara|bote|blatt|volksblatt|morgenblatt|merkur|allehanda|kuriren|głos|canal|kanal|canale|televisió|ràdio|rádio|radio|\
    televisão|télévision|giornale|quotidiano|jurnal|jurnalul|ziarul|журнал|телерадиокомпания|телеканал|телекомпания|редакції|информбюро|инфоцентр|\
    وكالات|الإخبارية|الاخبارية|للأنباء|للأخبار|الإلكترونية|قناة|إذاعة|تلفزيون|راديو|جريدة|شبكة|منصة|هيئة|بوابة|شبکه|پایگاه|خبرگذاری|نیوزروم|چینل|ٹی|اخبار|طاقم|दैनिक|साप्ताहिक|पत्रिका|खबर|टाइम्स|टीवी|\
    ডটকম|डॉटकॉम|டாட்காம்|செய்திச்|চ্যানেল|দৈনিক|টিভি|বার্তা|পত্রিকা|নিউজরুম|டிவி|தொலைக்காட்சி|வானொலி|ஏஜென்சி|టీవీ|ఛానల్|ಟಿವಿ|ಪತ್ರಿಕೆ|ടിവി|ചാനൽ|പത്രം|ଡେସ୍କ|ନ୍ୟୁଜ|ඩෙස්ක්|නිවුස්|පුවත්|\
    რედაქცია|სააგენტო|ტელევიზია|რადიო|խմբագրություն|գործակալություն|լրատվական|редакци|агентлаг|телевиз|сонин|тэлевізія|рэдакцыя|агенцтва|\
    redaksia|agjencia|redaksiya|agentliyi|tahririyat|agentligi|агенттігі|редакциясы|агенттиги|report|reporters|correspondents|today|info|actu|actualités|global|international|euronews|noticias|notícias|noticiero|nieuws|nyheter|\
    nyheder|uutiset|sanomat|zprávy|noviny|hírek|știri|vijesti|vesti|haber|berita|dnevnik|večer|tidningen|tidende|posten|avisa|courant|telegraaf|\
    dépêche|parisien|républicain|dauphiné|gaceta|heraldo|correo|vanguardia|comercio|universal|correio|politika|jutarnji|večernji|правда|известия|\
    вести|ведомости|вестник|комсомолец|дневник|καθημερινή|εφημερίδα|συντακτών|כתבי|הארץ|ידיעות|हिन्दुस्तान|हिंदुस्तान|भास्कर|जागरण|লাইভ|\
    वृत्तसेवा|वृत्तसंस्था|समाचार|संवाद|ब्युरो|ব্যুরো|সংবাদ সংস্থা|সংবাদ|خبرگزاری|گروه|سرویس|خبررساں|بیورو|مانیٹرنگ|અખબાર|બ્યુરો|ડેસ્ક|ન્યૂઝ|\
    ਬਿਊਰੋ|ਡੈਸਕ|ਨਿਊਜ਼|బ్యూరో|డెస్క్|న్యూస్|పత్రిక|ಬ್ಯೂರೋ|ಡೆಸ್ಕ್|ನ್ಯೂಸ್|ബ്യൂറോ|ഡെസ്ക്|ന്യൂസ്|நியூஸ்|பணியகம்|செய்திப்பிரிவு|\
    ออนไลน์|ทีมข่าว|กองบรรณาธิการ|สำนักข่าว|ข่าว|กระทรวง|ตำรวจ";

/// Words that open the name of an office for the press, behind an article or not.
pub(crate) const PRESS_OFFICES: &str = "press office|press service|media office|pressestelle|presseamt|pressebüro|pressedienst|ufficio stampa|ufficio comunicazione|\
    service de presse|service presse|service communication|service de communication|bureau de presse|direction de la communication|\
    gabinete de prensa|gabinete de comunicación|unidad de comunicación|oficina de prensa|oficina de comunicación|\
    dirección de comunicación|departamento de prensa|gabinet de premsa|gabinet de comunicació|assessoria de imprensa|\
    assessoria de comunicação|gabinete de comunicação|gabinete de imprensa|secretaria de comunicação|persdienst|afdeling communicatie|\
    pressavdelning|presseavdelingen|pressetjenesten|biuro prasowe|tiskové oddělení|tlačové oddelenie|tiskový odbor|sajtóosztály|\
    sajtóiroda|biroul de presă|ured za odnose s javnošću|služba za informisanje|пресс-служба|пресс-центр|прес-служба|пресслужба|\
    γραφείο τύπου|basın bürosu|basın müşavirliği|basın yayın|المكتب الإعلامي|المكتب الصحفي|دفتر مطبوعاتی|روابط عمومی|humas|bagian humas|\
    bahagian komunikasi|phòng truyền thông";

/// Endings of words for a newsroom or an agency: `Lokalredaktion`, `Nyhetsredaktionen`.
pub(crate) const NEWSROOM_ENDINGS: [&str; 6] =
    ["redaktion", "redaktionen", "redaksjonen", "redactie", "toimitus", "agentur"];

/// Words inside the names of houses in scripts without spaces.
pub(crate) const UNSPACED_HOUSES: &str = "テレビ|スポーツ|ラジオ|ニュース|メディア|新聞|放送|報知|オンライン|編集部|取材班|通讯社|通訊社|新闻|新聞|传媒|傳媒|媒體|媒体|電視|电视|广播|廣播|ทีมข่าว|กองบรรณาธิการ|สำนักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|ศูนย์ข่าว";

/// Endings of the names of houses in scripts without spaces or capitals.
pub(crate) const HOUSE_ENDINGS: [&str; 71] = [
    "报",
    "報",
    "网",
    "網",
    "社",
    "台",
    "臺",
    "刊",
    "新闻",
    "新聞",
    "快讯",
    "快訊",
    "客户端",
    "客戶端",
    "周刊",
    "週刊",
    "周末",
    "週末",
    "日报",
    "晚报",
    "传媒",
    "傳媒",
    "厅",
    "廳",
    "局",
    "部",
    "委",
    "办公室",
    "辦公室",
    "中心",
    "公司",
    "大学",
    "大學",
    "政府",
    "编辑部",
    "編輯部",
    "频道",
    "頻道",
    "融媒",
    "融媒体",
    "在线",
    "観光局",
    "通信",
    "放送",
    "編集部",
    "取材班",
    "省",
    "庁",
    "市",
    "県",
    "일보",
    "신문",
    "뉴스",
    "통신",
    "방송",
    "조선",
    "부",
    "청",
    "시청",
    "도청",
    "구청",
    "편집국",
    "팀",
    "처",
    "공사",
    "위원회",
    "ออนไลน์",
    "นิวส์",
    "รายวัน",
    "รายสัปดาห์",
    "网站",
];

/// The commonest Chinese family names, in both scripts. Those of two characters are apart.
pub(crate) const HAN_SURNAMES: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇\
    卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文\
    庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐\
    甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來缪繆嵺苟全褚\
    廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應巫鞠僧桑荆荊谌諶银銀扬揚明沙\
    薄伏岑习習胥保和蔺藺关闫";

/// Chinese family names of two characters.
pub(crate) const HAN_DOUBLE_SURNAMES: [&str; 14] =
    ["欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "皇甫", "尉迟", "令狐", "慕容", "司徒", "范姜"];

/// The commonest Korean family names.
pub(crate) const HANGUL_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모남탁국어은편용예경봉사부";
