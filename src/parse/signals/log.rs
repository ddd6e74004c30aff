//! Logarithms of lengths and counts, the same on every machine.

/// The fractions of a number, as its bits have them, from which on it is so many sixths of a doubling above a power of two.
const SIXTHS: [u32; 5] = [0x0F_ACD7, 0x21_4518, 0x35_04F4, 0x4B_2FF6, 0x64_11F1];
/// Bits of the fraction of a number.
const FRACTION: u32 = f32::MANTISSA_DIGITS - 1;
/// The exponent of 1, as its bits have it.
const ONE: u32 = 127;

/// The most there is, so that one more still fits the rows that [forests](crate::parse::forest) compare.
const MOST: u32 = 126;

/// Six steps for each doubling of one more than the value, up to 126; values below nought count as nought.
pub(crate) fn log(value: f32) -> u8 {
    let bits = (1.0 + value.max(0.0)).to_bits();
    let fraction = bits & ((1 << FRACTION) - 1);
    let sixths: u32 = SIXTHS.iter().map(|&from| u32::from(fraction >= from)).sum();
    (6 * ((bits >> FRACTION) - ONE) + sixths).min(MOST) as u8
}

#[cfg(test)]
mod tests {
    use super::log;

    #[test]
    fn six_steps_double_a_value() {
        for value in (0..100_000).map(|value| value as f32) {
            assert_eq!(log(value), ((1.0 + f64::from(value)).log2() * 6.0) as u8, "of {value}");
        }
        assert_eq!([f32::NAN, -3.0, 0.0, 1.0, f32::INFINITY].map(log), [0, 0, 0, 6, 126]);
    }
}
