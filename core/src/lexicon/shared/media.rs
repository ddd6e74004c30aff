//! Words that names of newspapers, broadcasters and news sites are made of, in every language.
//!
//! A phrase with `*` is the beginning of a word, a phrase with `-` the end of one.

/// Words that hardly any other name has: `Radio Example`, `Example News`.
pub(crate) const STRONG_WORDS: &str = "news|radiu|radia|radiem|radija|radiju|times|daily|herald|tribune|gazette|newspaper|broadcasting|telegraph|radio*|rádio|ràdio*|prasowa|prasowej|prasową|presse-agentur|nachrichtenagentur|presseagentur|nyhetsbyrå*|harian|mingguan|tv|television|fm|\
    newspapers|press agency|press association|diario|periódico|semanario|gaceta|noticias|televisión|teledifusión|jornal|diário|gazeta*|folha|\
    correio|notícias|televisão|courrier|dépêche|télévision|corriere|gazzetta|giornale|messaggero|telegiornale|notizie|tg1|tg2|tg3|tgr|\
    zeitung|zeitungs|rundfunk*|nachrichten|kurier*|tagblatt|tageblatt|anzeiger*|rundschau|krant|dagblad*|nieuws|nieuwsblad|omroep|omrop|courant|\
    tidning*|tidende*|tidend|avisa|avisen|nyheter|nyheder|dagsavisen|sanomat|sanomien|sanomissa|sanomille|uutiset|uutisten|uutispalvelu*|\
    fréttir|fréttablaðið|dziennik*|tygodnik*|tygodnia|gazecie|telewizj*|rozgłośni*|noviny|deník*|televiz*|rozhlas*|televízi*|televízió*|rádió*|\
    hírlap*|újság|híradó|ziarul*|jurnalul*|știri|televiziun*|vijesti|novosti|dnevnik*|televizij*|zinios|ziņas|uudised|радио*|тв|фм|радіо|радія|\
    газет*|новости|новостей|новини|новин|вести|вестей|вісті|вестник*|вісник*|ведомост*|известия|телеканал*|ειδήσεις|εφημερίδα|ραδιόφωνο|\
    haber|haberi|haberler|haberleri|gazete*|radyo*|televizyon*|ajans*|postası|kabar|warta|berita|tribun|tribunnews*|radar|utusan|balita|báo|đài|tạp chí|thời báo|thông tấn|\
    truyền hình|raadio*|raidió|irrati*|telebista|egunkari*|avīze*|televīzij*|televisió|newyddion|qəzet*|nuus|-nuus|koerant|izindaba|labarai|tagblatts|tageblatts|\
    -tagblatts|-tageblatts|-zeitungs|-blaðið|-blaðinu|tévé*|gazeti|redio|rediyon|habari|-zeitung|-rundfunk|-nachrichten|-kurier|-anzeiger|-tagblatt|-tageblatt|-blätter|-blättern|\
    -krant|-nieuws|-dagblad|-tidning|-tidningen|-tidningens|-tidende|-tidendes|-avisen|-avisa|-posten|-bladet|-kuriren|-fréttir|-frétta|-fréttum|-lehti|-lehdelle|\
    -lehden|-lehdessä|-sanomat|-sanomien|-uutiset|-news|-radio|-tv|-fm|-press|-times|-haber";

