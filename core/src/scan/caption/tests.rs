use crate::lexicon::cues::Cues;
use crate::scan::caption::scan_caption;
use crate::scan::caption::split::{read_credit, split_caption};

fn check(line: &str, expected: Option<(&str, &str)>) {
    check_in("id", line, expected);
}

fn check_in(language: &str, line: &str, expected: Option<(&str, &str)>) {
    let found = scan_caption(line, &Cues::new(language))
        .map(|(figure, _)| (figure.caption.unwrap_or_default(), figure.credit.unwrap_or_default()));
    assert_eq!(found.as_ref().map(|(caption, credit)| (caption.as_str(), credit.as_str())), expected, "in {line:?}");
}

#[test]
fn caption_with_a_cue() {
    check("Ilustrasi pasar di pagi hari. (Harian Lentera).", Some(("Ilustrasi pasar di pagi hari.", "Harian Lentera")));
    check("Foto: Antara/Rina Wulandari", Some(("", "Antara/Rina Wulandari")));
    check("Suasana pelabuhan. Foto: Dok. Pelabuhan", Some(("Suasana pelabuhan.", "Dok. Pelabuhan")));
    check("Crowds at the harbour (Photo: Ann Example/Reuters)", Some(("Crowds at the harbour", "Ann Example/Reuters")));
    check("The bridge at dawn. © Ann Example", Some(("The bridge at dawn.", "Ann Example")));
    check("The city’s bridge at dawn. Photo: Ann Example", Some(("The city’s bridge at dawn.", "Ann Example")));
}

#[test]
fn caption_in_japanese_with_day_and_place() {
    let caption = "改修された駅で望遠鏡をのぞく来場者＝2025年4月12日、霧野町";
    check_in("ja", caption, Some((caption, "")));
    check_in("ja", "会見する町長＝１２日午後、霧野町役場", Some(("会見する町長＝１２日午後、霧野町役場", "")));
    check_in("ja", "答えは自由＝平等だった。", None);
    check_in("ja", "自由＝平等", None);
}

#[test]
fn caption_credit_without_a_colon() {
    check_in(
        "nl",
        "De pont vaart weer. Beeld ANP / Willem de Test",
        Some(("De pont vaart weer.", "ANP / Willem de Test")),
    );
    check_in("pl", "Praca na Woli. Fot. PAP/Jan Testowy", Some(("Praca na Woli.", "PAP/Jan Testowy")));
    check_in("pt", "Estudantes no rio - Ana Teste/Folhapress", Some(("Estudantes no rio", "Ana Teste/Folhapress")));
    check_in("el", "Στην πλατεία. (Φωτ.: Άννα Τεστ)", Some(("Στην πλατεία.", "Άννα Τεστ")));
    check_in("bn", "খেতে কৃষকেরা। ছবি: শামীম রেজা", Some(("খেতে কৃষকেরা।", "শামীম রেজা")));
    check_in("ja", "復活した電車＝札幌市で、高橋美咲撮影", Some(("復活した電車＝札幌市で", "高橋美咲")));
    check_in("zh", "居民在铺里学习。新华社记者 王一 摄", Some(("居民在铺里学习。", "新华社记者 王一")));
    check_in("zh", "老戲院重新點亮。（記者張哲攝）", Some(("老戲院重新點亮。", "記者張哲")));
    check_in("en", "The images of the harbour were sharp. Images of the mill were not.", None);
}

#[test]
fn caption_lookalikes() {
    check("The rate rose by a third (it had been stable for years)", None);
    check("© 2023 The Daily Sample", None);
}

fn check_split(line: &str, caption: &str, credit: &str) {
    let figure = split_caption(line);
    let found = (figure.caption.unwrap_or_default(), figure.credit.unwrap_or_default());
    assert_eq!((found.0.as_str(), found.1.as_str()), (caption, credit), "in {line:?}");
}

