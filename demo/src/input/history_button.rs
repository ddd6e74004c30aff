//! The buttons that undo and redo a change of text.

use yew::prelude::*;

use crate::state::HistoryStep;

#[derive(Properties, PartialEq)]
pub struct HistoryButtonProps {
    pub step: HistoryStep,
    /// True if there is a text to go to.
    pub enabled: bool,
    /// Called when the button is pressed.
    pub onstep: Callback<HistoryStep>,
}

/// An arrow. Disabled, it keeps its place in the tab order, so that pressing it does not lose
/// focus.
#[component]
pub fn HistoryButton(props: &HistoryButtonProps) -> Html {
    let (id, name, arrow) = match props.step {
        HistoryStep::Undo => ("undo", "Undo", "M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11"),
        HistoryStep::Redo => ("redo", "Redo", "m15 14 5-5-5-5m5 5H9.5a5.5 5.5 0 0 0 0 11H13"),
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
