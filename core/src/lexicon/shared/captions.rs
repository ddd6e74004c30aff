//! Words beside pictures, of languages without a pack or the same in many.
//!
//! A caption line is split by the words of all languages at once, because pages print the labels of
//! other languages, and a language may not be known. All are in lower case, separated by `|`.

/// Labels of a picture's source, beside the words `credit` and `source` of the packs. Those of two
/// words and more are printed by broadcasters in dozens of languages: `Image source, Ann Example`.
pub(crate) const CREDIT_LABELS: &str = "сн|छाया|potrét|سورس|titelfoto|aufmacherfoto|beitragsbild|headerbild|coverfoto|main image credit|lead image|hero image|cover photo|cover image|autor/allikas|allikas|collage|ilustrasi|illustration|ilustración|ilustração|illustrazione|illustratie|ilustracja|ilustrace|ilustrácia|ilustracija|\
    иллюстрация|ілюстрація|ilustrație|illusztráció|cortesía|cortesia|gentileza|courtoisie|avec l'aimable autorisation|photo|photos|foto|fotos|image|images|pic|pics|pix|copyright|photo copyright|screengrab|repro|image credits|photo credits|picture credits|photo credit to|rechte|bildrecht|示意圖|示意图|\
    crédits photos|créditos de la imagen|créditos da foto|créditos da imagem|\
    autor|\
    source de l'image|crédit photo|crédito|fuente de la imagen|crédito de la imagen|crédito da foto|źródło zdjęcia|nguồn hình ảnh|\
    автор фото|источник изображения|автор фотографії|аутор фотографије|autor fotografije|сүрөттүн булагы|сурат манбаси|surat manbasi|\
    ffynhonnell y llun|şəklin mənbəyi|sursa fotografiei|kép forrása|sumber gambar|sumber foto|kaynak|görsel kaynağı|ที่มาของภาพ|\
    صدر الصورة|مصدر الصورة|منبع تصویر|د عکس سرچینه|تصویر کا ذریعہ|تصویر کا ماخذ|इमेज स्रोत|तस्वीर स्रोत|फोटो स्रोत|तस्बिर स्रोत|ছবির উৎস|\
    ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|பட மூலாதாரம்|ఫొటో సోర్స్|ඡායාරූප මූලාශ්‍රය|图像来源|圖像來源|画像提供|画像出典|사진 출처|chanzo cha picha|asalin hoton|\
    ebe foto si|oríṣun àwòrán|xigashada sawirka|isha sawirka|madda suuraa|ahavuye isanamu|wia dis foto come from|የፎቶው ባለመብት|የምስሉ ባለቤት|\
    larawan|larawan ni|larawan mula sa|kuha ni|picha|picha na|hoto|hotuna|àwòrán|sawir|sawirka|poto|photograph|fotografia|fotografie|fotografija|\
    fotó|ljósmynd|mynd|myndir|nuotr|nuotrauka|nuotraukos|attēls|foto autors|pilt|pildid|fotod|snimka|снимка|снимки|снимките|сурет|суреті|\
    фота|сүрөт|сурат|зураг|гэрэл зураг|слика|слике|фотографија|фотографије|фотографија|լուսանկարը|լուսանկար|լուսանկարներ|ֆոտո|ფოტო|ფოტოები|\
    ფოტოს ავტორი|צילום|צילומים|תמונה|תמונות|קרדיט|קרדיט צילום|صورة|تصوير|عدسة|عکس|عکاس|تصویر|تصاویر|فوٹو|فوٹوز|بشکریہ|انځور|ፎቶ|ምስል|ፎቶግራፍ|\
    फोटो|छायाचित्र|तस्विर|तस्बिर|तस्वीर|ফটো|ছবি|ফাইল ছবি|તસવીર|ફોટો|ਫੋਟੋ|ਤਸਵੀਰ|ଫଟୋ|படம்|புகைப்படம்|ఫోటో|ఫొటో|చిత్రం|ಚಿತ್ರ|ಫೋಟೊ|ചിത്രം|ഫോട്ടോ|ඡායාරූප|\
    ඡායාරූපය|ຮູບ|ຮູບພາບ|ရုပ်ပုံ|ဓာတ်ပုံ|រូបថត|រូបភាព|ภาพ|argazkia|argazkiak|imaxe|imatge|llun|grianghraf|şəkil|图据|图自|圖據|撮影|取自|\
    翻攝|翻攝自|擷取自|截圖自|翻拍自|圖取自|图由|圖由|首圖來源|首图来源|題圖來源|题图来源|頭圖來源|头图来源|題圖|题图|出所|写真提供|圖源|圖片來源|图片来源|圖／|그래픽|촬영|사진|자료|圖片由|图片由|照片由|相片由|\
    prawa autorskie|rechten|bildrechte|image rights|photo rights|droits photo|derechos de imagen|direitos de imagem|diritti immagine|\
    авторские права|авторські права|telif hakkı|autorská práva|autorské práva|kuvan oikeudet|bilderettigheter|billedrettigheder|bildrättigheter|\
    all photos|all pictures|all images|alle fotos|alle bilder|alle foto's|toutes les photos|todas las fotos|todas as fotos|tutte le foto|\
    wszystkie zdjęcia|všechna fota|všetky foto|sve fotografije|alla bilder|alla foton|kaikki kuvat|minden fotó|toate fotografiile|tüm fotoğraflar|\
    semua foto|semua gambar|tất cả ảnh|все фото|все фотографии|усі фото|всички снимки|όλες οι φωτογραφίες|सभी फोटो|सभी तस्वीरें|सर्व फोटो|\
    সব ছবি|كل الصور|جميع الصور|همه عکس‌ها|כל התמונות|写真はすべて|모든 사진|全部圖片|所有圖片|所有图片";

