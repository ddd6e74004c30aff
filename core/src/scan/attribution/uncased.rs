//! Candidates among the words of a script with spaces and without capitals.

use crate::lexicon::names::is_outlet;
use crate::lexicon::phrases::PhraseList;
use crate::lexicon::shared::media::{CASE_ENDINGS, UNCASED_HEADS, UNCASED_TAILS};
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::hangul::without_particle;
use crate::scan::attribution::known::Names;
use crate::scan::attribution::paragraph::{Paragraph, Word, is_mark};
use crate::scan::attribution::strength::Strength;
use crate::text::char_info::{CharClass, char_info};

/// Words of a name behind its first, at most.
const MAX_EXTRA_WORDS: usize = 3;
/// Endings of the subject in Nepali and Marathi.
const SUBJECT_ENDINGS: [&str; 4] = ["ले", "ने", "लाई", "वर"];

/// Returns the candidate at a word of a script without capitals.
pub(crate) fn candidate_at(paragraph: &Paragraph<'_>, words: &[Word], at: usize, houses: &Names) -> Option<Candidate> {
    static HEADS: PhraseList = PhraseList::new(UNCASED_HEADS);
    static TAILS: PhraseList = PhraseList::new(UNCASED_TAILS);
    let text = paragraph.text;
    let word = words[at];
    let printed = &text[word.start..word.end];
    let first = printed.chars().next()?;
    if [CharClass::LOWER, CharClass::UNSPACED].iter().any(|&class| char_info(first).is(class))
        || !char_info(first).is(CharClass::ALPHABETIC)
    {
        return None;
    }
    let is_own = |word: &Word| {
        let printed = &text[word.start..word.end];
        !paragraph.cues.function_words.contains(printed) && !is_mark(paragraph, *word)
    };
    let joined = |first: &Word, second: &Word| &text[first.end..second.start] == " " && is_own(second);
    // The longest name of the page's other lines.
    let mentioned = words[at..].iter().take(MAX_EXTRA_WORDS).rev().find(|last| {
        let name = &text[word.start..last.end];
        !name.contains([',', '،', '।']) && !paragraph.cues.function_words.contains(name) && houses.mentions(name)
    });
    if let Some(last) = mentioned {
        return Some(Candidate { listener: true, ..Candidate::new(word.start, last.end, Strength::Plain) });
    }
    // With a joiner the ending is a part of the word: `گلستان‌نیوز`.
    let joined_tail = printed.rsplit_once('\u{200c}').is_some_and(|(_, tail)| TAILS.contains(tail));
    if joined_tail {
        return Some(Candidate::new(word.start, word.end, Strength::Strong));
    }
    if TAILS.contains(printed) || name_end(printed).is_some_and(|end| TAILS.contains(&printed[..end])) {
        let before = words.get(at.checked_sub(1)?)?;
        return (is_own(before) && joined(before, &word))
            .then(|| Candidate::new(before.start, word.end, Strength::Strong));
    }
    // Some nouns are both: `روزنامہ ڈان`.
    let before_known = words.get(at + 1).is_some_and(|next| is_outlet(&text[next.start..next.end]));
    if HEADS.contains(printed) && !before_known {
        let mut last = at;
        // In Nepali and Marathi the subject's ending closes the name.
        let closed = |word: &Word| {
            let printed = &text[word.start..word.end];
            paragraph.cues.pack.is_none() && SUBJECT_ENDINGS.iter().any(|ending| printed.ends_with(ending))
        };
        let follows = |last: usize| {
            (last == at || !closed(&words[last])) && words.get(last + 1).is_some_and(|next| joined(&words[last], next))
        };
        while last - at < MAX_EXTRA_WORDS && follows(last) {
            last += 1;
        }
        // A name of unknown length has one word more, and in Arabic all that have the article.
        let ends = !follows(last);
        let last = if ends { last } else { (at + 1).max(at + definite(text, &words[at + 1..])) };
        if last > at {
            return Some(Candidate::new(word.start, words[last].end, Strength::Strong));
        }
        // The place may stand before: `रोहतक आकाशवाणी`.
        let before = words.get(at.checked_sub(1)?)?;
        let named = printed == "आकाशवाणी" && is_own(before) && joined(before, &word);
        return named.then(|| Candidate::new(before.start, word.end, Strength::Strong));
    }
    // Behind a noun one word is the name if the next one is not.
    let introduced = paragraph
        .marks_from(word.start.saturating_sub(60), word.start)
        .iter()
        .any(|mark| mark.is_noun() && mark.end < word.start && &text[mark.end..word.start] == " ");
    let articles = definite(text, &words[at..]);
    let last = words[at + articles.saturating_sub(1)];
    let next = words.get(at + articles.max(1));
    let ends = articles > 0 || next.is_none_or(|next| &text[word.end..next.start] != " " || !is_own(next));
    let end = if articles > 1 { last.end } else { word.start + without_particle(printed).len() };
    (introduced && ends && is_own(&word)).then(|| Candidate::new(word.start, end, Strength::Plain))
}

