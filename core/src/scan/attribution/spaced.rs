//! Candidates among the words of a text with spaces.

use crate::lexicon::names::is_outlet;
use crate::lexicon::phrases::{PhraseList, in_by_length};
use crate::lexicon::shared::media::{BRANCH_WORDS, MEDIUM_KINDS};
use crate::lexicon::shared::people::{GENERIC_NOUNS, PARTICLES};
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::han::branch_len;
use crate::scan::attribution::hangul::without_particle;
use crate::scan::attribution::known::{Known, Names, overlapping};
use crate::scan::attribution::paragraph::{Paragraph, Word, is_mark};
use crate::scan::attribution::strength::{
    Strength, is_abbreviation, is_ambiguous, is_contracted, is_lower_tail, is_other_house, is_site, is_station,
    is_strong_word, is_weak_word, part_of_medium, strength,
};
use crate::scan::attribution::uncased;
use crate::text::fold::fold;

/// A medium's name has no more words than this.
const MAX_WORDS: usize = 9;
/// Words behind a known name that may belong to it: `BBC Radio Norfolk`.
const MAX_EXTRA_WORDS: usize = 3;

/// Characters of the name of a broadcaster that stations have in theirs, at most.
const MAX_BROADCASTER: usize = 4;
/// Characters of a name, at least.
const MIN_CHARS: usize = 3;
static BRANCHES: PhraseList = PhraseList::new(BRANCH_WORDS);
static KINDS: PhraseList = PhraseList::new(MEDIUM_KINDS);

/// Returns the candidates among the words of a text with spaces, in order.
pub(crate) fn among_words(
    paragraph: &Paragraph<'_>,
    words: &[Word],
    known: &[Known],
    houses: &Names,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = words[at];
        if let Some(name) = overlapping(known, word.start, word.end) {
            let (candidate, next) = known_name(paragraph, words, at, name, houses);
            found.push(candidate);
            at = next;
            continue;
        }
        let call_sign = !word.capital && is_abbreviation(&paragraph.text[word.start..word.end]);
        // A site's address has no capital.
        if !word.capital && word.dotted && is_site(&paragraph.text[word.start..word.end]) {
            let listener = houses.mentions(&paragraph.text[word.start..word.end]);
            found.push(Candidate { listener, ..Candidate::new(word.start, word.end, Strength::Weak) });
            at += 1;
            continue;
        }
        if word.capital || call_sign || word.number && words.get(at + 1).is_some_and(|next| next.capital) {
            let next = run_end(paragraph, words, at, known, houses);
            found.extend(run(paragraph, &words[at..next], houses));
            at = next;
            continue;
        }
        found.extend(uncased::candidate_at(paragraph, words, at, houses));
        at += 1;
    }
    found
}

/// Returns the candidate of a known name, and the word behind it.
fn known_name(
    paragraph: &Paragraph<'_>,
    words: &[Word],
    at: usize,
    name: &Known,
    houses: &Names,
) -> (Candidate, usize) {
    let text = paragraph.text;
    let mut next = at + 1;
    while words.get(next).is_some_and(|word| word.start < name.end) {
        next += 1;
    }
    // A site's address is the name.
    let is_address = is_site(&text[words[at].start..words[at].end]);
    let mut end = if is_address { words[at].end } else { name.end + branch_len(&text[name.end..]) };
    let first = next;
    // The name of a broadcaster is short, and its stations have longer ones.
    let known = &text[name.start..name.end];
    let station = strength(known) == Strength::Strong;
    let broadcaster = station || known.chars().count() <= MAX_BROADCASTER && !name.agency;
    let is_media = |word: &Word| {
        let folded = fold(&text[word.start..word.end]);
        is_strong_word(&folded) || is_weak_word(&folded)
    };
    // One of their editions has the name of a place: `Suspilne Kherson`, `Example Pos Radar Malang`.
    let edition = is_outlet(known) && !name.agency && known.contains(char::is_uppercase);
    let mut branch = false;
    while (broadcaster || branch || next == first)
        && !is_address
        && next < words.len()
        && next - first < MAX_EXTRA_WORDS
    {
        let word = words[next];
        let folded = fold(&text[word.start..word.end]);
        // Two more names are a person's: `Radio Example Anna Muster`.
        let person = words.get(next + 1).is_some_and(|after| {
            after.capital && &text[word.end..after.start] == " " && !is_media(after) && !is_mark(paragraph, *after)
        });
        let part = is_media(&word) || BRANCHES.contains(&folded);
        if person && !word.number && !part {
            break;
        }
        let belongs = (word.capital || word.number)
            && (part || (broadcaster || branch || edition) && !is_calendar_word(paragraph, &folded));
        if !matches!(&text[end..word.start], " " | "\u{a0}") || !belongs || is_mark(paragraph, word) {
            break;
        }
        end = word.end;
        next += 1;
        branch = part;
    }
    // The page has a longer name for its house.
    let longer = words[next..].iter().take(MAX_EXTRA_WORDS).rposition(|word| {
        word.start > end && (word.capital || word.dotted) && houses.mentions(&text[name.start..word.end])
    });
    if let Some(count) = longer {
        end = words[next + count].end;
        next += count + 1;
    }
    let printed = &text[name.start..end];
    let strength = match () {
        () if end > name.end && is_other_house(printed) => Strength::Never,
        () if name.outlet && !is_ambiguous(&text[name.start..name.end]) => Strength::Strong,
        // With the name of an edition nothing else is meant.
        () if name.outlet && !name.agency && end > name.end && !known.starts_with("The ") => Strength::Strong,
        () if name.house => strength(printed).max(Strength::Weak),
        () => Strength::Weak,
    };
    (Candidate { house: name.house, ..Candidate::new(name.start, end, strength) }, next)
}

