//! The data that the rules of all parts of a page read.

use std::ops::Range;

use crate::article::Role;
use crate::parse::annotations::table::{Annotation, Annotations};
use crate::parse::body::story::MIN_BODY;
use crate::parse::units::Unit;

/// A unit whose words say that it is navigation or leads elsewhere must be this likely to be body
/// text.
const MIN_PROMO_BODY: f32 = 0.5;
/// A subheading between two paragraphs, or between the time and the text of an entry, needs less
/// probability: its place speaks for it.
pub(crate) const MIN_HEADING: f32 = 0.25;

/// A role with a lower confidence is doubtful.
pub(crate) const DOUBTFUL: f32 = 0.6;

/// The role of a unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct UnitRole {
    pub(crate) role: Role,
    /// The confidence, from 0 to 1.
    pub(crate) confidence: f32,
    /// The name of the rule that gave it.
    pub(crate) rule: &'static str,
}

impl UnitRole {
    /// Returns true if rules and findings may overrule it.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.confidence < DOUBTFUL
    }
}

/// The units of a text and what is known of them before the story's roles are given.
pub(crate) struct RoleContext<'a> {
    pub(crate) units: &'a [Unit<'a>],
    pub(crate) annotations: &'a Annotations,
    /// The probability of each unit to be body text.
    pub(crate) body: &'a [f32],
    /// The unit of the headline.
    pub(crate) headline: Option<usize>,
    /// Units that belong to the publisher's summary box, whose roles are given.
    pub(crate) in_box: Vec<bool>,
}

impl RoleContext<'_> {
    /// Returns true if the unit is likely enough to be the story's.
    pub(crate) fn is_body(&self, unit: usize) -> bool {
        let annotation = &self.annotations[unit];
        self.body[unit] >= if annotation.furniture || annotation.promo { MIN_PROMO_BODY } else { MIN_BODY }
    }
}

/// One unit as a rule sees it: the unit, those around it, and the roles of those above.
pub(crate) struct View<'a> {
    pub(crate) context: &'a RoleContext<'a>,
    pub(crate) unit: usize,
    /// The units from the first to the last paragraph of the story.
    pub(crate) story: &'a Range<usize>,
    /// The roles given so far; those of units below are not given yet.
    pub(crate) roles: &'a [UnitRole],
    /// True if no paragraph of the story stands above.
    pub(crate) opens_story: bool,
}

impl View<'_> {
    pub(crate) fn note(&self) -> &Annotation {
        &self.context.annotations[self.unit]
    }

    pub(crate) fn text(&self) -> &str {
        &self.context.units[self.unit].text
    }

    pub(crate) fn previous_note(&self) -> Option<&Annotation> {
        Some(&self.context.annotations[self.unit.checked_sub(1)?])
    }

    pub(crate) fn next_note(&self) -> Option<&Annotation> {
        self.context.annotations.get(self.unit + 1)
    }

    pub(crate) fn previous_role(&self) -> Option<Role> {
        Some(self.roles[self.unit.checked_sub(1)?].role)
    }

    /// Returns true if the unit above is a name or a job title.
    pub(crate) fn is_below_author(&self) -> bool {
        matches!(self.previous_role(), Some(Role::Author | Role::AuthorRole))
    }

    /// Returns true if the unit stands below the headline, or there is none.
    pub(crate) fn is_below_headline(&self) -> bool {
        self.context.headline.is_none_or(|headline| self.unit > headline)
    }

    pub(crate) fn is_above_headline(&self) -> bool {
        self.context.headline.is_some_and(|headline| self.unit < headline)
    }

    pub(crate) fn after_blank(&self) -> bool {
        self.context.units[self.unit].after_blank
    }

    pub(crate) fn probability(&self) -> f32 {
        self.context.body[self.unit]
    }

    pub(crate) fn is_body(&self) -> bool {
        self.context.is_body(self.unit)
    }
}
