//! The menu that exports the article: to the clipboard, the share sheet, the printer.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlTextAreaElement, window};
use yew::prelude::*;

use super::clipboard::{can_share, copy, share};
use super::export_format::ExportFormat;
use crate::Article;
use crate::card::base::icon::icon;
use crate::card::base::ids::UniqueId;
use crate::card::base::popover::Popover;
use crate::card::messages::Localizer;

/// An arrow into a tray.
const TRAY: &str = "M7.3 1h1.4v6.9l2.4-2.4 1 1L8 10.6 3.9 6.5l1-1 2.4 2.4zM2 11h1.4v2.6h9.2V11H14v4H2z";

/// Properties of [`ExportOptions`].
#[derive(Properties, PartialEq)]
pub(crate) struct ExportProps {
    pub article: Rc<Article>,
    /// The text the article was parsed from.
    pub text: AttrValue,
    /// URL of the article; the page's address by default.
    pub link: Option<AttrValue>,
    pub messages: Localizer,
    pub id: UniqueId,
}

/// A button, and a panel with a button for each way to export the article.
pub(crate) fn export_menu(props: ExportProps) -> Html {
    let ExportProps { messages, id, .. } = props;
    let label = html! { <>{ icon(TRAY) }{ messages.text(messages.export) }</> };
    html! {
        <Popover id={id.part("export")} name="export" {label}>
            // Rendered when the panel is first opened, because a server does not know whether there
            // is a share sheet.
            <ExportOptions ..props />
        </Popover>
    }
}

/// The result of the last press.
#[derive(Clone, PartialEq)]
enum Outcome {
    Nothing,
    Copied,
    /// The clipboard refused this text, which is shown for copying by hand.
    Refused(AttrValue),
}

#[component]
fn ExportOptions(props: &ExportProps) -> Html {
    let ExportProps { article, messages, .. } = props;
    let outcome = use_state_eq(|| Outcome::Nothing);
    let refused = use_node_ref();

    // The result was about another article.
    use_effect_with(article.clone(), {
        let outcome = outcome.setter();
        move |_| outcome.set(Outcome::Nothing)
    });
    use_effect_with((*outcome).clone(), {
        let refused = refused.clone();
        move |outcome| {
            if matches!(outcome, Outcome::Refused(_))
                && let Some(area) = refused.cast::<HtmlTextAreaElement>()
            {
                // Some browsers show the selection of a text area only while it has the focus.
                let _ = area.focus();
                area.select();
            }
        }
    });

    let copy_button = |format: ExportFormat, name: &'static str| {
        let (article, text, outcome) = (article.clone(), props.text.clone(), outcome.setter());
        let onclick = move |_| copy_text(format.write(&article, &text), outcome.clone());
        html! { <button type="button" class="article-card__export-option" {onclick}>{ messages.text(name) }</button> }
    };

    let can_share = can_share();
    let onshare = {
        let (title, link, outcome) =
            (article.headline.clone().unwrap_or_default(), props.link.clone(), outcome.setter());
        move |_: MouseEvent| {
            let link = link.as_deref().map_or_else(address, str::to_owned);
            if !can_share {
                return copy_text(link, outcome.clone());
            }
            let (sharing, outcome) = (share(&title, &link), outcome.clone());
            spawn_local(async move {
                if !succeeded(sharing).await {
                    copy_text(link, outcome);
                }
            });
        }
    };
    let onprint = |_: MouseEvent| {
        // A browser that cannot print does nothing.
        let _ = window().map(|window| window.print());
    };

    html! {
        <>
            <div class="article-card__export-options">
                { copy_button(ExportFormat::Text, messages.copy_text) }
                { copy_button(ExportFormat::Markdown, messages.copy_markdown) }
                { copy_button(ExportFormat::Json, messages.copy_json) }
                { copy_button(ExportFormat::JsonLd, messages.copy_json_ld) }
                <button type="button" class="article-card__export-option" onclick={onshare}>
                    { messages.text(if can_share { messages.share } else { messages.copy_link }) }
                </button>
                <button type="button" class="article-card__export-option" onclick={onprint}>{ messages.text(messages.print) }</button>
            </div>
            <p class="article-card__outcome" id={props.id.part("outcome")} role="status">
                { match &*outcome {
                    Outcome::Nothing => Html::default(),
                    Outcome::Copied => messages.text(messages.copied),
                    Outcome::Refused(_) => messages.text(messages.copy_refused),
                } }
            </p>
            if let Outcome::Refused(text) = &*outcome {
                <textarea ref={refused} class="article-card__refused" aria-labelledby={props.id.part("outcome")} readonly=true rows="5"
                    dir="auto" value={text} />
            }
        </>
    }
}

fn copy_text(text: String, outcome: UseStateSetter<Outcome>) {
    let copying = copy(&text);
    spawn_local(async move {
        outcome.set(if succeeded(copying).await { Outcome::Copied } else { Outcome::Refused(text.into()) });
    });
}

async fn succeeded(promise: Promise) -> bool {
    JsFuture::from(promise).await == Ok(JsValue::TRUE)
}

/// The page's address.
fn address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}
