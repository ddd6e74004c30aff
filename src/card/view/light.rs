//! An article without buttons, for feeds, mail and crawlers: everything is in view.

use std::rc::Rc;

use yew::prelude::*;

use crate::Article;
use crate::article::Summary;
use crate::card::base::script::{self, MainScript};
use crate::card::header::Header;
use crate::card::header::figures::figures;
use crate::card::messages::Localizer;
#[cfg(feature = "markup")]
use crate::card::story::marked::showing::showing;
use crate::card::story::whole_story;
use crate::card::summary::points_in_view;

/// Properties of [`LightView`].
#[derive(Properties, PartialEq)]
pub struct LightViewProps {
    /// The article to show.
    pub article: Rc<Article>,
    /// Language of the labels as a BCP 47 tag; the article's own by default.
    pub ui_lang: Option<AttrValue>,
    /// Level of the headline's heading, 1 to 6.
    pub heading_level: u8,
    /// The time at which pictures are loaded.
    #[cfg(feature = "markup")]
    pub images: crate::card::Images,
}

/// The parts of an article in the order of the card, all of them in view.
#[component]
pub fn LightView(props: &LightViewProps) -> Html {
    let LightViewProps { article, ui_lang, heading_level, .. } = props;
    let language = script::language(article);
    let messages = Localizer::new(&language, ui_lang.as_deref());
    let level = (*heading_level).clamp(1, 6);
    let inner_level = if article.headline.is_some() { (level + 1).min(6) } else { level };
    let card = html! {
        <article class="article-card" lang={language} dir={script::dir(article.direction)}>
            <div class="article-card__inner">
                { Header { article, messages, lang: ui_lang.as_deref(), level, headline_id: None }.render() }
                { figures(article, messages) }
                if let Some(summary) = &article.summary {
                    { summary_in_view(summary, messages, MainScript::of(article), inner_level) }
                }
                { whole_story(article, messages, inner_level) }
            </div>
        </article>
    };
    #[cfg(feature = "markup")]
    let card = showing(props.images, messages, card);
    card
}

fn summary_in_view(summary: &Summary, messages: Localizer, script: MainScript, level: u8) -> Html {
    html! {
        <section class="article-card__summary">
            <@{format!("h{level}")}>{ messages.text(messages.summary) }</@>
            { points_in_view(summary, messages, script) }
        </section>
    }
}
