//! Names of wire services and media, the same in every language.

use crate::lexicon::phrases::{PhraseList, Phrases};
use crate::lexicon::prefixes::prefix_len;

/// Wire services, as printed; the same in every language.
pub const AGENCIES: &str = "Reuters|AFP|AP|Associated Press|The Associated Press|dpa|DPA|Antara|ANTARA|Bernama|BERNAMA|Xinhua|ANSA|EFE|Europa Press|Kyodo|Kyodo News|Yonhap|TASS|Interfax|PTI|ANI|IANS|UPI|PA Media|\
    Press Association|Anadolu|AA|ΑΠΕ-ΜΠΕ|PAP|APA|ATS|SDA|Keystone-SDA|Keystone-ATS|Belga|ANP|NTB|TT|Ritzau|STT|MTI|Agerpres|Ukrinform|UNIAN|Bloomberg|Agence France-Presse|Lusa|Agência Brasil|ČTK|\
    CTK|TASR|Tanjug|Beta|Hina|STA|AGERPRES|BTA|共同|時事|新华社|新華社|中新社|中央社|路透社|法新社|美联社|美聯社|彭博社|연합뉴스|뉴시스|时事|共同通信|時事通信|ТАСС|Интерфакс|РИА Новости|Укринформ|Укрінформ|УНІАН|رويترز|أ ف ب|د ب أ|ایسنا|ایرنا|\
    مهر|واس|وام|भाषा|पीटीआई|ইউএনবি|বাসস|TTXVN|VNA|RND|epd|KNA|SID|Adnkronos|AGI|LaPresse|ACN|APS|PNA|GNA|NPK|AAP|The Canadian Press|La Presse Canadienne|ISBnews|SITA|ELTA|LETA|BNS|FENA|SRNA|\
    Télam|Andina|Prensa Latina|Colprensa|Notimex|Agência Estado|Estadão Conteúdo|Inforpress|ANGOP|İHA|DHA|ANKA|Armenpress|KAZINFORM|Kazinform|واع|سانا|بترا|كونا|وفا|قنا|تسنیم|فارس|ایلنا|\
    पीटीआई-भाषा|वार्ता|एएनआई|뉴스1|時事通信社|共同通信社|韩联社|SPT|FNB|MOLDPRES|Montsame|Canadian Press|La Presse canadienne|VNS|ZANIS|SLENA|SONNA|AGP|AIB|AIM|AIP|ACAP|ABP|SAnews|APP|UNB|BSS|KPL|AKP|KCNA|\
    FoNet|ATSH|Mediafax|MEDIAFAX|News.ro|IPN|BelTA|БелТА|БЕЛТА|БелаПАН|AZERTAC|AZƏRTAC|АЗЕРТАДЖ|Арменпресс|Արմենպրես|РИА «Новости»|РАПСИ|REGNUM|Казинформ|ҚазАқпарат|УзА|UzA|Ховар|МОНЦАМЭ|\
    ინტერპრესნიუსი|БТА|БГНЕС|BGNES|МИА|Танјуг|ТАНЈУГ|ФоНет|ФЕНА|СРНА|УНН|УКРІНФОРМ|Інтерфакс-Україна|Интерфакс-Украина|Anadolu Ajansı|İhlas Haber Ajansı|Demirören Haber Ajansı|Askanews|\
    askanews|Italpress|ITALPRESS|Agenzia Dire|AVN|Europapress|EuropaPress|AWP|Agence QMI|وأج|و.م.ع|و م ع|أ ش أ|أ.ش.أ|د.ب.أ|أ.ف.ب|شينخوا|سونا|لانا|الأناضول|רויטרס|איי־פי|אי־פי|איי.אף.פי|\
    ایکنا|باشگاه خبرنگاران جوان|باختر|اے پی پی|اے ایف پی|روئٹرز|رائٹرز|पीटीआइ|आईएएनएस|यूएनआई|रॉयटर्स|एएफपी|रासस|রয়টার্স|এএফপি|পিটিআই|பிடிஐ|ஏஎன்ஐ|ஐஏஎன்எஸ்|ராய்ட்டர்ஸ்|పీటీఐ|ఏఎన్ఐ|రాయిటర్స్|പിടിഐ|\
    റോയിട്ടേഴ്സ്|ಪಿಟಿಐ|પીટીઆઈ|ਪੀਟੀਆਈ|รอยเตอร์|รอยเตอร์ส|เอเอฟพี|เอพี|ซินหัว|ຂປລ|朝中社|俄新社|塔斯社|埃菲社|德新社|安莎社|共同社|時事社|タス通信|ロイター|ＡＰ|ＡＦＰ|AFP＝時事|로이터|신화통신|타스통신|교도통신|뉴스핌|ኢዜአ";