/// Words that other names have too: `Example Post`, `Example Star`.
pub(crate) const WEAK_WORDS: &str = "onda|emisora|emissora|antenne|telea*|teleb*|teled*|telel*|telem*|teler*|telet*|telev*|télés*|télév*|télém*|téléb*|télél*|\
    post|star|standard|mail|express|echo|journal|magazine|press|sun|mirror|globe|bulletin|record|observer|\
    independent|chronicle|advertiser|reporter|examiner|courier|dispatch|guardian|sentinel|monitor|argus|leader|review|digest|insider|inquirer|\
    enquirer|advocate|citizen|nation|voice|media|sport|sports|wire|channel|canal|kanal|ledger|register|democrat|republican|weekly|today|business|mercury|\
    prensa|revista|mundo|voz|la voz|semana|informativos|cadena|antena|mensajero|heraldo|imparcial|tribuna|opinión|informador|público|quotidien|\
    presse|nouvelles|info|infos|républicain|libre|indépendant|éclair|progrès|mattino|quotidiano|secolo|eco|stampa|unità|avvenire|\
    presse*|bote|blick|welt|woche|stern|spiegel|merkur|volksblatt|echo|morgenpost|abendblatt|morgenblatt|volksstimme|welle|landbote|\
    volk|parool|metro|blad|avis|bladet|posten|allehanda|kuriren|budstikke|folk|dag|lehti|express*|ekspres*|głos*|fakt|przegląd|echa|\
    list|listy|zprávy|novice|novine|glas|delo|politika|danas|napló|hirek|hírek|magazin*|lap|adevărul|libertatea|monitorul|cotidianul|\
    правд*|курьер*|кур'єр|комсомол*|панорам*|труд|звезда|зоря|голос|слово|время|сегодня|сьогодні|край|вечірн*|вечерн*|информ*|інформ*|\
    νέα|βήμα|καθημερινή|έθνος|milliyet|postası|sabah|bülten|pos|ekspres|suara|swara|sinar|kompas|tempo|detik*|metro|\
    pahayagan|ngayon|bulgar|tuổi trẻ|thanh niên|tiền phong|lao động|bản tin|-blatt|-post|-bote|-echo|-presse|-blad|-posti|-avis|-nytt|\
    -kanal|-kanalen|-media|-sport|-wire|-today|-online|-info|-report|viesti*|-viesti|-viestin|-viestille|postimees|postimehe*|leht|lehele|lajm*|хабар*|кабар*|ақпарат*|мэдээ*|-welle|xəbər*|xabar*";

/// Words without a capital that close a medium's name: `Jutarnji list`, `Дарик радио`.
pub(crate) const LOWER_TAILS: &str = "glas|glasu|glasnik|glasniku|vestnik|vjesnik|týždenník|týždenníku|týždenníka|týdeník|týdeníku|весник|гласник|глас|вестник|вісник|веснік|сонин|list|lista|listu|listom|listy|listů|listům|listech|noviny|novín|novinám|novinách|novin|novine|novinama|novicam|novicah|novic|novice|\
    vijesti|vesti|vijestima|vestima|novosti|zprávy|zpráv|zprávám|správy|rozhlas|rozhlasu|rozhlase|rozhlasom|televize|televizi|televizí|televízia|televízie|\
    televízii|televizija|televizije|televiziji|televiziju|dnevnik|dnevniku|dnevnika|deník|deníku|denník|denníka|denníku|tednik|tedniku|\
    радио|радија|радију|телевизија|телевизији|телевизия|новости|новостей|вести|вестей|известия|правда|правде|правду|ведомости|новини|новин|вісті|\
    телебачення|радіо|газета|газеті|газете|žinios|žinioms|laikraštis|ziņas|avīze|avīzei|leht|lehele|uudised|uutiset";

/// Words before the rest of a medium's name in scripts without capitals.
pub(crate) const UNCASED_HEADS: &str = "إذاعة|راديو|قناة|تلفزيون|وكالة|رادیو|شبکه|خبرگزاری|ریڈیو|روزنامہ|रेडियो|दैनिक|आकाशवाणी|न्यूज|लोकल|রেডিও|দৈনিক|বাংলাদেশ বেতার|\
    রাডিও|רדיו|ערוץ|ਰੇਡੀਓ|રેડિયો|റേഡിയോ|ರೇಡಿಯೋ|රේඩියෝ|ռադիո|რადიო|קול|ሬዲዮ|வானொலி|రేడియో";

