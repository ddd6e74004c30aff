//! Front matter: what stands above the text of a Markdown file between lines of `---` (YAML) or
//! `+++` (TOML).
//!
//! Of both languages only what front matter is written in is read: values on one line, lists, and
//! people as maps with a name. What is not understood is left out, and what does not look like front
//! matter is text.

mod values;

use article_card_core::markup::Metadata;
use values::{first_value, values};

/// What front matter says of an article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub(super) metadata: Metadata,
    /// The date of publication as it is written.
    pub(super) date: Option<String>,
}

/// Keys and what they mean, the more telling ones first.
const KEYS: [(&str, &[&str]); 6] = [
    ("title", &["title", "headline"]),
    ("author", &["authors", "author", "byline", "by"]),
    ("published", &["date", "published", "publishdate", "pubdate", "date_published", "datepublished", "created"]),
    ("modified", &["lastmod", "updated", "modified", "last_modified_at", "date_modified", "datemodified"]),
    ("section", &["section", "category", "categories"]),
    ("description", &["description", "summary", "excerpt", "subtitle"]),
];

/// Tables of TOML whose keys mean what those above all tables mean.
const PLAIN_TABLES: [&str; 3] = ["params", "extra", "taxonomies"];

/// Splits front matter off a text. Returns what it says and the text below it.
pub(super) fn split(text: &str) -> (FrontMatter, &str) {
    let none = (FrontMatter::default(), text);
    let Some((fence, mut rest)) = text.split_once('\n') else { return none };
    let fence = fence.trim_end();
    if !matches!(fence, "---" | "+++") {
        return none;
    }
    let mut lines = Vec::new();
    loop {
        let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
        if line.trim_end() == fence || fence == "---" && line.trim_end() == "..." {
            rest = below;
            break;
        }
        if below.is_empty() {
            return none;
        }
        lines.push(line);
        rest = below;
    }
    let entries = if fence == "---" { yaml(&lines) } else { toml(&lines) };
    match entries {
        Some(entries) if !entries.is_empty() => (front_matter(&entries), rest),
        _ => none,
    }
}

/// A key in small letters, the text behind it, and the lines below that belong to it.
struct Entry<'a> {
    key: String,
    value: &'a str,
    below: Vec<&'a str>,
}

/// Returns the entries of YAML, `None` if a line is no YAML of front matter.
fn yaml<'a>(lines: &[&'a str]) -> Option<Vec<Entry<'a>>> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in lines.iter().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let belongs = line.starts_with([' ', '\t', ']', '}']) || line.starts_with("- ") || *line == "-";
        if belongs {
            entries.last_mut()?.below.push(line);
            continue;
        }
        let (key, value) = line.split_once(':')?;
        if !(value.is_empty() || value.starts_with([' ', '\t'])) {
            return None;
        }
        entries.push(Entry { key: key_of(key)?, value: value.trim(), below: Vec::new() });
    }
    Some(entries)
}

/// Returns the entries of TOML, `None` if a line is no TOML. A person's name in a table has the key
/// of the table.
fn toml<'a>(lines: &[&'a str]) -> Option<Vec<Entry<'a>>> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut table = String::new();
    let mut closing = None;
    for line in lines {
        let trimmed = line.trim();
        if let (Some(mark), Some(entry)) = (closing, entries.last_mut()) {
            entry.below.push(line);
            if trimmed.contains(mark) {
                closing = None;
            }
            continue;
        }
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if trimmed.starts_with('[') {
            let name = trimmed.trim_matches(['[', ']']);
            table = key_of(name.rsplit('.').next().unwrap_or(name))?;
            continue;
        }
        let (key, value) = trimmed.split_once('=')?;
        let (key, value) = (key_of(key)?, value.trim());
        closing = match value {
            _ if value.starts_with("\"\"\"") && !value[3..].contains("\"\"\"") => Some("\"\"\""),
            _ if value.starts_with("'''") && !value[3..].contains("'''") => Some("'''"),
            _ if value.starts_with('[') && !value.contains(']') => Some("]"),
            _ => None,
        };
        let is_plain = table.is_empty() || PLAIN_TABLES.contains(&table.as_str());
        let key = match key.as_str() {
            _ if is_plain => key,
            "name" => table.clone(),
            _ => format!("{table}.{key}"),
        };
        entries.push(Entry { key, value, below: Vec::new() });
    }
    Some(entries)
}

/// Returns a key in small letters, `None` if it is none.
fn key_of(key: &str) -> Option<String> {
    let key = key.trim().trim_matches(['"', '\'']);
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    is_key.then(|| key.to_ascii_lowercase())
}

fn front_matter(entries: &[Entry]) -> FrontMatter {
    let mut front = FrontMatter::default();
    for (meaning, keys) in KEYS {
        for key in keys {
            for entry in entries.iter().filter(|entry| entry.key == *key) {
                add(&mut front, meaning, entry);
            }
            // The keys of a meaning repeat each other.
            if meaning == "author" && !front.metadata.authors.is_empty() {
                break;
            }
        }
    }
    front
}

