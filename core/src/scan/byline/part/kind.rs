//! The kind of a part of a list of names.

use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::prefixes::PrefixPhrases;
use crate::scan::byline::affiliation::{is_date, is_name_suffix, is_staff_byline};
use crate::scan::byline::separator::CueStrength;
use crate::text::fold::fold;

/// A part of more words is a sentence, when no cue says otherwise.
const MAX_WORDS: usize = 10;

/// The kind of a part, with the folded text where it is needed to read on.
pub(crate) enum PartKind {
    /// Marks alone.
    Empty,
    /// More words than a list without a cue has.
    Sentence,
    /// A wire service.
    Agency(&'static str),
    /// `Staff`, `Sample Editorial Team`.
    StaffByline,
    /// A date, or the label before one.
    Date(String),
    /// `Jr.`, `III`: the end of the name before it.
    NameSuffix,
    /// A name, or a job, an organisation or a place beside one.
    PersonOrAffiliation(String),
}

/// Returns the kind of a part; `after_name` is true if a name was read before it.
pub(crate) fn classify(text: &str, after_name: bool, strength: CueStrength, cues: &Cues) -> PartKind {
    if text.is_empty() {
        return PartKind::Empty;
    }
    if strength == CueStrength::Uncued && text.bytes().filter(|&byte| byte == b' ').count() >= MAX_WORDS {
        return PartKind::Sentence;
    }
    let folded = match classify_organisation(text, cues) {
        Ok(organisation) => return organisation,
        Err(folded) => folded,
    };
    let opens = |prefixes: &PrefixPhrases| prefixes.match_len(&folded).is_some();
    if opens(&cues.published) || opens(&cues.updated) || is_date(&folded, cues) {
        return PartKind::Date(folded);
    }
    if after_name && is_name_suffix(text) {
        return PartKind::NameSuffix;
    }
    PartKind::PersonOrAffiliation(folded)
}

/// Returns the agency or the staff byline that the text is; otherwise the text folded, as the
/// error.
pub(crate) fn classify_organisation(text: &str, cues: &Cues) -> Result<PartKind, String> {
    if let Some(name) = agency(text) {
        return Ok(PartKind::Agency(name));
    }
    let folded = fold(text);
    if is_staff_byline(&folded, cues) { Ok(PartKind::StaffByline) } else { Err(folded) }
}
