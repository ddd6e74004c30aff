//! Bytes, eight of them looked at together: most of a text is ASCII, and most of that small letters.

/// A number with the same byte eight times.
#[inline]
pub(crate) const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each of eight bytes of ASCII that is none before the first and none behind the last of a range.
#[inline]
pub(crate) const fn within(eight: u64, first: u8, last: u8) -> u64 {
    (eight + each(0x80 - first)) & !(eight + each(0x7F - last)) & each(0x80)
}

/// Whether a byte of the text is one of those looked for; all are looked at, since that is done to many in one step.
#[inline]
pub(crate) fn any(text: &str, is: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | is(byte))
}

/// What stands between the spaces of a text, as `split(' ')` tells it; to look at each byte of a word is quicker than to make ready for a search.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
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
pub(crate) fn small_letters(text: &str) -> (&[u8], &str) {
    let end = small_run(text.as_bytes());
    (&text.as_bytes()[..end], &text[end..])
}

/// How many bytes at the head are small letters of ASCII.
#[inline]
pub(crate) fn small_run(bytes: &[u8]) -> usize {
    run(
        bytes,
        |eight| !(within(eight & each(0x7F), b'a', b'z') & !eight) & each(0x80),
        |byte| byte.is_ascii_lowercase(),
    )
}

/// How many bytes at the head are letters, digits and spaces of ASCII.
pub(crate) fn plain_run(bytes: &[u8]) -> usize {
    let plain =
        |eight: u64| within(eight | each(0x20), b'a', b'z') | within(eight, b'0', b'9') | within(eight, b' ', b' ');
    let others = |eight: u64| !(plain(eight & each(0x7F)) & !eight) & each(0x80);
    run(bytes, others, |byte| byte.is_ascii_alphanumeric() || byte == b' ')
}

/// How many bytes at the head are of ASCII and can neither end a sentence nor open what may hold one.
pub(crate) fn inner_run(bytes: &[u8]) -> usize {
    let inner = |eight: u64| {
        within(eight | each(0x20), b'a', b'z')
            | within(eight, b'0', b'9')
            | within(eight, b' ', b' ')
            | within(eight, b'#', b'\'')
            | within(eight, b')', b'-')
    };
    let others = |eight: u64| !(inner(eight & each(0x7F)) & !eight) & each(0x80);
    run(bytes, others, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'#'..=b'\'' | b')'..=b'-'))
}

/// How many bytes at the head are ASCII.
#[inline]
pub(crate) fn ascii_run(bytes: &[u8]) -> usize {
    run(bytes, |eight| eight & each(0x80), |byte| byte.is_ascii())
}

/// How many bytes at the head are of a kind; `others` has the highest bit of each of eight that is not.
#[inline]
fn run(bytes: &[u8], others: impl Fn(u64) -> u64, is: impl Fn(u8) -> bool) -> usize {
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
