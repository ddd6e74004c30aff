//! Parsing the text of a card: a short one at once, a long one in a worker, with progress.

pub(super) mod chunks;
#[cfg(all(feature = "markup", feature = "element"))]
pub(crate) mod markup;
pub(super) mod pending;
pub(crate) mod points;
pub(crate) mod worker;

use std::rc::Rc;

use yew::prelude::*;

#[cfg(feature = "markup")]
use crate::markup::MarkedText;
use crate::{Article, Corrections, parse_corrected};
use worker::{MIN_WORKER_BYTES, ParseWorker};

/// The markup that a text came with. Without the feature there is none.
#[cfg(feature = "markup")]
pub(super) type GivenMarkup = Option<Rc<MarkedText>>;
#[cfg(not(feature = "markup"))]
pub(super) type GivenMarkup = Option<Rc<std::convert::Infallible>>;

/// An article with the text and the corrections it was parsed from.
#[derive(Clone, PartialEq)]
pub(super) struct Parsed {
    pub text: AttrValue,
    pub corrections: Corrections,
    pub article: Rc<Article>,
}

/// The state of parsing.
#[derive(Clone, PartialEq)]
pub(super) enum ParseState {
    Done(Parsed),
    /// In progress.
    Busy {
        /// The share done, 0 to 1.
        progress: f32,
        /// The article of the text before this one, if there was any.
        previous: Option<Parsed>,
    },
    /// Stopped by the reader.
    Stopped,
}

/// Parses a text, in a worker if it is long, without markup, and `background` is set. Starts when `is_waiting` is no
/// longer set.
///
/// Also returns a callback that stops (`true`) or restarts the parsing.
#[hook]
pub(super) fn use_parsing(
    text: &AttrValue,
    markup: &GivenMarkup,
    corrections: &Corrections,
    background: bool,
    is_waiting: bool,
) -> (ParseState, Callback<bool>) {
    let in_worker = background
        && markup.is_none()
        && text.len() >= MIN_WORKER_BYTES
        && cfg!(all(target_arch = "wasm32", not(feature = "hydration")));
    let worker = use_mut_ref(|| None::<ParseWorker>);
    let last = use_mut_ref(|| None::<Parsed>);
    let found = use_state(|| None::<Parsed>);
    let progress = use_state_eq(|| 0.0);
    let stopped = use_state_eq(|| None::<AttrValue>);
    let is_stopped = stopped.as_ref() == Some(text);
    let is_here = !in_worker && !is_waiting;
    let input = (text.clone(), markup.clone(), corrections.clone(), is_here);
    let parsed = use_memo(input, |(text, markup, corrections, is_here)| {
        is_here.then(|| Parsed {
            text: text.clone(),
            corrections: corrections.clone(),
            article: Rc::new(parse_given(text, markup, corrections)),
        })
    });

    use_effect_with((text.clone(), corrections.clone(), in_worker && !is_stopped && !is_waiting), {
        let (worker, found, progress) = (worker.clone(), found.setter(), progress.setter());
        move |(text, corrections, in_worker)| {
            progress.set(0.0);
            if *in_worker {
                let input = (text.clone(), corrections.clone());
                let done = move |article: Option<Article>| {
                    let (text, corrections) = input.clone();
                    // Without a worker the text is parsed here.
                    let article = Rc::new(article.unwrap_or_else(|| parse_corrected(&text, &corrections)));
                    found.set(Some(Parsed { text, corrections, article }));
                };
                worker.replace(Some(ParseWorker::start(text, None, corrections, move |done| progress.set(done), done)));
            }
            move || drop(worker.take())
        }
    });

    let onstop = use_callback((text.clone(), stopped.setter()), |stop: bool, (text, stopped)| {
        stopped.set(stop.then(|| text.clone()));
    });
    let is_current = |parsed: &&Parsed| parsed.text == *text && parsed.corrections == *corrections;
    let parsed = (*parsed).clone().or_else(|| found.as_ref().filter(is_current).cloned());
    let state = match parsed {
        Some(parsed) => {
            last.replace(Some(parsed.clone()));
            ParseState::Done(parsed)
        }
        None if is_stopped => ParseState::Stopped,
        None => ParseState::Busy { progress: *progress, previous: last.borrow().clone() },
    };
    (state, onstop)
}

/// Parses a text with the markup that it came with. Markup of another text is ignored.
#[cfg(feature = "markup")]
fn parse_given(text: &str, markup: &GivenMarkup, corrections: &Corrections) -> Article {
    match markup.as_deref().filter(|marked| marked.text == text) {
        Some(marked) => crate::parse_marked(marked, corrections),
        None => parse_corrected(text, corrections),
    }
}

/// Parses a text.
#[cfg(not(feature = "markup"))]
fn parse_given(text: &str, _: &GivenMarkup, corrections: &Corrections) -> Article {
    parse_corrected(text, corrections)
}