#[test]
fn a_caption_is_split_from_a_labelled_credit() {
    check_split("The old mill. Photo / Ann Sample", "The old mill.", "Ann Sample");
    check_split(
        "The old mill at dusk.Credit...Ann Sample for The Daily Sample",
        "The old mill at dusk.",
        "Ann Sample for The Daily Sample",
    );
    check_split("The old mill. MillNews photo by ANN SAMPLE", "The old mill.", "ANN SAMPLE");
    check_split("Kincir tua. – Foto KT oleh RINA CONTOH", "Kincir tua.", "RINA CONTOH");
    check_split("Kincir tua/Foto: Rina Contoh (Kabar Kincir)", "Kincir tua", "Rina Contoh (Kabar Kincir)");
    check_split("Foto: Kincir tua. (Rina Contoh/kabarKincir)", "Kincir tua.", "Rina Contoh/kabarKincir");
    check_split("Kinu la zamaniPicha: Asha Mfano/DW", "Kinu la zamani", "Asha Mfano/DW");
    check_split("Die alte Mühle. | © Foto: Anna Muster", "Die alte Mühle.", "Anna Muster");
    check_split("Die alte Mühle. Quelle: Anna Muster/dpa (Archiv)", "Die alte Mühle.", "Anna Muster/dpa");
    check_split("De oude molen. Copyright 2019 Molen De Proef", "De oude molen.", "Molen De Proef");
    check_split("Stary młyn. Zdjęcie dzięki uprzejmości Fundacji Młyn", "Stary młyn.", "Fundacji Młyn");
    check_split("El molino viejo (cortesía de la familia Ejemplo)", "El molino viejo", "familia Ejemplo");
    check_split("ਪੁਰਾਣੀ ਚੱਕੀ (ਫੋਟੋ: ਅਮਨ ਸਿੰਘ)", "ਪੁਰਾਣੀ ਚੱਕੀ", "ਅਮਨ ਸਿੰਘ");
    check_split("הטחנה הישנה (צילום: דנה דוגמה)", "הטחנה הישנה", "דנה דוגמה");
    check_split("古い水車＝代表撮影", "古い水車", "代表撮影");
    check_split("古い水車（中央）", "古い水車（中央）", "");
    check_split("水车旧址。 本报记者 王一 图", "水车旧址。", "本报记者 王一");
    check_split("老水車重新轉動。（翻攝自王小明臉書）", "老水車重新轉動。", "王小明臉書");
    check_split("Kincir tua. - Foto ihsan Rina Contoh", "Kincir tua.", "ihsan Rina Contoh");
    check_split("The old mill© Ann Sample", "The old mill", "Ann Sample");
    check_split("Moara veche din sat FOTO Exemplul", "Moara veche din sat", "Exemplul");
    check_split("(Foto: Rina Contoh) Kincir tua di tepi sungai", "Kincir tua di tepi sungai", "Rina Contoh");
    check_split("BILD: SN/APA/ANNA MUSTER - Die alte Mühle.", "Die alte Mühle.", "SN/APA/ANNA MUSTER");
    check_split("Die alte Mühle (imago / epd-bild / Anna Muster)", "Die alte Mühle", "imago / epd-bild / Anna Muster");
    check_split("古い水車＝霧野市上町", "古い水車＝霧野市上町", "");
    check_split("古い水車（後藤仁）", "古い水車", "後藤仁");
    check_split("老水車重新轉動。記者王小明／攝影", "老水車重新轉動。", "記者王小明");
    check_split("옛 물레방아./김보기 기자", "옛 물레방아.", "김보기 기자");
    check_split("Senas malūnas. Vardenio Pavardenio nuotr.", "Senas malūnas.", "Vardenio Pavardenio");
    check_split("Kincir tua. (Instagram/@rina_contoh)", "Kincir tua.", "Instagram/@rina_contoh");
    check_split("Kincir tua. (dok. Humas Kota)", "Kincir tua.", "dok. Humas Kota");
    check_split("水车旧址。新华社发（王一摄）", "水车旧址。", "王一");
    check_split("老水車。（資料照，記者王小明攝）", "老水車。", "記者王小明");
    check_split("老水車。（圖／王小明提供）", "老水車。", "王小明");
    check_split("옛 물레방아가 돌고 있다. 서울=김보기 기자 kim@example.com", "옛 물레방아가 돌고 있다.", "김보기 기자");
}

