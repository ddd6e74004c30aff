//! What the card itself says, in each language it speaks.
//!
//! Adding a language is adding one file beside `words/en.rs` and one line to [`LANGUAGES`].

mod en;
mod id;

use std::ops::Deref;

use yew::prelude::*;

/// The languages the card speaks; the first is the one for everybody else.
const LANGUAGES: [&Words; 2] = [&en::WORDS, &id::WORDS];

/// The words of one language. Lists are plural forms in the order `plural` counts them; `{n}` stands for the number.
pub(super) struct Words {
    /// BCP 47 tag: `id`.
    pub tag: &'static str,
    /// Which of its plural forms a number takes.
    pub plural: fn(usize) -> usize,
    /// Read out before the authors' names.
    pub by: &'static str,
    /// Before the editors' names.
    pub editors: &'static [&'static str],
    /// Before the agency's name.
    pub agency: &'static str,
    /// Before the date of the last change.
    pub updated: &'static str,
    /// The reading time.
    pub minutes: &'static [&'static str],
    /// Read out before the name of who took a picture.
    pub credit: &'static str,
    /// Title of the summary.
    pub summary: &'static str,
    /// How many points it has.
    pub points: &'static [&'static str],
    /// Above points the publisher printed.
    pub from_publisher: &'static str,
    /// Above points taken from the story.
    pub from_story: &'static str,
    /// Above points taken from the story that follow the publisher's.
    pub also_from_story: &'static str,
    /// In place of the summary of a story without a sentence to take.
    pub no_summary: &'static str,
    /// Opens the rest of the story.
    pub full_story: &'static str,
    /// Closes it again.
    pub less: &'static str,
    /// Before the media the story quotes.
    pub sources: &'static str,
    /// Above editor's notes.
    pub notes: &'static [&'static str],
    /// How many lines were set aside.
    pub set_aside: &'static [&'static str],
    /// What those lines are.
    pub set_aside_hint: &'static str,
    /// Title of a card without text.
    pub empty: &'static str,
    /// What to do about that.
    pub empty_hint: &'static str,
    /// Title of a card whose text holds no story.
    pub no_story: &'static str,
    /// What to make of that.
    pub no_story_hint: &'static str,
}

impl Words {
    /// The form of `forms` the number takes.
    pub(super) fn form(&self, forms: &'static [&'static str], n: usize) -> &'static str {
        forms.get((self.plural)(n)).or(forms.last()).copied().unwrap_or_default()
    }

    /// The form of `forms` the number takes, with the number in it.
    pub(super) fn count(&self, forms: &'static [&'static str], n: usize) -> String {
        self.form(forms, n).replace("{n}", &n.to_string())
    }
}

/// The words a card uses beside an article.
#[derive(Clone, Copy)]
pub(super) struct Wording {
    words: &'static Words,
    /// Whether the article is in another language.
    foreign: bool,
}

impl Wording {
    /// The words for an article in `language`: in the language `wanted`, else in its own, else in English.
    pub(super) fn new(language: &str, wanted: Option<&str>) -> Wording {
        let wanted = primary(wanted.unwrap_or(language));
        let speaks = |words: &&&Words| words.tag.eq_ignore_ascii_case(wanted);
        let words = LANGUAGES.iter().find(speaks).unwrap_or(&LANGUAGES[0]);
        Wording { words, foreign: !words.tag.eq_ignore_ascii_case(primary(language)) }
    }

    /// Words of the card, marked with their own language and direction where the article has another.
    pub(super) fn say(&self, words: impl Into<AttrValue>) -> Html {
        let words = words.into();
        if self.foreign {
            html! { <span lang={self.tag} dir="auto">{ words }</span> }
        } else {
            words.into()
        }
    }
}

impl Deref for Wording {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

impl PartialEq for Wording {
    fn eq(&self, other: &Wording) -> bool {
        (self.tag, self.foreign) == (other.tag, other.foreign)
    }
}

/// The language of a BCP 47 tag without its script and region: `id` of `id-ID`.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, wanted: Option<&str>, tag: &str, foreign: bool) {
        let wording = Wording::new(language, wanted);
        assert_eq!((wording.tag, wording.foreign), (tag, foreign));
    }

    #[test]
    fn the_card_speaks_the_articles_language_unless_told_otherwise() {
        check("id", None, "id", false);
        check("id-ID", None, "id", false);
        check("ID", None, "id", false);
        check("en-GB", None, "en", false);
        check("id", Some("en"), "en", true);
        check("en", Some("id_ID"), "id", true);
        check("ja", None, "en", true);
        check("und", None, "en", true);
        check("", Some(""), "en", true);
        check("id", Some("xx"), "en", true);
    }

    #[test]
    fn numbers_take_their_form() {
        let count = |tag: &str, n| {
            let words = Wording::new(tag, None);
            [words.count(words.points, n), words.count(words.minutes, n), words.count(words.set_aside, n)].join(", ")
        };
        assert_eq!(count("en", 1), "1 point, 1 min read, 1 line set aside");
        assert_eq!(count("en", 2), "2 points, 2 min read, 2 lines set aside");
        assert_eq!(count("id", 1), "1 poin, 1 menit baca, 1 baris disisihkan");
        assert_eq!(count("id", 2), "2 poin, 2 menit baca, 2 baris disisihkan");
    }
}
