//! ROUGE-1, -2 and -L (summary level) F1, as Google's rouge-score computes them.

mod porter;
mod tokens;

use std::collections::HashMap;

use self::tokens::words;

/// The sentences of a text, ready to be scored in any selection against the references of that
/// text.
pub struct Scorer {
    lengths: Vec<usize>,
    references: Vec<Reference>,
}

/// One reference, and what each sentence shares with it.
struct Reference {
    length: usize,
    counts: Vec<u32>,
    pair_counts: Vec<u32>,
    pairs: HashMap<(u32, u32), usize>,
    /// The word at each place.
    places: Vec<usize>,
    sentences: Vec<Shared>,
}

struct Shared {
    /// The reference's number of each word, by place; none for a word it has not.
    words: Vec<Option<u32>>,
    /// Places of the reference in the longest common subsequences with this sentence.
    common: Vec<usize>,
}

impl Scorer {
    /// Prepares sentences against one or more references, each a list of sentences.
    pub fn new<'a>(sentences: impl Iterator<Item = &'a str>, references: &[Vec<String>], language: &str) -> Self {
        let sentences: Vec<Vec<String>> = sentences.map(|sentence| words(sentence, language)).collect();
        let references = references.iter().map(|reference| {
            let lines = reference.iter().flat_map(|sentence| sentence.split('\n'));
            let reference: Vec<Vec<String>> = lines.map(|sentence| words(sentence, language)).collect();
            Reference::new(&reference, &sentences)
        });
        Scorer { references: references.collect(), lengths: sentences.iter().map(Vec::len).collect() }
    }

    /// R1, R2 and RL, 0 to 100, of the chosen sentences; of several references the best counts, per
    /// measure.
    pub fn score(&self, chosen: &[usize]) -> [f64; 3] {
        let length: usize = chosen.iter().map(|&at| self.lengths[at]).sum();
        self.references.iter().fold([0.0; 3], |best, reference| {
            let score = reference.score(chosen, length);
            [0, 1, 2].map(|at| f64::max(best[at], score[at]))
        })
    }

    /// Words of the chosen sentences.
    pub fn length(&self, chosen: &[usize]) -> usize {
        chosen.iter().map(|&at| self.lengths[at]).sum()
    }
}

impl Reference {
    fn new(reference: &[Vec<String>], sentences: &[Vec<String>]) -> Self {
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        let mut places = Vec::new();
        for word in reference.iter().flatten() {
            let next = numbers.len() as u32;
            places.push(*numbers.entry(word).or_insert(next) as usize);
        }
        let mut counts = vec![0; numbers.len()];
        places.iter().for_each(|&word| counts[word] += 1);
        let (mut pairs, mut pair_counts) = (HashMap::new(), Vec::new());
        for pair in places.windows(2) {
            let at = *pairs.entry((pair[0] as u32, pair[1] as u32)).or_insert(pair_counts.len());
            if at == pair_counts.len() {
                pair_counts.push(0);
            }
            pair_counts[at] += 1;
        }
        let shared = |sentence: &Vec<String>| {
            let words: Vec<Option<u32>> = sentence.iter().map(|word| numbers.get(word.as_str()).copied()).collect();
            let mut common = Vec::new();
            let mut from = 0;
            for part in reference {
                let part_words = &places[from..from + part.len()];
                common.extend(common_places(part_words, &words).into_iter().map(|at| from + at));
                from += part.len();
            }
            Shared { words, common }
        };
        let sentences = sentences.iter().map(shared).collect();
        Reference { length: places.len(), counts, pair_counts, pairs, places, sentences }
    }

    fn score(&self, chosen: &[usize], length: usize) -> [f64; 3] {
        let mut counts = vec![0; self.counts.len()];
        let mut pair_counts = vec![0; self.pair_counts.len()];
        let mut common = vec![false; self.places.len()];
        let mut before = None;
        for &at in chosen {
            for &word in &self.sentences[at].words {
                if let Some(word) = word {
                    counts[word as usize] += 1;
                }
                if let (Some(before), Some(word)) = (before, word)
                    && let Some(&pair) = self.pairs.get(&(before, word))
                {
                    pair_counts[pair] += 1;
                }
                before = word;
            }
            self.sentences[at].common.iter().for_each(|&place| common[place] = true);
        }
        let mut in_common = vec![0; self.counts.len()];
        for (place, _) in common.iter().enumerate().filter(|(_, is_common)| **is_common) {
            in_common[self.places[place]] += 1;
        }
        let clipped = |a: &[u32], b: &[u32]| a.iter().zip(b).map(|(a, b)| a.min(b)).sum::<u32>();
        [
            f1(clipped(&counts, &self.counts), self.length, length),
            f1(clipped(&pair_counts, &self.pair_counts), self.length.saturating_sub(1), length.saturating_sub(1)),
            f1(clipped(&in_common, &counts), self.length, length),
        ]
    }
}

/// Returns the places of the reference's words in a longest common subsequence, the same one as
/// rouge-score's.
fn common_places(reference: &[usize], sentence: &[Option<u32>]) -> Vec<usize> {
    let (rows, columns) = (reference.len(), sentence.len());
    let mut table = vec![vec![0u16; columns + 1]; rows + 1];
    let same = |row: usize, column: usize| sentence[column] == Some(reference[row] as u32);
    for row in 0..rows {
        for column in 0..columns {
            table[row + 1][column + 1] = if same(row, column) {
                table[row][column] + 1
            } else {
                table[row][column + 1].max(table[row + 1][column])
            };
        }
    }
    let (mut row, mut column) = (rows, columns);
    let mut places = Vec::new();
    while row > 0 && column > 0 {
        if same(row - 1, column - 1) {
            places.push(row - 1);
            row -= 1;
            column -= 1;
        } else if table[row][column - 1] > table[row - 1][column] {
            column -= 1;
        } else {
            row -= 1;
        }
    }
    places
}

fn f1(hits: u32, reference: usize, summary: usize) -> f64 {
    if hits == 0 || reference == 0 || summary == 0 {
        return 0.0;
    }
    let (precision, recall) = (f64::from(hits) / summary as f64, f64::from(hits) / reference as f64);
    100.0 * 2.0 * precision * recall / (precision + recall)
}

#[cfg(test)]
mod tests {
    use super::Scorer;

    fn check(sentences: &[&str], reference: &[&str], expected: [f64; 3]) {
        let reference: Vec<String> = reference.iter().map(|sentence| (*sentence).to_owned()).collect();
        let scorer = Scorer::new(sentences.iter().copied(), &[reference], "id");
        let all: Vec<usize> = (0..sentences.len()).collect();
        let scored = scorer.score(&all).map(|score| (score * 100.0).round() / 100.0);
        assert_eq!(scored, expected);
    }

    #[test]
    fn scores_are_those_of_rouge_score() {
        check(&["a b c d"], &["a b c d"], [100.0, 100.0, 100.0]);
        check(&["a b c d"], &["d c b a"], [100.0, 0.0, 25.0]);
        check(&["a b", "c e"], &["a c", "b d"], [75.0, 0.0, 75.0]);
        check(&["a a a"], &["a b"], [40.0, 0.0, 40.0]);
        check(&[], &["a b"], [0.0; 3]);
    }
}
