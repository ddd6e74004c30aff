//! Problems with a file or a link.

/// The reason why a file or a link could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The file is larger than the page reads.
    TooBig,
    /// The bytes are no text in a known encoding.
    NotText,
    /// The browser could not read the file. A dropped folder gives this too.
    Unreadable,
    /// The link was cut off or changed on the way.
    LinkDamaged,
    /// The link decompresses to more than the page reads.
    LinkTooBig,
    /// The link was made by a later version of the page.
    LinkUnknown,
    /// The browser cannot decompress.
    LinkUnsupported,
}

impl Notice {
    /// The message for the reader.
    pub fn message(self) -> &'static str {
        match self {
            Notice::TooBig => "That file is too big: articles up to 10 MB can be opened.",
            Notice::NotText => "That file does not look like plain text. Try one that ends in .txt.",
            Notice::Unreadable => "That file could not be read.",
            Notice::LinkDamaged => "The article in this link is incomplete: it was cut off or changed on the way.",
            Notice::LinkTooBig => "The article in this link is too big: up to 10 MB can be opened.",
            Notice::LinkUnknown => "This link is from a newer version of this page. Load the page again to open it.",
            Notice::LinkUnsupported => "This browser cannot open articles from links. A newer version of it can.",
        }
    }
}
