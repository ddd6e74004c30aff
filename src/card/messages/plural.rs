//! Plural forms of whole numbers, by the cardinal rules of
//! [CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules).
//!
//! Each rule returns an index into the forms, in the order its comment names. If a list is shorter,
//! its last form is used.

/// One form for all numbers: Chinese, Indonesian, Japanese, Korean, Malay, Vietnamese.
pub(super) fn none(_: usize) -> usize {
    0
}

/// One, other: Dutch, English, German, Turkish.
pub(super) fn one(n: usize) -> usize {
    usize::from(n != 1)
}

/// One, other; zero counts as one: Hindi.
pub(super) fn hindi(n: usize) -> usize {
    usize::from(n > 1)
}

/// One, other, and whole millions, which are followed by `de` or `di`: Italian, Spanish.
pub(super) fn romance(n: usize) -> usize {
    if n != 0 && n.is_multiple_of(1_000_000) { 2 } else { one(n) }
}

/// One, other, and whole millions; zero counts as one: French, Portuguese.
pub(super) fn french(n: usize) -> usize {
    if n == 0 { 0 } else { romance(n) }
}

/// One (1, 21), few (2, 34), many (5, 11): Russian.
pub(super) fn russian(n: usize) -> usize {
    match (n % 10, n % 100) {
        (_, 11..=14) => 2,
        (1, _) => 0,
        (2..=4, _) => 1,
        _ => 2,
    }
}

/// One, two, few (3, 110), many (11, 199), other (100, 102), zero: Arabic.
pub(super) fn arabic(n: usize) -> usize {
    match (n, n % 100) {
        (0, _) => 5,
        (1, _) => 0,
        (2, _) => 1,
        (_, 3..=10) => 2,
        (_, 11..=99) => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The results of `Intl.PluralRules` for these numbers, as indices.
    #[test]
    fn the_rules_are_those_of_cldr() {
        const NUMBERS: [usize; 15] = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 102, 103, 111, 1_000_000];
        let of = |rule: fn(usize) -> usize| NUMBERS.map(rule);
        assert_eq!(of(none), [0; 15]);
        assert_eq!(of(one), [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
        assert_eq!(of(hindi), [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
        assert_eq!(of(romance), [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
        assert_eq!(of(french), [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
        assert_eq!(of(russian), [2, 0, 1, 1, 2, 2, 0, 1, 2, 2, 0, 1, 1, 2, 2]);
        assert_eq!(of(arabic), [5, 0, 1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 2, 3, 4]);
    }
}