/// Words behind the rest of a medium's name in scripts without capitals.
pub(crate) const UNCASED_TAILS: &str = "نيوز|تايمز|بوست|نیوز|پریس|ٹائمز|ٹی وی|न्यूज़|न्यूज|टाइम्स|समाचार|टीवी|हिंदी|हिन्दी|उजाला|टुडे|নিউজ|টিভি|প্রতিদিন|টাইমস|\
    সংবাদ|חדשות|ניוז|టీవీ|న్యూస్|செய்திகள்|நியூஸ்|ዜና|ቴሌቪዥን|ባ|ኤፍኤም|ጋዜጣ|טיימס|פוסט|אונליין|آنلاین|ٹیلی ویژن|વાર્તા|સમાચાર|ન્યૂઝ|ટીવી|ટાઇમ્સ|ਟੀਵੀ|ਨਿਊਜ਼|ਟਾਈਮਜ਼|खबर|वार्ता|एफएम|अनलाइन|\
    টেলিভিশন|বার্তা|వార్త|టైమ్స్|ಟಿವಿ|ನ್ಯೂಸ್|ವಾರ್ತೆ|ടിവി|ന്യൂസ്|വാർത്ത|டிவி|டைம்ஸ்|පුවත්|එෆ්එම්";

/// Endings of the names of media in Chinese and Japanese.
pub(crate) const HAN_TAILS: &str = "新聞社|新聞|新闻网|新闻|日報|日报|晚報|晚报|晨报|早报|早報|商报|商報|都市报|時報|时报|週刊|周刊|周報|周报|週報|週訊|快報|快报|導報|导报|新報|農報|\
    青年报|法制报|電視台|电视台|卫视|衛視|交通广播|廣播電台|广播电台|人民广播|电台|電台|通訊社|通讯社|之声|之聲|財經|财经|新闻客户端|\
    放送|テレビ|ラジオ|速報|タイムズ|スポーツ|ポスト|ニュース|通信|ジャーナル|ヘラルド|ガーディアン|経済新聞|報知|スポニチ|情报|融媒体中心|融媒体|融媒|画报|文化报|水利报|文旅周刊";

/// Words behind the ending that belong to the name: `新华社中原分社`.
pub(crate) const HAN_BRANCHES: &str =
    "網|网|社|台|分社|放送局|総局|支局|电子版|電子版|客户端|财经|财经频道|频道|一套|五套|新聞网|新闻网";

/// Endings of the names of media in Korean.
pub(crate) const HANGUL_TAILS: &str = "신문|일보|뉴스|방송|투데이|타임스|타임즈|저널|통신|데일리|헤럴드|미디어|닷컴|매거진|라디오|스포츠|이코노미|이코노미스트|\
    경제|비즈|포스트|프레스|인포맥스|텔레비전|티브이|매일|문화방송|에프엠|MBC|KBS|SBS|CBS|TBC|BBS|FM";

/// Particles behind a Korean name, the longest first.
pub(crate) const HANGUL_PARTICLES: &str =
    "와의|과의|에게|에는|에도|에서는|에서|에서도|으로|로|이라는|라는|이|가|은|는|을|를|의|에|와|과|도|측|측에|측은|만";

/// Case endings glued to a medium's name; the name is given as printed.
pub(crate) const CASE_ENDINGS: &str = "n|in|lle|ille|lla|illa|lta|ilta|ssa|issa|sta|ista|nek|nak|ban|ben|tól|től|ról|ről|nál|nél|hoz|hez|on|\
    u|em|owi|ie|a|ą|ę|у|а|ом|ем|е|ові|ю|и|i|l|le|s|iga|ile|ui|\
    কে|র|ের|তে|য়|ને|ના|ની|નો|માં|ला|ने|च्या|ची|चे|शी|मध्ये|लाई|सँग|ले|को|बाट|मा|सँगको|ට|ගේ|යට|ය|\
    కు|కి|లో|తో|க்கு|யிடம்|இடம்|ಗೆ|ಯಲ್ಲಿ|ի|ին|ում|ն";

/// Words between a speaker and the medium that listens: `sagte Ann Example der Rundschau`.
pub(crate) const LISTENER_WORDS: &str = "to|der|dem|den|gegenüber|zu|à|au|aux|a|al|alla|allo|all|ao|às|aan|tegen|til|till|för|við|kepada|para|pentru|\
    dla|za|для|за|пред|pro|pre|sa|wa|στο|στη|στην|στον|marang|dhateng|ka|with|con|com|med|met|ante|avec|hos|zum|\
    zur|tegenover|voor|for|do|kod|als|ra|kay|kwa|cu|la|przed|před|pred|перед|к|ко|pour|por|per|für";

