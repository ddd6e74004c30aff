//! Datelines without a mark at their end: `Liputan6.com, Jakarta Presiden …`.

use crate::article::Dateline;
use crate::lexicon::shared::datelines::PLACE_ENDS;
use crate::scan::dateline::house::{is_house, is_site};
use crate::scan::dateline::parts::non_empty;
use crate::scan::dateline::{Doubt, Found};

/// Bytes of the longest house.
const MAX_HOUSE_BYTES: usize = 29;

/// Reads a site and a place of one word, or of two with a point of the compass:
/// `Liputan6.com, Jakarta Selatan …`.
pub(crate) fn scan_house_first(paragraph: &str) -> Option<Found> {
    let end = paragraph.as_bytes().windows(2).take(MAX_HOUSE_BYTES + 1).position(|pair| pair == b", ")?;
    let (house, rest) = (&paragraph[..end], &paragraph[end + 2..]);
    let named = is_site(house) || is_house(house) && !house.contains(' ');
    named.then_some(())?;
    let (first, sentence) = rest.split_once(' ')?;
    let second = sentence.split_once(' ').filter(|(word, _)| PLACE_ENDS.contains(word));
    let (place, sentence) = match second {
        Some((word, sentence)) => (&rest[..first.len() + 1 + word.len()], sentence),
        None => (first, sentence),
    };
    let starts = place.starts_with(char::is_uppercase) && place.chars().all(|c| c.is_alphabetic() || c == ' ');
    (starts && sentence.starts_with(|c: char| !c.is_lowercase())).then(|| Found {
        dateline: Dateline { place: non_empty(place), agency: non_empty(house) },
        length: paragraph.len() - sentence.len(),
        doubt: if is_site(house) { Doubt::None } else { Doubt::Mention },
    })
}
