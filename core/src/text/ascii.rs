//! Bytes, eight of them looked at together: most of a text is ASCII, and most of that small letters.

/// A number with the same byte eight times.
#[inline]
pub(crate) const fn splat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each of eight bytes of ASCII that is none before the first and none behind the last of a range.
#[inline]
pub(crate) const fn bytes_in_range(eight: u64, first: u8, last: u8) -> u64 {
    (eight + splat(0x80 - first)) & !(eight + splat(0x7F - last)) & splat(0x80)
}

/// Whether a byte of the text is one of those looked for; all are looked at, since that is done to many in one step.
#[inline]
pub(crate) fn any_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | is(byte))
}

/// What stands between the spaces of a text, as `split(' ')` tells it; to look at each byte of a word is quicker than to make ready for a search.
pub(crate) fn split_at_spaces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|byte| byte == b' ').unwrap_or(text.len());
        rest = text.get(end + 1..);
        text.get(..end)
    })
}

/// The small letters of ASCII a text begins with, which most of a Latin text are, and what follows them.
#[inline]
pub(crate) fn lowercase_prefix(text: &str) -> (&[u8], &str) {
    let end = lowercase_run(text.as_bytes());
    (&text.as_bytes()[..end], &text[end..])
}

/// How many bytes at the head are small letters of ASCII.
#[inline]
pub(crate) fn lowercase_run(bytes: &[u8]) -> usize {
    run_len(
        bytes,
        |eight| !(bytes_in_range(eight & splat(0x7F), b'a', b'z') & !eight) & splat(0x80),
        |byte| byte.is_ascii_lowercase(),
    )
}

/// How many bytes at the head are letters, digits and spaces of ASCII.
pub(crate) fn alnum_space_run(bytes: &[u8]) -> usize {
    let plain = |eight: u64| {
        bytes_in_range(eight | splat(0x20), b'a', b'z')
            | bytes_in_range(eight, b'0', b'9')
            | bytes_in_range(eight, b' ', b' ')
    };
    let others = |eight: u64| !(plain(eight & splat(0x7F)) & !eight) & splat(0x80);
    run_len(bytes, others, |byte| byte.is_ascii_alphanumeric() || byte == b' ')
}

/// How many bytes at the head are of ASCII and can neither end a sentence nor open what may hold one.
pub(crate) fn no_terminal_run(bytes: &[u8]) -> usize {
    let inner = |eight: u64| {
        bytes_in_range(eight | splat(0x20), b'a', b'z')
            | bytes_in_range(eight, b'0', b'9')
            | bytes_in_range(eight, b' ', b' ')
            | bytes_in_range(eight, b'#', b'\'')
            | bytes_in_range(eight, b')', b'-')
    };
    let others = |eight: u64| !(inner(eight & splat(0x7F)) & !eight) & splat(0x80);
    run_len(bytes, others, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'#'..=b'\'' | b')'..=b'-'))
}

/// How many bytes at the head are ASCII.
#[inline]
pub(crate) fn ascii_run(bytes: &[u8]) -> usize {
    run_len(bytes, |eight| eight & splat(0x80), |byte| byte.is_ascii())
}

/// How many bytes at the head are of a kind; `others` has the highest bit of each of eight that is not.
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
