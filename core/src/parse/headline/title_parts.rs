//! The parts of titles: the lines of a page that other lines print before or after a separator.
//!
//! A page's title is often `Headline | Name of the paper`, and a breadcrumb `News > Headline`.

use crate::parse::features::vector::Features;
use crate::parse::page::Page;
use crate::text::hash::text_fingerprint;

/// The reading length above which a line is no title.
const MAX_TITLE_CHARS: f32 = 250.0;
/// Bytes from which a part is more than a mark or a number.
const MIN_PART_BYTES: usize = 4;
/// The highest count of a part.
const MAX_COUNT: u8 = 100;

/// The lines of a page that are parts of others.
pub(crate) struct TitleParts {
    /// The number of times each text is a part of a line, by text id.
    pub(crate) counts: Vec<u8>,
    /// For each candidate, whether its part before a separator is a line of the page, and its part
    /// after one.
    pub(crate) lines: Vec<(bool, bool)>,
}

impl TitleParts {
    /// Splits all lines that have a separator. `candidates` are units, ascending.
    pub(crate) fn new(page: &Page<'_>, candidates: &[usize]) -> Self {
        let mut title_parts =
            TitleParts { counts: vec![0; page.text_ids.count as usize], lines: vec![(false, false); candidates.len()] };
        let has_separator = |(_, features): &(usize, &Features)| features.has_title_separator;
        for (unit, features) in page.features.iter().enumerate().filter(has_separator) {
            let candidate = candidates.binary_search(&unit).ok();
            let is_title = features.length <= MAX_TITLE_CHARS;
            if !is_title && candidate.is_none() {
                continue;
            }
            for (before, after) in split_at_separators(&page.units[unit].text) {
                let ids = [before, after].map(|part| page.text_ids.get(text_fingerprint(part)));
                for &id in ids.iter().flatten().filter(|_| is_title) {
                    let count = &mut title_parts.counts[id as usize];
                    *count = count.saturating_add(1).min(MAX_COUNT);
                }
                if let Some(candidate) = candidate {
                    let lines = &mut title_parts.lines[candidate];
                    lines.0 |= before.len() >= MIN_PART_BYTES && ids[0].is_some();
                    lines.1 |= after.len() >= MIN_PART_BYTES && ids[1].is_some();
                }
            }
        }
        title_parts
    }
}

/// Returns the texts before and after the last occurrence of each separator in the text.
fn split_at_separators(text: &str) -> impl Iterator<Item = (&str, &str)> {
    const SEPARATORS: [&str; 7] = [" | ", " - ", " – ", " — ", " » ", " > ", ": "];
    let mut last = [None; SEPARATORS.len()];
    let bytes = text.as_bytes();
    for (index, &byte) in bytes.iter().enumerate() {
        // Few bytes begin the mark of a separator.
        let is_spaced = match byte {
            b':' => false,
            b'|' | b'-' | b'>' | 0xC2 | 0xE2 => true,
            _ => continue,
        };
        let Some(start) = index.checked_sub(usize::from(is_spaced)).filter(|&start| !is_spaced || bytes[start] == b' ')
        else {
            continue;
        };
        let tail = &text[start..];
        if let Some(separator) = SEPARATORS.iter().position(|separator| tail.starts_with(separator)) {
            last[separator] = Some((&text[..start], &tail[SEPARATORS[separator].len()..]));
        }
    }
    last.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::{TitleParts, split_at_separators};
    use crate::parse::page::Page;

    #[test]
    fn headline_is_split_at_the_last_of_each_separator() {
        let parts: Vec<_> = split_at_separators("Ferry | Islands | The Pier: news").collect();
        assert_eq!(parts, [("Ferry | Islands", "The Pier: news"), ("Ferry | Islands | The Pier", "news")]);
        assert_eq!(split_at_separators("well-known").count(), 0);
    }

    #[test]
    fn headline_parts_that_are_lines_are_counted() {
        let page = Page::new("Ferry runs again | The Pier\n\nFerry runs again\n\nThe ferry left at noon.");
        let parts = TitleParts::new(&page, &[0, 1]);
        assert_eq!(parts.lines, [(true, false), (false, false)]);
        assert_eq!(parts.counts[page.features[1].text_id as usize], 1);
        assert_eq!(parts.counts[page.features[2].text_id as usize], 0);
    }
}
