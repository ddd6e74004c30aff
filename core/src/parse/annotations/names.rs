//! Names that only their surroundings tell from other words.

use std::cell::Cell;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::parse::annotations::table::{Annotation, Annotations};
use crate::parse::page::Page;
use crate::parse::units::Unit;
use crate::scan::byline::scan_caseless_name;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::lowercase;
use crate::text::words::word::stem;

/// Bytes of the text that are searched for words in lower case.
const SAMPLE_BYTES: usize = 200_000;

/// The marks that join two words.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// Bytes of the shortest word that is searched for.
const MIN_WORD_BYTES: usize = 4;

/// Finds names in scripts without capitals by the lines beside them: a job title below, or a byline
/// above and a date below.
pub(crate) fn find_caseless_names(
    units: &[Unit<'_>],
    annotations: &mut Annotations,
    headline: Option<usize>,
    story: &Range<usize>,
) {
    // A name in brackets such as `（小林由紀子）` closes a Japanese story.
    let last = units.get(story.end).map_or("", |unit| unit.text.as_ref());
    if let Some(inner) = last.strip_prefix('（').and_then(|text| text.strip_suffix('）'))
        && let Some(unit) = annotations.get_mut(story.end)
    {
        unit.names = unit.names.take().or_else(|| scan_caseless_name(inner).map(Box::new));
    }
    let end = (annotations.first + annotations.list.len()).min(units.len().saturating_sub(1));
    for unit in annotations.first.max(1)..end {
        let annotation = &annotations[unit];
        let (above, below) = (&annotations[unit - 1], &annotations[unit + 1]);
        let is_below_headline = headline.is_some_and(|headline| headline + 1 == unit);
        let is_below_byline = above.names.is_some() && !units[unit].after_blank;
        let is_above_agency = below.names.as_ref().is_some_and(|names| names.authors.is_empty());
        let is_above_line = !units[unit + 1].after_blank;
        let is_between =
            (is_below_byline || is_below_headline) && is_above_line && (below.date_line || is_above_agency);
        let is_other = annotation.names.is_some()
            || annotation.byline.is_some()
            || annotation.ends_sentence
            || annotation.furniture
            || annotation.section
            || annotation.job_title;
        if annotation.columns > 0
            && !is_other
            && (below.job_title && is_above_line || is_between)
            && let Some(names) = scan_caseless_name(&units[unit].text)
        {
            annotations.list[unit - annotations.first].names = Some(Box::new(names));
        }
    }
}

/// Marks the names with a word that the text also writes in lower case.
pub(crate) fn mark_names_with_common_words(annotations: &mut [Annotation], page: &Page<'_>, units: Range<usize>) {
    // Few lines are names, so their words are collected, and the text is searched for them.
    let mut word_ids: FxHashMap<String, usize> = FxHashMap::default();
    let mut words_of_names = Vec::new();
    for (index, annotation) in annotations.iter().enumerate() {
        let names = annotation.names.iter().flat_map(|names| &names.authors);
        for word in names.flat_map(|author| alphabetic_words(&author.name)).filter(|word| word.len() >= MIN_WORD_BYTES)
        {
            let next = word_ids.len();
            words_of_names.push((index, *word_ids.entry(lowercase(word)).or_insert(next)));
        }
    }
    if words_of_names.is_empty() {
        return;
    }
    let mut is_common = vec![false; word_ids.len()];
    let mut bytes = 0;
    let sample = units.map(|unit| (unit, page.units[unit].text.as_ref())).take_while(|(_, text)| {
        bytes += text.len();
        bytes <= SAMPLE_BYTES
    });
    // The first bytes of the words, since most other words begin with others.
    let mut first_bytes = [false; 256];
    // By stem, the number of words not found yet.
    let missing = vec![Cell::new(0_u32); page.words.distinct_count()];
    let stems = |word: &str| page.words.id_of(stem(word)).map(|id| &missing[id as usize]);
    for word in word_ids.keys() {
        first_bytes[usize::from(word.as_bytes()[0])] = true;
        stems(word).into_iter().for_each(|count| count.update(|count| count + 1));
    }
    let mut mark_word = |word: &str| {
        if word.len() >= MIN_WORD_BYTES
            && first_bytes[usize::from(word.as_bytes()[0])]
            && word.starts_with(char::is_lowercase)
            && let Some(&id) = word_ids.get(word)
            && !is_common[id]
        {
            is_common[id] = true;
            stems(word).into_iter().for_each(|count| count.update(|count| count - 1));
        }
    };
    for (unit, text) in sample {
        // A unit without the stem lacks the word, unless an apostrophe joins it to another word.
        for (&id, &end) in page.words.ids(unit).iter().zip(page.words.end_bytes(unit)) {
            if missing[id as usize].get() > 0 {
                mark_word(
                    text.get(..end as usize).and_then(|head| alphabetic_words(head).next_back()).unwrap_or_default(),
                );
            }
        }
        if page.features[unit].marks.may_have(APOSTROPHES) {
            apostrophe_words(text).flat_map(alphabetic_words).for_each(&mut mark_word);
        }
    }
    for (index, id) in words_of_names {
        annotations[index].has_common_word |= is_common[id];
    }
}

/// Returns the text between the spaces around each apostrophe.
fn apostrophe_words(text: &str) -> impl Iterator<Item = &str> {
    let marks = APOSTROPHES.into_iter().flat_map(|mark| text.match_indices(mark));
    marks.filter_map(|(mark, _)| {
        let is_space = |byte: u8| byte == b' ';
        let start = text.as_bytes()[..mark].iter().rposition(|&byte| is_space(byte)).map_or(0, |space| space + 1);
        let end = text.bytes().skip(mark).position(is_space).map_or(text.len(), |space| mark + space);
        text.get(start..end)
    })
}

/// Returns the runs of letters of a text.
fn alphabetic_words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !char_info(c).is(CharClass::ALPHABETIC)).filter(|word| !word.is_empty())
}
