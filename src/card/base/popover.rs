//! A button that opens a small panel over the card.

use yew::prelude::*;

/// Properties of [`Popover`].
#[derive(Properties, PartialEq)]
pub(crate) struct PopoverProps {
    /// Id of the panel, unique in the page.
    pub id: AttrValue,
    /// What is opened; names the parts `{name}-toggle` and `{name}-panel`.
    pub name: &'static str,
    /// What the button shows, its name included.
    pub label: Html,
    /// What the panel holds.
    pub children: Html,
}

/// A button that opens a small panel over the card.
///
/// The panel is the browser's own popover: it lies above everything, Escape and a click elsewhere close it, the focus goes back to the
/// button, and a screen reader is told whether it is open, all without a line of code.
#[component]
pub(crate) fn Popover(props: &PopoverProps) -> Html {
    let PopoverProps { id, name, label, children } = props;
    // A page may hold many cards, and few of their panels are ever opened. A click is heard before it opens the panel.
    let wanted = use_state_eq(|| false);
    let onclick = {
        let wanted = wanted.setter();
        move |_: MouseEvent| wanted.set(true)
    };
    html! {
        <>
            <button
                type="button"
                class="article-card__tool"
                part={format!("{name}-toggle")}
                popovertarget={id}
                {onclick}
            >
                { label.clone() }
            </button>
            <div {id} class="article-card__popover" part={format!("{name}-panel")} popover="auto">
                if *wanted {
                    { children.clone() }
                }
            </div>
        </>
    }
}
