//! The player: previous, pause, next, speed, voice, stop.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::playback::{Action, Listening};
use super::sentence::Sentence;
use crate::Article;
use crate::card::base::icon::icon;
use crate::card::base::ids::UniqueId;
use crate::card::base::preferences::{Preferences, SPEEDS};
use crate::card::messages::Localizer;

const PLAY: &str = "M4 2.5v11L13 8z";
const PAUSE: &str = "M4 3h3v10H4zM9 3h3v10H9z";
const BACK: &str = "M12.5 3v10L6 8zM3.5 3h2v10h-2z";
const ON: &str = "M3.5 3v10L10 8zM10.5 3h2v10h-2z";
const STOP: &str = "M4.6 3.5 8 6.9l3.4-3.4 1.1 1.1L9.1 8l3.4 3.4-1.1 1.1L8 9.1l-3.4 3.4-1.1-1.1L6.9 8 3.5 4.6z";

/// The bar that stays in view while the article is read aloud.
pub(crate) struct Player<'a> {
    pub id: UniqueId,
    pub messages: Localizer,
    pub listening: &'a Listening,
    pub preferences: &'a Rc<Preferences>,
    /// Called to change the preferences.
    pub onchange: &'a Callback<Preferences>,
}

impl Player<'_> {
    pub(crate) fn render(&self) -> Html {
        let Player { id, messages, listening, preferences, .. } = self;
        let playback = &listening.playback;
        let Some(sentence) = playback.sentence else { return Html::default() };
        let step = |to: fn(Sentence, &Article) -> Option<Sentence>| {
            let listening = (*listening).clone();
            move || {
                if let Some(sentence) = to(sentence, &listening.article) {
                    listening.playback.dispatch(Action::Go(sentence));
                }
            }
        };
        let play = {
            let listening = (*listening).clone();
            move || match listening.playback.playing {
                true => listening.playback.dispatch(Action::Pause),
                false => listening.play(sentence),
            }
        };
        let stop = {
            let listening = (*listening).clone();
            move || listening.stop()
        };
        let (play_icon, play_word) = if playback.playing { (PAUSE, messages.pause) } else { (PLAY, messages.resume) };
        html! {
            <div
                class="article-card__player"
                part="player"
                role="group"
                aria-labelledby={id.part("listen")}
                ref={&listening.player}
            >
                if listening.voice(preferences).is_some() {
                    <div class="article-card__transport">
                        { button(messages, BACK, messages.previous_sentence, step(Sentence::previous)) }
                        { button(messages, play_icon, play_word, play) }
                        { button(messages, ON, messages.next_sentence, step(Sentence::next)) }
                    </div>
                    { speeds(self) }
                }
                { voices(self) }
                <p class="article-card__trouble" role="status">
                    if let Some(trouble) = trouble(self) {
                        { messages.text(trouble) }
                    }
                </p>
                { button(messages, STOP, messages.stop, stop) }
            </div>
        }
    }
}

fn button(messages: &Localizer, shape: &'static str, name: &'static str, press: impl Fn() + 'static) -> Html {
    html! {
        <button type="button" class="article-card__tool" onclick={move |_: MouseEvent| press()}>
            { icon(shape) }
            <span class="article-card__visually-hidden">{ messages.text(name) }</span>
        </button>
    }
}

/// The message if nothing can be heard.
fn trouble(player: &Player<'_>) -> Option<&'static str> {
    let Player { messages, listening, preferences, .. } = player;
    let voices = listening.voices.as_ref()?;
    if voices.is_empty() {
        Some(messages.no_voice)
    } else if listening.voice(preferences).is_none() {
        Some(messages.online_only)
    } else {
        listening.playback.failed.then_some(messages.speech_failed)
    }
}

fn speeds(player: &Player<'_>) -> Html {
    let Player { messages, preferences, onchange, .. } = player;
    let onspeed = {
        let (preferences, onchange) = ((*preferences).clone(), (*onchange).clone());
        move |event: Event| {
            let speed = event.target_unchecked_into::<HtmlSelectElement>().value().parse().unwrap_or(100);
            onchange.emit(Preferences { speed, ..(*preferences).clone() });
        }
    };
    html! {
        <label>
            <span class="article-card__visually-hidden">{ messages.text(messages.speed) }</span>
            <select class="article-card__tool" onchange={onspeed}>
                for speed in SPEEDS {
                    <option value={speed.to_string()} selected={speed == preferences.speed}>{ times(speed, messages.tag) }</option>
                }
            </select>
        </label>
    }
}

/// A speed in the format of a language: `1.25×`, `1,25×`.
fn times(speed: u32, language: &str) -> String {
    let number = js_sys::Number::from(f64::from(speed) / 100.0);
    String::from(number.to_locale_string(language)) + "×"
}

/// The menu of voices, if there is a choice.
fn voices(player: &Player<'_>) -> Html {
    let Player { messages, listening, preferences, onchange, .. } = player;
    let chosen = listening.voice(preferences);
    let Some(voices) = listening.voices.as_ref().filter(|voices| voices.len() > usize::from(chosen.is_some())) else {
        return Html::default();
    };
    let onvoice = {
        let (voices, preferences, onchange) = (voices.clone(), (*preferences).clone(), (*onchange).clone());
        move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            let mut changed = (*preferences).clone();
            changed.voices.retain(|uri| voices.iter().all(|voice| voice.uri != *uri));
            changed.voices.push(chosen);
            onchange.emit(changed);
        }
    };
    html! {
        <label class="article-card__voice">
            <span class="article-card__visually-hidden">{ messages.text(messages.voice) }</span>
            <select class="article-card__tool" onchange={onvoice}>
                if chosen.is_none() {
                    <option selected=true disabled=true>{ messages.text(messages.choose_voice) }</option>
                }
                for voice in voices.iter() {
                    <option value={voice.uri.clone()} selected={chosen == Some(voice)}>
                        { &voice.name }
                        if !voice.local {
                            { " · " }{ messages.online }
                        }
                    </option>
                }
            </select>
        </label>
    }
}
