//! Interaction with the card, in a browser. The HTML is tested in `card.rs`, real keys in `e2e/`.

#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use article_card::ArticleCard;
use article_card::article::*;
use article_card::card::{ArticleCardProps, ArticleView, ArticleViewProps};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, HtmlElement, window};
use yew::prelude::*;
use yew::scheduler::flush;
use yew::{AppHandle, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// A card in the page, and its root element.
struct Mounted<C: BaseComponent> {
    root: Element,
    handle: AppHandle<C>,
}

impl<C: BaseComponent> Mounted<C> {
    async fn new(props: C::Properties) -> Self {
        let document = window().unwrap().document().unwrap();
        let root = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&root).unwrap();
        let handle = Renderer::<C>::with_root_and_props(root.clone(), props).render();
        flush().await;
        Mounted { root, handle }
    }

    async fn update(&mut self, props: C::Properties) {
        self.handle.update(props);
        flush().await;
    }

    fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root.query_selector(selector).unwrap().map(JsCast::unchecked_into)
    }

    /// The button and the panel of a disclosure.
    fn disclosure(&self, name: &str) -> (HtmlElement, HtmlElement) {
        let part = |what| self.find(&format!("[part={name}-{what}]")).unwrap();
        (part("toggle"), part("panel"))
    }

    /// Returns `true` if a disclosure is open. Its button and its panel must agree.
    fn is_open(&self, name: &str) -> bool {
        let (button, panel) = self.disclosure(name);
        let expanded = button.get_attribute("aria-expanded").unwrap() == "true";
        let hidden = panel.get_attribute("hidden");
        assert_eq!(hidden.as_deref(), (!expanded).then_some("until-found"));
        assert_eq!(button.get_attribute("aria-controls").unwrap(), panel.id());
        expanded
    }

    async fn click(&self, name: &str) {
        self.disclosure(name).0.click();
        flush().await;
    }
}

/// An article whose card has all disclosures.
fn article(headline: &str) -> Rc<Article> {
    let paragraph = |text: &str| Block::new(BlockKind::Paragraph, text.repeat(60), vec![]);
    Rc::new(Article {
        headline: Some(headline.to_owned()),
        summary: Some(Summary {
            origin: Origin::Extracted,
            points: vec![Point { text: "The bridge is open.".to_owned(), line: 0, start: 0, end: 19 }],
            supplement: vec![],
        }),
        body: ["First.", "Second.", "Third."].map(paragraph).to_vec(),
        language: "en".to_owned(),
        lines: vec![Line {
            start: 0,
            end: FURNITURE.len(),
            role: Role::Boilerplate,
            confidence: 1.0,
            reason: None,
            rule: None,
        }],
        ..Article::default()
    })
}

const FURNITURE: &str = "Share on X";

fn props(headline: &str) -> ArticleViewProps {
    yew::props!(ArticleViewProps { article: article(headline), text: FURNITURE })
}

/// Properties of a controlled card, and the values of `open` that it requests.
fn controlled(open: bool) -> (ArticleViewProps, Rc<RefCell<Vec<bool>>>) {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let ontoggle = {
        let asked = asked.clone();
        Callback::from(move |open| asked.borrow_mut().push(open))
    };
    (ArticleViewProps { open, ontoggle: Some(ontoggle), ..props("Bridge Reopens") }, asked)
}

#[wasm_bindgen_test]
async fn each_disclosure_opens_and_closes_by_click_and_keeps_its_elements() {
    let card = Mounted::<ArticleView>::new(props("Bridge Reopens")).await;
    for name in ["summary", "story", "set-aside"] {
        let before = card.disclosure(name);
        assert!(!card.is_open(name), "{name} starts closed");
        card.click(name).await;
        assert!(card.is_open(name), "{name} opens");
        card.click(name).await;
        assert!(!card.is_open(name), "{name} closes");
        assert!(before == card.disclosure(name), "{name} keeps its elements");
    }
}

#[wasm_bindgen_test]
async fn disclosures_do_not_move_each_other() {
    let card = Mounted::<ArticleView>::new(props("Bridge Reopens")).await;
    card.click("story").await;
    assert!(!card.is_open("summary") && card.is_open("story") && !card.is_open("set-aside"));
}

