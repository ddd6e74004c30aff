use crate::article::Dateline;
use crate::scan::dateline::beside::{behind_name, in_byline};
use crate::scan::dateline::reporters::scan_reporters;
use crate::scan::dateline::{Cues, Doubt, scan_dateline, scan_doubtful};

fn check(paragraph: &str, place: &str, agency: &str, rest: &str) {
    let (dateline, at) =
        scan_dateline(paragraph, &Cues::new("id")).unwrap_or_else(|| panic!("no dateline in {paragraph:?}"));
    assert_eq!(
        (dateline.place.as_deref().unwrap_or(""), dateline.agency.as_deref().unwrap_or(""), &paragraph[at..]),
        (place, agency, rest)
    );
}

#[test]
fn dateline_shapes() {
    check("JAKARTA--Presiden tiba.", "JAKARTA", "", "Presiden tiba.");
    // A bracket that never closes is no place.
    check("( | JAKARTA — Presiden tiba.", "JAKARTA", "", "Presiden tiba.");
    check("PARIS (AFP) - Ministers met.", "PARIS", "AFP", "Ministers met.");
    check("WASHINGTON, Oct 17 (Reuters) - Talks began.", "WASHINGTON", "Reuters", "Talks began.");
    check("MADRID (EFE).- El Gobierno aprobó.", "MADRID", "EFE", "El Gobierno aprobó.");
    check("JAKARTA, LENTERA.com – Harga naik.", "JAKARTA", "LENTERA.com", "Harga naik.");
    check("LENTERA.com – Harga naik.", "", "LENTERA.com", "Harga naik.");
    check("Jakarta - Harga naik.", "Jakarta", "", "Harga naik.");
    check("【北京】外交部表示。", "北京", "", "外交部表示。");
    check("(서울=연합뉴스) 정부는 밝혔다.", "서울", "연합뉴스", "정부는 밝혔다.");
    check("HARTVILLE, Ohio — Voters decide.", "HARTVILLE, Ohio", "", "Voters decide.");
    check("HARTVILLE, Conn. — Voters decide.", "HARTVILLE, Conn.", "", "Voters decide.");
    check("LAKESIDE--(BUSINESS WIRE)--Acme opens a plant.", "LAKESIDE", "BUSINESS WIRE", "Acme opens a plant.");
    check("LAKESIDE, Oct. 17, 2023 /PRNewswire/ -- Acme grows.", "LAKESIDE", "PRNewswire", "Acme grows.");
    check("BREMEN – Oct 17, 2023 – Acme grows.", "BREMEN", "", "Acme grows.");
    check("ROMA (ITALPRESS) – Il ponte riapre.", "ROMA", "ITALPRESS", "Il ponte riapre.");
    check("OSLO (NTB): Broen åpner igjen.", "OSLO", "NTB", "Broen åpner igjen.");
}

#[test]
fn known_cities_and_short_houses_before_a_mark() {
    let rest = "Mercan yang lama ditutup kini dibuka kembali untuk penumpang setiap hari.";
    check(&format!("Jakarta: {rest}"), "Jakarta", "", rest);
    check("ACN Marina.-El pont vell reobre avui.", "Marina", "ACN", "El pont vell reobre avui.");
    check("【평창】다리가 어제 다시 열렸다.", "평창", "", "다리가 어제 다시 열렸다.");
}

#[test]
fn dateline_lookalikes_with_a_dash() {
    for sentence in [
        "The well-known actor died.",
        "He left – and never came back.",
        "Harga beras naik - pemerintah turun tangan.",
        "A “quote” — Someone",
    ] {
        assert_eq!(scan_dateline(sentence, &Cues::new("id")), None, "{sentence}");
    }
}

fn check_in(language: &str, paragraph: &str, place: &str, agency: &str, rest: &str) {
    let (dateline, at) =
        scan_dateline(paragraph, &Cues::new(language)).unwrap_or_else(|| panic!("no dateline in {paragraph:?}"));
    assert_eq!(
        (dateline.place.as_deref().unwrap_or(""), dateline.agency.as_deref().unwrap_or(""), &paragraph[at..]),
        (place, agency, rest)
    );
}

