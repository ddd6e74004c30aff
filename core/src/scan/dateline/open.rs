//! Datelines without a mark at their end: `Liputan6.com, Jakarta Presiden …`.

use crate::article::Dateline;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::datelines::PLACE_ENDS;
use crate::scan::dateline::house::{is_house, is_site};
use crate::scan::dateline::parts::{has_capitals, is_all_caps, non_empty};
use crate::scan::dateline::{Doubt, Found};
use crate::text::fold::fold;

/// Bytes of the longest house.
const MAX_HOUSE_BYTES: usize = 29;

/// Reads a site and a place of one word, or of two with a point of the compass:
/// `Liputan6.com, Jakarta Selatan …`.
pub(crate) fn scan_house_first(paragraph: &str) -> Option<Found> {
    if let Some((house, rest)) = paragraph.split_once('/').filter(|(house, _)| is_house(house) && !has_capitals(house))
    {
        // "ایسنا/اصفهان رئیس …"
        let (place, sentence) = rest.split_once(' ')?;
        let is_word = place.chars().all(|c| c.is_alphabetic() && !c.is_lowercase());
        return (is_word && place.chars().count() > 1).then(|| Found {
            dateline: Dateline { place: non_empty(place), agency: non_empty(house) },
            length: paragraph.len() - sentence.len(),
            doubt: Doubt::None,
        });
    }
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

/// Reads places in capitals before a sentence whose first word is in capitals too:
/// `LITEIN, KERICHO WATU walifurika …`
pub(crate) fn scan_capitals(paragraph: &str) -> Option<Found> {
    const MAX_WORDS: usize = 6;
    let is_capital = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1
            && word.trim_end_matches(',').chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\'' | '’'))
    };
    // Few paragraphs open with capitals.
    if !paragraph.split(' ').next().is_some_and(is_capital) {
        return None;
    }
    let words: Vec<&str> = paragraph.split(' ').take(MAX_WORDS + 2).collect();
    let capitals = words.iter().take_while(|word| is_capital(word)).count();
    let after = words.get(capitals)?;
    let comma = words[..capitals].iter().position(|word| word.ends_with(','))?;
    let goes_on = after.starts_with(char::is_lowercase) && words[capitals - 1].chars().all(char::is_alphabetic);
    if capitals > MAX_WORDS || capitals < comma + 3 || !goes_on {
        return None;
    }
    let place = words[..capitals - 1].join(" ");
    (!place.ends_with(',')).then(|| Found {
        length: place.len() + 1,
        dateline: Dateline { place: non_empty(&place), agency: None },
        doubt: Doubt::Speaker,
    })
}

/// Reads a place without any mark behind it: `Bosa Alle dieci …`, `Đồng ThápMỗi ngày …`.
pub(crate) fn scan_unmarked(paragraph: &str, cues: &Cues) -> Option<Found> {
    let found = |length: usize, doubt| Found {
        dateline: Dateline { place: non_empty(&paragraph[..length]), agency: None },
        length,
        doubt,
    };
    let mut words = paragraph.split(' ');
    let (first, second, third) = (words.next()?, words.next()?, words.next()?);
    let is_titled = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    };
    if !is_titled(first) || first.chars().count() < 2 {
        return None;
    }
    // A small letter and a capital without a space between.
    let inner = second.char_indices().skip(2).find(|&(_, c)| c.is_uppercase()).map(|(at, _)| at);
    if let Some(at) = inner.filter(|&at| is_titled(&second[..at]) && is_titled(&second[at..])) {
        let length = first.len() + 1 + at;
        let doubt = if paragraph[..length].is_ascii() { Doubt::Mention } else { Doubt::Common };
        return Some(found(length, doubt));
    }
    let is_function = |word: &str| cues.function_words.contains(fold(word).as_str());
    let starts = is_titled(second) && !is_all_caps(second) && third.starts_with(char::is_lowercase);
    (starts && is_function(second) && !is_function(first) && first.chars().count() >= 4)
        .then(|| found(first.len(), Doubt::Said))
}
