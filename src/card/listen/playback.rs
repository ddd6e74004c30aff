//! The state of reading aloud, and the operations on it.

use std::rc::Rc;

use web_sys::{Element, Event, FocusOptions, HtmlElement, window};
use yew::prelude::*;

use super::sentence::Sentence;
use super::speech::{self, End};
use super::voice::{self, Voice};
use crate::Article;
use crate::card::base::preferences::Preferences;

/// Event on the window by which a card that starts to read silences the other cards, even those of
/// another copy of this code.
pub(super) const LISTEN_EVENT: &str = "article-card-listen";

/// The position in the article, and whether it is being read.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Playback {
    /// The current sentence; `None` when the player is closed.
    pub sentence: Option<Sentence>,
    pub playing: bool,
    /// Set if the browser could not speak the sentence.
    pub failed: bool,
}

/// A change of [`Playback`].
pub(super) enum Action {
    Play(Sentence),
    Go(Sentence),
    Pause,
    Fail,
    Stop,
}

impl Reducible for Playback {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let now = (*self).clone();
        Rc::new(match action {
            Action::Play(sentence) => Playback { sentence: Some(sentence), playing: true, failed: false },
            Action::Go(sentence) => Playback { sentence: Some(sentence), failed: false, ..now },
            Action::Pause => Playback { playing: false, ..now },
            Action::Fail => Playback { playing: false, failed: true, ..now },
            Action::Stop => Playback::default(),
        })
    }
}

/// Reading an article aloud, as the toolbar and the player use it.
#[derive(Clone, PartialEq)]
pub(crate) struct Listening {
    pub(super) article: Rc<Article>,
    pub(super) playback: UseReducerHandle<Playback>,
    /// The voices for the article's language; `None` while the browser looks for them.
    pub(super) voices: Option<Rc<Vec<Voice>>>,
    /// Set if the browser has speech synthesis.
    pub(super) supported: bool,
    /// The button that starts and ends reading.
    pub button: NodeRef,
    pub(super) player: NodeRef,
}

impl Listening {
    /// Returns `true` if there is a text to read and a browser that can read it.
    pub(crate) fn is_possible(&self) -> bool {
        self.supported && Sentence::first(&self.article).is_some()
    }

    /// Returns `true` if the player is open, playing or paused.
    pub(crate) fn is_on(&self) -> bool {
        self.playback.sentence.is_some()
    }

    /// Starts with the first sentence, or ends.
    pub(crate) fn toggle(&self) {
        match Sentence::first(&self.article).filter(|_| !self.is_on()) {
            Some(first) => {
                speech::unlock();
                self.play(first);
            }
            None => self.stop(),
        }
    }

    /// Reads from `sentence` on.
    pub(super) fn play(&self, sentence: Sentence) {
        if let (Some(window), Ok(event)) = (window(), Event::new(LISTEN_EVENT)) {
            // A new event can always be dispatched.
            let _ = window.dispatch_event(&event);
        }
        self.playback.dispatch(Action::Play(sentence));
    }

    /// Ends and closes the player. A focus inside the player returns to the button.
    pub(super) fn stop(&self) {
        let focused = |player: Element| player.matches(":focus-within").unwrap_or(false);
        if self.player.cast::<Element>().is_some_and(focused)
            && let Some(button) = self.button.cast::<HtmlElement>()
        {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // Focusing an element that has left the page fails, and there is nothing left to focus.
            let _ = button.focus_with_options(&options);
        }
        self.playback.dispatch(Action::Stop);
    }

    /// Goes on after `sentence` has ended.
    pub(super) fn ended(&self, end: End, sentence: Sentence) {
        match (end, sentence.next(&self.article)) {
            (End::Spoken, Some(next)) => self.playback.dispatch(Action::Go(next)),
            (End::Spoken, None) => self.stop(),
            (End::Interrupted, _) => self.playback.dispatch(Action::Pause),
            (End::Failed, _) => self.playback.dispatch(Action::Fail),
        }
    }

    /// The voice in use.
    pub(super) fn voice(&self, preferences: &Preferences) -> Option<&Voice> {
        voice::choose(self.voices.as_deref()?, &preferences.voices)
    }
}
