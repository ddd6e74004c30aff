//! A button that shows and hides a panel, by the disclosure pattern of the WAI-ARIA Authoring
//! Practices.

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// Properties of [`Disclosure`].
#[derive(Properties, PartialEq)]
pub(crate) struct DisclosureProps {
    /// Id of the panel, unique in the page.
    pub id: AttrValue,
    /// The disclosed section; names the parts `{name}-toggle` and `{name}-panel`.
    pub name: &'static str,
    /// Level of the heading around the button; no heading by default.
    #[prop_or_default]
    pub level: Option<u8>,
    /// The label of the button; `aria-expanded` adds the state.
    pub label: Html,
    /// The label in the other state, if it is another one; for a prerendered card, whose script
    /// has no words.
    #[prop_or_default]
    pub other_label: Option<AttrValue>,
    /// `true` if the panel is shown.
    pub open: bool,
    /// Called to show (`true`) or hide the panel.
    pub ontoggle: Callback<bool>,
    /// The content of the panel.
    pub children: Html,
}

/// A button that shows and hides a panel.
///
/// The closed panel stays in the document as `hidden="until-found"`, so that find-in-page reaches
/// its text and opens it.
#[component]
pub(crate) fn Disclosure(props: &DisclosureProps) -> Html {
    let panel = use_node_ref();

    use_effect_with((panel.clone(), props.ontoggle.clone()), |(panel, ontoggle)| {
        // `html!` has no name for this event. The browser sends it before it shows the panel for a
        // match.
        let listener = panel.cast::<Element>().map(|element| {
            let ontoggle = ontoggle.clone();
            EventListener::new(&element, "beforematch", move |_| ontoggle.emit(true))
        });
        move || drop(listener)
    });

    let onclick = {
        let (open, ontoggle) = (props.open, props.ontoggle.clone());
        move |_| ontoggle.emit(!open)
    };
    let button = html! {
        <button
            type="button"
            class="article-card__toggle"
            part={format!("{}-toggle", props.name)}
            aria-expanded={if props.open { "true" } else { "false" }}
            aria-controls={&props.id}
            data-other={&props.other_label}
            {onclick}
        >
            <span class="article-card__toggle-label">{ props.label.clone() }</span>
            <span class="article-card__chevron" aria-hidden="true"></span>
        </button>
    };

    html! {
        <>
            if let Some(level) = props.level {
                <@{format!("h{level}")} class="article-card__toggle-heading">{ button }</@>
            } else {
                { button }
            }
            { panel_tag(props, panel) }
        </>
    }
}

/// The panel as a `VTag`, because `html!` takes `hidden` for a boolean and drops its value.
fn panel_tag(props: &DisclosureProps, node_ref: NodeRef) -> Html {
    let mut panel = VTag::new("div");
    panel.node_ref = node_ref;
    panel.add_attribute("id", &props.id);
    panel.add_attribute("class", "article-card__panel");
    panel.add_attribute("part", format!("{}-panel", props.name));
    if !props.open {
        panel.add_attribute("hidden", "until-found");
    }
    panel.add_child(props.children.clone());
    panel.into()
}