/// Words that stand for a medium but name none.
pub(crate) const UNNAMED_MEDIA: &str = "记者|記者|媒体|媒體|本报|本報|本网|本網|本刊|本台|我们|我們|外媒|官媒|当地媒体|當地媒體|多家媒体|传媒|報道陣|報道|同社|同紙|同局|\
    지역신문|언론|기자|본지|본보|매체|방송|신문|뉴스|통신|经济|新聞|新闻|日報|日报|電視台|电视台|放送|テレビ|ラジオ|ニュース|通信|スポーツ|周刊|週刊|广播|电台|電台|\
    新闻社|新聞社|通讯社|通訊社|民放テレビ|生放送|再放送|衛星放送|移动通信|体育新闻|プロスポーツ|今日新闻|国际新闻|地方紙|地元紙|全国紙|専門紙|财经|財經|\
    경제|스포츠|한국경제|세계경제|지역경제|생활스포츠|미디어|라디오|데일리";

/// Networks and platforms that are no media.
pub(crate) const PLATFORMS: &str = "facebook|twitter|x|instagram|tiktok|youtube|telegram|whatsapp|linkedin|reddit|threads|google|\
    google news|snapchat|vk|vkontakte|weibo|wechat|line|netflix|spotify|wikipedia|facebook.com|twitter.com|x.com|instagram.com|youtube.com|\
    tiktok.com|t.me|google.com|truth social|bluesky|mastodon|viber|douyin|kakaotalk|naver|телеграм|вконтакте|фейсбук|微博|微信|抖音|小红书";

/// Known media whose names are common words or short forms of other things.
pub(crate) const AMBIGUOUS: &str = "AA|AP|PAP|APA|STA|TT|Beta|Hina|Bild|Blick|VG|DR|TV 2|UOL|G1|Público|Die Zeit|Telex|444|NTV|DHA|Onet|Rai|Milenio|El Universal|Expressen|\
    Politiken|Forbes|Spiegel|Der Spiegel|Tempo|Kompas|Detik|Tirto|Libération|Metro|Известия|Ведомости|Медуза|مهر|وام|واس|فارس|العربية|共同|時事|\
    时事|भाषा|한겨레|Efe|Lusa|Belga|Ritzau|Telegraph|The Star|Nation|Punch|Stern|Sabah|Expresso|Observador|The Standard|El Tiempo|The Times|\
    The Independent|Inquirer|Vanguard|The Nation|RSG|Beeld|Rapport|Daily News|Vox|Variety|Billboard|TVA|The Age|The Press|The Herald|\
    The Mirror|The Sun|The Observer|Metro UK|ITV|The Wire|Scroll.in|Republica|CNA|The National|Focus|Kicker|Kurier|Die Presse|Ö1|Ö3|Tageblatt|\
    Marianne|Challenges|Sudinfo|Liberté Algérie|TSA|Cooperativa|Confidencial|Perfil|TN|Primicias|RCN|Cambio|Granma|COPE|Segre|ETB|Argia|TSF|\
    ECO|A Semana|O País|SBT|CBN|Metrópoles|Nexo|TgR|Tgr|AD|Trouw|Radio 1|Radio 2|P4|Hbl|Nationen|B.T.|DR P4|Sermitsiaq|KNR|Vísir|Kaleva|\
    Karjalainen|MTV|Delfi|Sakala|Polityka|Wprost|Fakt|Nowiny|Interia|WP|Respekt|Blesk|ČT24|ATV|N1|Politika|Politici|Blic|Blicu|Kurir|NIN|Klix|\
    Delo|Dnevnik|Mladina|Фокус|Чемпионат|Хабар|Поступ|Вгору|NV|НВ|Бабель|Телеграф|Diken|Olay|FOX|سبق|البيان|الاتحاد|الراية|الأنباء|ڈان|\
    हिन्दुस्तान|आकाशवाणी|रासस|HTV|Viva|Historia|Espos|RTM|Kosmo|TBS|KNN|TBC|EBS|無綫|鏡報|上報|三立|民視|公視";

