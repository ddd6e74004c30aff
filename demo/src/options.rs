//! The options of the card, and their controls.

mod controls;
mod part_names;
mod written;

use article_card::card::Tools;
use yew::AttrValue;

pub use controls::OptionControls;
pub use part_names::PartNames;

/// The themes of a card, with their names. The first follows the system.
const THEMES: [(&str, &str); 5] =
    [("auto", "Automatic"), ("light", "Light"), ("dark", "Dark"), ("sepia", "Sepia"), ("contrast", "Contrast")];

/// The languages of the labels by tag, with their own names. The first is that of the article.
const LANGUAGES: [(&str, &str); 19] = [
    ("auto", "Automatic"),
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("hi", "हिन्दी"),
    ("id", "Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("ms", "Melayu"),
    ("nl", "Nederlands"),
    ("pt", "Português"),
    ("ru", "Русский"),
    ("tr", "Türkçe"),
    ("vi", "Tiếng Việt"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// The options of a card that a page writes. The defaults are those of the card.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardOptions {
    /// One of [`THEMES`].
    pub theme: &'static str,
    /// The tag of the labels, one of [`LANGUAGES`].
    pub language: &'static str,
    pub compact: bool,
    pub points: Option<u8>,
    pub tools: Tools,
    pub heading_level: u8,
    /// True where parts are named under the pointer. No page writes this.
    pub names_parts: bool,
}

impl Default for CardOptions {
    fn default() -> Self {
        let (theme, language, tools) = (THEMES[0].0, LANGUAGES[0].0, Tools::AUTO);
        CardOptions { theme, language, compact: false, points: None, tools, heading_level: 2, names_parts: false }
    }
}

impl CardOptions {
    /// The language of the labels, `None` for that of the article.
    pub fn ui_lang(&self) -> Option<AttrValue> {
        (self.language != LANGUAGES[0].0).then_some(AttrValue::Static(self.language))
    }
}
