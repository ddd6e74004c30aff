//! The messages of the card, in each language it has.
//!
//! To add a language, add a file beside `messages/en.rs` and a line to [`LANGUAGES`]. A message
//! that a language lacks is shown in English, and a test lists it. To add a message, add a field to
//! [`Messages`] and its name to the list of fields in `messages/packed.rs`.
#![allow(clippy::needless_update, reason = "a language that lacks no word today lacks the next one that is added")]

mod ar;
mod catalog;
mod de;
mod en;
mod es;
mod fr;
mod hi;
mod id;
mod it;
mod ja;
mod ko;
mod ms;
mod nl;
#[cfg(feature = "markup")]
mod of_markup;
mod packed;
mod plural;
mod pt;
mod ru;
mod tag;
mod tr;
mod vi;
mod zh_hans;
mod zh_hant;

use std::ops::Deref;
use std::sync::OnceLock;

use yew::prelude::*;

use catalog::Messages;
use packed::{Language, language};

/// Set if the messages of all languages are compiled in.
const ALL: bool = cfg!(feature = "all-languages");

/// The languages of the card. The first is the fallback.
static LANGUAGES: [Language; 18] = [
    language!(&en::MESSAGES, true),
    language!(&ar::MESSAGES, ALL),
    language!(&de::MESSAGES, ALL),
    language!(&es::MESSAGES, ALL),
    language!(&fr::MESSAGES, ALL),
    language!(&hi::MESSAGES, ALL),
    language!(&id::MESSAGES, ALL),
    language!(&it::MESSAGES, ALL),
    language!(&ja::MESSAGES, ALL),
    language!(&ko::MESSAGES, ALL),
    language!(&ms::MESSAGES, ALL),
    language!(&nl::MESSAGES, ALL),
    language!(&pt::MESSAGES, ALL),
    language!(&ru::MESSAGES, ALL),
    language!(&tr::MESSAGES, ALL),
    language!(&vi::MESSAGES, ALL),
    language!(&zh_hans::MESSAGES, ALL),
    language!(&zh_hant::MESSAGES, ALL),
];

/// The messages of a card in one language, marked up for the article around them.
#[derive(Clone, Copy)]
pub(crate) struct Localizer {
    messages: &'static Messages,
    /// Set if the article is in another language.
    foreign: bool,
}

impl Localizer {
    /// The messages for an article in `language`: in the language `wanted`, otherwise in the
    /// article's, otherwise in English.
    pub(crate) fn new(language: &str, wanted: Option<&str>) -> Localizer {
        let own = for_tag(language);
        let messages = wanted.map_or(own, for_tag).unwrap_or_else(english);
        Localizer { messages, foreign: own.is_none_or(|own| own.tag != messages.tag) }
    }

    /// Returns `true` if a BCP 47 tag selects these messages.
    pub(crate) fn is_for_tag(&self, tag: &str) -> bool {
        for_tag(tag).is_some_and(|messages| messages.tag == self.tag)
    }

    /// Renders a message. In an article of another language it is marked with its own language and
    /// direction.
    pub(crate) fn text(&self, text: impl Into<AttrValue>) -> Html {
        let text = text.into();
        if self.foreign {
            html! { <span lang={self.tag} dir="auto">{ text }</span> }
        } else {
            text.into()
        }
    }
}

impl Deref for Localizer {
    type Target = Messages;

    fn deref(&self) -> &Messages {
        self.messages
    }
}

impl PartialEq for Localizer {
    fn eq(&self, other: &Localizer) -> bool {
        (self.tag, self.foreign) == (other.tag, other.foreign)
    }
}

/// The messages for a BCP 47 tag, if they are there.
fn for_tag(tag: &str) -> Option<&'static Messages> {
    language(tag)?.messages()
}

fn english() -> &'static Messages {
    LANGUAGES[0].messages().expect("English is compiled in")
}

/// The card's language for a BCP 47 tag.
fn language(tag: &str) -> Option<&'static Language> {
    let tag = tag::canonical(tag);
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// The messages for a BCP 47 tag as a text, a message a line. `None` unless they are compiled in.
pub(crate) fn lines(tag: &str) -> Option<&'static str> {
    language(tag)?.lines
}

/// The tag of the card's language for a BCP 47 tag whose messages are not there.
pub(crate) fn missing(tag: &str) -> Option<&'static str> {
    language(tag).filter(|language| language.messages().is_none()).map(|language| language.tag)
}

