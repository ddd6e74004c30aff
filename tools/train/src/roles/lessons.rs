//! Texts as rows with the roles that each may have.

use std::cmp::Reverse;

use article_card_core::article::Role;
use article_card_core::train::{Models, Page, ROLES, RoleRows, role_index};

use super::variants::variants;
use crate::pages::corpus::Document;
use crate::pages::normalize::{norm_name, norm_title};
use crate::pages::samples::{Kind, Sample};

/// The number of folds.
pub const FOLDS: usize = 5;
/// The index of boilerplate.
pub const BOILERPLATE: usize = ROLES - 1;
/// Any role.
pub const ANY: u32 = (1 << ROLES) - 1;
/// The weight of a page without labelled roles, and of a variant of a labelled text.
const PAGE_WEIGHT: f32 = 0.9;
const VARIANT_WEIGHT: f32 = 0.5;
/// Lines that may still be bylines have at most so many letters.
const MAX_BYLINE_CHARS: usize = 100;

/// A text to learn from.
pub struct Lesson {
    pub fold: usize,
    pub rows: RoleRows,
    /// The roles that each row may have, a bit each.
    pub allowed: Vec<u32>,
    /// True if every row has one role.
    pub is_labelled: bool,
    /// True for a variant of a text.
    pub is_variant: bool,
    /// The weight of its rows.
    pub weight: f32,
}

impl Lesson {
    /// Returns true for a labelled text as it was written.
    pub fn is_original(&self) -> bool {
        self.is_labelled && !self.is_variant
    }
}

/// Returns the lessons of labelled texts and of pages of which body, headline or authors are known.
/// `models` measure the pages of each fold.
pub fn collect(samples: &[Sample], models: &[Models]) -> Vec<Lesson> {
    let models_of = |document: &Document| &models[document.fold % models.len()];
    let whole = || samples.iter().filter(|sample| sample.kind == Kind::Whole && sample.counts());
    let mut lessons: Vec<Lesson> = whole().map(|sample| lesson(sample, models_of(sample.document))).collect();
    for document in whole().flat_map(|sample| variants(sample.document)) {
        let rows = Page::new(&document.text).role_rows(models_of(&document));
        let roles = document.roles.as_deref().unwrap_or_default();
        lessons.push(Lesson { is_variant: true, weight: VARIANT_WEIGHT, ..labelled(document.fold, rows, roles) });
    }
    lessons
}

fn lesson(sample: &Sample, models: &Models) -> Lesson {
    let rows = sample.page.role_rows(models);
    let fold = sample.document.fold % FOLDS;
    match &sample.document.roles {
        Some(roles) => labelled(fold, rows, roles),
        None => Lesson {
            fold,
            allowed: allowed_roles(sample, &rows),
            rows,
            is_labelled: false,
            is_variant: false,
            weight: PAGE_WEIGHT,
        },
    }
}

/// Returns the lesson of a text with labelled lines.
fn labelled(fold: usize, rows: RoleRows, roles: &[Option<Role>]) -> Lesson {
    let allowed = rows.lines.iter().map(|lines| 1 << most_common(&roles[lines.clone()])).collect();
    Lesson { fold, rows, allowed, is_labelled: true, is_variant: false, weight: 1.0 }
}

/// Returns the index of the commonest role of some lines.
fn most_common(roles: &[Option<Role>]) -> usize {
    let mut counts = [0; ROLES];
    roles.iter().flatten().for_each(|&role| counts[role_index(role)] += 1);
    (0..ROLES).max_by_key(|&role| (counts[role], Reverse(role))).unwrap_or(BOILERPLATE)
}

fn bits(roles: &[Role]) -> u32 {
    roles.iter().fold(0, |bits, &role| bits | 1 << role_index(role))
}

/// Returns the roles that the truth about a page leaves open for each row.
fn allowed_roles(sample: &Sample, rows: &RoleRows) -> Vec<u32> {
    let truth = &sample.document.truth;
    let story = bits(&[Role::Body, Role::Heading, Role::Quote, Role::ListItem]);
    let paragraphs = bits(&[Role::Body, Role::Quote, Role::ListItem]);
    let title = truth.title.as_deref().filter(|_| truth.visible.title).map(norm_title);
    let is_signed = truth.visible.authors || truth.authors.as_ref().is_some_and(Vec::is_empty);
    let authors: Vec<String> = truth.authors.iter().flatten().map(|name| norm_name(name)).collect();
    let units: Vec<&str> = sample.page.units().collect();
    let labels: Vec<(bool, f32)> = sample.labelled().collect();
    let of_row = |(&unit, names): (&usize, &Vec<String>)| {
        let (is_body, weight) = labels[unit];
        let mut allowed = match (weight > 0.0, is_body) {
            (true, true) => story,
            (true, false) => ANY & !paragraphs,
            (false, _) => ANY,
        };
        if let Some(title) = &title {
            let is_title = norm_title(units[unit]) == *title;
            let headline = bits(&[Role::Headline]);
            allowed &= if is_title { headline | bits(&[Role::Boilerplate, Role::Section]) } else { !headline };
        }
        if is_signed && !names.is_empty() {
            let is_author = names.iter().any(|name| authors.contains(&norm_name(name)));
            let author = bits(&[Role::Author]);
            let is_line = units[unit].chars().count() <= MAX_BYLINE_CHARS;
            if !is_author {
                allowed &= !author;
            } else if is_line && !is_body {
                allowed &= author | bits(&[Role::Boilerplate]);
            }
        }
        if allowed == 0 { ANY } else { allowed }
    };
    rows.units.iter().zip(&rows.names).map(of_row).collect()
}
