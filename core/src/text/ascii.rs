//! Bytes of ASCII, eight at a time.
//!
//! Most of a text is ASCII, and most of that lowercase letters. The runs below compare eight bytes
//! by a few operations on one `u64`: ASCII leaves the highest bit of every byte free, and adding
//! `0x80 - first` to a byte sets that bit where the byte is `first` or above.

/// Returns a number with the same byte eight times.
#[inline]
pub(crate) const fn splat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// `(first..=last).contains(byte)` for each of eight bytes of ASCII: sets the highest bit of those
/// in the range and clears all other bits.
#[inline]
pub(crate) const fn bytes_in_range(eight: u64, first: u8, last: u8) -> u64 {
    (eight + splat(0x80 - first)) & !(eight + splat(0x7F - last)) & splat(0x80)
}

/// `text.bytes().any(is)`, without stopping at the first match so that the compiler vectorises it.
#[inline]
pub(crate) fn any_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | is(byte))
}

/// `text.split(' ')`, byte by byte: words are too short for a prepared search to pay.
pub(crate) fn split_at_spaces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|byte| byte == b' ').unwrap_or(text.len());
        rest = text.get(end + 1..);
        text.get(..end)
    })
}

/// Splits a text after the lowercase letters of ASCII it begins with.
#[inline]
pub(crate) fn lowercase_prefix(text: &str) -> (&[u8], &str) {
    let end = lowercase_run(text.as_bytes());
    (&text.as_bytes()[..end], &text[end..])
}

/// `bytes.iter().take_while(|byte| byte.is_ascii_lowercase()).count()`, eight bytes at a time.
#[inline]
pub(crate) fn lowercase_run(bytes: &[u8]) -> usize {
    run_len(
        bytes,
        |eight| !(bytes_in_range(eight & splat(0x7F), b'a', b'z') & !eight) & splat(0x80),
        |byte| byte.is_ascii_lowercase(),
    )
}

/// `bytes.iter().take_while(|&&byte| is_alnum_or_space(byte)).count()`, eight bytes at a time.
pub(crate) fn alnum_space_run(bytes: &[u8]) -> usize {
    let plain = |eight: u64| {
        bytes_in_range(eight | splat(0x20), b'a', b'z')
            | bytes_in_range(eight, b'0', b'9')
            | bytes_in_range(eight, b' ', b' ')
    };
    let others = |eight: u64| !(plain(eight & splat(0x7F)) & !eight) & splat(0x80);
    run_len(bytes, others, is_alnum_or_space)
}

fn is_alnum_or_space(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b' '
}

/// `bytes.iter().take_while(|&&byte| is_inside_sentence(byte)).count()`, eight bytes at a time.
pub(crate) fn no_terminal_run(bytes: &[u8]) -> usize {
    let inner = |eight: u64| {
        bytes_in_range(eight | splat(0x20), b'a', b'z')
            | bytes_in_range(eight, b'0', b'9')
            | bytes_in_range(eight, b' ', b' ')
            | bytes_in_range(eight, b'#', b'\'')
            | bytes_in_range(eight, b')', b'-')
    };
    let others = |eight: u64| !(inner(eight & splat(0x7F)) & !eight) & splat(0x80);
    run_len(bytes, others, is_inside_sentence)
}

/// Returns true for a byte of ASCII that neither ends a sentence nor opens a bracket or a
/// quotation.
fn is_inside_sentence(byte: u8) -> bool {
    is_alnum_or_space(byte) || matches!(byte, b'#'..=b'\'' | b')'..=b'-')
}

/// `bytes.iter().take_while(|byte| byte.is_ascii()).count()`, eight bytes at a time.
#[inline]
pub(crate) fn ascii_run(bytes: &[u8]) -> usize {
    run_len(bytes, |eight| eight & splat(0x80), |byte| byte.is_ascii())
}

/// `bytes.iter().take_while(|&&byte| is(byte)).count()`; `others` sets the highest bit of each of
/// eight bytes that is not of the kind.
#[inline]
fn run_len(bytes: &[u8], others: impl Fn(u64) -> u64, is: impl Fn(u8) -> bool) -> usize {
    let mut at = 0;
    while let Some(eight) = bytes[at..].first_chunk::<8>() {
        let others = others(u64::from_le_bytes(*eight));
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at + bytes[at..].iter().position(|&byte| !is(byte)).unwrap_or(bytes.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares a run with the naive loop for every byte at every place of a text of that kind.
    fn check_run(run: fn(&[u8]) -> usize, is: fn(u8) -> bool, filler: u8) {
        for length in 0..20 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    let mut bytes = vec![filler; length];
                    bytes[at] = byte;
                    let naive = bytes.iter().take_while(|&&byte| is(byte)).count();
                    assert_eq!(run(&bytes), naive, "{byte:#x} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn runs_are_those_of_the_naive_loops() {
        check_run(lowercase_run, |byte| byte.is_ascii_lowercase(), b'm');
        check_run(alnum_space_run, is_alnum_or_space, b'M');
        check_run(no_terminal_run, is_inside_sentence, b'+');
        check_run(ascii_run, |byte| byte.is_ascii(), b'~');
    }

    #[test]
    fn ranges_have_the_bytes_of_the_naive_comparison() {
        for (first, last) in [(b'a', b'z'), (b' ', b' '), (0, 0x7F), (b'#', b'\'')] {
            for byte in 0..0x80 {
                let expected = if (first..=last).contains(&byte) { splat(0x80) } else { 0 };
                assert_eq!(bytes_in_range(splat(byte), first, last), expected, "{byte:#x} in {first:#x}..={last:#x}");
            }
        }
    }

    #[test]
    fn texts_are_split_as_the_standard_library_splits_them() {
        for text in ["", " ", "a", "a b", " a  b ", "été à Zürich"] {
            assert!(split_at_spaces(text).eq(text.split(' ')), "{text:?}");
            assert_eq!(any_byte(text, |byte| byte == b'a'), text.bytes().any(|byte| byte == b'a'));
        }
    }
}
