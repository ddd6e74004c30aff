//! Scores of the roles that a line may have.

use crate::article::Role;

/// The number of roles that a line may have: all but that of a blank line, which is the last one.
pub const ROLES: usize = Role::ALL.len() - 1;

/// Returns the index of a role in [`Role::ALL`]. A blank line counts as boilerplate.
pub fn role_index(role: Role) -> usize {
    Role::ALL.iter().position(|&other| other == role).unwrap_or(ROLES).min(ROLES - 1)
}

/// A value for each role.
pub type RoleScores = [f32; ROLES];

/// Makes the exponentials of the scores add up to 1.
pub fn normalize(scores: &mut RoleScores) {
    let total = log_sum_exp(scores);
    scores.iter_mut().for_each(|score| *score -= total);
}

/// Returns the logarithm of the sum of the exponentials.
pub fn log_sum_exp(scores: &RoleScores) -> f32 {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    most + scores.iter().map(|score| (score - most).exp()).sum::<f32>().ln()
}
