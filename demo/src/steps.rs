//! The three steps of the page.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// A step and its heading.
#[derive(PartialEq)]
pub struct Step {
    pub number: &'static str,
    /// The id of its heading.
    pub id: &'static str,
    pub name: &'static str,
    pub hint: &'static str,
}

pub static PASTE: Step = Step { number: "1", id: "paste", name: "Paste", hint: "the text of an article" };
pub static CHECK: Step = Step { number: "2", id: "check", name: "Check", hint: "the card it becomes" };
pub static EXPORT: Step = Step { number: "3", id: "take", name: "Take", hint: "the embed code" };

/// A row of buttons that scroll to the steps, for windows where the steps stand one below the
/// other.
#[component]
pub fn Steps() -> Html {
    html! {
        <nav class="demo-steps" aria-label="Steps">
            <ol>
                for step in [&PASTE, &CHECK, &EXPORT] {
                    <li>
                        <button type="button" onclick={move |_| go_to(step.id)}>
                            <span class="demo-number" aria-hidden="true">{ step.number }</span>
                            <span>{ step.name }{ " " }<span class="demo-hint">{ step.hint }</span></span>
                        </button>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// Scrolls to a heading and focuses it. A link would do the same, but replace the article in the
/// address.
fn go_to(id: &str) {
    let heading = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(heading) = heading {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        heading.scroll_into_view_with_scroll_into_view_options(&options);
        let _ = heading.unchecked_into::<HtmlElement>().focus();
    }
}

#[derive(Properties, PartialEq)]
pub struct StepHeadingProps {
    pub step: &'static Step,
}

/// The heading of a step.
#[component]
pub fn StepHeading(props: &StepHeadingProps) -> Html {
    let Step { number, id, name, hint } = props.step;
    html! {
        <h2 id={*id} class="demo-step" tabindex="-1">
            <span class="demo-number" aria-hidden="true">{ *number }</span>
            <span>{ *name }{ " " }<span class="demo-hint">{ *hint }</span></span>
        </h2>
    }
}
