use crate::lexicon::cues::Cues;
use crate::scan::caption::scan_caption;

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
