//! The JSON form of an article keeps its contract, corrections survive a round trip, and UTF-16
//! offsets cut out the same lines.

#[path = "../../src/interop/utf16.rs"]
mod utf16;

use article_card::article::Role;
use article_card::{Article, Corrections, parse, parse_corrected};
use serde_json::Value;

/// The keys of an article. Missing fields are `null`.
const KEYS: [&str; 21] = [
    "agency",
    "authors",
    "body",
    "confidence",
    "dateModified",
    "datePublished",
    "dateline",
    "direction",
    "editorNotes",
    "editors",
    "figures",
    "headline",
    "keyPoints",
    "language",
    "lines",
    "readingMinutes",
    "section",
    "sources",
    "standfirst",
    "summary",
    "wordCount",
];

/// Takes JSON of corrections, or any text.
pub fn check(case: &[u8]) {
    if let Ok(corrections) = serde_json::from_slice::<Corrections>(case) {
        round_trip(&corrections);
    }
    let text = String::from_utf8_lossy(case);
    let article = parse(&text);
    of_article(&article);
    utf16_offsets(&text, &article);
    let mut corrections = Corrections::of(&text);
    for (line, role) in article.lines.iter().enumerate().step_by(3).map(|(at, _)| (at, Role::ALL[at % Role::ALL.len()]))
    {
        corrections.set(line, role);
    }
    let read = round_trip(&corrections);
    assert!(read.fit(&text));
    of_article(&parse_corrected(&text, &read));
}

fn round_trip(corrections: &Corrections) -> Corrections {
    let json = serde_json::to_string(corrections).expect("JSON of corrections");
    let read: Corrections = serde_json::from_str(&json).expect("corrections of JSON");
    assert_eq!(&read, corrections);
    read
}

fn of_article(article: &Article) {
    let json = serde_json::to_string(article).expect("JSON of an article");
    let value: Value = serde_json::from_str(&json).expect("JSON");
    let object = value.as_object().expect("an object");
    let mut keys: Vec<&str> = object.keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, KEYS);
    assert_eq!(value["headline"].as_str(), article.headline.as_deref());
    let texts = |list: &str, key: &str| -> Vec<String> {
        let list = value[list].as_array().expect("an array");
        list.iter().map(|item| item[key].as_str().expect("a text").to_owned()).collect()
    };
    assert_eq!(texts("body", "text"), article.body.iter().map(|block| block.text.clone()).collect::<Vec<_>>());
    assert_eq!(texts("authors", "name"), article.authors.iter().map(|author| author.name.clone()).collect::<Vec<_>>());
    let roles = texts("lines", "role");
    for (line, (name, json)) in
        article.lines.iter().zip(roles.into_iter().zip(value["lines"].as_array().expect("an array")))
    {
        assert_eq!(serde_json::from_value::<Role>(Value::String(name)).expect("a role"), line.role);
        assert_eq!(json["start"].as_u64(), Some(line.start as u64));
        assert_eq!(json["end"].as_u64(), Some(line.end as u64));
        assert_eq!(json.get("reason").is_some(), line.reason.is_some());
    }
}

/// A line cut out by offsets in UTF-16 code units, as JavaScript does it, is the line.
fn utf16_offsets(text: &str, article: &Article) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut offsets = utf16::Utf16Offsets::new(text);
    for line in &article.lines {
        let (start, end) = (offsets.at(line.start), offsets.at(line.end));
        assert!(text[line.start..line.end].encode_utf16().eq(units[start..end].iter().copied()));
    }
}
