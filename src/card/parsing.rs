//! Parsing the text of a card: a short one at once, a long one in a worker, with progress.

pub(super) mod chunks;
#[cfg(all(feature = "markup", feature = "element"))]
pub(crate) mod markup;
pub(super) mod pending;
pub(crate) mod points;
pub(crate) mod worker;

#[cfg(feature = "markup")]
use std::borrow::Cow;
use std::rc::Rc;

use yew::prelude::*;

#[cfg(feature = "markup")]
use crate::markup::MarkedText;
use crate::{Article, Corrections, parse_in};
use worker::{MIN_WORKER_BYTES, ParseWorker};

/// The markup that a text came with. Without the feature there is none.
#[cfg(feature = "markup")]
pub(super) type GivenMarkup = Option<Rc<MarkedText>>;
#[cfg(not(feature = "markup"))]
pub(super) type GivenMarkup = Option<Rc<std::convert::Infallible>>;

/// What a plain text is parsed from.
#[derive(Clone, PartialEq)]
pub(super) struct Input {
    pub text: AttrValue,
    /// The language that is named for it.
    pub lang: Option<AttrValue>,
    pub corrections: Corrections,
}

/// An article with what it was parsed from.
#[derive(Clone, PartialEq)]
pub(super) struct Parsed {
    pub input: Input,
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
    input: Input,
    markup: &GivenMarkup,
    background: bool,
    is_waiting: bool,
) -> (ParseState, Callback<bool>) {
    let in_worker = background
        && markup.is_none()
        && input.text.len() >= MIN_WORKER_BYTES
        && cfg!(all(target_arch = "wasm32", not(feature = "hydration")));
    let worker = use_mut_ref(|| None::<ParseWorker>);
    let last = use_mut_ref(|| None::<Parsed>);
    let found = use_state(|| None::<Parsed>);
    let progress = use_state_eq(|| 0.0);
    let stopped = use_state_eq(|| None::<AttrValue>);
    let is_stopped = stopped.as_ref() == Some(&input.text);
    let is_here = !in_worker && !is_waiting;
    let parsed = use_memo((input.clone(), markup.clone(), is_here), |(input, markup, is_here)| {
        is_here.then(|| Parsed { input: input.clone(), article: Rc::new(parse_given(input, markup)) })
    });

    use_effect_with((input.clone(), in_worker && !is_stopped && !is_waiting), {
        let (worker, found, progress) = (worker.clone(), found.setter(), progress.setter());
        move |(input, in_worker)| {
            progress.set(0.0);
            if *in_worker {
                let Input { text, lang, corrections } = input;
                let input = input.clone();
                let done = move |article: Option<Article>| {
                    // Without a worker the text is parsed here.
                    let article = Rc::new(article.unwrap_or_else(|| parse_given(&input, &None)));
                    found.set(Some(Parsed { input: input.clone(), article }));
                };
                let lang = lang.as_deref().map(str::to_owned);
                let progress = move |done| progress.set(done);
                worker.replace(Some(ParseWorker::start(text, lang, None, corrections, progress, done)));
            }
            move || drop(worker.take())
        }
    });

    let onstop = use_callback((input.text.clone(), stopped.setter()), |stop: bool, (text, stopped)| {
        stopped.set(stop.then(|| text.clone()));
    });
    let is_current = |parsed: &&Parsed| parsed.input == input;
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
fn parse_given(input: &Input, markup: &GivenMarkup) -> Article {
    match markup.as_deref().filter(|marked| marked.text == *input.text) {
        Some(marked) => crate::parse_marked(&in_language(marked, &input.lang), &input.corrections),
        None => parse_plain(input),
    }
}

/// Returns a marked text with the language that is named for it.
#[cfg(feature = "markup")]
fn in_language<'a>(marked: &'a MarkedText, lang: &Option<AttrValue>) -> Cow<'a, MarkedText> {
    let mut marked = Cow::Borrowed(marked);
    if let Some(lang) = lang {
        marked.to_mut().metadata.language = Some(lang.to_string());
    }
    marked
}

/// Parses a text.
#[cfg(not(feature = "markup"))]
fn parse_given(input: &Input, _: &GivenMarkup) -> Article {
    parse_plain(input)
}

/// Parses a text alone.
fn parse_plain(input: &Input) -> Article {
    parse_in(&input.text, input.lang.as_deref(), &input.corrections, &|_| {})
}