/// Labels that open a caption: `Image caption, The harbour`.
pub(crate) const CAPTION_LABELS: &str = "バナー写真|image caption|caption|photo caption|legende|na zdjęciu|na zdjęciach|na fotografii|na snímku|na fotce|na slici|na fotografiji|на фото|на снимке|на світлині|\
    на снимката|на слици|auf dem foto|auf dem bild|im bild|unser bild|sur la photo|en la foto|en la imagen|na foto|na imagem|nella foto|nelle foto|\
    nell'immagine|op de foto|på bildet|på bilden|på billedet|kuvassa|a képen|képünkön|în imagine|în fotografie|fotoğrafta|trong ảnh|\
    στη φωτογραφία|في الصورة|در تصویر|ในภาพ|pictured|légende image|légende de l'image|légende|pie de foto|pie de imagen|legenda da foto|\
    legenda da imagem|legenda|didascalia|bildunterschrift|podpis zdjęcia|подпись к фото|підпис до фото|potpis ispod fotografije|\
    потпис испод фотографије|сүрөттүн түшүндүрмөсү|сурат тагсўзи|surat tagso'zi|şəklin alt yazısı|fotoğraf altı yazısı|görsel altı yazısı|\
    keterangan gambar|keterangan foto|kapsyen gambar|legenda foto|képaláírás|disgrifiad o'r llun|tiotal an deilbh|chụp lại hình ảnh|คำบรรยายภาพ|\
    التعليق على الصورة|توضیح تصویر|د عکس تشریح|تصویر کا کیپشن|इमेज कैप्शन|तस्वीर कैप्शन|फोटो कैप्शन|फोटो कॅप्शन|तस्बिर क्याप्शन|तस्बिर कैप्शन|\
    ছবির ক্যাপশান|ছবির ক্যাপশন|ઇમેજ કૅપ્શન|ઇમેજ કેપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ|படக்குறிப்பு|ఫొటో క్యాప్షన్|ඡායාරූප ශීර්ෂය|图像加注文字|圖像加註文字|画像説明|사진 설명|사진설명|\
    maelezo ya picha|bayanan hoto|nkọwa foto|àkọlé àwòrán|qoraalka sawirka|ibsa waa'ee suuraa|insiguro y'isanamu|wetin we call dis foto|\
    የምስሉ መግለጫ|የፎቶው መግለጫ|main photo|main image|foto utama|gambar utama|foto atas|titelbild|aufmacherbild|图说|圖說|图注|圖為|图为";

