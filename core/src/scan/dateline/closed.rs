//! Datelines that a mark closes: `PARIS (AFP) -`, `JAKARTA--`, `MIRI (May 6):`, `GAMING.`,
//! `नई दिल्ली, 17 अक्टूबर (भाषा)`.

mod ends;

use crate::lexicon::conventions::SentenceBreaks;
use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::{PhraseList, phrases};
use crate::lexicon::shared::datelines::{LABELS, PLACE_STARTS};
use crate::lexicon::shared::places::WORLD_CITIES;
use crate::scan::dateline::closed::ends::{Closer, MAX_HEAD_CHARS, ends};
use crate::scan::dateline::head::Head;
use crate::scan::dateline::parts::{has_capitals, is_all_caps, is_small};
use crate::scan::dateline::{Doubt, Found};
use crate::scan::name::next_word::is_preposition;
use crate::text::char_info::script;
use crate::text::fold::fold;
use crate::text::line::ends_sentence;
use crate::text::punctuation::is_quote_opener;
use crate::text::script::Script;

/// A paragraph behind a place without a day or a house has no fewer characters.
const MIN_SENTENCE_CHARS: usize = 40;
/// The same, if the place is not in capitals.
const MIN_DOUBTFUL_CHARS: usize = 60;

/// A place before a colon that nothing else tells has no more characters.
const MAX_WORD_CHARS: usize = 16;

/// The word that opens Arabic names of places, and is an abbreviation elsewhere.
const ARABIC_ARTICLE: &str = "al";

/// A place whose name ends with a month.
const PLACE_WITH_MONTH: &str = "rio de janeiro";

/// Reads the longest head that is a dateline's.
pub(crate) fn scan_closed(paragraph: &str, cues: &Cues) -> Option<Found> {
    let mut found: Option<Found> = None;
    for end in ends(paragraph) {
        let mut head = Head::read(paragraph[..end.head].trim_end(), cues);
        if let Some(head) = head.as_mut().filter(|head| head.in_brackets && end.closer == Closer::Dash) {
            head.take_as_house();
        }
        let doubt = head.as_ref().and_then(|head| judge(head, end.closer, paragraph, end.sentence, cues));
        match (head, doubt) {
            (Some(head), Some(doubt)) => {
                let better = found.as_ref().is_none_or(|found| doubt <= found.doubt);
                if better {
                    found = Some(Found { dateline: head.dateline(), length: end.sentence, doubt });
                }
            }
            (None, _) if found.is_some() => break,
            _ => {}
        }
    }
    found
}

