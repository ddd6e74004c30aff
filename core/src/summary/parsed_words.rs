//! The words of an article that the parser has read already.

use crate::lexicon::cues::Cues;
use crate::text::words::Words;

/// The words an article was parsed from, so that its summary does not read them again.
#[derive(Debug)]
pub(crate) struct ParsedWords<'a> {
    pub(crate) words: &'a Words,
    pub(crate) cues: &'a Cues,
    /// For each block of the body, the line of `words` it was read as, and the byte of that line
    /// where the block begins. `None` for a block that is no part of one line.
    pub(crate) blocks: Vec<Option<(usize, usize)>>,
}
