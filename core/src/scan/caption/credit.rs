//! Credits: the name of who took or sent a picture, without labels and marks.

use std::sync::LazyLock;

use crate::lexicon::names::agency;
use crate::lexicon::phrases::{PhraseList, in_by_length, phrases};
use crate::lexicon::prefixes::prefix_len;
use crate::lexicon::shared::captions::{
    CREDIT_ENDS, KEPT_WORDS, LABELS_BEHIND, SAME_AS, UNNAMED_CREDITS, WHOLE_CREDITS,
};
use crate::lexicon::shared::people::{PICTURE_AGENCIES, PREPOSITIONS};
use crate::scan::caption::labels::{Labels, Separator};
use crate::scan::name::{is_all_caps, is_particle};
use crate::text::char_info::{digit, script};
use crate::text::fold::lowercase;
use crate::text::script::Script;

/// Longer credits name more than a person and an agency.
const MAX_CHARS: usize = 80;
/// Words of the longest credit.
const MAX_WORDS: usize = 11;
/// Labels before one credit.
const MAX_LABELS: usize = 4;
/// Small words of names of media and of credits.
const SMALL_WORDS: [&str; 18] = [
    "for", "pour", "of", "the", "and", "via", "og", "und", "et", "by", "och", "&", "il", "el", "lo", "los", "las",
    "les",
];

/// Returns the credit without labels, marks and brackets, or `None` if it is nothing else.
pub(super) fn clean_credit(credit: &str) -> Option<&str> {
    let labels = Labels::get();
    let mut text = trim(credit);
    // "Sumber :" names nobody.
    if credit.trim_end().ends_with([':', '：']) && labels.is_any_label(text) {
        return None;
    }
    for _ in 0..MAX_LABELS {
        let Some(rest) = after_label(text, labels).filter(|_| !is_kept(text) && !is_unnamed(text)) else { break };
        text = trim(rest);
    }
    // "Foto BERNAMA" is a label and a house.
    if labels.is_label(text)
        && let Some((_, house)) = text.rsplit_once(' ').filter(|(_, house)| agency(house).is_some())
    {
        return Some(house);
    }
    let text = without_place(without_end(text));
    (text.chars().any(char::is_alphabetic) && (is_unnamed(text) || labels.is_archive(text) || !labels.is_label(text)))
        .then_some(text)
}

/// Returns true if the credit opens with a word that tells how the picture was come by:
/// `Gentileza del museo`, `ihsan Rina`.
fn is_kept(text: &str) -> bool {
    static KEPT: LazyLock<Vec<&'static str>> = LazyLock::new(|| phrases(KEPT_WORDS).collect());
    KEPT.iter().any(|word| prefix_len(text, word).is_some_and(|length| text[length..].starts_with([' ', ':'])))
}

/// Returns the credit after its label.
fn after_label<'a>(text: &'a str, labels: &Labels) -> Option<&'a str> {
    // "Foto ihsan Rina": the word behind the label stays.
    let parted = text.split_once([' ', ':', '.']).filter(|(label, _)| labels.is_any_label(label));
    if let Some((label, rest)) = parted {
        let rest = rest.trim_start_matches(['.', ':', ' ']);
        if is_kept(rest) || is_unnamed(rest) && !labels.is_source(label) {
            return Some(rest);
        }
    }
    // "by Ann Example"
    if let Some(link) = labels.photographer_links.match_len(text).filter(|_| text.starts_with(char::is_lowercase))
        && text[link..].trim_start().starts_with(char::is_uppercase)
    {
        return Some(text[link..].trim_start());
    }
    // "NAN PHOTO: Ann Example"
    let behind_house = text.split_once(' ').filter(|(house, _)| is_capitals(house)).map(|(_, rest)| rest);
    if let Some(rest) = behind_house
        && let Some(label) = labels.read_credit(rest).filter(|label| label.separator == Separator::Colon)
        && !rest.starts_with(['©', 'ⓒ', '(', '['])
    {
        return Some(&rest[label.end..]);
    }
    let named = |rest: &&str| rest.chars().any(char::is_alphabetic);
    let opened = labels.read_credit(text).and_then(|label| {
        let rest = &text[label.end..];
        // Cyrillic credits put the name in the genitive: "Фото автора".
        let genitive = || script(text.chars().next().unwrap_or_default()) == Some(Script::Cyrillic);
        let is_house = || PICTURE_AGENCIES.iter().any(|house| prefix_len(text, house).is_some());
        let proper = || is_unnamed(rest) || rest.starts_with(|c: char| !c.is_lowercase() || genitive()) && !is_house();
        (label.separator != Separator::Space || proper()).then_some(rest)
    });
    let by = || labels.photographer(text).map(|at| &text[at..]);
    // "Foto BH oleh Naufal" has a second label behind its first.
    by().or(opened).filter(named)
}

