//! Gradient boosting of oblivious trees on rows of bytes, with weighted rows and a loss for each row or for each group of rows.

use std::borrow::Cow;

use article_card::train::{Forest, softmax};

/// Values of a column are below this.
const BINS: usize = 128;

/// What a forest is to get right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Whether each row is right, by itself.
    Each,
    /// Which row of its group is right, or none: the softmax over the group and a row of score 0. Of several right ones any will do.
    One,
}

/// How a forest is grown.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub loss: Loss,
    pub trees: usize,
    pub depth: usize,
    pub rate: f32,
    /// Added to the weight of a leaf, which holds small leaves back.
    pub ridge: f32,
    /// Share of the rows a tree is grown on.
    pub sample: f32,
    /// Leaves are whole multiples of this; few different ones take few bytes, and the next trees make up for what was rounded off.
    pub step: f32,
    pub seed: u64,
}

/// Rows to learn from, by column.
#[derive(Debug, Default)]
pub struct Rows {
    columns: Vec<Vec<u8>>,
    /// How sure it is that each row is right.
    targets: Vec<f32>,
    weights: Vec<f32>,
    /// Where each group ends.
    ends: Vec<usize>,
}

impl Rows {
    /// Adds a row; one without weight is left out.
    pub fn push(&mut self, row: &[u8], target: f32, weight: f32) {
        if weight <= 0.0 {
            return;
        }
        self.columns.resize(row.len(), Vec::new());
        for (column, &value) in self.columns.iter_mut().zip(row) {
            debug_assert!(usize::from(value) < BINS, "a column's value is {value}");
            column.push(value.min(BINS as u8 - 1));
        }
        self.targets.push(target);
        self.weights.push(weight);
    }

    /// The rows since the last group are one group.
    pub fn close_group(&mut self) {
        self.ends.push(self.len());
    }

    /// Rows there are.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    /// The same value in all rows of the columns: what a forest learns without them.
    pub fn blank(&mut self, columns: &[usize]) {
        for &column in columns {
            self.columns[column].fill(0);
        }
    }
}

/// Grows a forest.
pub fn grow(rows: &Rows, settings: Settings) -> Forest {
    let count = rows.len();
    let mean = rows.weights.iter().map(|&weight| f64::from(weight)).sum::<f64>() / count.max(1) as f64;
    let weights: Vec<f32> = rows.weights.iter().map(|&weight| weight / mean as f32).collect();
    let positive: f32 = weights.iter().zip(&rows.targets).map(|(weight, target)| weight * target).sum();
    let rate = (positive / count.max(1) as f32).clamp(1e-4, 1.0 - 1e-4);
    let bias = if settings.loss == Loss::Each { (rate / (1.0 - rate)).ln() } else { 0.0 };
    let mut scores = vec![bias; count];
    let mut random = Random(settings.seed);
    let (mut columns, mut thresholds, mut leaves) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..settings.trees {
        let slopes = match settings.loss {
            Loss::Each => each(rows, &weights, &scores),
            Loss::One => one(rows, &weights, &scores),
        };
        let chosen: Vec<u32> = (0..count as u32).filter(|_| random.share() < settings.sample).collect();
        let tree = Tree::grow(rows, &slopes, &chosen, settings);
        for (at, score) in scores.iter_mut().enumerate() {
            *score += settings.step * f32::from(tree.leaves[tree.leaf(rows, at)]);
        }
        columns.extend(tree.questions.iter().map(|(column, _)| column));
        thresholds.extend(tree.questions.iter().map(|(_, threshold)| threshold));
        leaves.extend(tree.leaves.iter().map(|&leaf| leaf as u8));
    }
    let [columns, thresholds, leaves] = [columns, thresholds, leaves].map(Cow::Owned);
    Forest { depth: settings.depth, bias, scale: settings.step, columns, thresholds, leaves }
}

/// First and second derivative of the logistic loss of each row.
fn each(rows: &Rows, weights: &[f32], scores: &[f32]) -> Vec<[f32; 2]> {
    let slope = |at: usize| {
        let p = 1.0 / (1.0 + (-scores[at]).exp());
        [weights[at] * (rows.targets[at] - p), weights[at] * (p * (1.0 - p)).max(1e-6)]
    };
    (0..scores.len()).map(slope).collect()
}

/// The same of the softmax over each row's group.
fn one(rows: &Rows, weights: &[f32], scores: &[f32]) -> Vec<[f32; 2]> {
    let mut slopes = Vec::with_capacity(scores.len());
    for &end in &rows.ends {
        let group = slopes.len()..end;
        let shares = softmax(&scores[group.clone()]);
        let right: f32 = group.clone().zip(&shares).filter(|(at, _)| rows.targets[*at] > 0.5).map(|(_, p)| p).sum();
        for (at, p) in group.zip(shares) {
            let target = if rows.targets[at] > 0.5 { p / right.max(1e-9) } else { 0.0 };
            slopes.push([weights[at] * (target - p), weights[at] * (p * (1.0 - p)).max(1e-6)]);
        }
    }
    slopes
}

