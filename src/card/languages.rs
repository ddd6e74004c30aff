//! The files of languages: the cue words that the parser needs for texts in a language, and the
//! messages of the card.
//!
//! A page whose WebAssembly is built without the feature `all-languages` fetches the file of a
//! language when a text is in it. The build writes the files by [`language_file`].

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use crate::card::base::script::chinese;
use crate::card::messages;
use crate::lexicon::languages::{install, missing_words, words_of};
use crate::lexicon::{CueWords, PACKS};

/// The first line of a file is this and the tag. Another version has other files.
const STAMP: &str = concat!("article-card ", env!("CARGO_PKG_VERSION"), " ");

/// The folder of the files beside a page, for applications.
const FOLDER: &str = "languages/";

/// Lines of a text that tell the script of Chinese.
const CHINESE_LINES: usize = 40;

/// Set if a card waits for the files of its languages. A server renders only once, and hydration
/// must render the same.
const FETCHES: bool = cfg!(all(target_arch = "wasm32", not(feature = "all-languages"), not(feature = "hydration")));

#[wasm_bindgen(module = "/src/card/languages/files.js")]
extern "C" {
    #[wasm_bindgen(js_name = languageFile)]
    fn fetch_file(tag: &str, folder: &str) -> Promise;
    #[wasm_bindgen(js_name = warnOnce)]
    fn warn_once(message: &str);
}

thread_local! {
    /// The files installed so far, for workers.
    static INSTALLED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The tags of all languages that have a file.
pub fn language_tags() -> impl Iterator<Item = &'static str> {
    let packs = PACKS.iter().map(|pack| pack.tag).filter(|tag| *tag != "en");
    packs.chain(["zh-Hant"])
}

/// Returns the file of a language, as `install_language` reads it. `None` for another tag, or
/// without the feature `all-languages`.
///
/// Its first line has the version and the tag. Then there is a line for each of
/// [`CueWords::fields`], and if the card has the language, a line for each of its messages.
pub fn language_file(tag: &str) -> Option<String> {
    let tag = language_tags().find(|other| *other == tag)?;
    let words = words_of(tag).map_or([""; CueWords::FIELDS], CueWords::fields);
    let messages = messages::lines(tag);
    (cfg!(feature = "all-languages"))
        .then(|| format!("{STAMP}{tag}\n{}\n{}", words.join("\n"), messages.unwrap_or_default()))
}

/// Installs the file of a language for the life of the program. Returns false if it is no whole file
/// of this version.
///
/// Not needed with the feature `all-languages`.
pub fn install_language(file: &str) -> bool {
    let is_installed = read(file).is_some_and(|(tag, words, messages)| {
        (messages.is_empty() || messages::install(tag, messages)) && (tag == "zh-Hant" || install(tag, words))
    });
    if is_installed {
        INSTALLED.with_borrow_mut(|files| {
            if !files.iter().any(|other| other == file) {
                files.push(file.to_owned());
            }
        });
    }
    is_installed
}

/// Returns the tag, the cue words and the messages of a file.
fn read(file: &str) -> Option<(&str, &str, &str)> {
    let (tag, lines) = file.strip_prefix(STAMP)?.split_once('\n')?;
    let (end, _) = lines.match_indices('\n').nth(CueWords::FIELDS - 1)?;
    Some((tag, &lines[..end], &lines[end + 1..]))
}

/// The files installed so far.
pub(crate) fn installed_files() -> Vec<String> {
    INSTALLED.with_borrow(Vec::clone)
}

/// Returns the tags of the files that the card of a text needs and that are not installed. `lang` is
/// the language that is named for the text, `ui_lang` the one wanted for its messages.
pub(crate) fn missing_languages(text: &str, lang: Option<&str>, ui_lang: Option<&str>) -> Vec<&'static str> {
    let words = missing_words(text, lang);
    let own = words.map(|tag| if tag == "zh" { chinese(text.lines().take(CHINESE_LINES)) } else { tag });
    // The messages of Chinese in simplified characters are in the file of its words.
    let messages = ui_lang.or(own).and_then(messages::missing).map(|tag| if tag == "zh-Hans" { "zh" } else { tag });
    words.into_iter().chain(messages.filter(|tag| words != Some(tag))).collect()
}

/// Fetches the files of the languages that a card needs, each once a page. Returns whether the card
/// has to wait for them.
#[hook]
pub(super) fn use_languages(text: &AttrValue, lang: &Option<AttrValue>, ui_lang: &Option<AttrValue>) -> bool {
    let input = (text.clone(), lang.clone(), ui_lang.clone());
    let tried = use_state(|| None::<(AttrValue, Option<AttrValue>, Option<AttrValue>)>);
    let missing = use_memo((input.clone(), tried.is_some()), |((text, lang, ui_lang), _)| {
        if FETCHES { missing_languages(text, lang.as_deref(), ui_lang.as_deref()) } else { Vec::new() }
    });
    let is_waiting = !missing.is_empty() && tried.as_ref() != Some(&input);
    use_effect_with((input, is_waiting), move |(input, is_waiting)| {
        if *is_waiting {
            let input = input.clone();
            spawn_local(async move {
                let files: Vec<_> = missing.iter().map(|tag| (tag, fetch_file(tag, FOLDER))).collect();
                for (tag, file) in files {
                    install_fetched(tag, file).await;
                }
                tried.set(Some(input));
            });
        }
    });
    is_waiting
}

/// Installs the file of a language when it is there. A failure is told on the console: the card is
/// made without it.
async fn install_fetched(tag: &str, file: Promise) {
    match JsFuture::from(file).await {
        Ok(file) if file.as_string().is_some_and(|file| install_language(&file)) => {}
        Ok(_) => warn_once(&format!("article-card: the file of the language {tag} is of another version")),
        Err(error) => warn_once(&format!("article-card: {}", String::from(js_sys::Error::from(error).message()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_it_was_written() {
        for tag in language_tags() {
            let file = language_file(tag).expect("its file");
            let (found, words, messages) = read(&file).expect("a file");
            assert_eq!(found, tag);
            assert_eq!(words.split('\n').count(), CueWords::FIELDS);
            assert_eq!(messages, messages::lines(tag).unwrap_or_default());
            assert!(install_language(&file) && install_language(&file), "{tag}");
        }
        assert_eq!(installed_files().len(), language_tags().count());
        assert!(language_file("en").is_none() && language_file("zh-Hans").is_none() && language_file("").is_none());
    }

    #[test]
    fn other_files_are_refused() {
        let file = language_file("id").expect("its file");
        assert!(!install_language(""));
        assert!(!install_language(&file[1..]));
        assert!(!install_language(&file.replacen(env!("CARGO_PKG_VERSION"), "0.0.1", 1)));
        assert!(!install_language(&file[..file.len() / 2]));
        assert!(!install_language(&file[..file.len() - 2]));
        assert!(!install_language(&file.replacen(" id\n", " xx\n", 1)));
        assert_eq!(installed_files().len(), 0);
    }
}
