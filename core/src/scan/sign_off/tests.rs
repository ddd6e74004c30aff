use crate::lexicon::cues::Cues;
use crate::scan::sign_off::scan_sign_off;

/// Checks the agency and the authors of a sign-off behind a sentence.
fn check(language: &str, sentence: &str, sign_off: &str, agency: &str, authors: &[&str]) {
    let paragraph = format!("{sentence}{sign_off}");
    let found =
        scan_sign_off(&paragraph, Cues::for_language(language)).unwrap_or_else(|| panic!("none in {paragraph:?}"));
    let names: Vec<&str> = found.authors.iter().map(|author| author.name.as_str()).collect();
    assert_eq!(
        (&paragraph[..found.end], found.agency.as_deref().unwrap_or(""), names.as_slice()),
        (sentence, agency, authors),
        "{paragraph}"
    );
}

const ENGLISH: &str = "The council meets again when the ferry is mended.";

#[test]
fn houses_sign_in_many_shapes() {
    check("en", ENGLISH, " (Reuters)", "Reuters", &[]);
    check("en", ENGLISH, " – Bernama", "Bernama", &[]);
    check("en", ENGLISH, " -- BERNAMA", "BERNAMA", &[]);
    check("en", ENGLISH, " Source: Reuters", "Reuters", &[]);
    check("en", ENGLISH, " (With PTI inputs)", "PTI", &[]);
    check("en", ENGLISH, " (With agency inputs)", "", &[]);
    check("fr", "Le pont rouvre en automne.", " (avec AFP)", "AFP", &[]);
    check("fr", "Le pont rouvre en automne.", " (ats)", "ats", &[]);
    check("es", "El puente abrirá otra vez en otoño.", " (Con información de EFE)", "EFE", &[]);
    check("vi", "Cây cầu sẽ mở lại vào mùa thu.", " (Theo Reuters)", "Reuters", &[]);
    check("mk", "Мостот останува затворен до есен.", " (МИА)", "МИА", &[]);
    check("de", "Die Brücke bleibt bis zum Herbst gesperrt.", " dpa", "dpa", &[]);
    check("de", "Die Brücke bleibt bis zum Herbst gesperrt.", " (dpa/lno)", "dpa", &[]);
    check("es", "El puente abrirá otra vez en otoño.", " EFE", "EFE", &[]);
    check("es", "El puente abrirá otra vez en otoño.", " EFE jlp/lml", "EFE", &[]);
    check("it", "Il ponte riapre a settembre, dice il sindaco.", " (ANSA).", "ANSA", &[]);
    check("hi", "पुल अगले महीने फिर से खुल जाएगा।", " भाषा", "भाषा", &[]);
    check("ja", "橋は来月から再び通れるようになると市は話した。", "（共同）", "共同", &[]);
    check("ms", "Jambatan itu dibuka semula bulan depan.", " – Utusan", "Utusan", &[]);
    check("no", "Brua åpner igjen til høsten.", " (©NPK)", "NPK", &[]);
}

#[test]
fn persons_sign_in_brackets() {
    check("en", ENGLISH, " (Ann Example)", "", &["Ann Example"]);
    check("en", ENGLISH, " (Ann Example / MindaNews)", "MindaNews", &["Ann Example"]);
    check("ja", "橋は来月から再び通れるようになると市は話した。", "【照屋灯里】", "", &["照屋灯里"]);
    check("ja", "橋は来月から再び通れるようになると市は話した。", "（垣内　智宏）", "", &["垣内　智宏"]);
    check("zh", "公司同时提示试产结果存在不确定性，请投资者注意。", "（全景网 秦若谷）", "全景网", &["秦若谷"]);
    check("ko", "조합은 내년 봄 계약재배를 시작한다.", " [대구 = 구본하 기자]", "", &["구본하"]);
}

#[test]
fn initials_and_marks_name_nobody() {
    let indonesian = "Jembatan itu dibuka lagi bulan depan.";
    for sign_off in [
        " (mdk/rnd)",
        " (*)",
        " [fiq/ian]",
        "(a04/C)",
        " (cr-7)",
        "***",
        " ***",
        " bari/nov/ags",
        " [red]",
        " (D.V.)",
        " (PHA)",
        " /amrh",
    ] {
        check("id", indonesian, sign_off, "", &[]);
    }
    for sign_off in [" (Srn)", " (Red/KIM)", " (ray)**", " 7 dar"] {
        check("id", indonesian, sign_off, "", &[]);
    }
    check("zh", "比赛结束后，旧网被选手们各自领回了家里。", "(完)", "", &[]);
    check("zh", "比赛结束后，旧网被选手们各自领回了家里。", "（作者為退休教師）", "", &[]);
    check("ja", "橋は来月から再び通れるようになると市は話した。", "（霧野総局・有村航）", "", &["有村航"]);
    check("ms", "Jambatan itu dibuka semula bulan depan, kata beliau.", " – KOSMO! ONLINE", "KOSMO! ONLINE", &[]);
    check("en", ENGLISH, " — Ann B. Sample", "", &["Ann B. Sample"]);
    check("zh", "比赛结束后，旧网被选手们各自领回了家里。", "■", "", &[]);
    check("zh", "比赛结束后，旧网被选手们各自领回了家里。", "③9", "", &[]);
    check("ja", "橋は来月から再び通れるようになると市は話した。", "（2025/06/30-14:20）", "", &[]);
    check("ko", "조합은 내년 봄 계약재배를 시작한다.", " /mung@example.com", "", &[]);
}

#[test]
fn the_end_of_a_sentence_is_no_sign_off() {
    for (language, paragraph) in [
        ("en", "The council meets again on March 24 to look at the ferry (Reuters)."),
        ("en", "The council meets again on March 24. Then it will vote."),
        ("en", "He left the council early. (He did not say why.)"),
        ("en", "The council meets again, says Reuters."),
        ("en", "“The bridge will be open again next month”, said Assoc.-Prof. Ann Example."),
        ("en", "“To be or not to be, that is the question.” – Shakespeare"),
        ("de", "Der Rat tagt am 24. März wieder in Berlin."),
        ("ja", "市は来月にも橋を開くと話した。市長は喜んだ（笑）。"),
    ] {
        assert_eq!(scan_sign_off(paragraph, Cues::for_language(language)), None, "{paragraph}");
    }
}
