//! Rows: the numbers one decision is made from, in a fixed order of columns.

use super::forest::Lane;

/// Where the numbers of a row go.
pub(crate) trait Place {
    fn put(&mut self, column: usize, value: u8);
}

impl<const N: usize> Place for [u8; N] {
    #[inline]
    fn put(&mut self, column: usize, value: u8) {
        self[column] = value;
    }
}

/// A row being filled.
#[derive(Debug)]
pub(crate) struct Row<P> {
    place: P,
    filled: usize,
}

impl<const N: usize> Row<[u8; N]> {
    /// A row by itself.
    pub(crate) fn new() -> Self {
        Row { place: [0; N], filled: 0 }
    }

    /// The row, all columns filled.
    pub(crate) fn done(self) -> [u8; N] {
        debug_assert_eq!(self.filled, N, "columns of a row");
        self.place
    }
}

impl<'a> Row<Lane<'a>> {
    /// Ends the row, so many columns filled.
    pub(crate) fn ends(self, columns: usize) {
        debug_assert_eq!(self.filled, columns, "columns of a row");
    }

    /// A row among those that go through the trees together.
    pub(crate) fn among(lane: Lane<'a>) -> Self {
        Row { place: lane, filled: 0 }
    }
}

impl<P: Place> Row<P> {
    /// The next column.
    #[inline]
    pub(crate) fn push(&mut self, value: u8) {
        self.place.put(self.filled, value);
        self.filled += 1;
    }

    /// The next columns.
    #[inline]
    pub(crate) fn all<const N: usize>(&mut self, values: [u8; N]) {
        values.into_iter().for_each(|value| self.push(value));
    }

    /// The next column: a share from 0 to 1 in 63 steps.
    pub(crate) fn share(&mut self, share: f32) {
        self.push(in_steps(share));
    }

    /// The next column: a count, up to `most`.
    pub(crate) fn count(&mut self, count: usize, most: u8) {
        self.push(count.min(usize::from(most)) as u8);
    }

    /// The next column: a signed distance, up to `most` either way.
    pub(crate) fn distance(&mut self, distance: isize, most: i16) {
        let most = isize::from(most);
        self.push((distance.clamp(-most, most) + most) as u8);
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.push(u8::from(flag));
    }
}

/// A share from 0 to 1 in 63 steps.
pub(crate) fn in_steps(share: f32) -> u8 {
    (share.clamp(0.0, 1.0) * 63.0) as u8
}
