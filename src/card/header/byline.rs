//! Authors, editors and agency.

use yew::prelude::*;

use crate::Article;
use crate::card::messages::Localizer;

/// Authors with their roles, then editors, then the agency. Empty if the article names none.
pub(crate) fn byline(article: &Article, messages: Localizer) -> Html {
    let Article { authors, editors, agency, .. } = article;
    if authors.is_empty() && editors.is_empty() && agency.is_none() {
        return Html::default();
    }
    html! {
        <div class="article-card__byline" part="byline">
            if !authors.is_empty() {
                <span class="article-card__visually-hidden">{ messages.text(messages.by) }{ " " }</span>
                // Safari drops the list role of a list without markers unless it is explicit.
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

/// Names with separators; each in `<bdi>`, so that its direction does not affect the next.
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
