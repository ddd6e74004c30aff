//! An article to learn from: the features of its sentences, and the score of each choice of them.

use std::cell::RefCell;
use std::collections::HashMap;

use article_card_core::Article;
use article_card_core::train::{Observer, SUMMARY_CONTEXT, SUMMARY_ROW, Story};

use super::rouge::Scorer;
use super::sets::Document;
use super::weights::Vector;

/// An article with the features of its sentences.
pub struct Case<'a> {
    /// The index of its set.
    pub set: usize,
    /// The fold of the cross-validation that holds it out.
    pub fold: usize,
    pub rows: Vec<[f64; SUMMARY_ROW]>,
    story: Story<'a>,
    scorer: Scorer,
    known: RefCell<HashMap<Vec<usize>, f64>>,
}

impl<'a> Case<'a> {
    pub fn new(article: &'a Article, document: &Document, set: usize, fold: usize) -> Self {
        let story = Story::new(article);
        let scorer = Scorer::new(story.sentences(), &document.references(), &document.lang);
        let rows = story.rows.iter().map(|row| row.map(f64::from)).collect();
        Case { set, fold, rows, story, scorer, known: RefCell::default() }
    }

    /// Returns the sentences chosen by these scores.
    pub fn choose(&self, scores: &[f32], context: [f32; SUMMARY_CONTEXT], observe: Observer<'_>) -> Vec<usize> {
        self.story.choose(scores, context, observe)
    }

    /// Returns the sentences chosen by these weights.
    pub fn chosen(&self, weights: &Vector) -> Vec<usize> {
        let scores: Vec<f32> = self
            .rows
            .iter()
            .map(|row| row.iter().zip(weights).map(|(value, weight)| value * weight).sum::<f64>() as f32)
            .collect();
        let context = std::array::from_fn(|at| weights[SUMMARY_ROW + at] as f32);
        self.choose(&scores, context, &mut |_, _| ())
    }

    /// Returns the texts of sentences.
    pub fn texts(&self, chosen: &[usize]) -> Vec<String> {
        let all: Vec<&str> = self.story.sentences().collect();
        chosen.iter().map(|&at| all[at].to_owned()).collect()
    }

    /// Returns the mean of R1, R2 and RL.
    pub fn score(&self, chosen: &[usize]) -> f64 {
        if let Some(&known) = self.known.borrow().get(chosen) {
            return known;
        }
        let score = self.scorer.score(chosen).iter().sum::<f64>() / 3.0;
        self.known.borrow_mut().insert(chosen.to_vec(), score);
        score
    }
}
