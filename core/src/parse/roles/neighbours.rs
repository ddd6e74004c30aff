//! Conditions on a unit and the lines next to it.

use crate::article::Role;
use crate::parse::roles::context::{RoleContext, View};
use crate::scan::caption::CaptionEvidence;
use crate::text::char_info::char_info;

/// The role of a name below its label, or of the label: `Reporter` on one line, the name on the
/// next.
pub(crate) fn role_by_label(view: &View<'_>) -> Option<Role> {
    let (annotations, unit) = (view.context.annotations, view.unit);
    let is_name = |unit: usize| annotations.get(unit).is_some_and(|note| note.is_names_only() && note.label.is_none());
    // A job below a name is that name's, not the label of the next one.
    let label = |unit: usize| {
        annotations.get(unit).and_then(|note| {
            note.label.filter(|role| *role != Role::Author || !note.job_title || unit == 0 || !is_name(unit - 1))
        })
    };
    if label(unit).is_some() && is_name(unit + 1) {
        return label(unit);
    }
    unit.checked_sub(1).and_then(label).filter(|_| is_name(unit))
}

/// Returns true if the line and the credit below it stand alone, apart from what is above and
/// below: `Crowds in Oslo` over `Photo: NTB`.
pub(crate) fn has_credit_below(view: &View<'_>) -> bool {
    let (note, units, unit) = (view.note(), view.context.units, view.unit);
    let credit = view.next_note().and_then(|below| below.caption.as_deref());
    let is_apart = |unit: usize| units.get(unit).is_none_or(|unit| unit.after_blank);
    credit.is_some_and(|(figure, evidence)| *evidence == CaptionEvidence::Cued && figure.caption.is_none())
        && (15..=400).contains(&note.columns)
        && !(note.furniture || note.promo || note.date_line || note.caption.is_some())
        && note.byline.is_none()
        && is_apart(unit)
        && !is_apart(unit + 1)
        && is_apart(unit + 2)
}

/// Returns true if the unit says the same as the headline.
pub(crate) fn repeats_headline(context: &RoleContext<'_>, unit: usize) -> bool {
    context.headline.is_some_and(|headline| same_text(&context.units[headline].text, &context.units[unit].text))
}

/// Returns true if two lines differ at most in case, marks and white space.
pub(crate) fn same_text(a: &str, b: &str) -> bool {
    a == b || a.len().abs_diff(b.len()) <= 12 && folded_letters(a).eq(folded_letters(b))
}

fn folded_letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| char_info(c).lower)
}