/// Words of a picture from the archive or of something like it, before or behind its caption: `FILE PHOTO: The harbour`.
pub(crate) const ARCHIVE_WORDS: &str = "file photo|file|files|file picture|file image|file pic|archive|archives|archive photo|foto de archivo|imagen de archivo|\
    archivo|foto de arquivo|arquivo|foto d'archivio|archivio|foto d'archivi|arxiu|archivbild|archivfoto|archiv|symbolbild|symbolfoto|arkivfoto|\
    arkivbilde|arkivbild|arkiv|archieffoto|archiefbeeld|archief|photo d'archives|photo d'archive|image d'archives|archives photo|zdjęcie archiwalne|\
    fot. archiwalna|archiwum|ilustrační foto|ilustrační snímek|archivní foto|archívne foto|ilustračné foto|archív|arhivska fotografija|arhiva|\
    fotografija iz arhive|fotografie de arhivă|foto arhivă|arhivă|arkisto|arkistokuva|kuvituskuva|arşiv|arşiv fotoğrafı|архив|архивное фото|\
    фото из архива|архівне фото|архів|архивна снимка|αρχείου|φωτογραφία αρχείου|αρχείο|arsip|foto arsip|foto fail|gambar fail|dok|أرشيفية|\
    أرشيف|عکس آرشیوی|آرشیو|فائل فوٹو|फाइल फोटो|फाइल|ফাইল ছবি|ภาพแฟ้ม|แฟ้มภาพ|ảnh tư liệu|資料写真|資料|资料图|资料图片|資料照|資料照片|資料圖片|檔案照|자료사진|자료 사진|자료|\
    photo d'illustration|image d'illustration|zdjęcie ilustracyjne|zdjęcie poglądowe|fot. ilustracyjna|foto ilustrativa|imagem ilustrativa|\
    foto referencial|imagen referencial|illustrasjonsfoto|genrebild|foto hiasan|gambar hiasan|foto ilustrasi|ảnh minh họa|ảnh minh hoạ|temsili fotoğraf|\
    ภาพประกอบ|illustreeriv foto|asociatyvi nuotr|ilustratīvs foto|simbolična fotografija|ilustračná snímka|stock photo|representational image|\
    representative image|foto di repertorio|\
    immagine di repertorio|immagine d'archivio|foto generica|immagine generica|imagen ilustrativa|imagen genérica|写真はイメージ|イメージ写真";

/// Words before the name of the photographer, also some words behind the label: `Foto BH oleh Rina`.
pub(crate) const PHOTOGRAPHER_LINKS: &str =
    "by|from|oleh|von|par|por|door|av|af|fra|przez|od|ni|nina|na|від|от|από τον|από την";

/// Words between the label and the name: `Foto oleh Rina`, `Zdjęcie dzięki uprzejmości …`.
pub(crate) const CREDIT_LINKS: &str = "by|from|via|courtesy of|courtesy|provided by|supplied by|oleh|dari|von|vom|de|do|da|del|di|della|du|par|por|pela|pelo|de la|de los|de las|de l'|dei|dos|das|des|av|af|\
    fra|från|van|door|od|przez|dzięki uprzejmości|autor|autorin|yazan|ni|nina|mula sa|mula kay|na|ya|kwa hisani ya|cortesía de|cortesía|cortesia de|\
    cortesia|gentileza de|gentileza|cedida por|cedidas por|gentilmente cedida por|gentilmente cedidas por|courtoisie de|courtoisie|\
    per gentile concessione di|mit freundlicher genehmigung von|zur verfügung gestellt von|med tillåtelse av|предоставлено|предоставлены|предоставил|\
    предоставила|предоставили|из архива|с сайта|надав|надала|надали|надано|з архіву|предоставена от|предоставени от|предоставено от|от|від|из|з|\
    από|του|της|सौजन्य|सौजन्य से|साभार|সৌজন্যে|بشکریہ|از|من|بعدسة|โดย|จาก|của|do|cung cấp bởi";

/// Words that open a credit and are part of it, unless a colon follows: `Dok. Pelabuhan`.
pub(crate) const SOURCES: &str = "credit|credits|crédit|crédito|getty images|file photo|courtesy|courtesy of|via|handout|istimewa|ist|dok|dok.|dokumentasi|antara foto|foto antara|\
    materiały prasowe|সংগৃহীত|ফাইল ছবি|أرشيفية|视觉中国|ゲッティ|archive|arhiva|arxiu|cedida|privatni album|privatna arhiva|личен архив|архив|\
    авторът|кадър|maktaba|hisani|screengrab|screengrab mula sa|screenshot|skjermdump|skärmdump|kuvakaappaus|captura|captura de pantalla|\
    captură|captură foto|captură video|capture d'écran|ekran görüntüsü|скриншот|кадр из видео|zrzut ekranu|fermo immagine|reprodução|divulgação|\
    tangkapan layar|printscreen|arşiv|ihsan|privat foto|privatfoto|pressefoto|pressebild";

/// Words that open credits and stay, also behind another label: `Foto ihsan Rina`.
pub(crate) const KEPT_WORDS: &str = "courtesy:|gentileza de|gentileza|ihsan|\
    archiwum|из личного архива|из архива";

/// Words that close a credit in Chinese, Japanese and Korean: `王一鸣 摄`, `通信社提供`.
pub(crate) const CREDIT_ENDS: &str =
    "摄|攝|拍摄|拍攝|写す|摄影|攝影|摄影报道|供图|供圖|提供|提供圖片|图|圖|撮影|翻攝|제공|촬영|캡처|캡쳐";

/// Labels that stand behind the name: `Vardenio Pavardenio nuotr.`
pub(crate) const LABELS_BEHIND: &str = "pic|pics|nuotr|nuotrauka|nuotraukos|nuotraukų|felvétele|felvételei|fotója|fotói|суреті|суреттері|fotoğrafı|fotoğrafları";

