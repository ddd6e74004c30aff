//! The weights of words for groups of roles, by multinomial logistic regression on labelled lines.

use std::borrow::Cow;

use article_card_core::article::Role;
use article_card_core::train::{BUCKETS, GROUPS, ROLES, RoleWords, bucket, role_group};

use super::lessons::{ANY, FOLDS, Lesson};
use crate::learned_weight::LearnedWeight;
use crate::parallel::in_parallel;
use crate::random::Random;

/// Passes over all lines.
const ROUNDS: usize = 6;
/// The share of itself that a weight loses at each step, so that rare words learn less.
const DECAY: f32 = 2e-3;
/// The weight of a line of a page without labelled roles.
const PAGE_WEIGHT: f32 = 0.3;
/// The value of one step of a stored weight.
const STEP: f32 = 1.0;

/// A line of which something is known.
struct Line {
    buckets: Vec<u16>,
    /// The groups that the line may be of, a bit each.
    allowed: u8,
    weight: f32,
}

/// The weights of words without the texts of one or two folds, so that no text's words are scored
/// by weights that were learned from it.
pub struct HeldOut(Vec<((usize, usize), RoleWords)>);

impl HeldOut {
    pub fn learn(lessons: &[Lesson]) -> Self {
        let pairs = (0..FOLDS).flat_map(|a| (a + 1..=FOLDS).map(move |b| (a, b)));
        let pairs: Vec<(usize, usize)> = pairs.chain([(FOLDS, FOLDS)]).collect();
        let learned =
            in_parallel(&pairs, |&(a, b)| learn(lessons.iter().filter(|lesson| lesson.fold != a && lesson.fold != b)));
        HeldOut(pairs.into_iter().zip(learned).collect())
    }

    /// Returns the weights without one or two folds, or of all texts.
    pub fn without(&self, a: Option<usize>, b: Option<usize>) -> &RoleWords {
        let (a, b) = (a.unwrap_or(FOLDS), b.unwrap_or(FOLDS));
        let pair = (a.min(b), a.max(b));
        &self.0.iter().find(|(folds, _)| *folds == pair).expect("every pair is learned").1
    }
}

/// Learns the weights from these lessons.
fn learn<'a>(lessons: impl Iterator<Item = &'a Lesson>) -> RoleWords {
    let mut lines: Vec<Line> = lessons.flat_map(lines).collect();
    let mut weights = vec![[LearnedWeight::ZERO; GROUPS]; BUCKETS];
    let mut biases = [0.0_f32; GROUPS];
    let mut random = Random::spread(21);
    for _ in 0..ROUNDS {
        random.shuffle(&mut lines);
        for line in &lines {
            let each = 1.0 / (line.buckets.len() as f32).sqrt();
            let mut scores = biases;
            for &at in &line.buckets {
                scores
                    .iter_mut()
                    .zip(&weights[usize::from(at)])
                    .for_each(|(score, weight)| *score += weight.value * each);
            }
            let most = scores.iter().copied().fold(f32::MIN, f32::max);
            let shares = scores.map(|score| (score - most).exp());
            let is_open = |group: usize| line.allowed >> group & 1 == 1;
            let total: f32 = shares.iter().sum();
            let open: f32 = (0..GROUPS).filter(|&group| is_open(group)).map(|group| shares[group]).sum();
            let misses: [f32; GROUPS] = std::array::from_fn(|group| {
                let target = if is_open(group) { shares[group] / open.max(1e-9) } else { 0.0 };
                (target - shares[group] / total) * line.weight
            });
            biases.iter_mut().zip(misses).for_each(|(bias, miss)| *bias += 0.002 * miss);
            for &at in &line.buckets {
                weights[usize::from(at)]
                    .iter_mut()
                    .zip(misses)
                    .for_each(|(weight, miss)| weight.learn(miss * each, DECAY));
            }
        }
    }
    let stored = weights.as_flattened().iter().map(|weight| weight.stored(STEP));
    RoleWords { scale: STEP, weights: Cow::Owned(stored.collect()) }
}

/// Returns the lines of a lesson of which something is known.
fn lines(lesson: &Lesson) -> Vec<Line> {
    let weight = if lesson.is_labelled { 1.0 } else { PAGE_WEIGHT };
    let known = lesson.allowed.iter().zip(&lesson.rows.stems);
    let line = |(&allowed, stems): (&u32, &Vec<u32>)| {
        let groups = (0..ROLES).filter(|role| allowed >> role & 1 == 1);
        let groups = groups.fold(0, |groups, role| groups | 1 << role_group(Role::ALL[role]));
        let buckets: Vec<u16> = stems.iter().map(|&stem| bucket(stem) as u16).collect();
        (allowed != ANY && !buckets.is_empty()).then_some(Line { buckets, allowed: groups, weight })
    };
    if lesson.is_variant { Vec::new() } else { known.filter_map(line).collect() }
}

#[cfg(test)]
mod tests {
    use article_card_core::article::Role;
    use article_card_core::train::{ROLES, RoleRows, role_group, role_index};

    use super::learn;
    use crate::roles::lessons::Lesson;

    /// A lesson of lines of one word, each with its role.
    fn lesson(lines: &[(u32, Role)]) -> Lesson {
        let rows = RoleRows {
            units: (0..lines.len()).collect(),
            lines: (0..lines.len()).map(|line| line..=line).collect(),
            rows: Vec::new(),
            stems: lines.iter().map(|&(stem, _)| vec![stem]).collect(),
            rules: vec![ROLES - 1; lines.len()],
            names: vec![Vec::new(); lines.len()],
            is_apart: vec![false; lines.len()],
        };
        let allowed = lines.iter().map(|&(_, role)| 1 << role_index(role)).collect();
        Lesson { fold: 0, rows, allowed, is_labelled: true, is_variant: false, weight: 1.0 }
    }

    #[test]
    fn words_score_for_the_roles_of_their_lines() {
        let (harbour, subscribe) = (0x1234_5678, 0x9abc_def0);
        let lines = [(harbour, Role::Body), (subscribe, Role::Boilerplate)].repeat(40);
        let words = learn([lesson(&lines)].iter());
        let best = |stem: u32| {
            let scores = words.scores(&[stem]);
            (0..scores.len()).max_by_key(|&group| scores[group])
        };
        assert_eq!(best(harbour), Some(role_group(Role::Body)));
        assert_eq!(best(subscribe), Some(role_group(Role::Boilerplate)));
    }
}
