//! The fingerprint of a card, by which a script tells that text, attributes or version are others.

/// White space of HTML, which stands around the text where a page has other children beside it.
const SPACE: [char; 5] = [' ', '\t', '\n', '\x0c', '\r'];

/// Returns `TEXT VERSION ATTRIBUTES`, with hashes for the text and for the attributes.
pub(super) fn fingerprint(text: &str, attributes: &[(&str, Option<String>)]) -> String {
    let values: Vec<&str> = attributes.iter().map(|(_, value)| value.as_deref().unwrap_or("-")).collect();
    format!("{:x} {} {:x}", hash(text.trim_matches(SPACE)), env!("CARGO_PKG_VERSION"), hash(&values.join("|")))
}

/// FNV-1a over UTF-16 code units, which scripts count in.
fn hash(text: &str) -> u32 {
    text.encode_utf16().fold(0x811c_9dc5, |hash, unit| (hash ^ u32::from(unit)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn hashes_are_those_of_fnv_1a() {
        assert_eq!([hash(""), hash("a"), hash("foobar")], [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
        assert_ne!(hash("é"), hash("e"));
    }
}
