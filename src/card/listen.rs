//! Reading aloud by the browser's own speech, sentence by sentence.

mod highlight;
mod player;
mod sentence;
mod speech;
mod voice;

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::{Element, Event, FocusOptions, HtmlElement, window};
use yew::prelude::*;

use crate::Article;
use crate::card::base::preferences::Preferences;
use highlight::Mark;
pub(super) use player::Player;
use sentence::Sentence;
use speech::{End, Speech};
use voice::Voice;

/// Event on the window by which a card that begins to read silences the others, also those of another copy of this code.
const BEGINS: &str = "article-card-listen";
/// How long a browser may look for its voices, in milliseconds.
const LOOKING: u32 = 3_000;

/// Where reading is and whether it goes on.
#[derive(Clone, Default, PartialEq)]
struct Reading {
    /// The sentence read now or next; none when nobody listens.
    sentence: Option<Sentence>,
    playing: bool,
    /// Whether the browser could not speak it.
    failed: bool,
}

/// Something that happens to it.
enum Action {
    Play(Sentence),
    Go(Sentence),
    Pause,
    Fail,
    Stop,
}

impl Reducible for Reading {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let now = (*self).clone();
        Rc::new(match action {
            Action::Play(sentence) => Reading { sentence: Some(sentence), playing: true, failed: false },
            Action::Go(sentence) => Reading { sentence: Some(sentence), failed: false, ..now },
            Action::Pause => Reading { playing: false, ..now },
            Action::Fail => Reading { playing: false, failed: true, ..now },
            Action::Stop => Reading::default(),
        })
    }
}

/// Reading an article aloud: what the toolbar and the player show of it and ask of it.
#[derive(Clone, PartialEq)]
pub(super) struct Listening {
    article: Rc<Article>,
    reading: UseReducerHandle<Reading>,
    /// The voices for the article's language; `None` while the browser looks for them.
    voices: Option<Rc<Vec<Voice>>>,
    /// Whether the browser speaks at all.
    possible: bool,
    pub button: NodeRef,
    player: NodeRef,
}

impl Listening {
    /// Whether there is anything to read and a browser that can.
    pub(super) fn is_possible(&self) -> bool {
        self.possible && Sentence::first(&self.article).is_some()
    }

    /// Whether somebody listens, or has only paused.
    pub(super) fn is_on(&self) -> bool {
        self.reading.sentence.is_some()
    }

    /// Begins with the first sentence, or ends.
    pub(super) fn toggle(&self) {
        match Sentence::first(&self.article).filter(|_| !self.is_on()) {
            Some(first) => {
                speech::open_the_way();
                self.play(first);
            }
            None => self.stop(),
        }
    }

    fn play(&self, sentence: Sentence) {
        if let (Some(window), Ok(event)) = (window(), Event::new(BEGINS)) {
            // An event just made can be dispatched.
            let _ = window.dispatch_event(&event);
        }
        self.reading.dispatch(Action::Play(sentence));
    }

    /// Ends; the focus goes back to where it began, if it is in the player that goes.
    fn stop(&self) {
        let focused = |player: Element| player.matches(":focus-within").unwrap_or(false);
        if self.player.cast::<Element>().is_some_and(focused)
            && let Some(button) = self.button.cast::<HtmlElement>()
        {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // An element that is gone cannot be focused, and then nothing is lost.
            let _ = button.focus_with_options(&options);
        }
        self.reading.dispatch(Action::Stop);
    }

    fn ended(&self, end: End, sentence: Sentence) {
        match (end, sentence.next(&self.article)) {
            (End::Spoken, Some(next)) => self.reading.dispatch(Action::Go(next)),
            (End::Spoken, None) => self.stop(),
            (End::Interrupted, _) => self.reading.dispatch(Action::Pause),
            (End::Failed, _) => self.reading.dispatch(Action::Fail),
        }
    }

    /// The voice that reads.
    fn voice(&self, preferences: &Preferences) -> Option<&Voice> {
        voice::choose(self.voices.as_deref()?, &preferences.voices)
    }
}

/// Reads the article aloud when asked to.
#[hook]
pub(super) fn use_listening(article: &Rc<Article>, preferences: &Preferences) -> Listening {
    let reading = use_reducer(Reading::default);
    let voices = use_state_eq(|| None);
    // Found out in the browser, after a page that a server rendered has come to life.
    let possible = use_state_eq(|| false);
    use_effect_with((), {
        let possible = possible.setter();
        move |()| possible.set(voice::synthesis().is_some())
    });
    let listening = Listening {
        article: article.clone(),
        voices: (*voices).clone(),
        possible: *possible,
        button: use_node_ref(),
        player: use_node_ref(),
        reading,
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
        let dispatcher = listening.reading.dispatcher();
        move |on| {
            let silence = |name: &'static str| {
                let dispatcher = dispatcher.clone();
                window().map(|window| EventListener::new(&window, name, move |_| dispatcher.dispatch(Action::Stop)))
            };
            // Some browsers go on speaking when the page is left.
            let listeners = on.then(|| [silence(BEGINS), silence("pagehide")]);
            move || drop(listeners)
        }
    });
    use_effect_with(Rc::as_ptr(article), {
        let dispatcher = listening.reading.dispatcher();
        move |_| dispatcher.dispatch(Action::Stop)
    });

    let voice = listening.voice(preferences).cloned();
    let Reading { sentence, playing, .. } = *listening.reading;
    use_effect_with(sentence.filter(|_| voice.is_some()), {
        let listening = listening.clone();
        move |sentence| {
            let mark = sentence.and_then(|sentence| {
                let card = listening.button.cast::<Element>()?.closest(".article-card").ok()??;
                Mark::new(&card, &listening.article, sentence)
            });
            move || drop(mark)
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

/// Sets the voices for a language as soon as the browser has some, and none after a while.
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
    (listener, Timeout::new(LOOKING, move || look(true)))
}
