//! The natural logarithm from additions and multiplications only, so that every engine ranks alike.

/// `number.ln()` of a number of at least 1, with an error below 0.003.
pub(crate) fn ln(number: f32) -> f32 {
    let bits = number.to_bits();
    let exponent = (bits >> 23) as f32 - 127.0;
    let rest = f32::from_bits(bits & 0x007F_FFFF | 0x3F80_0000) - 1.0;
    // The cubic through the logarithm's values at 0, 1/3, 2/3 and 1.
    let two = rest * (1.422_3 + rest * (-0.582_1 + rest * 0.159_8));
    (exponent + two) * std::f32::consts::LN_2
}

#[cfg(test)]
mod tests {
    use super::ln;

    #[test]
    fn the_logarithm_is_near_the_exact_one_and_grows() {
        let mut last = -1.0;
        for number in 1..5000 {
            let value = ln(number as f32);
            assert!((value - (number as f32).ln()).abs() < 0.003, "{number}: {value}");
            assert!(value > last);
            last = value;
        }
    }
}