/// Returns the text without the marks around it, and without brackets that hold all of it.
fn trim(text: &str) -> &str {
    let marks = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '|' | '/'
                    | '-'
                    | '–'
                    | '—'
                    | '·'
                    | '⋅'
                    | '•'
                    | ':'
                    | '：'
                    | '*'
                    | '／'
                    | '='
                    | '＝'
                    | '▲'
                    | '▼'
                    | '△'
            )
    };
    let mut text = text.trim_start_matches(marks).trim_end_matches(|c: char| marks(c) || matches!(c, ',' | '，' | ';'));
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】'), ('［', '］'), ('<', '>')] {
        let inner = text.trim_end_matches(['.', '。']);
        if let Some(inner) = inner.strip_prefix(open) {
            let inner = inner.strip_suffix(close).unwrap_or(inner);
            if !inner.contains([open, close]) && inner.len() + open.len_utf8() < text.len() {
                text = inner.trim();
            }
        } else if inner.ends_with(close) && !inner.contains(open) {
            text = inner.trim_end_matches(close).trim();
        }
    }
    text
}

/// Returns the credit without the place of the reporter before it: `임실=정다솔 기자`.
fn without_place(text: &str) -> &str {
    const MAX_PLACE_CHARS: usize = 6;
    let named = text.split_once(['=', '＝']).filter(|(place, _)| place.trim().chars().count() <= MAX_PLACE_CHARS);
    named.map(|(_, name)| name.trim()).filter(|name| !name.is_empty()).unwrap_or(text)
}

/// Returns the credit without what follows the name: an address, a date, a word for "took".
fn without_end(text: &str) -> &str {
    let mut text = text;
    let is_address = |at: &usize| text[..*at].ends_with(char::is_alphanumeric);
    if let Some(at) = text.find('@').filter(is_address) {
        let word = text[..at].rfind([' ', '/', '(']).unwrap_or(0);
        text = trim(&text[..word]);
    }
    if let Some((name, _)) = closing_bracket(text).filter(|(name, note)| !name.is_empty() && is_note(note)) {
        text = trim(name);
    }
    if let Some((name, _)) = text.rsplit_once(" - ").filter(|(_, note)| Labels::get().is_label(note)) {
        text = trim(name);
    }
    text = without_closing_word(text);
    text = without_label_behind(text).unwrap_or(text);
    let last = text.rsplit([' ', '/']).next().unwrap_or_default();
    let unstopped = text.trim_end_matches(['.', '。', '।', '۔']);
    if last.chars().filter(|c| c.is_alphabetic()).count() > 3 && is_names(unstopped) { unstopped } else { text }
}

/// Returns the credit without the word that closes it in Chinese, Japanese and Korean:
/// `王一鸣 摄`, `市提供`.
pub(super) fn without_closing_word(text: &str) -> &str {
    let bare = text.trim_end_matches(['.', '。']);
    if phrases(WHOLE_CREDITS).any(|whole| whole == bare) {
        return bare;
    }
    let end = phrases(CREDIT_ENDS).filter(|end| bare.ends_with(end)).max_by_key(|end| end.len());
    let Some(name) = end.and_then(|end| bare.strip_suffix(end).filter(|name| parts_from(name, end))) else {
        return text;
    };
    let name = name.trim_end_matches([' ', '\u{3000}', '/', '／', '・', '·']);
    // One character names a town or a house: "市提供".
    let is_name = name.ends_with(['市', '町', '村', '県', '社']) || name.chars().nth(1).is_some();
    if is_name { name } else { text }
}

/// Returns the credit without a label that stands behind it: `Vardenio Pavardenio nuotr.`
pub(super) fn without_label_behind(text: &str) -> Option<&str> {
    let bare = text.trim_end_matches('.');
    let label = bare.rsplit(' ').next()?;
    let is_label = phrases(LABELS_BEHIND).any(|known| prefix_len(label, known) == Some(label.len()));
    bare[..bare.len() - label.len()].strip_suffix(' ').filter(|name| is_label && !name.is_empty())
}

/// Returns true if the closing word stands apart where it must: `图` ends other words too.
fn parts_from(name: &str, end: &str) -> bool {
    !matches!(end, "图" | "圖") || name.ends_with([' ', '\u{3000}', '/', '／'])
}

