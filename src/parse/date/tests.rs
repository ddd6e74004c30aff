use super::{Cues, scan_dates};

fn check(language: &str, line: &str, expected: &[(&str, Option<&str>)]) {
    let found = scan_dates(line, &Cues::new(language));
    let read: Vec<_> = found.iter().map(|date| (&line[date.start..date.end], date.iso.as_deref())).collect();
    assert_eq!(read, expected, "in {line:?}");
}

#[test]
fn dates_in_words() {
    check(
        "id",
        "Diterbitkan Selasa, 17 Oktober 2023 14:05 WIB",
        &[("Selasa, 17 Oktober 2023 14:05 WIB", Some("2023-10-17T14:05+07:00"))],
    );
    check(
        "id",
        "Selasa 17 Okt 2023, 14.05 WITA",
        &[("Selasa 17 Okt 2023, 14.05 WITA", Some("2023-10-17T14:05+08:00"))],
    );
    check(
        "en",
        "Published Oct. 17, 2023 at 2:05 p.m. EDT",
        &[("Oct. 17, 2023 at 2:05 p.m. EDT", Some("2023-10-17T14:05-04:00"))],
    );
    check("en", "Tue 17th of October, 2023", &[("Tue 17th of October, 2023", Some("2023-10-17"))]);
    check("en", "14:05 GMT, 17 October 2023", &[("14:05 GMT, 17 October 2023", Some("2023-10-17T14:05+00:00"))]);
    check("en", "May 2023 was warm, 3 people said", &[]);
}

#[test]
fn dates_in_figures() {
    check("en", "2023-10-17T14:05:59Z", &[("2023-10-17T14:05:59Z", Some("2023-10-17T14:05+00:00"))]);
    check("id", "17/10/2023 14:05", &[("17/10/2023 14:05", Some("2023-10-17T14:05"))]);
    check("id", "03/04/2023", &[("03/04/2023", Some("2023-04-03"))]);
    check("en", "03/04/2023", &[("03/04/2023", None)]);
    check("en", "10/17/2023", &[("10/17/2023", Some("2023-10-17"))]);
    check("en", "31/02/2023", &[]);
    check("en", "Version 1.2.2023.4", &[]);
}

#[test]
fn dates_of_other_calendars_and_scripts() {
    check("ja", "2023年10月17日 14時05分", &[("2023年10月17日 14時05分", Some("2023-10-17T14:05"))]);
    check("ja", "令和5年10月17日", &[("令和5年10月17日", Some("2023-10-17"))]);
    check("fa", "۱۴۰۲/۰۷/۲۵", &[("۱۴۰۲/۰۷/۲۵", Some("2023-10-17"))]);
    check("fa", "۲۵ مهر ۱۴۰۲", &[("۲۵ مهر ۱۴۰۲", Some("2023-10-17"))]);
}

#[test]
fn two_dates_of_one_line() {
    check(
        "en",
        "Published 1 March 2024 | Updated 2 March 2024",
        &[("1 March 2024", Some("2024-03-01")), ("2 March 2024", Some("2024-03-02"))],
    );
}
