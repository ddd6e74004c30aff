//! What stands above the story: section, headline, standfirst, byline, dates, reading time.

use std::rc::Rc;

use yew::prelude::*;

use super::byline::Byline;
use super::reading_time;
use super::words::Wording;
use crate::Article;
use crate::article::Date;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub(super) struct HeaderProps {
    pub article: Rc<Article>,
    pub wording: Wording,
    /// Level of the headline's heading, 1 to 6.
    pub level: u8,
    /// Id of the headline; the card is labelled by it.
    pub headline_id: Option<AttrValue>,
}

/// What stands above the story.
#[component]
pub(super) fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { article, wording, level, headline_id } = props;
    html! {
        <header class="article-card__header" part="header">
            if let Some(section) = &article.section {
                <p class="article-card__kicker" part="kicker"><bdi>{ section }</bdi></p>
            }
            if let Some(headline) = &article.headline {
                <@{format!("h{level}")} class="article-card__headline" part="headline" id={headline_id.clone()}>
                    { headline }
                </@>
            }
            if let Some(standfirst) = &article.standfirst {
                <p class="article-card__standfirst" part="standfirst">{ standfirst }</p>
            }
            <Byline {article} wording={*wording} />
            { meta(article, *wording) }
        </header>
    }
}

/// The quiet line of dates and reading time.
fn meta(article: &Article, wording: Wording) -> Html {
    let Article { date_published, date_modified, .. } = article;
    let reading_time = reading_time::minutes(article);
    if date_published.is_none() && date_modified.is_none() && reading_time.is_none() {
        return Html::default();
    }
    html! {
        <p class="article-card__meta" part="meta">
            if let Some(date) = date_published {
                <span part="published">{ printed(date) }</span>{ " " }
            }
            if let Some(date) = date_modified {
                <span part="modified">{ wording.say(wording.updated) }{ " " }{ printed(date) }</span>{ " " }
            }
            if let Some((fast, slow)) = reading_time {
                <span part="reading-time">{ wording.say(wording.count_range(wording.minutes, fast, slow)) }</span>
            }
        </p>
    }
}

/// A date in the words it was printed in; machines read it only when there is one way to read it.
fn printed(date: &Date) -> Html {
    match &date.iso {
        Some(iso) => html! { <time datetime={iso.clone()}>{ &date.text }</time> },
        None => html! { <bdi>{ &date.text }</bdi> },
    }
}