/// Words that make a capitalised name the name of a medium, in lower case.
pub const MEDIA: &str = "news|times|post|daily|herald|tribune|journal|gazette|guardian|telegraph|press|magazine|tv|radio|television|bbc|cnn|nhk|cnbc|\
    nbc|abc|cbs|al jazeera|al-jazeera|bloomberg|reuters|npr|politico|axios|financial times|le monde|le figaro|libération|el país|el mundo|der spiegel|\
    spiegel|bild|zeitung|die zeit|tagesschau|ard|zdf|harian|koran|majalah|kantor berita|kompas|tempo|detik|republika|antara|tribunnews|cnn indonesia|\
    straits times|channel newsasia|diario|jornal|periódico|gazeta|corriere|repubblica|folha|globo|dagblad|avisen|aftonbladet|новости|газета|тасс|\
    新聞|日報|通信|時報|新闻|日报|通讯社|通訊社|晚报|晚報|방송|일보|신문|뉴스|통신|الجزيرة|رويترز|صحيفة|وكالة";

/// Media that are quoted, as printed, beside the wire services.
pub const OUTLETS: &str = "Vietnam+|VietnamPlus|BBC|CNN|ABC News|ABC|NBC News|NBC|CBS News|CBS|CBC|CTV|NPR|PBS|MSNBC|Fox News|Sky News|ITV News|The New York Times|New York Times|\
    The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|USA Today|Los Angeles Times|Financial Times|The Times|\
    The Sunday Times|The Independent|The Telegraph|Daily Mail|The Irish Times|The Atlantic|Rappler|Inquirer|Nikkei Asia|Nikkei|\
    Channel NewsAsia|Deutsche Welle|DW|VOA|Voice of America|Radio Free Europe|RNZ|NHK|ＮＨＫ|MDR|NDR|WDR|SWR|RBB|Bayerischer Rundfunk|\
    Bayerischen Rundfunk|RTL|n-tv|Hessischer Rundfunk|taz|Stern|RTS|RSI|RTBF|Le Soir|Le Temps|Le Devoir|Radio-Canada|L’Équipe|Le Point|\
    L'Express|Cadena SER|La Sexta|El Periódico|El Tiempo|El Espectador|La Tercera|Folha|Estado de S. Paulo|Expresso|Observador|TVI|\
    SIC Notícias|De Gelderlander|Het Laatste Nieuws|De Morgen|RTV Oost|Omrop Fryslân|La7|Tg1|Tg2|Tg3|Il Messaggero|Il Giornale|Polsat News|\
    RMF FM|TVP|TVP Info|Novinky|ČT|TASR|Maeil Business Newspaper|Milliyet|Habertürk|Sabah|T24|BirGün|CNN Türk|Punch|Daily Trust|Premium Times|\
    Daily Nation|The Standard|Mwananchi|ITAR-TASS|ИТАР-ТАСС|РИА Новости|УНИАН|Эхо Москвы|Комсомольская правда|Аргументы и факты|Радио Свобода|\
    Радіо Свобода|Politico|Axios|Forbes|The Guardian|The Economist|Al Jazeera|Le Monde|Le Figaro|Libération|Mediapart|Ouest-France|\
    Le Parisien|L'Équipe|Franceinfo|BFMTV|RFI|France 24|Les Échos|Der Spiegel|Spiegel|Handelsblatt|Süddeutsche Zeitung|Die Zeit|Bild|FAZ|\
    Tagesschau|ARD|ZDF|Deutschlandfunk|NZZ|ORF|SRF|Ansa|Corriere della Sera|Repubblica|La Stampa|Rai|Il Sole 24 Ore|Adnkronos|El País|\
    El Mundo|La Vanguardia|RTVE|El Confidencial|Clarín|La Nación|Infobae|Milenio|El Universal|Efe|Folha de S.Paulo|Estadão|O Globo|G1|UOL|\
    Público|RTP|Diário de Notícias|NOS|NRC|De Telegraaf|de Volkskrant|VRT|De Standaard|SVT|Dagens Nyheter|Aftonbladet|Expressen|\
    Svenska Dagbladet|Sveriges Radio|Ekot|DR|TV 2|Politiken|Berlingske|Jyllands-Posten|NRK|VG|Aftenposten|Dagbladet|Yle|Helsingin Sanomat|\
    Ilta-Sanomat|Iltalehti|Gazeta Wyborcza|Rzeczpospolita|TVN24|Onet|Česká televize|Český rozhlas|Seznam Zprávy|Deník N|iDNES|Telex|444|HVG|\
    Magyar Nemzet|Népszava|Hotnews|HotNews|Digi24|G4Media|Mediafax|Коммерсантъ|РБК|Ведомости|Известия|Медуза|Российская газета|Фонтанка|\
    Суспільне|Українська правда|Радіо Свобода|Дзеркало тижня|Anadolu Ajansı|Hürriyet|Cumhuriyet|Sözcü|NTV|TRT|DHA|İHA|Καθημερινή|ΕΡΤ|ΣΚΑΪ|\
    بي بي سي|الجزيرة|العربية|سكاي نيوز عربية|فرانس برس|الشرق الأوسط|الأهرام|سي إن إن|بی‌بی‌سی|همشهری|تسنیم|فارس|एएनआई|बीबीसी|एनडीटीवी|\
    दैनिक जागरण|दैनिक भास्कर|প্রথম আলো|বিবিসি বাংলা|বিবিসি|যুগান্তর|ডেইলি স্টার|রয়টার্স|এএফপি|ไทยพีบีเอส|รอยเตอร์|มติชน|ไทยรัฐ|เดลินิวส์|\
    บีบีซี|สำนักข่าวไทย|ข่าวสด|เอเอฟพี|Tuổi Trẻ|Thanh Niên|VnExpress|VTV|VietNamNet|Dân trí|Lao Động|Kompas|Tempo|Detik|detikcom|Tirto|\
    CNN Indonesia|Republika|Liputan6|Kumparan|Berita Harian|Harian Metro|Sinar Harian|Malaysiakini|Utusan Malaysia|The Star|Astro Awani|NHK|\
    読売新聞|朝日新聞|毎日新聞|日本経済新聞|産経新聞|ロイター|AFP通信|ブルームバーグ|中日新聞|東京新聞|KBS|MBC|SBS|JTBC|YTN|조선일보|중앙일보|동아일보|한겨레|경향신문|로이터|AP통신|央视新闻|央视|人民日报|澎湃新闻|环球时报|财新|\
    自由時報|聯合報|中國時報|明報|塔斯社|韩联社|Ynet|ynet|Haaretz|The Jerusalem Post|The Times of Israel|NTA|Channels TV|Arise News|The Punch|Vanguard|\
    The Nation|ThisDay|BusinessDay|The Cable|Citi FM|Joy FM|Daily Graphic|Peace FM|KBC|Citizen TV|Nation Africa|Kenyans.co.ke|NTV Kenya|SABC|\
    eNCA|News24|Daily Maverick|Mail & Guardian|Netwerk24|RSG|Die Burger|Beeld|Rapport|Isolezwe|Sowetan|TimesLIVE|The Oregonian|\
    The Boston Globe|Boston Globe|The Seattle Times|Seattle Times|Chicago Tribune|Chicago Sun-Times|WBEZ|KQED|San Francisco Chronicle|\
    The Philadelphia Inquirer|The Dallas Morning News|Houston Chronicle|Miami Herald|The Denver Post|Star Tribune|The Baltimore Sun|Newsweek|\
    The New Yorker|New York Post|New York Daily News|Daily News|Vox|BuzzFeed News|HuffPost|The Hill|ProPublica|Business Insider|CNBC|\
    The Verge|TechCrunch|National Geographic|Scientific American|New Scientist|Rolling Stone|Variety|The Hollywood Reporter|Billboard|ESPN|\
    The Athletic|Sports Illustrated|Telemundo|Univision|Univisión|Global News|The Globe and Mail|Globe and Mail|Toronto Star|National Post|\
    La Presse|Le Journal de Montréal|TVA Nouvelles|TVA|CKOI|ICI Radio-Canada|The Age|The Sydney Morning Herald|Sydney Morning Herald|\
    The Australian|Herald Sun|The Daily Telegraph|9News|7News|Nine News|SBS News|3AW|NZ Herald|The New Zealand Herald|Newstalk ZB|\
    The Press|1News|Fiji Times|FBC News|Fijivillage|The Scotsman|The Herald|Daily Record|The Mirror|Daily Mirror|The Sun|Daily Express|\
    Evening Standard|The Observer|Metro UK|ITV|Channel 4 News|Channel 4|Channel 5|LBC|talkSPORT|BBC Radio 4|BBC Radio 5 Live|BBC Scotland|\
    BBC Wales|BBC Alba|S4C|Golwg|Golwg360|The Irish Independent|Irish Independent|Irish Examiner|RTÉ|RTÉ News|RTÉ Radio 1|Newstalk|\
    TheJournal.ie|TG4|The Hindu|The Indian Express|Indian Express|The Times of India|Times of India|Hindustan Times|NDTV|India Today|The Wire|\
    Scroll.in|The Print|The Telegraph India|Deccan Herald|Mathrubhumi|Malayala Manorama|The New Indian Express|Geo News|ARY News|\
    The Express Tribune|The Daily Star|The Business Standard|bdnews24.com|UNB|The Kathmandu Post|Kathmandu Post|Republica|\
    Daily Mirror Sri Lanka|South China Morning Post|RTHK|HK01|The Standard HK|Hong Kong Free Press|The Straits Times|Straits Times|CNA|\
    Mothership|Zaobao|Shin Min Daily News|Lianhe Zaobao|New Straits Times|Free Malaysia Today|Bernama TV|Kosmo!|Sin Chew Daily|\
    The Japan Times|Japan Times|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|The Korea Herald|Korea Herald|The Korea Times|Taipei Times|\
    The Paper|Caixin|Global Times|China Daily|Sixth Tone|People's Daily|CCTV|CGTN|The Jakarta Post|Jakarta Post|ABS-CBN|ABS-CBN News|GMA News|\
    GMA|DZMM|DZBB|dzBB|Philippine Daily Inquirer|Manila Bulletin|The Philippine Star|SunStar|SunStar Cebu|SunStar Davao|SunStar Baguio|\
    Bombo Radyo|Abante|Gulf News|Khaleej Times|The National|Arab News|Al Arabiya|Al-Ahram|Asharq Al-Awsat|Dubai Eye|i24NEWS|Kyiv Independent|\
    The Moscow Times|Meduza|dpa-AFX|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Rundschau|Tagesspiegel|\
    Der Tagesspiegel|Berliner Zeitung|Berliner Morgenpost|Die Welt|Welt am Sonntag|Focus|Focus Online|t-online|Zeit Online|\
    Süddeutschen Zeitung|Rheinische Post|Westdeutsche Allgemeine Zeitung|WAZ|Südwest Presse|Stuttgarter Zeitung|Münchner Merkur|\
    Augsburger Allgemeine|Nürnberger Nachrichten|Freie Presse|Sächsische Zeitung|Leipziger Volkszeitung|Mitteldeutsche Zeitung|Ostsee-Zeitung|\
    Nordkurier|Weser-Kurier|Radio Bremen|Saarländischer Rundfunk|Sat.1|ProSieben|Kicker|Sport1|DAZN|Eurosport|BR24|rbb24|Kronen Zeitung|\
    Kurier|Der Standard|Die Presse|Kleine Zeitung|Salzburger Nachrichten|Oberösterreichische Nachrichten|Tiroler Tageszeitung|\
    Vorarlberger Nachrichten|NÖN|Ö1|Ö3|Puls 4|ServusTV|Tages-Anzeiger|20 Minuten|Neue Zürcher Zeitung|Neuen Zürcher Zeitung|Berner Zeitung|\
    Basler Zeitung|Luzerner Zeitung|Aargauer Zeitung|St. Galler Tagblatt|CH Media|Radio SRF|Radio DRS|Keystone-ATS|Dolomiten|Luxemburger Wort|\
    RTL Radio|L’essentiel|L'essentiel|Radio 100,7|Tageblatt|24 heures|Tribune de Genève|La Tribune de Genève|Le Matin|20 Minutes|\
    Le Nouvelliste|La Liberté|RTN|Arcinfo|L'Obs|L’Obs|Le Canard enchaîné|Charlie Hebdo|Paris Match|La Croix|L'Humanité|L’Humanité|Marianne|\
    La Tribune|Challenges|Sud Ouest|La Dépêche du Midi|La Dépêche|La Voix du Nord|Le Progrès|Le Télégramme|Nice-Matin|La Provence|Midi Libre|\
    L'Indépendant|L’Indépendant|L'Est Républicain|Dernières Nouvelles d'Alsace|Le Dauphiné libéré|Le Dauphiné Libéré|France Bleu|\
    France Bleu Breizh Izel|France Inter|France Info|France Culture|France 2|France 3|France 3 Bretagne|TF1|M6|CNews|LCI|RMC|RMC Sport|\
    Europe 1|RTL Info|TV5Monde|Konbini|Vivacité|Bruzz|BRUZZ|La Libre|La Libre Belgique|L'Avenir|L’Avenir|La Dernière Heure|L'Écho|L’Écho|\
    Sudinfo|7sur7|Jeune Afrique|Fraternité Matin|Le Quotidien|Walfadjri|Seneweb|Dakaractu|El Watan|Liberté Algérie|TSA|Hespress|\
    Le Matin d'Algérie|Mosaïque FM|Le Journal de Québec|Le Soleil|ABC Color|Última Hora|El Comercio|RPP|RPP Noticias|La República|El Mercurio|\
    La Cuarta|Radio Bío-Bío|BioBioChile|Cooperativa|El Mostrador|Emisoras Unidas|Prensa Libre|La Hora|Guatevisión|La Prensa Gráfica|\
    El Diario de Hoy|El Faro|La Prensa|El Heraldo|Confidencial|La Nación de Costa Rica|El Nacional|El Observador|El País de Montevideo|\
    Telemundo 12|Teledoce|Subrayado|Montevideo Portal|Página/12|Página 12|Perfil|TN|C5N|Telefe|Radio Mitre|El Deber|Los Tiempos|Página Siete|\
    La Razón|Unitel|Tigo Sports|Ecuavisa|Primicias|El Colombiano|Caracol Radio|Noticias Caracol|RCN|RCN Radio|Blu Radio|Cambio|\
    El Heraldo de México|Excélsior|La Jornada|El Financiero|Animal Político|Televisa|TV Azteca|Diario de Yucatán|Granma|Cubadebate|14ymedio|\
    Listín Diario|Diario Libre|El Nuevo Día|Primera Hora|ABC de Sevilla|La Razón de España|20 Minutos|elDiario.es|eldiario.es|El Español|\
    OKdiario|Público.es|infoLibre|Mundo Deportivo|RNE|Radio Nacional de España|Onda Cero|COPE|Antena 3|Telecinco|laSexta|TVE|\
    La Voz de Galicia|Faro de Vigo|Diario de Navarra|Heraldo de Aragón|El Correo|Diario Vasco|Canal Sur|Telemadrid|TV3|Catalunya Ràdio|RAC1|\
    El Punt Avui|VilaWeb|Segre|Diari de Tarragona|Diari de Girona|IB3|À Punt|Nació Digital|Euskadi Irratia|EITB|ETB|Argia|Nós Diario|TVG|SIC|\
    RTP1|RTP Açores|TSF|Antena 1|Rádio Renascença|Renascença|Rádio Observador|Rádio Comercial|Jornal de Notícias|Correio da Manhã|\
    Jornal de Negócios|CMTV|CNN Portugal|A Bola|O Jogo|ECO|Jornal Económico|Diário de Coimbra|Açoriano Oriental|Diário de Notícias da Madeira|\
    RDP|Rádio Moçambique|Jornal de Angola|RCV|Expresso das Ilhas|A Semana|O País|Rede Globo|TV Globo|GloboNews|Jornal Nacional|Record TV|SBT|\
    CBN|Jovem Pan|Valor Econômico|IstoÉ|CartaCapital|piauí|Poder360|Metrópoles|Correio Braziliense|Zero Hora|Gaúcha ZH|GZH|Rádio Gaúcha|\
    Rádio Itatiaia|Estado de Minas|O Tempo|O Povo|O POVO|Diário do Nordeste|Jornal do Commercio|A Tarde|Correio do Povo|Gazeta do Povo|\
    TV Verdes Mares|Casa Vogue|Superinteressante|Nexo|The Intercept Brasil|Agência Pública|Rádio Nacional da Amazônia|Il Gazzettino|\
    Il Mattino|Il Resto del Carlino|Resto del Carlino|La Nazione|Il Giorno|Il Tirreno|Il Secolo XIX|La Nuova Venezia|la Nuova Venezia|\
    la Repubblica|La Repubblica|Il Fatto Quotidiano|il Fatto Quotidiano|Il Foglio|Avvenire|Il Post|Il Dolomiti|il Dolomiti|Alto Adige|\
    Il Piccolo|L'Arena|Il Centro|La Gazzetta dello Sport|Gazzetta dello Sport|Corriere dello Sport|Tuttosport|La Gazzetta del Mezzogiorno|\
    Gazzetta del Sud|La Sicilia|L'Unione Sarda|L’Unione Sarda|La Nuova Sardegna|Rai 1|Rai 2|Rai 3|Rainews24|RaiNews|TgR|Tgr|Tgcom24|TGCOM24|\
    Mediaset|Canale 5|Sky TG24|SkyTg24|Radio 24|Radio Deejay|Fanpage|Fanpage.it|Quotidiano di Puglia|Corriere del Ticino|laRegione|\
    Ticinonline|AD|Algemeen Dagblad|Trouw|Het Parool|de Telegraaf|De Volkskrant|Volkskrant|NRC Handelsblad|Het Financieele Dagblad|NU.nl|\
    RTL Nieuws|RTV Noord|RTV Drenthe|RTV Utrecht|RTV Rijnmond|Omroep Brabant|Omroep Gelderland|Omroep Zeeland|Omroep West|Omroep MAX|\
    NH Nieuws|Dagblad van het Noorden|Leeuwarder Courant|Friesch Dagblad|De Limburger|Brabants Dagblad|Eindhovens Dagblad|Tubantia|De Stentor|\
    Noordhollands Dagblad|EenVandaag|Nieuwsuur|NPO Radio 1|BNR|De Tijd|Het Nieuwsblad|Nieuwsblad|Gazet van Antwerpen|Het Belang van Limburg|\
    VTM|VTM Nieuws|Radio 1|Radio 2|Studio Brussel|Knack|Humo|De Ware Tijd|Starnieuws|Göteborgs-Posten|Sydsvenskan|Dala-Demokraten|\
    Norrländska Socialdemokraten|Västerbottens-Kuriren|Upsala Nya Tidning|Östgöta Correspondenten|Nerikes Allehanda|Sundsvalls Tidning|\
    Dagens Industri|TV4|TV4 Nyheterna|SVT Nyheter|P4|P4 Östergötland|P4 Göteborg|P4 Stockholm|P4 Norrbotten|Sveriges Television|Nyheter24|\
    Hufvudstadsbladet|Hbl|Svenska Yle|Vasabladet|Bergens Tidende|Stavanger Aftenblad|Adresseavisen|Nordlys|Dagens Næringsliv|Nationen|\
    Klassekampen|Vårt Land|Nettavisen|TV 2 Nyhetene|Fædrelandsvennen|Avisa Nordland|E24|Khrono|Weekendavisen|Ekstra Bladet|B.T.|\
    Kristeligt Dagblad|Børsen|Fyens Stiftstidende|Nordjyske|JydskeVestkysten|Sjællandske|TV 2 Fyn|TV 2 Nord|TV 2 Østjylland|TV Midtvest|DR P4|\
    Videnskab.dk|Sermitsiaq|KNR|RÚV|Morgunblaðið|Vísir|Heimildin|Stundin|Bændablaðið|Eyjafréttir|Bylgjan|Stöð 2|Kringvarpið|Kalajokilaakso|\
    Kaleva|Turun Sanomat|Aamulehti|Savon Sanomat|Keskisuomalainen|Ilkka-Pohjalainen|Karjalainen|Lapin Kansa|Etelä-Suomen Sanomat|\
    Satakunnan Kansa|Länsi-Uusimaa|Maaseudun Tulevaisuus|MTV|MTV Uutiset|Suomen Kuvalehti|Yle Uutiset|Radio Nova|ERR|Postimees|\
    Eesti Päevaleht|Õhtuleht|Delfi|Eesti Ekspress|Maaleht|Sakala|Lääne Elu|LSM|Latvijas Avīze|Latvijas Radio|TVNET|LRT|15min|Lietuvos rytas|\
    Verslo žinios|Kauno diena|Wyborcza|Polityka|Newsweek Polska|Wprost|Fakt|Super Express|Dziennik Gazeta Prawna|Dziennik Zachodni|\
    Dziennik Wschodni|Dziennik Łódzki|Gazeta Krakowska|Głos Wielkopolski|Gazeta Pomorska|Kurier Lubelski|Express Ilustrowany|Nowiny|\
    Tygodnik Powszechny|OKO.press|Interia|Wirtualna Polska|WP|Radio ZET|Radio Zet|RMF|TOK FM|Tok FM|Polskie Radio|Polskiego Radia|\
    Polskim Radiu|TVN|Polsat|TVP3|Przegląd Sportowy|Mladá fronta DNES|MF DNES|Lidové noviny|Hospodářské noviny|Respekt|Blesk|Aktuálně.cz|ČT24|\
    Radiožurnál|CNN Prima News|DVTV|Forum 24|Českobudějovické listy|SME|Denník N|Hospodárske noviny|Aktuality.sk|TV Markíza|Markíza|TA3|RTVS|\
    STVR|Új Szó|24.hu|Origo|Magyar Hang|Kossuth rádió|Klubrádió|RTL Klub|ATV|Blikk|Délmagyarország|Kisalföld|Világgazdaság|Adevărul|\
    Libertatea|Gândul|Evenimentul Zilei|Digi FM|Pro TV|PRO TV|Știrile Pro TV|Antena 3 CNN|Realitatea|România TV|Radio România|\
    Radio România Actualități|Europa Liberă|Radio Iași|Radio Iaşi|Radio Cluj|Monitorul de Suceava|Recorder|Ziarul de Iași|Jutarnji list|\
    Večernji list|Slobodna Dalmacija|Novi list|24sata|Index.hr|HRT|RTL Danas|Nova TV|N1|Glas Slavonije|Glas Istre|Tportal|Politika|Politici|\
    Blic|Blicu|Kurir|Večernje novosti|NIN|RTS Srbija|Radio Beograd|B92|Insajder|Telegraf.rs|Nedeljnik|Oslobođenje|Dnevni avaz|Klix.ba|Klix|\
    BHRT|RTRS|Vijesti|Pobjeda|RTCG|Delo|Dnevnik|Primorske novice|Dolenjski list|RTV Slovenija|Val 202|POP TV|24ur|Mladina|Siol.net|24 часа|\
    Капитал|БНТ|БНР|бТВ|bTV|Нова телевизия|Нова ТВ|Дарик|Дарик радио|Дойче веле|Фокус|Новая газета|Независимая газета|Московский комсомолец|\
    Парламентская газета|Lenta.ru|Лента.ру|Газета.Ru|Газета.ру|Россия 24|Россия 1|Первый канал|НТВ|РЕН ТВ|Матч ТВ|Вечерняя Москва|\
    Деловой Петербург|Татар-информ|Реальное время|БИЗНЕС Online|Бизнес Online|Спорт-Экспресс|Чемпионат|Советский спорт|Огонёк|Вокруг света|\
    Беларусь сегодня|Белта|БелТА|СБ. Беларусь сегодня|Tengrinews.kz|Tengrinews|Хабар 24|Хабар|Егемен Қазақстан|24.kg|Kaktus.media|Хромадське|\
    Громадське|Hromadske|Громадське радіо|Українське радіо|Цензор.НЕТ|Лівий берег|LB.ua|Новинарня|ТСН|Еспресо|24 Канал|Zaxid.net|ZAXID.NET|NV|\
    НВ|Бабель|РБК-Україна|Телеграф|Τα Νέα|Το Βήμα|Έθνος|Πρώτο Θέμα|Η Καθημερινή|Εφημερίδα των Συντακτών|ΕΡΤ3|ΑΝΤ1|Open TV|ΑΠΕ|Lifo|LiFO|in.gr|\
    News247|Πολίτης|Φιλελεύθερος|ΡΙΚ|ΚΥΠΕ|Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων|Evrensel|bianet|Bianet|Gazete Duvar|Diken|Medyascope|\
    Artı Gerçek|Halk TV|Yeni Şafak|Yeni Asır|Olay|Bursa Hakimiyet|TRT Haber|TRT Spor|A Haber|NTV Spor|Show TV|Star TV|FOX|NOW TV|\
    Anadolu Agency|Euronews|Independent Türkçe|BBC Türkçe|DW Türkçe|Mezopotamya Ajansı|بي بي سي عربي|الجزيرة نت|\
    وكالة الأنباء الكويتية|وكالة الأنباء العراقية|وكالة الأنباء السعودية|وكالة أنباء الشرق الأوسط|وكالة أنباء الإمارات|وكالة الأناضول|\
    الأناضول|النهار|السفير|اليوم السابع|المصري اليوم|الشروق|عكاظ|سبق|البيان|الإمارات اليوم|الاتحاد|الراية|القبس|الأنباء|الدستور|هسبريس|\
    موزاييك إف إم|صوت لبنان|إل بي سي|إم تي في|روسيا اليوم|العربي الجديد|القدس العربي|مونت كارلو الدولية|دويتشه فيله|المدى|الزمان|الميادين|\
    التلفزيون الجزائري|كووورة|بی‌بی‌سی فارسی|بی بی سی فارسی|رادیو فردا|رادیو زمانه|ایران اینترنشنال|صدای آمریکا|دویچه وله|کیهان|دنیای اقتصاد|\
    جام جم|خبرآنلاین|انصاف نیوز|عصر ایران|تابناک|هم‌میهن|طلوع نیوز|خامه پرس|پژواک|بی بی سی اردو|بی بی سی|روزنامہ جنگ|ایکسپریس نیوز|ایکسپریس|\
    ڈان|ڈان نیوز|جیو نیوز|اے آر وائی|نوائے وقت|ریڈیو پاکستان|پی ٹی وی|امر اجالا|یو این آئی|قومی آواز|اے پی پی|अमर उजाला|हिन्दुस्तान|\
    लाइव हिन्दुस्तान|नवभारत टाइम्स|आजतक|प्रभात खबर|द वायर|द वायर हिंदी|द हिंदू|टाइम्स ऑफ इंडिया|इंडियन एक्सप्रेस|इंडिया टुडे|जनसत्ता|\
    राजस्थान पत्रिका|पंजाब केसरी|नईदुनिया|गाँव कनेक्शन|दूरदर्शन|ऑल इंडिया रेडियो|बीबीसी हिंदी|न्यूज़18|जी न्यूज|लोकसत्ता|लोकमत|\
    सकाळ माध्यम|महाराष्ट्र टाइम्स|एबीपी माझा|कान्तिपुर|सेतोपाटी|अनलाइनखबर|नागरिक दैनिक|गोरखापत्र|रासस|কালের কণ্ঠ|সমকাল|ইত্তেফাক|\
    বাংলাদেশ প্রতিদিন|আনন্দবাজার পত্রিকা|আনন্দবাজার|এই সময়|বাংলা ট্রিবিউন|বাংলানিউজ|সময় টিভি|যমুনা টিভি|চ্যানেল আই|একাত্তর টিভি|গণশক্তি|\
    ગુજરાત સમાચાર|દિવ્ય ભાસ્કર|ఈనాడు|సాక్షి|ఆంధ్రజ్యోతి|ஆனந்த விகடன்|தினமணி|தினமலர்|தினத்தந்தி|தி இந்து|பிபிசி தமிழ்|பிபிசி|புதிய தலைமுறை|\
    മാതൃഭൂമി|മലയാള മനോരമ|දිවයින|ලංකාදීප|සිරස|DR1|DR2|SVT1|SVT2|NRK1|TV2|РТВ|РТС|ערוץ 12|ערוץ 13|ערוץ 14|כאן 11|ידיעות אחרונות|מעריב|הארץ|ישראל היום|וואלה|כלכליסט|גלובס|דה מרקר|קול ישראל|טיימס אוף ישראל|ፋና|አዲስ ዘመን|የኢትዮጵያ ዜና አገልግሎት|ኢዜአ|ቢቢሲ|ሸገር ኤፍ ኤም|Thai PBS|PPTV|PPTV HD36|NBT|MCOT|THE STANDARD|The Cloud|The MATTER|เดอะสแตนดาร์ด|ฐานเศรษฐกิจ|\
    กรุงเทพธุรกิจ|ประชาชาติธุรกิจ|ผู้จัดการออนไลน์|คมชัดลึก|แนวหน้า|ช่อง 3|ช่อง 7|ช่อง 8|ช่องวัน|ประชาไท|Bangkok Post|The Nation Thailand|\
    Báo Quảng Ngãi|FPT Play|Bongdaplus|Znews|Tiền Phong|Sài Gòn Giải Phóng|Nhân Dân|Người Lao Động|Pháp Luật TP.HCM|VTC News|VOV|VietnamPlus|\
    Bóng Đá Plus|HTV|Cổng Thông tin điện tử Chính phủ|Thông tấn xã Việt Nam|Malut Post|Bernas|Kedaulatan Rakyat|Jawa Pos|Pikiran Rakyat|\
    Suara Merdeka|Solopos|Gatra|Media Indonesia|Harian Kompas|Radar Malang|Okezone|Suara.com|Viva|VIVA|JPNN|Merdeka.com|RRI|RRI Surakarta|\
    TVRI|Metro TV|tvOne|CNBC Indonesia|Bisnis Indonesia|Kontan|Bola.net|Mojok|Historia|Narasi|Project Multatuli|Mongabay|Mongabay Indonesia|\
    Detik Jatim|detikJatim|Espos|BBC Indonesia|VOA Indonesia|ABC Indonesia|TV3 Malaysia|Buletin Utama|RTM|Astro Arena|Media Prima|Kosmo|日経MJ|\
    日経新聞|日刊スポーツ|スポーツ報知|デイリースポーツ|TBS|TBSテレビ|日本テレビ|フジテレビ|テレビ朝日|テレビ東京|文春オンライン|週刊文春|週刊新潮|東洋経済オンライン|J-CASTニュース|ITmedia|北海道新聞|河北新報|信濃毎日新聞|西日本新聞|\
    神戸新聞|京都新聞|中国新聞|沖縄タイムス|琉球新報|福島民報|山陽新聞|サンテレビ|ラジオ関西|ニッポン放送|文化放送|KNN|TBC|TV조선|채널A|채널에이|MBN|연합뉴스TV|아리랑TV|EBS|CBS노컷뉴스|노컷뉴스|오마이뉴스|프레시안|미디어오늘|\
    시사IN|한국일보|서울신문|국민일보|세계일보|문화일보|매일경제|한국경제|머니투데이|부산일보|국제신문|매일신문|경북일보|광주일보|전남일보|제주의소리|제민일보|강원일보|OSEN|오센|스포츠서울|일간스포츠|엑스포츠뉴스|36氪|虎嗅|界面新闻|第一财经|\
    联合早报|聯合早報|南方周末|南方都市报|新京报|中国新闻网|光明日报|中国青年报|经济日报|法治日报|工人日报|北京青年报|北京晚报|新民晚报|解放日报|文汇报|文匯報|羊城晚报|广州日报|扬子晚报|华西都市报|成都商报|红星新闻|封面新闻|上游新闻|极目新闻|九派新闻|\
    都市快报|钱江晚报|齐鲁晚报|大公報|香港電台|無綫新聞|無綫|有線新聞|now新聞|東方日報|星島日報|蘋果日報|香港01|獨立媒體|眾新聞|信報|經濟日報|TOPick|天下雜誌|商業周刊|報導者|鏡週刊|鏡報|風傳媒|上報|今周刊|三立新聞|三立|民視|公視|東森新聞|\
    TVBS|壹電視|中天新聞|中國報|中国报|星洲日报|星洲日報|南洋商报|光华日报|東方日报|澳廣視|澳門日報|8视界新闻网|新明日报|ಪ್ರಜಾವಾಣಿ";

/// Returns the wire service with this name. A long name may be in capitals.
pub(crate) fn agency(name: &str) -> Option<&'static str> {
    if name.len() > 40 || name.starts_with(|c: char| c.is_ascii_lowercase() && !matches!(c, 'd' | 'e')) {
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
    static NAMES: PhraseList = PhraseList::new(AGENCIES);
    &NAMES
}

/// Returns true for the name of a medium that is often quoted, as printed.
pub(crate) fn is_outlet(name: &str) -> bool {
    static NAMES: PhraseList = PhraseList::new(OUTLETS);
    NAMES.contains(name)
}

/// The words that make a name that of a medium.
pub(crate) fn media_words() -> &'static Phrases {
    static WORDS: PhraseList = PhraseList::new(MEDIA);
    &WORDS
}
