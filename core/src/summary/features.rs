//! The features of a sentence, as numbers.

use crate::summary::logarithm::ln;
use crate::summary::story::Story;
use crate::text::ascii;
use crate::text::char_info::{digit, may_have_digit};

/// Features of a sentence by itself.
pub(crate) const FEATURES: usize = 20;
/// Features of a sentence next to the points chosen so far.
pub(crate) const CONTEXT: usize = 3;
/// The names of all features, in order.
#[cfg(feature = "train")]
pub(crate) const NAMES: [&str; FEATURES + CONTEXT] = [
    "is first",
    "near the start",
    "not far from the start",
    "place",
    "up to 10 words",
    "up to 15 words",
    "up to 25 words",
    "over 40 words",
    "length",
    "length, by mean length",
    "taken up later",
    "telling words taken up",
    "taken up, by mean length",
    "in the headline",
    "opens with a quotation",
    "leans on what is before",
    "new",
    "near, by numbers",
    "not far, by numbers",
    "length, by numbers",
    "like a chosen one",
    "follows a chosen one",
    "adds to the chosen",
];

/// The weights of the features.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    pub(crate) features: [f32; FEATURES],
    pub(crate) context: [f32; CONTEXT],
}

/// Returns the features of every sentence of the story.
pub(crate) fn rows(story: &Story<'_>) -> Vec<[f32; FEATURES]> {
    let count = story.sentences.len() as f32;
    let total: f32 = story.sentences.iter().map(|sentence| sentence.size).sum();
    // In a story of long sentences, a long one is no gain. Centred on the usual length.
    let mean = ln(1.0 + total / count.max(1.0)) - 3.0;
    let lead = 0..story.sentences.len().min(3);
    // A lead with numbers is a summary; one without numbers sets a scene.
    let numbers = lead.clone().filter(|&at| has_digit(story.text(at))).count() as f32 / lead.len().max(1) as f32 - 0.3;
    let later = taken_up(story);
    // The weight of each word, 0 once it was seen.
    let mut unseen = story.weight.clone();
    let (mut near, mut far) = (1.0, 1.0);
    let mut rows = Vec::with_capacity(story.sentences.len());
    for (at, sentence) in story.sentences.iter().enumerate() {
        let words = story.words(at);
        let distinct = words.len().max(1) as f32;
        let length = sentence.size;
        let (mut all, mut new, mut headline) = (f32::MIN_POSITIVE, 0.0, 0.0);
        for &word in words {
            let word = word as usize;
            all += story.weight[word];
            new += unseen[word];
            headline += flag(story.in_headline[word]);
            unseen[word] = 0.0;
        }
        let log = ln(1.0 + length);
        let taken_up = later[at].mass / (1.0 + ln(1.0 + distinct)) / count.sqrt();
        rows.push([
            flag(at == 0),
            near,
            far,
            -(at as f32) / count,
            length.min(10.0) / 10.0,
            length.min(15.0) / 15.0,
            length.min(25.0) / 25.0,
            (length - 40.0).max(0.0) / 40.0,
            log,
            log * mean,
            taken_up,
            later[at].informative / distinct,
            taken_up * mean,
            headline / distinct,
            flag(sentence.opens_with_quote),
            flag(sentence.is_dependent),
            new / all,
            near * numbers,
            far * numbers,
            log * numbers,
        ]);
        // e^(-1/3) and e^(-1/8)
        near *= 0.716_531_3;
        far *= 0.882_496_9;
    }
    rows
}

fn has_digit(text: &str) -> bool {
    ascii::any_byte(text, |byte| byte.is_ascii_digit())
        || may_have_digit(text) && text.chars().any(|c| digit(c).is_some())
}

fn flag(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// The repetition of the words of a sentence by those after it.
#[derive(Debug, Default, Clone, Copy)]
struct TakenUp {
    /// By the number of words, a long sentence counting for less.
    mass: f32,
    /// By the weight of the words.
    informative: f32,
}

/// Returns [`TakenUp`] of every sentence, in one pass from the last to the first.
fn taken_up(story: &Story<'_>) -> Vec<TakenUp> {
    let mut carried = vec![(0.0, 0u16); story.weight.len()];
    // One logarithm for each possible number of sentences.
    let logarithms: Vec<f32> =
        (0..=story.sentences.len()).map(|sentence_counts| ln(1.0 + sentence_counts as f32)).collect();
    let mut later = vec![TakenUp::default(); story.sentences.len()];
    for at in (0..story.sentences.len()).rev() {
        let share = 1.0 / (1.0 + ln(1.0 + story.words(at).len() as f32));
        for &word in story.repeated(at) {
            let (mass, sentence_counts) = &mut carried[word as usize];
            later[at].mass += *mass;
            later[at].informative += logarithms[usize::from(*sentence_counts)] * story.weight[word as usize];
            *mass += share;
            *sentence_counts += 1;
        }
    }
    later
}
