//! What can be wrong with a text the reader brings.

/// Why a file or a link did not become a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Larger than the page reads.
    TooBig,
    /// Bytes that are no text in any encoding the page knows.
    NotText,
    /// The browser could not read it; also what a dropped folder gives.
    Unreadable,
    /// Cut off or changed on the way.
    LinkDamaged,
    /// It unfolds to more than the page reads.
    LinkTooBig,
    /// Made by a later version of the page.
    LinkUnknown,
    /// The browser cannot unfold it.
    LinkUnsupported,
}

impl Notice {
    /// What the reader is told.
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
