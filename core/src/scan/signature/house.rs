//! Houses: wire services, newspapers, offices, desks.

use std::sync::LazyLock;

use crate::lexicon::cues::Cues;
use crate::lexicon::names::{agencies, agency, is_outlet};
use crate::lexicon::phrases::{PhraseList, phrases};
use crate::lexicon::prefixes::PrefixPhrases;
use crate::lexicon::shared::houses::{HOUSE_ENDINGS, HOUSE_WORDS, NEWSROOM_ENDINGS, PRESS_OFFICES, UNSPACED_HOUSES};
use crate::scan::attribution::strength::is_strong_word;
use crate::scan::byline::affiliation::{is_staff_byline, names_medium};
use crate::scan::byline::job_title::is_job_title;
use crate::scan::name::next_word::is_media_word;
use crate::text::char_info::{CharClass, char_info, continues_word, digit, script};
use crate::text::fold::{fold, lowercase};
use rustc_hash::FxHashSet;

/// Letters of the longest initials.
const MAX_INITIALS: usize = 4;

/// Returns whether the folded word belongs to the name of a house.
pub(crate) fn is_house_word(word: &str) -> bool {
    static WORDS: PhraseList = PhraseList::new(HOUSE_WORDS);
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && !continues_word(c));
    is_media_word(word)
        || WORDS.contains(word)
        || is_strong_word(word)
        || NEWSROOM_ENDINGS.iter().any(|end| word.ends_with(end))
}

/// Returns whether the text names a house for certain.
pub(crate) fn is_house(text: &str, folded: &str, cues: &Cues) -> bool {
    let first_is_agency = || text.match_indices(' ').any(|(at, _)| is_known(&text[..at]));
    let mut words = folded.split(' ');
    let is_short = words.clone().count() <= 8;
    is_named_house(text, folded, cues)
        || first_is_agency()
        || is_short && words.any(is_house_word)
        || text.split(' ').any(is_domain)
        || text.split(' ').next().is_some_and(is_consonants)
        || !text.split(' ').any(is_number) && text.split([' ', '-']).any(has_inner_capital)
        || text.split(' ').any(mixes_digits)
        || is_unspaced(text) && HOUSE_ENDINGS.iter().any(|end| text.ends_with(end) && text.len() > end.len() + 3)
        || is_unspaced(text) && text.chars().count() <= 16 && phrases(UNSPACED_HOUSES).any(|word| text.contains(word))
}

/// Returns whether the text is a known house, or has a word for a medium or a newsroom.
pub(crate) fn is_named_house(text: &str, folded: &str, cues: &Cues) -> bool {
    is_known(text)
        || is_outlet(text)
        || is_staff_byline(folded, cues)
        || names_medium(folded)
        || press_office(text).is_some()
}

/// Returns whether the text is a wire service.
pub(crate) fn is_known(text: &str) -> bool {
    agency(text.trim_matches(|c: char| matches!(c, '"' | '.' | '*' | '\''))).is_some()
}

/// Returns whether the text is a wire service alone, or beside initials: `abc/AFP`.
pub(crate) fn is_sign_off(text: &str) -> bool {
    let parts = || text.split(['/', '(', ')', ' ', '-', '–', '|']).filter(|part| !part.is_empty());
    parts().any(is_known) && parts().all(|part| is_known(part) || part.chars().count() <= MAX_INITIALS)
}

/// Returns whether the text is a wire service in small letters: `/ritzau/`.
pub(crate) fn known_in_small(text: &str) -> bool {
    static NAMES: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
        // A short name that is small in part is so in every line: `dpa`.
        let is_capitalised =
            |name: &str| !name.contains(char::is_lowercase) || name.chars().skip(1).all(char::is_lowercase);
        let names = agencies().iter().filter(|name| name.starts_with(char::is_uppercase));
        names.filter(|name| name.len() > 3 || is_capitalised(name)).map(lowercase).collect()
    });
    (3..=12).contains(&text.chars().count()) && text.chars().all(char::is_lowercase) && NAMES.contains(text)
}

/// Returns the name of an office for the press without the article before it: `Ufficio stampa Comune`.
pub(crate) fn press_office(text: &str) -> Option<&str> {
    static OFFICES: LazyLock<PrefixPhrases> = LazyLock::new(|| PrefixPhrases::new(phrases(PRESS_OFFICES)));
    let bare = ["L'", "L’", "Il ", "La ", "Le ", "El "].iter().find_map(|article| text.strip_prefix(article));
    let office = bare.unwrap_or(text);
    OFFICES.match_len(office).filter(|_| !office.contains([':', '|', '/'])).map(|_| office)
}

/// Returns whether the byline names no one: `Our Correspondent`, `Staff Writer`.
pub(crate) fn is_unnamed_hand(folded: &str, cues: &Cues) -> bool {
    let job = |words: &str| cues.job.contains(words) || is_job_title(words, cues);
    let edges = [folded.split(' ').next(), folded.rsplit(' ').next()];
    is_staff_byline(folded, cues) && (edges.into_iter().flatten().any(|word| cues.job.contains(word) || job(word)))
}

