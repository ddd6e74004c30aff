//! A linear chain over the roles of consecutive lines
//! ([Lafferty et al. 2001](https://repository.upenn.edu/handle/20.500.14332/6188)).

use std::borrow::Cow;

use crate::model::role_scores::{ROLES, RoleScores};

/// The value of one step of a stored weight.
pub const CHAIN_STEP: f32 = 0.05;
/// Added to a probability before its logarithm is taken.
pub const MIN_PROBABILITY: f32 = 1e-4;

/// The weights of a chain, `i8` as bytes, in steps of [`CHAIN_STEP`].
#[derive(Debug, Clone)]
pub struct Chain {
    /// The factor of the logarithm of each role's probability.
    pub scales: Cow<'static, [u8]>,
    /// Added to each role's score.
    pub biases: Cow<'static, [u8]>,
    /// Added to each role's score in the first line.
    pub starts: Cow<'static, [u8]>,
    /// Added for each pair of adjacent roles: first without, then with a blank line between them.
    pub transitions: Cow<'static, [u8]>,
    /// Added for each pair of a role by the rules and a role.
    pub rules: Cow<'static, [u8]>,
}

/// A line as the chain sees it.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    /// The logarithm of the probability of each role, by the line alone.
    pub log_probabilities: RoleScores,
    /// True if a blank line or a line of no interest stands above.
    pub is_apart: bool,
    /// The index of the role that the rules give.
    pub rule: usize,
}

/// The role of a line in the likeliest sequence, and the probability of each role.
#[derive(Debug, Clone, Copy)]
pub struct Decoded {
    /// The index of the role.
    pub role: usize,
    /// The probability of each role, from 0 to 1.
    pub probabilities: RoleScores,
}

impl Chain {
    /// Returns the likeliest sequence of roles (Viterbi), and the probabilities of all roles of each
    /// line (forward and backward).
    pub fn decode(&self, links: &[Link]) -> Vec<Decoded> {
        let scores = self.scores(links);
        let marginals = self.marginals(links, &scores);
        let best = self.best_path(links, &scores);
        best.into_iter().zip(marginals).map(|(role, probabilities)| Decoded { role, probabilities }).collect()
    }

    /// Returns the score of each role of each line, before its neighbours are looked at.
    fn scores(&self, links: &[Link]) -> Vec<RoleScores> {
        let of = |(index, link): (usize, &Link)| -> RoleScores {
            std::array::from_fn(|role| {
                let probability = (link.log_probabilities[role].exp() + MIN_PROBABILITY).ln();
                let start = if index == 0 { weight(&self.starts, role) } else { 0.0 };
                probability * weight(&self.scales, role)
                    + weight(&self.biases, role)
                    + weight(&self.rules, link.rule * ROLES + role)
                    + start
            })
        };
        links.iter().enumerate().map(of).collect()
    }

    fn transition(&self, is_apart: bool, from: usize, to: usize) -> f32 {
        weight(&self.transitions, (usize::from(is_apart) * ROLES + from) * ROLES + to)
    }

    fn best_path(&self, links: &[Link], scores: &[RoleScores]) -> Vec<usize> {
        let Some((&first, others)) = scores.split_first() else { return Vec::new() };
        let weights: [[RoleScores; ROLES]; 2] = [false, true]
            .map(|is_apart| std::array::from_fn(|from| std::array::from_fn(|to| self.transition(is_apart, from, to))));
        let mut best = first;
        let mut previous = Vec::with_capacity(others.len());
        for (own, link) in others.iter().zip(&links[1..]) {
            let (mut from, mut next) = ([0; ROLES], [f32::NEG_INFINITY; ROLES]);
            for (role, (reached, weights)) in best.iter().zip(&weights[usize::from(link.is_apart)]).enumerate() {
                for (to, weight) in weights.iter().enumerate() {
                    if reached + weight > next[to] {
                        (next[to], from[to]) = (reached + weight, role);
                    }
                }
            }
            next.iter_mut().zip(own).for_each(|(next, own)| *next += own);
            best = next;
            previous.push(from);
        }
        let likelier = |role: usize, next: usize| if best[next] > best[role] { next } else { role };
        let mut role = (0..ROLES).reduce(likelier).unwrap_or(0);
        let mut path = vec![role];
        for from in previous.iter().rev() {
            role = from[role];
            path.push(role);
        }
        path.reverse();
        path
    }

