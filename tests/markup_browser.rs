//! Cards with markup in a browser: pictures on request, and reading aloud over spans and tables.

#![cfg(target_arch = "wasm32")]

use std::rc::Rc;

use article_card::article::*;
use article_card::card::{ArticleView, ArticleViewProps};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, HtmlElement, window};
use yew::scheduler::flush;
use yew::{AppHandle, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// A browser's speech that makes no sound. A sentence takes until `self.finish()`.
const FAKE_SPEECH: &str = "
    class Utterance extends EventTarget { constructor(text) { super(); this.text = text ?? ''; } }
    class Synthesis extends EventTarget {
      getVoices() { return [{ name: 'Ann', lang: 'en-GB', voiceURI: 'ann', localService: true, default: true }]; }
      speak(utterance) { if (utterance.text) self.current = utterance; }
      cancel() {}
      resume() {}
    }
    self.finish = () => self.current.dispatchEvent(new Event('end'));
    Object.defineProperty(self, 'speechSynthesis', { value: new Synthesis(), configurable: true });
    Object.defineProperty(self, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
";

/// The text that is marked, or the empty text.
const MARKED: &str = "[...(CSS.highlights.get('article-card-sentence') ?? [])].join('|')";

fn eval(script: &str) -> String {
    js_sys::eval(script).expect("a script").as_string().unwrap_or_default()
}

fn div(parent: &web_sys::Node) -> Element {
    let div = window().unwrap().document().unwrap().create_element("div").unwrap();
    parent.append_child(&div).unwrap();
    div
}

fn body() -> web_sys::Node {
    window().unwrap().document().unwrap().body().unwrap().into()
}

async fn mount(root: &Element, props: ArticleViewProps) -> AppHandle<ArticleView> {
    let handle = Renderer::<ArticleView>::with_root_and_props(root.clone(), props).render();
    flush().await;
    handle
}

fn props(body: Vec<Block>, figures: Vec<Figure>, tools: bool) -> ArticleViewProps {
    let article = Rc::new(Article { body, figures, language: "en".to_owned(), ..Article::default() });
    yew::props!(ArticleViewProps { article, tools, storage: false })
}

fn span(start: usize, end: usize, kind: SpanKind) -> Span {
    Span { start, end, kind, href: None }
}

/// The image of the article's figure.
fn image() -> Block {
    Block { figure: Some(0), ..Block::new(BlockKind::Image, "", vec![]) }
}

fn pylon(src: &str) -> Vec<Figure> {
    vec![Figure { alt: Some("A pylon.".to_owned()), src: Some(src.to_owned()), ..Figure::default() }]
}

fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).unwrap().map(JsCast::unchecked_into)
}

#[wasm_bindgen_test]
async fn a_picture_is_shown_when_asked_for_and_another_one_is_not() {
    let root = div(&body());
    let picture = |src| props(vec![image()], pylon(src), false);
    // Nothing answers there.
    let mut handle = mount(&root, picture("http://127.0.0.1:1/a.png")).await;
    assert!(find(&root, "img").is_none());
    find(&root, ".article-card__show").unwrap().click();
    flush().await;
    let shown = find(&root, "img").expect("the picture");
    assert_eq!(shown.get_attribute("alt").as_deref(), Some("A pylon."));
    assert_eq!(shown.get_attribute("referrerpolicy").as_deref(), Some("no-referrer"));
    assert!(find(&root, ".article-card__show").is_none() && find(&root, "figure:focus").is_some());

    handle.update(picture("http://127.0.0.1:1/b.png"));
    flush().await;
    assert!(find(&root, "img").is_none(), "nobody asked for this one");
    find(&root, ".article-card__show").unwrap().click();
    flush().await;
    find(&root, "img").unwrap().dispatch_event(&Event::new("error").unwrap()).unwrap();
    flush().await;
    assert!(find(&root, "img").is_none() && find(&root, ".article-card__show").is_some());
    assert!(root.text_content().unwrap().contains("A pylon."), "a picture that fails leaves its words");
    handle.destroy();
}

#[wasm_bindgen_test]
async fn spans_cells_and_items_are_marked_while_they_are_read() {
    eval(FAKE_SPEECH);
    let root = div(&body());
    let strong = |start, end| vec![span(start, end, SpanKind::Strong)];
    let item = |text: &str, level| Block { level, ..Block::new(BlockKind::ListItem, text, vec![]) };
    let story = vec![
        Block { spans: strong(4, 20), ..Block::new(BlockKind::Paragraph, "The bridge. It is open. Again.", vec![]) },
        Block { spans: strong(0, 4), ..Block::new(BlockKind::Table, "Town\tRain\n\t 12 mm", vec![]) },
        Block::new(BlockKind::Preformatted, "let a = 1;", vec![]),
        item("First item.", None),
        item("In it.", Some(1)),
        item("Second item.", None),
        image(),
        Block::new(BlockKind::Paragraph, "The end.", vec![]),
    ];
    let handle = mount(&root, props(story, pylon("https://a.example/b.png"), true)).await;
    find(&root, "[part=listen-toggle]").expect("the button").click();
    let expected = [
        "The bridge.",
        "It is open.",
        "Again.",
        "Town",
        "Rain",
        "12 mm",
        "First item.",
        "In it.",
        "Second item.",
        "A pylon.",
        "The end.",
    ];
    for sentence in expected {
        flush().await;
        assert_eq!((eval("self.current.text"), eval(MARKED)), (sentence.to_owned(), sentence.to_owned()));
        eval("self.finish()");
    }
    handle.destroy();
}

/// The element's card is in a shadow root.
#[cfg(feature = "element")]
#[wasm_bindgen_test]
async fn a_shadow_root_gets_the_style_where_it_is_needed() {
    let host = div(&body());
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"mode".into(), &"open".into()).unwrap();
    let attach = js_sys::Reflect::get(&host, &"attachShadow".into()).unwrap().unchecked_into::<js_sys::Function>();
    let shadow = attach.call1(&host, &options).unwrap();
    let sheets = || {
        let sheets = js_sys::Reflect::get(&shadow, &"adoptedStyleSheets".into()).unwrap();
        js_sys::Array::from(&sheets).length()
    };
    let root = div(shadow.unchecked_ref());
    let paragraph = Block::new(BlockKind::Paragraph, "The bridge is open.", vec![]);
    let mut handle = mount(&root, props(vec![paragraph.clone()], vec![], false)).await;
    assert_eq!(sheets(), 0, "plain text needs none");
    let spans = vec![span(0, 3, SpanKind::Emphasis)];
    handle.update(props(vec![Block { spans, ..paragraph }], vec![], false));
    flush().await;
    assert_eq!(sheets(), 1);
    handle.update(props(vec![image()], pylon("https://a.example/b.png"), false));
    flush().await;
    assert_eq!(sheets(), 1, "it is there once");
    handle.destroy();
}
