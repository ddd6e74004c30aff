//! The ledger: every line of the text with its role, which the reader can correct.

mod filter;
mod row;
mod rules;
pub(super) mod set_aside;

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::card::base::disclosure::Disclosure;
use crate::card::base::line_target::{LineTarget, scroll_to};
use crate::card::base::running_text::without_bidi_controls;
use crate::card::messages::Localizer;
use crate::{Article, Corrections};
use filter::{Filter, counts, filter_buttons};
use row::{RoleChoice, Row};

/// Lines listed at first, and added by each press of the button below. Few articles have more.
const PAGE_LINES: usize = 200;

/// Properties of [`Ledger`].
#[derive(Properties, PartialEq)]
pub(super) struct LedgerProps {
    pub article: Rc<Article>,
    /// The text the article was parsed from.
    pub text: AttrValue,
    /// The reader's corrections.
    pub corrections: Corrections,
    /// Called with new corrections; without it nothing can be corrected.
    pub oncorrect: Option<Callback<Corrections>>,
    pub messages: Localizer,
    /// Id of the panel, unique in the page; a prefix of the ids of its lines.
    pub id: AttrValue,
    pub open: bool,
    pub ontoggle: Callback<bool>,
    /// The line to scroll to.
    pub target: LineTarget,
    /// Called with the index of a line to show its part of the article.
    pub onresult: Callback<usize>,
}

/// Every line of the text, its role, the confidence, and the reason if it was set aside.
#[component]
pub(super) fn Ledger(props: &LedgerProps) -> Html {
    let LedgerProps { article, text, corrections, messages, id, open, .. } = props;
    let filter = use_state_eq(|| Filter::All);
    let limit = use_state_eq(|| PAGE_LINES);
    let list = use_node_ref();
    let fits = *use_memo((text.clone(), corrections.clone()), |(text, corrections)| {
        !corrections.is_empty() && corrections.fit(text)
    });
    let counts = *use_memo(article.clone(), |article| counts(&article.lines));
    use_scroll_to_row(props.target, *open, &list, &filter, &limit);

    let onrole = props.oncorrect.as_ref().map(|oncorrect| {
        let (known, text) = (fits.then(|| corrections.clone()), text.clone());
        oncorrect.reform(move |RoleChoice { line, role }| {
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
        let limit = limit.clone();
        move |_| limit.set(*limit + PAGE_LINES)
    };
    let onchoose = {
        let filter = filter.setter();
        Callback::from(move |chosen| filter.set(chosen))
    };
    let lines = || article.lines.iter().enumerate().filter(|(_, line)| filter.lists(line));

    html! {
        <section class="article-card__ledger" part="ledger">
            <Disclosure {id} name="ledger" label={messages.text(messages.ledger)} {open} ontoggle={props.ontoggle.clone()}>
                // A closed ledger is not rendered, which saves time on long texts. Its text can be
                // found elsewhere in the card.
                if *open {
                    <p class="article-card__hint">{ messages.text(messages.ledger_hint) }</p>
                    if !corrections.is_empty() {
                        <p class="article-card__hint" role="status" part="ledger-notice">
                            if fits {
                                { messages.text(messages.count(messages.corrected_lines, corrections.lines.len())) }
                                { " " }
                                <button type="button" class="article-card__button" part="ledger-clear" onclick={onclear}>
                                    { messages.text(messages.undo_all) }
                                </button>
                            } else {
                                { messages.text(messages.stale_corrections) }
                            }
                        </p>
                    }
                    { filter_buttons(counts, *filter, &onchoose, *messages) }
                    <ol class="article-card__rows" role="list" ref={list.clone()}>
                        for (index, line) in lines().take(*limit) {
                            <Row
                                key={index}
                                line={line.clone()}
                                {index}
                                text={AttrValue::from(without_bidi_controls(text.get(line.start..line.end).unwrap_or_default().trim()))}
                                corrected={fits && corrections.role(index).is_some()}
                                id={format!("{id}-{index}")}
                                messages={*messages}
                                onresult={props.onresult.clone()}
                                onrole={onrole.clone()}
                            />
                        }
                    </ol>
                    if lines().nth(*limit).is_some() {
                        <button type="button" class="article-card__button" part="ledger-more" onclick={onmore}>
                            { messages.text(messages.more_lines) }
                        </button>
                    }
                }
            </Disclosure>
        </section>
    }
}

/// Scrolls to a line. If the line is not listed, lists it first.
#[hook]
fn use_scroll_to_row(
    target: LineTarget,
    open: bool,
    list: &NodeRef,
    filter: &UseStateHandle<Filter>,
    limit: &UseStateHandle<usize>,
) {
    let done = use_mut_ref(|| 0);
    let (filter, limit) = (filter.clone(), limit.clone());
    use_effect_with((target, open, list.clone(), *filter, *limit), move |(target, open, list, ..)| {
        if *done.borrow() == target.request || !open {
            return;
        }
        if *filter != Filter::All {
            filter.set(Filter::All);
        } else if *limit <= target.line {
            limit.set(target.line / PAGE_LINES * PAGE_LINES + PAGE_LINES);
        } else {
            done.replace(target.request);
            let rows = list.cast::<HtmlElement>().map(|list| list.children());
            if let Some(row) = rows.and_then(|rows| rows.item(target.line as u32)) {
                scroll_to(&wasm_bindgen::JsCast::unchecked_into(row));
            }
        }
    });
}
