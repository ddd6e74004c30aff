//! The parsed article as JSON, which is what the card is made from.

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
    /// The article to show.
    pub article: Rc<Article>,
}

/// A disclosure whose contents exist only while it is open.
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

/// The outcome of the last copy.
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

/// Prints the article's JavaScript object with an indented line a field.
fn pretty_json(article: &Article) -> Option<String> {
    let object = article.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify_with_replacer_and_space(&object, &JsValue::NULL, &JsValue::from(2)).ok().map(String::from)
}

#[component]
fn JsonText(props: &JsonPanelProps) -> Html {
    let area = use_node_ref();
    let copied = use_state_eq(|| Copied::NotYet);
    let json = use_memo(props.article.clone(), |article| AttrValue::from(pretty_json(article).unwrap_or_default()));

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
                    // Some browsers show the selection of a text area only while it is focused.
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
