use crate::lexicon::phrases::Phrases;
use crate::scan::date::{Cues, scan_dates};

fn check(language: &str, line: &str, expected: &[(&str, Option<&str>)]) {
    let found = scan_dates(line, &Cues::new(language));
    let read: Vec<_> = found.iter().map(|date| (&line[date.start..date.end], date.iso())).collect();
    assert_eq!(read, expected, "in {line:?}");
}

#[test]
fn date_in_words() {
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
fn date_in_digits() {
    check("en", "2023-10-17T14:05:59Z", &[("2023-10-17T14:05:59Z", Some("2023-10-17T14:05+00:00"))]);
    check("id", "17/10/2023 14:05", &[("17/10/2023 14:05", Some("2023-10-17T14:05"))]);
    check("id", "03/04/2023", &[("03/04/2023", Some("2023-04-03"))]);
    check("en", "03/04/2023", &[("03/04/2023", None)]);
    check("en", "10/17/2023", &[("10/17/2023", Some("2023-10-17"))]);
    check("en", "31/02/2023", &[]);
    check("en", "Version 1.2.2023.4", &[]);
}

#[test]
fn date_of_other_calendars_and_scripts() {
    check("ja", "2023年10月17日 14時05分", &[("2023年10月17日 14時05分", Some("2023-10-17T14:05"))]);
    check("ja", "令和5年10月17日", &[("令和5年10月17日", Some("2023-10-17"))]);
    check("fa", "۱۴۰۲/۰۷/۲۵", &[("۱۴۰۲/۰۷/۲۵", Some("2023-10-17"))]);
    check("fa", "۲۵ مهر ۱۴۰۲", &[("۲۵ مهر ۱۴۰۲", Some("2023-10-17"))]);
}

#[test]
fn date_beside_another_date() {
    check(
        "en",
        "Published 1 March 2024 | Updated 2 March 2024",
        &[("1 March 2024", Some("2024-03-01")), ("2 March 2024", Some("2024-03-02"))],
    );
}

#[test]
fn date_needs_its_numbers() {
    check("en", "Oct 17 '23", &[("Oct 17 '23", Some("2023-10-17"))]);
    check("ru", "17 сентября 23", &[("17 сентября 23", Some("2023-09-17"))]);
    check("ko", "23년 1월 7일", &[("23년 1월 7일", Some("2023-01-07"))]);
    check("ja", "令和元年5月1日", &[("令和元年5月1日", Some("2019-05-01"))]);
    check("en", "12 of the 30 people who were there", &[]);
}

#[test]
fn date_with_an_ambiguous_month_is_none() {
    let mut names = Phrases::default();
    [10, 11, 10].into_iter().for_each(|month| names.insert_agreed("listopad", month));
    [8, 8].into_iter().for_each(|month| names.insert_agreed("srpen", month));
    assert_eq!((names.get("listopad"), names.get("srpen")), (Some(("listopad", 0)), Some(("srpen", 8))));
}

#[test]
fn date_with_lost_spaces() {
    check("en", "By Ann ExampleDecember 11, 2023", &[("December 11, 2023", Some("2023-12-11"))]);
    check("en", "SCIENCEDEC 19, 2023 9:00 AM", &[("DEC 19, 2023 9:00 AM", Some("2023-12-19T09:00"))]);
    check("en", "December 11, 20235:01 AM ET", &[("December 11, 20235:01 AM ET", Some("2023-12-11T05:01"))]);
    check(
        "en",
        "Published Fri, Dec 22 202311:25 AM ESTUpdated Sat, Dec 23 20234:46 AM EST",
        &[
            ("Fri, Dec 22 202311:25 AM EST", Some("2023-12-22T11:25-05:00")),
            ("Sat, Dec 23 20234:46 AM EST", Some("2023-12-23T04:46-05:00")),
        ],
    );
    check("de", "Posted12.10.2023", &[("12.10.2023", Some("2023-10-12"))]);
    check(
        "de",
        "25. Januar 202226. Januar 2022",
        &[("25. Januar 2022", Some("2022-01-25")), ("26. Januar 2022", Some("2022-01-26"))],
    );
    check(
        "es",
        "miércoles, 4 de mayo de 202207:59 hs",
        &[("miércoles, 4 de mayo de 202207:59 hs", Some("2022-05-04T07:59"))],
    );
    check("en", "On May 3 20000 people marched", &[]);
}

#[test]
fn date_with_a_year_of_two_digits() {
    check("en", "17 Oct 23", &[("17 Oct 23", Some("2023-10-17"))]);
    check("en", "Oct 17 ’23", &[("Oct 17 ’23", Some("2023-10-17"))]);
    check("en", "14 Feb '20 | Media", &[("14 Feb '20", Some("2020-02-14"))]);
    check("en", "10/17/23 10:00AM", &[("10/17/23 10:00AM", Some("2023-10-17T10:00"))]);
    check("de", "7.3.24, 9.15 Uhr", &[("7.3.24, 9.15 Uhr", Some("2024-03-07T09:15"))]);
    check("ko", "23.10.17 14:05", &[("23.10.17 14:05", Some("2023-10-17T14:05"))]);
    check("th", "17 ต.ค. 66", &[("17 ต.ค. 66", Some("2023-10-17"))]);
    check("en", "On 5 May 20 people came", &[]);
    check("de", "Am 12. Februar, 20.30 Uhr beginnt das Spiel", &[]);
    check("pl", "kończy 10 kwietnia 85 lat", &[]);
}

#[test]
fn date_lookalikes() {
    for line in [
        "Firmware 10.4.11 is out",
        "Version 3.10.12",
        "Server 10.1.2.23 answers",
        "Call 020-12-10-2023 now",
        "The score was 3-1, then 21-19 and 18-21",
        "EUR 1.200.50 or 12.50",
        "October 2023, 17:30",
        "20231017 and 20231018",
        "In 2023 may 400 people come",
    ] {
        check("en", line, &[]);
    }
}

#[test]
fn date_order_of_day_and_month() {
    let read = |language, line| {
        let date = scan_dates(line, &Cues::new(language)).pop().unwrap_or_else(|| panic!("no date in {line:?}"));
        (date.iso().map(str::to_owned), date.likely.clone(), date.other.clone())
    };
    let day = |day: &str| Some(day.to_owned());
    assert_eq!(read("en", "03/04/2023"), (None, "2023-03-04".to_owned(), day("2023-04-03")));
    assert_eq!(read("en", "03.04.2023"), (day("2023-04-03"), "2023-04-03".to_owned(), None));
    assert_eq!(read("en", "03.04.23"), (None, "2023-04-03".to_owned(), day("2023-03-04")));
    assert_eq!(read("und", "03/04/2023"), (None, "2023-04-03".to_owned(), day("2023-03-04")));
    // Another date of the line shows the order.
    assert_eq!(read("en", "17/12/2023 to 03/04/2023"), (day("2023-04-03"), "2023-04-03".to_owned(), None));
    assert_eq!(read("en", "4/4/2023"), (day("2023-04-04"), "2023-04-04".to_owned(), None));
}

#[test]
fn date_in_many_languages() {
    for (language, line, date, iso) in [
        (
            "ar",
            "نشر الجمعة 24 نيسان / أبريل 2020 09:22 مساءً",
            "الجمعة 24 نيسان / أبريل 2020 09:22 مساءً",
            "2020-04-24T21:22",
        ),
        ("ar", "17 أكتوبر/تشرين الأول 2023", "17 أكتوبر/تشرين الأول 2023", "2023-10-17"),
        ("bn", "প্রকাশ: ১৭ অক্টোবর ২০২৩, ১৪: ০৫", "১৭ অক্টোবর ২০২৩, ১৪: ০৫", "2023-10-17T14:05"),
        ("bn", "০৯ জানুয়ারি ২০২৪", "০৯ জানুয়ারি ২০২৪", "2024-01-09"),
        ("cs", "17. října 2023 14:05", "17. října 2023 14:05", "2023-10-17T14:05"),
        ("cs", "17. 10. 2023 v 14:05", "17. 10. 2023 v 14:05", "2023-10-17T14:05"),
        ("da", "lørdag d. 17. okt. 2023 kl. 14.05", "lørdag d. 17. okt. 2023 kl. 14.05", "2023-10-17T14:05"),
        (
            "de",
            "Mittwoch, den 27. November 2019 um 15:21 Uhr",
            "Mittwoch, den 27. November 2019 um 15:21 Uhr",
            "2019-11-27T15:21",
        ),
        ("de", "17.10.2023, 14:05 Uhr (MESZ)", "17.10.2023, 14:05 Uhr (MESZ)", "2023-10-17T14:05+02:00"),
        ("el", "Τρίτη 17 ΟΚΤΩΒΡΙΟΥ 2023", "Τρίτη 17 ΟΚΤΩΒΡΙΟΥ 2023", "2023-10-17"),
        ("es", "17 de octubre de 2023 a las 2:05 p. m.", "17 de octubre de 2023 a las 2:05 p. m.", "2023-10-17T14:05"),
        ("es", "23 Març 2020", "23 Març 2020", "2020-03-23"),
        ("fa", "سه شنبه ۲۵ مهر ۱۴۰۲ ساعت ۱۰:۳۰", "سه شنبه ۲۵ مهر ۱۴۰۲ ساعت ۱۰:۳۰", "2023-10-17T10:30"),
        ("fi", "17. lokakuuta 2023 klo 14.05", "17. lokakuuta 2023 klo 14.05", "2023-10-17T14:05"),
        ("fr", "1er mai 2023 à 14h05", "1er mai 2023 à 14h05", "2023-05-01T14:05"),
        ("hi", "17 अक्टूबर 2023, 02:05 PM IST", "17 अक्टूबर 2023, 02:05 PM IST", "2023-10-17T14:05+05:30"),
        ("hu", "2023. október 17., kedd 14:05", "2023. október 17., kedd 14:05", "2023-10-17T14:05"),
        ("hu", "2023. 10. 17. 14:05", "2023. 10. 17. 14:05", "2023-10-17T14:05"),
        ("ja", "2023年10月17日(火) 午後2時5分", "2023年10月17日(火) 午後2時5分", "2023-10-17T14:05"),
        ("ja", "2023年（令和5年）10月17日", "2023年（令和5年）10月17日", "2023-10-17"),
        ("ja", "令和元年5月1日", "令和元年5月1日", "2019-05-01"),
        ("ko", "입력 2023년 10월 17일 오후 3시 5분", "2023년 10월 17일 오후 3시 5분", "2023-10-17T15:05"),
        ("ko", "2023.10.17. (화) 오전 9:12", "2023.10.17. (화) 오전 9:12", "2023-10-17T09:12"),
        ("nl", "17 oktober 2023 om 14:05 uur", "17 oktober 2023 om 14:05 uur", "2023-10-17T14:05"),
        ("pl", "17 października 2023 r., godz. 14:05", "17 października 2023 r., godz. 14:05", "2023-10-17T14:05"),
        (
            "pt",
            "terça-feira, 17 de outubro de 2023 às 14h05",
            "terça-feira, 17 de outubro de 2023 às 14h05",
            "2023-10-17T14:05",
        ),
        ("ru", "17 октября 2023 г., 14:05 МСК", "17 октября 2023 г., 14:05 МСК", "2023-10-17T14:05+03:00"),
        ("sv", "17:e oktober 2023 kl. 14.05", "17:e oktober 2023 kl. 14.05", "2023-10-17T14:05"),
        (
            "th",
            "วันอังคารที่ 17 ตุลาคม พ.ศ. 2566 เวลา 14.05 น.",
            "วันอังคารที่ 17 ตุลาคม พ.ศ. 2566 เวลา 14.05 น.",
            "2023-10-17T14:05",
        ),
        ("tr", "17 EKİM 2023 Salı 14:05", "17 EKİM 2023 Salı 14:05", "2023-10-17T14:05"),
        ("af", "Dinsdag 17 Oktober 2023 om 14:05", "Dinsdag 17 Oktober 2023 om 14:05", "2023-10-17T14:05"),
        ("am", "ማክሰኞ ጥር 21 ቀን 2016 ዓ.ም", "ማክሰኞ ጥር 21 ቀን 2016", "2024-01-30"),
        ("am", "መስከረም 1፣ 2016", "መስከረም 1፣ 2016", "2023-09-12"),
        ("am", "ጳጉሜን 6 ቀን 2015", "ጳጉሜን 6 ቀን 2015", "2023-09-11"),
        ("bg", "17 октомври 2023 г., 14:05", "17 октомври 2023 г., 14:05", "2023-10-17T14:05"),
        ("ca", "17 d’octubre de 2023 a les 14:05", "17 d’octubre de 2023 a les 14:05", "2023-10-17T14:05"),
        ("et", "17. oktoober 2023, kell 14:05", "17. oktoober 2023, kell 14:05", "2023-10-17T14:05"),
        ("fil", "Oktubre 17, 2023", "Oktubre 17, 2023", "2023-10-17"),
        ("fil", "ika-17 ng Oktubre 2023", "17 ng Oktubre 2023", "2023-10-17"),
        ("he", "יום שלישי, 17 באוקטובר 2023", "יום שלישי, 17 באוקטובר 2023", "2023-10-17"),
        ("hr", "17. listopada 2023. u 14:05", "17. listopada 2023. u 14:05", "2023-10-17T14:05"),
        ("is", "17. október 2023 kl. 14:05", "17. október 2023 kl. 14:05", "2023-10-17T14:05"),
        ("kk", "2023 жылғы 17 қазан", "2023 жылғы 17 қазан", "2023-10-17"),
        ("kk", "14:05, 17 Қазан 2023", "14:05, 17 Қазан 2023", "2023-10-17T14:05"),
        ("lt", "2023 m. spalio 17 d. 14:05", "2023 m. spalio 17 d. 14:05", "2023-10-17T14:05"),
        ("lv", "2023. gada 17. oktobris, 14:05", "2023. gada 17. oktobris, 14:05", "2023-10-17T14:05"),
        ("sk", "17. októbra 2023 o 14:05", "17. októbra 2023 o 14:05", "2023-10-17T14:05"),
        ("sl", "17. oktobra 2023 ob 14:05", "17. oktobra 2023 ob 14:05", "2023-10-17T14:05"),
        ("sr", "17. oktobar 2023. u 14:05", "17. oktobar 2023. u 14:05", "2023-10-17T14:05"),
        ("sr", "17. октобар 2023", "17. октобар 2023", "2023-10-17"),
        ("sw", "Jumanne, Oktoba 17, 2023", "Jumanne, Oktoba 17, 2023", "2023-10-17"),
        ("ta", "17 அக்டோபர் 2023", "17 அக்டோபர் 2023", "2023-10-17"),
        ("ur", "منگل 17 اکتوبر 2023", "منگل 17 اکتوبر 2023", "2023-10-17"),
        ("und", "17 հոկտեմբերի 2023", "17 հոկտեմբերի 2023", "2023-10-17"),
        ("und", "17 октября 2023", "17 октября 2023", "2023-10-17"),
        ("uk", "17 жовтня 2023 року, 14:05", "17 жовтня 2023 року, 14:05", "2023-10-17T14:05"),
        ("und", "13 gusht 2020, 09:08", "13 gusht 2020, 09:08", "2020-08-13T09:08"),
        (
            "vi",
            "Thứ ba, ngày 17/10/2023 14:05 (GMT+7)",
            "Thứ ba, ngày 17/10/2023 14:05 (GMT+7)",
            "2023-10-17T14:05+07:00",
        ),
        ("vi", "ngày 17 tháng 10 năm 2023", "17 tháng 10 năm 2023", "2023-10-17"),
        ("zh", "2023年10月17日14:05 星期二", "2023年10月17日14:05", "2023-10-17T14:05"),
        ("zh", "民國112年10月17日", "民國112年10月17日", "2023-10-17"),
        ("en", "Tue Oct 17 14:05:00 UTC 2023", "Tue Oct 17 14:05:00 UTC 2023", "2023-10-17T14:05+00:00"),
        ("en", "09:31 August 20, 2019", "09:31 August 20, 2019", "2019-08-20T09:31"),
        ("en", "2:05 am 17 October 2023", "2:05 am 17 October 2023", "2023-10-17T02:05"),
        (
            "en",
            "2:05 p.m. EDT on Tuesday, October 17, 2023",
            "2:05 p.m. EDT on Tuesday, October 17, 2023",
            "2023-10-17T14:05-04:00",
        ),
        ("en", "17/10/2023 | 20:26 PM", "17/10/2023 | 20:26 PM", "2023-10-17T20:26"),
        ("en", "2023-10-17T14:05:00.000+02:00", "2023-10-17T14:05:00.000+02:00", "2023-10-17T14:05+02:00"),
    ] {
        check(language, line, &[(date, Some(iso))]);
    }
}

#[test]
fn date_of_any_text_does_not_panic() {
    for line in [
        "99999999999:99999999999",
        "17 Oct 2023 14:05 GMT+9999999999",
        "1/1/'٢٣ 5年5月",
        "17 İ 2023",
        "年月日1年2",
        "..1..2..3..",
    ] {
        for language in ["en", "th", "fa", "ja", "tr"] {
            scan_dates(line, &Cues::new(language));
        }
    }
}
