//! Addresses of links and images. Articles and marked texts may be put together by hand, so whoever
//! follows an address asks here first.

/// Returns true if a link may lead to the address.
pub fn is_link(address: &str) -> bool {
    is_web(address) || has_scheme(address, "mailto:")
}

/// Returns true if an image may come from the address.
pub fn is_web(address: &str) -> bool {
    has_scheme(address, "https://") || has_scheme(address, "http://")
}

/// Returns true if the address has the scheme and no white space or control, which browsers leave
/// out.
fn has_scheme(address: &str, scheme: &str) -> bool {
    address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        && !address.chars().any(|c| c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::{is_link, is_web};

    #[test]
    fn links_lead_to_pages_and_mailboxes_only() {
        for address in ["https://news.example/a", "HTTP://news.example", "mailto:ann@news.example"] {
            assert!(is_link(address), "{address}");
        }
        for address in [
            "javascript:alert(1)",
            "data:text/html,x",
            " https://x",
            "java\nscript:x",
            "//x",
            "/a",
            "",
            "https://x\ty",
            "é",
        ] {
            assert!(!is_link(address) && !is_web(address), "{address}");
        }
        assert!(is_web("https://news.example/a.jpg") && !is_web("mailto:ann@news.example"));
    }
}
