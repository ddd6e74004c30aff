//! A row: the features one decision is made from, as bytes in a fixed order of columns.

/// A row that is filled column by column.
#[derive(Debug)]
pub(crate) struct Row<const N: usize> {
    columns: [u8; N],
    filled: usize,
}

impl<const N: usize> Row<N> {
    /// Returns a row without columns.
    pub(crate) fn new() -> Self {
        Row { columns: [0; N], filled: 0 }
    }

    /// Returns the row. All columns must be filled.
    pub(crate) fn finish(self) -> [u8; N] {
        debug_assert_eq!(self.filled, N, "columns of a row");
        self.columns
    }

    /// Appends a value.
    #[inline]
    pub(crate) fn push(&mut self, value: u8) {
        self.columns[self.filled] = value;
        self.filled += 1;
    }

    /// Appends a ratio from 0 to 1, in 63 steps.
    pub(crate) fn push_ratio(&mut self, ratio: f32) {
        self.push(quantize(ratio));
    }

    /// Appends a count, at most `most`.
    pub(crate) fn push_count(&mut self, count: usize, most: u8) {
        self.push(clamp_count(count, most));
    }

    /// Appends a signed distance, at most `most` either way.
    pub(crate) fn push_distance(&mut self, distance: isize, most: i16) {
        self.push(clamp_distance(distance, most));
    }

    /// Appends 1 or 0.
    pub(crate) fn push_flag(&mut self, flag: bool) {
        self.push(u8::from(flag));
    }
}

/// Returns a ratio from 0 to 1 in 63 steps. Ratios beyond count as 0 or 1.
pub(crate) fn quantize(ratio: f32) -> u8 {
    // The conversion to a byte makes negative numbers 0.
    ((ratio * 63.0) as u8).min(63)
}

/// Returns a count, at most `most`.
pub(crate) fn clamp_count(count: usize, most: u8) -> u8 {
    count.min(usize::from(most)) as u8
}

/// Returns a signed distance, at most `most` either way, plus `most`.
pub(crate) fn clamp_distance(distance: isize, most: i16) -> u8 {
    let most = isize::from(most);
    (distance.clamp(-most, most) + most) as u8
}

/// The fractions `2^(k/6) - 1` for `k` from 1 to 5, as the bits of an `f32` have them.
const SIXTHS: [u32; 5] = [0x0F_ACD7, 0x21_4518, 0x35_04F4, 0x4B_2FF6, 0x64_11F1];
/// Bits of the fraction of an `f32`.
const FRACTION: u32 = f32::MANTISSA_DIGITS - 1;
/// The exponent of 1, as the bits of an `f32` have it.
const ONE: u32 = 127;

/// The largest logarithm. Neighbours' columns add 1 to it, which still fits a row.
const MAX_LOG: u32 = 126;

/// `((1.0 + value).log2() * 6.0) as u8`, at most 126, from the bits of the number: equal on every
/// machine. Negative values count as 0.
pub(crate) fn log_scale(value: f32) -> u8 {
    let bits = (1.0 + value.max(0.0)).to_bits();
    let fraction = bits & ((1 << FRACTION) - 1);
    let sixths: u32 = SIXTHS.iter().map(|&from| u32::from(fraction >= from)).sum();
    (6 * ((bits >> FRACTION) - ONE) + sixths).min(MAX_LOG) as u8
}

#[cfg(test)]
mod tests {
    use super::log_scale;

    #[test]
    fn six_steps_double_a_value() {
        for value in (0..100_000).map(|value| value as f32) {
            assert_eq!(log_scale(value), ((1.0 + f64::from(value)).log2() * 6.0) as u8, "of {value}");
        }
        assert_eq!([f32::NAN, -3.0, 0.0, 1.0, f32::INFINITY].map(log_scale), [0, 0, 0, 6, 126]);
    }
}