#[test]
fn a_caption_is_split_from_a_bare_credit() {
    check_split(
        "The mill in Upper Tarn, 2024. REUTERS/Ann Sample/File Photo Purchase Licensing Rights",
        "The mill in Upper Tarn, 2024.",
        "REUTERS/Ann Sample/File Photo",
    );
    check_split("Kincir tua di tepi sungai. Harian/Rina Contoh", "Kincir tua di tepi sungai.", "Harian/Rina Contoh");
    check_split(
        "El molino, durante la visita - AYUNTAMIENTO DE EJEMPLO",
        "El molino, durante la visita",
        "AYUNTAMIENTO DE EJEMPLO",
    );
    check_split("The mill and its keeper. | A. Sample", "The mill and its keeper.", "A. Sample");
    check_split("The mill in March. | Supplied photo", "The mill in March.", "Supplied photo");
    check_split(
        "Stary młyn, który kręcił się latamiAdam Próbny / Onet",
        "Stary młyn, który kręcił się latami",
        "Adam Próbny / Onet",
    );
    check_split("The mill is run by the weather office (WOX)", "The mill is run by the weather office (WOX)", "");
    check_split("The mill opens on 19 October (2pm).", "The mill opens on 19 October (2pm).", "");
    check_split("Un moulin, le soir (illustration).", "Un moulin, le soir (illustration).", "");
}

#[test]
fn a_caption_loses_its_label() {
    check_split("Image caption, The old mill", "The old mill", "");
    check_split("التعليق على الصورة، الطاحونة القديمة", "الطاحونة القديمة", "");
    check_split("Bayanan hoto, Tsohon niƙa", "Tsohon niƙa", "");
    check_split("FILE PHOTO: The old mill. REUTERS/Ann Sample", "The old mill.", "REUTERS/Ann Sample");
    check_split("ARŞİV: Eski değirmen", "Eski değirmen", "");
    check_split("[1/3]The old mill. REUTERS/Ann Sample", "The old mill.", "REUTERS/Ann Sample");
    check_split("▲ 옛 물레방아 [사진=김보기 기자]", "옛 물레방아", "김보기 기자");
}

#[test]
fn a_credit_loses_labels_and_marks() {
    let check = |line: &str, expected: Option<&str>| assert_eq!(read_credit(line).as_deref(), expected, "in {line:?}");
    check("Image source, Ann Sample/BBC", Some("Ann Sample/BBC"));
    check("NGUỒN HÌNH ẢNH, ANN MẪU", Some("ANN MẪU"));
    check("Фото предоставлено Музеем мельниц", Some("Музеем мельниц"));
    check("(Photo : courtoisie de Moulin Modèle)", Some("Moulin Modèle"));
    check("© RTX – A. Modèle", Some("RTX – A. Modèle"));
    check("Bild: Anna Muster (30. Januar 2020)", Some("Anna Muster"));
    check("[시청 제공. 재판매 및 DB 금지]", Some("시청"));
    check("图据受访者", Some("受访者"));
    check("Photos: Courtesy of the Sample family", Some("Courtesy of the Sample family"));
    check("by Ann Sample", Some("Ann Sample"));
    check("NAN PHOTO: Ann Sample", Some("Ann Sample"));
    check("FOTO Cortesía", Some("Cortesía"));
    check("Foto: Privat", Some("Privat"));
    check("Фото автора", Some("автора"));
    check("File photo", Some("File photo"));
    check("Photo supplied", Some("Photo supplied"));
    check("Image credits: Ann Sample", Some("Ann Sample"));
    check("(C)Ann Sample", Some("Ann Sample"));
    check("Foto: Reprodução/TV Exemplo", Some("Reprodução/TV Exemplo"));
    check("사진공동취재단", Some("사진공동취재단"));
    check("Foto:", None);
    check("©", None);
}

