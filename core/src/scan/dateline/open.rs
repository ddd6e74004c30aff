//! Datelines without a mark at their end: `Liputan6.com, Jakarta Presiden …`.

use crate::article::Dateline;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::datelines::PLACE_ENDS;
use crate::scan::dateline::closed::{is_label, opens_sentence};
use crate::scan::dateline::house::{is_house, is_site};
use crate::scan::dateline::parts::{has_capitals, is_all_caps, is_place, non_empty};
use crate::scan::dateline::{Doubt, Found};
use crate::scan::name::is_particle;
use crate::text::char_info::digit;
use crate::text::fold::fold;
use crate::text::punctuation::is_dash;

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

/// Reads a place, a day and a known house without a mark behind it:
/// `الباحة 14 شوال 1445 هـ الموافق 23 أبريل 2024 م واس يزور …`.
pub(crate) fn scan_dated_house(paragraph: &str) -> Option<Found> {
    const MAX_WORDS: usize = 14;
    let (mut at, mut numbers) = (0, 0);
    let mut place = "";
    for word in paragraph.split(' ').take(MAX_WORDS) {
        let end = at + word.len();
        let has_case = word.contains(|c: char| c.is_uppercase() || c.is_lowercase());
        if has_case {
            return None;
        }
        if numbers > 1 && is_house(word) {
            return is_place(place).then(|| Found {
                dateline: Dateline { place: non_empty(place), agency: non_empty(word) },
                length: (end + 1).min(paragraph.len()),
                doubt: Doubt::None,
            });
        }
        if word.contains(|c| digit(c).is_some()) {
            if numbers == 0 {
                place = paragraph[..at].trim_end();
            }
            numbers += 1;
        }
        at = end + 1;
    }
    None
}

/// Reads a house of any name before a mark, and the reporter behind it:
/// `عصر ایران؛ رعنا پورکاوه - در انبار …`, `THE SAMPLE | Buyers …`.
pub(crate) fn scan_house(paragraph: &str) -> Option<Found> {
    const MAX_WORDS: usize = 4;
    const MAX_REPORTER_CHARS: usize = 30;
    let marks = |c: char| is_dash(c) || matches!(c, '|' | '/' | '؛' | ':' | '：');
    let at = paragraph.find(marks)?;
    let house = paragraph[..at].trim_end_matches([' ', ',', '.']);
    let mark = paragraph[at..].chars().next()?;
    let rest = paragraph[at..].trim_start_matches(marks);
    let parted = rest.starts_with(' ') || !house.is_ascii();
    let sentence = rest.split_once(" - ").filter(|(name, _)| mark == '؛' && name.chars().count() < MAX_REPORTER_CHARS);
    let sentence = sentence.map_or(rest, |(_, sentence)| sentence).trim_start();
    let named = parted && house.chars().count() > 2 && house.split(' ').count() <= MAX_WORDS;
    (named && !sentence.is_empty()).then(|| Found {
        dateline: Dateline { place: None, agency: non_empty(house) },
        length: paragraph.len() - sentence.len(),
        doubt: Doubt::House,
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

/// Reads places in capitals before a sentence that begins with a capital: `FÅRÖ Sedan 1994 …`.
pub(crate) fn scan_capitals_before_sentence(paragraph: &str, cues: &Cues) -> Option<Found> {
    const MAX_WORDS: usize = 4;
    const MIN_CHARS: usize = 4;
    let is_capital = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1
            && word.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\'' | '’'))
    };
    let capitals = paragraph.split(' ').take(MAX_WORDS + 1).take_while(|word| is_capital(word));
    let (words, length) = capitals.fold((0, 0), |(words, length), word| (words + 1, length + word.len() + 1));
    let sentence = paragraph.get(length..).filter(|_| (1..=MAX_WORDS).contains(&words))?;
    let place = &paragraph[..length - 1];
    let after = sentence.split(' ').next().unwrap_or_default();
    let is_titled = after.starts_with(char::is_uppercase) && after.chars().skip(1).all(char::is_lowercase);
    let is_named = is_titled && place.chars().count() >= MIN_CHARS && !is_house(place) && !is_label(place, cues);
    is_named.then(|| Found {
        dateline: Dateline { place: non_empty(place), agency: None },
        length,
        doubt: if opens_sentence(sentence, cues) { Doubt::Common } else { Doubt::Titled },
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
    // "Laukaa Kun Jorma …"
    let goes_on = third.starts_with(char::is_lowercase)
        || second.chars().count() > 2 && opens_sentence(second, cues) && !is_particle(&fold(second));
    let starts = is_titled(second) && !is_all_caps(second) && goes_on;
    (starts && is_function(second) && !is_function(first) && first.chars().count() >= 4)
        .then(|| found(first.len(), Doubt::Said))
}
