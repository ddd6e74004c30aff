//! Credit lines: `Editor: …`, `(Reporting by …; Editing by …)`.

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::scan::byline::label::{strip_label, strip_leading_marks};
use crate::scan::byline::list::scan_list;
use crate::text::ascii;

/// The persons and the agency of a credit line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Credits {
    /// Reporters and writers: `Reporting by …`.
    pub(crate) reporters: Vec<Author>,
    /// Editors, translators and photographers.
    pub(crate) editors: Vec<Author>,
    /// The wire service, when one is named.
    pub(crate) agency: Option<String>,
}

impl Credits {
    /// Reads a part of a credit line.
    pub(crate) fn scan_part(&mut self, part: &str, cues: &Cues) {
        let opened = strip_leading_marks(part);
        if !cues.credit_prefixes.may_match(opened) {
            return;
        }
        let read = |prefixes| {
            let (rest, strength) = strip_label(part, prefixes, cues)?;
            scan_list(rest, cues, strength)
        };
        let (byline, people) = match read(&cues.editor) {
            Some(byline) => (byline, &mut self.editors),
            None => match read(&cues.by) {
                Some(byline) => (byline, &mut self.reporters),
                None => return,
            },
        };
        people.extend(byline.authors);
        self.agency = self.agency.take().or(byline.agency);
    }
}

/// A credit line with its cues: `Editor: …`, `(Reporting by …; Editing by …)`.
pub(crate) fn scan_editor(line: &str, cues: &Cues) -> Option<Credits> {
    let inner = line.trim_start_matches(['(', '[', '（', '【']).trim_end_matches([')', ']', '）', '】', '.', ';']);
    let mut credits = Credits::default();
    // In "（记者 … 编辑 …）" a wide space separates two credits. Both wide separators begin with one of
    // two bytes.
    if ascii::any_byte(inner, |byte| matches!(byte, b';' | 0xEF | 0xE3)) {
        inner.split([';', '；', '\u{3000}']).for_each(|part| credits.scan_part(part.trim(), cues));
    } else {
        credits.scan_part(inner.trim(), cues);
    }
    if credits == Credits::default() {
        return None;
    }
    let split = credits.editors.is_empty() && !inner.contains(';') && !line.starts_with('(');
    (!split).then_some(credits)
}
