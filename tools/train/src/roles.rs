//! The role model: forests of roles and their chain, cross-validated by site.

mod chain;
mod lessons;
pub mod report;
pub mod source;
mod variants;
mod words;

use std::borrow::Cow;

use article_card_core::train::{Chain, Link, ROLE_COLUMNS, ROLES, RoleModel, RoleWords, push_words};

use self::lessons::BOILERPLATE;
pub use self::lessons::{FOLDS, Lesson, collect};
use self::words::HeldOut;
use crate::boosting::{RoleSettings, Rows, grow_roles};
use crate::parallel::in_parallel;
use crate::random::Random;

/// The boilerplate lines of a text weigh no more than this many lines together.
const MAX_BOILERPLATE: f32 = 20.0;
/// The power of a role's rarity that it weighs.
const RARITY: f32 = 0.5;
/// A role with fewer lines counts as one with so many.
const MIN_LINES: f32 = 5.0;
/// Rows of a page without labelled roles that the forests learn from.
const PAGE_ROWS: usize = 24;
/// The forests learn from one in so many of these pages, and the chain from fewer.
const FOREST_PAGES: usize = 2;
const CHAIN_PAGES: usize = 40;

const SETTINGS: RoleSettings =
    RoleSettings { trees: 1500, depth: 4, rate: 0.25, ridge: 2.0, sample: 0.8, columns: 0.35, step: 0.05, seed: 3 };

/// Role models learned from all texts, and for each fold from the other folds.
pub struct Learned {
    pub all: RoleModel,
    pub folds: Vec<RoleModel>,
}

/// Learns the role model.
pub fn learn(lessons: &[Lesson]) -> Learned {
    let words = HeldOut::learn(lessons);
    let jobs: Vec<Option<usize>> = (0..FOLDS).map(Some).chain([None]).collect();
    let forests = in_parallel(&jobs, |&held_out| forests(lessons, held_out, &words));
    // The chain learns from scores of forests that have not seen the text.
    let sequences: Vec<chain::Sequence> =
        lessons.iter().map(|lesson| sequence(lesson, &forests[lesson.fold])).collect();
    let mut learned = in_parallel(&jobs, |&held_out| {
        let in_chain = |at: &usize| {
            let lesson = &lessons[*at];
            Some(lesson.fold) != held_out && (lesson.is_original() || at.is_multiple_of(CHAIN_PAGES))
        };
        let sequences: Vec<&chain::Sequence> = (0..lessons.len()).filter(in_chain).map(|at| &sequences[at]).collect();
        RoleModel { chain: chain::learn(&sequences), ..forests[held_out.unwrap_or(FOLDS)].clone() }
    });
    let all = learned.pop().expect("the model of all texts");
    Learned { all, folds: learned }
}

/// Returns the rows of a text with the scores of its words.
fn rows(lesson: &Lesson, words: &RoleWords) -> Vec<[u8; ROLE_COLUMNS]> {
    let mut rows = lesson.rows.rows.clone();
    let scores: Vec<_> = lesson.rows.stems.iter().map(|stems| words.scores(stems)).collect();
    push_words(&mut rows, &scores);
    rows
}

fn sequence(lesson: &Lesson, model: &RoleModel) -> chain::Sequence {
    let scores = model.log_probabilities(&rows(lesson, &model.words));
    let links = scores.into_iter().zip(&lesson.rows.is_apart).zip(&lesson.rows.rules);
    let link = |((log_probabilities, &is_apart), &rule)| Link { log_probabilities, is_apart, rule };
    chain::Sequence { links: links.map(link).collect(), allowed: lesson.allowed.clone(), weight: lesson.weight }
}

/// Learns the forests from all lessons but those of the held-out fold.
fn forests(lessons: &[Lesson], held_out: Option<usize>, words: &HeldOut) -> RoleModel {
    let is_learned = |(at, lesson): &(usize, &Lesson)| {
        Some(lesson.fold) != held_out && (lesson.is_labelled || at.is_multiple_of(FOREST_PAGES))
    };
    let lessons: Vec<&Lesson> = lessons.iter().enumerate().filter(is_learned).map(|(_, lesson)| lesson).collect();
    let mut totals = [0.0_f32; ROLES];
    for lesson in lessons.iter().filter(|lesson| lesson.is_labelled) {
        let share = boilerplate_weight(lesson);
        for role in lesson.allowed.iter().map(|allowed| allowed.trailing_zeros() as usize) {
            totals[role] += if role == BOILERPLATE { share } else { 1.0 };
        }
    }
    let mean = totals.iter().sum::<f32>() / ROLES as f32;
    let weights = totals.map(|total| (mean / total.max(MIN_LINES)).powf(RARITY));
    let (mut all_rows, mut allowed) = (Rows::default(), Vec::new());
    let mut random = Random::spread(1);
    for lesson in &lessons {
        let share = boilerplate_weight(lesson);
        let rows = rows(lesson, words.without(held_out, Some(lesson.fold)));
        let mut chosen: Vec<usize> = (0..lesson.allowed.len()).collect();
        if !lesson.is_labelled {
            random.shuffle(&mut chosen);
            chosen.truncate(PAGE_ROWS);
        }
        for at in chosen {
            let roles = lesson.allowed[at];
            let weight = if lesson.is_labelled {
                let role = roles.trailing_zeros() as usize;
                weights[role] * if role == BOILERPLATE { share } else { 1.0 }
            } else {
                1.0
            };
            if roles != lessons::ANY {
                all_rows.push(&rows[at], 1.0, weight * lesson.weight);
                allowed.push(roles);
            }
        }
    }
    let empty = || Cow::Owned(Vec::new());
    let chain = Chain { scales: empty(), biases: empty(), starts: empty(), transitions: empty(), rules: empty() };
    RoleModel {
        forests: Cow::Owned(grow_roles(&all_rows, &allowed, SETTINGS)),
        chain,
        words: words.without(held_out, None).clone(),
    }
}

/// Returns the weight of a line of boilerplate.
fn boilerplate_weight(lesson: &Lesson) -> f32 {
    let lines = lesson.allowed.iter().filter(|&&allowed| allowed == 1 << BOILERPLATE).count();
    (MAX_BOILERPLATE / lines.max(1) as f32).min(1.0)
}
