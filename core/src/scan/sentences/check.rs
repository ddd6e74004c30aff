//! The hand-checked sentences of every pack's language.

use crate::scan::sentences::{Cues, split};

/// Each pack's language with its sentences, one a line, paragraphs apart.
const CHECKED: [(&str, &str); 48] = [
    ("af", include_str!("../../../tests/sentences/af.txt")),
    ("am", include_str!("../../../tests/sentences/am.txt")),
    ("ar", include_str!("../../../tests/sentences/ar.txt")),
    ("bg", include_str!("../../../tests/sentences/bg.txt")),
    ("bn", include_str!("../../../tests/sentences/bn.txt")),
    ("ca", include_str!("../../../tests/sentences/ca.txt")),
    ("cs", include_str!("../../../tests/sentences/cs.txt")),
    ("da", include_str!("../../../tests/sentences/da.txt")),
    ("de", include_str!("../../../tests/sentences/de.txt")),
    ("el", include_str!("../../../tests/sentences/el.txt")),
    ("en", include_str!("../../../tests/sentences/en.txt")),
    ("es", include_str!("../../../tests/sentences/es.txt")),
    ("et", include_str!("../../../tests/sentences/et.txt")),
    ("fa", include_str!("../../../tests/sentences/fa.txt")),
    ("fi", include_str!("../../../tests/sentences/fi.txt")),
    ("fil", include_str!("../../../tests/sentences/fil.txt")),
    ("fr", include_str!("../../../tests/sentences/fr.txt")),
    ("he", include_str!("../../../tests/sentences/he.txt")),
    ("hi", include_str!("../../../tests/sentences/hi.txt")),
    ("hr", include_str!("../../../tests/sentences/hr.txt")),
    ("hu", include_str!("../../../tests/sentences/hu.txt")),
    ("id", include_str!("../../../tests/sentences/id.txt")),
    ("is", include_str!("../../../tests/sentences/is.txt")),
    ("it", include_str!("../../../tests/sentences/it.txt")),
    ("ja", include_str!("../../../tests/sentences/ja.txt")),
    ("kk", include_str!("../../../tests/sentences/kk.txt")),
    ("ko", include_str!("../../../tests/sentences/ko.txt")),
    ("lt", include_str!("../../../tests/sentences/lt.txt")),
    ("lv", include_str!("../../../tests/sentences/lv.txt")),
    ("ms", include_str!("../../../tests/sentences/ms.txt")),
    ("nl", include_str!("../../../tests/sentences/nl.txt")),
    ("no", include_str!("../../../tests/sentences/no.txt")),
    ("pl", include_str!("../../../tests/sentences/pl.txt")),
    ("pt", include_str!("../../../tests/sentences/pt.txt")),
    ("ro", include_str!("../../../tests/sentences/ro.txt")),
    ("ru", include_str!("../../../tests/sentences/ru.txt")),
    ("sk", include_str!("../../../tests/sentences/sk.txt")),
    ("sl", include_str!("../../../tests/sentences/sl.txt")),
    ("sr", include_str!("../../../tests/sentences/sr.txt")),
    ("sv", include_str!("../../../tests/sentences/sv.txt")),
    ("sw", include_str!("../../../tests/sentences/sw.txt")),
    ("ta", include_str!("../../../tests/sentences/ta.txt")),
    ("th", include_str!("../../../tests/sentences/th.txt")),
    ("tr", include_str!("../../../tests/sentences/tr.txt")),
    ("uk", include_str!("../../../tests/sentences/uk.txt")),
    ("ur", include_str!("../../../tests/sentences/ur.txt")),
    ("vi", include_str!("../../../tests/sentences/vi.txt")),
    ("zh", include_str!("../../../tests/sentences/zh.txt")),
];

/// Sentences that may be split wrongly.
///
/// Without capitals it is unclear whether a sentence continues after an ellipsis. With them it is
/// unclear whether a name after a quoted exclamation is its speaker's.
const UNDECIDED: usize = 8;

#[test]
fn sentences_checked_by_hand() {
    let (mut all, mut wrong) = (0, Vec::new());
    for (language, text) in CHECKED {
        let cues = Cues::new(language);
        let glue = if matches!(language, "ja" | "zh") { "" } else { " " };
        for paragraph in text.split("\n\n") {
            let expected: Vec<&str> = paragraph.lines().collect();
            let joined = expected.join(glue);
            let read: Vec<&str> = split(&joined, &cues).into_iter().map(|(start, end)| &joined[start..end]).collect();
            all += expected.len();
            wrong.extend(
                expected.iter().filter(|sentence| !read.contains(sentence)).map(|s| format!("{language}: {s}")),
            );
        }
    }
    assert!(all >= 600, "{all} sentences");
    assert!(wrong.len() <= UNDECIDED, "{} of {all} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
