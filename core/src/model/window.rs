//! Features of a page as columns of batches, shifted and summed over neighbouring units.

use crate::model::batch::BATCH_ROWS;

/// The largest distance between a unit and a neighbour whose features it has.
const MAX_REACH: usize = 26;
/// Sums beyond one for each unit.
const PADDING: usize = 1 + 2 * MAX_REACH + BATCH_ROWS;

/// A value of each unit, padded before and after the page so that every unit has all neighbours.
#[derive(Debug)]
pub(crate) struct Padded<T>(Vec<T>);

impl<T: Copy> Padded<T> {
    /// Pads the values of `units` units with `before` and `after`.
    pub(crate) fn new(values: impl Iterator<Item = T>, units: usize, before: T, after: T) -> Self {
        let mut all = vec![before; units + 2 * MAX_REACH + BATCH_ROWS];
        all[MAX_REACH..][..units].iter_mut().zip(values).for_each(|(place, value)| *place = value);
        all[MAX_REACH + units..].fill(after);
        Padded(all)
    }

    /// Returns the values of the units `step` after those of a batch that begins at `first`.
    #[inline]
    pub(crate) fn shifted(&self, first: usize, step: isize) -> &[T; BATCH_ROWS] {
        // The padding has room for a batch from any unit.
        self.0[first.wrapping_add_signed(step + MAX_REACH as isize)..].first_chunk().unwrap_or_else(|| unreachable!())
    }
}

/// Many values of each unit, each plus 1; 0 before and after the page means no unit.
#[derive(Debug)]
pub(crate) struct PaddedColumns {
    values: Vec<u8>,
    /// The length of a column.
    length: usize,
}

impl PaddedColumns {
    /// Pads the columns of the units' values.
    pub(crate) fn new<'a, const N: usize>(units: impl ExactSizeIterator<Item = &'a [u8; N]> + Clone) -> Self {
        let length = units.len() + 2 * MAX_REACH + BATCH_ROWS;
        let mut values = vec![0; N * length];
        for (value, all) in values.chunks_exact_mut(length).enumerate() {
            // Saves the bounds check in the loop.
            let value = value.min(N - 1);
            all[MAX_REACH..].iter_mut().zip(units.clone()).for_each(|(place, unit)| *place = unit[value] + 1);
        }
        PaddedColumns { values, length }
    }

    /// Returns one value of the units `step` after those of a batch that begins at `first`.
    #[inline]
    pub(crate) fn shifted(&self, value: usize, first: usize, step: isize) -> &[u8; BATCH_ROWS] {
        let at = value * self.length + first.wrapping_add_signed(step + MAX_REACH as isize);
        self.values[at..].first_chunk().unwrap_or_else(|| unreachable!())
    }
}

/// Prefix sums of a quantity over units: the sum over any window is one subtraction.
#[derive(Debug)]
pub(crate) struct PrefixSums {
    sums: Padded<f32>,
    pub(crate) total: f32,
}

impl PrefixSums {
    /// Sums a quantity of each unit.
    pub(crate) fn new(units: usize, quantity: impl Fn(usize) -> f32) -> Self {
        let mut sums = Padded(vec![0.0; units + PADDING]);
        let mut total = 0.0;
        for (unit, sum) in sums.0[MAX_REACH + 1..][..units].iter_mut().enumerate() {
            total += quantity(unit);
            *sum = total;
        }
        sums.0[MAX_REACH + units..].fill(total);
        PrefixSums { sums, total }
    }

    /// `(unit + from..unit + end).map(quantity).sum()`, cut to the page, for each unit of a batch
    /// that begins at `first`.
    #[inline]
    pub(crate) fn window_sums(&self, first: usize, from: isize, end: isize) -> [f32; BATCH_ROWS] {
        let (before, all) = (self.sums.shifted(first, from), self.sums.shifted(first, end));
        let mut sums = *all;
        sums.iter_mut().zip(before).for_each(|(sum, before)| *sum -= before);
        sums
    }

    /// Counts the units that pass a test.
    pub(crate) fn of_flags(units: usize, test: impl Fn(usize) -> bool) -> Self {
        PrefixSums::new(units, |unit| f32::from(u8::from(test(unit))))
    }

    /// Returns the sum over the units `first..end`, cut to the page.
    #[inline]
    pub(crate) fn sum_between(&self, first: usize, end: usize) -> f32 {
        let end = end.min(self.sums.0.len() - PADDING);
        self.sum_before(end) - self.sum_before(first.min(end))
    }

    /// Returns the sum over the units before this one.
    #[inline]
    pub(crate) fn sum_before(&self, unit: usize) -> f32 {
        self.sums.0[MAX_REACH + unit]
    }
}

#[cfg(test)]
mod tests {
    use super::{BATCH_ROWS, MAX_REACH, Padded, PaddedColumns, PrefixSums};

    #[test]
    fn window_sums_are_those_of_the_naive_loop() {
        let units = 100;
        let quantity = |unit: usize| (unit * unit % 7) as f32;
        let sums = PrefixSums::new(units, quantity);
        for (from, end) in [(-3, 0), (1, 9), (-(MAX_REACH as isize), MAX_REACH as isize), (0, 1)] {
            for first in [0, 64] {
                let windows = sums.window_sums(first, from, end);
                for (unit, sum) in (first..units).zip(windows) {
                    let window =
                        (0..units as isize).filter(|at| (unit as isize + from..unit as isize + end).contains(at));
                    assert_eq!(sum, window.map(|at| quantity(at as usize)).sum::<f32>(), "{unit} {from}..{end}");
                }
            }
        }
        assert_eq!(sums.sum_between(90, 200), (90..units).map(quantity).sum::<f32>());
    }

    #[test]
    fn shifted_columns_are_the_values_of_neighbours() {
        let rows: Vec<[u8; 2]> = (0..70).map(|unit| [unit, 100 - unit]).collect();
        let columns = PaddedColumns::new(rows.iter());
        let padded = Padded::new(rows.iter().map(|row| row[1]), rows.len(), 7, 9);
        for step in [-2, 0, 5] {
            for first in [0_usize, 64] {
                for at in first..rows.len().min(first + BATCH_ROWS) {
                    let neighbour = at.checked_add_signed(step).and_then(|at| rows.get(at));
                    let outside = if (at as isize) + step < 0 { 7 } else { 9 };
                    assert_eq!(columns.shifted(1, first, step)[at - first], neighbour.map_or(0, |row| row[1] + 1));
                    assert_eq!(padded.shifted(first, step)[at - first], neighbour.map_or(outside, |row| row[1]));
                }
            }
        }
    }
}