/// Returns the doubt about a head, or `None` if it is none.
fn judge(head: &Head<'_>, closer: Closer, paragraph: &str, at: usize, cues: &Cues) -> Option<Doubt> {
    let (place, sentence) = (head.place(), &paragraph[at..]);
    let chars = sentence.chars().count();
    let told = is_sentence(paragraph, cues) || head.agency.is_some() && head.known_house;
    let marked = head.agency.is_some() || head.dated || head.signed;
    let is_known =
        is_known_city(head.first_place()) || place.rsplit_once(", ").is_some_and(|(_, last)| is_known_city(last));
    if !told || if marked { opens_as_label(place, cues) } else { !is_known && is_label(place, cues) } {
        return None;
    }
    let small = sentence.starts_with(is_small);
    if small && (has_capitals(place) || place.is_empty()) || closer == Closer::Stop && is_abbreviated(place) {
        return None;
    }
    if place.is_empty() {
        let marked = head.bracketed_house || head.in_brackets || paragraph.starts_with(['(', '[']);
        let short = head
            .agency
            .is_some_and(|house| house.split_whitespace().count() <= 3 && (head.known_house || !is_label(house, cues)));
        let named = match closer {
            Closer::Dash => head.known_house || marked && has_capitals(head.agency.unwrap_or_default()),
            Closer::Bracket => head.known_house && marked,
            _ => false,
        };
        return (named && short && is_sentence(paragraph, cues)).then_some(Doubt::None);
    }
    let is_han = |c: char| matches!(script(c), Some(Script::Han | Script::Kana));
    if !head.known_house && (place.contains(is_han) || head.agency.is_some_and(|house| house.contains(is_han))) {
        return None;
    }
    if let Some(house) = head.agency {
        // "Seedorf (abc). …"
        let initials = (2..=4).contains(&house.len()) && house.bytes().all(|byte| byte.is_ascii_lowercase());
        let abbreviated = house.chars().filter(|c| c.is_uppercase()).count() > 1 || initials;
        let sure = head.known_house
            || is_known
            || head.dated
            || closer == Closer::Dash
            || is_capitalised(place)
            || abbreviated;
        let closed = match closer {
            Closer::Bracket => {
                head.bracketed_house && (head.dated || head.known_house || is_known || is_capitalised(place))
            }
            Closer::Dash => head.known_house || is_sentence(paragraph, cues),
            Closer::Colon | Closer::Stop | Closer::Bar | Closer::Bullet => true,
        };
        let small = place.starts_with(is_small) && !head.dated;
        let sure_house = head.known_house || head.dated;
        if closer == Closer::Bracket
            && head.bracketed_house
            && !sure_house
            && abbreviated
            && opens_sentence(sentence, cues)
        {
            // "Sandviken (AB) Det gick …"
            return Some(Doubt::Said);
        }
        return (sure && closed && !small && (head.known_house || !is_label(house, cues))).then_some(Doubt::None);
    }
    let starts = sentence
        .starts_with(|c: char| c.is_alphanumeric() || is_quote_opener(c) || matches!(c, '"' | '\'' | '’' | '‘'));
    if !starts || chars < MIN_SENTENCE_CHARS && closer != Closer::Dash || place.chars().count() < 2 {
        return None;
    }
    if head.signed {
        return Some(Doubt::None);
    }
    if head.dated {
        return (closer != Closer::Bracket || head.in_brackets).then_some(Doubt::None);
    }
    // "In Berlin – …"
    if place.split_once(' ').is_some_and(|(first, _)| !is_all_caps(first) && is_preposition(&fold(first))) {
        return None;
    }
    let words = place.split_whitespace().count();
    let capitals = is_capitalised(head.first_place());
    let cased = has_capitals(place);
    // A speaker before the colon is not named again behind the quotation.
    let said = closer == Closer::Colon && cased && names_speaker(sentence);
    let quoted = !said && sentence.starts_with(|c: char| is_quote_opener(c) || c == '"');
    match closer {
        Closer::Bracket if !head.in_brackets => None,
        // "(BANDIRMA) - …"
        Closer::Dash if head.in_brackets => Some(if capitals && words <= 2 { Doubt::Common } else { Doubt::Said }),
        Closer::Dash => {
            let few = words <= if capitals { 6 } else { 3 };
            let doubt = match () {
                () if is_route(capitals, sentence, cues) || !cased && goes_on_behind_dash(sentence) => Doubt::Mention,
                () if capitals || !cased => Doubt::None,
                () => Doubt::Common,
            };
            (few && (capitals || !paragraph.ends_with('?'))).then_some(doubt)
        }
        _ if is_known && !said && !quoted && words <= 3 => Some(Doubt::None),
        _ if capitals => {
            let mixed = sentence.split_whitespace().take(6).any(|word| word.chars().any(is_small));
            let long = place.chars().count() >= 4 && words <= 6;
            let doubt = match closer {
                Closer::Colon => Doubt::Speaker,
                Closer::Bracket => Doubt::Mention,
                _ if said => Doubt::Speaker,
                _ => Doubt::None,
            };
            (mixed && long && !(quoted && closer == Closer::Colon)).then_some(doubt)
        }
        Closer::Bracket => None,
        _ => {
            // Two capitalised words before a colon are a speaker's name.
            let first = head.first_place().split(' ').count();
            // "रामनगर (बाराबंकी), उत्तर प्रदेश। …"
            let region = place.contains('(') && place.contains(", ") && words <= 6;
            let few = match closer {
                Closer::Colon if starts_as_place(place) => first <= 3,
                Closer::Colon => first <= if cased { 1 } else { 2 },
                _ => words <= 3 || region,
            };
            let long = place.chars().count() >= if cased { 4 } else { 2 } && few;
            let starts = !sentence.starts_with(is_small) && !quoted;
            // Where nouns are capitalised, a capital behind a colon tells no place.
            let nouns = closer == Closer::Colon && cased && !cues.conventions.short_sentences.is_empty();
            // "Raipur: राजधानी …": a place in letters that the page has not.
            let foreign = cased && !sentence.contains(|c: char| c.is_uppercase() || c.is_lowercase());
            let doubt = match closer {
                _ if foreign || said || region || cased && starts_as_place(place) || closer == Closer::Bullet => {
                    Doubt::Speaker
                }
                Closer::Colon if !cased && place.chars().count() <= MAX_WORD_CHARS => Doubt::Label,
                Closer::Stop | Closer::Bar if !cased && words == 1 && place.chars().count() <= MAX_WORD_CHARS => {
                    Doubt::Label
                }
                _ => Doubt::Mention,
            };
            (long && starts && !nouns && chars >= MIN_DOUBTFUL_CHARS).then_some(doubt)
        }
    }
}

/// Returns whether a second name and a mark, or a score, follow the dash: `Pergine - Levico, la …`,
/// `PASIR MAS - Kuala Krai: …`, `OB - Randers 2-1: …`.
fn is_route(capitals: bool, sentence: &str, cues: &Cues) -> bool {
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && !opens_sentence(word, cues);
    let is_score = |word: &str| {
        let goals = word.trim_end_matches([':', ',']).split_once(['-', '–', ':']);
        goals.is_some_and(|(a, b)| [a, b].iter().all(|goals| goals.parse::<u8>().is_ok()))
    };
    let mut words = sentence.split(' ');
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let name = first.trim_end_matches(if capitals { &[':'][..] } else { &[',', ':'] });
    is_name(name) && (name.len() < first.len() || is_name(second) && second.ends_with(':') || is_score(second))
}

