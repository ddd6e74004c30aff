//! The toolbar between header and story.

use std::rc::Rc;

use yew::prelude::*;

use super::Tools;
use super::export::{ExportProps, export_menu};
use super::settings::Settings;
use crate::Article;
use crate::card::base::icon::icon;
use crate::card::base::ids::UniqueId;
use crate::card::base::preferences::Preferences;
use crate::card::listen::{Player, use_listening};
use crate::card::messages::Localizer;

const SPEAKER: &str = "M2 6v4h2.5L8 13V3L4.5 6zM10 4.8v1.3a2.2 2.2 0 0 1 0 3.8v1.3a3.5 3.5 0 0 0 0-6.4z";

/// Properties of [`Toolbar`].
#[derive(Properties, PartialEq)]
pub(crate) struct ToolbarProps {
    pub article: Rc<Article>,
    /// The tools of the card.
    pub tools: Tools,
    /// The text the article was parsed from.
    pub text: AttrValue,
    /// URL of the article; the page's address by default.
    pub link: Option<AttrValue>,
    pub id: UniqueId,
    pub messages: Localizer,
    pub preferences: Rc<Preferences>,
    /// Called to change the preferences.
    pub onchange: Callback<Preferences>,
}

/// A group of buttons for the reader, and the player while the article is read aloud.
#[component]
pub(crate) fn Toolbar(props: &ToolbarProps) -> Html {
    let ToolbarProps { article, tools, text, link, id, messages, preferences, onchange } = props;
    let messages = *messages;
    let listening = use_listening(article, preferences);
    let onlisten = {
        let listening = listening.clone();
        move |_: MouseEvent| listening.toggle()
    };
    html! {
        <>
            <div class="article-card__toolbar" part="toolbar" role="group" aria-labelledby={id.part("tools")}>
                <span id={id.part("tools")} class="article-card__visually-hidden">{ messages.text(messages.tools) }</span>
                if tools.has(Tools::LISTEN) && listening.is_possible() {
                    <button
                        type="button"
                        class="article-card__tool"
                        part="listen-toggle"
                        id={id.part("listen")}
                        aria-pressed={if listening.is_on() { "true" } else { "false" }}
                        onclick={onlisten}
                        ref={&listening.button}
                    >
                        { icon(SPEAKER) }{ messages.text(messages.listen) }
                    </button>
                }
                if tools.has(Tools::SETTINGS) {
                    { Settings { id: *id, messages, preferences, onchange }.render() }
                }
                if tools.has(Tools::SHARE) {
                    { export_menu(ExportProps { article: article.clone(), text: text.clone(), link: link.clone(), id: *id, messages }) }
                }
            </div>
            if listening.is_on() {
                { Player { id: *id, messages, listening: &listening, preferences, onchange }.render() }
            }
        </>
    }
}
