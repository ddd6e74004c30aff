//! What the text says of its pictures.

use yew::prelude::*;

use super::script::MainScript;
use super::words::Wording;
use crate::Article;

/// Captions and credits as strips; the pictures themselves are not in a plain text.
pub(super) fn figures(article: &Article, wording: Wording) -> Html {
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
                            <span class="article-card__unseen">{ wording.say(wording.credit) }{ " " }</span>
                            <bdi>{ credit }</bdi>
                        </span>
                    }
                </figcaption>
            </figure>
        }
    }
}