struct Tree {
    questions: Vec<(u8, u8)>,
    leaves: Vec<i8>,
}

impl Tree {
    fn grow(rows: &Rows, slopes: &[[f32; 2]], chosen: &[u32], settings: Settings) -> Self {
        let chosen_slopes: Vec<[f32; 2]> = chosen.iter().map(|&at| slopes[at as usize]).collect();
        // The chosen rows side by side: every level reads them all again.
        let columns: Vec<Vec<u8>> =
            rows.columns.iter().map(|values| chosen.iter().map(|&at| values[at as usize]).collect()).collect();
        let mut leaf = vec![0_u8; chosen.len()];
        let mut questions = Vec::new();
        let mut bins = vec![vec![[0.0_f32; 2]; BINS << settings.depth]; columns.len()];
        // Of the two halves a level makes of a leaf, the rows of the upper are counted and those of the lower are the rest.
        let mut counted: Vec<u32> = (0..chosen.len() as u32).collect();
        for level in 0..settings.depth {
            let mut best = (f64::MIN, 0_u8, 0_u8);
            for (column, (values, bins)) in columns.iter().zip(&mut bins).enumerate() {
                let (lower, upper) =
                    bins[..BINS << level].split_at_mut(if level == 0 { 0 } else { BINS << (level - 1) });
                for &at in &counted {
                    let at = at as usize;
                    let own = usize::from(leaf[at]) & ((1 << level >> 1) - usize::from(level > 0));
                    let (bin, slope) = (&mut upper[own * BINS + usize::from(values[at])], chosen_slopes[at]);
                    bin[0] += slope[0];
                    bin[1] += slope[1];
                }
                for (lower, upper) in lower.iter_mut().zip(upper) {
                    lower[0] -= upper[0];
                    lower[1] -= upper[1];
                }
                let (gain, threshold) = split(&bins[..BINS << level], settings.ridge);
                if gain > best.0 {
                    best = (gain, column as u8, threshold);
                }
            }
            let (_, column, threshold) = best;
            questions.push((column, threshold));
            let values = &columns[usize::from(column)];
            counted.clear();
            for (at, leaf) in leaf.iter_mut().enumerate() {
                if values[at] > threshold {
                    *leaf |= 1 << level;
                    counted.push(at as u32);
                }
            }
        }
        let mut sums = vec![[0.0_f64; 2]; 1 << settings.depth];
        for (&leaf, slope) in leaf.iter().zip(&chosen_slopes) {
            sums[usize::from(leaf)][0] += f64::from(slope[0]);
            sums[usize::from(leaf)][1] += f64::from(slope[1]);
        }
        let leaves = sums
            .iter()
            .map(|[slope, weight]| {
                let leaf = settings.rate * (slope / (weight + f64::from(settings.ridge))) as f32;
                (leaf / settings.step).round() as i8
            })
            .collect();
        Tree { questions, leaves }
    }

    fn leaf(&self, rows: &Rows, at: usize) -> usize {
        self.questions.iter().enumerate().fold(0, |leaf, (level, &(column, threshold))| {
            leaf | usize::from(rows.columns[usize::from(column)][at] > threshold) << level
        })
    }
}

/// The threshold that parts all leaves best, and what it gains over not parting them.
fn split(bins: &[[f32; 2]], ridge: f32) -> (f64, u8) {
    let ridge = f64::from(ridge);
    let mut gains = [0.0_f64; BINS];
    for leaf in bins.chunks_exact(BINS) {
        let total = leaf.iter().fold([0.0_f64; 2], |sum, bin| [sum[0] + f64::from(bin[0]), sum[1] + f64::from(bin[1])]);
        if total[1] <= 0.0 {
            continue;
        }
        let whole = total[0] * total[0] / (total[1] + ridge);
        let mut below = [0.0_f64; 2];
        for (gain, bin) in gains.iter_mut().zip(leaf) {
            below = [below[0] + f64::from(bin[0]), below[1] + f64::from(bin[1])];
            let above = [total[0] - below[0], total[1] - below[1]];
            *gain +=
                below[0] * below[0] / (below[1] + ridge) + above[0] * above[0] / (above[1].max(0.0) + ridge) - whole;
        }
    }
    let best = (0..BINS - 1).max_by(|&a, &b| gains[a].total_cmp(&gains[b]).then(b.cmp(&a))).unwrap_or(0);
    (gains[best], best as u8)
}

/// Random numbers that are the same in every run (xorshift64*, Vigna 2016).
pub struct Random(pub u64);

impl Random {
    /// From 0 up to 1.
    pub fn share(&mut self) -> f32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 40) as f32 / (1u64 << 24) as f32
    }
    /// Into another order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, (self.share() * (at + 1) as f32) as usize);
        }
    }
}
