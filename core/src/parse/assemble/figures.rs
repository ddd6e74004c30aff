//! The figures: captions with the credits that belong to them.

use crate::article::{Figure, Role};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::caption::split::{are_same, read_credit, split_caption};
use crate::text::fold::fold;

/// Lines between a caption and a credit before it.
const MAX_GAP: usize = 2;

/// A caption or a credit as it is printed, in the order of the page.
struct Piece {
    unit: usize,
    figure: Figure,
}

impl Piece {
    fn is_credit(&self) -> bool {
        self.figure.caption.is_none()
    }

    fn lacks_credit(&self) -> bool {
        self.figure.credit.is_none()
    }
}

/// Returns the figures of a page. A caption or credit printed twice is one figure.
pub(crate) fn figures(page: &Page<'_>, roles: &[UnitRole]) -> Vec<Figure> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (unit, role) in roles.iter().enumerate() {
        let text = page.units[unit].text.as_ref();
        let figure = match role.role {
            Role::Caption => split_caption(text),
            Role::Credit => Figure { credit: read_credit(text), ..Figure::default() },
            _ => continue,
        };
        if figure.caption.is_some() || figure.credit.is_some() {
            pieces.push(Piece { unit, figure });
        }
    }
    join_credits(&mut pieces);
    let mut figures: Vec<Piece> = Vec::new();
    for piece in pieces {
        add(&mut figures, piece);
    }
    figures.into_iter().map(|piece| piece.figure).collect()
}

/// Joins credits on their own lines with their captions: each with the one above it, unless one
/// stands nearer below or the page prints credits first.
fn join_credits(pieces: &mut Vec<Piece>) {
    let credit_first = prints_credits_first(pieces);
    let mut at = 0;
    while at < pieces.len() {
        if !pieces[at].is_credit() {
            at += 1;
            continue;
        }
        let above = at.checked_sub(1).filter(|&above| pieces[above].lacks_credit());
        let below = (at + 1 < pieces.len()).then_some(at + 1).filter(|&below| {
            let gap = pieces[below].unit - pieces[at].unit;
            !pieces[below].is_credit() && pieces[below].lacks_credit() && gap <= MAX_GAP + 1
        });
        let target = match (above, below) {
            (Some(above), Some(below)) => {
                let (up, down) = (pieces[at].unit - pieces[above].unit, pieces[below].unit - pieces[at].unit);
                Some(if down < up || down == up && credit_first { below } else { above })
            }
            (above, below) => above.or(below),
        };
        match target {
            Some(target) => {
                pieces[target].figure.credit = pieces[at].figure.credit.take();
                pieces.remove(at);
            }
            None => at += 1,
        }
    }
}

/// Returns true if the page's first credit stands above its first caption, right before it.
fn prints_credits_first(pieces: &[Piece]) -> bool {
    let mut pairs = pieces.windows(2).filter(|pair| pair[1].unit - pair[0].unit <= MAX_GAP);
    pairs.find(|pair| pair[0].is_credit() != pair[1].is_credit()).is_some_and(|pair| pair[0].is_credit())
}

/// Adds a figure, or what it says to one that is the same. A credit far above is another picture's.
fn add(figures: &mut Vec<Piece>, Piece { unit, figure }: Piece) {
    let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
        (Some(one), Some(other)) => fold(one) == fold(other),
        _ => false,
    };
    let known = figures.iter_mut().find(|Piece { unit: at, figure: known }| match figure.caption {
        Some(_) if known.caption.is_none() => same(&known.credit, &figure.credit) && unit - at <= MAX_GAP + 1,
        Some(ref caption) => known.caption.as_ref().is_some_and(|known| are_same(known, caption)),
        None => same(&known.credit, &figure.credit),
    });
    match known {
        Some(Piece { figure: known, .. }) => {
            known.caption = known.caption.take().or(figure.caption);
            known.credit = known.credit.take().or(figure.credit);
        }
        None => figures.push(Piece { unit, figure }),
    }
}