#[test]
fn dateline_in_many_languages() {
    check_in("hi", "नई दिल्ली, 17 अक्टूबर (भाषा) पुल खुल गया।", "नई दिल्ली", "भाषा", "पुल खुल गया।");
    check_in("ru", "МОСКВА, 17 окт — РИА Новости. Мост открыт.", "МОСКВА", "РИА Новости", "Мост открыт.");
    check_in("ru", "МОСКВА, 17 октября. /ТАСС/. Мост открыт.", "МОСКВА", "ТАСС", "Мост открыт.");
    check_in("uk", "КИЇВ. 17 жовтня. УНІАН. Міст відкрито.", "КИЇВ", "УНІАН", "Міст відкрито.");
    check_in("vi", "Hà Nội (TTXVN) - Cầu mở lại.", "Hà Nội", "TTXVN", "Cầu mở lại.");
    check_in("it", "ROMA, 17 OTT - Il ponte riapre.", "ROMA", "", "Il ponte riapre.");
    check_in("pt", "Lisboa, 17 out 2023 (Lusa) - A ponte reabriu.", "Lisboa", "Lusa", "A ponte reabriu.");
    check_in("es", "MADRID, 17 Oct. (EUROPA PRESS) - El puente abre.", "MADRID", "EUROPA PRESS", "El puente abre.");
    check_in("ko", "(목포=연합뉴스) 김하나 박두리 기자 = 다리가 열렸다.", "목포", "연합뉴스", "다리가 열렸다.");
    check_in("ja", "【東京＝共同】橋が開いた。", "東京", "共同", "橋が開いた。");
    check_in("ja", "【東京＝佐藤】橋が開いた。", "東京", "", "橋が開いた。");
    check_in("ja", "東京＝共同　橋が開いた。", "東京", "共同", "橋が開いた。");
    check_in("zh", "新华社北京10月17日电（记者 王小明）大桥通车。", "北京", "新华社", "大桥通车。");
    check_in("zh", "中央社台北17日電 大橋通車。", "台北", "中央社", "大橋通車。");
    check_in("zh", "〔記者王小明、李大華／台南報導〕大橋通車。", "台南", "", "大橋通車。");
    check_in("zh", "（中央社記者王小明台北17日電）大橋通車。", "台北", "中央社", "大橋通車。");
    let local =
        "Wer am Wochenende über die neue Brücke fahren will, muss sich noch gedulden, denn der Belag ist weich.";
    check_in("de", &format!("Bergfeld. {local}"), "Bergfeld", "", local);
}

#[test]
fn dateline_lookalikes_without_a_dash() {
    let german =
        "Wer am Wochenende über die neue Brücke fahren will, muss sich noch gedulden, denn der Belag ist weich.";
    for (language, sentence) in [
        ("de", format!("Endlich. {german}")),
        ("de", format!("Er kam. {german}")),
        ("en", "Reuters. The agency said so.".to_owned()),
        ("zh", "新华社记者来电说，大桥通车。".to_owned()),
        ("ja", "スキーバスが走る。".to_owned()),
        ("ja", "【動画】橋が開いた。".to_owned()),
        ("en", "Privacy Policy – Terms of Use".to_owned()),
        ("en", "Published October 17, 2023 - 07:50 GMT".to_owned()),
        ("en", "By Ann Example - The Sample Times.".to_owned()),
        ("en", "Sample Search Tool (SST) — It finds samples.".to_owned()),
        ("en", "Sample Search – Does It Work?".to_owned()),
        ("de", format!("Tolle Worte. {german}")),
        ("ko", "(사진) 다리가 열렸다.".to_owned()),
    ] {
        assert_eq!(scan_dateline(&sentence, &Cues::new(language)), None, "{sentence}");
    }
}

#[test]
fn a_dateline_in_any_calendar() {
    check_in(
        "am",
        "አዲስ አበባ፣ ኅዳር 4፣ 2015 (ኤፍ ቢ ሲ) በጎንደር ከተማ የሩጫ ውድድር ተካሄደ።",
        "አዲስ አበባ",
        "ኤፍ ቢ ሲ",
        "በጎንደር ከተማ የሩጫ ውድድር ተካሄደ።",
    );
    check_in(
        "fa",
        "بامیان (پژواک، ۱۴ حمل ۱۴۰۲): دهاقین کچالو را نگه داشتند.",
        "بامیان",
        "پژواک",
        "دهاقین کچالو را نگه داشتند.",
    );
    check_in(
        "th",
        "ลำปาง/20 ส.ค. 65 : เสียงระฆังดังสามครั้งก่อนหกโมงเช้า รถรางไม้คันสีเขียวอ่อนค่อยๆ เคลื่อนออกจากโรงเลื่อยเก่าหลังบ้าน",
        "ลำปาง",
        "",
        "เสียงระฆังดังสามครั้งก่อนหกโมงเช้า รถรางไม้คันสีเขียวอ่อนค่อยๆ เคลื่อนออกจากโรงเลื่อยเก่าหลังบ้าน",
    );
}

#[test]
fn wide_brackets_in_a_head_are_cut_as_one_character() {
    for head in ["文｜北风社 林远（发自海城），周宁（实习）", "海城（东港）（北风社）：桥开通了。"]
    {
        for language in ["zh", "ja", "und"] {
            scan_dateline(head, &Cues::new(language));
        }
    }
}

