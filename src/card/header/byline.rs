//! Who made the article.

use yew::prelude::*;

use crate::Article;
use crate::card::messages::Localizer;

/// Authors with their roles, then editors, then the agency. Nothing when nobody is named.
pub(crate) fn byline(article: &Article, messages: Localizer) -> Html {
    let Article { authors, editors, agency, .. } = article;
    if authors.is_empty() && editors.is_empty() && agency.is_none() {
        return Html::default();
    }
    html! {
        <div class="article-card__byline" part="byline">
            if !authors.is_empty() {
                <span class="article-card__visually-hidden">{ messages.text(messages.by) }{ " " }</span>
                // Safari forgets that a list without markers is a list, unless told.
                <ul class="article-card__authors" role="list">
                    for author in authors.iter() {
                        <li class="article-card__author" part="author">
                            <bdi class="article-card__name" part="author-name">{ &author.name }</bdi>
                            if let Some(role) = &author.role {
                                { " " }<bdi class="article-card__role" part="author-role">{ role }</bdi>
                            }
                        </li>
                    }
                </ul>
            }
            if !editors.is_empty() {
                <p class="article-card__contributor" part="editors">
                    <span class="article-card__label">
                        { messages.text(messages.noun(messages.editors, editors.len())) }
                    </span>
                    { " " }{ names(editors, messages) }
                </p>
            }
            if let Some(agency) = agency {
                <p class="article-card__contributor" part="agency">
                    <span class="article-card__label">{ messages.text(messages.agency) }</span>
                    { " " }<bdi>{ agency }</bdi>
                </p>
            }
        </div>
    }
}

/// Names after one another, each kept from mixing its direction with the next one's.
pub(crate) fn names(names: &[String], messages: Localizer) -> Html {
    html! {
        for (i, name) in names.iter().enumerate() {
            if i > 0 {
                { messages.list_separator }
            }
            <bdi>{ name }</bdi>
        }
    }
}
