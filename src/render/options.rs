//! The options of a rendered card.

use crate::card::Tools;

/// Options of [`render`](fn@crate::render). The defaults are those of the element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderOptions {
    /// An element or plain HTML; the element by default.
    pub form: Form,
    /// The place of the style; inline by default.
    pub style: Style,
    /// Language of the text as a BCP 47 tag, which counts where its words leave the language open.
    pub lang: Option<String>,
    /// Language of the labels as a BCP 47 tag; the article's own by default.
    pub ui_lang: Option<String>,
    /// Level of the headline's heading, 1 to 6; 2 by default.
    pub heading_level: u8,
    /// Number of points of a summary taken from the story, 1 to 7.
    pub points: Option<u8>,
    /// Whether the summary is open.
    pub open: bool,
    /// Smaller type and less space.
    pub compact: bool,
    /// The reader's tools; all by default. They need `prerendered.js` or `define.js`.
    pub tools: Tools,
    /// Whether the reader's settings are kept in `localStorage`; on by default.
    pub storage: bool,
    /// Colours; those of the reader's system by default.
    pub theme: Theme,
    /// Address of the source, which copied quotations name once the card is mounted.
    pub cite: Option<String>,
    /// Address of the page, for JSON-LD.
    pub url: Option<String>,
    /// The time at which the pictures of an article with markup are loaded; on request by default,
    /// and then a link leads to each.
    #[cfg(feature = "markup")]
    pub images: crate::card::Images,
}

impl Default for RenderOptions {
    fn default() -> Self {
        RenderOptions {
            form: Form::default(),
            style: Style::default(),
            lang: None,
            ui_lang: None,
            heading_level: 2,
            points: None,
            open: false,
            compact: false,
            tools: Tools::default(),
            storage: true,
            theme: Theme::default(),
            cite: None,
            url: None,
            #[cfg(feature = "markup")]
            images: crate::card::Images::default(),
        }
    }
}

/// The form of a rendered card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// `<article-card>` with the card in a declarative shadow root and the text as its child.
    #[default]
    Element,
    /// `<article>` without script, style and buttons, for feeds, mail and crawlers.
    Light,
}

/// The place of a card's style.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Style {
    /// A `<style>` in each card.
    #[default]
    Inline,
    /// A file with [`STYLE`](super::STYLE) at this address. For articles with markup,
    /// [`MARKUP_STYLE`](crate::card::MARKUP_STYLE) stands in it after that.
    Linked(String),
    /// None.
    None,
}

/// The colours of a card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those of the reader's system.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Brown on paper.
    Sepia,
    /// Strong contrast.
    Contrast,
}

impl Theme {
    /// All themes.
    pub const ALL: [Theme; 5] = [Theme::Auto, Theme::Light, Theme::Dark, Theme::Sepia, Theme::Contrast];

    /// The theme's name: `sepia`.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Sepia => "sepia",
            Theme::Contrast => "contrast",
        }
    }

    /// The theme of a name.
    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }
}
