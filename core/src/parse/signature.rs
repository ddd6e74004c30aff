//! The lines that sign a story, read with the label above them.

use crate::parse::page::Page;
use crate::scan::signature::{Hand, Signature, scan_signature};

/// Reads a line as a signature.
pub(crate) fn signature(page: &Page<'_>, unit: usize, hand: Hand) -> Signature {
    let above = unit.checked_sub(1).map(|above| page.units[above].text.trim().trim_end_matches([':', '：', ' ']));
    let is_whole = |cue: Option<usize>| cue.is_some() && cue == above.map(str::len);
    let is_labelled = above.is_some_and(|above| is_whole(page.cues.by.match_len(above)));
    scan_signature(&page.units[unit].text, hand, is_labelled, page.cues)
}
