//! Images, which are loaded when a reader asks for them, or when the card is made to show them.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::showing::{Images, use_showing};
use crate::article::Figure;
use crate::card::base::prerendering::is_prerendering;
use crate::card::base::running_text::without_bidi_controls;
use crate::card::base::script::MainScript;
use crate::card::header::figures::credit;
use crate::card::story::piece::Piece;
use crate::markup::address::is_web;

/// Properties of [`Picture`].
#[derive(Properties, PartialEq)]
pub(super) struct PictureProps {
    /// The address; `None` if no image may come from it.
    src: Option<AttrValue>,
    /// The words for those who do not see it, unless the caption has them.
    alt: Option<AttrValue>,
    caption: Option<Html>,
    /// The words for those who do not see it, in place of a caption as long as nobody sees it.
    described: Option<Html>,
    credit: Option<AttrValue>,
    id: Option<AttrValue>,
    /// The link to its line.
    link: Html,
}

/// The properties of the picture of a block.
pub(super) fn of(piece: &Piece, script: MainScript, figures: &[Figure]) -> PictureProps {
    let figure = piece.figure.and_then(|at| figures.get(at));
    let field = |field: fn(&Figure) -> Option<&String>| figure.and_then(field).filter(|text| !text.trim().is_empty());
    let (caption, alt) = (field(|figure| figure.caption.as_ref()), field(|figure| figure.alt.as_ref()));
    let inline = |text: &String| script.inline(text);
    PictureProps {
        src: field(|figure| figure.src.as_ref()).filter(|src| is_web(src)).cloned().map(AttrValue::from),
        // A screen reader would read the same words twice.
        alt: alt.filter(|alt| caption != Some(alt)).map(|alt| AttrValue::from(without_bidi_controls(alt))),
        caption: caption.map(inline),
        described: alt.filter(|_| caption.is_none()).map(inline),
        credit: field(|figure| figure.credit.as_ref()).cloned().map(AttrValue::from),
        id: piece.id.clone(),
        link: piece.link.clone(),
    }
}

/// A picture of the story with its caption.
#[component]
pub(super) fn Picture(props: &PictureProps) -> Html {
    let PictureProps { src, alt, caption, described, credit: name, id, link } = props;
    let showing = use_showing();
    let figure = use_node_ref();
    // Addresses and no flags: a picture that takes the place of another one is asked for again.
    let asked = use_state_eq(|| None::<AttrValue>);
    let failed = use_state_eq(|| None::<AttrValue>);
    let wanted = showing.images == Images::Shown || asked.as_ref() == src.as_ref();
    let shown = src.clone().filter(|src| wanted && failed.as_ref() != Some(src));

    let onerror = {
        let (failed, asked, src) = (failed.setter(), asked.setter(), src.clone());
        move |_| {
            failed.set(src.clone());
            asked.set(None);
        }
    };
    let onclick = {
        let (failed, asked, src, figure) = (failed.setter(), asked.setter(), src.clone(), figure.clone());
        move |_| {
            // The focus is not lost with the button.
            if let Some(figure) = figure.cast::<HtmlElement>() {
                // An element that has left the page has no focus to keep.
                let _ = figure.focus();
            }
            failed.set(None);
            asked.set(src.clone());
        }
    };
    let show = showing.messages.text(showing.messages.of_markup().show_picture);
    let words = caption.as_ref().or(described.as_ref().filter(|_| shown.is_none()));
    html! {
        <figure
            class="article-card__figure article-card__picture"
            part="figure"
            {id}
            tabindex={(!is_prerendering()).then_some("-1")}
            ref={figure}
        >
            if let Some(src) = &shown {
                <img
                    {src}
                    alt={alt.clone().unwrap_or_default()}
                    referrerpolicy="no-referrer"
                    loading="lazy"
                    decoding="async"
                    {onerror}
                />
            }
            if words.is_some() || name.is_some() || *link != Html::default() {
                <figcaption>
                    if let Some(words) = words {
                        <span class="article-card__caption" part="caption">{ words.clone() }</span>{ " " }
                    }
                    if let Some(name) = name {
                        { credit(name, showing.messages) }
                    }
                    { link.clone() }
                </figcaption>
            }
            if let (None, Some(src)) = (&shown, src) {
                // Before any script a button would do nothing.
                if is_prerendering() {
                    <a class="article-card__show" href={src} rel="noopener nofollow noreferrer">{ show }</a>
                } else {
                    <button type="button" class="article-card__button article-card__show" {onclick}>{ show }</button>
                }
            }
        </figure>
    }
}
