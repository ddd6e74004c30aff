//! One line of the ledger.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::article::{Line, Reason, Role};
use crate::card::messages::Localizer;

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
    pub messages: Localizer,
    /// Told the index when the reader wants to see what was made of the line.
    pub onresult: Callback<usize>,
    /// Told the index and the role a reader gives the line, `None` for the parser's own; absent when nothing can be put right.
    pub onrole: Option<Callback<(usize, Option<Role>)>>,
}

/// A line with what it was taken for.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let RowProps { line, index, text, corrected, id, messages, onresult, .. } = props;
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
                <span class="article-card__row-text">{ messages.text(role_name(*messages, Role::Blank)) }</span>
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
                    part="ledger-number"
                    aria-label={messages.show_in_article.replace("{n}", &number.to_string())}
                    onclick={let index = *index; onresult.reform(move |_| index)}
                >
                    { number }
                </button>
            }
            // A line may be in any language, whatever the article's.
            <span class="article-card__row-text" part="ledger-text" dir="auto">{ text }</span>
            { role_choice(props, menu) }
            <span class="article-card__row-why">{ explanation(line, *corrected, *messages) }</span>
        </li>
    }
}

/// How sure the parser is, and for a line set aside why it was.
fn explanation(line: &Line, corrected: bool, messages: Localizer) -> Html {
    let words = match line.reason.filter(|reason| *reason != Reason::Reader) {
        _ if corrected => messages.corrected.to_owned(),
        Some(reason) => format!("{} · {}", confidence(line, messages), reason_name(messages, reason)),
        None => confidence(line, messages),
    };
    messages.text(words)
}

fn confidence(line: &Line, messages: Localizer) -> String {
    messages.confidence.replace("{n}", &((line.confidence * 100.0).round() as u32).to_string())
}

/// What a role is called.
fn role_name(messages: Localizer, role: Role) -> &'static str {
    messages.roles.get(role as usize).copied().unwrap_or_default()
}

/// What a reason is called.
fn reason_name(messages: Localizer, reason: Reason) -> &'static str {
    messages.reasons.get(reason as usize).copied().unwrap_or_default()
}

/// The role of a line: words, or a menu where it can be put right.
fn role_choice(props: &RowProps, menu: NodeRef) -> Html {
    let RowProps { line, index, corrected, messages, onrole, .. } = props;
    let Some(onrole) = onrole else {
        return html! {
            <span class="article-card__row-role" part="ledger-role">{ messages.text(role_name(*messages, line.role)) }</span>
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
                aria-label={messages.role_of_line.replace("{n}", &number)}
                {onchange}
            >
                for choice in roles() {
                    <option value={(choice as usize).to_string()} selected={choice == line.role} lang={messages.tag}>
                        { role_name(*messages, choice) }
                    </option>
                }
            </select>
            if *corrected {
                <button
                    type="button"
                    class="article-card__button article-card__button--icon"
                    part="ledger-undo"
                    aria-label={messages.undo_line.replace("{n}", &number)}
                    onclick={onrole.reform(move |_| (index, None))}
                >
                    { "↺" }
                </button>
            }
        </span>
    }
}
