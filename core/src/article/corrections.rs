//! Corrections: roles that a reader gave lines, stored apart from the text.

use serde::{Deserialize, Serialize};

use crate::article::Role;

/// The corrections of a reader to one text.
///
/// They apply to the same text only, to the byte.
///
/// ```
/// use article_card_core::article::Role;
/// use article_card_core::{Corrections, parse_corrected};
///
/// let text = "Weather\n\nRain is on its way\n\n\
///     It will rain on Monday, the weather office of the city said in the evening.";
/// let mut corrections = Corrections::of(text);
/// corrections.set(0, Role::Section);
/// assert_eq!(parse_corrected(text, &corrections).section.as_deref(), Some("Weather"));
/// assert!(!corrections.fit("another text"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Corrections {
    /// The fingerprint of the text: its length in bytes and their 64-bit [FNV-1a] hash in
    /// hexadecimal, `1312-9ce4b1d0a3f2e587`.
    ///
    /// [FNV-1a]: http://www.isthe.com/chongo/tech/comp/fnv/
    pub text: String,
    /// The corrected lines, ascending.
    pub lines: Vec<Correction>,
}

/// The correction of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Correction {
    /// The index into [`Article::lines`](crate::Article::lines).
    pub line: usize,
    /// The role of the line.
    pub role: Role,
}

impl Corrections {
    /// Returns empty corrections of a text.
    pub fn of(text: &str) -> Self {
        Corrections { text: fingerprint(text), lines: Vec::new() }
    }

    /// Returns true if the corrections are of this text, to the byte.
    pub fn fit(&self, text: &str) -> bool {
        self.text == fingerprint(text)
    }

    /// Returns true if there are no corrections.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Gives a line a role, in place of one given before.
    pub fn set(&mut self, line: usize, role: Role) {
        match self.lines.binary_search_by_key(&line, |correction| correction.line) {
            Ok(at) => self.lines[at].role = role,
            Err(at) => self.lines.insert(at, Correction { line, role }),
        }
    }

    /// Removes the correction of a line.
    pub fn clear(&mut self, line: usize) {
        self.lines.retain(|correction| correction.line != line);
    }

    /// Returns the role given to a line.
    pub fn role(&self, line: usize) -> Option<Role> {
        self.lines.iter().rfind(|correction| correction.line == line).map(|correction| correction.role)
    }
}

/// Returns the fingerprint of a text, equal on every platform.
fn fingerprint(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{}-{hash:016x}", text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_the_published_hash() {
        // Test vectors of the hash's authors.
        assert_eq!(fingerprint(""), "0-cbf29ce484222325");
        assert_eq!(fingerprint("foobar"), "6-85944171f73967e8");
    }

    #[test]
    fn a_line_has_one_correction_and_loses_it_again() {
        let mut corrections = Corrections::of("a\nb\nc");
        corrections.set(2, Role::Body);
        corrections.set(0, Role::Author);
        corrections.set(2, Role::Headline);
        assert_eq!(corrections.lines.iter().map(|line| line.line).collect::<Vec<_>>(), [0, 2]);
        assert_eq!((corrections.role(2), corrections.role(1)), (Some(Role::Headline), None));
        corrections.clear(2);
        corrections.clear(0);
        assert!(corrections.is_empty());
    }

    #[test]
    fn corrections_are_equal_after_json() {
        let mut corrections = Corrections::of("a\nb");
        corrections.set(1, Role::KeyPoint);
        let json = serde_json::to_string(&corrections).unwrap();
        assert_eq!(json, r#"{"text":"3-e5beb1190415e670","lines":[{"line":1,"role":"keyPoint"}]}"#);
        assert_eq!(serde_json::from_str::<Corrections>(&json).unwrap(), corrections);
    }
}
