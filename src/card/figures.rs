//! What the text says of its pictures.

use std::rc::Rc;

use yew::prelude::*;

use super::script::MainScript;
use super::words::Wording;
use crate::Article;

/// Properties of [`Figures`].
#[derive(Properties, PartialEq)]
pub(super) struct FiguresProps {
    pub article: Rc<Article>,
    pub wording: Wording,
}

/// Captions and credits as strips; the pictures themselves are not in a plain text.
#[component]
pub(super) fn Figures(props: &FiguresProps) -> Html {
    let FiguresProps { article, wording } = props;
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