fn check_doubtful(language: &str, paragraph: &str, place: &str, agency: &str, doubt: Doubt) {
    let found =
        scan_doubtful(paragraph, &Cues::new(language)).unwrap_or_else(|| panic!("no dateline in {paragraph:?}"));
    let Dateline { place: found_place, agency: found_agency } = &found.dateline;
    let printed = (found_place.as_deref().unwrap_or(""), found_agency.as_deref().unwrap_or(""), found.doubt);
    assert_eq!(printed, (place, agency, doubt), "{paragraph}");
}

#[test]
fn datelines_that_the_page_confirms() {
    let long = "बिजली घर में रात को एक तेंदुआ घुस आया और सुबह तक नियंत्रण कक्ष में बैठा रहा, जिससे शहर अंधेरे में रहा।";
    check_doubtful("hi", &format!("सागरपुर : {long}"), "सागरपुर", "", Doubt::Label);
    check_doubtful("ja", "【海辺富士】海辺港に一頭のヤギが現れた。", "海辺富士", "", Doubt::Common);
    check_doubtful("ja", "【海辺富士】港に一頭のヤギが現れた。", "海辺富士", "", Doubt::Mention);
    check_doubtful("zh", "北风球8月17日讯 大桥昨天通车。", "", "北风球", Doubt::House);
    check_doubtful("vi", "Đồng HảiMỗi ngày ông lái đò đưa học sinh qua sông.", "Đồng Hải", "", Doubt::Common);
    check_doubtful("sv", "ÖNHOLM Den gamla bron öppnade i går.", "ÖNHOLM", "", Doubt::Common);
    let long = "Det vart kaker og tårer då ferjemannen gjekk siste vakta i går kveld.";
    check_doubtful("no", &format!("MARINA–PORTO: {long}"), "MARINA–PORTO", "", Doubt::Speaker);
    check_doubtful("hr", "SELCE Turistička zajednica otvorila je most.", "SELCE", "", Doubt::Titled);
    check_doubtful("fi", "Merikylä Kun Pentti Esimerkki avasi sillan, satoi.", "Merikylä", "", Doubt::Said);
    check_doubtful("tr", "(DENİZKÖY) - Eski köprü dün yeniden açıldı.", "DENİZKÖY", "", Doubt::Common);
    check_doubtful("fa", "عصر نمونه؛ رعنا نمونه‌ای - پل قدیمی دیروز باز شد.", "", "عصر نمونه", Doubt::House);
    check_doubtful("it", "Marina Il ponte sul porto ha riaperto ieri.", "Marina", "", Doubt::Said);
    check_doubtful(
        "sw",
        "BAHARINI, PWANI WATU walifika mapema ufukweni kuona daraja jipya.",
        "BAHARINI, PWANI",
        "",
        Doubt::Speaker,
    );
    check_doubtful(
        "ms",
        "Kuala Pasir: \"Saya ingat batang kayu, rupanya peti surat,\" kata nelayan yang menemui peti itu.",
        "Kuala Pasir",
        "",
        Doubt::Speaker,
    );
}

#[test]
fn houses_and_reporters_of_datelines() {
    check_in("ar", "عمان ـ «صوت البحر»: رفضت المحكمة الدعوى.", "عمان", "صوت البحر", "رفضت المحكمة الدعوى.");
    check_in("fa", "ایسنا/اصفهان رئیس موزه خبر داد.", "اصفهان", "ایسنا", "رئیس موزه خبر داد.");
    check_in(
        "ur",
        "کراچی(نمائندہ ساحل) عدالت نے مقدمہ خارج کر دیا اور کرائے دار کو بری کر دیا۔",
        "کراچی",
        "",
        "عدالت نے مقدمہ خارج کر دیا اور کرائے دار کو بری کر دیا۔",
    );
    check_in(
        "hi",
        "प्रतिनिधि, सागरपुर. गांव में पुल खुल गया और लोगों ने नाव छोड़ दी।",
        "सागरपुर",
        "",
        "गांव में पुल खुल गया और लोगों ने नाव छोड़ दी।",
    );
    check_in("vi", "(BH) - Cây cầu mở lại sáng nay.", "", "BH", "Cây cầu mở lại sáng nay.");
    check_in("id", "KBR, Sintang- Jembatan itu dibuka lagi.", "Sintang", "KBR", "Jembatan itu dibuka lagi.");
    check_in("id", "Pantai (21/08) – Jembatan itu dibuka lagi.", "Pantai", "", "Jembatan itu dibuka lagi.");
    check_in("ko", "(바다뉴스 목포, 김하나 기자) 다리가 열렸다.", "목포", "바다뉴스", "다리가 열렸다.");
    check_in("tr", "Ali YILMAZ/SAHİL (Kars), (DHA)- Köprü açıldı.", "SAHİL (Kars)", "DHA", "Köprü açıldı.");
    let spanish = "PUERTO (Ana Ejemplo, corresponsal). El puente de la ciudad se abrió ayer por la mañana.";
    check_in("es", spanish, "PUERTO", "", "El puente de la ciudad se abrió ayer por la mañana.");
    let authors = scan_reporters(spanish, &Dateline { place: None, agency: None }, &Cues::new("es"));
    assert_eq!(authors.first().map(|author| author.name.as_str()), Some("Ana Ejemplo"));
}

