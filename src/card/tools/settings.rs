//! The reader's settings: text size, theme, line width.

use std::rc::Rc;

use yew::prelude::*;

use crate::card::base::ids::UniqueId;
use crate::card::base::popover::Popover;
use crate::card::base::preferences::{Preferences, SIZES, THEMES, WIDTHS};
use crate::card::messages::Localizer;

/// A button "Aa" and the panel it opens. A choice applies to all cards at once.
pub(crate) struct Settings<'a> {
    pub id: UniqueId,
    pub messages: Localizer,
    pub preferences: &'a Rc<Preferences>,
    /// Called to change the preferences.
    pub onchange: &'a Callback<Preferences>,
}

impl Settings<'_> {
    /// A callback that applies `change` to the preferences.
    fn change<E: 'static>(&self, change: impl Fn(&mut Preferences) + 'static) -> Callback<E> {
        let preferences = self.preferences.clone();
        self.onchange.reform(move |_| {
            let mut changed = (*preferences).clone();
            change(&mut changed);
            changed
        })
    }

    pub(crate) fn render(&self) -> Html {
        let Settings { id, messages, preferences, .. } = self;
        let label = html! {
            <>
                <span class="article-card__letters" aria-hidden="true">{ "Aa" }</span>
                <span class="article-card__visually-hidden">{ messages.text(messages.settings) }</span>
            </>
        };
        let theme = Choice { name: "theme", legend: messages.theme, values: &THEMES, words: messages.themes };
        let width = Choice { name: "width", legend: messages.line_width, values: &WIDTHS, words: messages.widths };
        html! {
            <Popover id={id.part("settings")} name="settings" {label}>
                { sizes(self) }
                { theme.render(self, preferences.theme, |preferences, theme| preferences.theme = theme) }
                { width.render(self, preferences.width, |preferences, width| preferences.width = width) }
                <button type="button" class="article-card__reset" onclick={self.change(Preferences::reset_looks)}>
                    { messages.text(messages.reset) }
                </button>
            </Popover>
        }
    }
}

/// Two buttons around the size in per cent.
fn sizes(settings: &Settings<'_>) -> Html {
    let Settings { id, messages, preferences, .. } = settings;
    let at = SIZES.iter().position(|&size| size == preferences.size).unwrap_or_default();
    let step = |to: usize, sign: &'static str, name: &'static str| {
        let size = SIZES.get(to).copied();
        let onclick = size.map(|size| settings.change::<MouseEvent>(move |preferences| preferences.size = size));
        html! {
            // Not `disabled`, because a disabled button would lose the focus after the last press.
            <button type="button" class="article-card__tool" aria-disabled={size.is_none().then_some("true")} {onclick}>
                <span aria-hidden="true">{ sign }</span>
                <span class="article-card__visually-hidden">{ messages.text(name) }</span>
            </button>
        }
    };
    html! {
        <div class="article-card__sizes" role="group" aria-labelledby={id.part("size")}>
            <span id={id.part("size")} class="article-card__legend">{ messages.text(messages.text_size) }</span>
            <span class="article-card__steps">
                { step(at.wrapping_sub(1), "−", messages.smaller) }
                <output class="article-card__size">
                    { messages.text(messages.percent.replace("{n}", &preferences.size.to_string())) }
                </output>
                { step(at + 1, "+", messages.larger) }
            </span>
        </div>
    }
}

/// A choice between named values.
struct Choice {
    name: &'static str,
    legend: &'static str,
    values: &'static [&'static str],
    words: &'static [&'static str],
}

impl Choice {
    fn render(&self, settings: &Settings<'_>, chosen: &'static str, set: fn(&mut Preferences, &'static str)) -> Html {
        let Choice { name, legend, values, words } = self;
        let messages = settings.messages;
        html! {
            <fieldset class={format!("article-card__choice article-card__choice--{name}")}>
                <legend class="article-card__legend">{ messages.text(*legend) }</legend>
                for (&value, &word) in values.iter().zip(*words) {
                    <label class="article-card__option">
                        <input
                            type="radio"
                            name={settings.id.part(name)}
                            {value}
                            checked={value == chosen}
                            onchange={settings.change::<Event>(move |preferences| set(preferences, value))}
                        />
                        <span>{ messages.text(word) }</span>
                    </label>
                }
            </fieldset>
        }
    }
}
