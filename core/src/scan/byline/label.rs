//! The label of a byline: the cue before the names.

use crate::lexicon::cues::Cues;
use crate::lexicon::prefixes::PrefixPhrases;
use crate::scan::byline::separator::CueStrength;
use crate::scan::byline::types::MAX_BYLINE_COLUMNS;
use crate::scan::name;
use crate::scan::name::next_word;
use crate::text::char_info::script;
use crate::text::fold::fold;
use crate::text::line::columns;
use crate::text::punctuation::is_dash;

/// Returns the line without marks that may stand before a cue.
pub(crate) fn strip_leading_marks(line: &str) -> &str {
    line.trim_start_matches(|c: char| is_dash(c) || matches!(c, ' ' | '✍' | '/' | '|' | '(' | '（' | '['))
}

/// Returns the text after the label of a byline.
///
/// A colon sets the label apart, or it is a word before a name.
pub(crate) fn strip_label<'a>(line: &'a str, prefixes: &PrefixPhrases, cues: &Cues) -> Option<(&'a str, CueStrength)> {
    let line = strip_leading_marks(line);
    if line.len() > 4 * MAX_BYLINE_COLUMNS {
        return None;
    }
    let (cue, rest) = line.split_at_checked(prefixes.match_len(line)?)?;
    let marks = [' ', ':', '：', '፦', '/', '／', '|', '.', '-', '–', '\u{a0}'];
    let name = rest.trim_start_matches(marks);
    let mut apart = rest.trim_start().starts_with([':', '：', '፦', '/', '／', '|']);
    let mut name = name;
    // "Text & Fotos: Ann Example" credits one person with both.
    if let Some((also, after)) = rest.split_once(':').filter(|(also, _)| !apart && also.split(' ').count() <= 3)
        && crate::scan::byline::separator::is_and(also.split_whitespace().next().unwrap_or_default(), cues)
    {
        (apart, name) = (true, after.trim_start());
    }
    let name = if line.ends_with(name) && !name.contains(['(', '（']) {
        name.trim_end_matches([')', '）', ']'])
    } else {
        name
    };
    if name.is_empty()
        || !apart && (columns(name) > MAX_BYLINE_COLUMNS || !cue.contains(' ') && !may_start_name(name, cues))
    {
        return None;
    }
    Some((name, if apart || cue.contains(' ') { CueStrength::Labelled } else { CueStrength::Cued }))
}

pub(crate) fn may_start_name(text: &str, cues: &Cues) -> bool {
    let first = text.chars().next();
    let word = fold(text.split([' ', ',']).next().unwrap_or_default());
    first.is_some_and(|c| c.is_uppercase() || script(c).is_some() && !c.is_lowercase())
        || name::is_particle(&word) && !name::is_function_word(&word, cues)
        || name::is_username(&word)
            && text.split_once(' ').is_some_and(|(_, rest)| next_word::starts_date(&fold(rest), cues))
        || cues.staff_byline.iter().any(|house| house.split(' ').next() == Some(word.as_str()))
}
