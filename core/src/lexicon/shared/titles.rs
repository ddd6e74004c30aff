//! Words around titles and sections that are no part of them.

/// Labels of a title that tell its form or its hour, in lower case: `LIVE | …`, `[단독] …`.
pub(crate) const TITLE_LABELS: &str = "live|live blog|liveblog|live updates|live report|live ticker|live-ticker|liveticker|ticker|\
    newsticker|live stream|livestream|exclusive|breaking|breaking news|just in|developing|update|\
    updated|new|watch|video|videos|in pictures|photos|photo|gallery|infographic|premium|subscriber only|\
    sponsored|advertorial|exklusiv|eilmeldung|bilder|fotostrecke|im video|plus|en direct|direct|\
    exclusif|vidéo|vidéos|en images|en vivo|en directo|directo|exclusiva|exclusivo|última hora|\
    ultima hora|fotos|imágenes|vídeo|vídeos|ao vivo|urgente|in diretta|diretta|in esclusiva|esclusiva|\
    ultim'ora|ultima ora|foto|le foto|galleria|in beeld|exclusief|direkte|direkt|siste|seneste|lige nu|\
    just nu|nyhetsdygnet|eksklusiv|eksklusivt|billeder|suora|suorana|suora lähetys|juuri nyt|na żywo|\
    relacja na żywo|tylko u nas|pilne|wideo|zdjęcia|galeria|živě|online|exkluzivně|exkluzívne|naživo|\
    fotogalerie|fotogaléria|élő|élőben|exkluzív|videó|fotók|în direct|live text|exclusivitate|\
    foto-video|video-foto|uživo|ekskluzivno|v živo|ekskluzívan|эксклюзив|видео|фото|онлайн|\
    прямая трансляция|прямой эфир|срочно|молния|обновляется|обновлено|ексклюзив|відео|онлайн-трансляція|\
    терміново|на живо|ексклузивно|εκτάκτως|έκτακτο|βίντεο|φωτογραφίες|αποκλειστικό|ζωντανά|canlı|\
    canlı blog|canlı yayın|canlı anlatım|son dakika|özel|özel haber|galeri|eksklusif|ekslusif|\
    berita foto|foto-foto|kabar terkini|terkini|langsung|siaran langsung|terpopuler|populer|viral|\
    eksklusibo|trực tiếp|độc quyền|nóng|ảnh|clip|chùm ảnh|ถ่ายทอดสด|ด่วน|สด|คลิป|ภาพ|เอ็กซ์คลูซีฟ|مباشر|\
    عاجل|حصري|خاص|بالفيديو|فيديو|بالصور|صور|محدث|زنده|اختصاصی|فوری|ویدئو|ویدیو|عکس|فیلم|تصاویر|\
    براہ راست|ویڈیو|לייב|בלעדי|שידור חי|צפו|וידאו|תמונות|מבזק|लाइव|लाइव अपडेट|एक्सक्लूसिव|ब्रेकिंग|\
    ब्रेकिंग न्यूज़|वीडियो|तस्वीरें|লাইভ|এক্সক্লুসিভ|ভিডিও|ছবি|速報|独自|スクープ|動画|動画あり|動画付き|写真|写真特集|写真まとめ|\
    ライブ|ライブ配信|中継|詳報|更新中|有料|会員限定|随時更新|独家|獨家|快讯|快訊|直播|图集|圖集|圖輯|组图|組圖|视频|影片|影音|有影|有片|突发|突發|更新|滚动|滾動|即時|最新|\
    图|圖|多图|多圖|단독|속보|종합|종합2보|종합3보|1보|2보|3보|긴급|영상|동영상|포토|사진|라이브|생중계|실시간|업데이트|인포그래픽|moja kwa moja|pekee|\
    en viu|directe|otse|eksklusiivne|tiešraide|tiesiogiai|beint|тікелей эфир|reta|\
    kai tsaye|ቀጥታ|exclusiv|專訪|专访";

/// Offices that open the titles of their press releases with their sign: `POL-HB: …`.
pub(crate) const RELEASE_SIGNS: [&str; 10] = ["pol", "bpol", "fw", "lka", "hza", "bpold", "thw", "za", "lpi", "kpi"];