/// Returns the bytes of a word without its case ending, where the ending is written with it.
fn name_end(word: &str) -> Option<usize> {
    static ENDINGS: PhraseList = PhraseList::new(CASE_ENDINGS);
    word.char_indices().map(|(at, _)| at).skip(1).find(|&at| ENDINGS.contains(&word[at..]))
}

/// Nouns for media in Thai that names follow without a space, and whether they belong to the name.
const THAI_NOUNS: [(&str, bool); 11] = [
    ("หนังสือพิมพ์", false),
    ("นิตยสาร", false),
    ("วารสาร", false),
    ("เว็บไซต์", false),
    ("เพจข่าวท้องถิ่น", false),
    ("เพจข่าว", true),
    ("สำนักข่าว", true),
    ("สถานีวิทยุ", true),
    ("สถานีโทรทัศน์", true),
    ("วิทยุชุมชน", true),
    ("ช่อง", true),
];
/// Words behind the name of a medium in Thai.
const THAI_STOPS: [&str; 26] = [
    "จะ",
    "รายงาน",
    "ระบุ",
    "เคย",
    "เผย",
    "ว่า",
    "เปิดเผย",
    "นำเสนอ",
    "เสนอ",
    "ซึ่ง",
    "ที่",
    "ได้",
    "โดย",
    "ก่อน",
    "อ้าง",
    "สัมภาษณ์",
    "ตีพิมพ์",
    "บอก",
    "กล่าว",
    "ลงข่าว",
    "ลง",
    "ออกอากาศ",
    "สั้นๆ",
    "และ",
    "ของ",
    "ใน",
];
/// Bytes of a name in Thai behind its noun.
const THAI_BYTES: std::ops::RangeInclusive<usize> = 9..=60;

/// Returns the names in Thai that follow a noun and that a space or a verb ends.
pub(crate) fn thai(text: &str) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    // All its letters begin with the same byte.
    if !text.bytes().any(|byte| byte == 0xE0) {
        return found;
    }
    for (noun, belongs) in THAI_NOUNS {
        for (at, _) in text.match_indices(noun) {
            let start = at + noun.len();
            let rest = text[start..].strip_prefix(' ').unwrap_or(&text[start..]);
            let from = text.len() - rest.len();
            let window = &rest[..rest.char_indices().nth(40).map_or(rest.len(), |(end, _)| end)];
            let is_thai = |c: char| ('\u{e01}'..='\u{e4e}').contains(&c);
            let word = &window[..window.find(|c: char| !is_thai(c)).unwrap_or(window.len())];
            let end = THAI_STOPS.iter().filter_map(|stop| word.find(stop)).min().unwrap_or(word.len());
            let ended = end < word.len() || rest[end..].starts_with(' ');
            if ended && THAI_BYTES.contains(&end) && found.iter().all(|other| other.end <= at || other.start > at) {
                let first = if belongs && from == start { at } else { from };
                found.push(Candidate::new(first, from + end, Strength::Strong));
            }
        }
    }
    for (at, tail) in THAI_TAILS.into_iter().flat_map(|tail| text.match_indices(tail)) {
        let end = at + tail.len();
        let is_thai = |c: char| ('\u{e01}'..='\u{e4e}').contains(&c);
        let letters = text[..at].char_indices().rev().take_while(|&(_, c)| is_thai(c));
        let from = letters.take(THAI_BYTES.end() / 3).last().map_or(at, |(from, _)| from);
        // A preposition stands before the name without a space.
        let ends = THAI_PREPOSITIONS.iter().filter_map(|word| Some(text[from..at].rfind(word)? + word.len()));
        let start = from + ends.max().unwrap_or(0);
        if start < at && found.iter().all(|other| other.end <= start || other.start >= end) {
            found.push(Candidate::new(start, end, Strength::Strong));
        }
    }
    found
}

/// Endings of the names of media in Thai.
const THAI_TAILS: [&str; 7] = ["นิวส์", "ทีวี", "โพสต์", "ไทมส์", "ออนไลน์", "เรดิโอ", "ทูเดย์"];
/// Words before the name of a medium in Thai.
const THAI_PREPOSITIONS: [&str; 11] = ["ผู้สื่อข่าว", "นักข่าว", "ทีมข่าว", "กับ", "ให้", "แก่", "ทาง", "ของ", "โดย", "ที่", "ตาม"];

/// Returns the number of words, up to three, that begin with the article of Arabic.
fn definite(text: &str, words: &[Word]) -> usize {
    let has_article = |word: &&Word| text[word.start..word.end].starts_with("ال");
    let count = words.iter().take(MAX_EXTRA_WORDS).take_while(has_article).count();
    let apart = words.windows(2).take(count).position(|pair| &text[pair[0].end..pair[1].start] != " ");
    apart.map_or(count, |at| count.min(at + 1))
}
