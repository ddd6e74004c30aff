//! Rows: the numbers one decision is made from, in a fixed order of columns.

/// A row being filled.
#[derive(Debug)]
pub(crate) struct Row<const N: usize> {
    columns: [u8; N],
    filled: usize,
}

impl<const N: usize> Row<N> {
    /// A row, no column filled.
    pub(crate) fn new() -> Self {
        Row { columns: [0; N], filled: 0 }
    }

    /// The row, all columns filled.
    pub(crate) fn done(self) -> [u8; N] {
        debug_assert_eq!(self.filled, N, "columns of a row");
        self.columns
    }

    /// The next column.
    #[inline]
    pub(crate) fn push(&mut self, value: u8) {
        self.columns[self.filled] = value;
        self.filled += 1;
    }

    /// The next column: a share from 0 to 1 in 63 steps.
    pub(crate) fn share(&mut self, share: f32) {
        self.push(in_steps(share));
    }

    /// The next column: a count, up to `most`.
    pub(crate) fn count(&mut self, count: usize, most: u8) {
        self.push(self::count(count, most));
    }

    /// The next column: a signed distance, up to `most` either way.
    pub(crate) fn distance(&mut self, distance: isize, most: i16) {
        self.push(self::distance(distance, most));
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.push(u8::from(flag));
    }
}

/// A share from 0 to 1 in 63 steps.
pub(crate) fn in_steps(share: f32) -> u8 {
    // What is below 0 becomes 0 as it becomes a byte.
    ((share * 63.0) as u8).min(63)
}

/// A count, up to `most`.
pub(crate) fn count(count: usize, most: u8) -> u8 {
    count.min(usize::from(most)) as u8
}

/// A signed distance, up to `most` either way, so that none is negative.
pub(crate) fn distance(distance: isize, most: i16) -> u8 {
    let most = isize::from(most);
    (distance.clamp(-most, most) + most) as u8
}
