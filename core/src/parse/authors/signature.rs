//! The lines that sign a story, read with the label above them.

use crate::parse::page::Page;
use crate::scan::signature::scan_signature;
use crate::scan::signature::types::{Hand, Signature};
use crate::text::line::stands_in;

/// Reads a line as a signature.
pub(crate) fn signature(page: &Page<'_>, unit: usize, hand: Hand) -> Signature {
    let above = unit.checked_sub(1).map(|above| page.units[above].text.trim().trim_end_matches([':', '：', ' ']));
    let is_whole = |cue: Option<usize>| cue.is_some() && cue == above.map(str::len);
    let is_labelled = above.is_some_and(|above| is_whole(page.cues.by.match_len(above)));
    let text = page.units[unit].text.as_ref();
    let parted = with_gaps(page, unit);
    let mut signature = scan_signature(parted.as_deref().unwrap_or(text), hand, is_labelled, page.cues);
    // The scanner reads a line without its dates and addresses, over which no name goes.
    let stands = |words: &String| stands_in(words, text);
    signature.authors.retain(|author| stands(&author.name));
    signature.editors.retain(stands);
    signature.agency = signature.agency.filter(stands);
    signature.job = signature.job.filter(stands);
    signature
}

/// Returns the line with a bar for each gap of several spaces, if these part names: `Ann Example   Ben Sample`.
fn with_gaps(page: &Page<'_>, unit: usize) -> Option<String> {
    let parts = page.with_tabs(unit);
    let (first, rest) = parts.split_once('\t')?;
    let is_name =
        |part: &str| part.split(' ').count() == 2 && part.split(' ').all(|word| word.starts_with(char::is_uppercase));
    (is_name(first) && rest.split('\t').next().is_some_and(is_name)).then(|| parts.replace('\t', " | "))
}
