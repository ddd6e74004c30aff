//! How the text was read: every line with its role, to be put right.

mod filter;
mod row;
pub(super) mod set_aside;

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::messages::Wording;
use crate::card::base::disclosure::Disclosure;
use crate::card::base::line_target::{Spot, point_at};
use crate::card::base::running_text::without_bidi_controls;
use crate::{Article, Corrections};
use filter::{Filter, counts, filter_buttons};
use row::Row;

/// Lines listed at first, and with each press of the button below them: more than an article has, less than a book.
const PAGE: usize = 200;

/// Properties of [`Ledger`].
#[derive(Properties, PartialEq)]
pub(super) struct LedgerProps {
    pub article: Rc<Article>,
    /// The text the article was parsed from.
    pub text: AttrValue,
    /// What the reader has put right.
    pub corrections: Corrections,
    /// Asked to put something else right; nothing can be without it.
    pub oncorrect: Option<Callback<Corrections>>,
    pub wording: Wording,
    /// Id of the panel, unique in the page; those of its lines begin with it.
    pub id: AttrValue,
    pub open: bool,
    pub ontoggle: Callback<bool>,
    /// The line to point at.
    pub spot: Spot,
    /// Told the index of a line when the reader wants to see what was made of it.
    pub ontold: Callback<usize>,
}

/// Every line of the text, its role, how sure that is, and why lines were set aside.
#[component]
pub(super) fn Ledger(props: &LedgerProps) -> Html {
    let LedgerProps { article, text, corrections, wording, id, open, .. } = props;
    let filter = use_state_eq(|| Filter::All);
    let most = use_state_eq(|| PAGE);
    let list = use_node_ref();
    let fits = *use_memo((text.clone(), corrections.clone()), |(text, corrections)| {
        !corrections.is_empty() && corrections.fit(text)
    });
    let counts = *use_memo(article.clone(), |article| counts(&article.lines));
    use_pointing(props.spot, *open, &list, &filter, &most);

    let onrole = props.oncorrect.as_ref().map(|oncorrect| {
        let (known, text) = (fits.then(|| corrections.clone()), text.clone());
        oncorrect.reform(move |(line, role)| {
            let mut corrections = known.clone().unwrap_or_else(|| Corrections::of(&text));
            match role {
                Some(role) => corrections.set(line, role),
                None => corrections.clear(line),
            }
            corrections
        })
    });
    let onclear = {
        let (oncorrect, text) = (props.oncorrect.clone(), text.clone());
        move |_| {
            if let Some(oncorrect) = &oncorrect {
                oncorrect.emit(Corrections::of(&text));
            }
        }
    };
    let onmore = {
        let most = most.clone();
        move |_| most.set(*most + PAGE)
    };
    let onchoose = {
        let filter = filter.setter();
        Callback::from(move |chosen| filter.set(chosen))
    };
    let lines = || article.lines.iter().enumerate().filter(|(_, line)| filter.lists(line));

    html! {
        <section class="article-card__ledger" part="ledger">
            <Disclosure {id} name="ledger" label={wording.say(wording.ledger)} {open} ontoggle={props.ontoggle.clone()}>
                // Closed it is not worth the time a long text takes; its words can all be found elsewhere in the card.
                if *open {
                    <p class="article-card__hint">{ wording.say(wording.ledger_hint) }</p>
                    if !corrections.is_empty() {
                        <p class="article-card__hint" role="status" part="ledger-notice">
                            if fits {
                                { wording.say(wording.count(wording.put_right, corrections.lines.len())) }
                                { " " }
                                <button type="button" class="article-card__button" part="ledger-clear" onclick={onclear}>
                                    { wording.say(wording.undo_all) }
                                </button>
                            } else {
                                { wording.say(wording.stale) }
                            }
                        </p>
                    }
                    { filter_buttons(counts, *filter, &onchoose, *wording) }
                    <ol class="article-card__rows" role="list" ref={list.clone()}>
                        for (index, line) in lines().take(*most) {
                            <Row
                                key={index}
                                line={line.clone()}
                                {index}
                                text={AttrValue::from(without_bidi_controls(text.get(line.start..line.end).unwrap_or_default().trim()))}
                                corrected={fits && corrections.role(index).is_some()}
                                id={format!("{id}-{index}")}
                                wording={*wording}
                                ontold={props.ontold.clone()}
                                onrole={onrole.clone()}
                            />
                        }
                    </ol>
                    if lines().nth(*most).is_some() {
                        <button type="button" class="article-card__button" part="ledger-more" onclick={onmore}>
                            { wording.say(wording.more_lines) }
                        </button>
                    }
                }
            </Disclosure>
        </section>
    }
}

/// Points at a line once it is listed, and lists it where it is not.
#[hook]
fn use_pointing(spot: Spot, open: bool, list: &NodeRef, filter: &UseStateHandle<Filter>, most: &UseStateHandle<usize>) {
    let done = use_mut_ref(|| 0);
    let (filter, most) = (filter.clone(), most.clone());
    use_effect_with((spot, open, list.clone(), *filter, *most), move |(spot, open, list, ..)| {
        if *done.borrow() == spot.turn || !open {
            return;
        }
        if *filter != Filter::All {
            filter.set(Filter::All);
        } else if *most <= spot.line {
            most.set(spot.line / PAGE * PAGE + PAGE);
        } else {
            done.replace(spot.turn);
            let rows = list.cast::<HtmlElement>().map(|list| list.children());
            if let Some(row) = rows.and_then(|rows| rows.item(spot.line as u32)) {
                point_at(&wasm_bindgen::JsCast::unchecked_into(row));
            }
        }
    });
}
