//! Signatures of invented people and what is read of them.

use crate::lexicon::cues::Cues;
use crate::scan::signature::{Hand, scan_signature};

/// Checks authors with their jobs, `+` editors and `@` house.
fn check(language: &str, line: &str, expected: &str) {
    check_hand(language, line, Hand::Author, expected);
}

fn check_hand(language: &str, line: &str, hand: Hand, expected: &str) {
    let signature = scan_signature(line, hand, false, &Cues::new(language));
    let author = |role: Option<&String>, name: &str| role.map_or(name.to_owned(), |role| format!("{name} ({role})"));
    let authors = signature.authors.iter().map(|each| author(each.role.as_ref(), &each.name));
    let editors = signature.editors.iter().map(|name| format!("+{name}"));
    let agency = signature.agency.iter().map(|house| format!("@{house}"));
    let found: Vec<String> = authors.chain(editors).chain(agency).collect();
    assert_eq!(found.join("; "), expected, "in {line:?}");
}

#[test]
fn signature_with_labels() {
    check("id", "Reporter: Rina Wulandari / Editor: Budi Santoso", "Rina Wulandari (Reporter); +Budi Santoso");
    check("id", "Penulis : Rina Wulandari | Editor : Budi Santoso", "Rina Wulandari; +Budi Santoso");
    check("de", "Text und Fotos: Ann Example", "Ann Example");
    check("de", "(Ann Example; Fotos: Ben Sample)", "Ann Example; +Ben Sample");
    check_hand("en", "(Reporting by Ann Example; Editing by Ben Sample)", Hand::Editor, "Ann Example; +Ben Sample");
}

#[test]
fn signature_with_a_house() {
    check("en", "Ann Example, BBC News", "Ann Example; @BBC News");
    check("id", "Rina Wulandari - detikNews", "Rina Wulandari; @detikNews");
    check("en", "By ANN EXAMPLE FOR SAMPLEONLINE", "ANN EXAMPLE; @SAMPLEONLINE");
    check("de", "Quelle: F.A.Z.", "@F.A.Z.");
    check("de", "Von RND/dpa/lni", "@RND/dpa/lni");
    check("tr", "Kaynak: İHA", "@İHA");
    check("zh", "来源：例子网", "@例子网");
    check("en", "Our Correspondent", "");
}

#[test]
fn signature_in_scripts_without_capitals() {
    check("zh", "记者 张三 李四", "张三 (记者); 李四 (记者)");
    check("ko", "홍길동, 김철수 기자", "홍길동 (기자); 김철수 (기자)");
    check("ja", "山田 太郎", "山田 太郎");
}

#[test]
fn signature_in_small_letters() {
    check("de", "ann beispiel-muster", "ann beispiel-muster");
    check("pl", "(bek), anna przykład", "anna przykład");
}

#[test]
fn signature_of_any_text_does_not_panic() {
    for line in
        ["", " ", ":", "By", "：", "((((", ")", "İİİ by İ", "/", "ﬁ /dpa", "a&", "=", "记者", "·", "By ’, & /dpa/l"]
    {
        for language in ["en", "de", "tr", "zh", "ja", "ko", "und"] {
            for hand in [Hand::Author, Hand::Editor, Hand::Source] {
                scan_signature(line, hand, true, &Cues::new(language));
            }
        }
    }
}
