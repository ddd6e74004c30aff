//! What is known of each unit of a page, to be seen from the units around it.

use crate::model::batch::BATCH_ROWS;

/// How many units away anything is looked at.
const MAX_REACH: usize = 26;
/// How many more sums than units there are.
const PADDING: usize = 1 + 2 * MAX_REACH + BATCH_ROWS;

/// A value of each unit, with others before the page and behind it, so that no unit is at an end.
#[derive(Debug)]
pub(crate) struct Padded<T>(Vec<T>);

impl<T: Copy> Padded<T> {
    /// The values of so many units, and what stands before them and behind them.
    pub(crate) fn new(values: impl Iterator<Item = T>, units: usize, before: T, after: T) -> Self {
        let mut all = vec![before; units + 2 * MAX_REACH + BATCH_ROWS];
        all[MAX_REACH..][..units].iter_mut().zip(values).for_each(|(place, value)| *place = value);
        all[MAX_REACH + units..].fill(after);
        Padded(all)
    }

    /// The values so many steps from a block's units, of which this is the first.
    #[inline]
    pub(crate) fn shifted(&self, first: usize, step: isize) -> &[T; BATCH_ROWS] {
        // A block of this page has as many values.
        self.0[first.wrapping_add_signed(step + MAX_REACH as isize)..].first_chunk().unwrap_or_else(|| unreachable!())
    }
}

/// Many small values of each unit, each one higher than it is, so that the 0 before the page and behind it says there is no unit.
#[derive(Debug)]
pub(crate) struct PaddedColumns {
    values: Vec<u8>,
    /// How many there are of each.
    length: usize,
}

impl PaddedColumns {
    /// The values of units, each of which has so many.
    pub(crate) fn new<'a, const N: usize>(units: impl ExactSizeIterator<Item = &'a [u8; N]> + Clone) -> Self {
        let length = units.len() + 2 * MAX_REACH + BATCH_ROWS;
        let mut values = vec![0; N * length];
        for (value, all) in values.chunks_exact_mut(length).enumerate() {
            // What is surely a place of the array needs no check in the loop.
            let value = value.min(N - 1);
            all[MAX_REACH..].iter_mut().zip(units.clone()).for_each(|(place, unit)| *place = unit[value] + 1);
        }
        PaddedColumns { values, length }
    }

    /// One of the values so many steps from a block's units, of which this is the first.
    #[inline]
    pub(crate) fn shifted(&self, value: usize, first: usize, step: isize) -> &[u8; BATCH_ROWS] {
        let at = value * self.length + first.wrapping_add_signed(step + MAX_REACH as isize);
        self.values[at..].first_chunk().unwrap_or_else(|| unreachable!())
    }
}

/// The sums of a quantity over the units before each, which give those over any window.
#[derive(Debug)]
pub(crate) struct PrefixSums {
    sums: Padded<f32>,
    pub(crate) total: f32,
}

impl PrefixSums {
    /// The sums of what a function tells of so many units.
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

    /// For each of a block's units the sum over the window from so many steps away to before so many steps away, cut to the page.
    #[inline]
    pub(crate) fn window_sums(&self, first: usize, from: isize, end: isize) -> [f32; BATCH_ROWS] {
        let (before, all) = (self.sums.shifted(first, from), self.sums.shifted(first, end));
        let mut sums = *all;
        sums.iter_mut().zip(before).for_each(|(sum, before)| *sum -= before);
        sums
    }

    /// How many of the units before each pass the test.
    pub(crate) fn of_flags(units: usize, test: impl Fn(usize) -> bool) -> Self {
        PrefixSums::new(units, |unit| f32::from(u8::from(test(unit))))
    }

    /// The sum over a window, cut to the page.
    #[inline]
    pub(crate) fn sum_between(&self, first: usize, end: usize) -> f32 {
        let end = end.min(self.sums.0.len() - PADDING);
        self.sum_before(end) - self.sum_before(first.min(end))
    }

    /// The sum over the units before this one.
    #[inline]
    pub(crate) fn sum_before(&self, unit: usize) -> f32 {
        self.sums.0[MAX_REACH + unit]
    }
}
