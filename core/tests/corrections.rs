//! The article follows a reader's corrections.

use article_card_core::article::{BlockKind, Reason, Role};
use article_card_core::{Article, Corrections, parse, parse_corrected};

const TEXT: &str = "Weather desk

Rain is on its way
The coast gets it first

Mirjam Oake

Last changed on Tuesday, 3 March 2026

It will rain on Monday along the whole coast, the weather office of the city said in the evening.
The office had warned of the storm a week before it came.

People are asked to stay at home, and schools are closed until the wind has gone down again.

Read the next story about the harbour";

/// The index of the line that starts so.
fn line(text: &str, start: &str) -> usize {
    text.lines().position(|line| line.starts_with(start)).expect("a line that starts so")
}

fn corrected(put_right: &[(&str, Role)]) -> Article {
    let mut corrections = Corrections::of(TEXT);
    for (start, role) in put_right {
        corrections.set(line(TEXT, start), *role);
    }
    let article = parse_corrected(TEXT, &corrections);
    for (start, role) in put_right {
        let line = &article.lines[line(TEXT, start)];
        assert_eq!((line.role, line.confidence), (*role, 1.0), "{start}");
    }
    article
}

/// Checks that a line that is given a role fills the role's field.
fn fills(text: &str, role: Role) -> bool {
    let article = corrected(&[(text, role)]);
    let is = |field: Option<String>| field.as_deref() == Some(text);
    let has = |kind: BlockKind| article.body.iter().any(|block| (block.kind, block.text.as_str()) == (kind, text));
    match role {
        Role::Headline => is(article.headline),
        Role::Standfirst => is(article.standfirst),
        Role::Section => is(article.section),
        Role::Author => article.authors.iter().any(|author| author.name == text),
        Role::Editor => article.editors.iter().any(|name| name == text),
        Role::Date => is(article.date_published.map(|date| date.text)),
        // A place is printed with a dash or a full stop behind it, which is no part of it.
        Role::Dateline => {
            article.dateline.and_then(|dateline| dateline.place).as_deref() == Some(text.trim_end_matches('.'))
        }
        Role::Caption => is(article.figures.into_iter().find_map(|figure| figure.caption)),
        Role::Credit => is(article.figures.into_iter().find_map(|figure| figure.credit)),
        Role::KeyPoint => article.key_points.iter().any(|point| point == text),
        Role::EditorNote => article.editor_notes.iter().any(|note| note == text),
        Role::Body => has(BlockKind::Paragraph),
        Role::Heading => has(BlockKind::Heading),
        Role::Quote => has(BlockKind::Quote),
        Role::ListItem => has(BlockKind::ListItem),
        Role::AuthorRole | Role::KeyPointsHeading | Role::Boilerplate | Role::Blank => false,
    }
}

#[test]
fn a_line_of_any_role_becomes_what_it_is_put_right_to() {
    let roles = [
        Role::Headline,
        Role::Standfirst,
        Role::Section,
        Role::Author,
        Role::Editor,
        Role::Date,
        Role::Dateline,
        Role::Caption,
        Role::Credit,
        Role::KeyPoint,
        Role::EditorNote,
        Role::Body,
        Role::Heading,
        Role::Quote,
        Role::ListItem,
    ];
    for line in TEXT.lines().filter(|line| !line.is_empty() && !line.starts_with("Last changed")) {
        for role in roles {
            assert!(fills(line, role), "{role:?}: {line}");
        }
    }
}

#[test]
fn a_line_put_right_is_read_as_one_of_its_role() {
    let article = corrected(&[("Last changed", Role::Date), ("Mirjam Oake", Role::Author)]);
    assert_eq!(article.authors.len(), 1);
    let dates = [&article.date_published, &article.date_modified];
    assert!(dates.into_iter().flatten().any(|date| date.iso.as_deref() == Some("2026-03-03")), "{dates:?}");
}