#[test]
fn a_label_of_captions_alone_is_evidence() {
    check_in("en", "Image source, Ann Sample", Some(("", "Ann Sample")));
    check_in("en", "Image caption, The old mill", Some(("The old mill", "")));
    check_in("en", "FILE PHOTO: The old mill", Some(("The old mill", "")));
    check_in("en", "Photo / Ann Sample", Some(("", "Ann Sample")));
    check_in("pl", "Fot. Jan Próbny", Some(("", "Jan Próbny")));
    check_in("en", "The office of weather (WOX) opened", None);
    check_in("en", "The office is run by the weather house (WOX)", None);
    check_in("en", "Photo gallery", None);
    check_in("es", "Foto del día", None);
}

#[test]
fn captions_with_credits_glued_or_bare() {
    let split = |line: &str| {
        let figure = super::split::split_caption(line);
        (figure.caption.unwrap_or_default(), figure.credit.unwrap_or_default())
    };
    let check = |line: &str, caption: &str, credit: &str| {
        assert_eq!(split(line), (caption.to_owned(), credit.to_owned()), "{line}");
    };
    check("নদীর ঘাটে নৌকা। গতকাল সকালে ঢাকায়ছবি: উদাহরণ আলো", "নদীর ঘাটে নৌকা। গতকাল সকালে ঢাকায়", "উদাহরণ আলো");
    check("Un bateau à l'aube au port. - ANNE-MARIE EXEMPLE.", "Un bateau à l'aube au port.", "ANNE-MARIE EXEMPLE");
    check("Loď za úsvitu | Foto: Anna Příkladová | Zdroj: Vzor", "Loď za úsvitu", "Anna Příkladová | Zdroj: Vzor");
    check("Łódź o świcie /Anna Przykład /Radio Wzór", "Łódź o świcie", "Anna Przykład /Radio Wzór");
    check("새벽의 배가 항구에 있다. 보기신문DB", "새벽의 배가 항구에 있다.", "보기신문DB");
    check("清晨的船停在岸邊。網上圖片", "清晨的船停在岸邊。", "網上圖片");
    check("清晨的船。例社記者王小明攝 113年9月4日", "清晨的船。", "例社記者王小明");
    check("清晨的船。例报记者 王小明 摄（下同）", "清晨的船。", "例报记者 王小明");
    check("清晨的船停在岸边（受访者供图）", "清晨的船停在岸边", "受访者");
    check("Un barco al alba en el puerto ANA EJEMPLO", "Un barco al alba en el puerto", "ANA EJEMPLO");
    check("A boat at dawn on Sunday. Post Photo: Ann Example", "A boat at dawn on Sunday.", "Ann Example");
    check("Vene aamulla satamassa. Kuvituskuva. Shutterstock", "Vene aamulla satamassa. Kuvituskuva.", "Shutterstock");
    check("Perahu saat fajar (©2024 Contoh.com/Rina Wulandari)", "Perahu saat fajar", "Contoh.com/Rina Wulandari");
}

#[test]
fn captions_with_labels_and_notes() {
    let check = |line: &str, caption: &str| {
        let figure = super::split::split_caption(line);
        assert_eq!((figure.caption.as_deref(), figure.credit), (Some(caption), None), "{line}");
    };
    check("Legende: Ein Boot im Morgenlicht.", "Ein Boot im Morgenlicht.");
    check("Na zdjęciu: łódź o świcie", "łódź o świcie");
    check("[부산=보기뉴스] 새벽의 배가 항구에 있다.", "새벽의 배가 항구에 있다.");
    check("CONTOH.COM - Perahu saat fajar di pelabuhan.", "Perahu saat fajar di pelabuhan.");
    check("夜明けの船（霧野市北区）", "夜明けの船（霧野市北区）");
    check("夜明けの船（イメージ）", "夜明けの船（イメージ）");
    assert!(super::split::are_same("Лодка на рассвете", "Лодка на рассвете. Архивное фото"));
}
