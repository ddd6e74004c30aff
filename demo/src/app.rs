//! The page under the masthead: the three steps and their state.

use article_card::ArticleCard;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlTextAreaElement};
use yew::prelude::*;

use crate::export::ExportPanel;
use crate::input::{
    FileDrop, FileKind, FileText, HistoryButton, Input, OpenFile, PasteBox, SampleList, SampleMenu, StatusLine,
    read_by_kind, read_file, read_html, use_paste_anywhere,
};
use crate::link::{linked_article, use_link, use_link_arrivals};
use crate::options::{CardOptions, OptionControls, PartNames};
use crate::shortcuts::Shortcuts;
use crate::state::{Action, Demo, HistoryStep, Notice};
use crate::steps::{CHECK, EXPORT, PASTE, StepHeading, Steps};

/// Mounts the demo in the element `#demo`, if the page has it.
pub fn mount() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("demo")) {
        spawn_local(async move {
            let props = AppProps { linked: linked_article().await };
            yew::Renderer::<App>::with_root_and_props(root, props).render();
        });
    }
}

#[derive(Properties, PartialEq)]
struct AppProps {
    /// The article of the address the page was opened with, or the problem with it.
    linked: Option<Result<AttrValue, Notice>>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let demo = use_reducer(|| Demo::opened(props.linked.clone()));
    let options = use_state_eq(CardOptions::default);
    // True once the page's address is a link to the article shown.
    let in_address = use_state_eq(|| matches!(props.linked, Some(Ok(_))));
    let link = use_link(demo.text.clone(), *in_address);
    let area = use_node_ref();

    let ontype = use_callback(demo.dispatcher(), |text, demo| demo.dispatch(Action::Type(text)));
    let onparse = use_callback(demo.dispatcher(), |article, demo| demo.dispatch(Action::Parse(article)));

    let oncorrect = use_callback(demo.dispatcher(), |corrections, demo| demo.dispatch(Action::Correct(corrections)));

    // Before the box is refilled, its present text is taken over: typing is reported with a delay.
    let replace = use_callback((demo.dispatcher(), area.clone()), |action: Action, (demo, area)| {
        // A read-only box shows a part of the text and was not typed in.
        if let Some(area) = area.cast::<HtmlTextAreaElement>().filter(|area| !area.read_only()) {
            demo.dispatch(Action::Type(area.value().into()));
        }
        demo.dispatch(action);
    });
    let onchoose = use_callback(replace.clone(), |sample, replace| replace.emit(Action::Choose(sample)));
    let onpaste = use_callback(replace.clone(), |text, replace| replace.emit(Action::Open(text)));
    let onstep = use_callback(replace.clone(), |step, replace| replace.emit(Action::Step(step)));
    let onclear = use_callback((replace.clone(), area.clone()), |_: MouseEvent, (replace, area)| {
        replace.emit(Action::Clear);
        if let Some(area) = area.cast::<HtmlTextAreaElement>() {
            // Focusing fails only for an element that is gone.
            let _ = area.focus();
        }
    });
    let onfile = use_callback(replace.clone(), |file: File, replace| {
        let replace = replace.clone();
        spawn_local(async move {
            replace.emit(match read_file(&file).await {
                Ok(FileText { text, bytes }) => {
                    match read_by_kind(FileKind::of_name(&file.name()), text, bytes).await {
                        Input::Plain(text) => Action::Open(text.into()),
                        Input::Marked(marked) => Action::OpenMarked(marked),
                    }
                }
                Err(notice) => Action::Refuse(notice),
            });
        });
    });
    let onhtml = use_callback(replace.clone(), |(html, text): (AttrValue, AttrValue), replace| {
        let replace = replace.clone();
        spawn_local(async move {
            replace.emit(read_html(&html).await.map_or(Action::Open(text), Action::OpenMarked));
        });
    });
    let onlink = use_callback(in_address.setter(), |(), in_address| in_address.set(true));
    let onarrive = use_callback((replace, in_address.setter()), |linked, (replace, in_address)| {
        in_address.set(matches!(linked, Some(Ok(_))));
        replace.emit(match linked {
            Some(Ok(text)) => Action::Follow(text),
            Some(Err(notice)) => Action::Refuse(notice),
            None => Action::Leave,
        });
    });
    use_link_arrivals(onarrive);
    use_paste_anywhere(onpaste.clone(), onhtml.clone(), onfile.clone());

    let onoptions = use_callback(options.setter(), |changed, options| options.set(changed));
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
                            <HistoryButton step={HistoryStep::Undo} enabled={demo.history.can_undo()} onstep={onstep.clone()} />
                            <HistoryButton step={HistoryStep::Redo} enabled={demo.history.can_redo()} onstep={onstep.clone()} />
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
                        {onhtml}
                        {onstep}
                    />
                    <p id="text-hint" class="demo-hint">{ "Paste, type, or drop a file anywhere on the page." }</p>
                    <StatusLine article={demo.parsed_article()} notice={demo.notice} />
                </section>
                <section class="demo-output" aria-labelledby="check">
                    <StepHeading step={&CHECK} />
                    <OptionControls options={*options} onchange={onoptions} />
                    <div data-theme={options.theme}>
                        <PartNames enabled={options.names_parts}>
                            // A new key resets the card, so that parts opened in one article are closed
                            // in the next.
                            <ArticleCard
                                key={demo.fills}
                                text={demo.text.clone()}
                                markup={demo.markup.clone()}
                                ui_lang={options.ui_lang()}
                                compact={options.compact}
                                points={options.points}
                                tools={options.tools}
                                heading_level={options.heading_level}
                                link={link.address()}
                                background=true
                                corrections={demo.corrections.clone()}
                                {onparse}
                                {oncorrect}
                            />
                        </PartNames>
                    </div>
                    if is_empty {
                        <SampleList {onchoose} />
                    }
                </section>
                <section class="demo-take" aria-labelledby="take">
                    <StepHeading step={&EXPORT} />
                    <ExportPanel
                        text={demo.text.clone()}
                        options={*options}
                        corrections={demo.corrections.clone()}
                        article={demo.article.clone()}
                        {link}
                        {onlink}
                    />
                </section>
            </div>
            <footer class="demo-foot">
                <Shortcuts />
            </footer>
        </div>
    }
}