/// Words before a breadcrumb or a section, in lower case.
pub(crate) const SECTION_LABELS: &str = "topic|topics|section|category|categories|filed under|posted in|in|you are here|rubrik|ressort|\
    kategorie|thema|sie sind hier|rubrique|catégorie|catégories|thème|vous êtes ici|sección|categoría|\
    categorías|tema|está en|usted está aquí|seção|secção|categoria|você está em|está aqui|sezione|\
    argomento|rubrica|ti trovi in|sei in|rubriek|categorie|onderwerp|u bevindt zich hier|kategori|emne|\
    du är här|du er her|ämne|osasto|kategoria|aihe|olet tässä|dział|jesteś tutaj|tematy|temat|rubrika|\
    kategorija|téma|kategória|rovat|rubrică|рубрика|раздел|категория|тема|вы здесь|розділ|категорія|\
    ενότητα|κατηγορία|βρίσκεστε εδώ|kategorisi|konu|buradasınız|kanal|anda di sini|anda berada di|\
    chuyên mục|danh mục|หมวดหมู่|หมวด|القسم|التصنيف|تصنيف|قسم|دسته|دسته بندی|دسته‌بندی|گروه|بخش|سرویس|\
    زمرہ|קטגוריה|מדור|श्रेणी|विषय|বিভাগ|カテゴリ|カテゴリー|ジャンル|分野|现在位置|当前位置|您当前的位置|您的位置|您现在的位置|你的位置|位置提示|本页位置|\
    所在位置|位置|當前位置|目前位置|現在位置|栏目|频道|分类|分類|類別|欄目|홈|카테고리|분류|섹션|kundi|secció|region|newspaper section|genre|series|serie|reihe|sarja|juttusarja|série|seria|serial|\
    cykl|seriál|сюжет|серия|серія|цикл|dizi|chuỗi bài|seri|siri|مزید|سلسلة|مجموعه|श्रृंखला|シリーズ|連載|系列|专题|專題|시리즈|연재|發佈單位";

/// Words that lead to a rubric without a colon, in lower case.
pub(crate) const SECTION_PREPOSITIONS: &str = "posted in|published in|filed under|filed in|in|publicado en|en|publié dans|classé dans|dans|\
    publicado em|em|pubblicato in|veröffentlicht in|abgelegt unter|geplaatst in|opublikowano w|ditempatkan pada|diposting di|\
    dipos pada|dalam|pada|di|dina|ing|sa|в разделе|в рубрике|у розділі|rubrikk|dans la rubrique";

/// Last steps of a breadcrumb that name no section, in lower case.
pub(crate) const PAGE_WORDS: &str = "article|story|news detail|detail|details|full story|artikel|detailansicht|beitrag|article complet|\
    noticia|notícia|matéria|articolo|dettaglio|artykuł|článek|článok|cikk|articol|статья|новость|стаття|\
    новина|άρθρο|haber|haber detayı|detay|berita detail|detail berita|baca|selengkapnya|chi tiết|\
    bài viết|รายละเอียด|تفاصيل|المقال|خبر|متن خبر|記事|記事詳細|詳細|正文|内容|內容|文章|新闻正文|新聞內容|本文|기사|기사보기|본문|상세";

/// Words for the first page that a menu prints before a section, in lower case.
pub(crate) const HOME_WORDS: &str = "home|homepage|startseite|accueil|inicio|início|home page|strona główna|úvod|domů|etusivu|forside|forsiden|\
    startsidan|kezdőlap|címlap|acasă|главная|головна|начало|αρχική|anasayfa|ana sayfa|beranda|laman utama|utama|\
    trang chủ|หน้าแรก|الرئيسية|خانه|صفحه نخست|صفحه اصلی|صفحۂ اول|בית|ראשי|होम|মূলপাতা|প্রচ্ছদ|హోం|ホーム|トップ|首页|首頁|홈|\
    inici|avaleht|sākums|pradžia|naslovna|naslovnica|domov|heim|forsíða|басты бет|tuis|mwanzo|nyumbani";
