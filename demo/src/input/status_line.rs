//! The line below the box: figures of the text, or a problem.

use std::rc::Rc;

use article_card::Article;
use article_card::card::reading_minutes;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::language_name::language_name;
use crate::number::grouped;
use crate::state::Notice;

/// Delay before new figures are announced. Without it a screen reader would interrupt itself at
/// every word typed.
const SETTLE_MS: u32 = 400;

#[derive(Properties, PartialEq)]
pub struct StatusLineProps {
    /// The parsed article. `None` until there is one.
    pub article: Option<Rc<Article>>,
    /// A problem, shown at once in place of the figures.
    pub notice: Option<Notice>,
}

#[component]
pub fn StatusLine(props: &StatusLineProps) -> Html {
    let now = use_memo(props.article.clone(), |article| {
        article.as_deref().map_or(AttrValue::Static("Not read yet."), describe)
    });
    let settled = use_state_eq(AttrValue::default);

    use_effect_with(now, {
        let settled = settled.clone();
        move |now| {
            let now = (**now).clone();
            let timer = Timeout::new(SETTLE_MS, move || settled.set(now));
            move || drop(timer)
        }
    });

    html! {
        <p class={classes!("demo-status", props.notice.map(|_| "demo-problem"))} role="status">
            { props.notice.map_or_else(|| (*settled).clone(), |notice| notice.message().into()) }
        </p>
    }
}

/// Words, language and reading time: `268 words · Indonesian · 2 min read`.
fn describe(article: &Article) -> AttrValue {
    if article.word_count == 0 {
        return AttrValue::Static("Nothing to read yet.");
    }
    // The parser counts characters where words are written without spaces.
    let unit = match (article.language.as_str(), article.word_count) {
        ("ja" | "zh", _) => "characters",
        (_, 1) => "word",
        _ => "words",
    };
    let mut parts = vec![format!("{} {unit}", grouped(article.word_count))];
    parts.extend(language_name(&article.language));
    parts.extend(reading_minutes(article).map(|(fast, slow)| {
        let slowest = grouped(slow);
        let range = if fast < slow { format!("{}–{slowest}", grouped(fast)) } else { slowest };
        format!("{range} min read")
    }));
    parts.join(" · ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word_count: usize, reading_minutes: usize, expected: &str) {
        assert_eq!(describe(&Article { word_count, reading_minutes, ..Article::default() }), expected);
    }

    // These articles have no language: its name comes from the browser.
    #[test]
    fn the_minutes_are_the_range_of_the_card() {
        check(0, 0, "Nothing to read yet.");
        check(1, 1, "1 word · 1 min read");
        check(1000, 5, "1,000 words · 4–6 min read");
        check(400_000, 1600, "400,000 words · 1,551–2,021 min read");
    }
}
