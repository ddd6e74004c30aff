//! The panel of the third step.

use std::rc::Rc;

use article_card::{Article, Corrections};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::clipboard;
use super::embed_code::Platform;
use super::json_panel::JsonPanel;
use crate::excerpt::excerpt;
use crate::link::Link;
use crate::number::grouped;
use crate::options::CardOptions;

/// The code of longer texts is shown as an excerpt, so that the browser need not lay out a book. It
/// is copied whole.
const MAX_SHOWN_BYTES: usize = 20_000;

/// Some chat and mail programs cut longer links.
const MAX_SAFE_LINK_CHARS: usize = 2_000;

#[derive(Properties, PartialEq)]
pub struct ExportPanelProps {
    /// The text to embed.
    pub text: AttrValue,
    /// The options of the card.
    pub options: CardOptions,
    /// The reader's corrections.
    pub corrections: Corrections,
    /// The article that was parsed last.
    pub article: Rc<Article>,
    /// The link to the text.
    pub link: Link,
    /// Called when the link is copied. From then on it is the page's address.
    pub onlink: Callback<()>,
}

/// The outcome of the last press of a button.
#[derive(Debug, Clone, PartialEq)]
enum Outcome {
    Nothing,
    CodeCopied,
    LinkCopied(usize),
    /// The clipboard refused the code, which is selected in its box.
    SelectCode,
    /// The clipboard refused the link, which is selected in a box of its own.
    SelectLink(AttrValue),
    LinkTooLong(usize),
    LinkUnsupported,
}

impl Outcome {
    fn message(&self) -> String {
        match self {
            Outcome::Nothing => String::new(),
            Outcome::CodeCopied => "Embed code copied.".to_owned(),
            Outcome::LinkCopied(length) if *length <= MAX_SAFE_LINK_CHARS => {
                "Link copied. The article is in the link itself; no server gets to see it.".to_owned()
            }
            Outcome::LinkCopied(length) => format!(
                "Link copied. It has {} characters: browsers take it, some chat and mail programs cut links at about {}.",
                grouped(*length),
                grouped(MAX_SAFE_LINK_CHARS)
            ),
            Outcome::SelectCode | Outcome::SelectLink(_) => {
                "The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.".to_owned()
            }
            Outcome::LinkTooLong(length) => format!(
                "This article would make a link of {} characters, more than browsers take. Send its text as a file instead.",
                grouped(*length)
            ),
            Outcome::LinkUnsupported => {
                "This browser cannot put articles into links. A newer version of it can.".to_owned()
            }
        }
    }
}

#[component]
pub fn ExportPanel(props: &ExportPanelProps) -> Html {
    let platform = use_state_eq(|| Platform::Html);
    let outcome = use_state_eq(|| Outcome::Nothing);
    let (code_box, link_box) = (use_node_ref(), use_node_ref());

    // A message is about the code that it was shown for.
    use_effect_with((props.text.clone(), props.options, *platform), {
        let outcome = outcome.setter();
        move |_| outcome.set(Outcome::Nothing)
    });

    // Some browsers show the selection of a box only while it is focused.
    use_effect_with((*outcome).clone(), {
        let (code_box, link_box) = (code_box.clone(), link_box.clone());
        move |outcome| match outcome {
            Outcome::SelectCode => {
                if let Some(area) = code_box.cast::<HtmlTextAreaElement>() {
                    let _ = area.focus();
                    area.select();
                }
            }
            Outcome::SelectLink(_) => {
                if let Some(input) = link_box.cast::<HtmlInputElement>() {
                    let _ = input.focus();
                    input.select();
                }
            }
            _ => {}
        }
    });

    let whole = (props.text.clone(), props.options, props.corrections.clone());
    let copy_code = use_callback((whole, *platform, outcome.setter()), |_: MouseEvent, deps| {
        let ((text, options, corrections), platform, outcome) = deps.clone();
        spawn_local(async move {
            let copied = clipboard::write(&platform.code(&text, &options, &corrections)).await;
            outcome.set(if copied { Outcome::CodeCopied } else { Outcome::SelectCode });
        });
    });

    let copy_link = use_callback(
        (props.link.clone(), props.onlink.clone(), outcome.setter()),
        |_: MouseEvent, (link, onlink, outcome)| match link {
            Link::Ready(link) => {
                onlink.emit(());
                let (link, outcome) = (link.clone(), outcome.clone());
                spawn_local(async move {
                    let copied = clipboard::write(&link).await;
                    outcome.set(if copied { Outcome::LinkCopied(link.len()) } else { Outcome::SelectLink(link) });
                });
            }
            Link::TooLong(length) => outcome.set(Outcome::LinkTooLong(*length)),
            Link::Unsupported => outcome.set(Outcome::LinkUnsupported),
            // The link is ready in a moment.
            Link::Empty | Link::Pending => {}
        },
    );

    if props.text.trim().is_empty() {
        return html! { <p class="demo-hint">{ "The code to embed the card comes here once there is an article." }</p> };
    }

    let is_whole = props.text.len() <= MAX_SHOWN_BYTES || *outcome == Outcome::SelectCode;
    let shown = if is_whole { &*props.text } else { excerpt(&props.text, MAX_SHOWN_BYTES) };
    html! {
        <>
            <fieldset class="demo-platforms">
                <legend class="demo-hidden">{ "Your page is made with" }</legend>
                for choice in Platform::ALL {
                    <label>
                        <input type="radio" name="platform" checked={choice == *platform} autocomplete="off"
                            onchange={let platform = platform.setter(); move |_| platform.set(choice)} />
                        <span>{ choice.name() }</span>
                    </label>
                }
            </fieldset>
            <textarea ref={code_box} class="demo-code" aria-label="Embed code" readonly=true rows="12" dir="ltr"
                spellcheck="false" value={platform.code(shown, &props.options, &props.corrections)} />
            <p class="demo-hint">
                if !is_whole {
                    { "Shown in part; the button copies all of it. " }
                }
                { platform.needs() }
            </p>
            <div class="demo-buttons">
                <button type="button" id="copy-code" class="demo-button demo-primary" onclick={copy_code}>
                    { "Copy embed code" }
                </button>
                <button type="button" id="copy-link" class="demo-button" onclick={copy_link}>
                    { "Copy link to this article" }
                </button>
            </div>
            if let Outcome::SelectLink(link) = &*outcome {
                <input ref={link_box} class="demo-link" aria-label="Link to this article" readonly=true value={link} />
            }
            <p class="demo-copied" role="status">{ outcome.message() }</p>
            <JsonPanel article={props.article.clone()} />
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_long_link_comes_with_a_warning() {
        assert!(!Outcome::LinkCopied(2_000).message().contains("cut"));
        assert!(Outcome::LinkCopied(2_001).message().contains("2,001 characters"));
    }
}
