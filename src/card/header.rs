//! The header of the card: section, headline, standfirst, byline, dates, reading time.

pub(super) mod byline;
mod dates;
pub(super) mod figures;
pub(super) mod reading_time;

use yew::prelude::*;

use crate::Article;
use crate::card::base::running_text::running_text;
use crate::card::base::script::{LangDir, MainScript};
use crate::card::messages::Localizer;
use byline::byline;

/// The header of the card.
pub(super) struct Header<'a> {
    pub article: &'a Article,
    pub messages: Localizer,
    /// Requested language of the interface; its region decides the format of dates.
    pub lang: Option<&'a str>,
    /// Level of the headline's heading, 1 to 6.
    pub level: u8,
    /// Id of the headline, which labels the card.
    pub headline_id: Option<AttrValue>,
}

impl Header<'_> {
    pub(super) fn render(self) -> Html {
        let Header { article, messages, lang, level, headline_id } = self;
        let script = MainScript::of(article);
        let mark = |text: &Option<String>| text.as_deref().map(|text| script.lang_dir(text)).unwrap_or_default();
        let LangDir { lang: headline_lang, dir: headline_dir } = mark(&article.headline);
        let LangDir { lang: standfirst_lang, dir: standfirst_dir } = mark(&article.standfirst);
        html! {
            <header class="article-card__header" part="header">
                if let Some(section) = &article.section {
                    <p class="article-card__kicker" part="kicker"><bdi>{ section }</bdi></p>
                }
                if let Some(headline) = &article.headline {
                    <@{format!("h{level}")}
                        class="article-card__headline"
                        part="headline"
                        id={headline_id}
                        lang={headline_lang}
                        dir={headline_dir}
                    >
                        { running_text(headline) }
                    </@>
                }
                if let Some(standfirst) = &article.standfirst {
                    <p class="article-card__standfirst" part="standfirst" lang={standfirst_lang} dir={standfirst_dir}>
                        { running_text(standfirst) }
                    </p>
                }
                { byline(article, messages) }
                { meta(article, messages, lang) }
            </header>
        }
    }
}

/// The line of dates and reading time.
fn meta(article: &Article, messages: Localizer, lang: Option<&str>) -> Html {
    let Article { date_published, date_modified, .. } = article;
    let reading_time = reading_time::minutes(article);
    if date_published.is_none() && date_modified.is_none() && reading_time.is_none() {
        return Html::default();
    }
    html! {
        <p class="article-card__meta" part="meta">
            if let Some(date) = date_published {
                <span part="published">{ dates::date(date, messages, lang) }</span>{ " " }
            }
            if let Some(date) = date_modified {
                <span part="modified">{ messages.text(messages.updated) }{ " " }{ dates::date(date, messages, lang) }</span>{ " " }
            }
            if let Some((fast, slow)) = reading_time {
                <span part="reading-time">{ messages.text(messages.count_range(messages.reading_time, fast, slow)) }</span>
            }
        </p>
    }
}