/// The text before a bracket that closes the line, and what the bracket holds.
pub(super) fn closing_bracket(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim_end_matches(['.', '。', '।', '۔', ' ']).strip_suffix([')', '）', ']', '】', '］'])?;
    let at = inner.rfind(['(', '（', '[', '【', '［'])?;
    let open = inner[at..].chars().next()?.len_utf8();
    Some((inner[..at].trim_end(), inner[at + open..].trim()))
}

/// Returns true if a bracket behind a credit holds no part of it: a date, a word for the archive or
/// the label.
pub(super) fn is_note(inner: &str) -> bool {
    let names_house = || inner.rsplit_once(' ').is_some_and(|(_, house)| agency(house).is_some());
    Labels::get().is_label(inner) && without_closing_word(inner).len() == inner.len() && !names_house()
        || phrases(SAME_AS).any(|same| same == inner)
        || !inner.contains(['©', 'ⓒ', '/', ':', '：']) && inner.chars().filter(|&c| digit(c).is_some()).count() >= 3
}

/// Returns true if the text is short enough for a credit after its label.
pub(super) fn is_short(text: &str) -> bool {
    (1..=MAX_CHARS).contains(&text.chars().count())
        && text.split(' ').count() <= MAX_WORDS
        && text.chars().any(char::is_alphabetic)
}

/// Returns true if the text is a list of names of persons and houses, with marks between them.
pub(super) fn is_names(text: &str) -> bool {
    let text = trim(text);
    if !is_short(text) || text.contains(['?', ':', ';']) || text.contains("! ") || text.ends_with('!') {
        return false;
    }
    let slashed = text.contains('/');
    let mut parts = text.split(['/', '|', ',', '–', '—', '、', '／']).map(str::trim).filter(|part| !part.is_empty());
    // "imago / epd-bild / Ann Example": a known house makes up for small letters.
    let known = slashed && parts.clone().any(is_picture_house);
    let first = parts.next().is_some_and(|part| is_house_or_person(part) || known && !part.contains(' '));
    first && parts.all(|part| is_house_or_person(part) || slashed && !part.contains(' '))
}

/// Returns true if the text is a house that sends pictures.
pub(super) fn is_picture_house(part: &str) -> bool {
    agency(part).is_some() || PICTURE_AGENCIES.iter().any(|house| house.eq_ignore_ascii_case(part))
}

/// Returns true if all words are written as those of names are.
fn is_house_or_person(part: &str) -> bool {
    if agency(part).is_some() || is_unnamed(part) || Labels::get().is_label(part) {
        return true;
    }
    let words = part.split(' ').filter(|word| word.chars().any(char::is_alphabetic));
    let (mut proper, mut all) = (0, 0);
    for word in words {
        all += 1;
        let small = lowercase(word);
        if word.trim_start_matches(['«', '"', '“', '„', '(', '\'', '’']).starts_with(|c: char| !c.is_lowercase())
            || is_house_name(word)
        {
            proper += 1;
        } else if !(is_particle(&small) || in_by_length(&PREPOSITIONS, &small) || SMALL_WORDS.contains(&small.as_str()))
        {
            return false;
        }
    }
    let stop = part.trim_end_matches(['"', '»', '”']).strip_suffix('.');
    let ends = stop.is_some_and(|stop| stop.rsplit([' ', '.']).next().is_some_and(|last| last.chars().count() > 3));
    proper > 0 && all <= 7 && !ends
}

/// Returns true for the name of a house that begins with a small letter: `detikJateng`, `merdeka.com`.
fn is_house_name(word: &str) -> bool {
    let dotted = word.split_once('.').is_some_and(|(name, domain)| name.len() > 2 && domain.len() > 1);
    dotted || word.chars().any(char::is_uppercase)
}

/// Returns true for a source that is no name: `Supplied photo`, `privat`.
pub(super) fn is_unnamed(text: &str) -> bool {
    static UNNAMED: PhraseList = PhraseList::new(UNNAMED_CREDITS);
    UNNAMED.contains_folded(text, &mut String::new())
}

/// Returns true if all letters of a text with two letters or more are capitals.
pub(super) fn is_capitals(text: &str) -> bool {
    is_all_caps(text) && text.chars().any(char::is_uppercase)
}

/// Returns true if the text has letters in two cases, as Latin has.
pub(super) fn is_cased(text: &str) -> bool {
    text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}
