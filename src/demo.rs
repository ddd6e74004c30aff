//! The demo page: a box to paste an article into, samples, and the live card beside it.

mod file_drop;
mod json_panel;
mod language_name;
mod open_file;
mod paste_box;
mod read_file;
mod sample_menu;
mod samples;
mod state;
mod status_line;

use article_card::ArticleCard;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlTextAreaElement};
use yew::prelude::*;

use file_drop::FileDrop;
use json_panel::JsonPanel;
use open_file::OpenFile;
use paste_box::PasteBox;
use sample_menu::SampleMenu;
use state::{Action, Demo};
use status_line::StatusLine;

/// Mounts the demo if the page has a place for it; other pages embed the card alone.
pub fn mount() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("demo")) {
        yew::Renderer::<App>::with_root(root).render();
    }
}

/// The two panes under the masthead.
#[component]
fn App() -> Html {
    let demo = use_reducer(Demo::default);
    let area = use_node_ref();

    let ontype = use_callback(demo.dispatcher(), |text, demo| demo.dispatch(Action::Type(text)));
    let onparse = use_callback(demo.dispatcher(), |article, demo| demo.dispatch(Action::Parse(article)));

    // Whatever refills the box first takes in what is there: the words of the last moment are the reader's too.
    let replace = use_callback((demo.dispatcher(), area.clone()), |action: Action, (demo, area)| {
        if let Some(area) = area.cast::<HtmlTextAreaElement>() {
            demo.dispatch(Action::Type(area.value().into()));
        }
        demo.dispatch(action);
    });
    let onchoose = use_callback(replace.clone(), |sample, replace| replace.emit(Action::Choose(sample)));
    let onclear = use_callback((replace.clone(), area.clone()), |_: MouseEvent, (replace, area)| {
        replace.emit(Action::Clear);
        focus(area);
    });
    let onrestore = use_callback((replace.clone(), area.clone()), |_: MouseEvent, (replace, area)| {
        replace.emit(Action::Restore);
        focus(area);
    });
    let onfile = use_callback(replace, |file: File, replace| {
        let replace = replace.clone();
        spawn_local(async move {
            replace.emit(match read_file::read(&file).await {
                Ok(text) => Action::Open(text.into()),
                Err(notice) => Action::Refuse(notice),
            });
        });
    });

    html! {
        <div class="demo-panes">
            <FileDrop onfile={onfile.clone()} />
            <section class="demo-input" aria-label="Your article">
                <div class="demo-row">
                    <SampleMenu chosen={demo.sample} {onchoose} />
                    <div class="demo-buttons">
                        <OpenFile {onfile} />
                        <button type="button" class="demo-button" onclick={onclear}>{ "Clear" }</button>
                    </div>
                </div>
                <div class="demo-label">
                    <label for="text">{ "Article text" }</label>
                    <p id="text-hint" class="demo-hint">{ "Paste, type, or drop a file anywhere." }</p>
                </div>
                <PasteBox
                    node={area}
                    text={demo.text.clone()}
                    direction={demo.article.direction}
                    fills={demo.fills}
                    {ontype}
                />
                <div class="demo-row">
                    <StatusLine article={demo.article.clone()} notice={demo.notice} />
                    if demo.kept.is_some() {
                        <button type="button" class="demo-button" onclick={onrestore}>{ "Bring my text back" }</button>
                    }
                </div>
            </section>
            <section class="demo-output" aria-label="The card">
                // A new key starts the card afresh: what was opened in one article says nothing about the next.
                <ArticleCard key={demo.fills} text={demo.text.clone()} {onparse} />
                <JsonPanel article={demo.article.clone()} />
            </section>
        </div>
    }
}

/// The button that was pressed may be about to go; the box is where the reader goes on.
fn focus(area: &NodeRef) {
    if let Some(area) = area.cast::<HtmlTextAreaElement>() {
        // An element that is gone cannot be focused, and then nothing is lost.
        let _ = area.focus();
    }
}
