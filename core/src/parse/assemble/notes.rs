//! Editor's notes and corrections, with the labels that tell them apart.

use crate::article::Role;
use crate::lexicon::cues::Cues;
use crate::parse::annotations::table::Annotations;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::parse::units::needs_space;
use crate::text::line::ends_sentence;

/// Returns the notes. A sentence over several lines is one, and a heading or a date is none beside
/// others.
pub(crate) fn notes(page: &Page<'_>, annotations: &Annotations, roles: &[UnitRole]) -> Vec<String> {
    let units: Vec<usize> = (0..roles.len()).filter(|&unit| roles[unit].role == Role::EditorNote).collect();
    let text = |unit: usize| page.units[unit].text.as_ref();
    let is_text = |unit: &usize| !is_heading(text(*unit), page.cues) && !annotations[*unit].date_line;
    let has_text = units.iter().any(is_text);
    let mut notes: Vec<String> = Vec::new();
    let mut last = None;
    for unit in units.into_iter().filter(|unit| !has_text || is_text(unit)) {
        let goes_on = unit > 0 && last == Some(unit - 1) && !page.units[unit].after_blank;
        match notes.last_mut().filter(|note| goes_on && !ends_sentence(note)) {
            Some(note) => {
                if needs_space(note, text(unit)) {
                    note.push(' ');
                }
                note.push_str(text(unit));
            }
            None => notes.push(text(unit).to_owned()),
        }
        last = Some(unit);
    }
    notes
}

/// Returns true for a label alone.
fn is_heading(text: &str, cues: &Cues) -> bool {
    let label = text.trim_end_matches([':', '：', ' ', '.']);
    cues.editor_note.match_len(label) == Some(label.len())
}
