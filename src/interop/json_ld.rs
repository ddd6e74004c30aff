//! An article in the vocabulary of schema.org, for programs without JavaScript. `export.js` gives
//! the same object.

use serde_json::{Map, Value, json};

use crate::Article;
use crate::article::Date;

/// Returns the article as a schema.org NewsArticle.
pub(crate) fn json_ld(article: &Article) -> Map<String, Value> {
    let person = |name: &str, role: Option<&String>| -> Value {
        pruned([("@type", json!("Person")), ("name", json!(name)), ("jobTitle", json!(role))]).into()
    };
    let date = |date: &Option<Date>| json!(date.as_ref().and_then(|date| date.iso.as_ref()));
    let organization = article.agency.as_ref().map(|name| json!({ "@type": "Organization", "name": name }));
    let authors: Vec<Value> = article.authors.iter().map(|author| person(&author.name, author.role.as_ref())).collect();
    let has_authors = !authors.is_empty();
    let editors: Vec<Value> = article.editors.iter().map(|name| person(name, None)).collect();
    let dateline = article.dateline.as_ref().map(|dateline| {
        [&dateline.place, &dateline.agency].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
    });
    let images = article.figures.iter().map(|figure| {
        let (caption, credit) = (json!(figure.caption), json!(figure.credit));
        Value::from(pruned([("@type", json!("ImageObject")), ("caption", caption), ("creditText", credit)]))
    });
    let points = |texts: &[crate::article::Point]| joined(texts.iter().map(|point| &point.text), " ");
    let body = (!article.body.is_empty()).then(|| joined(article.body.iter().map(|block| &block.text), "\n\n"));
    let minutes = (article.reading_minutes > 0).then(|| format!("PT{}M", article.reading_minutes));
    pruned([
        ("@context", json!("https://schema.org")),
        ("@type", json!("NewsArticle")),
        ("headline", json!(article.headline)),
        ("alternativeHeadline", json!(article.standfirst)),
        ("articleSection", json!(article.section)),
        ("author", if has_authors { authors.into() } else { json!(organization) }),
        ("sourceOrganization", json!(organization.filter(|_| has_authors))),
        ("editor", list(editors)),
        ("datePublished", date(&article.date_published)),
        ("dateModified", date(&article.date_modified)),
        ("dateline", json!(dateline)),
        ("image", list(images.collect())),
        ("abstract", json!(article.summary.as_ref().map(|summary| points(&summary.points)))),
        ("articleBody", json!(body)),
        ("citation", list(article.sources.iter().map(|source| json!(source)).collect())),
        ("correction", list(article.editor_notes.iter().map(|note| json!(note)).collect())),
        ("inLanguage", json!(Some(&article.language).filter(|language| *language != "und"))),
        ("wordCount", json!(article.word_count)),
        ("timeRequired", json!(minutes)),
    ])
}

/// A list, or null for an empty one.
fn list(items: Vec<Value>) -> Value {
    if items.is_empty() { Value::Null } else { items.into() }
}

fn joined<'a>(texts: impl Iterator<Item = &'a String>, between: &str) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(between)
}

/// The object of the properties that are not null.
fn pruned<const N: usize>(properties: [(&str, Value); N]) -> Map<String, Value> {
    properties.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}
