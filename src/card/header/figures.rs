//! Captions and credits of pictures.

use yew::prelude::*;

use crate::Article;
use crate::card::base::script::MainScript;
use crate::card::messages::Localizer;

/// Captions and credits as strips. A plain text has no pictures.
pub(crate) fn figures(article: &Article, messages: Localizer) -> Html {
    let script = MainScript::of(article);
    html! {
        for figure in article.figures.iter() {
            <figure class="article-card__figure" part="figure">
                <figcaption>
                    if let Some(caption) = &figure.caption {
                        <span class="article-card__caption" part="caption">{ script.inline(caption) }</span>{ " " }
                    }
                    if let Some(credit) = &figure.credit {
                        <span class="article-card__credit" part="credit">
                            <span class="article-card__visually-hidden">{ messages.text(messages.credit) }{ " " }</span>
                            <bdi>{ credit }</bdi>
                        </span>
                    }
                </figcaption>
            </figure>
        }
    }
}
