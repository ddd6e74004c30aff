//! The beginning of a text that is too long to be laid out whole.

/// The first bytes of a text, as many as whole characters allow.
pub fn head(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::head;

    #[test]
    fn a_head_ends_between_characters() {
        assert_eq!(["héé", "h", ""].map(|text| head(text, 2)), ["h", "h", ""]);
        assert_eq!(head("héé", 3), "hé");
    }
}
