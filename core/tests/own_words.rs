//! Fields are the text's own words: each stands in the input as it is, white space, characters for
//! layout, joined line ends and the marks of a reply at the start of lines aside.

use std::fs;
use std::path::Path;

use article_card_core::article::Role;
use article_card_core::{Article, Corrections, parse, parse_corrected};

#[path = "../../tests/promises/pieces.rs"]
mod pieces;

/// Pages put together from pieces.
const PAGES: u64 = 4_000;
/// Pieces of such a page, at most.
const MAX_PIECES: usize = 40;
/// Changed texts of each text of the corpus.
const CHANGES: u64 = 12;

#[test]
fn fields_of_the_corpus_stand_in_their_texts() {
    texts().iter().for_each(|text| check(text));
}

#[test]
fn fields_of_changed_texts_stand_in_them() {
    for (seed, text) in (1..).zip(texts()) {
        for change in 0..CHANGES {
            check(&changed(&text, &mut Random(seed * 1_000 + change)));
        }
    }
}

#[test]
fn fields_of_pieces_of_pages_stand_in_them() {
    for seed in 1..=PAGES {
        let mut random = Random(seed);
        let count = random.below(MAX_PIECES);
        let page: String = (0..count).map(|_| pieces::PIECES[random.below(pieces::PIECES.len())]).collect();
        check(&page);
        // A reader may give any line any role.
        let mut corrections = Corrections::of(&page);
        for _ in 0..random.below(4) {
            corrections.set(random.below(8), Role::ALL[random.below(Role::ALL.len())]);
        }
        check_article(&page, &parse_corrected(&page, &corrections));
    }
}

/// The texts of the corpus.
fn texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    files.sort();
    files.iter().map(|path| String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned()).collect()
}

/// Fails if a field of the article does not stand in its text.
fn check(text: &str) {
    check_article(text, &parse(text));
}

/// Fails if a field of the article does not stand in the text.
fn check_article(text: &str, article: &Article) {
    let whole = visible(text);
    for (name, field) in fields(article) {
        let own = visible(&field);
        // A name in capitals is given in its usual case.
        let stands = whole.contains(&own) || name == "author" && whole.contains(&own.to_uppercase());
        assert!(
            !field.trim().is_empty() && stands,
            "{name} {field:?} does not stand in the text:
{text}"
        );
    }
}

/// Every field of words, with its name.
fn fields(article: &Article) -> Vec<(&'static str, String)> {
    let Article { authors, figures, dateline, date_published, date_modified, body, summary, .. } = article;
    let mut all: Vec<(&'static str, String)> = Vec::new();
    let mut add = |name: &'static str, fields: &mut dyn Iterator<Item = &String>| {
        all.extend(fields.map(|field| (name, field.clone())));
    };
    add("headline", &mut article.headline.iter());
    add("standfirst", &mut article.standfirst.iter());
    add("section", &mut article.section.iter());
    add("author", &mut authors.iter().map(|author| &author.name));
    add("author's job", &mut authors.iter().filter_map(|author| author.role.as_ref()));
    add("editor", &mut article.editors.iter());
    add("agency", &mut article.agency.iter());
    add("date", &mut [date_published, date_modified].into_iter().flatten().map(|date| &date.text));
    add("place", &mut dateline.iter().filter_map(|line| line.place.as_ref()));
    add("dateline's agency", &mut dateline.iter().filter_map(|line| line.agency.as_ref()));
    add("caption", &mut figures.iter().filter_map(|figure| figure.caption.as_ref()));
    add("credit", &mut figures.iter().filter_map(|figure| figure.credit.as_ref()));
    add("key point", &mut article.key_points.iter());
    add("source", &mut article.sources.iter());
    add("note", &mut article.editor_notes.iter());
    add("block", &mut body.iter().map(|block| &block.text));
    let points = summary.iter().flat_map(|summary| summary.points.iter().chain(&summary.supplement));
    add("point", &mut points.map(|point| &point.text));
    all
}

/// Returns the text without white space, characters for layout, marks of a reply at the start of a
/// line and hyphens, which may stand at the end of one.
fn visible(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim_start_matches(|c| c == '>' || is_layout(c)));
    lines.flat_map(str::chars).filter(|&c| !is_layout(c) && !matches!(c, '-' | '‐')).collect()
}

/// Returns true for white space and characters that are not seen.
fn is_layout(c: char) -> bool {
    let invisible = matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    invisible || c.is_whitespace() || c.is_control()
}

/// A small generator of numbers, the same at every run.
struct Random(u64);

impl Random {
    /// Returns a number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

/// Characters that dumps have for others.
const SWAPS: [(&str, &str); 12] = [
    ("'", "’"),
    ("’", "'"),
    ("\"", "”"),
    ("“", "\""),
    (" ", "\u{a0}"),
    ("-", "–"),
    ("–", "-"),
    ("\n", "\r\n"),
    (" ", "  "),
    (", ", ",\n"),
    (": ", ":"),
    ("\n\n", "\n"),
];

/// Returns the text with a few changes that scrapers and editors make.
fn changed(text: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(3) {
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        match random.below(8) {
            0 => lines.swap(one, other),
            1 => drop(lines.remove(one)),
            2 => lines.insert(one, lines[other].clone()),
            3 => lines[one] = lines[one].to_uppercase(),
            4 => lines[one] = wrapped(&lines[one], 30 + random.below(60)),
            5 if one + 1 < lines.len() => {
                let next = lines.remove(one + 1);
                lines[one].push_str(&next);
            }
            6 => lines[one].insert(0, '\u{200b}'),
            _ => {
                let (from, to) = SWAPS[random.below(SWAPS.len())];
                lines = vec![lines.join("\n").replace(from, to)];
            }
        }
        text = lines.join("\n");
    }
    text
}

/// Returns a line broken at spaces after so many bytes.
fn wrapped(line: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut length = 0;
    for word in line.split(' ') {
        let breaks = length + word.len() > width;
        wrapped.push_str(if wrapped.is_empty() {
            ""
        } else if breaks {
            "\n"
        } else {
            " "
        });
        wrapped.push_str(word);
        length = if breaks { word.len() } else { length + word.len() + 1 };
    }
    wrapped
}
