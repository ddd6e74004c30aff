//! The parsed article as JSON, for who wants to see what the card is made from.

use std::rc::Rc;

use article_card::Article;
use js_sys::JSON;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use super::clipboard;

#[derive(Properties, PartialEq)]
pub struct JsonPanelProps {
    /// What the panel shows.
    pub article: Rc<Article>,
}

/// A collapsible; its contents exist only while it is open, so that closed it costs nothing.
#[component]
pub fn JsonPanel(props: &JsonPanelProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = use_callback(open.setter(), |event: Event, open| {
        open.set(event.target_unchecked_into::<Element>().has_attribute("open"));
    });

    html! {
        <details class="demo-json" {ontoggle}>
            <summary>{ "Parsed article as JSON" }</summary>
            if *open {
                <JsonText article={props.article.clone()} />
            }
        </details>
    }
}

/// How the last copy went.
#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Yes,
    Refused,
}

impl Copied {
    fn message(self) -> &'static str {
        match self {
            Copied::NotYet => "",
            Copied::Yes => "Copied.",
            Copied::Refused => "The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.",
        }
    }
}

/// The article as a plain JavaScript object, printed; always there, since an article is strings, numbers and lists.
fn pretty(article: &Article) -> Option<String> {
    let object = article.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify_with_replacer_and_space(&object, &JsValue::NULL, &JsValue::from(2)).ok().map(String::from)
}

#[component]
fn JsonText(props: &JsonPanelProps) -> Html {
    let area = use_node_ref();
    let copied = use_state_eq(|| Copied::NotYet);
    let json = use_memo(props.article.clone(), |article| AttrValue::from(pretty(article).unwrap_or_default()));

    use_effect_with(json.clone(), {
        let copied = copied.setter();
        move |_| copied.set(Copied::NotYet)
    });

    let onclick = use_callback((json.clone(), area.clone(), copied.setter()), |_, (json, area, copied)| {
        let (json, area, copied) = (json.clone(), area.clone(), copied.clone());
        spawn_local(async move {
            if clipboard::write(&json).await {
                copied.set(Copied::Yes);
            } else {
                if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                    // Only a focused text area shows its selection in every browser.
                    let _ = area.focus();
                    area.select();
                }
                copied.set(Copied::Refused);
            }
        });
    });

    html! {
        <>
            <div class="demo-row">
                <button type="button" class="demo-button" {onclick}>{ "Copy JSON" }</button>
                <span class="demo-copied" role="status">{ copied.message() }</span>
            </div>
            <textarea ref={area} class="demo-code" aria-label="Article as JSON" readonly=true rows="20"
                dir="ltr" spellcheck="false" value={(*json).clone()} />
        </>
    }
}
