//! Sample articles: invented events and people, in the layouts that real pages have when everything
//! on them is selected and copied.

/// An article of the sample menu.
#[derive(Debug, PartialEq, Eq)]
pub struct Sample {
    /// Value in the menu: `english-wire`.
    pub slug: &'static str,
    /// Name in the menu: `English wire story`.
    pub name: &'static str,
    /// The text as pasted.
    pub text: &'static str,
}

/// All samples in menu order. The page starts with the first.
pub static SAMPLES: &[Sample] = &[
    Sample { slug: "indonesian", name: "Indonesian news page", text: include_str!("../../samples/indonesian.txt") },
    Sample { slug: "english-wire", name: "English wire story", text: include_str!("../../samples/english-wire.txt") },
    Sample {
        slug: "hard-wrapped",
        name: "Wrapped at 72 columns",
        text: include_str!("../../samples/hard-wrapped.txt"),
    },
    Sample { slug: "no-author", name: "Without an author", text: include_str!("../../samples/no-author.txt") },
    Sample { slug: "furniture", name: "Menus and comments too", text: include_str!("../../samples/furniture.txt") },
    Sample { slug: "spanish", name: "Spanish", text: include_str!("../../samples/spanish.txt") },
    Sample { slug: "german", name: "German, with key points", text: include_str!("../../samples/german.txt") },
    Sample { slug: "japanese", name: "Japanese", text: include_str!("../../samples/japanese.txt") },
    Sample { slug: "chinese", name: "Chinese", text: include_str!("../../samples/chinese.txt") },
    Sample { slug: "arabic", name: "Arabic, right to left", text: include_str!("../../samples/arabic.txt") },
];

/// Returns the sample of a menu value.
pub fn find_sample(slug: &str) -> Option<&'static Sample> {
    SAMPLES.iter().find(|sample| sample.slug == slug)
}
