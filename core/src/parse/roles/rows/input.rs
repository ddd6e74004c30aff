//! The input of the role model's rows.

use crate::parse::annotations::table::Annotations;
use crate::parse::decision::{Decision, UnitScores};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;

/// The findings that the rows are made from.
#[derive(Clone, Copy)]
pub(crate) struct RoleInput<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) decision: &'a Decision,
    pub(crate) annotations: &'a Annotations,
    pub(crate) scores: &'a UnitScores,
    /// The roles by the rules.
    pub(crate) rules: &'a [UnitRole],
}
