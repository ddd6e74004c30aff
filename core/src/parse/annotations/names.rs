//! Names that only what stands beside them tells from other words.

use std::cell::Cell;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::parse::annotations::table::Annotation;
use crate::parse::annotations::table::Annotations;
use crate::parse::page::Page;
use crate::parse::units::Unit;
use crate::scan::byline::scan_caseless_name;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::lowercase;
use crate::text::words::word::stem;

/// Bytes in which the words of lower case are looked for.
const SAMPLE_BYTES: usize = 200_000;

/// The marks that join words.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// In scripts without capitals a name is told by what stands beside it: a job on the next line, or a byline above and a date below.
pub(crate) fn find_caseless_names(
    units: &[Unit<'_>],
    annotations: &mut Annotations,
    headline: Option<usize>,
    story: &std::ops::Range<usize>,
) {
    // `（小林由紀子）` closes a story of a Japanese paper.
    let last = units.get(story.end).map_or("", |unit| unit.text.as_ref());
    if let Some(inner) = last.strip_prefix('（').and_then(|text| text.strip_suffix('）'))
        && let Some(unit) = annotations.get_mut(story.end)
    {
        unit.names = unit.names.take().or_else(|| scan_caseless_name(inner).map(Box::new));
    }
    for at in annotations.first.max(1)..(annotations.first + annotations.list.len()).min(units.len().saturating_sub(1))
    {
        let unit = &annotations[at];
        let (above, below) = (&annotations[at - 1], &annotations[at + 1]);
        let titled = headline.is_some_and(|headline| headline + 1 == at);
        let byline = above.names.is_some() && !units[at].after_blank;
        let agency = below.names.as_ref().is_some_and(|names| names.authors.is_empty());
        let joined = (byline || titled) && !units[at + 1].after_blank && (below.date_line || agency);
        let bare = unit.columns > 0
            && unit.names.is_none()
            && unit.byline.is_none()
            && !(unit.ends_sentence || unit.furniture);
        if bare
            && !(unit.section || unit.job_title)
            && (below.job_title && !units[at + 1].after_blank || joined)
            && let Some(names) = scan_caseless_name(&units[at].text)
        {
            annotations.list[at - annotations.first].names = Some(Box::new(names));
        }
    }
}

/// Marks the names that have a word which the text also writes in lower case.
pub(crate) fn mark_names_with_common_words(annotations: &mut [Annotation], page: &Page<'_>, units: Range<usize>) {
    // Few lines are names, so it is their words that are kept, and the text is looked through for them.
    let mut places: FxHashMap<String, usize> = FxHashMap::default();
    let mut named = Vec::new();
    for (line, annotation) in annotations.iter().enumerate() {
        let names = annotation.names.iter().flat_map(|names| &names.authors);
        for word in names.flat_map(|author| alphabetic_words(&author.name)).filter(|word| word.len() > 3) {
            let next = places.len();
            named.push((line, *places.entry(lowercase(word)).or_insert(next)));
        }
    }
    if named.is_empty() {
        return;
    }
    let mut written = vec![false; places.len()];
    let mut read = 0;
    let sample = units.map(|at| (at, page.units[at].text.as_ref())).take_while(|(_, text)| {
        read += text.len();
        read <= SAMPLE_BYTES
    });
    // Most words begin with other letters, which a bit for each first byte tells.
    let mut heads = [false; 256];
    // How many of the words that are still to be found have each stem.
    let sought = vec![Cell::new(0_u32); page.words.distinct_count()];
    let stems = |word: &str| page.words.id_of(stem(word)).map(|number| &sought[number as usize]);
    for word in places.keys() {
        heads[usize::from(word.as_bytes()[0])] = true;
        stems(word).into_iter().for_each(|count| count.update(|count| count + 1));
    }
    let mut look = |word: &str| {
        if word.len() > 3
            && heads[usize::from(word.as_bytes()[0])]
            && word.starts_with(char::is_lowercase)
            && let Some(&place) = places.get(word)
            && !written[place]
        {
            written[place] = true;
            stems(word).into_iter().for_each(|count| count.update(|count| count - 1));
        }
    };
    for (at, text) in sample {
        // Without its stem a unit has none of the words, unless an apostrophe joins one to another.
        for (&number, &end) in page.words.ids(at).iter().zip(page.words.end_bytes(at)) {
            if sought[number as usize].get() > 0 {
                look(text.get(..end as usize).and_then(|head| alphabetic_words(head).next_back()).unwrap_or_default());
            }
        }
        if page.features[at].marks.may_have(APOSTROPHES) {
            apostrophe_words(text).flat_map(alphabetic_words).for_each(&mut look);
        }
    }
    for (line, place) in named {
        annotations[line].has_common_word |= written[place];
    }
}

/// What stands between the spaces around each apostrophe of a text.
fn apostrophe_words(text: &str) -> impl Iterator<Item = &str> {
    let marks = APOSTROPHES.into_iter().flat_map(|mark| text.match_indices(mark));
    marks.filter_map(|(at, _)| {
        let is_space = |byte: u8| byte == b' ';
        let from = text.as_bytes()[..at].iter().rposition(|&byte| is_space(byte)).map_or(0, |space| space + 1);
        let to = text.bytes().skip(at).position(is_space).map_or(text.len(), |space| at + space);
        text.get(from..to)
    })
}

/// The words of a text, which consist of letters.
fn alphabetic_words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !char_info(c).is(CharClass::ALPHABETIC)).filter(|word| !word.is_empty())
}
