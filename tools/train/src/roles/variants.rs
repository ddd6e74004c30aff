//! Variants of labelled texts: the same articles as other readers and scrapers would copy them. Few
//! texts are labelled, and variants keep the model from learning their layout by heart.

use article_card_core::article::Role;

use crate::pages::corpus::Document;
use crate::random::Random;

/// Variants of a text.
pub const VARIANTS: usize = 2;
/// The share of runs of boilerplate that a variant leaves out.
const DROPPED_BOILERPLATE: f32 = 0.4;
/// The share of runs of other lines above the story that it leaves out.
const DROPPED_LINES: f32 = 0.15;

/// A line of a text with its role.
type RoledLine<'a> = (&'a str, Option<Role>);

/// Returns the variants of a text with labelled lines: without blank lines, and with as many as it
/// has; without some of the lines around the story.
pub fn variants(document: &Document) -> Vec<Document> {
    let Some(roles) = &document.roles else { return Vec::new() };
    let lines: Vec<RoledLine> = document.text.split('\n').zip(roles.iter().copied()).collect();
    let seed = document.text.len() as u64;
    let variant = |number: usize| {
        let mut random = Random::spread(seed * VARIANTS as u64 + number as u64);
        let kept = without_some(&lines, &mut random);
        let kept: Vec<RoledLine> = if number == 0 { without_blanks(&kept) } else { kept };
        let (lines, roles): (Vec<&str>, Vec<Option<Role>>) = kept.into_iter().unzip();
        Document { text: lines.join("\n"), roles: Some(roles), ..document.clone() }
    };
    (0..VARIANTS).map(variant).collect()
}

/// Leaves out some runs of lines with the same role, never text of the story.
fn without_some<'a>(lines: &[RoledLine<'a>], random: &mut Random) -> Vec<RoledLine<'a>> {
    let mut kept = Vec::new();
    let (mut previous, mut is_dropped) = (None, false);
    for &(text, role) in lines {
        if role.is_some() && role != previous {
            let share = match role {
                Some(Role::Boilerplate) => DROPPED_BOILERPLATE,
                Some(Role::Body | Role::Quote | Role::ListItem | Role::Headline) | None => 0.0,
                Some(_) => DROPPED_LINES,
            };
            is_dropped = random.share() < share;
            previous = role;
        }
        if !is_dropped {
            kept.push((text, role));
        }
    }
    kept
}

/// Leaves out the blank lines between lines that are whole paragraphs.
fn without_blanks<'a>(lines: &[RoledLine<'a>]) -> Vec<RoledLine<'a>> {
    let is_wrapped = |pair: &[RoledLine]| {
        pair.iter().all(|(_, role)| *role == Some(Role::Body))
            && !pair[0].0.trim_end().ends_with(['.', '!', '?', '"', '”', '。'])
    };
    if lines.windows(2).filter(|pair| is_wrapped(pair)).count() > 3 {
        return lines.to_vec();
    }
    lines.iter().copied().filter(|(_, role)| role.is_some()).collect()
}

#[cfg(test)]
mod tests {
    use article_card_core::article::Role;

    use super::{without_blanks, without_some};
    use crate::random::Random;

    #[test]
    fn variants_keep_the_story() {
        let lines = [
            ("Menu", Some(Role::Boilerplate)),
            ("", None),
            ("Ferry runs again", Some(Role::Headline)),
            ("", None),
            ("The ferry left at noon.", Some(Role::Body)),
        ];
        for seed in 1..20 {
            let kept = without_some(&lines, &mut Random::spread(seed));
            assert!(kept.ends_with(&lines[2..]));
        }
        assert_eq!(without_blanks(&lines), [lines[0], lines[2], lines[4]]);
    }
}
