//! Components as HTML.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use yew::prelude::*;
use yew::{AttrValue, LocalServerRenderer};

use super::options::RenderOptions;
use crate::Article;
use crate::card::{ArticleView, ArticleViewProps, LightView, LightViewProps, prerender};

/// A card waits for nothing, so few polls are enough.
const MAX_POLLS: usize = 1_000;

/// Returns the card of an article in the element's form. `None` inside of another render of Yew.
pub(super) fn card(text: &str, article: &Rc<Article>, options: &RenderOptions) -> Option<String> {
    let slot = |name: &'static str| Some(html! { <slot {name}></slot> });
    let props = yew::props!(ArticleViewProps {
        article: article.clone(),
        text: AttrValue::from(text.to_owned()),
        open: options.open,
        ui_lang: options.ui_lang.clone().map(AttrValue::from),
        heading_level: options.heading_level,
        compact: options.compact,
        tools: options.tools,
        image: slot("image"),
        actions: slot("actions"),
    });
    #[cfg(feature = "markup")]
    let props = ArticleViewProps { images: options.images, ..props };
    html_of::<ArticleView>(props)
}

/// Returns an article as HTML without buttons.
pub(super) fn light(article: &Rc<Article>, options: &RenderOptions) -> String {
    let (article, ui_lang) = (article.clone(), options.ui_lang.clone().map(AttrValue::from));
    let heading_level = options.heading_level;
    let props = LightViewProps {
        article,
        ui_lang,
        heading_level,
        #[cfg(feature = "markup")]
        images: options.images,
    };
    html_of::<LightView>(props).unwrap_or_default()
}

/// Renders a component at once. Yew's own ways to wait fail inside of an asynchronous program.
fn html_of<C: BaseComponent>(props: C::Properties) -> Option<String> {
    prerender(|| {
        let mut html = pin!(LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
        let mut context = Context::from_waker(Waker::noop());
        (0..MAX_POLLS).find_map(|_| match html.as_mut().poll(&mut context) {
            Poll::Ready(html) => Some(html),
            Poll::Pending => None,
        })
    })
}
