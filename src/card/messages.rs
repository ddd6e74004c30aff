//! What the card itself says, in each language it speaks.
//!
//! Adding a language is adding one file beside `messages/en.rs` and one line to [`LANGUAGES`]. A word that a language lacks is
//! said in English, and a test lists it. Adding a word is adding a field to [`Words`] and its name to the fields in
//! `messages/packed.rs`.
#![allow(clippy::needless_update, reason = "a language that lacks no word today lacks the next one that is added")]

mod ar;
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

use packed::{Language, language};

/// The languages the card speaks; the first is the one for everybody else.
static LANGUAGES: [Language; 18] = [
    language!(&en::WORDS),
    language!(&ar::WORDS),
    language!(&de::WORDS),
    language!(&es::WORDS),
    language!(&fr::WORDS),
    language!(&hi::WORDS),
    language!(&id::WORDS),
    language!(&it::WORDS),
    language!(&ja::WORDS),
    language!(&ko::WORDS),
    language!(&ms::WORDS),
    language!(&nl::WORDS),
    language!(&pt::WORDS),
    language!(&ru::WORDS),
    language!(&tr::WORDS),
    language!(&vi::WORDS),
    language!(&zh_hans::WORDS),
    language!(&zh_hant::WORDS),
];

/// The words of one language; each but English ends with `..en::WORDS`.
///
/// `{n}` stands for a number. What is counted has a list of forms in the order `plural` counts them; what only names one
/// thing or several has a list of singular and plural. A list that ends sooner gives its last form.
pub(super) struct Words {
    /// BCP 47 tag: `id`.
    pub tag: &'static str,
    /// Which of its forms a number takes.
    pub plural: fn(usize) -> usize,
    /// Between the names of a list.
    pub comma: &'static str,
    /// Between the ends of a range of numbers.
    pub range: &'static str,
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
    /// Name of the row of tools.
    pub tools: &'static str,
    /// Name of the button that opens the reader's settings.
    pub settings: &'static str,
    /// Before the buttons that make text smaller and larger.
    pub text_size: &'static str,
    /// Makes text smaller.
    pub smaller: &'static str,
    /// Makes text larger.
    pub larger: &'static str,
    /// A number in per cent.
    pub percent: &'static str,
    /// Above the themes.
    pub theme: &'static str,
    /// The themes: the page's or the system's, light, dark, sepia, high contrast.
    pub themes: &'static [&'static str],
    /// Above the widths of the column.
    pub line_width: &'static str,
    /// The widths: narrow, normal, wide.
    pub widths: &'static [&'static str],
    /// Takes back what was chosen.
    pub reset: &'static str,
    /// Title of the view of every line of the text.
    pub ledger: &'static str,
    /// What can be done there.
    pub ledger_hint: &'static str,
    /// Lists all lines.
    pub all_lines: &'static str,
    /// Lists the lines set aside.
    pub lines_aside: &'static str,
    /// Lists the lines the card is not sure of.
    pub lines_unsure: &'static str,
    /// Lists more lines.
    pub more_lines: &'static str,
    /// Names of the roles of lines, in the order of [`Role`](crate::article::Role).
    pub roles: &'static [&'static str],
    /// Why lines were set aside, in the order of [`Reason`](crate::article::Reason).
    pub reasons: &'static [&'static str],
    /// How sure a role is, `{n}` in per cent.
    pub sure: &'static str,
    /// Of a role that the reader gave.
    pub corrected: &'static str,
    /// How many lines the reader has put right.
    pub put_right: &'static [&'static str],
    /// Takes all of that back.
    pub undo_all: &'static str,
    /// Takes that of line `{n}` back.
    pub undo_line: &'static str,
    /// Name of the menu of the roles of line `{n}`.
    pub role_of_line: &'static str,
    /// Leads from the article to line `{n}`.
    pub show_line: &'static str,
    /// Leads from line `{n}` to what was made of it.
    pub show_told: &'static str,
    /// Of corrections that were made for another text.
    pub stale: &'static str,
    /// Reads the article aloud.
    pub listen: &'static str,
    /// Pauses reading aloud.
    pub pause: &'static str,
    /// Goes on reading aloud.
    pub resume: &'static str,
    /// Goes back a sentence.
    pub previous_sentence: &'static str,
    /// Goes on to the next sentence.
    pub next_sentence: &'static str,
    /// Ends reading aloud.
    pub stop: &'static str,
    /// Name of the speeds of reading aloud.
    pub speed: &'static str,
    /// Name of the voices.
    pub voice: &'static str,
    /// In place of a voice where none is chosen.
    pub choose_voice: &'static str,
    /// Behind the name of a voice that sends the text to its maker.
    pub online: &'static str,
    /// When the device has no voice for the article's language.
    pub no_voice: &'static str,
    /// When all voices for it send the text to their makers.
    pub online_only: &'static str,
    /// When the browser's speech has failed.
    pub speech_failed: &'static str,
    /// Name of the button that opens the ways to take the article along.
    pub take: &'static str,
    /// Copies the article as plain text.
    pub copy_text: &'static str,
    /// Copies it as Markdown.
    pub copy_markdown: &'static str,
    /// Copies it as JSON.
    pub copy_json: &'static str,
    /// Copies it as JSON-LD.
    pub copy_json_ld: &'static str,
    /// Opens the browser's share sheet.
    pub share: &'static str,
    /// Copies the address, where there is no share sheet.
    pub copy_link: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// The clipboard has it.
    pub copied: &'static str,
    /// The clipboard does not have it.
    pub copy_refused: &'static str,
    /// While a long text is taken apart.
    pub reading: &'static str,
    /// Stops that.
    pub stop_reading: &'static str,
    /// After that: the text is shown and was not taken apart.
    pub unread: &'static str,
    /// Takes it apart after all.
    pub read_now: &'static str,
}

