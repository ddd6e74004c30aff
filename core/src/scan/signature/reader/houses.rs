//! The houses of a signature.

use crate::lexicon::names::is_outlet;
use crate::lexicon::shared::people::BY_WORDS;
use crate::scan::name::is_all_caps;
use crate::scan::signature::house::{is_known, trim_house};
use crate::scan::signature::parts::{Mark, Part};
use crate::scan::signature::reader::{House, Reader};
use crate::scan::signature::types::Hand;
use crate::text::fold::fold;

impl<'a> Reader<'a> {
    /// Adds a house. With the house right before it it makes one signature: `ABC/dpa`, `ABC, dpa`.
    pub(super) fn add_house(&mut self, part: &Part<'a>, text: &'a str) {
        // "By Sample News Team"
        let named = text.split_once(' ').filter(|(first, _)| BY_WORDS.contains(&fold(first)));
        // "спеціально для «Зразка»"
        let quoted = text.split_once('«').filter(|_| text.starts_with(char::is_lowercase));
        let text = trim_house(named.or(quoted).map_or(text, |(_, house)| house), self.cues);
        let is_known = is_known(text);
        let is_short = text.chars().filter(|c| c.is_alphabetic()).nth(1).is_none() && !is_outlet(text);
        // The house of an editor's credit is the picture's.
        if self.hand == Hand::Editor || is_short {
            return;
        }
        self.found_house = true;
        self.saw_affiliation |= self.people.len() > self.first;
        let is_tight = part.mark == Mark::TightSlash;
        let joins = is_tight
            || part.mark == Mark::Comma
            || part.mark == Mark::Slash && self.people.is_empty()
            || part.mark == Mark::Dash && is_known
            || part.mark == Mark::And && !is_known && !text.contains(' ');
        if joins
            && self.is_after_house
            && let Some(last) = self.houses.last_mut()
            && let Some(joined) = span(self.line, last.text, text)
        {
            // In "ABC/APS" the initials of the writer stand before the house.
            let initials =
                is_tight && is_known && !last.is_known && last.text.chars().count() <= 7 && is_all_caps(last.text);
            let text = if initials { text } else { joined };
            *last = House { text, is_known: is_known || last.is_known };
            return;
        }
        // "Sample News Agency (SNA)", "Sample (avec AFP)"
        let is_note = part.mark == Mark::Bracket
            && self.people.len() == self.first
            && self.is_after_house
            && (part.text != text || self.houses.last().is_some_and(|last| is_acronym(text, last.text)));
        if is_note
            && let Some(last) = self.houses.last_mut().filter(|last| !last.is_known)
            && let Some(joined) = bracketed(self.line, last.text, text)
        {
            *last = House { text: joined, is_known: is_known || last.is_known };
            return;
        }
        self.houses.push(House { text, is_known });
    }

    /// Adds a regional desk to its wire service: `dpa/lno`.
    pub(super) fn add_desk(&mut self, part: &Part<'a>) {
        if part.mark == Mark::TightSlash
            && self.is_after_house
            && part.text.starts_with('l')
            && let Some(last) = self.houses.last_mut()
            && last.text.ends_with("dpa")
            && let Some(joined) = span(self.line, last.text, part.text)
        {
            last.text = joined;
        }
    }
}

/// Returns whether the letters are the first ones of the words: `SNA` of `Sample News Agency`.
fn is_acronym(letters: &str, words: &str) -> bool {
    let mut firsts = words.split([' ', '-']).filter_map(|word| word.chars().next());
    letters.chars().count() > 1
        && letters.starts_with(words.chars().next().unwrap_or(' '))
        && letters.chars().all(char::is_uppercase)
        && firsts.any(|first| letters.ends_with(first))
}

/// Returns the text of the line from one piece of it up to the bracket that closes behind another.
fn bracketed<'a>(line: &'a str, first: &'a str, last: &'a str) -> Option<&'a str> {
    let inner = span(line, first, last)?;
    let start = (inner.as_ptr() as usize).checked_sub(line.as_ptr() as usize)?;
    let whole = line.get(start..start + inner.len() + 1)?;
    whole.ends_with(')').then_some(whole)
}

/// Returns the text of the line from one piece of it to another.
fn span<'a>(line: &'a str, first: &'a str, last: &'a str) -> Option<&'a str> {
    let offset = |piece: &str| (piece.as_ptr() as usize).checked_sub(line.as_ptr() as usize);
    line.get(offset(first)?..offset(last)? + last.len())
}
