//! Authors by the markup: elements of bylines, and the names that the document's head gives.

use crate::parse::authors::candidates::NameCandidate;
use crate::parse::decision::Scored;
use crate::parse::page::evidence::Evidence;
use crate::parse::page::evidence::names::Names;
use crate::text::hash::text_fingerprint;

/// The factor of the odds of a name that the document's head gives.
const SAME_NAME: f32 = 20.0;
/// The factor of the odds of another name, where the head gives names that are on the page.
const OTHER_NAME: f32 = 0.2;
/// The factor of the odds of a name in an element of bylines.
const BYLINE_ELEMENT: f32 = 3.0;
/// The factor of the odds of a name in a menu, beside the story or in comments.
const ASIDE: f32 = 0.1;

/// Weighs the probabilities of the names by the markup.
pub(crate) fn weigh(evidence: &Evidence<'_>, names: &mut [Scored<NameCandidate>]) {
    let given: Vec<u32> = evidence.metadata.authors.iter().map(|name| text_fingerprint(name)).collect();
    let is_given = |name: &NameCandidate| given.contains(&text_fingerprint(&name.author.name));
    let any_given = names.iter().any(|name| is_given(&name.value));
    for Scored { value: name, probability } in names {
        let unit = &evidence.units[name.unit];
        let mut factor = match is_given(name) {
            true => SAME_NAME,
            false if any_given => OTHER_NAME,
            false => 1.0,
        };
        if unit.near.has(Names::AUTHOR) {
            factor *= BYLINE_ELEMENT;
        }
        if evidence.is_beside(name.unit) && !unit.near.has(Names::AUTHOR)
            || unit.near.has(Names::RELATED)
            || unit.any.has(Names::COMMENT)
        {
            factor *= ASIDE;
        }
        let odds = factor * *probability / (1.0 - *probability).max(1e-6);
        *probability = odds / (1.0 + odds);
    }
}
