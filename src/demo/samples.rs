//! Articles to try the card with: invented events and people, in the layouts newspapers' pages really have when everything
//! on them is selected and copied.

/// An article of the sample menu.
#[derive(Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its value in the menu: `english-wire`.
    pub slug: &'static str,
    /// Its name in the menu: `English wire story`.
    pub name: &'static str,
    /// The text, as it would be pasted.
    pub text: &'static str,
}

/// The menu, in its order; the first is shown at start.
pub static SAMPLES: &[Sample] = &[
    Sample { slug: "indonesian", name: "Indonesian news page", text: include_str!("samples/indonesian.txt") },
    Sample { slug: "english-wire", name: "English wire story", text: include_str!("samples/english-wire.txt") },
    Sample { slug: "hard-wrapped", name: "Wrapped at 72 columns", text: include_str!("samples/hard-wrapped.txt") },
    Sample { slug: "no-author", name: "Without an author", text: include_str!("samples/no-author.txt") },
    Sample { slug: "furniture", name: "Menus and comments too", text: include_str!("samples/furniture.txt") },
    Sample { slug: "spanish", name: "Spanish", text: include_str!("samples/spanish.txt") },
    Sample { slug: "german", name: "German, with key points", text: include_str!("samples/german.txt") },
    Sample { slug: "japanese", name: "Japanese", text: include_str!("samples/japanese.txt") },
    Sample { slug: "chinese", name: "Chinese", text: include_str!("samples/chinese.txt") },
    Sample { slug: "arabic", name: "Arabic, right to left", text: include_str!("samples/arabic.txt") },
];

/// The sample of a menu value.
pub fn find(slug: &str) -> Option<&'static Sample> {
    SAMPLES.iter().find(|sample| sample.slug == slug)
}
