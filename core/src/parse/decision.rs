//! Stage 10: findings of stages 6 to 9 → Decision, which the roles are assigned from. Data only.

use crate::parse::authors::candidates::NameCandidate;
use crate::parse::body::Body;
use crate::parse::dates::DateCandidate;

/// A choice among candidates with its probability.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scored<T> {
    pub(crate) value: T,
    pub(crate) probability: f32,
}

/// The decisions about a page.
#[derive(Debug)]
pub(crate) struct Decision {
    /// The story and the probability of each unit.
    pub(crate) body: Body,
    /// The unit of the headline.
    pub(crate) headline: Option<Scored<usize>>,
    /// The date of publication.
    pub(crate) published: Option<Scored<DateCandidate>>,
    /// The authors, in printed order.
    pub(crate) authors: Vec<Scored<NameCandidate>>,
}

/// The probability of each unit to be the headline, to have the date of publication and to name an
/// author.
#[derive(Debug)]
pub(crate) struct UnitScores {
    pub(crate) headline: Vec<f32>,
    pub(crate) published: Vec<f32>,
    pub(crate) author: Vec<f32>,
}

impl UnitScores {
    /// Takes the probabilities of the candidates to their units.
    pub(crate) fn new(
        units: usize,
        titles: &[Scored<usize>],
        dates: &[DateCandidate],
        shares: &[f32],
        names: &[Scored<NameCandidate>],
    ) -> Self {
        let mut scores =
            UnitScores { headline: vec![0.0; units], published: vec![0.0; units], author: vec![0.0; units] };
        for title in titles {
            scores.headline[title.value] = title.probability;
        }
        for (date, share) in dates.iter().zip(shares) {
            scores.published[date.unit] = (scores.published[date.unit] + share).min(1.0);
        }
        for name in names {
            let score = &mut scores.author[name.value.unit];
            *score = score.max(name.probability);
        }
        scores
    }
}

/// Multiplies the odds of each share against none of them, and makes them shares again.
#[cfg(feature = "markup")]
pub(crate) fn weigh_shares<'a>(shares: impl Iterator<Item = (&'a mut f32, f32)>) {
    let weighted: Vec<(&mut f32, f32)> = shares.collect();
    let none = (1.0 - weighted.iter().map(|(share, _)| **share).sum::<f32>()).max(0.0);
    let total = none + weighted.iter().map(|(share, factor)| **share * factor).sum::<f32>();
    for (share, factor) in weighted {
        *share = *share * factor / total.max(f32::MIN_POSITIVE);
    }
}
