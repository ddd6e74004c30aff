//! The excerpt of a story: its first lines, which are always in view.

use crate::article::{Block, BlockKind};
use crate::split_sentences;

// Lengths are in bytes of UTF-8, because a Chinese character carries about as much as three Latin
// letters and has as many bytes.

/// A story of at most this length is shown whole.
const MAX_WHOLE_BYTES: usize = 900;
/// The excerpt takes whole blocks until it has this length.
const MIN_EXCERPT_BYTES: usize = 420;
/// A longer block is cut at the end of a sentence.
const MAX_BLOCK_BYTES: usize = 1200;
/// A shorter rest is not worth a click, and the story is shown whole.
const MIN_REST_BYTES: usize = 240;

/// A position in a story: before byte `byte` of the text of block `block`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TextPosition {
    pub block: usize,
    pub byte: usize,
}

impl TextPosition {
    /// Before the first block.
    pub(super) const START: TextPosition = TextPosition { block: 0, byte: 0 };

    /// After the last block.
    pub(super) fn end(body: &[Block]) -> TextPosition {
        TextPosition { block: body.len(), byte: 0 }
    }
}

/// The end of the excerpt; `None` if the story is shown whole. `language` is the tag of the
/// article's language.
pub(super) fn excerpt_end(body: &[Block], language: &str) -> Option<TextPosition> {
    let total: usize = body.iter().map(|block| block.text.len()).sum();
    if total <= MAX_WHOLE_BYTES {
        return None;
    }
    let mut shown = 0;
    for (i, block) in body.iter().enumerate() {
        #[cfg(feature = "markup")]
        if block.text.len() > MAX_BLOCK_BYTES && is_whole(block) {
            return beside(body, i);
        }
        if block.text.len() > MAX_BLOCK_BYTES {
            return Some(TextPosition { block: i, byte: end_of_sentence(&block.text, language) });
        }
        shown += block.text.len();
        // A heading belongs to the block after it.
        if shown >= MIN_EXCERPT_BYTES && block.kind != BlockKind::Heading {
            let position = TextPosition { block: i + 1, byte: 0 };
            return (total - shown >= MIN_REST_BYTES).then_some(position);
        }
    }
    None
}

/// Returns true for a block that is not cut.
#[cfg(feature = "markup")]
fn is_whole(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Table | BlockKind::Image | BlockKind::Preformatted)
}

/// The end of an excerpt before a long block that is not cut, and before its headings. If nothing
/// else stands before it, the end is after it.
#[cfg(feature = "markup")]
fn beside(body: &[Block], long: usize) -> Option<TextPosition> {
    let before = body[..long].iter().rposition(|block| block.kind != BlockKind::Heading).map(|last| last + 1);
    let end = before.unwrap_or(long + 1);
    let rest: usize = body[end..].iter().map(|block| block.text.len()).sum();
    (rest >= MIN_REST_BYTES).then_some(TextPosition { block: end, byte: 0 })
}

/// The first end of a sentence, otherwise of a word, after [`MIN_EXCERPT_BYTES`]. Reads at most
/// [`MAX_BLOCK_BYTES`].
fn end_of_sentence(text: &str, language: &str) -> usize {
    let window = (0..=MAX_BLOCK_BYTES).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    let window = &text[..window];
    let sentence =
        split_sentences(window, language).into_iter().map(|(start, _)| start).find(|&i| i >= MIN_EXCERPT_BYTES);
    let word = || window.match_indices(' ').map(|(i, _)| i + 1).find(|&i| i >= MIN_EXCERPT_BYTES);
    sentence.or_else(word).unwrap_or(window.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end_of(texts: &[&str]) -> Option<(usize, usize)> {
        let block = |text: &&str| Block::new(BlockKind::Paragraph, *text, Vec::new());
        let body: Vec<Block> = texts.iter().map(block).collect();
        excerpt_end(&body, "en").map(|position| (position.block, position.byte))
    }

    #[test]
    fn short_stories_are_shown_whole() {
        assert_eq!(end_of(&[]), None);
        assert_eq!(end_of(&["One.", "Two."]), None);
        assert_eq!(end_of(&[&"a".repeat(500), &"b".repeat(400)]), None);
    }

    #[test]
    fn the_excerpt_takes_whole_blocks() {
        assert_eq!(end_of(&[&"a".repeat(300), &"b".repeat(300), &"c".repeat(600)]), Some((2, 0)));
    }

    #[test]
    fn a_rest_too_small_for_a_click_is_shown() {
        assert_eq!(end_of(&[&"a".repeat(300), &"b".repeat(500), &"c".repeat(200)]), None);
    }

    #[test]
    fn the_excerpt_does_not_end_with_a_heading() {
        let block = |kind, text: String| Block::new(kind, text, Vec::new());
        let body = [
            block(BlockKind::Paragraph, "a".repeat(400)),
            block(BlockKind::Heading, "b".repeat(40)),
            block(BlockKind::Paragraph, "c".repeat(400)),
            block(BlockKind::Paragraph, "d".repeat(400)),
        ];
        assert_eq!(excerpt_end(&body, "en"), Some(TextPosition { block: 3, byte: 0 }));
    }

    #[test]
    fn a_long_block_is_cut_after_a_sentence() {
        let text = "Ten bytes. ".repeat(200);
        assert_eq!(end_of(&[&text]), Some((0, 429)));
        assert!(text[..429].ends_with(". "));
    }

    #[cfg(feature = "markup")]
    #[test]
    fn a_long_table_is_not_cut() {
        let block = |kind, text: String| Block::new(kind, text, Vec::new());
        let table = block(BlockKind::Table, "12.\t34. Cells\n".repeat(200));
        let paragraph = |bytes| block(BlockKind::Paragraph, "a".repeat(bytes));
        let heading = block(BlockKind::Heading, "Figures".to_owned());
        let end = |body: &[Block]| excerpt_end(body, "en").map(|position| (position.block, position.byte));
        assert_eq!(end(&[paragraph(100), heading.clone(), table.clone()]), Some((1, 0)));
        assert_eq!(end(&[heading.clone(), table.clone(), paragraph(400)]), Some((2, 0)));
        assert_eq!(end(&[heading, table.clone(), paragraph(100)]), None);
        assert_eq!(end(&[table]), None);
    }

    #[test]
    fn a_block_without_sentences_is_cut_between_words_and_one_without_words_between_characters() {
        let text = "word ".repeat(400);
        assert_eq!(end_of(&[&text]), Some((0, 420)));
        let text = "é".repeat(1000) + "aé";
        let (_, byte) = end_of(&[&text]).unwrap();
        assert!(text.is_char_boundary(byte) && (MIN_EXCERPT_BYTES..=MAX_BLOCK_BYTES).contains(&byte));
    }
}
