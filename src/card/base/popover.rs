//! A button that opens a small panel above the card.

use yew::prelude::*;

/// Properties of [`Popover`].
#[derive(Properties, PartialEq)]
pub(crate) struct PopoverProps {
    /// Id of the panel, unique in the page.
    pub id: AttrValue,
    /// The content of the panel; names the parts `{name}-toggle` and `{name}-panel`.
    pub name: &'static str,
    /// The content of the button, with its name.
    pub label: Html,
    /// The content of the panel.
    pub children: Html,
}

/// A button that opens a small panel above the card.
///
/// The panel is a native popover. The browser puts it above everything, closes it by Escape or a
/// click elsewhere, returns the focus to the button and tells screen readers whether it is open.
#[component]
pub(crate) fn Popover(props: &PopoverProps) -> Html {
    let PopoverProps { id, name, label, children } = props;
    // The content is rendered at the first click, because a page may have many cards and readers
    // open few of their panels. The click handler runs before the panel opens.
    let opened = use_state_eq(|| false);
    let onclick = {
        let opened = opened.setter();
        move |_: MouseEvent| opened.set(true)
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
                if *opened {
                    { children.clone() }
                }
            </div>
        </>
    }
}
