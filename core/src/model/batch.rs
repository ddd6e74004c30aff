//! Blocks: rows that go through the trees together, filled column by column.

use std::ops::Range;

use crate::model::row::quantize;

/// Columns of the widest row, rounded up.
pub(crate) const MAX_COLUMNS: usize = 128;
/// Rows of a block.
pub(crate) const BATCH_ROWS: usize = 64;
/// No number of a row is higher, so that the highest bit of each byte is free to tell a comparison, and no threshold is as high.
pub(crate) const MAX_VALUE: u8 = 127;

/// The columns of a block.
pub(crate) type Columns = [[u8; BATCH_ROWS]; MAX_COLUMNS];

/// The rows of some units, one after the other; the last block of a page has rows behind its last unit, which nobody reads.
#[derive(Debug)]
pub(crate) struct Batch {
    columns: Columns,
    units: Range<usize>,
    filled: usize,
}

impl Batch {
    /// A block without rows.
    pub(crate) fn new() -> Self {
        Batch { columns: [[0; BATCH_ROWS]; MAX_COLUMNS], units: 0..0, filled: 0 }
    }

    /// Begins the rows of these units.
    pub(crate) fn begin(&mut self, units: Range<usize>) {
        (self.units, self.filled) = (units, 0);
    }

    /// Ends the rows, so many columns filled.
    pub(crate) fn end(&self, columns: usize) {
        debug_assert_eq!(self.filled, columns, "columns of a row");
        let rows = self.units.len();
        debug_assert!(
            self.columns[..columns].iter().all(|column| column[..rows].iter().all(|&value| value <= MAX_VALUE))
        );
    }

    pub(crate) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The first unit with a row.
    pub(crate) fn first_unit(&self) -> usize {
        self.units.start
    }

    /// Fills the rows from others.
    pub(crate) fn copy_rows<R: AsRef<[u8]>>(&mut self, rows: &[R]) {
        for (at, row) in rows[self.units.clone()].iter().enumerate() {
            row.as_ref().iter().zip(&mut self.columns).for_each(|(&value, column)| column[at] = value);
        }
    }

    /// The next column, all rows at once.
    #[inline]
    pub(crate) fn push(&mut self, values: [u8; BATCH_ROWS]) {
        self.columns[self.filled] = values;
        self.filled += 1;
    }

    /// The next column: the same in all rows.
    #[inline]
    pub(crate) fn push_constant(&mut self, value: u8) {
        self.push([value; BATCH_ROWS]);
    }

    /// The next column, from numbers of all rows; a loop of its own is what the compiler does several rows of in one step.
    #[inline]
    pub(crate) fn push_mapped<T: Copy>(&mut self, numbers: &[T; BATCH_ROWS], of: impl Fn(T) -> u8) {
        let column = &mut self.columns[self.filled];
        column.iter_mut().zip(numbers).for_each(|(value, &number)| *value = of(number));
        self.filled += 1;
    }

    /// The next column: the shares that these are of those, `more` added, from 0 to 1 in 63 steps.
    #[inline]
    pub(crate) fn push_ratios(&mut self, parts: &[f32; BATCH_ROWS], wholes: &[f32; BATCH_ROWS], more: f32) {
        let column = &mut self.columns[self.filled];
        let shares = parts.iter().zip(wholes).map(|(part, whole)| quantize(part / (whole + more)));
        column.iter_mut().zip(shares).for_each(|(value, share)| *value = share);
        self.filled += 1;
    }

    /// The next column: means, given sums and their weights.
    #[inline]
    pub(crate) fn push_means(&mut self, sums: &[f32; BATCH_ROWS], weights: &[f32; BATCH_ROWS]) {
        let column = &mut self.columns[self.filled];
        let means = sums.iter().zip(weights).map(|(sum, weight)| (sum / (weight + 1e-3)) as u8);
        column.iter_mut().zip(means).for_each(|(value, mean)| *value = mean);
        self.filled += 1;
    }

    /// The next column, unit by unit.
    #[inline]
    pub(crate) fn push_with(&mut self, of: &dyn Fn(usize) -> u8) {
        let column = &mut self.columns[self.filled];
        self.units.clone().zip(column).for_each(|(unit, value)| *value = of(unit));
        self.filled += 1;
    }

    /// The rows of so many columns.
    #[cfg(feature = "train")]
    pub(crate) fn rows<const N: usize>(&self) -> impl Iterator<Item = [u8; N]> {
        (0..self.units.len()).map(|row| std::array::from_fn(|column| self.columns[column][row]))
    }
}

/// The blocks of so many rows, as `fill` fills them.
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
