//! The blocks of the body.

use crate::article::{Article, Block, BlockKind, Dateline};
use crate::lexicon::cues::Cues;
use crate::parse::units::Unit;
use crate::scan::dateline::reporters::scan_reporters;
use crate::scan::dateline::scan_dateline;
use crate::text::line::{bullet_len, list_number_len, stands_in};

/// Adds a paragraph. The first one may open with the dateline.
pub(crate) fn add_paragraph(article: &mut Article, unit: &Unit<'_>, cues: &Cues) {
    let mut text = unit.text.as_ref();
    if article.dateline.is_none()
        && !article.body.iter().any(|block| block.kind == BlockKind::Paragraph)
        && let Some((dateline, length)) = dateline(text, cues)
    {
        article.dateline = Some(dateline);
        if article.authors.is_empty() {
            article.authors = scan_reporters(&text[..length], cues);
        }
        text = &text[length..];
    }
    add_block(article, BlockKind::Paragraph, text, unit);
}

/// Returns the dateline that a text opens with and its length. Of several places that are not
/// printed as one the first counts.
pub(crate) fn dateline(text: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let (mut dateline, length) = scan_dateline(text, cues)?;
    if let Some(place) = dateline.place.as_mut().filter(|place| !stands_in(place, text)) {
        place.truncate(place.find(", ").unwrap_or(place.len()));
    }
    Some((dateline, length))
}

/// Adds a block of the body with the lines of its unit.
pub(crate) fn add_block(article: &mut Article, kind: BlockKind, text: &str, unit: &Unit<'_>) {
    article.body.push(Block { kind, text: text.to_owned(), lines: (unit.first..=unit.last).collect() });
}

/// Returns a key point without its bullet or number. A bullet alone is the point.
pub(crate) fn without_marker(text: &str) -> &str {
    let item = text[bullet_len(text).max(list_number_len(text))..].trim();
    if item.is_empty() { text } else { item }
}

/// Returns a list item without its bullet. A number stays, because a list may begin with any number
/// or count down.
pub(crate) fn without_bullet(text: &str) -> &str {
    if list_number_len(text) > 0 { text } else { without_marker(text) }
}
