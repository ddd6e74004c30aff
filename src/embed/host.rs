//! The component a custom element mounts: a card with the element's slots, that reports when an article is in place.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::card::ArticleView;
use crate::{Article, Corrections};

/// Properties of [`Shell`].
#[derive(Properties, Clone, PartialEq)]
pub struct ShellProps {
    /// What to show; nothing at first.
    pub article: Option<Rc<Article>>,
    pub text: AttrValue,
    pub open: bool,
    pub ontoggle: Callback<bool>,
    pub lang: Option<AttrValue>,
    pub heading_level: u8,
    pub compact: bool,
    pub tools: bool,
    pub corrections: Corrections,
    pub oncorrect: Callback<Corrections>,
    /// Changes with each card that comes into the place: what was opened in one says nothing about the next.
    pub tenant: u32,
    /// Called when another article is in the document.
    pub onrender: Function,
}

impl ShellProps {
    /// The properties of an empty place.
    pub(super) fn new(onrender: Function, ontoggle: Callback<bool>, oncorrect: Callback<Corrections>) -> Self {
        let (article, text, lang, corrections) = Default::default();
        let (open, compact, tools, heading_level, tenant) = (false, false, true, 2, 0);
        ShellProps {
            article,
            text,
            open,
            ontoggle,
            lang,
            heading_level,
            compact,
            tools,
            corrections,
            oncorrect,
            tenant,
            onrender,
        }
    }
}

/// A card with the element's slots.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let onrender = props.onrender.clone();
    // By address: an article parsed anew is reported even when it is equal to the last one.
    use_effect_with(props.article.as_ref().map(Rc::as_ptr), move |article| {
        if article.is_some() {
            // A listener that throws is the page's affair, and the page has been told.
            let _ = onrender.call0(&JsValue::NULL);
        }
    });

    let Some(article) = &props.article else { return Html::default() };
    html! {
        <ArticleView
            key={props.tenant}
            {article}
            text={&props.text}
            open={props.open}
            ontoggle={props.ontoggle.clone()}
            lang={props.lang.clone()}
            heading_level={props.heading_level}
            compact={props.compact}
            tools={props.tools}
            corrections={props.corrections.clone()}
            oncorrect={props.oncorrect.clone()}
            image={html! { <slot name="image"></slot> }}
            actions={html! { <slot name="actions"></slot> }}
        />
    }
}