/// Returns whether the text is single letters of a script without capitals, as wire services print
/// their initials: `أ ش أ`, `و.م.ع`.
pub(crate) fn is_spelled_out(text: &str) -> bool {
    let letters = || text.split([' ', '.']).filter(|letter| !letter.is_empty());
    let is_letter = |letter: &str| letter.chars().all(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    letters().count() == 3 && letters().all(|letter| letter.chars().nth(1).is_none() && is_letter(letter))
}

/// Returns whether a word has digits alone.
fn is_number(word: &str) -> bool {
    word.chars().all(|c| digit(c).is_some())
}

/// Returns whether a word has a capital behind small letters, as `detikJateng` has, or small letters
/// behind two capitals, as `ITmedia` has. `McKay` and `DeVito` are names.
fn has_inner_capital(word: &str) -> bool {
    let capitals = word.chars().take_while(|c| c.is_uppercase()).count();
    let rest = word.chars().skip(capitals);
    if capitals > 1 && rest.clone().count() > 2 && rest.clone().all(char::is_lowercase) {
        return true;
    }
    let mut before = ' ';
    word.char_indices().any(|(at, c)| {
        let seam =
            before.is_lowercase() && c.is_uppercase() && (at > 4 || word.starts_with(char::is_lowercase) && at > 3);
        before = c;
        seam
    })
}

/// Returns whether a word has digits and letters: `News18`, `Digi24`.
fn mixes_digits(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let digits = word.chars().rev().take_while(|c| digit(*c).is_some()).count();
    letters > 1 && word.starts_with(char::is_uppercase) && digits > 1
}

/// Returns whether the text is in a script without spaces.
fn is_unspaced(text: &str) -> bool {
    text.chars()
        .next()
        .is_some_and(|c| char_info(c).is(CharClass::UNSPACED) || script(c).is_some_and(|s| s.is_unspaced()))
        || text.chars().any(|c| script(c) == Some(crate::text::script::Script::Hangul))
}

/// Returns the name of a house without the small words behind it, and a wire service without the
/// word for its newsroom: `Redazione ANSA`.
pub(crate) fn trim_house<'a>(text: &'a str, cues: &Cues) -> &'a str {
    // A wide space stands before the next part of a line in Chinese.
    let mut text = text
        .split('\u{3000}')
        .next()
        .unwrap_or(text)
        .trim_matches(['"', '\'', '*', '-', ' ', '?', '!', '？', '！', '。']);
    while let Some((head, last)) = text.rsplit_once(' ')
        && last.chars().count() <= 3
        && last.chars().all(char::is_lowercase)
    {
        text = head.trim_end();
    }
    // "da Agência Sample"
    while let Some((small, rest)) = text.split_once(' ')
        && small.chars().count() <= 3
        && small.chars().all(char::is_lowercase)
        && !is_outlet(text)
        && !known_in_small(small)
        && rest.starts_with(char::is_uppercase)
    {
        text = rest;
    }
    match text.split_once(' ') {
        Some((desk, house)) if is_known(house) && is_staff_byline(&fold(desk), cues) => house,
        _ => text,
    }
}

/// Returns the wire service among the words of a text, as printed.
pub(crate) fn known_among(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '.')).filter(|word| word.chars().count() > 1);
    words.into_iter().find(|word| is_known(word) && fold(word) != "beta")
}

/// Returns the wire service at the end of a few small words that thank it: `avec AFP`, `Con
/// información de EFE`.
pub(crate) fn thanked(text: &str) -> Option<&str> {
    const MAX_WORDS: usize = 4;
    let text = text.trim_matches(['*', '.', ' ', '(', ')']);
    let gaps = text.match_indices(' ').map(|(at, _)| at).take(MAX_WORDS);
    gaps.map(|at| text.split_at(at)).find_map(|(thanks, house)| {
        let is_small = thanks.split(' ').skip(1).all(|word| !word.contains(char::is_uppercase));
        let is_plain = thanks.starts_with(char::is_alphabetic) && !thanks.contains([',', ':', '/']);
        // "Agência Lusa" and "AFP dpa" are names of houses.
        let is_house = || thanks.split(' ').any(|word| is_house_word(&fold(word)) || is_known(word));
        let house = house.trim_start();
        (is_small && is_plain && agency(house).is_some() && !is_house()).then_some(house)
    })
}

/// Returns whether a word is an acronym that nobody is called: `MDR`, `RTV`.
fn is_consonants(word: &str) -> bool {
    let count = word.chars().count();
    (3..=5).contains(&count)
        && word.chars().all(|c| c.is_ascii_uppercase() && !matches!(c, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y'))
}

/// Returns whether a word is a site: `NU.nl`.
fn is_domain(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(head, end)| {
        head.chars().filter(|c| c.is_alphanumeric()).count() > 1
            && (2..=4).contains(&end.chars().count())
            && end.chars().all(char::is_lowercase)
    })
}

#[cfg(test)]
mod tests {
    use super::{is_sign_off, trim_house};
    use crate::lexicon::cues::Cues;

    #[test]
    fn wire_services_sign_with_initials() {
        for text in ["AFP", "abc/AFP", "(dpa/xyz)", "AFP – ab"] {
            assert!(is_sign_off(text), "{text}");
        }
        for text in ["", "abc", "Photo: AFP", "AFP Newsletter", "Ann Example/AFP"] {
            assert!(!is_sign_off(text), "{text}");
        }
    }

    #[test]
    fn a_wide_space_ends_a_house() {
        assert_eq!(trim_house("样本新闻网\u{3000}参与互动", Cues::for_language("zh")), "样本新闻网");
    }
}
