//! The buttons that go back to the text before, and forth again.

use yew::prelude::*;

use super::paste_box::Step;

#[derive(Properties, PartialEq)]
pub struct StepButtonProps {
    pub step: Step,
    /// Whether there is such a text.
    pub enabled: bool,
    /// Told which way the reader goes.
    pub onstep: Callback<Step>,
}

/// An arrow. Where it leads nowhere it stays reachable and does nothing, so that pressing it does not lose the focus.
#[component]
pub fn StepButton(props: &StepButtonProps) -> Html {
    let (id, name, arrow) = match props.step {
        Step::Back => ("undo", "Undo", "M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11"),
        Step::Forth => ("redo", "Redo", "m15 14 5-5-5-5m5 5H9.5a5.5 5.5 0 0 0 0 11H13"),
    };
    let onclick = use_callback((props.step, props.enabled, props.onstep.clone()), |_, (step, enabled, onstep)| {
        if *enabled {
            onstep.emit(*step);
        }
    });

    html! {
        <button type="button" {id} class="demo-button demo-icon" aria-label={name} title={name}
            aria-disabled={(!props.enabled).then_some("true")} {onclick}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d={arrow} /></svg>
        </button>
    }
}
