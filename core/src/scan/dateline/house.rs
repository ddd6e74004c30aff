//! The house of a dateline: a wire service, a newspaper or a site.

use crate::lexicon::cues::Cues;
use crate::lexicon::names::{agency, is_outlet};
use crate::lexicon::phrases::PhraseList;
use crate::lexicon::shared::datelines::{HOUSE_ENDS, HOUSE_FIRST_WORDS, HOUSE_LAST_WORDS, HOUSES, UNNAMED};
use crate::scan::dateline::parts::{has_capitals, is_all_caps, is_place, is_small};
use crate::scan::name::next_word::is_media_word;
use crate::text::fold::fold;

/// Returns whether the text is the name of a known house.
pub(crate) fn is_house(text: &str) -> bool {
    static NAMES: PhraseList = PhraseList::new(HOUSES);
    agency(text).is_some()
        || is_outlet(text)
        || NAMES.contains(text)
        || text.split_once(['/', '-']).is_some_and(|(first, _)| agency(first).is_some() || NAMES.contains(first))
}

/// Returns whether the text is a site's address, a name with a capital inside (`InfoPublik`), or of
/// several words of which one is a medium's (`CNN Indonesia`).
pub(crate) fn site_or_brand(text: &str) -> bool {
    static LAST_WORDS: PhraseList = PhraseList::new(HOUSE_LAST_WORDS);
    static FIRST_WORDS: PhraseList = PhraseList::new(HOUSE_FIRST_WORDS);
    if is_site(text) {
        return true;
    }
    if text.contains(' ') {
        let words = || text.split(' ');
        let named = |word: Option<&str>| word.is_some_and(|word| is_media_word(&fold(word)));
        let last = words().next_back().map(|word| fold(word.trim_end_matches('\u{200c}'))).unwrap_or_default();
        return words().count() <= 4
            && (named(words().next())
                || FIRST_WORDS.contains(&fold(words().next().unwrap_or_default()))
                    && words().all(|word| !word.starts_with(is_small))
                || named(words().next_back())
                || LAST_WORDS.contains(&last));
    }
    if HOUSE_ENDS.iter().any(|end| text.len() > end.len() && text.ends_with(end)) {
        return true;
    }
    // "McAllen" and "DeKalb" are places.
    let small = text.chars().skip(1).take_while(|c| c.is_lowercase()).count();
    let inner = text.chars().skip(1 + small).any(char::is_uppercase);
    let mixed = small > 2 && inner && !text.contains(['-', '.', '\'', '’', '/']);
    let capitals = text.chars().take_while(|c| c.is_uppercase()).count();
    let abbreviated =
        capitals > 2 && text.chars().skip(capitals).count() > 2 && text.chars().skip(capitals).all(char::is_lowercase);
    mixed || abbreviated || is_without_vowels(text)
}

/// Returns whether the text is an abbreviation that cannot be read as a word: `KBRT`.
fn is_without_vowels(text: &str) -> bool {
    let consonants = |c: char| c.is_ascii_uppercase() && !matches!(c, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y');
    (3..=6).contains(&text.len()) && text.chars().all(consonants)
}

/// Returns whether the text is the address of a site: `LENTERA.com`.
pub(crate) fn is_site(text: &str) -> bool {
    let name = text.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 1 && (2..=4).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphabetic())
    });
    name && !text.contains([' ', '@', '/']) && text.matches('.').count() <= 2 && !text.ends_with(".C")
}

/// Returns the place and the house of a text that prints the one behind the other: `HUSUM taz`.
pub(crate) fn house_at_end(text: &str) -> Option<(&str, &str)> {
    let (place, house) = text.rsplit_once([' ', '-'])?;
    // "السويداء-سانا"
    let apart = !is_all_caps(house) || text.contains('-') && !has_capitals(text) && is_place(place);
    (is_all_caps(place) && apart && is_house(house)).then_some((place, house))
}

/// Returns the short house and the place of a text: `PR DEPOK`, `ACN Miravet`.
pub(crate) fn house_at_start(text: &str) -> Option<(&str, &str)> {
    let (house, place) = text.split_once(' ')?;
    let named = is_all_caps(text) || !is_house(text) && !site_or_brand(text) && has_capitals(place);
    (named && is_all_caps(house) && house.chars().count() <= 4 && is_house(house) && is_place(place))
        .then_some((house, place))
}

/// Returns whether the text is a reporter without a name: `प्रतिनिधि`, `Our Correspondent`.
pub(crate) fn is_unnamed(text: &str) -> bool {
    static WORDS: PhraseList = PhraseList::new(UNNAMED);
    WORDS.contains(&fold(text))
}

/// Returns whether the text in brackets names reporters by their job and no house:
/// `نمائندہ جنگ`, `Ana Ruiz, corresponsal`.
pub(crate) fn is_reporters(text: &str, cues: &Cues) -> bool {
    let is_job = |part: &str| cues.job.contains(fold(part.trim()).as_str()) || is_unnamed(part.trim());
    let first = text.split(' ').next().unwrap_or_default();
    text.split([',', '،']).any(is_job) || first.len() < text.len() && !first.is_ascii() && is_job(first)
}

/// Returns whether the text is a house's unnamed reporter: `जागरण संवाददाता`.
pub(crate) fn ends_with_job(text: &str, cues: &Cues) -> bool {
    text.rsplit_once(' ').is_some_and(|(house, job)| !house.contains(' ') && cues.job.contains(fold(job).as_str()))
}