/// Installs the messages for a BCP 47 tag, in the form of [`lines`]. Returns false if the card does
/// not have the language, or another number of messages.
pub(crate) fn install(tag: &str, lines: &str) -> bool {
    language(tag).is_some_and(|language| language.install(lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, wanted: Option<&str>, tag: &str, foreign: bool) {
        let localizer = Localizer::new(language, wanted);
        assert_eq!((localizer.tag, localizer.foreign), (tag, foreign));
    }

    #[test]
    fn messages_have_the_articles_language_or_the_one_requested() {
        check("id", None, "id", false);
        check("id-ID", None, "id", false);
        check("ID", None, "id", false);
        check("en-GB", None, "en", false);
        check("zh", None, "zh-Hans", false);
        check("zh", Some("zh-TW"), "zh-Hant", true);
        check("id", Some("en"), "en", true);
        check("en", Some("id_ID"), "id", true);
        check("pl", None, "en", true);
        check("und", None, "en", true);
        check("", Some(""), "en", true);
        check("id", Some("xx"), "en", true);
    }

    #[test]
    fn every_language_is_found_under_its_tag() {
        for language in &LANGUAGES {
            assert_eq!(for_tag(language.tag).map(|found| found.tag), Some(language.tag));
        }
    }

    #[test]
    fn every_language_has_as_many_words_for_rules_and_reasons() {
        let counts = |messages: &Messages| (messages.rules.len(), messages.reasons.len());
        for language in &LANGUAGES {
            assert_eq!(counts(language.messages().unwrap()), counts(english()), "{}", language.tag);
        }
    }

    #[test]
    fn numbers_take_their_form() {
        let count = |tag: &str, n| {
            let messages = Localizer::new(tag, None);
            [
                messages.count(messages.points, n),
                messages.count(messages.reading_time, n),
                messages.count(messages.set_aside, n),
            ]
            .join(", ")
        };
        assert_eq!(count("en", 1), "1 point, 1 min read, 1 line set aside");
        assert_eq!(count("en", 2), "2 points, 2 min read, 2 lines set aside");
        assert_eq!(count("id", 1), "1 poin, 1 menit baca, 1 baris disisihkan");
        assert_eq!(count("id", 2), "2 poin, 2 menit baca, 2 baris disisihkan");
        assert_eq!(count("ru", 21), "21 пункт, Время чтения: 21 мин, 21 строка не вошла в статью");
        assert_eq!(count("ru", 3), "3 пункта, Время чтения: 3 мин, 3 строки не вошли в статью");
        assert_eq!(count("ru", 12), "12 пунктов, Время чтения: 12 мин, 12 строк не вошли в статью");
        assert_eq!(count("ar", 2), "نقطتان, دقيقتان للقراءة, استُبعد سطران");
        assert_eq!(count("ar", 3), "3 نقاط, 3 دقائق للقراءة, استُبعدت 3 أسطر");
        assert_eq!(count("ar", 11), "11 نقطة, 11 دقيقة للقراءة, استُبعد 11 سطرًا");
        assert_eq!(count("fr", 0), "0 point, 0 min de lecture, 0 ligne mise de côté");
        assert_eq!(
            count("fr", 2_000_000),
            "2000000 de points, 2000000 min de lecture, 2000000 de lignes mises de côté"
        );
    }

    #[test]
    fn ranges_take_the_form_of_their_end() {
        let range = |tag: &str, low, high| {
            let messages = Localizer::new(tag, None);
            messages.count_range(messages.reading_time, low, high)
        };
        assert_eq!(range("en", 3, 7), "3–7 min read");
        assert_eq!(range("en", 7, 7), "7 min read");
        assert_eq!(range("ja", 3, 7), "読了目安 3～7分");
        assert_eq!(range("ar", 1, 2), "1–2 دقيقة للقراءة");
        assert_eq!(range("ar", 3, 11), "3–11 دقيقة للقراءة");
    }

    #[test]
    fn things_are_named_in_singular_and_plural() {
        let notes = |tag: &str, n| {
            let messages = Localizer::new(tag, None);
            messages.noun(messages.editor_notes, n)
        };
        assert_eq!((notes("en", 1), notes("en", 2)), ("Editor’s note", "Editor’s notes"));
        assert_eq!((notes("ru", 1), notes("ru", 21)), ("Примечание редакции", "Примечания редакции"));
        assert_eq!((notes("id", 1), notes("id", 2)), ("Catatan redaksi", "Catatan redaksi"));
    }
}
