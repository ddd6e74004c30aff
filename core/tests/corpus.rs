//! The golden corpus: every `tests/corpus/NAME.txt` is parsed and compared with what a careful
//! reader took from it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use article_card_core::article::{Article, BlockKind, Role};
use article_card_core::parse;
use expect_test::expect_file;
use sha2::{Digest, Sha256};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus")
}

fn cases(keep: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut cases: Vec<(String, String)> = fs::read_dir(folder())
        .expect("tests/corpus is there")
        .map(|entry| entry.expect("a folder that can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), path))
        .filter(|(name, _)| keep(name))
        .map(|(name, path)| (name, fs::read_to_string(path).expect("UTF-8")))
        .collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

/// Names of the cases the parser does not read right yet.
fn known_failures() -> Vec<String> {
    let list = fs::read_to_string(folder().join("known-failures.list")).expect("known-failures.list is there");
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn articles_are_read_as_a_careful_reader_does() {
    let known = known_failures();
    let mut wrong = Vec::new();
    let mut mended = Vec::new();
    for (name, text) in cases(|name| !name.starts_with("not-article")) {
        let actual = render(&parse(&text));
        let expected = folder().join(format!("{name}.expected"));
        if known.contains(&name) {
            if fs::read_to_string(&expected).is_ok_and(|expected| expected == actual) {
                mended.push(name);
            }
        } else {
            let expected = fs::read_to_string(&expected).unwrap_or_default();
            if expected != actual {
                wrong.push(format!("--- {name}\n{}", difference(&expected, &actual)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases differ\n{}", wrong.len(), wrong.join("\n"));
    assert!(mended.is_empty(), "these pass now, so take them off known-failures.list: {mended:?}");
}

#[test]
fn texts_that_are_no_articles_get_no_invented_fields() {
    for (name, text) in cases(|name| name.starts_with("not-article")) {
        let article = parse(&text);
        assert_eq!(article.headline, None, "headline of {name}");
        assert_eq!(article.authors, [], "authors of {name}");
        assert_eq!(article.date_published, None, "date of {name}");
        assert_eq!(article.dateline, None, "dateline of {name}");
    }
}

#[test]
fn every_word_of_the_ledger_is_in_a_field() {
    for (name, text) in cases(|_| true) {
        let article = parse(&text);
        let fields = serde_json::to_string(&Article { lines: Vec::new(), ..article.clone() }).expect("JSON");
        for line in article
            .lines
            .iter()
            .filter(|line| matches!(line.role, Role::Body | Role::Heading | Role::Headline | Role::Standfirst))
        {
            // The rest of the dateline, such as its date, is in the ledger only.
            let lead = article
                .body
                .iter()
                .find(|block| block.lines.first().is_some_and(|&first| article.lines[first] == *line));
            let from =
                lead.and_then(|block| text[line.start..line.end].find(block.text.split(' ').next()?)).unwrap_or(0);
            // So is the sign-off behind the last sentence.
            let signed = article.body.iter().find(|block| {
                block.lines.last().is_some_and(|&last| article.lines[last] == *line)
                    && matches!(block.kind, BlockKind::Paragraph | BlockKind::Quote)
            });
            let last_word = |block: &str| block.rsplit(' ').next().map(str::to_owned);
            let kept = signed
                .and_then(|block| last_word(&block.text))
                .and_then(|word| Some(text[line.start + from..line.end].rfind(word.as_str())? + word.len()));
            let to = kept.map_or(line.end, |kept| line.start + from + kept);
            // And the kicker and the site's name around the headline.
            let headline = article.headline.as_deref().filter(|_| line.role == Role::Headline);
            if headline.is_some_and(|headline| text[line.start..line.end].contains(headline)) {
                continue;
            }
            for word in text[line.start + from..to].split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3)
            {
                assert!(fields.contains(word), "{word:?} of {name} is lost from {:?}", &text[line.start..line.end]);
            }
        }
    }
}

/// The JSON of every text, ledger and confidences included, as one digest a text in the format of
/// `sha256sum`.
///
/// A change that only moves or renames code leaves all of them as they are.
#[test]
fn json_has_the_recorded_digests() {
    let mut digests = String::new();
    for (name, text) in cases(|_| true) {
        let json = serde_json::to_vec(&parse(&text)).expect("JSON");
        for byte in Sha256::digest(json) {
            write!(digests, "{byte:02x}").expect("a String takes all");
        }
        writeln!(digests, "  {name}.txt").expect("a String takes all");
    }
    expect_file![folder().join("json.sha256")].assert_eq(&digests);
}

/// The lines only one side has, marked as in a diff.
fn difference(expected: &str, actual: &str) -> String {
    let mut out = String::new();
    for line in expected.lines().filter(|line| !actual.lines().any(|other| other == *line)) {
        writeln!(out, "- {line}").expect("a String takes all");
    }
    for line in actual.lines().filter(|line| !expected.lines().any(|other| other == *line)) {
        writeln!(out, "+ {line}").expect("a String takes all");
    }
    if out.is_empty() { "the same lines in another order\n".to_owned() } else { out }
}

/// The article in the format of the `.expected` files, see `tests/corpus/README.md`.
fn render(article: &Article) -> String {
    let direction = if article.direction == article_card_core::article::Direction::Rtl { "rtl" } else { "ltr" };
    let mut out = format!("language: {} {direction}\n", article.language);
    let mut field = |key: &str, parts: &[Option<&str>]| {
        let mut value = parts.iter().map(|part| part.unwrap_or_default()).collect::<Vec<_>>().join(" | ");
        while let Some(shorter) = value.strip_suffix(" | ") {
            value.truncate(shorter.len());
        }
        let value = value.trim();
        if !value.is_empty() {
            writeln!(out, "{key}: {value}").expect("a String takes all");
        }
    };
    field("section", &[article.section.as_deref()]);
    field("headline", &[article.headline.as_deref()]);
    field("standfirst", &[article.standfirst.as_deref()]);
    for author in &article.authors {
        field("author", &[Some(&author.name), author.role.as_deref()]);
    }
    for editor in &article.editors {
        field("editor", &[Some(editor)]);
    }
    field("agency", &[article.agency.as_deref()]);
    for (key, date) in [("published", &article.date_published), ("modified", &article.date_modified)] {
        if let Some(date) = date {
            field(key, &[Some(&date.text), date.iso.as_deref()]);
        }
    }
    if let Some(dateline) = &article.dateline {
        field("dateline", &[dateline.place.as_deref(), dateline.agency.as_deref()]);
    }
    for figure in &article.figures {
        field("figure", &[figure.caption.as_deref(), figure.credit.as_deref()]);
    }
    for point in &article.key_points {
        field("keyPoint", &[Some(point)]);
    }
    for block in &article.body {
        let kind = match block.kind {
            BlockKind::Paragraph => "paragraph",
            BlockKind::Heading => "heading",
            BlockKind::Quote => "quote",
            BlockKind::ListItem => "listItem",
            BlockKind::Table | BlockKind::Image | BlockKind::Preformatted => unreachable!("plain text has none"),
        };
        field(kind, &[Some(&block.text)]);
    }
    for source in &article.sources {
        field("source", &[Some(source)]);
    }
    for note in &article.editor_notes {
        field("note", &[Some(note)]);
    }
    out
}
