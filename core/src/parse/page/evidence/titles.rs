//! Titles that the head of a document gives.

use crate::text::hash::text_fingerprint;

/// Characters between a title and the name of the publisher.
const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " // "];

/// Fingerprints of titles, whole and without the name of the publisher.
#[derive(Debug)]
pub(crate) struct Titles {
    whole: Vec<u32>,
    parts: Vec<u32>,
}

/// The share of a title that a line prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TitleShare {
    Whole,
    /// A title without the name of the publisher.
    Part,
}

impl Titles {
    pub(crate) fn new(titles: &[String]) -> Self {
        let whole = titles.iter().map(|title| text_fingerprint(title)).collect();
        let parts = titles.iter().flat_map(|title| {
            SEPARATORS.iter().flat_map(move |separator| {
                [title.rsplit_once(separator), title.split_once(separator)].into_iter().flatten().map(|(part, _)| part)
            })
        });
        Titles { whole, parts: parts.map(text_fingerprint).collect() }
    }

    /// Returns the share of a title that the text is. Case, marks and spaces do not count.
    pub(crate) fn share(&self, text: &str) -> Option<TitleShare> {
        let print = text_fingerprint(text);
        match () {
            () if print == text_fingerprint("") => None,
            () if self.whole.contains(&print) => Some(TitleShare::Whole),
            () if self.parts.contains(&print) => Some(TitleShare::Part),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{TitleShare, Titles};

    #[test]
    fn a_title_may_have_the_publisher_behind_it() {
        let titles = Titles::new(&["Ferry runs again - The Pier - News".to_owned(), "…".to_owned()]);
        assert_eq!(titles.share("Ferry runs again – The Pier – News"), Some(TitleShare::Whole));
        assert_eq!(titles.share("FERRY RUNS AGAIN"), Some(TitleShare::Part));
        assert_eq!(titles.share("Ferry runs again - The Pier"), Some(TitleShare::Part));
        assert_eq!(titles.share("Ferry"), None);
        assert_eq!(titles.share("—"), None);
    }
}
