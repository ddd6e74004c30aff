//! The beginning of a text that is too long to lay out whole.

/// Returns the longest beginning of a text that has at most `max_bytes` and ends between
/// characters.
pub fn excerpt(text: &str, max_bytes: usize) -> &str {
    let end = (0..=max_bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn an_excerpt_ends_between_characters() {
        assert_eq!(["héé", "h", ""].map(|text| excerpt(text, 2)), ["h", "h", ""]);
        assert_eq!(excerpt("héé", 3), "hé");
    }
}
