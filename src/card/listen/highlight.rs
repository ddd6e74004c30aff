//! The highlight of the sentence that is read aloud.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, Event, Node, Range, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollToOptions, window,
};

use super::sentence::Sentence;
use crate::Article;
use crate::article::BlockKind;

/// Name of the CSS highlight, styled by `style.css`.
const NAME: &str = "article-card-sentence";
/// The class of the whole block, for browsers without CSS highlights.
const FALLBACK_CLASS: &str = "article-card__spoken";
/// The elements with the text of the story's blocks, in order.
#[cfg(feature = "markup")]
const BLOCKS: &str = ":is(.article-card__body, .article-card__chunk) > \
    :is(p, .article-card__subheading, .article-card__table, .article-card__preformatted, .article-card__picture), \
    .article-card__quote > p, .article-card__list > li";
#[cfg(not(feature = "markup"))]
const BLOCKS: &str = ":is(.article-card__body, .article-card__chunk) > :is(p, .article-card__subheading), \
    .article-card__quote > p, .article-card__list > li";
/// A block that continues the last block of the excerpt.
const CONTINUED: &str =
    ".article-card__continued, .article-card__continued > p, .article-card__continued > li:first-child";

#[wasm_bindgen]
extern "C" {
    // Not yet stable in web-sys. Browsers without CSS highlights throw.
    #[wasm_bindgen(js_name = Highlight)]
    type JsHighlight;
    #[wasm_bindgen(constructor, js_class = "Highlight", catch)]
    fn new(range: &Range) -> Result<JsHighlight, JsValue>;
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = set, catch)]
    fn set_highlight(name: &str, highlight: &JsHighlight) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = delete, catch)]
    fn delete_highlight(name: &str) -> Result<JsValue, JsValue>;
}

/// A highlighted sentence. Dropping it removes the highlight.
pub(super) struct Highlight {
    /// The block with the class, if the browser has no CSS highlights.
    classed: Option<Element>,
}

impl Highlight {
    /// Highlights the sentence in the card and scrolls to it. `None` if the card does not show it.
    pub(super) fn new(card: &Element, article: &Article, sentence: Sentence) -> Option<Highlight> {
        let pieces = pieces(card, article, sentence.unit);
        let range = range(&pieces, article, sentence)?;
        #[cfg(feature = "markup")]
        let block = super::marked::block_of(&pieces, &range.start_container().ok()?)?;
        #[cfg(not(feature = "markup"))]
        let block = range.start_container().ok()?.parent_element()?;
        if let Ok(Some(panel)) = block.closest("[hidden]") {
            // As for find-in-page, the panel's disclosure opens on this event.
            let _ = panel.dispatch_event(&Event::new("beforematch").ok()?);
        }
        let highlighted = JsHighlight::new(&range).and_then(|highlight| set_highlight(NAME, &highlight)).is_ok();
        let classed = (!highlighted).then(|| block.clone());
        if let Some(block) = &classed {
            // Yew writes the attribute only if its own classes change, so this class stays.
            let _ = block.class_list().add_1(FALLBACK_CLASS);
        }
        scroll_into_view(&block, &range);
        Some(Highlight { classed })
    }
}

impl Drop for Highlight {
    fn drop(&mut self) {
        match &self.classed {
            Some(block) => drop(block.class_list().remove_1(FALLBACK_CLASS)),
            None => drop(delete_highlight(NAME)),
        }
    }
}

/// The elements with the text of a unit: one, or two for a block that the excerpt cuts.
fn pieces(card: &Element, article: &Article, unit: usize) -> Vec<Element> {
    let one = |selector| card.query_selector(selector).ok().flatten().into_iter().collect();
    match unit {
        0 => return one(".article-card__headline"),
        1 => return one(".article-card__standfirst"),
        _ => {}
    }
    let Ok(found) = card.query_selector_all(BLOCKS) else { return Vec::new() };
    // A dateline has a paragraph of its own, unless the story starts with a paragraph.
    let own_dateline =
        article.dateline.is_some() && article.body.first().is_some_and(|block| block.kind != BlockKind::Paragraph);
    let mut at = if own_dateline { 0 } else { 1 };
    let mut pieces = Vec::new();
    for element in (0..found.length()).filter_map(|i| found.item(i)?.dyn_into::<Element>().ok()) {
        if !element.matches(CONTINUED).unwrap_or(false) {
            at += 1;
        }
        if at == unit {
            pieces.push(element);
        } else if at > unit {
            break;
        }
    }
    pieces
}

/// The range of the sentence in the text of these elements. `None` unless the range holds exactly
/// the sentence.
fn range(pieces: &[Element], article: &Article, sentence: Sentence) -> Option<Range> {
    let mut texts = Vec::new();
    for piece in pieces {
        collect_texts(piece, &mut texts);
    }
    let utf16 = |text: &str| text.encode_utf16().count();
    let text = sentence.text(article);
    #[cfg(feature = "markup")]
    let start = utf16(&super::marked::in_nodes(article, sentence.unit, sentence.before(article)));
    #[cfg(not(feature = "markup"))]
    let start = utf16(sentence.before(article));
    let end = start + utf16(text);
    let range = Range::new().ok()?;
    let mut before = 0;
    for TextNode { node, length } in texts {
        if (before..before + length).contains(&start) {
            range.set_start(&node, (start - before) as u32).ok()?;
        }
        if (before + 1..=before + length).contains(&end) {
            range.set_end(&node, (end - before) as u32).ok()?;
        }
        before += length;
    }
    (range.to_string() == text).then_some(range)
}

/// A text node with its length in UTF-16 code units.
struct TextNode {
    node: Node,
    length: usize,
}

/// Collects the text nodes below a node. Skips the dateline and the space after it, which are not
/// part of a block's text.
fn collect_texts(node: &Node, texts: &mut Vec<TextNode>) {
    let mut child = node.first_child();
    while let Some(node) = child {
        match node.dyn_ref::<Element>() {
            Some(element) if element.class_list().contains("article-card__dateline") => {
                child = node.next_sibling().and_then(|space| space.next_sibling());
                continue;
            }
            #[cfg(feature = "markup")]
            Some(element) if super::marked::is_apart(element) => {}
            Some(element) => collect_texts(element, texts),
            None => {
                let length = node.node_value().unwrap_or_default().encode_utf16().count();
                texts.push(TextNode { node: node.clone(), length });
            }
        }
        child = node.next_sibling();
    }
}

/// Scrolls as little as possible: to the block if it fits the window, otherwise to the sentence.
fn scroll_into_view(block: &Element, range: &Range) -> Option<()> {
    let window = window()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let still =
        window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let behavior = if still { ScrollBehavior::Instant } else { ScrollBehavior::Smooth };
    if block.get_bounding_client_rect().height() < 0.6 * height {
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(behavior);
        options.set_block(ScrollLogicalPosition::Nearest);
        block.scroll_into_view_with_scroll_into_view_options(&options);
        return Some(());
    }
    let sentence = range.get_bounding_client_rect();
    if sentence.top() < 0.1 * height || sentence.bottom() > 0.85 * height {
        let options = ScrollToOptions::new();
        options.set_behavior(behavior);
        options.set_top(sentence.top() - 0.3 * height);
        window.scroll_by_with_scroll_to_options(&options);
    }
    Some(())
}