/// Words of a branch behind the name of a broadcaster: `ABC South West`.
pub(crate) const BRANCH_WORDS: &str = "north|south|east|west|northern|southern|eastern|western|central|area|bay|coast|valley|agency|network|nord|sud|\
    süd|est|ouest|ost|norte|sur|sul|oeste|este|centro|syd|öst|väst|øst|vest|midt|breakfast";

/// Kinds of media with a capital before a name: in German all nouns have one.
pub(crate) const MEDIUM_KINDS: &str = "magazin|magazins|nachrichtenmagazin|nachrichtenmagazins|stadtmagazin|fachmagazin|radiosender|radiosenders|\
    lokalradio|tageszeitung|wochenzeitung|lokalzeitung|regionalzeitung|schülerzeitung|fachzeitung|zeitschrift|\
    jaridar|mujallar";

/// First and last words of the names of offices and companies.
pub(crate) const OTHER_HOUSES: &str = "ministry|minister*|ministèr*|ministér*|министерств*|міністерств*|kementerian|kementrian|wizara|bakanlığı*|bộ|وزارة|وزارت|משרד|मंत्रालय|\
    department|bureau|authority|commission|committee|council|parliament|university|institute|academy|hospital|association|federation|foundation|ltd|limited|plc|inc|llc|gmbh|ag|\
    berhad|bhd|tbk|sdn|s.a|s.l|s.r.l|sp|oy|ab|a/s|aş|pt|cv|dinas|badan|balai|kantor|pemerintah|pemkot|pemkab|polres*|polsek|polda|direktorat|sekretariat|jabatan|pejabat|majlis|\
    jawatan|ketua|müdürlüğü*|belediyesi*|valiliği|başkanlığı*|üniversitesi*|mahallesi*|caddesi|sokağı|derneği|vakfı|inşaat|holding|behörde|landratsamt|gemeinde|universität|verein|stiftung|\
    prefeitura|secretaria|secretaría|ayuntamiento|alcaldía|gobierno|universidad|universidade|université|università|instituto|institut|istituto|fundación|fundação|fondation|fondazione|\
    asociación|associação|câmara|préfecture|mairie|comune|regione|sở|ủy|uỷ|trường|urząd|instytut|uniwersytet|fundacja|spółka|úřad|univerzita|министр|университет*|институт*";

/// Nouns before a name that is no medium's.
pub(crate) const OTHER_NOUNS: &str = "empresa|compañía|firma|firmy|firmą|firmu|firmě|société|entreprise|ditta|azienda|spółka|spółki|spółkę|spółką|společnost|společnosti|spoločnosť|\
    компания|компании|компанию|компанией|компанія|компанії|фирма|фирмы|ооо|завод|завода|заводе|фабрика|perusahaan|pt|cv|toko|hotel|hôtel|restaurant|restaurante|ristorante|ресторан|calle|rue|rua|\
    avenida|avenue|piazza|plaza|praça|улица|улице|улицы|вулиця|вулиці|ulica|ulicy|ulici|jalan|festival|festivalu|festivalul|festivalului|фестиваль|фестивалю|фестиваля|фестивале|клуб|клуба|\
    klub|klubu|asociación|associação|asociația|verein|fundación|fundação|fondation|fondazione|fundacja|fundacji|yayasan|фонд|фонда|фонду|edifício|edificio|immeuble|teatro|théâtre|teatr|театр|театра|\
    театре|film|filme|фильм|фильма|фильме|película|libro|livre|livro|buch|roman|роман|романа|книга|книги|книгу|buku|novela|canción|chanson|песня|песню|exposición|exposição|ausstellung|mostra|выставка|\
    выставке|виставка|schiff|navire|navio|barco|корабль|участка|спектакль|spektakl|konkurs|concurso|concours|شركة|جمعية|فندق|شارع|مهرجان|كتاب|فيلم|شرکت|هتل|خیابان|کتاب|فیلم|חברת|רחוב|עמותת|\
    פסטיבל|บริษัท|โรงแรม|ถนน|ty";

