//! Corrections set the roles of their lines, only in the text they are for, and keep the promises
//! of an article.

use article_card::article::Role;
use article_card::{Correction, Corrections, parse, parse_corrected};

/// Takes a line of corrections, two characters each for line and role, and the text below it.
pub fn check(case: &[u8]) {
    let case = String::from_utf8_lossy(case);
    let (given, text) = super::head(&case);
    let article = parse(text);
    let given: Vec<char> = given.chars().collect();
    let mut corrections = Corrections::of(text);
    // As if written by hand: in any order, with repeated lines and lines that the text does not
    // have.
    let mut unordered = Corrections::of(text);
    for pair in given.chunks_exact(2) {
        let line = pair[0] as usize % (article.lines.len() + 2);
        let role = Role::ALL[pair[1] as usize % Role::ALL.len()];
        corrections.set(line, role);
        unordered.lines.push(Correction { line, role });
    }
    let corrected = parse_corrected(text, &corrections);
    super::article::check(text, &corrected);
    for Correction { line, role } in &corrections.lines {
        let Some(line) = corrected.lines.get(*line) else { continue };
        if line.role != Role::Blank && *role != Role::Blank {
            assert_eq!((line.role, line.confidence), (*role, 1.0), "{:?}", &text[line.start..line.end]);
        }
    }
    assert_eq!(parse_corrected(text, &unordered), corrected, "the order of corrections matters");
    if corrections.is_empty() {
        assert_eq!(corrected, article);
    }
    let mut stale = corrections;
    stale.text = Corrections::of("another text").text;
    assert_eq!(parse_corrected(text, &stale), article, "corrections for another text are applied");
}
