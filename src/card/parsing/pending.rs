//! A text whose parsing is in progress or was stopped.

use yew::prelude::*;

use super::chunks::use_chunks;
use crate::card::base::preferences::use_preferences;
use crate::card::base::running_text::without_bidi_controls;
use crate::card::messages::Localizer;

/// Length of the preview.
const PREVIEW_BYTES: usize = 1_000;
/// Bytes rendered at a time.
const CHUNK_BYTES: usize = 16_000;

/// Properties of [`PendingText`].
#[derive(Properties, PartialEq)]
pub(crate) struct PendingTextProps {
    pub text: AttrValue,
    pub messages: Localizer,
    /// The card will be compact.
    pub compact: bool,
    /// The card will follow the reader's preferences.
    pub tools: bool,
    /// The preferences are kept in `localStorage`.
    pub storage: bool,
    /// The share that is parsed, 0 to 1, and then a preview of the text is shown. `None` if parsing
    /// was stopped, and then all of the text is shown.
    pub progress: Option<f32>,
    /// Called to stop (`true`) or restart the parsing.
    pub onstop: Callback<bool>,
}

/// The text, with the progress of its parsing.
#[component]
pub(crate) fn PendingText(props: &PendingTextProps) -> Html {
    let PendingTextProps { text, messages, compact, tools, storage, progress, onstop } = props;
    let (preferences, _) = use_preferences(*storage);
    let whole = progress.is_none();
    let list = use_memo((text.clone(), whole), |(text, whole)| {
        let preview_only = || vec![AttrValue::from(without_bidi_controls(preview(text)) + " …")];
        let all = || split(text).map(|chunk| AttrValue::from(without_bidi_controls(chunk))).collect();
        if *whole { all() } else { preview_only() }
    });
    let chunks = use_chunks(&list, 0);
    html! {
        <article
            class={preferences.card_classes(*compact, *tools)}
            part="card"
            aria-busy={if whole { "false" } else { "true" }}
        >
            <div class="article-card__inner">
                { progress_bar(*progress, *messages, onstop) }
                <div class="article-card__pending" dir="auto">
                    for (at, text) in chunks.into_iter().enumerate() {
                        <Chunk key={at} {text} />
                    }
                </div>
            </div>
        </article>
    }
}

/// The progress with a button that stops the parsing; `None` shows a button that restarts it.
pub(crate) fn progress_bar(progress: Option<f32>, messages: Localizer, onstop: &Callback<bool>) -> Html {
    let stop = progress.is_some();
    let onclick = onstop.reform(move |_| stop);
    html! {
        <div class={classes!("article-card__parsing", stop.then_some("article-card__parsing--on"))} role="status">
            <span>{ messages.text(if stop { messages.parsing } else { messages.not_parsed }) }</span>
            if let Some(progress) = progress {
                <progress class="article-card__parse-progress" max="100" value={((progress * 100.0) as u32).to_string()} aria-label={messages.parsing} />
            }
            <button type="button" class="article-card__button" {onclick}>
                { messages.text(if stop { messages.stop_parsing } else { messages.parse_now }) }
            </button>
        </div>
    }
}

/// Properties of [`Chunk`].
#[derive(Properties, PartialEq)]
struct ChunkProps {
    text: AttrValue,
}

/// A component, so that adding a chunk does not compare the chunks before it.
#[component]
fn Chunk(props: &ChunkProps) -> Html {
    html! { <div class="article-card__pending-chunk">{ &props.text }</div> }
}

/// The first words of a text.
fn preview(text: &str) -> &str {
    let text = text.trim();
    let end = (PREVIEW_BYTES.min(text.len())..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let last_word = text[..end].rfind(char::is_whitespace).filter(|_| end < text.len());
    text[..last_word.unwrap_or(end)].trim_end()
}

/// Splits a text into chunks. Each ends with a line, or if a line is longer, with a word or a
/// character.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_end();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = (CHUNK_BYTES.min(rest.len())..rest.len()).find(|&at| rest.is_char_boundary(at)).unwrap_or(rest.len());
        let window = &rest[..end];
        let cut = match window {
            _ if end == rest.len() => end,
            _ => window.rfind('\n').or(window.rfind(' ')).map_or(end, |at| at + 1),
        };
        let (chunk, after) = rest.split_at(cut);
        rest = after;
        Some(chunk)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_ends_with_a_word_or_a_character() {
        assert_eq!(preview(" Headline\n\nStory. "), "Headline\n\nStory.");
        assert_eq!(preview(&"word ".repeat(300)), "word ".repeat(200).trim_end());
        assert_eq!(preview(&"橋".repeat(400)), "橋".repeat(334));
    }

    #[test]
    fn chunks_end_with_lines_words_or_characters_and_lose_nothing() {
        assert_eq!(split("One\n\nTwo\n").collect::<Vec<_>>(), ["One\n\nTwo"]);
        assert_eq!(split("").count(), 0);
        for text in ["A line of it.\n", "words ", "é"] {
            let text = text.repeat(9_000);
            let all: Vec<&str> = split(&text).collect();
            assert!(all.len() > 1 && all.iter().all(|chunk| chunk.len() <= CHUNK_BYTES + 4), "{}", all.len());
            assert_eq!(all.concat(), text.trim_end());
        }
    }
}
