//! Labels of a signature in languages that have no pack, each with a colon behind it.

use crate::lexicon::phrases::PhraseList;

/// Words before the house that a text is from.
pub(crate) static SOURCE_LABELS: PhraseList = PhraseList::new(
    "წყარო|աղբյուր|աղբյուրը|эх сурвалж|ប្រភព|ທີ່ມາ|ແຫຼ່ງຂ່າວ|သတင်းရင်းမြစ်|ရင်းမြစ်|burimi|извор|iturria|स्रोत|साभार|सौजन्य|మూలం|\
    ഉറവിടം|കടപ്പാട്|ಮೂಲ|ಕೃಪೆ|સ્રોત|સૌજન્ય|ਸਰੋਤ|ਧੰਨਵਾਦ ਸਹਿਤ|මූලාශ්‍රය|උපුටා ගැනීම|xigasho|manba|манба|манбаъ|булак|крыніца|чыганак|\
    foinse|ffynhonnell|sors|fonte|loharano|inkomoko|umthombo|orisun|tushe|سەرچاوە|çavkanî|مەنبە|ماخذ|heimild|kelda|quell|bron",
);

/// Words before those who edited or translated a text.
pub(crate) static EDITOR_LABELS: PhraseList = PhraseList::new(
    "რედაქტორი|მთარგმნელი|თარგმანი|խմբագիր|խմբագիրը|թարգմանիչ|թարգմանությունը|редактор|хянасан|орчуулсан|орчуулга|редактори|мухаррир|муҳаррир|muharrir|\
    tarjimon|рэдактар|мөхәррир|redaktori|redaktorja|redaktoi|përktheu|përkthimi|erredaktorea|editorea|itzultzailea|eagarthóir|golygydd|editur|\
    सम्पादक|सम्पादन|अनुवाद|अनुवादक|संपादन|संपादक|ਸੰਪਾਦਕ|ਸੰਪਾਦਨ|ਅਨੁਵਾਦ|સંપાદક|સંપાદન|અનુવાદ|ఎడిటర్|సంపాదకుడు|అనువాదం|എഡിറ്റർ|പരിഭാഷ|വിവർത്തനം|ಸಂಪಾದಕ|\
    ಅನುವಾದ|සංස්කරණය|සංස්කාරක|පරිවර්තනය|កែសម្រួល|កែសម្រួលដោយ|អ្នកកែសម្រួល|បកប្រែ|បកប្រែដោយ|ບັນນາທິການ|ຮຽບຮຽງ|ແປ|ແປໂດຍ|တည်းဖြတ်|တည်းဖြတ်သူ|အယ်ဒီတာ|ဘာသာပြန်|\
    ဘာသာပြန်သူ|tifaftire|turjumay|edita|mai gyara|olootu|umhleli|mwanditsi mukuru|دەستکاری|وەرگێڕان|wergêr|edîtor|مۇھەررىر",
);

/// Words before those who took its pictures.
pub(crate) static PICTURE_LABELS: PhraseList = PhraseList::new(
    "ფოტო|ფოტოები|լուսանկար|լուսանկարը|լուսանկարները|фото|зураг|гэрэл зураг|сүрөт|сурат|surat|foto|fotot|fotografia|argazkia|argazkiak|grianghraf|llun|lluniau|\
    ritratt|फोटो|तस्वीर|तस्बिर|छायाचित्र|ਫੋਟੋ|તસવીર|ફોટો|ఫోటో|ఫొటో|ഫോട്ടോ|ചിത്രം|ചിത്രങ്ങൾ|ಚಿತ್ರ|ಫೋಟೋ|ඡායාරූප|ඡායාරූපය|រូបថត|រូបភាព|ຮູບ|ພາບ|ຮູບພາບ|ဓာတ်ပုံ|ဓါတ်ပုံ|\
    kamera|камера|cámara|caméra|görüntü|kameraman|sawir|sawirro|hoto|hotuna|wêne|وێنە|سۈرەت",
);

/// Jobs before the names of those who wrote a text.
pub(crate) static JOB_LABELS: PhraseList = PhraseList::new(
    "ჟურნალისტი|კორესპონდენტი|რეპორტიორი|լրագրող|թղթակից|сэтгүүлч|сурвалжлагч|журналист|кореспондент|новинар|новинарка|мухбир|муxбир|muxbir|журналіст|карэспандэнт|gazetari|\
    gazetarja|reporteri|kazetaria|iriseoir|tuairisceoir|gohebydd|newyddiadurwr|पत्रकार|संवाददाता|ਪੱਤਰਕਾਰ|પત્રકાર|સંવાદદાતા|రిపోర్టర్|విలేకరి|റിപ്പോർട്ടർ|ലേഖകൻ|ಪತ್ರಕರ್ತ|\
    ವರದಿಗಾರ|වාර්තාකරු|මාධ්‍යවේදී|អ្នកយកព័ត៌មាន|អ្នកសារព័ត៌មាន|ນັກຂ່າວ|ຜູ້ສື່ຂ່າວ|သတင်းထောက်|weriye|wariye|ɗan jarida|rojnamevan|ڕۆژنامەنووس",
);