/// Credits that are no name and stay whole though a word of [`CREDIT_ENDS`] closes them.
pub(crate) const WHOLE_CREDITS: &str = "代表撮影|本社撮影";

/// Sources that are no names: `(Supplied photo)`, `Foto: privat`.
pub(crate) const UNNAMED_CREDITS: &str = "資料圖片|资料图片|資料照片|资料照片|本報資料照片|أرشيفية|صورة أرشيفية|اسکرین گریب|سکرین شاٹ|स्क्रीनशॉट|স্ক্রিনশট|direitos reservados|fuente externa|fonte externa|courtoisie|cortesia|gentileza|網上圖片|网络图片|網絡圖片|網路圖片|网图|網圖|ネット画像|supplied photo|supplied|photo supplied|image supplied|사진공동취재단|submitted photo|submitted|contributed photo|contributed|courtesy photo|courtesy image|\
    handout photo|handout|file photo|file image|file|social media|screenshot|screengrab|screen grab|stock photo|stock image|internet|pixabay|unsplash|\
    pexels|freepik|shutterstock|istock|istockphoto|canva|instagram|facebook|twitter|youtube|tiktok|whatsapp|wikipedia|wikimedia|wikimedia commons|\
    privat|privatfoto|private|archiv|pressefoto|pressebild|arkiv|arkivfoto|eigen foto|eigen beeld|privé|ingezonden foto|ingezonden|particular|\
    archivo particular|archivo personal|archivo|cedida|cedidas|cortesía|divulgação|reprodução|arquivo pessoal|arquivo|d.r.|dr|archives personnelles|\
    archivio|per gentile concessione|soukromý archiv|archiv autora|materiały prasowe|mat. prasowe|mat. pras.|archiwum prywatne|archiwum|\
    materiał ilustracyjny|kuvakaappaus|kotialbumi|yksityinen|personlig|skjermdump|skärmdump|skärmavbild|istimewa|ist|dok istimewa|dok. istimewa|\
    dok pribadi|dok. pribadi|dokumentasi pribadi|tangkapan layar|ihsan pembaca|из личного архива|личный архив|из открытых источников|открытые источники|\
    соцсети|з особистого архіву|особистий архів|з відкритих джерел|соцмережі|личен архив|архив|αρχείο|arşiv|arhiva|privatna arhiva|privatni album|\
    osebni arhiv|asmeninio archyvo|erakogu|personīgais arhīvs|úr einkasafni|aðsend|aðsend mynd";

/// Where somebody stands in a picture, in scripts without capitals: `（左）`.
pub(crate) const POSITIONS: &str = "イメージ|イメージ図|想像図|示意|左|右|中|中央|手前|奥|前|後|前列|後列|左上|右上|左下|右下|上|下|左から|右から|左起|右起|笑|完|中間|中间|왼쪽|오른쪽|가운데|\
    يمين|يسار|على اليمين|على اليسار|إلى اليمين|إلى اليسار|في الوسط|من اليمين|من اليسار|سمت راست|سمت چپ|نفر وسط|وسط|يمينا|يسارا|چپ|راست|دائیں|بائیں|درمیان|ซ้าย|ขวา|กลาง|बाएं|दाएं|बीच में|বাঁয়ে|ডানে|מימין|משמאל|במרכז";

/// Brackets behind a credit that tell which pictures it is of: `王一鸣 摄（下同）`.
pub(crate) const SAME_AS: &str = "下同|以下同|以下同じ|同上|上同|左同|右同|均同";

/// Words of a page behind a credit, from which on nothing belongs to it.
pub(crate) const PICTURE_BUTTONS: &str = "lesedauer|reading time|tiempo de lectura|tempo de leitura|tempo di lettura|点击看大图|点击查看大图|點擊看大圖|點擊放大|点击放大|他の写真を見る|クリックで拡大|拡大画像を見る|hak cipta terpelihara|hak cipta|todos los derechos reservados|todos os direitos reservados|tous droits réservés|alle rechte vorbehalten|\
    tutti i diritti riservati|wszelkie prawa zastrzeżone|všechna práva vyhrazena|все права защищены|усі права захищено|tüm hakları saklıdır|\
    재판매 및 db금지|purchase licensing rights|acquire licensing rights|opens new tab|license this photo|buy this photo|buy photo|\
    hide caption|toggle caption|enlarge this image|click to enlarge|view larger|all rights reserved|hochgeladen von|zum vergrößern|vis mer|\
    перейти в фотобанк|riproduzione riservata|재판매 및 db 금지|무단 전재|무단전재|ver galería|voir plus|zobacz galerię|visa mer|näytä lisää|lees meer";
