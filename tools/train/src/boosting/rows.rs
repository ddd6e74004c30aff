//! Rows to learn from: one byte a feature, with a target and a weight a row.

/// The number of values a column may have.
pub const BINS: usize = 128;

/// Rows, stored by column.
#[derive(Debug, Default)]
pub struct Rows {
    pub(super) columns: Vec<Vec<u8>>,
    /// The probability that each row is right.
    pub(super) targets: Vec<f32>,
    pub(super) weights: Vec<f32>,
    /// The end of each group.
    pub(super) ends: Vec<usize>,
}

impl Rows {
    /// Adds a row. A row without weight is left out.
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

    /// Makes one group of the rows since the last group.
    pub fn close_group(&mut self) {
        self.ends.push(self.len());
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    /// Sets the columns to 0 in all rows, so that a forest learns without them.
    pub fn blank(&mut self, columns: &[usize]) {
        for &column in columns {
            self.columns[column].fill(0);
        }
    }
}
