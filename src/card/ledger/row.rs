//! One line of the ledger.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::article::{Line, Reason, Role};
use crate::card::messages::Wording;

/// What a reader may call a line that is not blank.
fn roles() -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(|role| *role != Role::Blank)
}

/// Properties of [`Row`].
#[derive(Properties, PartialEq)]
pub(super) struct RowProps {
    pub line: Line,
    /// Index into the ledger.
    pub index: usize,
    /// The line, word for word.
    pub text: AttrValue,
    /// Whether a reader gave it its role.
    pub corrected: bool,
    pub id: AttrValue,
    pub wording: Wording,
    /// Told the index when the reader wants to see what was made of the line.
    pub ontold: Callback<usize>,
    /// Told the index and the role a reader gives the line, `None` for the parser's own; absent when nothing can be put right.
    pub onrole: Option<Callback<(usize, Option<Role>)>>,
}

/// A line with what it was taken for.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let RowProps { line, index, text, corrected, id, wording, ontold, .. } = props;
    let menu = use_node_ref();
    // A `selected` attribute stops counting once the reader has used the menu; the value always does.
    use_effect_with((menu.clone(), line.role), |(menu, role)| {
        if let Some(menu) = menu.cast::<HtmlSelectElement>() {
            menu.set_value(&(*role as usize).to_string());
        }
    });

    let number = index + 1;
    if line.role == Role::Blank {
        return html! {
            <li {id} class="article-card__row article-card__row--blank" part="ledger-line">
                <span class="article-card__row-number">{ number }</span>
                <span class="article-card__row-text">{ wording.say(role_name(*wording, Role::Blank)) }</span>
            </li>
        };
    }
    let aside = line.role == Role::Boilerplate;
    let class = classes!(
        "article-card__row",
        aside.then_some("article-card__row--aside"),
        corrected.then_some("article-card__row--corrected"),
    );
    html! {
        <li {id} {class} part="ledger-line">
            if aside {
                <span class="article-card__row-number">{ number }</span>
            } else {
                <button
                    type="button"
                    class="article-card__row-number"
                    part="ledger-told"
                    aria-label={wording.show_told.replace("{n}", &number.to_string())}
                    onclick={let index = *index; ontold.reform(move |_| index)}
                >
                    { number }
                </button>
            }
            // A line may be in any language, whatever the article's.
            <span class="article-card__row-text" part="ledger-text" dir="auto">{ text }</span>
            { role_choice(props, menu) }
            <span class="article-card__row-why">{ why(line, *corrected, *wording) }</span>
        </li>
    }
}

/// How sure the parser is, and for a line set aside why it was.
fn why(line: &Line, corrected: bool, wording: Wording) -> Html {
    let words = match line.reason.filter(|reason| *reason != Reason::Reader) {
        _ if corrected => wording.corrected.to_owned(),
        Some(reason) => format!("{} · {}", sure(line, wording), reason_name(wording, reason)),
        None => sure(line, wording),
    };
    wording.say(words)
}

fn sure(line: &Line, wording: Wording) -> String {
    wording.sure.replace("{n}", &((line.confidence * 100.0).round() as u32).to_string())
}

/// What a role is called.
fn role_name(wording: Wording, role: Role) -> &'static str {
    wording.roles.get(role as usize).copied().unwrap_or_default()
}

/// What a reason is called.
fn reason_name(wording: Wording, reason: Reason) -> &'static str {
    wording.reasons.get(reason as usize).copied().unwrap_or_default()
}

/// The role of a line: words, or a menu where it can be put right.
fn role_choice(props: &RowProps, menu: NodeRef) -> Html {
    let RowProps { line, index, corrected, wording, onrole, .. } = props;
    let Some(onrole) = onrole else {
        return html! {
            <span class="article-card__row-role" part="ledger-role">{ wording.say(role_name(*wording, line.role)) }</span>
        };
    };
    let index = *index;
    let number = (index + 1).to_string();
    let onchange = onrole.reform(move |event: Event| {
        let menu: HtmlSelectElement = event.target_unchecked_into();
        (index, roles().find(|role| (*role as usize).to_string() == menu.value()))
    });
    html! {
        <span class="article-card__row-role" part="ledger-role">
            <select
                ref={menu}
                class="article-card__select"
                part="ledger-select"
                aria-label={wording.role_of_line.replace("{n}", &number)}
                {onchange}
            >
                for choice in roles() {
                    <option value={(choice as usize).to_string()} selected={choice == line.role} lang={wording.tag}>
                        { role_name(*wording, choice) }
                    </option>
                }
            </select>
            if *corrected {
                <button
                    type="button"
                    class="article-card__button article-card__button--icon"
                    part="ledger-undo"
                    aria-label={wording.undo_line.replace("{n}", &number)}
                    onclick={onrole.reform(move |_| (index, None))}
                >
                    { "↺" }
                </button>
            }
        </span>
    }
}
