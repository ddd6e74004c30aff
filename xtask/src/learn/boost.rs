//! Gradient boosting of oblivious trees on rows of bytes, with logistic loss and weighted rows.

use std::borrow::Cow;

use article_card::train::Forest;

/// Values of a column are below this.
const BINS: usize = 128;

/// How a forest is grown.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub trees: usize,
    pub depth: usize,
    pub rate: f32,
    /// Added to the weight of a leaf, which holds small leaves back.
    pub ridge: f32,
    /// Share of the rows a tree is grown on.
    pub sample: f32,
    pub seed: u64,
}

/// Rows to learn from, by column.
#[derive(Debug, Default)]
pub struct Rows {
    columns: Vec<Vec<u8>>,
    labels: Vec<bool>,
    weights: Vec<f32>,
}

impl Rows {
    /// Adds a row; one without weight is left out.
    pub fn push(&mut self, row: &[u8], label: bool, weight: f32) {
        if weight <= 0.0 {
            return;
        }
        self.columns.resize(row.len(), Vec::new());
        for (column, &value) in self.columns.iter_mut().zip(row) {
            debug_assert!(usize::from(value) < BINS, "a column's value is {value}");
            column.push(value.min(BINS as u8 - 1));
        }
        self.labels.push(label);
        self.weights.push(weight);
    }

    /// Rows there are.
    pub fn len(&self) -> usize {
        self.labels.len()
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
    let positive: f32 = weights.iter().zip(&rows.labels).filter(|(_, label)| **label).map(|(weight, _)| weight).sum();
    let rate = (positive / count.max(1) as f32).clamp(1e-4, 1.0 - 1e-4);
    let bias = (rate / (1.0 - rate)).ln();
    let mut scores = vec![bias; count];
    let mut random = Random(settings.seed);
    let mut trees: Vec<Tree> = Vec::new();
    let mut slopes: Vec<[f32; 2]> = vec![[0.0; 2]; count];
    for _ in 0..settings.trees {
        for at in 0..count {
            let p = 1.0 / (1.0 + (-scores[at]).exp());
            slopes[at] =
                [weights[at] * (f32::from(u8::from(rows.labels[at])) - p), weights[at] * (p * (1.0 - p)).max(1e-6)];
        }
        let chosen: Vec<u32> = (0..count as u32).filter(|_| random.share() < settings.sample).collect();
        let tree = Tree::grow(rows, &slopes, &chosen, settings);
        for (at, score) in scores.iter_mut().enumerate() {
            *score += tree.leaves[tree.leaf(rows, at)];
        }
        trees.push(tree);
    }
    let largest = trees.iter().flat_map(|tree| &tree.leaves).fold(0.0_f32, |most, leaf| most.max(leaf.abs()));
    let scale = (largest / 127.0).max(1e-6);
    let mut bytes = Vec::new();
    for Tree { questions, leaves } in &trees {
        bytes.extend(questions.iter().flat_map(|&(column, threshold)| [column, threshold]));
        bytes.extend(leaves.iter().map(|leaf| (leaf / scale).round() as i8 as u8));
    }
    Forest { depth: settings.depth, bias, scale, trees: Cow::Owned(bytes) }
}

struct Tree {
    questions: Vec<(u8, u8)>,
    leaves: Vec<f32>,
}

impl Tree {
    fn grow(rows: &Rows, slopes: &[[f32; 2]], chosen: &[u32], settings: Settings) -> Self {
        let chosen_slopes: Vec<[f32; 2]> = chosen.iter().map(|&at| slopes[at as usize]).collect();
        let mut leaf = vec![0_u8; chosen.len()];
        let mut questions = Vec::new();
        let mut bins = vec![[0.0_f32; 2]; BINS << settings.depth];
        for level in 0..settings.depth {
            let mut best = (f64::MIN, 0_u8, 0_u8);
            for (column, values) in rows.columns.iter().enumerate() {
                let bins = &mut bins[..BINS << level];
                bins.fill([0.0; 2]);
                for ((&at, &leaf), slope) in chosen.iter().zip(&leaf).zip(&chosen_slopes) {
                    let bin = &mut bins[usize::from(leaf) * BINS + usize::from(values[at as usize])];
                    bin[0] += slope[0];
                    bin[1] += slope[1];
                }
                let (gain, threshold) = split(bins, settings.ridge);
                if gain > best.0 {
                    best = (gain, column as u8, threshold);
                }
            }
            let (_, column, threshold) = best;
            questions.push((column, threshold));
            let values = &rows.columns[usize::from(column)];
            for (&at, leaf) in chosen.iter().zip(&mut leaf) {
                *leaf |= u8::from(values[at as usize] > threshold) << level;
            }
        }
        let mut sums = vec![[0.0_f64; 2]; 1 << settings.depth];
        for (&leaf, slope) in leaf.iter().zip(&chosen_slopes) {
            sums[usize::from(leaf)][0] += f64::from(slope[0]);
            sums[usize::from(leaf)][1] += f64::from(slope[1]);
        }
        let leaves = sums
            .iter()
            .map(|[slope, weight]| settings.rate * (slope / (weight + f64::from(settings.ridge))) as f32)
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
struct Random(u64);

impl Random {
    /// From 0 up to 1.
    fn share(&mut self) -> f32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 40) as f32 / (1u64 << 24) as f32
    }
}
