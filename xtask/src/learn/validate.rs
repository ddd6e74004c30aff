//! Cross-validation by site: a forest for all pages, and one for each part that has not seen the part's sites.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use article_card::train::Forest;

use super::boost::{self, Loss, Rows, Settings};
use super::corpus::FOLDS;

/// What a page gives to learn from: a row, its label and its weight for each unit or candidate.
#[derive(Debug)]
pub struct Group<const N: usize> {
    /// Part of the cross-validation that holds the page out.
    pub fold: usize,
    pub rows: Vec<[u8; N]>,
    pub labels: Vec<bool>,
    /// 0 keeps the row out of the training.
    pub weights: Vec<f32>,
}

/// What a row teaches.
#[derive(Debug, Clone, Copy)]
pub struct Lesson {
    /// How sure it is that the row is right.
    pub target: f32,
    /// 0 keeps the row out of the training.
    pub weight: f32,
}

/// Forests, and what each says of the pages it has not seen.
#[derive(Debug)]
pub struct Validated {
    pub all: Forest,
    pub folds: Vec<Forest>,
    pub held_out: Vec<Vec<f32>>,
}

/// Trains on all groups, and on all but those of each part, without what the blank columns say.
pub fn validate<const N: usize>(groups: &[Group<N>], settings: Settings, blank: &[usize]) -> Validated {
    let labelled = |at: usize, _| {
        let labels = groups[at].labels.iter().zip(&groups[at].weights);
        labels.map(|(&label, &weight)| Lesson { target: f32::from(u8::from(label)), weight }).collect()
    };
    validate_by(&labelled, groups, settings, blank)
}

/// The same where a group's lessons depend on the part that is held out.
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
        boost::grow(&rows, settings)
    });
    let all = grown.pop().expect("the forest of all pages");
    let folds = grown;
    let held_out = groups
        .iter()
        .map(|group| match settings.loss {
            Loss::Each => folds[group.fold].probabilities(&group.rows),
            Loss::One => folds[group.fold].choose(&group.rows),
        })
        .collect();
    Validated { all, folds, held_out }
}

/// Does the jobs on all cores, results in order.
pub fn in_parallel<T: Sync, R: Send>(jobs: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let mut results: Vec<(usize, R)> = thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            while let Some((at, job)) =
                Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, jobs.get(at)?)))
            {
                done.push((at, work(job)));
            }
            done
        };
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker that does not panic")).collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}