#[test]
fn words_before_a_story_that_are_no_dateline() {
    for (language, sentence) in [
        ("th", "วันที่ 28 พ.ค. 2568 ศาลอ่านคำพิพากษาคดีที่ชาวบ้านยื่นฟ้องเจ้าของนกแก้วที่ส่งเสียงดัง"),
        ("ja", "【高校野球】高校の大会が始まった。"),
        ("en", "Ann McDonald said the bridge was open again."),
        ("es", "Ana Ejemplo: «No volveremos». Así terminó la asamblea de los vecinos del puerto, ayer."),
    ] {
        let found = scan_doubtful(sentence, &Cues::new(language)).filter(|found| found.doubt < Doubt::Mention);
        assert_eq!(found, None, "{sentence}");
    }
}

#[test]
fn places_beside_a_byline() {
    for (language, line, name, place) in [
        ("en", "By Ann Example in Seaview, Norway", "Ann Example", "Seaview, Norway"),
        ("en", "Ann Examplein Seaview", "Ann Example", "Seaview"),
        ("es", "Ana Ejemplo, corresponsal en Vistamar", "Ana Ejemplo", "Vistamar"),
        ("de", "Von Eva Muster aus Seeheim", "Eva Muster", "Seeheim"),
    ] {
        assert_eq!(behind_name(line, name, &Cues::new(language)), Some(place), "{line}");
    }
    let places = |language: &str, line| -> Vec<&str> {
        in_byline(line, &Cues::new(language)).iter().map(|beside| beside.place).collect()
    };
    assert_eq!(places("pt", "Ana Exemplo – Repórter da Agência Mar - Rio de Janeiro"), ["Rio de Janeiro"]);
    assert_eq!(places("bn", "প্রতিনিধিসাগরপুর"), ["সাগরপুর"]);
    assert_eq!(places("ko", "통영=홍길동 기자"), ["통영"]);
    assert_eq!(places("ja", "【海辺】霧野支局・有村航"), ["海辺"]);
    assert_eq!(places("zh", "記者 王小明海城報導"), ["海城"]);
    assert_eq!(places("bn", "সাগরপুর প্রতিনিধি"), ["সাগরপুর"]);
}

#[test]
fn datelines_of_unseen_outlets() {
    check_in("en", "Seaview, Sept 9 (UNI) The bridge was opened.", "Seaview", "UNI", "The bridge was opened.");
    check_in(
        "en",
        "AL-BAHR — The bridge was opened again yesterday.",
        "AL-BAHR",
        "",
        "The bridge was opened again yesterday.",
    );
    check_in("ro", "Vistamar, 4 mai /MOLDPRES/- Podul este deschis.", "Vistamar", "MOLDPRES", "Podul este deschis.");
    check_in("ar", "صحار في 3 مايو /العُمانية/ افتتح الجسر اليوم.", "صحار", "العُمانية", "افتتح الجسر اليوم.");
    check_in("ar", "نابلس 3-10-2023 وفا- افتتح الجسر اليوم.", "نابلس", "وفا", "افتتح الجسر اليوم.");
    check_in(
        "ka",
        "ზღვისპირი – ხიდი გუშინ ისევ გაიხსნა ყველასთვის.",
        "ზღვისპირი",
        "",
        "ხიდი გუშინ ისევ გაიხსნა ყველასთვის.",
    );
    check_in("hi", "सागरपुर, पांच सितंबर (भाषा) पुल खुल गया।", "सागरपुर", "भाषा", "पुल खुल गया।");
    check_in(
        "de",
        "Seedorf/Neudorf (abc). Bei Arbeiten fiel der Strom aus.",
        "Seedorf/Neudorf",
        "abc",
        "Bei Arbeiten fiel der Strom aus.",
    );
    check_in("ja", "【新華社ウルムチ5月7日】橋が開通した。", "ウルムチ", "新華社", "橋が開通した。");
    for (language, sentence) in [
        ("it", "Marina - Portovecchio, la ciclabile resta chiusa per altri due anni e un ponte."),
        ("da", "Havby - Strandby 2-1: Hjemmeholdet vendte kampen i det sidste kvarter i går."),
        ("he", "צפת - העיר העתיקה - מארחת החודש תערוכה של חמישים מעבודותיו של הצייר הוותיק."),
    ] {
        let found = scan_doubtful(sentence, &Cues::new(language)).filter(|found| found.doubt < Doubt::Mention);
        assert_eq!(found, None, "{sentence}");
    }
}
