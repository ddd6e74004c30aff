//! Phrases of attribution and nouns for media of languages that have no pack, in the form of the
//! packs' field.

/// The phrases of a language without a pack by its tag.
pub(crate) const ATTRIBUTION: [(&str, &str); 33] = [
    (
        "az",
        "məlumatına görə|xəbər verir|bildirib>|bildirir|deyib>|söyləyib>|yazıb|yazır|açıqlamasında|müsahibə*|məlumat*|agentliyi-|qəzeti-|kanalı-|radiosu-|saytı-|portalı-|jurnalı-",
    ),
    (
        "be",
        "паведаміў>|паведаміла>|паведамляе|расказаў>|расказала>|сказаў>|сказала>|піша|напісаў|напісала|паводле|інтэрв'ю|журналіст*|карэспандэнт*|газет*+|часопіс*+|радыё+|канал*+|тэлеканал*+|агенцтв*+|партал*+|сайт*+|выданн*+",
    ),
    (
        "bs",
        "rekao je za!|rekla je za!|kaže za!|kazao je za!|kazala je za!|izjavio je za!|izjavila je za!|ispričao je za!|javlja|javljaju|piše|pišu|prenosi|prenose|navodi|objavi*|izvijesti*|u razgovoru za!|u izjavi za!|prema|novinar*|novine+|list+|portal*+|agencij*+|radio+|televizij*+|magazin*+|časopis*+|emisij*+",
    ),
    (
        "ceb",
        "matud sa|matod sa|sumala sa|miingon sa>|gitaho sa!|gitaho|taho sa!|pakighinabi sa!|pakighinabi|pamantalaan+|estasyon+|radyo+|magasin+|website+",
    ),
    (
        "cy",
        "wrth>|dywedodd wrth>|meddai wrth>|dweud wrth>|yn ôl|adroddodd|adrodd|cyfweliad|cyfweliad â!|ar raglen|papur newydd+|papur bro+|cylchgrawn+|gorsaf radio+|rhaglen+|gwefan+|sianel+",
    ),
    (
        "eu",
        "esan dio|esan zuen|esan du|azaldu dio|adierazi dio|kontatu dio|arabera|jakinarazi|argitaratu|idatzi|elkarrizketa*|egunkaria-|egunkariari-|egunkariak-|aldizkaria-|aldizkariak-|irratia-|irratiari-|irratiak-|telebista-|telebistak-|ataria-|agentzia-|astekaria-|astekariak-",
    ),
    (
        "ga",
        "le>|dúirt le>|dúradh le>|ag caint le>|dar le|de réir|a thuairiscigh|tuairisc*|agallamh le!|agallamh|nuachtán+|iris+|raidió+|clár+|suíomh+|stáisiún+",
    ),
    (
        "gl",
        "dixo a>|dixo ao|dixo á|contou a>|contou ao|explicou a>|explicou ao|declarou a>|declarou ao|confirmou a>|confirmou ao|segundo|segundo informou|informou|informa|publicou|publica|recolle|en declaracións a!|en declaracións ao!|entrevista*|xornalista*|xornal++|diario++|revista++|axencia+|radio++|emisora++|semanario++|portal++|canle++|programa+",
    ),
    (
        "gu",
        "ને કહ્યું|કહ્યું|કહ્યું હતું|જણાવ્યું|જણાવ્યું હતું|ના અહેવાલ મુજબ|અહેવાલ મુજબ|અહેવાલ*|અનુસાર|લખ્યું|છાપ્યું|પ્રકાશિત|પ્રસારિત|વાતચીત*|સાથેની વાતચીત*|મુલાકાત*|અખબાર*+|દૈનિક*+|સાપ્તાહિક*+|ચેનલ*+|રેડિયો*+|સામયિક*+|સમાચાર એજન્સી+|વેબસાઈટ*+|પોર્ટલ*+",
    ),
    (
        "ha",
        "ta ruwaito|ya ruwaito|sun ruwaito|ruwaito*|ya shaida wa>|ta shaida wa>|sun shaida wa>|shaida wa>|ya gaya wa>|ta gaya wa>|ya faɗa wa>|ta faɗa wa>|ya fada wa>|ta fada wa>|ya bayyana wa>|ta bayyana wa>|hira da!|tattaunawa da!|ta zanta da|a cewar|rahoton*|rahoto*|ta wallafa|ta watsa|wakilin*|jaridar+|jarida+|gidan rediyo+|gidan rediyon+|rediyo+|mujallar+|tashar+|shafin+|kamfanin dillancin labarai+",
    ),
    (
        "hy",
        "հայտնել*|հայտնում|հայտնեց|հաղորդ*|ասաց|ասել|պատմեց|պատմել|գրել|գրում|տեղեկաց*|հետ զրույցում|զրույց*|հարցազրույց*|փոխանց*|համաձայն|լրագրող*|թերթ*+|ռադիո*+|հեռուստա*+|գործակալ*+|կայք*+|ամսագիր*+|պորտալ*+",
    ),
    ("ig", "gwara>|gwara ndị|kọrọ>|kọrọ ndị|dị ka|akwụkwọ akụkọ+|redio+|ụlọ ọrụ+|n'ajụjụ ọnụ|kọrọ na|kpọsara"),
    ("ilo", "kinuna*|inpadamag*|kuna*|segun|damag*|pagiwarnak+|estasion+|radio+"),
    (
        "jv",
        "marang>|ujare marang|kandha marang>|ngendika marang>|miturut|miturut siaran!|miturut laporan!|siaran!|kapacak ing!|kawrat ing!|nulis|nyiarake|nyebutake|wartawan|koran+|majalah+|radio+|televisi+|kalawarti+|ariwarti+|situs+|tabloid+|laman+",
    ),
    (
        "ka",
        "განუცხადა|განაცხადა|უთხრა|თქვა|იუწყება|ცნობით|წერს|დაწერა|ინტერვიუ*|გაზეთ*+|ჟურნალ*+|რადიო*+|ტელეკომპანი*+|ტელევიზი*+|სააგენტო*+|გამოცემა*+|პორტალ*+",
    ),
    (
        "km",
        "ប្រាប់|បានប្រាប់|ឲ្យដឹងថា|ឱ្យដឹងថា|បើតាម|តាម|រាយការណ៍|ផ្សាយ|ចុះផ្សាយ|សម្ភាសន៍|បទសម្ភាសន៍|ថ្លែង|កាសែត+|ទូរទស្សន៍+|វិទ្យុ+|សារព័ត៌មាន+|គេហទំព័រ+|ទស្សនាវដ្តី+|ទីភ្នាក់ងារ+",
    ),
    (
        "kn",
        "ತಿಳಿಸಿ*|ಹೇಳಿ*|ವರದಿ*|ಪ್ರಕಾರ|ಪ್ರಕಟಿ*|ಬರೆ*|ಪ್ರಸಾರ*|ಸಂದರ್ಶನ*|ಮಾತನಾಡಿ*|ಪತ್ರಿಕೆ*+|ದಿನಪತ್ರಿಕೆ*+|ವಾಹಿನಿ*+|ರೇಡಿಯೊ*+|ರೇಡಿಯೋ*+|ಆಕಾಶವಾಣಿ+|ಜಾಲತಾಣ*+|ವಾರಪತ್ರಿಕೆ*+",
    ),
    (
        "lo",
        "ສຳພາດຕໍ່!|ໃຫ້ສຳພາດຕໍ່!|ກ່າວຕໍ່!|ບອກຕໍ່!|ລາຍງານ|ຕາມການລາຍງານຂອງ|ລາຍງານວ່າ|ເຜີຍແຜ່|ໜັງສືພິມ+|ວິທະຍຸ+|ໂທລະພາບ+|ໂທລະທັດ+|ສຳນັກຂ່າວ+|ສຳນັກຂ່າວສານ+|ວາລະສານ+|ເວັບໄຊ+",
    ),
    (
        "lb",
        "sot>|seet>|erzielt>|erkläert>|géigeniwwer>|huet bericht|bericht*|mellt|gemellt|schreift|interview|interview mat!|gespréich mat>|zeitung+|radio+|sender+|magazin+",
    ),
    (
        "mk",
        "изјави за!|рече за!|вели за!|раскажа за!|објасни за!|потврди за!|за>|пренесува*|пишува*|објави*|јави|јавува|информира*|според|во интервју за!|весник*+|неделник*+|списание*+|радио+|телевизиј*+|агенциј*+|портал*+|магазин*+",
    ),
    (
        "ml",
        "പറഞ്ഞു|പറയുന്നു|അറിയിച്ചു|റിപ്പോർട്ട്*|റിപ്പോര്*|അനുസരിച്ച്|എഴുതി*|പ്രസിദ്ധീകരി*|സംപ്രേഷണ*|അഭിമുഖ*|സംസാരി*|പത്രം+|ദിനപത്രം+|ചാനൽ+|റേഡിയോ+|ആകാശവാണി+|വാരിക+|വെബ്സൈറ്റ്+|വാർത്താ ഏജൻസി+",
    ),
    (
        "mr",
        "ला सांगितले|सांगितले|म्हटले|म्हणाले|शी बोलताना!|शी बोलताना|बोलताना|च्या वृत्तानुसार|वृत्तानुसार|वृत्त*|बातमी*|नुसार|छापली|छापून|प्रसिद्ध*|प्रसारित*|मुलाखत*|प्रतिनिधी*|लिहिले*|कार्यक्रम*|वृत्तपत्र*+|दैनिक*+|साप्ताहिक*+|वाहिनी*+|नभोवाणी+|मासिक*+|वृत्तसंस्था*+|संकेतस्थळ*+|पोर्टल*+|चॅनेल*+|रेडिओ*+",
    ),
    (
        "my",
        "ပြောသည်|ပြောကြား*|ပြောပြ*|သို့ပြော*|ဖော်ပြ*|ရေးသား*|သတင်း*|ထုတ်လွှင့်*|တွေ့ဆုံမေးမြန်း*|သတင်းစာ+|ရေဒီယို+|ရုပ်သံ+|ဂျာနယ်+|မဂ္ဂဇင်း+|သတင်းဌာန+",
    ),
    (
        "ne",
        "सँग भने|भने|भनिन्|भनेका छन्|बताए|बताइन्|बताएका छन्|जनाए|जनाएको छ|अनुसार|का अनुसार|समाचार*|खबर*|लेखेको*|लेख्यो|प्रकाशित*|प्रसारण*|अन्तर्वार्ता*|कुराकानी*|संवाददाता*|पत्रिका*+|दैनिक*+|साप्ताहिक*+|टेलिभिजन*+|च्यानल*+|समाचार एजेन्सी+|अनलाइन*+",
    ),
    (
        "pa",
        "ਨੂੰ ਦੱਸਿਆ|ਦੱਸਿਆ|ਨੇ ਕਿਹਾ|ਕਿਹਾ|ਮੁਤਾਬਕ|ਅਨੁਸਾਰ|ਨਾਲ ਗੱਲਬਾਤ|ਗੱਲਬਾਤ*|ਖ਼ਬਰ*|ਖਬਰ*|ਰਿਪੋਰਟ*|ਲਿਖਿਆ|ਛਾਪੀ|ਪ੍ਰਕਾਸ਼ਿਤ|ਪ੍ਰਸਾਰਿਤ|ਇੰਟਰਵਿਊ|ਅਖ਼ਬਾਰ+|ਅਖਬਾਰ+|ਰੋਜ਼ਾਨਾ+|ਚੈਨਲ+|ਰੇਡੀਓ+|ਵੈੱਬਸਾਈਟ+|ਰਸਾਲੇ+",
    ),
    (
        "si",
        "ට පැවසීය|ට පැවසුවේය|පැවසීය|පැවසුවේය|පැවසූ*|කීවේය|කීවේ|කියයි|ට අනුව|අනුව|වාර්තා*|පුවත*|පළ කළ*|විකාශ*|සඳහන්*|සාකච්ඡා*|පුවත්පත*+|නාලිකාව*+|ගුවන් විදුලි*+|රූපවාහිනි*+|සඟරා*+|වෙබ් අඩවි*+|සේවය*+",
    ),
    (
        "so",
        "u sheegay>|u sheegtay>|waxay u sheegtay>|wuxuu u sheegay>|sheegay|sida ay sheegtay|sida uu sheegay|waraysi*|wareysi*|qoray|qortay|werisay|wargeyska+|wargeys+|raadiyaha+|idaacadda+|telefishanka+|wakaaladda wararka+",
    ),
    (
        "sq",
        "tha për!|ka thënë për!|u shpreh për!|për>|i tha>|i ka thënë>|raporton|raportoi|raportuar|shkruan|shkroi|njofton|sipas|intervist*|botoi|botuar|transmetoi|gazeta+|gazetën+|gazetës+|revista+|radio+|radion+|televizioni+|agjencia+|portali+|portalin+|emisioni+",
    ),
    (
        "su",
        "ka>|nyarios ka>|ceuk*|sanggem*|numutkeun|dimuat dina!|dimuat ku!|disiarkeun ku!|disiarkeun|nulis|ditulis|laporan|wawancara jeung!|koran+|majalah+|radio+|televisi+|kalawarta+|situs+|tabloid+|laman+",
    ),
    (
        "te",
        "చెప్పారు|చెప్పింది|చెప్పాడు|తెలిపారు|తెలిపింది|వెల్లడించ*|పేర్కొ*|ప్రకారం|కథనం*|కథనాన్ని|రాసింది|ప్రచురించ*|ప్రసార*|మాట్లాడ*|ఇంటర్వ్యూ*|నివేదిక*|విలేకరి*|పత్రిక*+|దినపత్రిక*+|ఛానల్*+|ఛానెల్*+|వార్తా సంస్థ+|వారపత్రిక*+|ఆకాశవాణి+|వెబ్‌సైట్*+",
    ),
    (
        "uz",
        "xabar beradi|xabar berdi|maʼlum qildi|ma'lum qildi|bildirdi|aytdi|soʻzlab berdi|so'zlab berdi|yozdi|yozishicha|maʼlumotiga koʻra|intervyu*|muxbir*|gazetasi-|gazetasiga-|jurnali-|radiosi-|telekanali-|agentligi-|nashri-|nashriga-|sayti-|portali-",
    ),
    (
        "yo",
        "sọ fún>|sọ fun>|so fun>|ṣàlàyé fún>|salaye fun>|bá sọ̀rọ̀|ba sọrọ|gbọ́|gbọ|gbọ pe|kọ|kọ ọ|kọ pe|kọ nípa|ròyìn|jábọ̀|gbé ìròyìn|ìfọ̀rọ̀wánilẹ́nuwò|gẹ́gẹ́ bí|gẹgẹ bi|ìwé ìròyìn+|iwe iroyin+|iléeṣẹ́ rédíò+|ileeṣẹ redio+|rédíò+|redio+|tẹlifíṣọ̀n+|ìkànnì+|ikanni+|ìwé ìròyin+",
    ),
    (
        "zu",
        "utshele>|batshele>|etshela>|ngokusho kwe*|kubika|ibike|ithi|libhale|iphephandaba+|iphephandaba i-+|umsakazo+|isiteshi+|iwebhusayithi+",
    ),
];
