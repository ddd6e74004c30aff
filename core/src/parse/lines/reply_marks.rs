//! The marks that a mail program sets before each line of the mail it replies to
//! ([RFC 3676, section 4.5](https://www.rfc-editor.org/rfc/rfc3676#section-4.5)).

use std::borrow::Cow;

use crate::parse::lines::SourceLine;

/// The mark.
const MARK: char = '>';
/// Marked lines of the shortest quotation.
const MIN_LINES: usize = 3;

/// Removes the marks from runs of marked lines. One of the lines must be blank behind its mark,
/// because menus and lists of links have the same mark.
pub(super) fn remove(lines: &mut [SourceLine<'_>]) {
    for run in lines.chunk_by_mut(|line, next| is_marked(line) && is_marked(next)) {
        if run.len() >= MIN_LINES && run.iter().any(|line| text_behind(&line.text).is_empty()) {
            run.iter_mut().for_each(remove_from);
        }
    }
}

fn is_marked(line: &SourceLine<'_>) -> bool {
    line.text.starts_with(MARK)
}

/// Returns the text behind the marks, of which there is one for each reply.
fn text_behind(text: &str) -> &str {
    text.trim_start_matches([MARK, ' '])
}

fn remove_from(line: &mut SourceLine<'_>) {
    let text = match &line.text {
        Cow::Borrowed(text) => Cow::Borrowed(text_behind(text)),
        Cow::Owned(text) => Cow::Owned(text_behind(text).to_owned()),
    };
    line.text = text;
}

#[cfg(test)]
mod tests {
    use crate::parse::lines::split;

    #[test]
    fn quoted_mails_lose_their_marks() {
        let lines = split("Ann wrote:\n> > Bridge opens\n> >\n> > It opened at noon.\n>\n> Good news.");
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_ref()).collect();
        assert_eq!(texts, ["Ann wrote:", "Bridge opens", "", "It opened at noon.", "", "Good news."]);
    }

    #[test]
    fn menus_keep_their_marks() {
        for text in ["> Sport\n> Kultur\n> Wetter", "> Sport\n>"] {
            assert!(split(text).iter().all(|line| line.text.starts_with('>')));
        }
    }
}