#[wasm_bindgen_test]
async fn toggles_are_buttons_that_take_the_focus_and_keep_it() {
    let card = Mounted::<ArticleView>::new(props("Bridge Reopens")).await;
    for name in ["summary", "story", "set-aside"] {
        let (button, _) = card.disclosure(name);
        assert_eq!((button.tag_name().as_str(), button.get_attribute("type").as_deref()), ("BUTTON", Some("button")));
        button.focus().unwrap();
        card.click(name).await;
        let focused = window().unwrap().document().unwrap().active_element();
        assert!(focused.as_ref() == Some(button.as_ref()), "{name}");
    }
}

#[wasm_bindgen_test]
async fn find_in_page_opens_what_it_finds() {
    let card = Mounted::<ArticleView>::new(props("Bridge Reopens")).await;
    for name in ["summary", "story", "set-aside"] {
        let (_, panel) = card.disclosure(name);
        panel.dispatch_event(&Event::new("beforematch").unwrap()).unwrap();
        // The browser shows the panel itself after the listeners have run.
        panel.remove_attribute("hidden").unwrap();
        flush().await;
        assert!(card.is_open(name), "{name}");
        card.click(name).await;
        assert!(!card.is_open(name), "{name} can be closed again");
    }
}

#[wasm_bindgen_test]
async fn a_controlled_card_only_requests_changes() {
    let (props, asked) = controlled(false);
    let mut card = Mounted::<ArticleView>::new(props).await;
    card.click("summary").await;
    assert!(!card.is_open("summary"));
    let (_, panel) = card.disclosure("summary");
    panel.dispatch_event(&Event::new("beforematch").unwrap()).unwrap();
    flush().await;
    assert_eq!(*asked.borrow(), [true, true]);

    let (props, asked) = controlled(true);
    card.update(props).await;
    assert!(card.is_open("summary"));
    card.click("summary").await;
    assert!(card.is_open("summary"));
    assert_eq!(*asked.borrow(), [false]);
}

#[wasm_bindgen_test]
async fn an_uncontrolled_card_takes_open_only_at_first() {
    let open = |open| ArticleViewProps { open, ..props("Bridge Reopens") };
    let mut card = Mounted::<ArticleView>::new(open(true)).await;
    assert!(card.is_open("summary"));
    card.click("summary").await;
    card.update(open(false)).await;
    card.update(open(true)).await;
    assert!(!card.is_open("summary"), "the reader closed it");
}

#[wasm_bindgen_test]
async fn another_article_leaves_open_what_the_reader_opened() {
    let mut card = Mounted::<ArticleView>::new(props("Bridge Reopens")).await;
    let headline = |card: &Mounted<_>| card.find("[part=headline]").unwrap().text_content().unwrap();
    assert_eq!(headline(&card), "Bridge Reopens");
    card.click("summary").await;
    let before = card.disclosure("summary");

    card.update(props("Bridge Closes Again")).await;
    assert_eq!(headline(&card), "Bridge Closes Again");
    assert!(card.is_open("summary") && !card.is_open("story"));
    assert!(before == card.disclosure("summary"), "no remount");

    // A summary that was removed and rendered again still opens for find-in-page.
    let without =
        ArticleViewProps { article: Rc::new(Article { summary: None, ..(*article("None")).clone() }), ..props("") };
    card.update(without).await;
    assert!(card.find("[part=summary]").is_none());
    card.update(props("Bridge Reopens")).await;
    assert!(card.is_open("summary"));
    card.click("summary").await;
    card.disclosure("summary").1.dispatch_event(&Event::new("beforematch").unwrap()).unwrap();
    flush().await;
    assert!(card.is_open("summary"));
}

#[wasm_bindgen_test]
async fn lines_set_aside_can_be_read() {
    let card = Mounted::<ArticleView>::new(props("Bridge Reopens")).await;
    assert_eq!(card.disclosure("set-aside").0.text_content().unwrap(), "1 line set aside");
    assert_eq!(card.find("[part=set-aside-line]").unwrap().text_content().unwrap(), FURNITURE);
}

