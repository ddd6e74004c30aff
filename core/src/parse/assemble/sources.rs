//! Sources: the media that the story quotes, among them the page's own house.

use crate::article::{Article, Role};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::attribution::known::Names;
use crate::scan::attribution::scan_sources;
use crate::scan::attribution::strength::{Strength, strength};
use crate::text::ascii::any_byte;
use crate::text::char_info::script;
use crate::text::fold::{fold, lowercase};
use crate::text::script::Script;

/// Names of a page, at most.
const MAX_NAMES: usize = 200;
/// Words of a name, at most.
const MAX_WORDS: usize = 6;
/// Characters of a line that is a name, at most.
const MAX_LINE: usize = 40;
/// Letters of a name in a script whose words are short, at least.
const MIN_UNSPACED: usize = 4;
/// Words of a copyright line that are no name.
const RIGHTS: [&str; 4] = ["copyright", "all rights", "©", "(c)"];

/// Returns the media that the story quotes, each once.
pub(crate) fn sources(page: &Page<'_>, article: &Article, roles: &[UnitRole]) -> Vec<String> {
    let houses = houses(page, article, roles);
    let mut names: Vec<String> = Vec::new();
    let story = article.standfirst.iter().chain(article.body.iter().map(|block| &block.text));
    for text in story.chain(&article.editor_notes) {
        for name in scan_sources(text, page.cues, &houses) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Returns the names of the page's house.
fn houses(page: &Page<'_>, article: &Article, roles: &[UnitRole]) -> Names {
    let mut names: Vec<String> = Vec::new();
    let dateline = article.dateline.as_ref().and_then(|dateline| dateline.agency.clone());
    names.extend(article.agency.clone().into_iter().chain(dateline));
    // In a credit a person has several words.
    let credits = article.figures.iter().filter_map(|figure| figure.credit.as_deref());
    let mut parts = Vec::new();
    credits.for_each(|credit| add_parts(&mut parts, credit));
    names.extend(parts.into_iter().filter(|part| !part.contains(' ') || strength(part) > Strength::Plain));
    let headline = roles.iter().position(|unit| unit.role == Role::Headline);
    for (index, (unit, &UnitRole { role, .. })) in page.units.iter().zip(roles).enumerate() {
        if names.len() >= MAX_NAMES {
            break;
        }
        let text = unit.text.as_ref();
        match role {
            Role::Author | Role::AuthorRole | Role::Editor | Role::Date | Role::Dateline => add_parts(&mut names, text),
            Role::Headline => names.extend(text.rsplit_once(['|', '–', '—', '•']).and_then(|(_, tail)| name_of(tail))),
            Role::Boilerplate if is_rights_line(text) => add_parts(&mut names, text),
            Role::Boilerplate if headline.is_some_and(|at| index < at) && text.chars().count() <= MAX_LINE => {
                add_parts(&mut names, text)
            }
            // The note on an author names the house.
            Role::Boilerplate if is_about_author(text, article) => add_runs(&mut names, text),
            Role::Boilerplate => add_sites(&mut names, text),
            _ => {}
        }
    }
    let is_person =
        |name: &String| article.authors.iter().any(|author| author.name == *name) || article.editors.contains(name);
    let place = article.dateline.as_ref().and_then(|dateline| dateline.place.as_ref());
    names.retain(|name| !is_person(name) && Some(name) != place && Some(name) != article.section.as_ref());
    names.retain(|name| !is_calendar(page, name));
    Names::new(names)
}

/// Returns true for a weekday or a month.
fn is_calendar(page: &Page<'_>, name: &str) -> bool {
    let folded = fold(name);
    page.cues.weekdays.contains(&folded) || page.cues.months.contains(&folded)
}

/// Returns true for a line that says whose the rights are.
fn is_rights_line(text: &str) -> bool {
    let has = |part: &[u8]| text.as_bytes().windows(part.len()).any(|bytes| bytes.eq_ignore_ascii_case(part));
    // Most lines have none of these.
    if !(has(b"right") || has(b"(c)") || text.contains('©')) {
        return false;
    }
    let lower = lowercase(text);
    RIGHTS.iter().any(|word| lower.contains(word))
}

/// Returns true for a line that holds an author's name.
fn is_about_author(text: &str, article: &Article) -> bool {
    article.authors.iter().any(|author| text.contains(&author.name))
}

/// Adds the capitalised words of a line, run by run.
fn add_runs(names: &mut Vec<String>, text: &str) {
    let mut run = String::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.starts_with(|c: char| c.is_uppercase()) {
            run.push_str(if run.is_empty() { "" } else { " " });
            run.push_str(bare);
        }
        if !bare.starts_with(|c: char| c.is_uppercase()) || !word.ends_with(bare) {
            names.extend(name_of(&std::mem::take(&mut run)));
        }
    }
    names.extend(name_of(&run));
}

/// Adds the parts of a line that may be names.
fn add_parts(names: &mut Vec<String>, text: &str) {
    let parts = text.split([
        '/', '|', '·', '•', '–', '—', ',', ':', '：', ';', '(', ')', '[', ']', '«', '»', '"', '©', 'ⓒ', '<', '>', '。',
        '，', '\u{3000}', '《', '》', '〈', '〉',
    ]);
    for part in parts.flat_map(|part| part.split(" - ")).flat_map(|part| part.split(". ")) {
        names.extend(name_of(part));
        if part.split_whitespace().any(|word| word.starts_with(char::is_lowercase)) {
            add_runs(names, part);
        }
        add_sites(names, part);
    }
}

/// Adds the names of sites in a line: `kontan.co.id` and `kontan` for one.
fn add_sites(names: &mut Vec<String>, text: &str) {
    // Most lines have no full stop.
    if !any_byte(text, |byte| byte == b'.') {
        return;
    }
    for word in text.split_whitespace().filter(|word| word.contains('.')) {
        let site = word.rsplit('@').next().unwrap_or(word).trim_matches(|c: char| !c.is_alphanumeric());
        let site = site.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
        let host = site.split('/').next().unwrap_or(site);
        let parts = host.split_once('.').filter(|(head, end)| host.is_ascii() && head.len() > 1 && end.len() > 1);
        if let Some((head, _)) = parts {
            names.extend([host.to_owned(), head.to_owned()]);
        }
    }
}

/// Returns the name that a part of a line is, without years and marks at its ends.
fn name_of(part: &str) -> Option<String> {
    let name = part.trim_matches(|c: char| !c.is_alphanumeric() || c.is_ascii_digit() && part.contains(' '));
    let begins = name.contains(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let fits = begins && name.chars().count() > 1 && name.split_whitespace().count() <= MAX_WORDS;
    // Short words of Chinese, Japanese and Korean stand in many longer ones.
    let short = name.chars().count() < MIN_UNSPACED && name.chars().all(|c| script(c).is_some_and(is_compact));
    (fits && !short).then(|| name.to_owned())
}

/// Returns true for a script in which a letter is a syllable or a word.
fn is_compact(script: Script) -> bool {
    matches!(script, Script::Han | Script::Kana | Script::Hangul)
}
