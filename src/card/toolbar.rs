//! The row of tools between header and story.

use std::rc::Rc;

use yew::prelude::*;

use super::ids::UniqueId;
use super::preferences::Preferences;
use super::settings::Settings;
use super::words::Wording;

/// Properties of [`Toolbar`].
#[derive(Properties, PartialEq)]
pub(super) struct ToolbarProps {
    pub id: UniqueId,
    pub wording: Wording,
    pub preferences: Rc<Preferences>,
    /// Asked to change the preferences.
    pub onchange: Callback<Preferences>,
}

/// What the reader can do with the article: a group of buttons, each with a name in words.
#[component]
pub(super) fn Toolbar(props: &ToolbarProps) -> Html {
    let ToolbarProps { id, wording, preferences, onchange } = props;
    html! {
        <div class="article-card__toolbar" part="toolbar" role="group" aria-labelledby={id.part("tools")}>
            <span id={id.part("tools")} class="article-card__unseen">{ wording.say(wording.tools) }</span>
            <Settings id={*id} wording={*wording} {preferences} {onchange} />
        </div>
    }
}