/// Returns true for a weekday or a month, which is no part of a name.
fn is_calendar_word(paragraph: &Paragraph<'_>, folded: &str) -> bool {
    paragraph.cues.weekdays.contains(folded) || paragraph.cues.months.contains(folded)
}

/// Returns the word behind a run of capitalised words.
fn run_end(paragraph: &Paragraph<'_>, words: &[Word], first: usize, known: &[Known], houses: &Names) -> usize {
    let text = paragraph.text;
    let mut next = first + 1;
    if is_opener(paragraph, words[first]) {
        return next;
    }
    while next < words.len() && next - first < MAX_WORDS {
        let (last, word) = (words[next - 1], words[next]);
        let gap = &text[last.end..word.start];
        if let Some(name) = overlapping(known, word.start, word.end) {
            // The name of a house or a place may be the rest of a station's name.
            let vietnamese = is_vietnamese_head(&text[words[first].start..words[first].end]);
            let run = &text[words[first].start..last.end];
            let joined = name.house && !name.outlet && strength(run) > Strength::Plain
                || houses.contains(&text[words[first].start..name.end])
                || houses.mentions(&text[words[first].start..name.end]);
            if gap != " " || !(joined || is_station(text, last) || vietnamese && !name.outlet) {
                break;
            }
            next += words[next..].iter().take_while(|word| word.start < name.end).count();
            continue;
        }
        let joined = matches!(gap, " " | " & " | "/" | "\u{a0}");
        if joined && is_lower_tail(&text[word.start..word.end]) {
            next += 1;
            continue;
        }
        if joined && is_name_part(text, word) && !is_calendar_word(paragraph, &fold(&text[word.start..word.end])) {
            next += 1;
            continue;
        }
        // In Vietnamese most syllables of a name have no capital: `Đài Phát thanh và Truyền hình`.
        let syllables = words[next..].iter().take_while(|word| is_syllable(&text[word.start..word.end])).count();
        if syllables > 0 && is_vietnamese_head(&text[words[first].start..words[first].end]) && joined {
            next += syllables;
            continue;
        }
        // One or two small words join parts of a name: `Diario de la Presa`.
        let smalls =
            words[next..].iter().take(2).take_while(|word| is_small(text, word) && !is_mark(paragraph, **word));
        let smalls = smalls.count();
        let follows = words.get(next + smalls).is_some_and(|after| {
            let together = words[next - 1..].windows(2).take(smalls + 1).all(|pair| {
                let gap = &text[pair[0].end..pair[1].start];
                gap == " " || matches!(gap, "'" | "’") && is_elided(&text[pair[0].start..pair[0].end])
            });
            after.capital && together && overlapping(known, after.start, after.end).is_none()
        });
        if smalls > 0 && follows {
            next += smalls + 1;
            continue;
        }
        break;
    }
    next.min(words.len())
}

/// Returns true for a word with a capital, a number or a call sign.
fn is_name_part(text: &str, word: Word) -> bool {
    word.capital || word.number || is_abbreviation(&text[word.start..word.end])
}

/// Returns true for a word that opens the name of a Vietnamese broadcaster or site.
fn is_vietnamese_head(word: &str) -> bool {
    matches!(word, "Đài" | "đài" | "Báo" | "Cổng" | "Tạp" | "Thông" | "Tiếng" | "Truyền" | "Phát")
}

