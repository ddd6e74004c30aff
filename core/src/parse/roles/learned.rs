//! Roles by the model: the likeliest sequence over the units near the story, with one headline.

use crate::article::Role;
use crate::model::chain::{Decoded, Link};
use crate::model::models::Models;
use crate::model::role_scores::role_index;
use crate::parse::page::Page;
use crate::parse::roles::context::{DOUBTFUL, UnitRole};
use crate::parse::roles::neighbours::same_text;
use crate::parse::roles::rows::input::RoleInput;
use crate::parse::roles::rows::{rows, units};

/// The name that stands for the rule where the model gives another role than the rules.
pub(crate) const ROLE_MODEL: &str = "role model";
/// The lowest probability of a paragraph.
const MIN_PARAGRAPH: f32 = 0.3;
/// The same between two paragraphs.
const MIN_BETWEEN: f32 = 0.1;
/// The probability by the body's forest of a sure paragraph.
const SURE_PARAGRAPH: f32 = 0.8;
/// The reading length of a line that is a paragraph without more evidence.
const MIN_PARAGRAPH_CHARS: f32 = 90.0;
/// The lowest probability of the second line of a headline.
const MIN_SECOND_LINE: f32 = 0.6;
/// The lowest probability of a section where no line is one.
const MIN_SECTION: f32 = 0.2;
/// The lowest probability of a headline.
const MIN_HEADLINE: f32 = 0.15;

/// Returns the units near the story with their roles.
pub(crate) fn roles(input: RoleInput<'_>, models: &Models) -> Vec<(usize, UnitRole)> {
    let units = units(input);
    let rows = rows(input, &units, &models.roles.words);
    let scores = models.roles.log_probabilities(&rows);
    let links: Vec<Link> = (scores.into_iter().zip(&units).enumerate())
        .map(|(index, (log_probabilities, &unit))| Link {
            log_probabilities,
            is_apart: is_apart(input, &units, index),
            rule: role_index(input.rules[unit].role),
        })
        .collect();
    let mut decoded = models.roles.chain.decode(&links);
    keep_likely_paragraphs(input, &units, &mut decoded);
    keep_one_headline(input.page, &units, &mut decoded);
    keep_likely_section(&mut decoded);
    let role = |(unit, line): (usize, Decoded)| {
        let (role, by_rule) = (Role::ALL[line.role], &input.rules[unit]);
        let rule = if by_rule.role == role { by_rule.rule } else { ROLE_MODEL };
        (unit, UnitRole { role, confidence: line.probabilities[line.role], rule })
    };
    units.into_iter().zip(decoded).map(role).collect()
}

/// Returns true if a unit does not follow the one before it in the list without a blank line.
pub(crate) fn is_apart(input: RoleInput<'_>, units: &[usize], index: usize) -> bool {
    let unit = units[index];
    input.page.units[unit].after_blank || index.checked_sub(1).is_none_or(|above| units[above] + 1 != unit)
}

/// Makes boilerplate that may well be a paragraph one, because a lost paragraph is worse than a stray
/// line. So does a caption that is doubtful where the body's forest is sure.
fn keep_likely_paragraphs(input: RoleInput<'_>, units: &[usize], decoded: &mut [Decoded]) {
    let [body, boilerplate, caption] = [Role::Body, Role::Boilerplate, Role::Caption].map(role_index);
    let mut is_below_body = false;
    for index in 0..units.len() {
        let unit = units[index];
        let is_between = is_below_body && decoded.get(index + 1).is_some_and(|next| next.role == body);
        let least = if is_between { MIN_BETWEEN } else { MIN_PARAGRAPH };
        let (line, note) = (&mut decoded[index], &input.annotations[unit]);
        let is_prose = note.prose > 0.0 || input.page.features[unit].length >= MIN_PARAGRAPH_CHARS;
        let is_sure_body = input.decision.body.probability[unit] >= SURE_PARAGRAPH;
        let is_likely = line.role == boilerplate && line.probabilities[body] >= least
            || line.role == caption && line.probabilities[caption] < DOUBTFUL && is_sure_body;
        if is_prose && is_likely {
            line.role = body;
        }
        is_below_body |= line.role == body;
    }
}

/// Makes the likeliest line the section where none is one: a rubric is often the only line of its
/// kind.
fn keep_likely_section(decoded: &mut [Decoded]) {
    let [section, boilerplate] = [Role::Section, Role::Boilerplate].map(role_index);
    if decoded.iter().any(|line| line.role == section) {
        return;
    }
    let lines = decoded.iter_mut().filter(|line| line.role == boilerplate);
    let best = lines.max_by(|a, b| a.probabilities[section].total_cmp(&b.probabilities[section]));
    if let Some(best) = best.filter(|best| best.probabilities[section] >= MIN_SECTION) {
        best.role = section;
    }
}

/// Makes the likeliest line the headline. Other lines keep the role if they say the same or belong
/// to the same title, which was broken in two; the rest get their next role.
fn keep_one_headline(page: &Page<'_>, units: &[usize], decoded: &mut [Decoded]) {
    let headline = role_index(Role::Headline);
    let probability = |line: &Decoded| line.probabilities[headline];
    let likelier = |best: usize, next: usize| {
        if probability(&decoded[next]) > probability(&decoded[best]) { next } else { best }
    };
    let Some(best) = (0..decoded.len()).reduce(likelier).filter(|&best| probability(&decoded[best]) >= MIN_HEADLINE)
    else {
        return;
    };
    let title = &page.units[units[best]];
    for (index, line) in decoded.iter_mut().enumerate() {
        let unit = &page.units[units[index]];
        let is_same = same_text(&title.text, &unit.text) && line.probabilities[headline] >= MIN_HEADLINE;
        if index == best || is_same {
            line.role = headline;
        } else if line.role == headline && (index.abs_diff(best) != 1 || line.probabilities[headline] < MIN_SECOND_LINE)
        {
            let next = |best: usize, next: usize| {
                if line.probabilities[next] > line.probabilities[best] { next } else { best }
            };
            line.role =
                (0..line.probabilities.len()).filter(|&role| role != headline).reduce(next).unwrap_or(line.role);
        }
    }
}
