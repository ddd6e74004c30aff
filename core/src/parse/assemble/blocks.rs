//! The blocks of the body.

use crate::article::{Article, Block, BlockKind};
use crate::lexicon::cues::Cues;
use crate::parse::units::Unit;
use crate::scan::sign_off::scan_sign_off;
use crate::scan::sign_off::types::SignOff;
use crate::text::fold::fold;
use crate::text::line::{bullet_len, list_number_len};

/// Paragraphs at the end of the story that may be signed.
const SIGNED_PARAGRAPHS: usize = 3;

/// Takes the sign-offs from the last paragraphs: who signs is agency, author or editor.
pub(crate) fn take_sign_offs(article: &mut Article, cues: &Cues) {
    let is_signed = |block: &&mut Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Quote);
    for block in article.body.iter_mut().rev().filter(is_signed).take(SIGNED_PARAGRAPHS) {
        let Some(SignOff { end, agency, authors, editors }) = scan_sign_off(&block.text, cues) else { continue };
        block.text.truncate(end);
        // A person who is no author took the picture that the paragraph is about.
        let known = |name: &str| article.authors.iter().any(|author| fold(&author.name) == fold(name));
        let writes =
            article.authors.is_empty() || authors.is_empty() || authors.iter().any(|author| known(&author.name));
        if writes {
            let agency = agency.filter(|house| house.contains(char::is_alphanumeric));
            article.agency = article.agency.take().or(agency);
        }
        if article.authors.is_empty() {
            article.authors = authors;
        }
        for name in editors {
            if !article.editors.contains(&name) {
                article.editors.push(name);
            }
        }
    }
}

/// Adds a block of the body with the lines of its unit.
pub(crate) fn add_block(article: &mut Article, kind: BlockKind, text: &str, unit: &Unit<'_>) {
    article.body.push(Block::new(kind, text, (unit.first..=unit.last).collect()));
}

/// Returns a key point without its bullet or number. A bullet alone is the point.
pub(crate) fn without_marker(text: &str) -> &str {
    let item = text[bullet_len(text).max(list_number_len(text))..].trim();
    if item.is_empty() { text } else { item }
}

/// Returns a subheading without the bullet or the marks of emphasis around it.
pub(crate) fn without_emphasis(text: &str) -> &str {
    let heading = text[bullet_len(text)..].trim_start_matches(['#', '*', '◄', '◇', '▲', '△', '☞', ' ']);
    let heading = heading.trim_end_matches(['*', '#', '◄', ' ']);
    if heading.is_empty() { text } else { heading }
}

/// Leaves out the numbers of key points where each has its own: `1 …`, `2 …`.
pub(crate) fn strip_numbers(points: &mut [String]) {
    let unnumbered: Option<Vec<String>> = (1..)
        .zip(points.iter())
        .map(|(number, point)| Some(point.strip_prefix(&format!("{number} "))?.trim_start().to_owned()))
        .collect();
    if let Some(unnumbered) = unnumbered.filter(|points| points.len() > 1) {
        points.clone_from_slice(&unnumbered);
    }
}

/// Returns a list item without its bullet. A number stays, because a list may begin with any number
/// or count down.
pub(crate) fn without_bullet(text: &str) -> &str {
    if list_number_len(text) > 0 { text } else { without_marker(text) }
}
