//! One line of the ledger.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::article::{Line, Reason, Role};
use crate::card::ledger::rules::rule_words;
use crate::card::messages::Localizer;

/// The roles that a reader may give to a line.
fn roles() -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(|role| *role != Role::Blank)
}

/// A reader's choice of a role for a line.
pub(super) struct RoleChoice {
    /// Index in the ledger.
    pub line: usize,
    /// `None` for the parser's own choice.
    pub role: Option<Role>,
}

/// Properties of [`Row`].
#[derive(Properties, PartialEq)]
pub(super) struct RowProps {
    pub line: Line,
    /// Index in the ledger.
    pub index: usize,
    /// The text of the line.
    pub text: AttrValue,
    /// Set if the reader gave the line its role.
    pub corrected: bool,
    pub id: AttrValue,
    pub messages: Localizer,
    /// Called with the index to show the line's part of the article.
    pub onresult: Callback<usize>,
    /// Called with the reader's choice; without it nothing can be corrected.
    pub onrole: Option<Callback<RoleChoice>>,
}

/// A line with its role.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let RowProps { line, index, text, corrected, id, messages, onresult, .. } = props;
    let menu = use_node_ref();
    // The attribute `selected` has no effect after the reader has used the menu. The value always
    // has.
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
            // A line may be in another language than the article.
            <span class="article-card__row-text" part="ledger-text" dir="auto">{ text }</span>
            { role_choice(props, menu) }
            <span class="article-card__row-why">{ messages.text(explanation(line, *corrected, *messages)) }</span>
        </li>
    }
}

/// The confidence in the role, and for a line that was set aside the rule or the reason.
fn explanation(line: &Line, corrected: bool, messages: Localizer) -> String {
    let confidence = confidence(line, messages);
    match line.reason.filter(|reason| *reason != Reason::Reader) {
        _ if corrected => messages.corrected.to_owned(),
        Some(reason) => {
            let words = rule_words(line, messages).unwrap_or_else(|| reason_name(messages, reason));
            format!("{confidence} · {words}")
        }
        None => confidence,
    }
}

fn confidence(line: &Line, messages: Localizer) -> String {
    messages.confidence.replace("{n}", &((line.confidence * 100.0).round() as u32).to_string())
}

/// The name of a role.
fn role_name(messages: Localizer, role: Role) -> &'static str {
    messages.roles.get(role as usize).copied().unwrap_or_default()
}

/// The name of a reason.
fn reason_name(messages: Localizer, reason: Reason) -> &'static str {
    messages.reasons.get(reason as usize).copied().unwrap_or_default()
}

/// The role of a line as text, or as a menu if it can be corrected.
fn role_choice(props: &RowProps, menu: NodeRef) -> Html {
    let RowProps { index, corrected, messages, onrole, .. } = props;
    let role = props.line.role;
    let Some(onrole) = onrole else {
        return html! {
            <span class="article-card__row-role" part="ledger-role">{ messages.text(role_name(*messages, role)) }</span>
        };
    };
    let line = *index;
    let number = (line + 1).to_string();
    let onchange = onrole.reform(move |event: Event| {
        let menu: HtmlSelectElement = event.target_unchecked_into();
        RoleChoice { line, role: roles().find(|role| (*role as usize).to_string() == menu.value()) }
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
                    <option value={(choice as usize).to_string()} selected={choice == role} lang={messages.tag}>
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
                    onclick={onrole.reform(move |_| RoleChoice { line, role: None })}
                >
                    { "↺" }
                </button>
            }
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Line, Reason, Role};

    const TIME: &str = "time of an entry alone";

    #[track_caller]
    fn check(rule: &'static str, reason: Reason, language: &str, expected: &str) {
        let line =
            Line { start: 0, end: 5, role: Role::Boilerplate, confidence: 0.9, reason: Some(reason), rule: Some(rule) };
        let found = explanation(&line, false, Localizer::new(language, None));
        assert!(found.ends_with(expected), "{found}");
    }

    #[test]
    fn a_line_set_aside_has_the_words_of_its_rule_or_else_of_its_reason() {
        check(TIME, Reason::Between, "en", "% sure · only a time");
        check(TIME, Reason::Between, "de", " · nur eine Uhrzeit");
        check("role model", Reason::Furniture, "en", "% sure · says what menus and buttons say");
        check("role model", Reason::Furniture, "de", " · sagt, was Menüs und Schaltflächen sagen");
    }
}
