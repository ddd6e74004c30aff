//! The chain over the roles of consecutive lines, learned by gradient descent on its log-likelihood
//! ([Lafferty et al. 2001](https://repository.upenn.edu/handle/20.500.14332/6188)).

use std::borrow::Cow;

use article_card_core::train::{CHAIN_STEP, Chain, Link, MIN_PROBABILITY, ROLES, RoleScores, log_sum_exp};

/// A text as the chain sees it, with the roles that each line may have, a bit each.
pub struct Sequence {
    pub links: Vec<Link>,
    pub allowed: Vec<u32>,
    pub weight: f32,
}

/// Steps of the descent.
const STEPS: usize = 80;
/// The size of a step (Adam, Kingma and Ba 2014).
const RATE: f32 = 0.07;
/// The weight of the squared parameters.
const RIDGE: f32 = 3.0;
/// A longer text weighs as much as one of so many lines.
const MAX_LINES: f32 = 60.0;
/// The score of a role that is not allowed.
const IMPOSSIBLE: f32 = -1e4;

const PAIRS: usize = ROLES * ROLES;
/// The places of the parameters.
const BIASES: usize = ROLES;
const STARTS: usize = 2 * ROLES;
const TRANSITIONS: usize = 3 * ROLES;
const RULES: usize = TRANSITIONS + 2 * PAIRS;
const PARAMETERS: usize = RULES + PAIRS;

/// Learns the weights of a chain.
pub fn learn(sequences: &[&Sequence]) -> Chain {
    let mut parameters = vec![0.0_f32; PARAMETERS];
    parameters[..ROLES].fill(1.0);
    let (mut first, mut second) = (vec![0.0_f32; PARAMETERS], vec![0.0_f32; PARAMETERS]);
    for step in 1..=STEPS {
        let mut gradient: Vec<f32> = parameters.iter().map(|parameter| RIDGE * parameter).collect();
        gradient[..ROLES].iter_mut().for_each(|slope| *slope -= RIDGE);
        for sequence in sequences.iter().filter(|sequence| !sequence.links.is_empty()) {
            add_gradient(&mut gradient, &parameters, sequence);
        }
        let rate = RATE * (1.0 - step as f32 / (STEPS + 1) as f32);
        for at in 0..PARAMETERS {
            first[at] = 0.9 * first[at] + 0.1 * gradient[at];
            second[at] = 0.99 * second[at] + 0.01 * gradient[at] * gradient[at];
            let (mean, square) =
                (first[at] / (1.0 - 0.9_f32.powi(step as i32)), second[at] / (1.0 - 0.99_f32.powi(step as i32)));
            parameters[at] -= rate * mean / (square.sqrt() + 1e-6);
        }
    }
    let bytes = |part: &[f32]| {
        let byte = |weight: &f32| (weight / CHAIN_STEP).round().clamp(-127.0, 127.0) as i8 as u8;
        Cow::Owned(part.iter().map(byte).collect())
    };
    Chain {
        scales: bytes(&parameters[..BIASES]),
        biases: bytes(&parameters[BIASES..STARTS]),
        starts: bytes(&parameters[STARTS..TRANSITIONS]),
        transitions: bytes(&parameters[TRANSITIONS..RULES]),
        rules: bytes(&parameters[RULES..]),
    }
}

/// Adds the gradient of the negative log-likelihood of a text: what the model expects, less what it
/// expects among the allowed roles.
fn add_gradient(gradient: &mut [f32], parameters: &[f32], Sequence { links, allowed, weight }: &Sequence) {
    let weight = weight * (MAX_LINES / links.len() as f32).min(1.0);
    let logs: Vec<RoleScores> =
        links.iter().map(|link| link.log_probabilities.map(|log| (log.exp() + MIN_PROBABILITY).ln())).collect();
    let mut scores: Vec<RoleScores> = (0..links.len())
        .map(|at| {
            std::array::from_fn(|role| {
                let start = if at == 0 { parameters[STARTS + role] } else { 0.0 };
                logs[at][role] * parameters[role]
                    + parameters[BIASES + role]
                    + parameters[RULES + links[at].rule * ROLES + role]
                    + start
            })
        })
        .collect();
    add_expectations(gradient, parameters, links, &logs, &scores, weight);
    for (scores, allowed) in scores.iter_mut().zip(allowed) {
        for (_, score) in scores.iter_mut().enumerate().filter(|(role, _)| allowed >> role & 1 == 0) {
            *score = IMPOSSIBLE;
        }
    }
    add_expectations(gradient, parameters, links, &logs, &scores, -weight);
}

/// Adds the expected number of times that each parameter is used.
fn add_expectations(
    gradient: &mut [f32],
    parameters: &[f32],
    links: &[Link],
    logs: &[RoleScores],
    scores: &[RoleScores],
    weight: f32,
) {
    let table = |at: usize| TRANSITIONS + usize::from(links[at].is_apart) * PAIRS;
    let mut forward: Vec<RoleScores> = vec![scores[0]];
    for at in 1..links.len() {
        let (above, table) = (forward[at - 1], table(at));
        forward.push(std::array::from_fn(|to| {
            let paths = std::array::from_fn(|from| above[from] + parameters[table + from * ROLES + to]);
            log_sum_exp(&paths) + scores[at][to]
        }));
    }
    let total = log_sum_exp(&forward[links.len() - 1]);
    let mut backward = [0.0_f32; ROLES];
    for at in (0..links.len()).rev() {
        for role in 0..ROLES {
            let slope = weight * (forward[at][role] + backward[role] - total).exp();
            gradient[role] += slope * logs[at][role];
            gradient[BIASES + role] += slope;
            gradient[RULES + links[at].rule * ROLES + role] += slope;
            if at == 0 {
                gradient[STARTS + role] += slope;
            }
        }
        if at == 0 {
            break;
        }
        let table = table(at);
        let reached: RoleScores = std::array::from_fn(|to| scores[at][to] + backward[to]);
        for (from, above) in forward[at - 1].iter().enumerate() {
            for (to, reached) in reached.iter().enumerate() {
                let place = table + from * ROLES + to;
                gradient[place] += weight * (above + parameters[place] + reached - total).exp();
            }
        }
        backward = std::array::from_fn(|from| {
            let paths = std::array::from_fn(|to| parameters[table + from * ROLES + to] + reached[to]);
            log_sum_exp(&paths)
        });
    }
}
