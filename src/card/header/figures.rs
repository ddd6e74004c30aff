//! Captions and credits of pictures.

#[cfg(feature = "markup")]
use std::collections::BTreeSet;

use yew::prelude::*;

use crate::Article;
use crate::article::Figure;
use crate::card::base::script::MainScript;
use crate::card::messages::Localizer;

/// Captions and credits as strips. A plain text has no pictures.
pub(crate) fn figures(article: &Article, messages: Localizer) -> Html {
    let script = MainScript::of(article);
    html! {
        for figure in strips(article) {
            <figure class="article-card__figure" part="figure">
                <figcaption>
                    if let Some(caption) = &figure.caption {
                        <span class="article-card__caption" part="caption">{ script.inline(caption) }</span>{ " " }
                    }
                    if let Some(name) = &figure.credit {
                        { credit(name, messages) }
                    }
                </figcaption>
            </figure>
        }
    }
}

/// The name of a photographer.
pub(crate) fn credit(name: &str, messages: Localizer) -> Html {
    html! {
        <span class="article-card__credit" part="credit">
            <span class="article-card__visually-hidden">{ messages.text(messages.credit) }{ " " }</span>
            <bdi>{ name }</bdi>
        </span>
    }
}

/// The figures without those that are images of the story.
fn strips(article: &Article) -> impl Iterator<Item = &Figure> {
    let figures = article.figures.iter();
    #[cfg(feature = "markup")]
    let figures = {
        let images: BTreeSet<usize> = article.body.iter().filter_map(|block| block.figure).collect();
        let strips = figures.enumerate().filter(move |(at, _)| !images.contains(at)).map(|(_, figure)| figure);
        strips.filter(|figure| figure.caption.is_some() || figure.credit.is_some())
    };
    figures
}
