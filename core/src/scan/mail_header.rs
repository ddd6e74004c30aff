//! Lines of a mail's header: `From: …`, `Subject: …`
//! ([RFC 5322, section 3.6](https://www.rfc-editor.org/rfc/rfc5322#section-3.6)).

use crate::lexicon::shared::mail::{DATE_LABELS, OTHER_LABELS, SUBJECT_LABELS};
use crate::scan::title::is_one_of;

/// Bytes of the longest label.
const MAX_LABEL_BYTES: usize = 60;

/// A line of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MailHeader {
    Subject,
    Date,
    Other,
}

/// Returns the kind of a header's line, `None` for another line.
pub(crate) fn scan_mail_header(line: &str) -> Option<MailHeader> {
    let (label, _) = line.split_once([':', '：']).filter(|(label, _)| label.len() <= MAX_LABEL_BYTES)?;
    let label = label.trim().trim_matches('*');
    let kinds =
        [(SUBJECT_LABELS, MailHeader::Subject), (DATE_LABELS, MailHeader::Date), (OTHER_LABELS, MailHeader::Other)];
    kinds.into_iter().find(|(labels, _)| is_one_of(labels, label)).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::MailHeader::{Date, Other, Subject};
    use super::scan_mail_header;

    #[test]
    fn labels_of_several_languages_are_known() {
        for (line, kind) in [
            ("From: Ann Example <ann@example.org>", Some(Other)),
            ("Gesendet: Dienstag, 5. März 2024 09:12", Some(Date)),
            ("*Objet :* Le pont rouvre", Some(Subject)),
            ("件名：橋が再開", Some(Subject)),
            ("The bridge: a history", None),
            ("No colon", None),
        ] {
            assert_eq!(scan_mail_header(line), kind, "{line}");
        }
    }
}
