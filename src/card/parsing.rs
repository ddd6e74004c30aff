//! A text being taken apart: at once where it is short, else in the background, to be watched and stopped.

pub(super) mod chunks;
pub(super) mod pending;
pub(crate) mod worker;

use std::rc::Rc;

use yew::prelude::*;

use crate::{Article, Corrections, parse_corrected};
use worker::{Away, LONG};

/// An article with what it was made of.
#[derive(Clone, PartialEq)]
pub(super) struct Made {
    pub text: AttrValue,
    pub corrections: Corrections,
    pub article: Rc<Article>,
}

/// How far a card is with its text.
#[derive(Clone, PartialEq)]
pub(super) enum Reading {
    Done(Made),
    /// On its way, this share of it done; the last article is there until then.
    Busy(f32, Option<Made>),
    /// Given up by the reader.
    Stopped,
}

/// Reads a text, long ones in the background where that is wanted; with what stops it, and what starts it again.
#[hook]
pub(super) fn use_reading(text: &AttrValue, corrections: &Corrections, background: bool) -> (Reading, Callback<bool>) {
    let away = background && text.len() >= LONG && cfg!(all(target_arch = "wasm32", not(feature = "hydration")));
    let job = use_mut_ref(|| None::<Away>);
    let last = use_mut_ref(|| None::<Made>);
    let found = use_state(|| None::<Made>);
    let share = use_state_eq(|| 0.0);
    let stopped = use_state_eq(|| None::<AttrValue>);
    let is_stopped = stopped.as_ref() == Some(text);
    let made = use_memo((text.clone(), corrections.clone(), away), |(text, corrections, away)| {
        (!away).then(|| Made {
            text: text.clone(),
            corrections: corrections.clone(),
            article: Rc::new(parse_corrected(text, corrections)),
        })
    });

    use_effect_with((text.clone(), corrections.clone(), away && !is_stopped), {
        let (job, found, share) = (job.clone(), found.setter(), share.setter());
        move |(text, corrections, away)| {
            share.set(0.0);
            if *away {
                let input = (text.clone(), corrections.clone());
                let done = move |article: Option<Article>| {
                    let (text, corrections) = input.clone();
                    // Without a worker it is done here, for better or worse.
                    let article = Rc::new(article.unwrap_or_else(|| parse_corrected(&text, &corrections)));
                    found.set(Some(Made { text, corrections, article }));
                };
                job.replace(Some(Away::start(text, None, corrections, move |done| share.set(done), done)));
            }
            move || drop(job.take())
        }
    });

    let onstop = use_callback((text.clone(), stopped.setter()), |stop: bool, (text, stopped)| {
        stopped.set(stop.then(|| text.clone()));
    });
    let of_this = |made: &&Made| made.text == *text && made.corrections == *corrections;
    let made = (*made).clone().or_else(|| found.as_ref().filter(of_this).cloned());
    let reading = match made {
        Some(made) => {
            last.replace(Some(made.clone()));
            Reading::Done(made)
        }
        None if is_stopped => Reading::Stopped,
        None => Reading::Busy(*share, last.borrow().clone()),
    };
    (reading, onstop)
}