/// Adds an entry. Of dates, sections and descriptions the first counts.
fn add(front: &mut FrontMatter, meaning: &str, entry: &Entry) {
    match meaning {
        "author" => front.metadata.authors.extend(values(entry.value, &entry.below)),
        "published" | "modified" => {
            let Some(date) = first_value(entry.value, &entry.below).filter(|date| starts_with_day(date)) else {
                return;
            };
            if meaning == "published" {
                front.date.get_or_insert_with(|| date.clone());
            }
            front.metadata.add(meaning, iso_date(&date));
        }
        _ => {
            if let Some(value) = first_value(entry.value, &entry.below) {
                front.metadata.add(meaning, value);
            }
        }
    }
}

/// Returns true for `2024-05-01` and what follows it.
fn starts_with_day(date: &str) -> bool {
    let day = date.as_bytes().first_chunk::<10>();
    day.is_some_and(|day| {
        day.iter().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() })
    })
}

/// Returns a date with a time as ISO 8601 has them: `2024-05-01 10:00:00 +0700` is
/// `2024-05-01T10:00:00+0700`.
fn iso_date(date: &str) -> String {
    let Some((day, time)) = date.split_at_checked(10) else { return date.to_owned() };
    let time: String = time.trim_start_matches(['T', 't', ' ']).split_whitespace().collect();
    if time.is_empty() { day.to_owned() } else { format!("{day}T{time}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_of_many_styles_is_read() {
        let (front, rest) = split(
            "---\nlayout: post\ntitle: \"Bridge: it \\\"holds\\\"\" # for now\nauthors:\n  - name: Ada Lim\n    email: ada@x\n  - Omar Reyes\n\
             date: 2024-05-01 10:00:00 +0700\nlastmod: '2024-05-02'\ndescription: >-\n  Two\n  lines\ncategories: [World, 'Asia']\n---\n# Text\n",
        );
        assert_eq!(rest, "# Text\n");
        assert_eq!(front.date.as_deref(), Some("2024-05-01 10:00:00 +0700"));
        let metadata = Metadata {
            titles: vec!["Bridge: it \"holds\"".to_owned()],
            authors: vec!["Ada Lim".to_owned(), "Omar Reyes".to_owned()],
            published: Some("2024-05-01T10:00:00+0700".to_owned()),
            modified: Some("2024-05-02".to_owned()),
            section: Some("World".to_owned()),
            description: Some("Two lines".to_owned()),
            ..Metadata::default()
        };
        assert_eq!(front.metadata, metadata);
    }

    #[test]
    fn toml_of_many_styles_is_read() {
        let (front, rest) = split(
            "+++\ntitle = 'Bridge'\ndate = 2024-05-01T10:00:00Z\ntags = [\n  \"a\",\n]\n[params]\ndescription = \"\"\"\nOne\ntwo\"\"\"\n\
             [[authors]]\nname = \"Ada Lim\"\nurl = \"x\"\n[[authors]]\nname = \"Omar Reyes\"\n[taxonomies]\ncategories = [\"World\"]\n+++\nText",
        );
        assert_eq!(rest, "Text");
        assert_eq!(front.metadata.authors, ["Ada Lim", "Omar Reyes"]);
        assert_eq!(front.metadata.published.as_deref(), Some("2024-05-01T10:00:00Z"));
        assert_eq!(front.metadata.section.as_deref(), Some("World"));
        assert_eq!(front.metadata.description.as_deref(), Some("One two"));
    }

    #[test]
    fn people_are_read_in_any_form() {
        for (author, names) in [
            ("author: Ada Lim", &["Ada Lim"] as &[&str]),
            ("author:\n  name: Ada Lim\n  twitter: ada", &["Ada Lim"]),
            ("author: { name: Ada Lim, url: 'https://x' }", &["Ada Lim"]),
            ("authors: [Ada Lim, { name: \"Omar Reyes\" }]", &["Ada Lim", "Omar Reyes"]),
            ("authors:\n- Ada Lim\n-\n  name: Omar Reyes", &["Ada Lim", "Omar Reyes"]),
            ("authors: [\n  Ada Lim,\n  Omar Reyes\n]", &["Ada Lim", "Omar Reyes"]),
            ("author: Ada\nauthors: [Ada Lim]", &["Ada Lim"]),
            ("author: ~", &[]),
        ] {
            let text = format!("---\n{author}\n---\n");
            let (front, rest) = split(&text);
            assert_eq!(
                (front.metadata.authors.as_slice(), rest),
                (names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>().as_slice(), ""),
                "{author}"
            );
        }
    }

    #[test]
    fn other_text_between_lines_is_text() {
        for text in [
            "---\nA story.\n---\n",
            "---\n\n---\nText",
            "---\ntitle: x\n",
            "text\n---\ntitle: x\n---\n",
            "---",
            "+++\nx\n+++\n",
        ] {
            assert_eq!(split(text), (FrontMatter::default(), text));
        }
        // A flag is no date.
        assert_eq!(split("---\npublished: true\n---\n").0, FrontMatter::default());
    }
}
