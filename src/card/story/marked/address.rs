//! Addresses that a card may use. An article can come from elsewhere than the parser.

/// Returns true if a link may lead to the address.
pub(super) fn is_link(address: &str) -> bool {
    is_image(address) || has_scheme(address, "mailto:")
}

/// Returns true if an image may come from the address.
pub(super) fn is_image(address: &str) -> bool {
    has_scheme(address, "https://") || has_scheme(address, "http://")
}

/// Returns true if the address has the scheme, and no control or white space, which browsers skip.
fn has_scheme(address: &str, scheme: &str) -> bool {
    address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        && !address.contains(|c: char| c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_and_mailboxes_and_images_come_from_the_web() {
        assert!(is_link("https://news.example/a") && is_link("HTTP://news.example") && is_link("mailto:a@b.example"));
        assert!(is_image("https://news.example/a.jpg") && !is_image("mailto:a@b.example"));
        for address in ["javascript:alert(1)", " https://x", "java\nscript:x", "data:text/html,x", "//x", "/x", "", "é"]
        {
            assert!(!is_link(address) && !is_image(address), "{address}");
        }
    }
}