#[test]
fn a_field_of_one_line_has_no_other() {
    let article = corrected(&[("The coast", Role::Headline)]);
    assert_eq!(article.headline.as_deref(), Some("The coast gets it first"));
    assert_eq!(article.confidence.headline, 1.0);
    assert_eq!(article.lines.iter().filter(|line| line.role == Role::Headline).count(), 1);

    let article = corrected(&[("Rain is", Role::Section)]);
    assert_eq!(article.section.as_deref(), Some("Rain is on its way"));
    assert_ne!(article.headline.as_deref(), Some("Rain is on its way"));
}

#[test]
fn two_lines_of_one_title_are_one() {
    let article = corrected(&[("Rain is", Role::Headline), ("The coast", Role::Headline)]);
    assert_eq!(article.headline.as_deref(), Some("Rain is on its way The coast gets it first"));
}

#[test]
fn what_a_reader_sets_aside_is_gone_from_the_story_and_from_the_summary() {
    let text = "It will rain";
    let article = corrected(&[(text, Role::Boilerplate)]);
    assert!(!article.body.iter().any(|block| block.text.contains(text)));
    let points = article.summary.map(|summary| summary.points).unwrap_or_default();
    assert!(!points.iter().any(|point| point.text.contains(text)), "{points:?}");
    assert_eq!(article.lines[line(TEXT, text)].reason, Some(Reason::Reader));
}

#[test]
fn lines_of_a_wrapped_paragraph_part_where_only_one_is_put_right() {
    let text = "Storm closes the harbour\n\nThe harbour bridge of the old town was opened again on\nMonday after a storm had closed it for more than four\n\
                days, the city said in a statement that was read to the\npress by the mayor, who thanked all of the engineers of\n\
                the town for having worked through so many long nights.\nThe next ferry leaves the pier at seven in the morning.";
    assert_eq!(parse(text).body.len(), 1, "one paragraph as read");
    let mut corrections = Corrections::of(text);
    let last = line(text, "The next ferry");
    corrections.set(last, Role::Boilerplate);
    let article = parse_corrected(text, &corrections);
    assert_eq!(article.lines[last].role, Role::Boilerplate);
    assert_eq!(article.lines[last - 1].role, Role::Body);
    assert!(
        article.body.iter().all(|block| !block.text.contains("ferry")) && article.body[0].text.ends_with("nights.")
    );

    for at in 2..last {
        corrections.set(at, Role::Quote);
    }
    let article = parse_corrected(text, &corrections);
    assert_eq!(article.body.len(), 1, "lines of one paragraph stay one where all are put right alike");
}

#[test]
fn corrections_without_sense_change_nothing() {
    let mut corrections = Corrections::of(TEXT);
    corrections.set(1, Role::Headline);
    corrections.set(9_999, Role::Headline);
    corrections.set(0, Role::Blank);
    assert_eq!(parse_corrected(TEXT, &corrections), parse(TEXT));

    let mut stale = Corrections::of("another text");
    stale.set(0, Role::Headline);
    assert!(!stale.fit(TEXT));
    assert_eq!(parse_corrected(TEXT, &stale), parse(TEXT));
}

#[test]
fn a_text_without_a_story_can_be_put_right_too() {
    let text = "Milk\nBread\nEggs";
    let mut corrections = Corrections::of(text);
    corrections.set(0, Role::Headline);
    corrections.set(1, Role::Author);
    corrections.set(2, Role::Body);
    let article = parse_corrected(text, &corrections);
    assert_eq!(article.headline.as_deref(), Some("Milk"));
    assert_eq!(article.authors[0].name, "Bread");
    assert_eq!(article.body[0].text, "Eggs");
}

#[test]
fn boilerplate_has_a_reason_and_nothing_else_has() {
    let article = parse(TEXT);
    assert!(article.lines.iter().any(|line| line.role == Role::Boilerplate), "nothing set aside");
    for line in &article.lines {
        assert_eq!(line.reason.is_some(), line.role == Role::Boilerplate);
    }
}
