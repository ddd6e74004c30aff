//! Promises of an article about the text it was made from, whoever chose the roles.

use article_card::Article;
use article_card::article::{Block, BlockKind, Line, Role};

/// Checks the lines, the story, the fields and the summary.
pub fn check(text: &str, article: &Article) {
    ledger(text, &article.lines);
    story(text, article);
    fields(text, article);
    summary(article);
}

/// Spans and separators are the input to the byte, and every line has one role.
pub fn ledger(text: &str, lines: &[Line]) {
    let mut rebuilt = String::new();
    let mut at = 0;
    for line in lines {
        let separator = &text[at..line.start];
        assert!(at == 0 && separator.is_empty() || is_terminator(separator), "{separator:?} between two lines");
        let content = &text[line.start..line.end];
        assert!(!content.contains(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']), "a line in a line: {content:?}");
        assert!((0.0..=1.0).contains(&line.confidence));
        assert_eq!(line.reason.is_some(), line.role == Role::Boilerplate, "the reason of {content:?}");
        if line.role != Role::Blank {
            assert!(!content.trim().is_empty(), "{:?} of nothing", line.role);
        }
        rebuilt.push_str(separator);
        rebuilt.push_str(content);
        at = line.end;
    }
    rebuilt.push_str(&text[at..]);
    assert_eq!(rebuilt, text);
    assert_eq!(at, text.len());
}

fn is_terminator(separator: &str) -> bool {
    matches!(separator, "\n" | "\r\n" | "\r" | "\u{2028}" | "\u{2029}" | "\u{85}" | "\u{b}" | "\u{c}")
}

/// Every line of the story is in one block, in order, and a block has the text of its lines.
fn story(text: &str, article: &Article) {
    let mut blocks = vec![0; article.lines.len()];
    for block in &article.body {
        assert!(!block.text.is_empty() && !block.lines.is_empty());
        assert!(block.lines.is_sorted_by(|a, b| a < b), "lines out of order: {block:?}");
        for &line in &block.lines {
            blocks[line] += 1;
        }
        let lines: String =
            block.lines.iter().map(|&line| &text[article.lines[line].start..article.lines[line].end]).collect();
        assert!(is_taken_from(&block.text, &lines), "{:?} is not of {lines:?}", block.text);
    }
    for (line, blocks) in article.lines.iter().zip(blocks) {
        let is_story = matches!(line.role, Role::Body | Role::Heading | Role::Quote | Role::ListItem);
        // The lines of a summary box in the story are blocks as well.
        let may_be = is_story || matches!(line.role, Role::KeyPoint | Role::KeyPointsHeading);
        assert!(blocks <= usize::from(may_be) && blocks >= usize::from(is_story), "{line:?} is in {blocks} blocks");
    }
    for Block { kind, lines, spans, level, .. } in &article.body {
        let role = article.lines[lines[0]].role;
        let same = match kind {
            BlockKind::Paragraph => role == Role::Body,
            BlockKind::Heading => matches!(role, Role::Heading | Role::KeyPointsHeading),
            BlockKind::Quote => role == Role::Quote,
            BlockKind::ListItem => matches!(role, Role::ListItem | Role::KeyPoint),
            BlockKind::Table | BlockKind::Image | BlockKind::Preformatted => false,
        };
        assert!(spans.is_empty() && level.is_none(), "plain text has no markup");
        assert!(same, "{kind:?} of a line that is {role:?}");
    }
}

/// Fields are the text's own words, and a missing field has no confidence.
fn fields(text: &str, article: &Article) {
    let whole = visible(text);
    let Article { authors, figures, dateline, date_published, date_modified, confidence, .. } = article;
    let one = [&article.headline, &article.standfirst, &article.section, &article.agency];
    let dates = [date_published, date_modified].into_iter().flatten();
    let fields = one.into_iter().flatten().chain(&article.editors).chain(&article.key_points).chain(&article.sources);
    let fields = fields.chain(&article.editor_notes);
    let fields = fields.chain(authors.iter().filter_map(|author| author.role.as_ref()));
    let fields = fields.chain(figures.iter().flat_map(|figure| [&figure.caption, &figure.credit]).flatten());
    let fields = fields.chain(dateline.iter().flat_map(|line| [&line.place, &line.agency]).flatten());
    for field in fields.chain(dates.clone().map(|date| &date.text)) {
        assert!(!field.trim().is_empty() && whole.contains(&visible(field)), "{field:?} is not in the text");
    }
    // A name in capitals is given in its usual case.
    for author in authors {
        assert!(is_taken_from(&author.name, text), "{author:?} is not in the text");
    }
    for iso in dates.filter_map(|date| date.iso.as_deref()) {
        assert!(is_iso(iso), "{iso:?} is no date");
    }
    for (sure, is_there) in [
        (confidence.headline, article.headline.is_some()),
        (confidence.authors, !authors.is_empty()),
        (confidence.date_published, date_published.is_some()),
        (confidence.body, !article.body.is_empty()),
    ] {
        assert!((0.0..=1.0).contains(&sure), "sure by {sure}");
        assert!(is_there || sure == 0.0, "sure of nothing by {sure}");
    }
    assert!(article.language == "und" || article.language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    assert_eq!(article.word_count > 0, article.reading_minutes > 0);
}

/// Points are pieces of the paragraphs that have their lines.
pub fn summary(article: &Article) {
    let Some(summary) = &article.summary else { return };
    assert!(!summary.points.is_empty());
    for point in summary.points.iter().chain(&summary.supplement) {
        assert!(!point.text.is_empty() && point.line < article.lines.len());
        let of_publisher = point.text.len() == point.end && point.start == 0;
        let paragraph = article.body.iter().find(|block| {
            block.lines.contains(&point.line) && block.text.get(point.start..point.end) == Some(&point.text)
        });
        assert!(of_publisher || paragraph.is_some(), "{point:?} is in no paragraph");
    }
}

/// Returns the text without white space, characters for layout and hyphens, which may stand at the
/// end of a line.
fn visible(text: &str) -> String {
    let is_layout = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
            || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '-' | '‐')
    };
    text.chars().filter(|&c| !is_layout(c)).collect()
}

/// Returns whether the visible characters of `part` are in `whole`, in the same order, whatever
/// their case.
fn is_taken_from(part: &str, whole: &str) -> bool {
    let mut whole = whole.chars().flat_map(char::to_lowercase);
    let mut part = part.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).peekable();
    part.peek().is_some() && part.all(|c| whole.any(|own| own == c))
}

/// Returns whether a text is a date like `2023-10-17`, alone or with minutes and offset.
fn is_iso(text: &str) -> bool {
    let number = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<u32>().ok());
    let (Some(_), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else { return false };
    let time = match (number(11..13), number(14..16)) {
        (Some(hours), Some(minutes)) => hours < 24 && minutes < 60,
        _ => text.len() == 10,
    };
    time && (1..=12).contains(&month) && (1..=31).contains(&day)
}
