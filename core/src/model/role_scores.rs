//! Scores of the roles that a line may have.

use crate::article::Role;

/// The number of roles that a line may have.
pub const ROLES: usize = 18;

/// The roles, in the order of the model's scores.
pub const ROLE_ORDER: [Role; ROLES] = [
    Role::Headline,
    Role::Standfirst,
    Role::Section,
    Role::Author,
    Role::AuthorRole,
    Role::Editor,
    Role::Date,
    Role::Dateline,
    Role::Caption,
    Role::Credit,
    Role::KeyPointsHeading,
    Role::KeyPoint,
    Role::Body,
    Role::Heading,
    Role::Quote,
    Role::ListItem,
    Role::EditorNote,
    Role::Boilerplate,
];

/// Returns the index of a role in [`ROLE_ORDER`]. A blank line counts as boilerplate.
pub fn role_index(role: Role) -> usize {
    ROLE_ORDER.iter().position(|&other| other == role).unwrap_or(ROLES - 1)
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
