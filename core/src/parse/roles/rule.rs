//! Rules: rows of a name, a role, how sure it is, and a condition.

use crate::article::Role;
use crate::parse::roles::context::{UnitRole, View};

/// A rule that gives units a role.
pub(crate) struct Rule {
    /// The name that `cargo run --example explain` prints.
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    pub(crate) certainty: Certainty,
    pub(crate) holds: fn(&View<'_>) -> bool,
}

/// The confidence that a rule gives.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Certainty {
    /// As sure for every unit.
    Always(f32),
    /// As sure as the unit is likely to be body text.
    Body,
    /// As sure as the unit is likely not to be body text.
    NotBody,
}

/// Rules of which the first that holds gives a unit its role.
pub(crate) struct Rules {
    pub(crate) rows: &'static [Rule],
    /// The role of a unit for which no row holds. Its condition is not asked.
    pub(crate) otherwise: Rule,
}

impl Rules {
    /// Returns the role of a unit by the first rule that holds.
    pub(crate) fn role_of(&self, view: &View<'_>) -> UnitRole {
        let rule = self.rows.iter().find(|rule| (rule.holds)(view)).unwrap_or(&self.otherwise);
        let confidence = match rule.certainty {
            Certainty::Always(confidence) => confidence,
            Certainty::Body => view.probability(),
            Certainty::NotBody => 1.0 - view.probability(),
        };
        UnitRole { role: rule.role, confidence, rule: rule.name }
    }

    /// The names of all rules.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.rows.iter().chain([&self.otherwise]).map(|rule| rule.name)
    }
}
