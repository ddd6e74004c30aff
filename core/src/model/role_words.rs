//! Role words: scores of a line for groups of roles by its words.
//!
//! The hash of a word selects one of 4,096 buckets, each of which has a learned weight for every
//! group ([`word_weights`](crate::model::word_weights) has the same buckets with one weight).

use std::borrow::Cow;

#[cfg(feature = "train")]
use crate::article::Role;
use crate::model::word_weights::{bucket, score};

/// The number of groups.
pub const GROUPS: usize = 6;

/// The weights of all buckets.
#[derive(Debug, Clone)]
pub struct RoleWords {
    /// The factor of the weights.
    pub scale: f32,
    /// [`GROUPS`] weights for each bucket, `i8` as bytes. Without weights all scores are 31, which stands for 0.
    pub weights: Cow<'static, [u8]>,
}

/// Returns the group of a role: text, titles, sections, people and dates, pictures, and the rest of
/// the page.
#[cfg(feature = "train")]
pub fn role_group(role: Role) -> usize {
    match role {
        Role::Body | Role::Quote | Role::ListItem => 0,
        Role::Headline | Role::Standfirst | Role::Heading | Role::KeyPoint => 1,
        Role::Section => 2,
        Role::Author | Role::AuthorRole | Role::Editor | Role::Date | Role::Dateline => 3,
        Role::Caption | Role::Credit => 4,
        _ => 5,
    }
}

impl RoleWords {
    /// Returns the score of each group, from 0 to 62, given the stems of a line's words.
    pub fn scores(&self, stems: &[u32]) -> [u8; GROUPS] {
        let mut sums = [0_i32; GROUPS];
        for &stem in stems {
            let first = bucket(stem) * GROUPS;
            let weights = self.weights.get(first..first + GROUPS).unwrap_or_default();
            sums.iter_mut().zip(weights).for_each(|(sum, &weight)| *sum += i32::from(weight as i8));
        }
        sums.map(|sum| score(sum, self.scale, stems.len()))
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{GROUPS, RoleWords};
    use crate::model::word_weights::bucket;

    #[test]
    fn scores_are_those_of_the_words_groups() {
        let (known, unknown) = (7, 8);
        let mut weights = vec![0; (bucket(known).max(bucket(unknown)) + 1) * GROUPS];
        weights[bucket(known) * GROUPS + 2] = 3;
        weights[bucket(known) * GROUPS + 5] = -3_i8 as u8;
        let words = RoleWords { scale: 0.5, weights: Cow::Owned(weights) };
        assert_eq!(words.scores(&[known]), [31, 31, 38, 31, 31, 23]);
        assert_eq!(words.scores(&[unknown]), [31; GROUPS]);
        assert_eq!(words.scores(&[]), [31; GROUPS]);
        assert_eq!(RoleWords { scale: 0.5, weights: Cow::Borrowed(&[]) }.scores(&[known]), [31; GROUPS]);
    }
}
