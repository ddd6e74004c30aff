//! Places that everybody knows, and that stand in datelines of any paper.

/// Cities of the world in lower case. One of them alone before a mark is a dateline, and not a label.
pub(crate) const WORLD_CITIES: &str = "abidjan|abu dhabi|abuja|accra|addis ababa|adelaide|aleppo|alger|algiers|almaty|amman|amsterdam|ankara|antalya|antananarivo|\
    antwerpen|asunción|athens|athen|athènes|atene|atenas|atlanta|auckland|baghdad|bagdad|baku|bamako|bandung|bangalore|bengaluru|bangkok|barcelona|basel|beijing|peking|pékin|\
    pechino|beirut|beyrouth|belfast|belgrade|beograd|belgrad|berlin|berlino|berlín|bern|berne|bilbao|birmingham|bogor|bogotá|bologna|bonn|boston|brasília|bratislava|brisbane|brno|\
    brussels|brüssel|bruxelles|brussel|bruselas|bruxelas|bucharest|bucurești|budapest|buenos aires|cairo|cape town|caracas|casablanca|chandigarh|chennai|chicago|\
    chisinau|chișinău|cluj-napoca|cochabamba|colombo|conakry|copenhagen|københavn|kopenhagen|copenhague|córdoba|dakar|dallas|damascus|damas|dar es salaam|davao|\
    dehradun|delhi|new delhi|denpasar|detroit|dhaka|doha|dortmund|dresden|dubai|dublin|düsseldorf|edinburgh|frankfurt|genève|geneva|genf|ginebra|ginevra|\
    genova|glasgow|göteborg|guadalajara|guatemala|hamburg|hanoi|hà nội|harare|havana|la habana|helsinki|hong kong|houston|hyderabad|islamabad|istanbul|izmir|\
    jaipur|jakarta|jerusalem|johannesburg|kabul|kampala|karachi|kathmandu|khartoum|kigali|kingston|kinshasa|kolkata|köln|kraków|kuala lumpur|lagos|lahore|la paz|\
    las vegas|lausanne|leipzig|lille|lima|lisbon|lisboa|lissabon|liverpool|ljubljana|london|londres|londra|londyn|londýn|los angeles|luanda|lucknow|lusaka|luxembourg|lyon|\
    madrid|mainz|makassar|malmö|managua|manchester|manila|maputo|marseille|medan|melbourne|mexico city|ciudad de méxico|miami|milano|milan|minsk|mogadishu|monterrey|montevideo|\
    montréal|montreal|moscow|moskau|moscou|mosca|moscú|mumbai|munich|muscat|münchen|nagpur|nairobi|nantes|napoli|new york|nueva york|nicosia|oslo|ottawa|padang|palermo|\
    panama|panamá|paris|parigi|paryż|paříž|patna|perth|peshawar|philadelphia|phnom penh|porto alegre|port-au-prince|poznań|praha|prag|prague|pretoria|priština|prishtina|pune|\
    québec|quito|rabat|recife|reykjavík|riga|rīga|rio de janeiro|riyadh|roma|rome|rom|rotterdam|salvador|san francisco|san josé|san salvador|santiago|santo domingo|são paulo|\
    sarajevo|seattle|seoul|sevilla|shanghai|singapore|singapura|singapur|singapour|skopje|sofia|stockholm|strasbourg|straßburg|stuttgart|surabaya|sydney|tallinn|taipei|tashkent|tbilisi|\
    tegucigalpa|tehran|tel aviv|the hague|den haag|tirana|tiranë|tokyo|tokio|torino|toronto|toulouse|tripoli|tunis|turin|utrecht|valencia|vancouver|varanasi|venezia|\
    vienna|wien|vienne|viena|vilnius|warsaw|warszawa|warschau|varsovie|washington|wellington|winnipeg|wrocław|yangon|yogyakarta|zagreb|zürich|zurich|\
    москва|санкт-петербург|киев|київ|минск|мінск|львів|одеса|харків|дніпро|алматы|астана|бишкек|ташкент|душанбе|баку|ереван|тбилиси|софия|београд|нови сад|скопје|варна|пловдив|берлин|париж|лондон|вашингтон|\
    αθήνα|θεσσαλονίκη|λευκωσία|القاهرة|بيروت|دمشق|بغداد|عمان|عمّان|الرياض|جدة|دبي|أبوظبي|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|الخرطوم|طرابلس|تونس|الجزائر|الرباط|القدس|رام الله|غزة|واشنطن|لندن|باريس|موسكو|\
    تهران|اصفهان|مشهد|شیراز|تبریز|کابل|هرات|اسلام آباد|لاہور|کراچی|پشاور|کوئٹہ|ملتان|راولپنڈی|نئی دہلی|नई दिल्ली|मुंबई|लखनऊ|पटना|जयपुर|भोपाल|रायपुर|रांची|देहरादून|वाराणसी|काठमाडौं|पुणे|नागपूर|नाशिक|ঢাকা|কলকাতা|চট্টগ্রাম|\
    சென்னை|மதுரை|హైదరాబాద్|విజయవాడ|బెంగళూరు|ಬೆಂಗಳೂರು|ಮೈಸೂರು|തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|અમદાવાદ|સુરત|ਚੰਡੀਗੜ੍ਹ|ਅੰਮ੍ਰਿਤਸਰ|กรุงเทพฯ|เชียงใหม่|አዲስ አበባ|ירושלים|תל אביב|서울|부산|인천|대구|대전|광주|울산|세종|제주|수원";
