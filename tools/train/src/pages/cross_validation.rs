//! Cross-validation by site: a forest learned from all pages, and one for each fold learned without
//! the sites of that fold.

use article_card_core::train::Forest;

use super::corpus::FOLDS;
use crate::boosting::{self, Loss, Rows, Settings};
use crate::parallel::in_parallel;

/// The rows of a page, one a unit or candidate, with their labels and weights.
#[derive(Debug)]
pub struct Group<const N: usize> {
    /// The fold that holds the page out.
    pub fold: usize,
    pub rows: Vec<[u8; N]>,
    pub labels: Vec<bool>,
    /// A row of weight 0 is not trained on.
    pub weights: Vec<f32>,
}

/// The target of a row.
#[derive(Debug, Clone, Copy)]
pub struct Lesson {
    /// The probability that the row is right.
    pub target: f32,
    /// A row of weight 0 is not trained on.
    pub weight: f32,
}

/// Forests, and their probabilities for the pages they have not seen.
#[derive(Debug)]
pub struct Validated {
    pub all: Forest,
    pub folds: Vec<Forest>,
    pub held_out: Vec<Vec<f32>>,
}

/// Trains on all groups, and for each fold on all groups but those of the fold. Blank columns are
/// left out.
pub fn validate<const N: usize>(groups: &[Group<N>], settings: Settings, blank: &[usize]) -> Validated {
    let labelled = |at: usize, _| {
        let labels = groups[at].labels.iter().zip(&groups[at].weights);
        labels.map(|(&label, &weight)| Lesson { target: f32::from(u8::from(label)), weight }).collect()
    };
    validate_by(&labelled, groups, settings, blank)
}

/// Trains like [`validate`], with targets that depend on the fold that is held out.
pub fn validate_by<const N: usize>(
    lessons: &(dyn Fn(usize, Option<usize>) -> Vec<Lesson> + Sync),
    groups: &[Group<N>],
    settings: Settings,
    blank: &[usize],
) -> Validated {
    let jobs: Vec<Option<usize>> = (0..FOLDS).map(Some).chain([None]).collect();
    let mut grown: Vec<Forest> = in_parallel(&jobs, |&held_out| {
        let mut rows = Rows::default();
        for (at, group) in groups.iter().enumerate().filter(|(_, group)| Some(group.fold) != held_out) {
            for (row, lesson) in group.rows.iter().zip(lessons(at, held_out)) {
                rows.push(row, lesson.target, lesson.weight);
            }
            rows.close_group();
        }
        rows.blank(blank);
        boosting::grow(&rows, settings)
    });
    let all = grown.pop().expect("the forest of all pages");
    let folds = grown;
    let held_out = groups
        .iter()
        .map(|group| match settings.loss {
            Loss::Each => folds[group.fold].probabilities(&group.rows),
            Loss::One => folds[group.fold].softmax_choice(&group.rows),
        })
        .collect();
    Validated { all, folds, held_out }
}
