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
    pub(crate) fn finish(self) -> [u8; N] {
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
    pub(crate) fn push_ratio(&mut self, share: f32) {
        self.push(quantize(share));
    }

    /// The next column: a count, up to `most`.
    pub(crate) fn push_count(&mut self, count: usize, most: u8) {
        self.push(self::clamp_count(count, most));
    }

    /// The next column: a signed distance, up to `most` either way.
    pub(crate) fn push_distance(&mut self, distance: isize, most: i16) {
        self.push(self::clamp_distance(distance, most));
    }

    pub(crate) fn push_flag(&mut self, flag: bool) {
        self.push(u8::from(flag));
    }
}

/// A share from 0 to 1 in 63 steps.
pub(crate) fn quantize(share: f32) -> u8 {
    // What is below 0 becomes 0 as it becomes a byte.
    ((share * 63.0) as u8).min(63)
}

/// A count, up to `most`.
pub(crate) fn clamp_count(count: usize, most: u8) -> u8 {
    count.min(usize::from(most)) as u8
}

/// A signed distance, up to `most` either way, so that none is negative.
pub(crate) fn clamp_distance(distance: isize, most: i16) -> u8 {
    let most = isize::from(most);
    (distance.clamp(-most, most) + most) as u8
}

/// The fractions of a number, as its bits have them, from which on it is so many sixths of a doubling above a power of two.
const SIXTHS: [u32; 5] = [0x0F_ACD7, 0x21_4518, 0x35_04F4, 0x4B_2FF6, 0x64_11F1];
/// Bits of the fraction of a number.
const FRACTION: u32 = f32::MANTISSA_DIGITS - 1;
/// The exponent of 1, as its bits have it.
const ONE: u32 = 127;

/// The most there is, so that one more still fits the rows that [forests](crate::model::forest) compare.
const MAX_LOG: u32 = 126;

/// Six steps for each doubling of one more than the value, up to 126; values below nought count as nought.
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
