//! The names of the page's publisher, by its addresses and its line of rights.

use crate::parse::units::Unit;
use crate::scan::attribution::strength::is_platform;
use crate::text::char_info::{CharClass, char_info, digit};

/// Bytes of the longest name.
const MAX_NAME_BYTES: usize = 45;
/// Bytes of the shortest name.
const MIN_NAME_BYTES: usize = 5;
/// Longer texts are searched for names only so far.
const MAX_SEARCHED_BYTES: usize = 600;
/// Names that are kept.
const MAX_NAMES: usize = 6;
/// Labels of an address that name no publisher.
const HOST_LABELS: [&str; 12] =
    ["www", "com", "co", "org", "net", "gov", "edu", "mail", "news", "info", "gmail", "example"];

/// The letters of the publisher's names.
#[derive(Debug)]
pub(crate) struct Publisher(Vec<String>);

impl Publisher {
    /// Collects the names in the units of a page.
    pub(crate) fn new(units: &[Unit<'_>]) -> Self {
        let mut names: Vec<String> = Vec::new();
        let mut add = |name: &str| {
            let name = letters(name);
            let fits = (MIN_NAME_BYTES..=MAX_NAME_BYTES).contains(&name.len());
            if fits && names.len() < MAX_NAMES && !names.contains(&name) {
                names.push(name);
            }
        };
        for unit in units {
            let text = unit.text.trim();
            // Without a year the rights are those of a picture.
            if let Some((_, holder)) = text.split_once('©')
                && text.chars().any(|c| digit(c).is_some())
            {
                let holder = holder.trim_start_matches(|c: char| !c.is_alphabetic());
                add(holder.split(['.', ',', '|', '–', '-', '(', '。', '，']).next().unwrap_or_default());
            }
            if has_inner_dot(text) {
                text.split([' ', '/', '(', ')', ',', '<', '>', '|', ':']).filter_map(host_name).for_each(&mut add);
            }
        }
        Publisher(names)
    }

    /// Returns true for a name of the publisher.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.0.contains(&letters(name))
    }

    /// Returns 2 for a name of the publisher, 1 for a text that mentions one.
    pub(crate) fn mention(&self, text: &str) -> u8 {
        if self.0.is_empty() {
            return 0;
        }
        let letters = letters(text);
        let is_held = |name: &String| letters.contains(name.as_str());
        if self.0.contains(&letters) { 2 } else { u8::from(self.0.iter().any(is_held)) }
    }
}

/// Returns true if a full stop stands inside a word, as in an address.
fn has_inner_dot(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|three| three[1] == b'.' && three[0].is_ascii_alphanumeric() && three[2].is_ascii_alphabetic())
}

/// Returns the label of an address that names its owner: `pelop` of `www.pelop.gr`.
fn host_name(word: &str) -> Option<&str> {
    let host = word.rsplit('@').next().unwrap_or_default().trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let (labels, end) = host.rsplit_once('.')?;
    let is_end = (2..=6).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_label = |label: &&str| {
        label.len() > 2
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !HOST_LABELS.iter().any(|other| label.eq_ignore_ascii_case(other))
            && !is_platform(label)
    };
    labels.rsplit('.').find(is_label).filter(|_| is_end)
}

/// Returns the letters and digits of the start of a text in lower case.
fn letters(text: &str) -> String {
    let start = text.char_indices().take_while(|&(at, _)| at < MAX_SEARCHED_BYTES);
    start.map(|(_, c)| char_info(c)).filter(|info| info.is(CharClass::ALPHANUMERIC)).map(|info| info.lower).collect()
}

#[cfg(test)]
mod tests {
    use super::{Publisher, host_name};
    use crate::parse::lines::split;
    use crate::parse::units::join;

    #[test]
    fn publisher_is_named_by_addresses_and_rights() {
        let lines = split(
            "Ferry runs again\n\nWrite to desk@harbour-post.example.org.\nPicture: © Ann Example\n© 2024 Coast Media, all rights",
        );
        let publisher = Publisher::new(&join(&lines, &[]));
        for name in ["HARBOUR POST", "Coast Media"] {
            assert!(publisher.is_named(name), "{name}");
        }
        assert!(!publisher.is_named("Ann Example"));
        assert_eq!(
            ["Coast Media", "Read more in the Harbour Post.", "The ferry left."].map(|text| publisher.mention(text)),
            [2, 1, 0]
        );
    }

    #[test]
    fn addresses_name_their_owner() {
        assert_eq!(host_name("www.harbour-post.co.uk"), Some("harbour-post"));
        assert_eq!(host_name("desk@pierdaily.id,"), Some("pierdaily"));
        assert_eq!(host_name("facebook.com"), None);
        assert_eq!(host_name("left."), None);
        assert_eq!(host_name("3.5"), None);
    }
}
