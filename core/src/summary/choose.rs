//! The choice of sentences as points: greedily the best, given the points chosen before.

use crate::summary::features::{CONTEXT, Weights, rows};
use crate::summary::logarithm::ln;
use crate::summary::options::{MAX_POINTS, SummaryOptions};
use crate::summary::story::Story;
use crate::text::sort::sorted_by_key;

/// Points of a summary with the default options.
const DEFAULT_POINTS: usize = 3;
/// A summary with fewer words takes a fourth and a fifth point.
const ENOUGH_WORDS: usize = 55;
/// Two points with a higher cosine similarity of their words say the same.
pub(crate) const MAX_SIMILARITY: f32 = 0.6;

/// Returns the best sentences, in reading order, without those that repeat a text in `taken`.
pub(crate) fn choose(story: &Story<'_>, weights: &Weights, options: &SummaryOptions, taken: &[&str]) -> Vec<usize> {
    let scores: Vec<f32> = rows(story).iter().map(|row| dot(row, &weights.features)).collect();
    choose_by(story, &scores, weights, options, taken, |_, _| ())
}

/// [`choose`], given the score of each sentence by itself. Calls `observe` for every choice, with
/// the candidates and the index of the chosen one.
pub(crate) fn choose_by(
    story: &Story<'_>,
    scores: &[f32],
    weights: &Weights,
    options: &SummaryOptions,
    taken: &[&str],
    mut observe: impl FnMut(&[PointCandidate], usize),
) -> Vec<usize> {
    let mut covered = Covered::new(story);
    let mut open: Vec<usize> = (0..scores.len()).filter(|&at| story.sentences[at].is_standalone).collect();
    for text in taken {
        covered.add_text(text, &open);
    }
    let mut chosen: Vec<usize> = Vec::new();
    let mut length = 0;
    while wants_more(chosen.len(), length, options) {
        if let Some(&point) = chosen.last() {
            covered.add_point(point, &open);
        }
        open.retain(|&at| {
            covered.similarity[at] <= MAX_SIMILARITY && fits(chosen.len(), length + story.sentences[at].length, options)
        });
        let candidate = |&at: &usize| {
            let follows = at > 0 && chosen.contains(&(at - 1));
            PointCandidate {
                sentence: at,
                context: [covered.similarity[at], f32::from(u8::from(follows)), covered.novelty_of(at)],
            }
        };
        let candidates: Vec<PointCandidate> = open.iter().map(candidate).collect();
        let value = |of: &PointCandidate| scores[of.sentence] + dot(&of.context, &weights.context);
        let better = |best: (usize, f32), next: (usize, f32)| if next.1 > best.1 { next } else { best };
        let Some((best, _)) = candidates.iter().map(value).enumerate().reduce(better) else { break };
        observe(&candidates, best);
        let at = open.remove(best);
        length += story.sentences[at].length;
        chosen.push(at);
    }
    sorted_by_key(chosen, |&at| at as u64)
}

/// A sentence that may become the next point.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PointCandidate {
    pub(crate) sentence: usize,
    /// Features next to the points so far: the similarity to the most similar one, 1 if it follows
    /// one, the novelty of its words.
    pub(crate) context: [f32; CONTEXT],
}

fn dot(values: &[f32], weights: &[f32]) -> f32 {
    values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}

/// Returns true if a summary of that many points and words takes one more.
fn wants_more(points: usize, length: usize, options: &SummaryOptions) -> bool {
    match (options.points, options.words) {
        (None, None) => points < DEFAULT_POINTS || points < DEFAULT_POINTS + 2 && length < ENOUGH_WORDS,
        (most, _) => points < usize::from(most.unwrap_or(MAX_POINTS).clamp(1, MAX_POINTS)),
    }
}

fn fits(points: usize, length: usize, options: &SummaryOptions) -> bool {
    points == 0 || options.words.is_none_or(|most| length <= most)
}

/// The words that the points so far have covered.
struct Covered<'a> {
    story: &'a Story<'a>,
    /// The similarity of each sentence to the most similar point, from 0 to 1.
    similarity: Vec<f32>,
    /// The length of each sentence as a vector of weighted words.
    norms: Vec<f32>,
    /// The value of each word for a summary: higher for words that the story repeats, 0 once
    /// covered.
    novelty: Vec<f32>,
}

impl<'a> Covered<'a> {
    fn new(story: &'a Story<'a>) -> Self {
        let count = story.sentences.len();
        let norms = (0..count).map(|at| norm(story, story.words(at))).collect();
        // A word of half of the sentences is grammar.
        let novelty = |carriers: usize| ln(carriers as f32) * if carriers * 2 < count { 1.0 } else { 0.3 };
        // One logarithm for each possible number of sentences.
        let novelty: Vec<f32> = (0..=count).map(novelty).collect();
        let novelty = story.sentence_counts.iter().map(|&carriers| novelty[usize::from(carriers)]).collect();
        Covered { story, similarity: vec![0.0; count], norms, novelty }
    }

    /// Covers the words of a text. A short sentence that is part of the text counts as similar.
    fn add_text(&mut self, text: &str, open: &[usize]) {
        let words = self.story.words_of(text);
        let norm = norm(self.story, &words);
        self.update_similarity(&words, open, |story, at| story.words(at), |own| norm.min(own));
    }

    /// Covers the words of a sentence that became a point.
    fn add_point(&mut self, point: usize, open: &[usize]) {
        let norm = self.norms[point];
        self.update_similarity(self.story.repeated(point), open, |story, at| story.repeated(at), |_| norm);
    }

    /// Covers these words, and compares the words `of` each open sentence with them. `norm` returns
    /// the length of the covered words as a vector, given that of the sentence.
    fn update_similarity(
        &mut self,
        words: &[u32],
        open: &[usize],
        of: fn(&'a Story<'a>, usize) -> &'a [u32],
        norm: impl Fn(f32) -> f32,
    ) {
        // All other words weigh 0.
        let mut own = vec![0.0; self.novelty.len()];
        for &word in words {
            own[word as usize] = square(self.story.weight[word as usize]);
            self.novelty[word as usize] = 0.0;
        }
        for &at in open {
            let shared: f32 = of(self.story, at).iter().map(|&word| own[word as usize]).sum();
            let norm = norm(self.norms[at]);
            self.similarity[at] = self.similarity[at].max(shared / (norm * self.norms[at]).max(f32::MIN_POSITIVE));
        }
    }

    /// Returns the value of the words that a sentence would add.
    fn novelty_of(&self, at: usize) -> f32 {
        let new: f32 = self.story.repeated(at).iter().map(|&word| self.novelty[word as usize]).sum();
        new / (self.story.words(at).len().max(6) as f32).sqrt()
    }
}

fn norm(story: &Story<'_>, words: &[u32]) -> f32 {
    words.iter().map(|&word| square(story.weight[word as usize])).sum::<f32>().sqrt()
}

fn square(number: f32) -> f32 {
    number * number
}
