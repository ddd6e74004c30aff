//! Hooks, small components and text rendering that the sections of the card share.

pub(super) mod controlled;
pub(super) mod disclosure;
pub(super) mod icon;
pub(super) mod ids;
pub(super) mod line_link;
pub(super) mod line_target;
pub(super) mod popover;
pub(super) mod preferences;
pub(super) mod prerendering;
pub(super) mod running_text;
pub(super) mod script;
