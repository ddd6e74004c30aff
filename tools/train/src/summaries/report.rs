//! Tables of scores, with intervals.

use super::bootstrap::Estimate;
use super::rouge::Scorer;
use super::sets::{Document, Set};

/// The scores of a system's summaries of a set, one entry an article.
pub struct Scores {
    pub name: String,
    /// R1, R2 and RL.
    rouge: Vec<[f64; 3]>,
    lengths: Vec<f64>,
}

impl Scores {
    /// Scores the summaries of the set's documents, in their order.
    pub fn new(name: &str, documents: &[Document], summaries: &[Vec<String>]) -> Self {
        let mut scores = Scores { name: name.to_owned(), rouge: Vec::new(), lengths: Vec::new() };
        for (document, summary) in documents.iter().zip(summaries) {
            let scorer = Scorer::new(summary.iter().map(String::as_str), &document.references(), &document.lang);
            let all: Vec<usize> = (0..summary.len()).collect();
            scores.rouge.push(scorer.score(&all));
            scores.lengths.push(scorer.length(&all) as f64);
        }
        scores
    }

    fn measure(&self, at: usize) -> Vec<f64> {
        self.rouge.iter().map(|rouge| rouge[at]).collect()
    }

    /// Returns the mean of the three, by article.
    pub fn means(&self) -> Vec<f64> {
        self.rouge.iter().map(|rouge| rouge.iter().sum::<f64>() / 3.0).collect()
    }

    /// Returns the mean of the three over all articles.
    pub fn mean(&self) -> f64 {
        average(&self.means())
    }

    /// Returns the words of a summary.
    pub fn length(&self) -> f64 {
        average(&self.lengths)
    }

    /// Returns the paired difference to another system on the same articles.
    pub fn against(&self, other: &Scores) -> Estimate {
        let pairs = self.means().into_iter().zip(other.means());
        Estimate::of(&pairs.map(|(own, other)| own - other).collect::<Vec<_>>())
    }
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Prints the systems of a set, each compared with the first.
pub fn print_set(set: &Set, systems: &[Scores]) {
    println!("\n{}, {} articles{}", set.name, set.documents.len(), if set.counts() { "" } else { " (beside)" });
    println!("{:<14}{:^20}{:^20}{:^20}{:>7}{:^24}{:>6}", "system", "R1", "R2", "RL", "mean", "against Lead", "words");
    for system in systems {
        let cells: String = (0..3)
            .map(|at| Estimate::of(&system.measure(at)))
            .map(|Estimate { mean, low, high }| format!("{mean:6.2} [{low:5.2} {high:5.2}]"))
            .collect();
        let Estimate { mean, low, high } = system.against(&systems[0]);
        let against = if system.name == systems[0].name {
            String::new()
        } else {
            format!("{mean:+7.2} [{low:+6.2} {high:+6.2}]")
        };
        println!("{:<14}{cells}{:7.2}{against:24}{:6.0}", system.name, system.mean(), system.length());
    }
}

/// Prints for each system the mean over the sets that count, the number of sets on which it differs
/// significantly from the first, and its length.
pub fn print_macro(sets: &[(&Set, Vec<Scores>)]) {
    let counting: Vec<&Vec<Scores>> = sets.iter().filter(|(set, _)| set.counts()).map(|(_, scores)| scores).collect();
    println!("\nMean over the {} sets that count", counting.len());
    println!("{:<14}{:>7}{:>10}{:>8}{:>8}{:>8}", "system", "mean", "against", "above", "below", "words");
    for at in 0..counting[0].len() {
        let mean = average(&counting.iter().map(|set| set[at].mean()).collect::<Vec<_>>());
        let lead = average(&counting.iter().map(|set| set[0].mean()).collect::<Vec<_>>());
        let length = average(&counting.iter().map(|set| set[at].length()).collect::<Vec<_>>());
        let differences: Vec<Estimate> = counting.iter().map(|set| set[at].against(&set[0])).collect();
        let above = differences.iter().filter(|difference| difference.low > 0.0).count();
        let below = differences.iter().filter(|difference| difference.high < 0.0).count();
        println!("{:<14}{mean:7.2}{:+10.2}{above:8}{below:8}{length:8.1}", counting[0][at].name, mean - lead);
    }
}
