//! The words and letters that a unit shares with the headline, the story, the authors and other
//! units.

use crate::model::row::Row;
use crate::parse::roles::rows::input::RoleInput;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;

/// Columns of the overlap.
pub(super) const OVERLAP: usize = 3 + 1 + 2 + 2;

/// Longer units are not compared letter by letter.
const MAX_COMPARED_BYTES: usize = 300;
/// Letters of the shortest text that is looked for in other units.
const MIN_LETTERS: usize = 8;
/// Letters of the shortest text that is looked for in the units around it.
const MIN_REPEATED_LETTERS: usize = 20;
/// Units around a unit in which it is looked for.
const REACH: usize = 12;

/// The letters of the headline and of each short unit, and the folded names of the authors.
pub(super) struct Overlap {
    headline: Option<usize>,
    letters: Vec<Letters>,
    authors: Vec<String>,
}

impl Overlap {
    pub(super) fn new(input: RoleInput<'_>) -> Self {
        let RoleInput { page, decision, annotations, .. } = input;
        let letters = page.units.iter().enumerate().map(|(unit, text)| {
            let is_compared = annotations[unit].columns > 0 && text.text.len() <= MAX_COMPARED_BYTES;
            if is_compared { Letters::new(&text.text) } else { Letters::default() }
        });
        Overlap {
            headline: decision.headline.map(|headline| headline.value),
            letters: letters.collect(),
            authors: decision.authors.iter().map(|name| fold(&name.value.author.name)).collect(),
        }
    }

    /// Returns the columns of a unit, given the share of its words that the story has.
    pub(super) fn of_unit(&self, input: RoleInput<'_>, unit: usize, story_overlap: f32) -> [u8; OVERLAP] {
        let page = input.page;
        let mut row = Row::new();
        row.push_ratio(story_overlap);
        let (mut of_headline, mut of_unit) = (0.0, 0.0);
        if let Some(headline) = self.headline.filter(|&headline| headline != unit) {
            let (title, own) = (page.words.ids(headline), page.words.ids(unit));
            let share = |of: &[u32], other: &[u32]| {
                of.iter().filter(|word| other.contains(word)).count() as f32 / of.len().max(1) as f32
            };
            (of_headline, of_unit) = (share(title, own), share(own, title));
        }
        row.push_ratio(of_headline);
        row.push_ratio(of_unit);
        row.push(self.likeness_to_headline(unit));
        let text_id = page.features[unit].text_id;
        let first = unit.saturating_sub(REACH);
        row.push_flag(page.features[first..unit].iter().any(|above| above.text_id == text_id));
        let own = &self.letters[unit];
        let around = &self.letters[first..(unit + REACH + 1).min(self.letters.len())];
        let is_part = |other: &Letters| other.text.len() > own.text.len() && other.contains(own);
        row.push_flag(own.text.len() > MIN_REPEATED_LETTERS && around.iter().any(is_part));
        let text = &page.units[unit].text;
        let is_compared = !self.authors.is_empty() && text.len() <= MAX_COMPARED_BYTES;
        let folded = if is_compared { fold(text) } else { String::new() };
        row.push_flag(self.authors.iter().any(|name| folded.contains(name)));
        row.push_flag(self.authors.iter().any(|name| folded.starts_with(name)));
        row.finish()
    }

    /// Returns 3 for the text of the headline, 2 for a part of it, 1 if it holds the headline.
    fn likeness_to_headline(&self, unit: usize) -> u8 {
        let Some(headline) = self.headline.filter(|&headline| headline != unit) else { return 0 };
        let (title, own) = (&self.letters[headline], &self.letters[unit]);
        if own.text.is_empty() || title.text.is_empty() {
            0
        } else if title.text == own.text {
            3
        } else if own.text.len() > MIN_LETTERS && title.contains(own) {
            2
        } else {
            u8::from(title.text.len() > MIN_LETTERS && own.contains(title))
        }
    }
}

/// The letters and digits of a text in lower case.
#[derive(Default)]
struct Letters {
    text: String,
    /// A bit for the hash of each pair of bytes that stand side by side.
    pairs: u64,
}

impl Letters {
    fn new(text: &str) -> Self {
        let letters = text.chars().map(char_info).filter(|info| info.is(CharClass::ALPHANUMERIC));
        let text: String = letters.map(|info| info.lower).collect();
        let hash = |pair: &[u8]| (usize::from(pair[0]) * 31 + usize::from(pair[1])) % 64;
        let pairs = text.as_bytes().windows(2).fold(0, |pairs, pair| pairs | 1 << hash(pair));
        Letters { text, pairs }
    }

    /// `self.text.contains(&part.text)`, after a quick test that most pairs of texts fail.
    fn contains(&self, part: &Letters) -> bool {
        part.pairs & !self.pairs == 0 && self.text.contains(&part.text)
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn letters_are_found_as_in_the_text() {
        let texts =
            ["", "a", "Ab", "bridge", "The bridge reopens", "THE BRIDGE!", "Мост", "мост открыт", "橋", "橋が開く"];
        for whole in texts.map(Letters::new) {
            for part in texts.map(Letters::new) {
                assert_eq!(whole.contains(&part), whole.text.contains(&part.text), "{} in {}", part.text, whole.text);
            }
        }
    }
}