/// Returns true for a syllable without a capital in the name of a Vietnamese medium.
fn is_syllable(word: &str) -> bool {
    matches!(word, "thanh" | "truyền" | "hình" | "tin" | "điện" | "tử" | "chí" | "nói" | "tấn" | "phát" | "xã")
}

/// Returns true for a small word inside names.
fn is_small(text: &str, word: &Word) -> bool {
    let word = &text[word.start..word.end];
    in_by_length(&PARTICLES, word)
        || is_elided(word)
        || matches!(word, "of" | "nan" | "sa" | "na" | "og" | "och" | "und" | "và")
}

/// Returns true for a small word before an apostrophe: `Ràdio d'Andorra`.
fn is_elided(word: &str) -> bool {
    matches!(word, "d" | "l" | "dell" | "dall" | "nell" | "sull")
}

/// Returns true for a word with a capital only because a sentence begins with it.
fn is_opener(paragraph: &Paragraph<'_>, word: Word) -> bool {
    let lower = &paragraph.lower[word.start..word.end];
    let cues = paragraph.cues;
    is_mark(paragraph, word)
        || word.opens
            && (cues.function_words.contains(lower)
                || cues.dependent.contains(lower)
                || cues.and.match_len(lower) == Some(lower.len()))
            && !GENERIC_NOUNS.contains(&lower)
}

/// Returns the candidate of a run of capitalised words.
fn run(paragraph: &Paragraph<'_>, words: &[Word], houses: &Names) -> Option<Candidate> {
    let text = paragraph.text;
    let mut words = words;
    while let [first, rest @ ..] = words {
        let name = &text[first.start..words.last()?.end];
        let folded = fold(&text[first.start..first.end]);
        let article = first.opens
            && (matches!(folded.as_str(), "the" | "die" | "der" | "das" | "den" | "dem" | "il" | "lo" | "gli")
                || matches!(folded.as_str(), "la" | "a" | "o")
                    && rest.first().is_some_and(|word| is_station(text, *word)));
        // A noun for media with a capital is no part of the name: `Sender Example`.
        let nouns = paragraph.marks_from(first.start, first.end);
        let noun = nouns.iter().any(|mark| mark.is_noun() && mark.start == first.start && mark.end >= first.end);
        // With a word that joins them the noun is none either: `Gazeti la Example`.
        let is_phrase = nouns.iter().any(|mark| mark.is_noun() && mark.end > first.end)
            && rest.first().is_some_and(|word| !word.capital);
        let noun = noun && !rest.is_empty() && (is_phrase || !is_strong_word(&folded) && !is_weak_word(&folded))
            || !rest.is_empty() && KINDS.contains(&folded);
        if !(is_opener(paragraph, *first) || article || noun) || houses.contains(name) {
            break;
        }
        // A small word belongs to the noun: `Gazeti la Example`.
        let smalls = rest.iter().take_while(|word| !word.capital && !word.number).count();
        words = &rest[smalls..];
    }
    let words = part_of_medium(text, words);
    let (first, last) = (words.first()?, words.last()?);
    let end = last.start + without_particle(&text[last.start..last.end]).len();
    let name = &text[first.start..end];
    let listener = houses.mentions(name) || words.len() == 1 && is_abbreviation(name);
    let is_short = name.chars().count() < MIN_CHARS && !listener;
    // A noun alone names nothing: `Lokalblatt`.
    let marks = paragraph.marks_from(first.start, first.end);
    let is_noun = || KINDS.contains(&fold(name)) || marks.iter().any(|mark| mark.is_noun() && mark.end >= last.end);
    if words.len() == 1 && !houses.contains(name) && is_noun() {
        return None;
    }
    if is_short
        || is_calendar_word(paragraph, &fold(name))
        || words.iter().all(|word| word.number) && !is_abbreviation(name)
    {
        return None;
    }
    let house = houses.contains(name);
    let strength = match strength(name) {
        Strength::Plain if house || is_contracted(&text[..first.start], name) => Strength::Weak,
        Strength::Plain if words.iter().any(|word| is_lower_tail(&text[word.start..word.end])) => Strength::Strong,
        // An article has a capital inside a sentence only as a part of a title.
        Strength::Plain if words.len() > 1 && !first.opens && text[first.start..].starts_with("The ") => Strength::Weak,
        // A sentence begins with any word.
        Strength::Plain if first.opens && words.len() == 1 => return None,
        strength => strength,
    };
    Some(Candidate { house, listener, ..Candidate::new(first.start, end, strength) })
}
