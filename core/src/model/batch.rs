//! A batch: 64 rows that go through the trees together, filled column by column.

use std::ops::Range;

use crate::model::row::quantize;

/// Columns of the widest row, rounded up.
pub(crate) const MAX_COLUMNS: usize = 256;
/// Rows of a batch.
pub(crate) const BATCH_ROWS: usize = 64;
/// The largest value of a row. The highest bit of each byte is free for the result of a comparison.
/// Thresholds are below it.
pub(crate) const MAX_VALUE: u8 = 127;

/// The columns of a batch.
pub(crate) type Columns = [[u8; BATCH_ROWS]; MAX_COLUMNS];

/// The rows of consecutive units. The last batch of a page has unused rows at its end.
#[derive(Debug)]
pub(crate) struct Batch {
    columns: Columns,
    units: Range<usize>,
    filled: usize,
}

impl Batch {
    /// Returns a batch without rows.
    pub(crate) fn new() -> Self {
        Batch { columns: [[0; BATCH_ROWS]; MAX_COLUMNS], units: 0..0, filled: 0 }
    }

    /// Starts the rows of these units.
    pub(crate) fn begin(&mut self, units: Range<usize>) {
        (self.units, self.filled) = (units, 0);
    }

    /// Checks that all columns were filled.
    pub(crate) fn end(&self, columns: usize) {
        debug_assert_eq!(self.filled, columns, "columns of a row");
        let rows = self.units.len();
        debug_assert!(
            self.columns[..columns].iter().all(|column| column[..rows].iter().all(|&value| value <= MAX_VALUE))
        );
    }

    /// Returns the columns.
    pub(crate) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Returns the first unit with a row.
    pub(crate) fn first_unit(&self) -> usize {
        self.units.start
    }

    /// Copies the rows of the units from a list of rows.
    pub(crate) fn copy_rows<R: AsRef<[u8]>>(&mut self, rows: &[R]) {
        for (at, row) in rows[self.units.clone()].iter().enumerate() {
            row.as_ref().iter().zip(&mut self.columns).for_each(|(&value, column)| column[at] = value);
        }
    }

    /// Appends a column.
    #[inline]
    pub(crate) fn push(&mut self, values: [u8; BATCH_ROWS]) {
        self.columns[self.filled] = values;
        self.filled += 1;
    }

    /// Appends a column with the same value in all rows.
    #[inline]
    pub(crate) fn push_constant(&mut self, value: u8) {
        self.push([value; BATCH_ROWS]);
    }

    /// Appends a column computed from one number a row, in a loop that the compiler vectorises.
    #[inline]
    pub(crate) fn push_mapped<T: Copy>(&mut self, numbers: &[T; BATCH_ROWS], of: impl Fn(T) -> u8) {
        let column = &mut self.columns[self.filled];
        column.iter_mut().zip(numbers).for_each(|(value, &number)| *value = of(number));
        self.filled += 1;
    }

    /// Appends a column of `part / (whole + more)`, from 0 to 1 in 63 steps.
    #[inline]
    pub(crate) fn push_ratios(&mut self, parts: &[f32; BATCH_ROWS], wholes: &[f32; BATCH_ROWS], more: f32) {
        let column = &mut self.columns[self.filled];
        let ratios = parts.iter().zip(wholes).map(|(part, whole)| quantize(part / (whole + more)));
        column.iter_mut().zip(ratios).for_each(|(value, ratio)| *value = ratio);
        self.filled += 1;
    }

    /// Appends a column of means, from sums and their weights.
    #[inline]
    pub(crate) fn push_means(&mut self, sums: &[f32; BATCH_ROWS], weights: &[f32; BATCH_ROWS]) {
        let column = &mut self.columns[self.filled];
        let means = sums.iter().zip(weights).map(|(sum, weight)| (sum / (weight + 1e-3)) as u8);
        column.iter_mut().zip(means).for_each(|(value, mean)| *value = mean);
        self.filled += 1;
    }

    /// Appends a column computed unit by unit.
    #[inline]
    pub(crate) fn push_with(&mut self, of: &dyn Fn(usize) -> u8) {
        let column = &mut self.columns[self.filled];
        self.units.clone().zip(column).for_each(|(unit, value)| *value = of(unit));
        self.filled += 1;
    }

    /// Returns the rows.
    #[cfg(feature = "train")]
    pub(crate) fn rows<const N: usize>(&self) -> impl Iterator<Item = [u8; N]> {
        (0..self.units.len()).map(|row| std::array::from_fn(|column| self.columns[column][row]))
    }
}

/// Returns the rows of all units, as `fill` fills them.
#[cfg(feature = "train")]
pub(crate) fn rows_of<const N: usize>(rows: usize, fill: &dyn Fn(&mut Batch)) -> Vec<[u8; N]> {
    let mut batch = Batch::new();
    let mut all = Vec::with_capacity(rows);
    for first in (0..rows).step_by(BATCH_ROWS) {
        batch.begin(first..rows.min(first + BATCH_ROWS));
        fill(&mut batch);
        all.extend(batch.rows());
    }
    all
}
