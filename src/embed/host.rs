//! The component that a custom element mounts: a card with the element's slots.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::card::{ArticleView, ArticleViewProps, Tools};
use crate::{Article, Corrections};

/// Properties of [`CardHost`].
#[derive(Properties, Clone, PartialEq)]
pub struct CardHostProps {
    /// The article to show. `None` for an empty mount.
    pub article: Option<Rc<Article>>,
    pub text: AttrValue,
    pub open: bool,
    pub ontoggle: Callback<bool>,
    /// The language of the labels.
    pub ui_lang: Option<AttrValue>,
    pub heading_level: u8,
    pub compact: bool,
    pub tools: Tools,
    pub storage: bool,
    pub cite: Option<AttrValue>,
    pub corrections: Corrections,
    pub oncorrect: Callback<Corrections>,
    /// Number of the card in this mount. A new one starts closed, whatever the reader opened in the
    /// last.
    pub card_id: u32,
    /// Called when another article is in the document.
    pub onrender: Function,
    /// The time at which pictures are loaded.
    #[cfg(feature = "markup")]
    pub images: crate::card::Images,
}

impl CardHostProps {
    /// Returns the properties of an empty mount.
    pub(super) fn new(onrender: Function, ontoggle: Callback<bool>, oncorrect: Callback<Corrections>) -> Self {
        let (article, text, ui_lang, cite, corrections) = Default::default();
        let (open, compact, tools, storage, heading_level, card_id) = (false, false, Tools::AUTO, true, 2, 0);
        CardHostProps {
            article,
            text,
            open,
            ontoggle,
            ui_lang,
            heading_level,
            compact,
            tools,
            storage,
            cite,
            corrections,
            oncorrect,
            card_id,
            onrender,
            #[cfg(feature = "markup")]
            images: crate::card::Images::default(),
        }
    }
}

/// A card with the element's slots.
#[component]
pub fn CardHost(props: &CardHostProps) -> Html {
    let onrender = props.onrender.clone();
    // Compared by address, so that a newly parsed article is reported even if it equals the last
    // one.
    use_effect_with(props.article.as_ref().map(Rc::as_ptr), move |article| {
        if article.is_some() {
            // The browser reports exceptions in the page's listeners.
            let _ = onrender.call0(&JsValue::NULL);
        }
    });

    let Some(article) = &props.article else { return Html::default() };
    let view = yew::props!(ArticleViewProps {
        article,
        text: &props.text,
        open: props.open,
        ontoggle: props.ontoggle.clone(),
        ui_lang: props.ui_lang.clone(),
        heading_level: props.heading_level,
        compact: props.compact,
        tools: props.tools,
        storage: props.storage,
        cite: props.cite.clone(),
        corrections: props.corrections.clone(),
        oncorrect: props.oncorrect.clone(),
        image: html! { <slot name="image"></slot> },
        actions: html! { <slot name="actions"></slot> },
    });
    #[cfg(feature = "markup")]
    let view = ArticleViewProps { images: props.images, ..view };
    html! { <ArticleView key={props.card_id} ..view /> }
}
