//! What the rules of all parts of a page look at.

use crate::article::Role;
use crate::parse::annotations::table::Annotations;
use crate::parse::body::story::MIN_BODY;
use crate::parse::units::Unit;

/// The role of each unit and how sure it is.
pub(crate) struct Roles {
    pub(crate) roles: Vec<Role>,
    pub(crate) confidence: Vec<f32>,
}

impl Roles {
    pub(crate) fn set(&mut self, at: usize, role: Role, confidence: f32) {
        self.roles[at] = role;
        self.confidence[at] = confidence;
    }
}

/// The units of a text, what was measured of them, and which of them are settled before the story is looked at.
pub(crate) struct RoleContext<'a> {
    pub(crate) units: &'a [Unit<'a>],
    pub(crate) annotations: &'a Annotations,
    pub(crate) body: &'a [f32],
    pub(crate) settled: Vec<bool>,
}

impl RoleContext<'_> {
    /// Whether the unit is likely enough the story's.
    pub(crate) fn is_body(&self, at: usize) -> bool {
        let unit = &self.annotations[at];
        self.body[at] >= if unit.furniture || unit.promo { MIN_PROMO } else { MIN_BODY }
    }
}

/// The units from the first to the last paragraph of the story.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Run {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// A line whose words say that it is the page's or leads elsewhere must be this likely.
pub(crate) const MIN_PROMO: f32 = 0.5;

/// A subheading between two paragraphs, or between the time and the text of an entry, is told by its place, so this much likelihood will do.
pub(crate) const MIN_HEADING: f32 = 0.25;
