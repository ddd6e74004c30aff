//! Places in the line of the byline or the date: `Lara Example VIGO / LA VOZ`, `Na X, Dodoma`,
//! `Porrera11/11/2022`.

use crate::article::Dateline;
use crate::lexicon::cues::Cues;
use crate::scan::dateline::closed::is_label;
use crate::scan::dateline::east_asian::chinese::ChineseHead;
use crate::scan::dateline::house::{is_house, site_or_brand};
use crate::scan::dateline::parts::{is_all_caps, is_place, non_empty};
use crate::scan::signature;
use crate::text::char_info::digit;
use crate::text::fold::fold;

/// A place beside a name has no more words; in capitals, or in a script without them, only one.
const MAX_WORDS: usize = 2;

/// Returns the parts of a byline that may be places, in order.
pub(crate) fn in_byline<'a>(line: &'a str, cues: &Cues) -> Vec<&'a str> {
    if !cues.conventions.word_spaces {
        // "体坛周报特派记者龙梓涵重庆报道"
        return ChineseHead::in_brackets(line)
            .into_iter()
            .map(|head| head.place)
            .filter(|place| !place.is_empty())
            .collect();
    }
    let inner = line.strip_prefix('(').and_then(|line| line.strip_suffix(')')).unwrap_or(line);
    let parts: Vec<&str> = inner.split([',', '/', '|', '–', '—', '·', '،']).collect();
    let parts: Vec<&str> = parts.into_iter().flat_map(|part| part.split(" - ")).map(str::trim).collect();
    if parts.len() < 2 {
        return Vec::new();
    }
    let candidates = parts.into_iter().map(|part| capitals_at_end(part).unwrap_or(part));
    candidates.filter(|part| may_be_place(part, cues)).collect()
}

/// Returns the place and the house that a byline prints one behind the other: `… VIGO / LA VOZ`,
/// `بغداد – واع – …`.
pub(crate) fn with_house(line: &str, cues: &Cues) -> Option<Dateline> {
    let parts: Vec<&str> = line.split(['/', '–', '—']).map(str::trim).collect();
    parts.windows(2).enumerate().find_map(|(at, pair)| {
        let [before, house] = pair else { return None };
        let is_word = !before.contains(|c: char| c.is_uppercase() || c.is_lowercase() || matches!(c, ' ' | ','));
        let place = capitals_at_end(before).or(Some(*before).filter(|_| at == 0 && is_word))?;
        (may_be_place(place, cues) && is_house(house))
            .then(|| Dateline { place: non_empty(place), agency: non_empty(house) })
    })
}

/// Returns the text before the first number of a line of dates, if it may be a place.
pub(crate) fn before_date<'a>(line: &'a str, cues: &Cues) -> Option<&'a str> {
    let at = line.find(|c| digit(c).is_some()).filter(|_| cues.conventions.word_spaces)?;
    let place = line[..at].trim_matches([' ', ',', '-', '–', '|']);
    may_be_place(place, cues).then_some(place)
}

fn may_be_place(text: &str, cues: &Cues) -> bool {
    let words = text.split(' ').count();
    let most = if !text.chars().any(char::is_lowercase) { 1 } else { MAX_WORDS };
    let folded = fold(text);
    let unnamed = [&cues.job, &cues.staff_byline].iter().any(|list| list.contains(folded.as_str()));
    let stated = !is_label(text, cues)
        && !is_house(text)
        && !site_or_brand(text)
        && !unnamed
        && !signature::house::is_house(text, &folded, cues);
    stated && words <= most && text.chars().count() > 2 && !text.contains(['(', '•', '®', '&']) && is_place(text)
}

/// Returns the capitals behind a name in other letters: `Lara Example VIGO`.
fn capitals_at_end(text: &str) -> Option<&str> {
    let name = text.split(' ').next().filter(|first| !is_all_caps(first))?;
    let capitals = text.char_indices().filter(|&(_, c)| c == ' ').map(|(at, _)| &text[at + 1..]);
    let capitals =
        capitals.into_iter().find(|rest| rest.split(' ').all(|word| is_all_caps(word) && word.chars().count() > 2))?;
    (text.len() > name.len() && name.chars().any(char::is_lowercase)).then_some(capitals)
}
