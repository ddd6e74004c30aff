//! Words and places of Chinese and Japanese datelines.

/// Agencies whose Chinese dateline needs no brackets.
pub(crate) const CHINESE_AGENCIES: [&str; 10] =
    ["新华社", "新華社", "中新社", "中新网", "中央社", "法新社", "路透社", "美联社", "人民网", "本报"];

/// Words that end a Chinese dateline, the longest first.
pub(crate) const REPORT_WORDS: [&str; 12] =
    ["综合报道", "綜合報導", "綜合報道", "综合讯", "报道", "報導", "報道", "专电", "專電", "电", "電", "讯"];

/// Cities that stand alone in brackets. Most other words there are labels of a kind of story.
pub(crate) const CITIES: &str = "北京|上海|天津|重庆|重慶|广州|廣州|深圳|南京|武汉|武漢|成都|西安|杭州|香港|澳门|澳門|台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|\
    新加坡|吉隆坡|东京|東京|大阪|京都|名古屋|札幌|仙台|横浜|北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|\
    兵庫|奈良|和歌山|鳥取|島根|岡山|山口|徳島|香川|愛媛|高知|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|神戸|広島|福岡|那覇|首尔|首爾|ソウル|平壤|ワシントン|ニューヨーク|ロサンゼルス|\
    ロンドン|パリ|ベルリン|ブリュッセル|モスクワ|バンコク|ジャカルタ|シンガポール|マニラ|ハノイ|カイロ|エルサレム|华盛顿|華盛頓|纽约|紐約|伦敦|倫敦|\
    巴黎|柏林|莫斯科|曼谷|河内|雅加达|日内瓦|日內瓦";
