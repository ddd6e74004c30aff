//! Words that a hyphen breaks at the end of a line.

use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::phrases;
use crate::parse::lines::SourceLine;
use crate::text::fold::fold;
use crate::text::punctuation::is_dash;
use rustc_hash::FxHashSet;

/// The words of a text that have a hyphen of their own, collected at the first broken word.
#[derive(Default)]
pub(crate) struct HyphenatedWords(Option<FxHashSet<String>>);

impl HyphenatedWords {
    /// Joins the end of a line and the next line where a hyphen breaks a word between them. Returns
    /// false if none does.
    ///
    /// The hyphen stays where the text writes the word with it: `well-known`. A space follows it
    /// before a conjunction: `Wirtschafts- und`.
    pub(crate) fn join(&mut self, text: &mut String, next: &str, lines: &[SourceLine<'_>]) -> bool {
        let Some(hyphen) = text.chars().next_back().filter(|&c| is_dash(c) && c != '—' && c != '–') else {
            return false;
        };
        let head = &text[..text.len() - hyphen.len_utf8()];
        if !head.ends_with(char::is_alphabetic) || !next.starts_with(char::is_lowercase) {
            return false;
        }
        let rest = next.split(|c: char| !c.is_alphanumeric() && !is_dash(c)).next().unwrap_or_default();
        if PACKS.iter().any(|pack| phrases(pack.and).any(|joiner| joiner == rest)) {
            text.push(' ');
            return true;
        }
        let word = fold(&format!("{}{rest}", text.rsplit(' ').next().unwrap_or_default()));
        let known = self.0.get_or_insert_with(|| lines.iter().flat_map(|line| hyphenated(&line.text)).collect());
        if !known.contains(word.trim_start_matches(|c: char| !c.is_alphanumeric())) {
            text.truncate(text.len() - hyphen.len_utf8());
        }
        true
    }
}

/// Returns the words of a line with a hyphen inside.
fn hyphenated(line: &str) -> impl Iterator<Item = String> {
    line.split(' ')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.contains(is_dash))
        .map(fold)
}

#[cfg(test)]
mod tests {
    use super::HyphenatedWords;
    use crate::parse::lines::split;

    fn check(source: &str, head: &str, next: &str, expected: Option<&str>) {
        let mut text = head.to_owned();
        let is_joined = HyphenatedWords::default().join(&mut text, next, &split(source));
        assert_eq!(is_joined.then_some(text.as_str()), expected, "of {head:?} and {next:?}");
    }

    #[test]
    fn broken_words_are_joined() {
        check("", "The harbour foot-", "ings were looked at", Some("The harbour foot"));
        check("A well-known ferry.", "The well-", "known ferry", Some("The well-"));
        check("", "Die Wirtschafts-", "und Hafenkammer", Some("Die Wirtschafts- "));
        check("", "At the pier –", "and beyond", None);
        check("", "From Upper-", "Tarn", None);
        check("", "No 3-", "year plan", None);
    }
}
