//! A text that is no card yet, or was not to become one: as it stands.

use yew::prelude::*;

use super::chunks::use_portions;
use crate::card::base::running_text::without_bidi_controls;
use crate::card::messages::Wording;

/// So many bytes say which text it is.
const BEGINNING: usize = 1_000;
/// Bytes drawn at a time.
const PORTION: usize = 16_000;

/// Properties of [`Unread`].
#[derive(Properties, PartialEq)]
pub(crate) struct UnreadProps {
    pub text: AttrValue,
    pub wording: Wording,
    /// The share that is read, or `None` when reading was stopped: then all of the text is shown, else its beginning.
    pub share: Option<f32>,
    /// Asked to stop (`true`) or to start again.
    pub onstop: Callback<bool>,
}

/// The text, with how far its reading is.
#[component]
pub(crate) fn Unread(props: &UnreadProps) -> Html {
    let UnreadProps { text, wording, share, onstop } = props;
    let whole = share.is_none();
    let list = use_memo((text.clone(), whole), |(text, whole)| {
        let of_beginning = || vec![AttrValue::from(without_bidi_controls(beginning(text)) + " …")];
        let all = || pieces(text).map(|piece| AttrValue::from(without_bidi_controls(piece))).collect();
        if *whole { all() } else { of_beginning() }
    });
    let pieces = use_portions(&list, 0);
    html! {
        <article class="article-card" part="card" aria-busy={if whole { "false" } else { "true" }}>
            <div class="article-card__inner">
                { busy(*share, *wording, onstop) }
                <div class="article-card__unread" dir="auto">
                    for (at, text) in pieces.into_iter().enumerate() {
                        <Piece key={at} {text} />
                    }
                </div>
            </div>
        </article>
    }
}

/// How far the reading is, and the button that stops it; after that, the one that starts it.
pub(crate) fn busy(share: Option<f32>, wording: Wording, onstop: &Callback<bool>) -> Html {
    let stop = share.is_some();
    let onclick = onstop.reform(move |_| stop);
    html! {
        <div class={classes!("article-card__busy", stop.then_some("article-card__busy--on"))} role="status">
            <span>{ wording.say(if stop { wording.reading } else { wording.unread }) }</span>
            if let Some(share) = share {
                <progress class="article-card__share" max="100" value={((share * 100.0) as u32).to_string()} aria-label={wording.reading} />
            }
            <button type="button" class="article-card__button" {onclick}>
                { wording.say(if stop { wording.stop_reading } else { wording.read_now }) }
            </button>
        </div>
    }
}

/// Properties of [`Piece`].
#[derive(Properties, PartialEq)]
struct PieceProps {
    text: AttrValue,
}

/// A component, so that those that are there are not compared with themselves each time one is added.
#[component]
fn Piece(props: &PieceProps) -> Html {
    html! { <div class="article-card__piece">{ &props.text }</div> }
}

/// What is shown of a text that is on its way to be a card.
fn beginning(text: &str) -> &str {
    let text = text.trim();
    let end = (BEGINNING.min(text.len())..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let last_word = text[..end].rfind(char::is_whitespace).filter(|_| end < text.len());
    text[..last_word.unwrap_or(end)].trim_end()
}

/// A text in pieces that end with a line, or where a line is longer, with a word or a character.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_end();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = (PORTION.min(rest.len())..rest.len()).find(|&at| rest.is_char_boundary(at)).unwrap_or(rest.len());
        let window = &rest[..end];
        let cut = match window {
            _ if end == rest.len() => end,
            _ => window.rfind('\n').or(window.rfind(' ')).map_or(end, |at| at + 1),
        };
        let (piece, after) = rest.split_at(cut);
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_with_a_word_or_a_character() {
        assert_eq!(beginning(" Headline\n\nStory. "), "Headline\n\nStory.");
        assert_eq!(beginning(&"word ".repeat(300)), "word ".repeat(200).trim_end());
        assert_eq!(beginning(&"橋".repeat(400)), "橋".repeat(334));
    }

    #[test]
    fn pieces_end_with_lines_words_or_characters_and_lose_nothing() {
        assert_eq!(pieces("One\n\nTwo\n").collect::<Vec<_>>(), ["One\n\nTwo"]);
        assert_eq!(pieces("").count(), 0);
        for text in ["A line of it.\n", "words ", "é"] {
            let text = text.repeat(9_000);
            let all: Vec<&str> = pieces(&text).collect();
            assert!(all.len() > 1 && all.iter().all(|piece| piece.len() <= PORTION + 4), "{}", all.len());
            assert_eq!(all.concat(), text.trim_end());
        }
    }
}
