//! Rules of the parser that have words of their own in the ledger.

use crate::article::{Line, Role};
use crate::card::messages::Localizer;

/// Rules that say more than the reason why a line was set aside, by their names in the parser.
const RULES: [&str; 2] = ["time of an entry alone", "byline of somebody else"];

/// Returns words for the rule that set a line aside, or `None` if the reason says as much.
pub(super) fn rule_words(line: &Line, messages: Localizer) -> Option<&'static str> {
    let rule = line.rule.filter(|_| line.role == Role::Boilerplate)?;
    let at = RULES.iter().position(|name| *name == rule)?;
    messages.rules.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Reason;
    use crate::rule_names;

    fn line(role: Role, rule: &'static str) -> Line {
        Line { start: 0, end: 0, role, confidence: 0.8, reason: Some(Reason::Between), rule: Some(rule) }
    }

    #[test]
    fn rules_are_named_as_in_the_parser() {
        let unknown: Vec<_> = RULES.iter().filter(|rule| !rule_names().any(|name| name == **rule)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn words_are_those_of_the_rule() {
        let words = |language, role, rule| rule_words(&line(role, rule), Localizer::new(language, None));
        let [time, byline] = RULES;
        assert_eq!(words("en", Role::Boilerplate, time), Some("only a time"));
        assert_eq!(words("ja", Role::Boilerplate, byline), Some("別の人の署名らしい行"));
        assert_eq!(words("en", Role::Boilerplate, "far below the story"), None);
        assert_eq!(words("en", Role::Body, time), None);
    }
}