    /// Returns the probability of each role of each line in the whole sequence. Probabilities are
    /// scaled line by line, so that none becomes too small.
    fn marginals(&self, links: &[Link], scores: &[RoleScores]) -> Vec<RoleScores> {
        let factors: [[RoleScores; ROLES]; 2] = [false, true].map(|is_apart| {
            std::array::from_fn(|from| std::array::from_fn(|to| self.transition(is_apart, from, to).exp()))
        });
        let own: Vec<RoleScores> = scores.iter().map(exponentials).collect();
        let mut forward: Vec<RoleScores> = Vec::with_capacity(scores.len());
        for (index, own) in own.iter().enumerate() {
            let mut reached = *own;
            if let Some(above) = forward.last() {
                let mut paths = [0.0; ROLES];
                for (share, factors) in above.iter().zip(&factors[usize::from(links[index].is_apart)]) {
                    paths.iter_mut().zip(factors).for_each(|(path, factor)| *path += share * factor);
                }
                reached.iter_mut().zip(paths).for_each(|(reached, path)| *reached *= path);
            }
            scale(&mut reached);
            forward.push(reached);
        }
        let mut backward = [1.0; ROLES];
        for index in (0..scores.len()).rev() {
            let marginal = &mut forward[index];
            marginal.iter_mut().zip(&backward).for_each(|(share, behind)| *share *= behind);
            scale(marginal);
            let behind: RoleScores = std::array::from_fn(|role| own[index][role] * backward[role]);
            let factors = &factors[usize::from(links[index].is_apart)];
            backward = std::array::from_fn(|from| factors[from].iter().zip(&behind).map(|(a, b)| a * b).sum());
            scale(&mut backward);
        }
        forward
    }
}

/// Returns the exponentials of scores, the highest of which becomes 1.
fn exponentials(scores: &RoleScores) -> RoleScores {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    scores.map(|score| (score - most).exp())
}

/// Makes shares add up to 1.
fn scale(shares: &mut RoleScores) {
    let total: f32 = shares.iter().sum();
    shares.iter_mut().for_each(|share| *share /= total.max(f32::MIN_POSITIVE));
}

/// Returns a stored weight. A table that is left out is all 0.
fn weight(table: &[u8], index: usize) -> f32 {
    table.get(index).map_or(0.0, |&byte| f32::from(byte as i8) * CHAIN_STEP)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{Chain, Link};
    use crate::model::role_scores::{ROLES, normalize};

    fn chain() -> Chain {
        let bytes = |count: usize, step: usize| Cow::Owned((0..count).map(|at| (at * step % 23) as u8).collect());
        Chain {
            scales: Cow::Owned(vec![20; ROLES]),
            biases: bytes(ROLES, 7),
            starts: bytes(ROLES, 5),
            transitions: bytes(2 * ROLES * ROLES, 11),
            rules: Cow::Borrowed(&[]),
        }
    }

    fn links() -> Vec<Link> {
        let link = |at: usize| {
            let mut scores = std::array::from_fn(|role| ((role * 5 + at * 3) % 7) as f32 / 3.0);
            normalize(&mut scores);
            Link { log_probabilities: scores, is_apart: at == 1, rule: 0 }
        };
        (0..3).map(link).collect()
    }

    #[test]
    fn the_likeliest_sequence_is_that_of_all_sequences() {
        let (chain, links) = (chain(), links());
        let scores = chain.scores(&links);
        let score_of = |path: [usize; 3]| {
            let own: f32 = path.iter().zip(&scores).map(|(&role, scores)| scores[role]).sum();
            own + (1..3).map(|at| chain.transition(links[at].is_apart, path[at - 1], path[at])).sum::<f32>()
        };
        let all = || (0..ROLES.pow(3)).map(|n| [n / ROLES / ROLES, n / ROLES % ROLES, n % ROLES]);
        let best = all().max_by(|&a, &b| score_of(a).total_cmp(&score_of(b)));
        let decoded = chain.decode(&links);
        assert_eq!(Some([0, 1, 2].map(|at| decoded[at].role)), best);
        let total: f64 = all().map(|path| f64::from(score_of(path)).exp()).sum();
        for at in 0..3 {
            let through = all().filter(|path| path[at] == decoded[at].role);
            let share = through.map(|path| f64::from(score_of(path)).exp()).sum::<f64>() / total;
            let given = f64::from(decoded[at].probabilities[decoded[at].role]);
            assert!((share - given).abs() < 1e-3, "line {at}");
        }
    }
}
