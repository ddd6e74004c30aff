//! The demo page: a box to paste an article into, samples, and the live card beside it.

mod clipboard;
mod file_drop;
mod head;
mod history;
mod json_panel;
mod language_name;
mod link;
mod notice;
mod number;
mod open_file;
mod paste_anywhere;
mod paste_box;
mod read_file;
mod sample_menu;
mod samples;
mod shortcuts;
mod snippet;
mod state;
mod status_line;
mod step_button;
mod steps;
mod take_panel;

use article_card::ArticleCard;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlTextAreaElement};
use yew::prelude::*;

use file_drop::FileDrop;
use link::{use_arrivals, use_link};
use notice::Notice;
use open_file::OpenFile;
use paste_anywhere::use_paste_anywhere;
use paste_box::{PasteBox, Step};
use sample_menu::{SampleList, SampleMenu};
use shortcuts::Shortcuts;
use state::{Action, Demo};
use status_line::StatusLine;
use step_button::StepButton;
use steps::{CHECK, PASTE, StepHeading, Steps, TAKE};
use take_panel::TakePanel;

/// Mounts the demo if the page has a place for it; other pages embed the card alone.
pub fn mount() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("demo")) {
        spawn_local(async move {
            let props = AppProps { arrived: link::arrived().await };
            yew::Renderer::<App>::with_root_and_props(root, props).render();
        });
    }
}

#[derive(Properties, PartialEq)]
struct AppProps {
    /// The article of the address the page was opened with, or what is wrong with it.
    arrived: Option<Result<AttrValue, Notice>>,
}

/// The three steps under the masthead.
#[component]
fn App(props: &AppProps) -> Html {
    let demo = use_reducer(|| Demo::opened(props.arrived.clone()));
    // Whether the address carries the article that is shown.
    let carried = use_state_eq(|| matches!(props.arrived, Some(Ok(_))));
    let link = use_link(demo.text.clone(), *carried);
    let area = use_node_ref();

    let ontype = use_callback(demo.dispatcher(), |text, demo| demo.dispatch(Action::Type(text)));
    let onparse = use_callback(demo.dispatcher(), |article, demo| demo.dispatch(Action::Parse(article)));

    let oncorrect = use_callback(demo.dispatcher(), |corrections, demo| demo.dispatch(Action::Correct(corrections)));

    // Whatever refills the box first takes in what is there: the words of the last moment are the reader's too.
    let replace = use_callback((demo.dispatcher(), area.clone()), |action: Action, (demo, area)| {
        // A box that shows a part has nothing of the reader's.
        if let Some(area) = area.cast::<HtmlTextAreaElement>().filter(|area| !area.read_only()) {
            demo.dispatch(Action::Type(area.value().into()));
        }
        demo.dispatch(action);
    });
    let onchoose = use_callback(replace.clone(), |sample, replace| replace.emit(Action::Choose(sample)));
    let onpaste = use_callback(replace.clone(), |text, replace| replace.emit(Action::Open(text)));
    let onstep = use_callback(replace.clone(), |step, replace| {
        replace.emit(match step {
            Step::Back => Action::Undo,
            Step::Forth => Action::Redo,
        })
    });
    let onclear = use_callback((replace.clone(), area.clone()), |_: MouseEvent, (replace, area)| {
        replace.emit(Action::Clear);
        if let Some(area) = area.cast::<HtmlTextAreaElement>() {
            // The reader goes on in the box; one that is gone cannot be focused, and then nothing is lost.
            let _ = area.focus();
        }
    });
    let onfile = use_callback(replace.clone(), |file: File, replace| {
        let replace = replace.clone();
        spawn_local(async move {
            replace.emit(match read_file::read(&file).await {
                Ok(text) => Action::Open(text.into()),
                Err(notice) => Action::Refuse(notice),
            });
        });
    });
    let oncarry = use_callback(carried.setter(), |(), carried| carried.set(true));
    let onarrive = use_callback((replace, carried.setter()), |arrived, (replace, carried)| {
        carried.set(matches!(arrived, Some(Ok(_))));
        replace.emit(match arrived {
            Some(Ok(text)) => Action::Follow(text),
            Some(Err(notice)) => Action::Refuse(notice),
            None => Action::Leave,
        });
    });
    use_arrivals(onarrive);
    use_paste_anywhere(onpaste.clone(), onfile.clone());

    let is_empty = demo.text.trim().is_empty();
    html! {
        <div class="demo-bench">
            <FileDrop onfile={onfile.clone()} />
            <Steps />
            <div class="demo-panes">
                <section class="demo-input" aria-labelledby="paste">
                    <StepHeading step={&PASTE} />
                    <div class="demo-row">
                        <SampleMenu chosen={demo.sample} onchoose={onchoose.clone()} />
                        <OpenFile {onfile} />
                    </div>
                    <div class="demo-row demo-label">
                        <label for="text">{ "Article text" }</label>
                        <div class="demo-buttons">
                            <StepButton step={Step::Back} enabled={demo.history.can_undo()} onstep={onstep.clone()} />
                            <StepButton step={Step::Forth} enabled={demo.history.can_redo()} onstep={onstep.clone()} />
                            <button type="button" id="clear" class="demo-button" onclick={onclear}>{ "Clear" }</button>
                        </div>
                    </div>
                    <PasteBox
                        node={area}
                        text={demo.text.clone()}
                        direction={demo.article.direction}
                        fills={demo.fills}
                        {ontype}
                        {onpaste}
                        {onstep}
                    />
                    <p id="text-hint" class="demo-hint">{ "Paste, type, or drop a file anywhere on the page." }</p>
                    <StatusLine article={demo.read()} notice={demo.notice} />
                </section>
                <section class="demo-output" aria-labelledby="check">
                    <StepHeading step={&CHECK} />
                    // A new key starts the card afresh: what was opened in one article says nothing about the next.
                    <ArticleCard key={demo.fills} text={demo.text.clone()} link={link.address()} {onparse} background=true corrections={demo.corrections.clone()} {oncorrect} />
                    if is_empty {
                        <SampleList {onchoose} />
                    }
                </section>
                <section class="demo-take" aria-labelledby="take">
                    <StepHeading step={&TAKE} />
                    <TakePanel text={demo.text.clone()} corrections={demo.corrections.clone()} article={demo.read()} {link} {oncarry} />
                </section>
            </div>
            <footer class="demo-foot">
                <Shortcuts />
            </footer>
        </div>
    }
}
