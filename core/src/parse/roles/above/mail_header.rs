//! The header of a mail above its text.

use crate::article::Role;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::mail_header::{MailHeader, scan_mail_header};
use crate::text::line::columns;

/// The name of the rule.
pub(crate) const MAIL_HEADER: &str = "header of a mail";
/// Lines of the shortest header.
const MIN_LINES: usize = 3;
/// Units at the top of a text among which the header stands.
const MAX_UNITS: usize = 30;
/// The narrowest subject that is looked for in the text.
const MIN_TITLE_COLUMNS: usize = 12;
const CONFIDENCE: f32 = 0.9;

/// Gives the lines of a mail's header their roles: the subject is the headline, the day a date. Where
/// the text of the mail prints the subject again, the lines before are those of the sender.
pub(crate) fn assign(page: &Page<'_>, roles: &mut [UnitRole]) {
    let headers: Vec<Option<MailHeader>> =
        page.units.iter().take(MAX_UNITS).map(|unit| scan_mail_header(&unit.text)).collect();
    let mut first = 0;
    for run in headers.chunk_by(|header, next| header.is_some() == next.is_some()) {
        let units = first..first + run.len();
        first = units.end;
        let has_subject = run.contains(&Some(MailHeader::Subject));
        if run.len() < MIN_LINES || !has_subject {
            continue;
        }
        for (unit, header) in units.zip(run) {
            let role = match header {
                Some(MailHeader::Subject) => Role::Headline,
                Some(MailHeader::Date) => Role::Date,
                _ => Role::Boilerplate,
            };
            roles[unit] = UnitRole { role, confidence: CONFIDENCE, rule: MAIL_HEADER };
            if role == Role::Headline {
                assign_again(page, unit, first, roles);
            }
        }
    }
}

/// Finds the subject again below the header.
fn assign_again(page: &Page<'_>, subject: usize, below: usize, roles: &mut [UnitRole]) {
    let text = &page.units[subject].text;
    let is_subject = |unit: &usize| {
        let again = page.units[*unit].text.as_ref();
        columns(again) >= MIN_TITLE_COLUMNS && text.ends_with(again)
    };
    let Some(again) = (below..page.units.len().min(below + MAX_UNITS)).find(is_subject) else { return };
    roles[again] = UnitRole { role: Role::Headline, confidence: CONFIDENCE, rule: MAIL_HEADER };
    for sent in &mut roles[below..again] {
        *sent = UnitRole { role: Role::Boilerplate, confidence: CONFIDENCE, rule: MAIL_HEADER };
    }
}
