//! The card's wishes for blocks of markup.

use yew::prelude::*;

use crate::card::messages::Localizer;

/// The time at which a card loads the pictures of its article.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Images {
    /// When the reader asks for one. Before that nothing is loaded, and the card shows its caption
    /// or its description with a button.
    #[default]
    OnRequest,
    /// When they come near the window.
    Shown,
}

/// The wishes of a card for the pictures, tables and code of its story.
#[derive(Clone, PartialEq)]
pub(in crate::card::story) struct Showing {
    pub images: Images,
    pub messages: Localizer,
}

/// Renders the content of a card whose pictures are loaded as `images` says.
pub(crate) fn showing(images: Images, messages: Localizer, card: Html) -> Html {
    html! { <ContextProvider<Showing> context={Showing { images, messages }}>{ card }</ContextProvider<Showing>> }
}

/// Returns the wishes of the card around.
#[hook]
pub(in crate::card::story) fn use_showing() -> Showing {
    use_context().unwrap_or_else(|| Showing { images: Images::OnRequest, messages: Localizer::new("", None) })
}
