//! Rows: the numbers one decision is made from, in a fixed order of columns.

/// A row being filled.
#[derive(Debug)]
pub(crate) struct Row<const N: usize> {
    values: [u8; N],
    filled: usize,
}

impl<const N: usize> Row<N> {
    pub(crate) fn new() -> Self {
        Row { values: [0; N], filled: 0 }
    }

    /// The next column.
    pub(crate) fn push(&mut self, value: u8) {
        self.values[self.filled] = value;
        self.filled += 1;
    }

    /// The next column: a share from 0 to 1 in 63 steps.
    pub(crate) fn share(&mut self, share: f32) {
        self.push((share.clamp(0.0, 1.0) * 63.0) as u8);
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

    /// The row, all columns filled.
    pub(crate) fn done(self) -> [u8; N] {
        debug_assert_eq!(self.filled, N, "columns of a row");
        self.values
    }
}