impl Words {
    /// The form that names `n` things without saying how many.
    pub(super) fn naming(&self, forms: &'static [&'static str], n: usize) -> &'static str {
        form(forms, usize::from(n > 1))
    }

    /// The form `n` takes, with the number in it.
    pub(super) fn count(&self, forms: &'static [&'static str], n: usize) -> String {
        form(forms, (self.plural)(n)).replace("{n}", &n.to_string())
    }

    /// The form the numbers from `low` to `high` take, with both in it.
    pub(super) fn count_range(&self, forms: &'static [&'static str], low: usize, high: usize) -> String {
        if low >= high {
            return self.count(forms, high);
        }
        // A range takes the form of its end in all the card's languages, unless that is a word for the number itself.
        let of_end = form(forms, (self.plural)(high));
        let form = if of_end.contains("{n}") { of_end } else { form(forms, usize::MAX) };
        form.replace("{n}", &format!("{low}{}{high}", self.range))
    }
}

/// The form at this place, else the last.
fn form(forms: &'static [&'static str], at: usize) -> &'static str {
    forms.get(at).or(forms.last()).copied().unwrap_or_default()
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
        let own = speaks(language);
        let words = wanted.map_or(own, speaks).unwrap_or_else(|| LANGUAGES[0].words());
        Wording { words, foreign: own.is_none_or(|own| own.tag != words.tag) }
    }

    /// Whether a BCP 47 tag asks for these words.
    pub(super) fn speaks(&self, tag: &str) -> bool {
        speaks(tag).is_some_and(|words| words.tag == self.tag)
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

/// The card's words in the language of a BCP 47 tag.
fn speaks(tag: &str) -> Option<&'static Words> {
    let tag = tag::canonical(tag);
    LANGUAGES.iter().find(|language| language.tag == tag).map(Language::words)
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
            assert_eq!(speaks(language.tag).map(|found| found.tag), Some(language.tag));
        }
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
            let words = Wording::new(tag, None);
            words.count_range(words.minutes, low, high)
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
            let words = Wording::new(tag, None);
            words.naming(words.notes, n)
        };
        assert_eq!((notes("en", 1), notes("en", 2)), ("Editor’s note", "Editor’s notes"));
        assert_eq!((notes("ru", 1), notes("ru", 21)), ("Примечание редакции", "Примечания редакции"));
        assert_eq!((notes("id", 1), notes("id", 2)), ("Catatan redaksi", "Catatan redaksi"));
    }
}
