//! Reading aloud with the browser's speech synthesis, sentence by sentence.

mod highlight;
#[cfg(feature = "markup")]
mod marked;
mod playback;
mod player;
mod sentence;
mod speech;
mod voice;

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::{Element, window};
use yew::prelude::*;

use crate::Article;
use crate::card::base::preferences::Preferences;
use crate::card::base::prerendering::is_prerendering;
use highlight::Highlight;
use playback::{Action, LISTEN_EVENT, Listening, Playback};
pub(super) use player::Player;
use speech::Speech;
use voice::Voice;

/// Milliseconds to wait for the browser's list of voices.
const VOICES_TIMEOUT_MS: u32 = 3_000;

/// Returns the handle that reads the article aloud, and runs speech and highlight while it does.
#[hook]
pub(super) fn use_listening(article: &Rc<Article>, preferences: &Preferences) -> Listening {
    let playback = use_reducer(Playback::default);
    let voices = use_state_eq(|| None);
    // Asked in an effect, because a server cannot know it and hydration needs the same first
    // render. A prerendered card has the button, and a script takes it away where it is of no use.
    let supported = use_state_eq(is_prerendering);
    use_effect_with((), {
        let supported = supported.setter();
        move |()| supported.set(voice::synthesis().is_some())
    });
    let listening = Listening {
        article: article.clone(),
        voices: (*voices).clone(),
        supported: *supported,
        button: use_node_ref(),
        player: use_node_ref(),
        playback,
    };

    let on = listening.is_on();
    use_effect_with((on, article.language.clone()), {
        let voices = voices.setter();
        move |(on, language)| {
            let listeners = on.then(|| look_for_voices(language.clone(), voices));
            move || drop(listeners)
        }
    });
    use_effect_with(on, {
        let dispatcher = listening.playback.dispatcher();
        move |on| {
            let stop_on = |name: &'static str| {
                let dispatcher = dispatcher.clone();
                window().map(|window| EventListener::new(&window, name, move |_| dispatcher.dispatch(Action::Stop)))
            };
            // Some browsers go on speaking after the page is left.
            let listeners = on.then(|| [stop_on(LISTEN_EVENT), stop_on("pagehide")]);
            move || drop(listeners)
        }
    });
    use_effect_with(Rc::as_ptr(article), {
        let dispatcher = listening.playback.dispatcher();
        move |_| dispatcher.dispatch(Action::Stop)
    });

    let voice = listening.voice(preferences).cloned();
    let Playback { sentence, playing, .. } = *listening.playback;
    use_effect_with(sentence.filter(|_| voice.is_some()), {
        let listening = listening.clone();
        move |sentence| {
            let highlight = sentence.and_then(|sentence| {
                let card = listening.button.cast::<Element>()?.closest(".article-card").ok()??;
                Highlight::new(&card, &listening.article, sentence)
            });
            move || drop(highlight)
        }
    });
    use_effect_with((sentence.filter(|_| playing), preferences.speed, voice), {
        let listening = listening.clone();
        move |(sentence, speed, voice)| {
            let speech = sentence.zip(voice.as_ref()).and_then(|(sentence, voice)| {
                let article = listening.article.clone();
                let onend = Callback::from(move |end| listening.ended(end, sentence));
                Speech::new(sentence.text(&article), &article.language, voice, *speed, onend)
            });
            move || drop(speech)
        }
    });
    listening
}

/// Sets the voices for a language as soon as the browser lists some, or none after a timeout.
fn look_for_voices(
    language: String,
    voices: UseStateSetter<Option<Rc<Vec<Voice>>>>,
) -> (Option<EventListener>, Timeout) {
    let look = move |at_last: bool| {
        if let Some(found) = voice::voices(&language).or(at_last.then(Vec::new)) {
            voices.set(Some(Rc::new(found)));
        }
    };
    look(false);
    let listener = {
        let look = look.clone();
        voice::synthesis().map(|synthesis| EventListener::new(&synthesis, "voiceschanged", move |_| look(false)))
    };
    (listener, Timeout::new(VOICES_TIMEOUT_MS, move || look(true)))
}
