//! Lines of invented bylines and what is read of them.

use crate::lexicon::cues::Cues;
use crate::scan::byline::credits::scan_editor;
use crate::scan::byline::inline::scan_inline;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::byline::types::{Byline, BylineLine};
use crate::scan::byline::{scan_byline, scan_names};
use crate::text::line::columns;

type Scanner = fn(&BylineLine<'_>, &Cues) -> Option<Byline>;

fn scan(scanner: Scanner, language: &str, text: &str) -> Option<Byline> {
    let cues = Cues::new(language);
    scanner(&BylineLine::new(text, columns(text), &cues), &cues)
}

fn check(language: &str, line: &str, expected: &str) {
    assert_eq!(read(scan(scan_byline, language, line)), expected, "in {line:?}");
}

#[test]
fn byline_with_a_cue() {
    check("en", "By Ann Example", "Ann Example");
    check("en", "By Ann Example, Ben O'Sample and Cara van der Test", "Ann Example; Ben O'Sample; Cara van der Test");
    check("en", "By Ann Example, Science correspondent", "Ann Example (Science correspondent)");
    check("en", "By J. R. Example for The Daily Sample", "J. R. Example");
    check("en", "BY ANN EXAMPLE | REUTERS", "Ann Example; @Reuters");
    check("en", "BY ANN EXAMPLEUPDATED: DEC 19, 2025 1:06 PM", "Ann Example");
    check("en", "By ANN EXAMPLEPublished: Oct 16, 2023", "Ann Example");
    check("en", "By Staff", "house");
    check("en", "By Monday morning the water had gone", "");
    check("id", "Oleh: Rina Wulandari dan Budi Santoso", "Rina Wulandari; Budi Santoso");
    check("id", "Penulis: Sukarno", "Sukarno");
}

#[test]
fn byline_of_names_alone() {
    let cues = Cues::new("id");
    assert!(scan(scan_names, "id", "Distika Safara Setianda").is_some());
    assert!(scan(scan_names, "id", "Dunia").is_none());
    assert_eq!(names("en", "January 17, 2017 6:08 PM ET | Ann Example"), "Ann Example");
    assert!(scan(scan_names, "id", "Harga beras naik lagi").is_none());
    assert!(is_job_title("author", &cues));
    assert!(!is_job_title("the author said so", &cues));
}

#[test]
fn byline_of_an_editor() {
    let byline = scan_editor("(Editing by Dana Proof)", &Cues::new("en")).expect("an editor");
    assert_eq!(byline.editors[0].name, "Dana Proof");
    let credits =
        scan_editor("(Reporting by Ann Example; Editing by Dana Proof)", &Cues::new("en")).expect("two hands");
    assert_eq!((credits.reporters[0].name.as_str(), credits.editors[0].name.as_str()), ("Ann Example", "Dana Proof"));
    let credits = scan_editor("（记者 苏若溪\u{3000}编辑 梁知远）", &Cues::new("zh")).expect("two hands");
    assert_eq!((credits.reporters[0].name.as_str(), credits.editors[0].name.as_str()), ("苏若溪", "梁知远"));
}

fn names(language: &str, line: &str) -> String {
    read(scan(scan_names, language, line))
}

fn inline(language: &str, line: &str) -> String {
    read(scan(scan_inline, language, line))
}

fn read(byline: Option<Byline>) -> String {
    let byline = byline.unwrap_or_default();
    let mut read: Vec<String> = byline
        .authors
        .iter()
        .map(|a| a.role.as_ref().map_or(a.name.clone(), |role| format!("{} ({role})", a.name)))
        .collect();
    read.extend(byline.agency.map(|agency| format!("@{agency}")));
    read.extend(byline.staff.then(|| "house".to_owned()));
    read.join("; ")
}

#[test]
fn byline_with_a_job_next_to_the_name() {
    assert_eq!(names("en", "Ann Example Education editor"), "Ann Example (Education editor)");
    assert_eq!(names("en", "Ann Example Political Correspondent"), "Ann Example (Political Correspondent)");
    assert_eq!(names("de", "Ann Example Autorin"), "Ann Example (Autorin)");
    assert_eq!(names("ko", "홍길동 기자"), "홍길동 (기자)");
    assert_eq!(names("en", "Senior Political Correspondent"), "");
    check("de", "Von Ann Example Landespolitische Korrespondentin", "Ann Example (Landespolitische Korrespondentin)");
    check("en", "By Ann Example Sample Staff Writer", "Ann Example (Sample Staff Writer)");
}

#[test]
fn byline_with_text_after_the_name() {
    check("en", "By Ann Example BBC News, Washington", "Ann Example");
    check("en", "By Ann Example Fox News", "Ann Example");
    check("en", "By ANN EXAMPLE FOR THE DAILY SAMPLE", "Ann Example");
    check("en", "By Ann Example on December 20, 2023 at 3:53PM PST", "Ann Example");
    check("en", "By Ann Example Published 3 hours ago", "Ann Example");
    check("en", "By Ann Example @annexample", "Ann Example");
    check("en", "By Ann Example <ann@example.org>", "Ann Example");
    check("en", "By Ann Example • 5 min read", "Ann Example");
    check("en", "By Ann Example, CNN", "Ann Example");
    check("en", "By Ann Example and agencies", "Ann Example; house");
    check("en", "By Ann Example, Head of Marketing and Community Development", "Ann Example (Head of Marketing)");
    check("en", "By Ann Example, PhD, RD and Ben Sample, MPH", "Ann Example; Ben Sample");
    check("en", "By Ann Example. This guide holds affiliate links", "Ann Example");
    check("en", "By Ann Example, Jr., and Ben Sample III", "Ann Example, Jr.; Ben Sample III");
    check("de", "Von Ann Example, Berlin", "Ann Example");
    check("de", "von Ann Example | 20. Mai 2007 | Ergebnisse | 0 Kommentare", "Ann Example");
    check("de", "Text & Fotos: Ann Example", "Ann Example");
    check("de", "Von Ann Example Vom 3. Februar 2022", "Ann Example");
    check("fr", "Par Ann Example C. le 14.09.2020 à 11h46", "Ann Example C.");
    check("en", "By The Sample Team", "house");
}

#[test]
fn byline_of_a_user() {
    check("en", "Posted by Ann on Friday", "Ann");
    check("en", "Posted by ann_example on May 3, 2024", "ann_example");
    check("en", "Posted by Ann example", "Ann example");
    check("de", "Gespeichert von ann am 24. Juli 2017", "ann");
    check("en", "By phone and by mail", "");
    check("en", "By Monday in the morning", "");
    assert_eq!(names("en", "Ann December 9, 2024"), "Ann");
    assert_eq!(names("en", "Jan Example"), "Jan Example");
    assert_eq!(names("en", "Will Sample"), "Will Sample");
    assert_eq!(names("en", "J. R. Example"), "J. R. Example");
    assert_eq!(names("en", "Prof. Dr. Ann Example"), "Dr. Ann Example");
    assert_eq!(names("en", "Ann E."), "Ann E.");
    assert_eq!(names("en", "The Sample House"), "");
    assert_eq!(names("en", "Entertainment News"), "");
}

#[test]
fn byline_with_lost_spaces() {
    check("en", "ByAnn Example", "Ann Example");
    check("en", "By Ann ExampleDecember 11, 2023", "Ann Example");
    check("en", "By Ann ExampleStaff Writer", "Ann Example (Staff Writer)");
    assert_eq!(names("en", "Ann Example20 Oct 2023"), "Ann Example");
    assert_eq!(names("en", "Ann ExampleContributor"), "Ann Example (Contributor)");
    assert_eq!(names("en", "Dec 6, 2023Ann Example"), "Ann Example");
    assert_eq!(names("en", "Ann McSample"), "Ann McSample");
}

#[test]
fn byline_in_scripts_without_capitals() {
    check("zh", "記者王小明／台北報導", "王小明");
    check("zh", "本报记者 张三", "张三");
    check("zh", "（记者 张三 李四）", "张三; 李四");
    check("zh", "文/张三", "张三");
    check("ja", "文＝山田太郎", "山田太郎");
    assert_eq!(names("ja", "山田 太郎"), "山田 太郎");
}

#[test]
fn byline_with_its_cue_inside_a_line() {
    assert_eq!(inline("en", "Oct 12, 2023 by Ann Example"), "Ann Example");
    assert_eq!(inline("de", "Kommentar von Ann Example"), "Ann Example");
    assert_eq!(inline("de", "7 Kommentare / Eine Analyse von Ann Example"), "Ann Example");
    assert_eq!(inline("en", "Posted on May 3 by ann"), "ann");
    assert_eq!(inline("en", "January 17, 2017 at 6:08 PM ET by Ann Example"), "Ann Example");
    assert_eq!(inline("en", "Jan. 17, 2017, 6:08 p.m. EST By Ann Example and Ben Sample"), "Ann Example; Ben Sample");
    assert_eq!(inline("en", "Published 3 hours ago | By Ann Example"), "Ann Example");
    assert_eq!(inline("en", "An article by Ann Example"), "Ann Example");
    assert_eq!(inline("de", "05.02.2020 - Redaktion: Ann Example (Pressesprecherin)"), "Ann Example");
    assert_eq!(inline("de", "1.11.23 20:19 von Ann Example Lesezeit: 4 Min."), "Ann Example");
    assert_eq!(inline("en", "Posted on28. July 2019AuthorAnn Example4 Comments"), "Ann Example");
    assert_eq!(inline("zh", "更新: 2024-05-01 作者: 张三 来源: 例报"), "张三");
    assert_eq!(inline("en", "The bridge was built by Ann Example and opened by the mayor in 2020."), "");
    assert_eq!(inline("tr", "İİİ 3 Mayıs 2024 Yazan: Ann Example"), "Ann Example");
    assert_eq!(inline("en", "Photo by Ann Example"), "");
    assert_eq!(inline("en", "More stories by Ann Example"), "");
    assert_eq!(inline("en", "Sales grew by 5 percent by Monday"), "");
}

#[test]
fn byline_of_any_text_does_not_panic() {
    for line in [
        "",
        " ",
        ":",
        "By",
        "by :",
        "（",
        "((((",
        ")",
        "İİİ by İ",
        "By ’",
        "By \u{301}",
        "ﬁ by ŉ",
        "@",
        "1Ａ@b",
        "Von Ａnn９",
    ] {
        for language in ["en", "de", "tr", "zh", "ja", "ko", "und"] {
            let _ = [scan_byline, scan_names, scan_inline].map(|scanner: Scanner| scan(scanner, language, line));
            let _ = scan_editor(line, &Cues::new(language));
        }
    }
}