/// Phrases of attribution and nouns for media in languages without a pack, as the packs have them.
pub(crate) const OTHER_ATTRIBUTION: &str = "изјави за!|рече за!|изјавил*|пренесува*|објави*|пишува*|јавува*|разговор за!|весник*+|портал*+|радио+|телевизија+|\
    sipas|për gazetën+|tha për>|i tha>|deklaroi për>|njofto*|shkruan|raport*|gazeta+|gazetën+|televizioni+|portali+|\
    esan dio>|azaldu dio>|kontatu dio>|dioenez|arabera|jakinarazi|elkarrizket*|egunkari*-|irrati*-|aldizkari*-|\
    segundo|contoulle>|contoulle a>|explicoulle a>|díxolle a>|declaracións a!|entrevista con!|xornal++|informa|publica|\
    wrth>|yn ôl|meddai|papur newydd+|gwefan+|dúirt|de réir|nuachtán+|lil>|qal|qalet|skont|gazzetta+|sot*>|géigeniwwer>|schreift|\
    xəbər ver*|xəbərinə görə|bildir*|deyib|yaz*|danışan>|müsahibə*|açıqlama*|istinad*|qəzet*-|jurnalı-|telekanal*-|portal*-|sayt*-|agentliyi*-|radio*-|\
    xabar ber*|xabar qil*|dedi|yozdi|yozishicha|gazetasi*-|nashri*-|sayti*-|agentligi*-|suhbat*|\
    билдир*|кабарла*|жазды|деди|гезит*-|маек*|агенттиг*-|сайт*-|мэдээл*|ярь*|бичжээ|сонин-|сонинд-|телевиз*-|ярилцлага*|\
    паведам*|сказа*|распавё*|піша|карэспандэнт*|газет*+|выданн*+|радыё+|інтэрв'ю|каментар*|\
    იტყობინება|წერს|განაცხადა|უთხრა>|ცნობით|ინტერვიუ*|გაზეთ*+|რადიო+|სააგენტო+|գրում է|հայտն*|ասել է|հաղորդ*|զրույցում|հարցազրույց*|թերթ*-|կայք*-|\
    ته وویل>|راپور|خبر|راډیو+|ورځپاڼه+|خبري اژانس+|ڕاگەیاند|ڕاپۆرتی|کەناڵی+|ڕۆژنامەی+|بەپێی|\
    કહ્યું|જણાવ્યું|અહેવાલ*|વાતચીત*|અખબાર*+|ચેનલ*+|દૈનિક+|રિપોર્ટ*|ਗੱਲਬਾਤ*|ਕਿਹਾ|ਦੱਸਿਆ|ਰਿਪੋਰਟ*|ਅਨੁਸਾਰ|ਅਖ਼ਬਾਰ*+|ਚੈਨਲ+|\
    सांगितले|म्हणाल*|बोलताना|वृत्त*|दिलेल्या|मुलाखत*|दैनिक*+|वृत्तपत्र*+|वाहिनी*|प्रसिद्ध|भन*|बताए*|अनुसार|समाचार|खबर|कुराकानी*|प्रकाशित|पत्रिका*|\
    చెప్పారు|తెలిపారు|మాట్లాడుతూ|వెల్లడించి*|కథనం*|ప్రకారం|ఛానల్*-|పత్రిక*-|ತಿಳಿಸಿ*|ಹೇಳಿ*|ವರದಿ*|ಪತ್ರಿಕೆ*-|ವಾಹಿನಿ*-|പറഞ്ഞു|റിപ്പോർട്ട്*|അറിയിച്ചു|പത്രം-|ചാനൽ*-|അഭിമുഖ*|\
    පැවසී*|වාර්තා*|පුවත්පත*-|නාලිකාව*-|ບອກ>|ລາຍງານ|ပြောသည်|ဖော်ပြ*|\
    hirarsa da!|hira da!|ruwaito|shaida wa>|ya faɗa wa>|jaridar+|rediyon+|in ji|sọ fún>|gẹ́gẹ́ bí|ìwé ìròyìn+|gwara>|dị ka|\
    u sheegay>|sida ay qortay!|wargeyska+|idaacadda+|qoray|utshele>|utshela>|uxelele>|ngokusho kwe|iphephandaba+|yabwiye>|yatangarije>|tamin'ny|araka ny|gazety+|\
    marang>|miturut|numutkeun|ceunah|majalah+|koran+|jounal+|radyo+";