/// Returns whether a single dash in the first sentence closes what the first dash opened:
/// `צפת - העיר העתיקה - מארחת …`.
fn goes_on_behind_dash(sentence: &str) -> bool {
    let first = sentence.split_once(['.', '।', '؟', '?']).map_or(sentence, |(first, _)| first);
    first.matches(" - ").count() + first.matches(" – ").count() == 1
}

/// Returns whether the place is a city that everybody knows.
pub(crate) fn is_known_city(place: &str) -> bool {
    static CITIES: PhraseList = PhraseList::new(WORLD_CITIES);
    CITIES.contains_folded(place, &mut String::new())
}

/// Returns whether a small word opens the text with a capital, as it opens sentences.
pub(crate) fn opens_sentence(text: &str, cues: &Cues) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let folded = fold(first);
    first.starts_with(char::is_uppercase)
        && (cues.function_words.contains(folded.as_str()) || cues.dependent.contains(folded.as_str()))
}

/// Returns whether the first of several words opens the names of places: `Kuala Terengganu`.
fn starts_as_place(place: &str) -> bool {
    static WORDS: PhraseList = PhraseList::new(PLACE_STARTS);
    place.split_once(' ').is_some_and(|(first, _)| WORDS.contains(&fold(first)))
}

/// Returns whether a quotation at the start of the text goes on with the one who says it.
fn names_speaker(sentence: &str) -> bool {
    let mut chars = sentence.char_indices();
    if !chars.next().is_some_and(|(_, c)| is_quote_opener(c)) {
        return false;
    }
    let close = chars.find(|&(_, c)| matches!(c, '"' | '”' | '»' | '“'));
    let tail = close.map(|(at, c)| sentence[at + c.len_utf8()..].trim_start_matches([',', ' ', '–', '-']));
    tail.is_some_and(|tail| tail.starts_with(is_small))
}

/// Returns whether the last word before a full stop may be cut short: `South Dakota Gov.`
fn is_abbreviated(place: &str) -> bool {
    let last = place.rsplit(' ').next().unwrap_or_default();
    let short = last.chars().count() < 4 && last.chars().any(is_small);
    short || last.chars().count() < 2 || last.contains('.')
}

/// Returns whether every word is in capitals but the small ones between: `NEW YORK and CHICAGO`.
fn is_capitalised(place: &str) -> bool {
    has_capitals(place)
        && place.split_whitespace().all(|word| is_all_caps(word) || !has_capitals(word) && word.chars().count() <= 3)
}

/// Returns whether the text is a word that opens other lines than a dateline, or the name of a
/// section.
pub(crate) fn is_label(place: &str, cues: &Cues) -> bool {
    let folded = fold(place);
    [&cues.furniture, &cues.key_points, &cues.sections].iter().any(|list| list.contains(&folded))
        || opens_as_label(place, cues)
}

/// Returns whether the text is a word that opens other lines than a dateline. A section may have
/// the name of a place.
fn opens_as_label(place: &str, cues: &Cues) -> bool {
    static WORDS: PhraseList = PhraseList::new(LABELS);
    if place.is_empty() {
        return false;
    }
    let folded = fold(place);
    let first = folded.split([' ', ',', '/', '-']).next().unwrap_or_default();
    let opens = [&cues.by, &cues.published, &cues.updated, &cues.editor_note, &cues.credit, &cues.source, &cues.promo];
    opens.iter().any(|cue| cue.match_len(place).is_some())
        || cues.editor.match_len(place).is_some()
        || cues.job.contains(&folded)
        || first != ARABIC_ARTICLE
            && [&cues.weekdays, &cues.dependent, &cues.abbreviations].iter().any(|list| list.contains(first))
        || folded.rsplit([' ', ',']).next().is_some_and(|last| {
            cues.months.contains(last) && folded != PLACE_WITH_MONTH || cues.weekdays.contains(last)
        })
        || !folded.contains(' ') && cues.function_words.contains(&folded)
        || WORDS.contains(first)
        || WORDS.contains(&folded)
        || phrases(cues.conventions.short_sentences).any(|label| label == folded)
}

/// Returns whether the paragraph ends as a sentence. Without marks for that, its length decides.
fn is_sentence(paragraph: &str, cues: &Cues) -> bool {
    ends_sentence(paragraph)
        || paragraph.ends_with([':', '：'])
        || cues.conventions.sentence_breaks == SentenceBreaks::Spaces && paragraph.chars().count() > MAX_HEAD_CHARS
}
