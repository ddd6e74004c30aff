//! Sources: the media that the story quotes, among them the page's own house.

use crate::article::{Article, Role};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::attribution::known::{Names, hash_letters, keep_letters};
use crate::scan::attribution::scan_sources;
use crate::scan::attribution::strength::{Strength, is_strong_word, is_weak_word, strength};
use crate::text::ascii::any_byte;
use crate::text::char_info::{CharClass, char_info, continues_word, script};
use crate::text::fold::{fold, fold_into, lowercase};
use crate::text::script::Script;
use rustc_hash::FxHashSet;

/// Names of a page, at most.
const MAX_NAMES: usize = 200;
/// Names in the lines around the story, at most.
const MAX_MENTIONS: usize = 2000;
/// Words of a name in the lines around the story, at most.
const MAX_MENTION: usize = 4;
/// Articles that a house's name has in front and loses in a sentence: `Le Soir`, "au Soir".
const ARTICLES: [&str; 16] =
    ["The", "Le", "La", "Les", "L'", "El", "Los", "Il", "Der", "Die", "Das", "De", "Het", "O", "A", "Ang"];
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
    let is_person = |name: &str| {
        article.authors.iter().any(|author| author.name == name) || article.editors.iter().any(|editor| editor == name)
    };
    let place = article.dateline.as_ref().and_then(|dateline| dateline.place.as_deref());
    let is_other = |name: &str| is_person(name) || Some(name) == place;
    let mut mentions = Mentions::default();
    let headline = roles.iter().position(|unit| unit.role == Role::Headline);
    for (index, (unit, &UnitRole { role, .. })) in page.units.iter().zip(roles).enumerate() {
        if names.len() >= MAX_NAMES {
            break;
        }
        let text = unit.text.as_ref();
        if role == Role::Boilerplate {
            add_mentions(&mut mentions, text, page, is_other);
        }
        match role {
            Role::Author | Role::AuthorRole | Role::Editor | Role::Date | Role::Dateline => {
                add_parts(&mut names, text);
                // The house may sign: `Por Example`.
                let signed = page.cues.by.match_len(text).map(|length| &text[length..]);
                signed.into_iter().for_each(|signed| add_parts(&mut names, signed));
            }
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
    names.retain(|name| !is_other(name) && Some(name) != article.section.as_ref());
    names.retain(|name| !is_calendar(page, name) && !is_common(page, name));
    let mut short_forms = Vec::new();
    names.iter().for_each(|name| add_short_forms(&mut short_forms, name));
    short_forms.retain(|name| !is_other(name) && !is_calendar(page, name));
    Names::new(names).with_hashes(mentions.hashes).with_mentions(short_forms)
}

/// Returns true for a name with a weekday or a month in it.
fn is_calendar(page: &Page<'_>, name: &str) -> bool {
    name.split(' ').any(|word| is_calendar_word(page, &fold(word)))
}

fn is_calendar_word(page: &Page<'_>, folded: &str) -> bool {
    page.cues.weekdays.contains(folded) || page.cues.months.contains(folded)
}

/// Returns true for a word that stands in many sentences: an article, or "News" alone.
fn is_common(page: &Page<'_>, name: &str) -> bool {
    let folded = fold(name);
    ARTICLES.contains(&name) || page.cues.function_words.contains(&folded) || is_strong_word(&folded)
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

/// The names in the lines around the story.
#[derive(Debug, Default)]
struct Mentions {
    /// The hashes of their letters, as [`Names`] has them.
    hashes: FxHashSet<u64>,
    /// Names read, also those that no house has.
    count: usize,
}

/// Adds the names that a line around the story may have: its capitalised words and those at its
/// head, each with the words behind it. `is_other` tells persons and places.
fn add_mentions(mentions: &mut Mentions, text: &str, page: &Page<'_>, is_other: impl Fn(&str) -> bool) {
    if mentions.count > MAX_MENTIONS {
        return;
    }
    let bare = |word| {
        let bare = str::trim_matches(word, |c| {
            let info = char_info(c);
            !info.is(CharClass::ALPHANUMERIC) && !continues_word(c)
        });
        bare.split_once(['\'', '’']).filter(|(_, ending)| ending.len() < 4).map_or(bare, |(stem, _)| stem)
    };
    let words: Vec<&str> = text.split_whitespace().map(bare).collect();
    let cased = |word: &str| word.starts_with(|c: char| c.is_lowercase() || c.is_uppercase());
    let (mut name, mut letters, mut folded) = (String::new(), String::new(), String::new());
    for (at, &first) in words.iter().enumerate() {
        let begins = first.starts_with(char::is_uppercase)
            || at == 0 && !cased(first)
            || first.starts_with(|c: char| c.is_ascii_digit()) && first.contains(char::is_uppercase);
        if !begins || mentions.count > MAX_MENTIONS {
            continue;
        }
        let parts = &words[at..words.len().min(at + MAX_MENTION)];
        mentions.count += parts.len();
        name.clear();
        letters.clear();
        for (count, part) in parts.iter().enumerate() {
            fold_into(part, &mut folded);
            if is_calendar_word(page, &folded) {
                break;
            }
            name.push_str(if count == 0 { "" } else { " " });
            name.push_str(part);
            keep_letters(&mut folded);
            letters.push_str(&folded);
            let hash = hash_letters(&letters);
            if !mentions.hashes.contains(&hash) && !is_other(&name) {
                mentions.hashes.insert(hash);
            }
        }
    }
}

/// Adds the forms of a house's name that sentences have: without its article, and its one word for
/// a medium, as in "told the Post".
fn add_short_forms(names: &mut Vec<String>, name: &str) {
    let words: Vec<&str> = name.split_whitespace().collect();
    if let Some((first, rest)) = words.split_first()
        && ARTICLES.contains(first)
    {
        names.push(rest.join(" "));
    }
    if let [first, .., last] = words[..] {
        names.extend([first, last].into_iter().filter(|word| is_media_word(word)).map(str::to_owned));
    }
    names.push(name.to_owned());
}

/// Returns true for a word that names of media have.
fn is_media_word(word: &str) -> bool {
    let folded = fold(word);
    is_strong_word(&folded) || is_weak_word(&folded)
}

/// Adds the parts of a line that may be names.
fn add_parts(names: &mut Vec<String>, text: &str) {
    let parts = text.split([
        '/', '|', '·', '•', '–', '—', ',', ':', '：', ';', '(', ')', '[', ']', '«', '»', '"', '©', 'ⓒ', '<', '>', '。',
        '，', '\u{3000}', '《', '》', '〈', '〉', '\t',
    ]);
    for part in
        parts.flat_map(|part| part.split("  ")).flat_map(|part| part.split(" - ")).flat_map(|part| part.split(". "))
    {
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
            names.extend([host.to_owned(), head.to_owned(), head.to_ascii_uppercase()]);
        }
    }
}

/// Returns the name that a part of a line is, without years and marks at its ends.
fn name_of(part: &str) -> Option<String> {
    let name = part
        .trim_matches(|c: char| !c.is_alphanumeric() && !continues_word(c) || c.is_ascii_digit() && part.contains(' '));
    let begins = name.contains(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let fits = begins && name.chars().count() > 1 && name.split_whitespace().count() <= MAX_WORDS;
    // Short words of Chinese, Japanese and Korean stand in many longer ones.
    let short = name.chars().count() < MIN_UNSPACED && name.chars().all(|c| script(c).is_some_and(is_compact));
    (fits && !short).then(|| name.to_owned())
}

/// Returns true for a script in which a letter is a syllable or a word.
fn is_compact(script: Script) -> bool {
    script.is_east_asian()
}
