//! One oblivious tree: every level asks the same question of all its leaves.

use super::rows::{BINS, Rows};
use super::settings::Settings;

/// Questions from the root down, and the leaves by the bits of the answers.
pub struct Tree {
    /// Column and threshold of each level.
    pub questions: Vec<(u8, u8)>,
    pub leaves: Vec<i8>,
}

impl Tree {
    /// Grows a tree on the chosen rows, given the derivatives of the loss of all rows. Its questions
    /// are about the columns `asked`.
    pub fn grow(rows: &Rows, slopes: &[[f32; 2]], chosen: &[u32], asked: &[usize], settings: Settings) -> Self {
        let chosen_slopes: Vec<[f32; 2]> = chosen.iter().map(|&at| slopes[at as usize]).collect();
        // The chosen rows side by side: every level reads them all again.
        let columns: Vec<Vec<u8>> =
            asked.iter().map(|&column| chosen.iter().map(|&at| rows.columns[column][at as usize]).collect()).collect();
        let mut leaf = vec![0_u8; chosen.len()];
        let mut questions = Vec::new();
        let mut bins = vec![vec![[0.0_f32; 2]; BINS << settings.depth]; columns.len()];
        // A level splits each leaf in two. Only rows of the upper half are counted; the lower half
        // is the difference.
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
            questions.push((asked[usize::from(column)] as u8, threshold));
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

    /// Returns the leaf a row falls into.
    pub fn leaf(&self, rows: &Rows, at: usize) -> usize {
        self.questions.iter().enumerate().fold(0, |leaf, (level, &(column, threshold))| {
            leaf | usize::from(rows.columns[usize::from(column)][at] > threshold) << level
        })
    }
}

/// Returns the gain of the best threshold for all leaves over no split, and that threshold.
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
