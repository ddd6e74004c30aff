//! The `<ArticleCard>` component.

use std::rc::Rc;

use yew::prelude::*;

use crate::Article;

/// Properties of [`ArticleCard`].
#[derive(Properties, PartialEq)]
pub struct ArticleCardProps {
    /// The article's plain text.
    pub text: AttrValue,
    /// Whether the summary starts open; with `ontoggle`, whether it is open. Closed by default.
    #[prop_or_default]
    pub open: bool,
    /// When given, the card is controlled: it asks for a new `open` here and does not change it itself.
    #[prop_or_default]
    pub ontoggle: Option<Callback<bool>>,
    /// Language of the interface as a BCP 47 tag; by default the article's own where the card speaks it, else English.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Level of the headline's heading, 1 to 6; 2 by default.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Told of every parsed article.
    #[prop_or_default]
    pub onparse: Callback<Rc<Article>>,
}

/// An article card made from plain text.
#[component]
pub fn ArticleCard(props: &ArticleCardProps) -> Html {
    let article = use_memo(props.text.clone(), |text| crate::parse(text));
    html! { <article class="article-card">{ article.headline.clone() }</article> }
}
