//! Blocks: rows that go through the trees together, filled column by column.

use std::ops::Range;

use crate::model::row::in_steps;

/// Columns of the widest row, rounded up.
pub(crate) const WIDTH: usize = 128;
/// Rows of a block.
pub(crate) const BLOCK: usize = 64;
/// No number of a row is higher, so that the highest bit of each byte is free to tell a comparison, and no threshold is as high.
pub(crate) const MOST: u8 = 127;

/// The columns of a block.
pub(crate) type Columns = [[u8; BLOCK]; WIDTH];

/// The rows of some units, one after the other; the last block of a page has rows behind its last unit, which nobody reads.
#[derive(Debug)]
pub(crate) struct Block {
    columns: Columns,
    units: Range<usize>,
    filled: usize,
}

impl Block {
    /// A block without rows.
    pub(crate) fn new() -> Self {
        Block { columns: [[0; BLOCK]; WIDTH], units: 0..0, filled: 0 }
    }

    /// Begins the rows of these units.
    pub(crate) fn begin(&mut self, units: Range<usize>) {
        (self.units, self.filled) = (units, 0);
    }

    /// Ends the rows, so many columns filled.
    pub(crate) fn end(&self, columns: usize) {
        debug_assert_eq!(self.filled, columns, "columns of a row");
        let rows = self.units.len();
        debug_assert!(self.columns[..columns].iter().all(|column| column[..rows].iter().all(|&value| value <= MOST)));
    }

    pub(crate) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The first unit with a row.
    pub(crate) fn first(&self) -> usize {
        self.units.start
    }

    /// Fills the rows from others.
    pub(crate) fn copy<R: AsRef<[u8]>>(&mut self, rows: &[R]) {
        for (at, row) in rows[self.units.clone()].iter().enumerate() {
            row.as_ref().iter().zip(&mut self.columns).for_each(|(&value, column)| column[at] = value);
        }
    }

    /// The next column, all rows at once.
    #[inline]
    pub(crate) fn put(&mut self, values: [u8; BLOCK]) {
        self.columns[self.filled] = values;
        self.filled += 1;
    }

    /// The next column: the same in all rows.
    #[inline]
    pub(crate) fn same(&mut self, value: u8) {
        self.put([value; BLOCK]);
    }

    /// The next column, from numbers of all rows; a loop of its own is what the compiler does several rows of in one step.
    #[inline]
    pub(crate) fn from<T: Copy>(&mut self, numbers: &[T; BLOCK], of: impl Fn(T) -> u8) {
        let column = &mut self.columns[self.filled];
        column.iter_mut().zip(numbers).for_each(|(value, &number)| *value = of(number));
        self.filled += 1;
    }

    /// The next column: the shares that these are of those, `more` added, from 0 to 1 in 63 steps.
    #[inline]
    pub(crate) fn shares(&mut self, parts: &[f32; BLOCK], wholes: &[f32; BLOCK], more: f32) {
        let column = &mut self.columns[self.filled];
        let shares = parts.iter().zip(wholes).map(|(part, whole)| in_steps(part / (whole + more)));
        column.iter_mut().zip(shares).for_each(|(value, share)| *value = share);
        self.filled += 1;
    }

    /// The next column: means, given sums and their weights.
    #[inline]
    pub(crate) fn means(&mut self, sums: &[f32; BLOCK], weights: &[f32; BLOCK]) {
        let column = &mut self.columns[self.filled];
        let means = sums.iter().zip(weights).map(|(sum, weight)| (sum / (weight + 1e-3)) as u8);
        column.iter_mut().zip(means).for_each(|(value, mean)| *value = mean);
        self.filled += 1;
    }

    /// The next column, unit by unit.
    #[inline]
    pub(crate) fn each(&mut self, of: &dyn Fn(usize) -> u8) {
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
pub(crate) fn rows_of<const N: usize>(rows: usize, fill: &dyn Fn(&mut Block)) -> Vec<[u8; N]> {
    let mut block = Block::new();
    let mut all = Vec::with_capacity(rows);
    for first in (0..rows).step_by(BLOCK) {
        block.begin(first..rows.min(first + BLOCK));
        fill(&mut block);
        all.extend(block.rows());
    }
    all
}