#[wasm_bindgen_test]
async fn text_is_parsed_as_it_changes_and_every_article_is_reported() {
    let parsed = Rc::new(RefCell::new(Vec::new()));
    let text = |text: &'static str| {
        let parsed = parsed.clone();
        let onparse = Callback::from(move |article: Rc<Article>| parsed.borrow_mut().push(article.lines.len()));
        yew::props!(ArticleCardProps { text: text, onparse: onparse })
    };
    let mut card = Mounted::<ArticleCard>::new(text("")).await;
    assert!(card.find("[part=empty]").is_some());

    let story = "The bridge carried its first cars at dawn on Tuesday, the harbour authority said.";
    card.update(text(story)).await;
    assert!(card.find("[part=empty]").is_none());
    assert!(card.root.text_content().unwrap().contains(story));

    card.update(text(" \n ")).await;
    assert!(card.find("[part=empty]").is_some());
    assert_eq!(parsed.borrow().len(), 3);

    card.update(text(" \n ")).await;
    assert_eq!(parsed.borrow().len(), 3, "a new callback is no new article");
}

#[wasm_bindgen_test]
async fn a_copied_quotation_names_the_source_of_the_card() {
    let copied = async |cite: Option<&'static str>| {
        let card = Mounted::<ArticleView>::new(yew::props!(ArticleViewProps { article: article("One"), cite })).await;
        let copy = js_sys::Function::new_with_args(
            "element",
            "getSelection().selectAllChildren(element);
            const clipboardData = new DataTransfer();
            element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
            return clipboardData.getData('text/plain');",
        );
        copy.call1(&JsValue::NULL, &card.find("[part=body] p").unwrap()).unwrap().as_string().unwrap()
    };
    let text = copied(Some("https://news.example/one")).await;
    assert!(text.starts_with("First.") && text.ends_with("\n\n— One · https://news.example/one"), "{text}");
    // The browser copies these by itself.
    for cite in [None, Some("javascript:alert(1)"), Some("/one")] {
        assert_eq!(copied(cite).await, "");
    }
}

#[wasm_bindgen_test]
async fn a_destroyed_card_leaves_nothing() {
    let (props, asked) = controlled(false);
    let Mounted { root, handle } = Mounted::<ArticleView>::new(props).await;
    let panel = root.query_selector("[part=summary-panel]").unwrap().unwrap();
    handle.destroy();
    flush().await;
    assert!(!root.has_child_nodes());
    panel.dispatch_event(&Event::new("beforematch").unwrap()).unwrap();
    assert!(asked.borrow().is_empty(), "no listener is left");
}

/// JavaScript gets the JSON form without missing fields, and offsets in UTF-16 code units.
#[cfg(feature = "element")]
#[wasm_bindgen_test]
fn javascript_gets_the_json_form() {
    let text = "Jembatan 𝄞 dibuka\n\nBy Ada Lim, Science correspondent\n\n17 October 2023\n\n\
        OSLO (Reuters) - The bridge opened again on Monday.\n\nShare on X";
    let mut expected = serde_json::to_value(article_card::parse(text)).unwrap();
    let utf16 = |byte: usize| text[..byte].encode_utf16().count();
    for line in expected["lines"].as_array_mut().unwrap() {
        for key in ["start", "end"] {
            line[key] = utf16(line[key].as_u64().unwrap() as usize).into();
        }
    }
    let object = article_card::embed::parse_article(text, &JsValue::UNDEFINED).ok().unwrap();
    let json = String::from(js_sys::JSON::stringify(&object).unwrap());
    assert_eq!(comparable(serde_json::from_str(&json).unwrap()), comparable(expected));
    let keys = js_sys::Object::keys(object.unchecked_ref::<js_sys::Object>());
    assert!(!keys.includes(&"standfirst".into(), 0), "a missing field has no key");
}

/// The value without nulls, with fractions of three digits, and with `{}` for an object of nulls.
#[cfg(feature = "element")]
fn comparable(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, comparable(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(comparable).collect(),
        Value::Number(number) => ((number.as_f64().unwrap() * 1000.0).round() / 1000.0).into(),
        other => other,
    }
}
