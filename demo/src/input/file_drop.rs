//! Files dropped anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, File};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FileDropProps {
    /// Called with the dropped file.
    pub onfile: Callback<File>,
}

/// An overlay while a file hovers over the page. It listens on the window, so a file may be dropped
/// anywhere.
#[component]
pub fn FileDrop(props: &FileDropProps) -> Html {
    let hovering = use_state_eq(|| false);

    use_effect_with(props.onfile.clone(), {
        let hovering = hovering.clone();
        move |onfile| {
            let onfile = onfile.clone();
            let listeners = listen(move |event| match event.type_().as_str() {
                "dragover" => {
                    event.prevent_default();
                    hovering.set(true);
                }
                "drop" => {
                    event.prevent_default();
                    hovering.set(false);
                    if let Some(file) = event.data_transfer().and_then(|data| data.files()?.get(0)) {
                        onfile.emit(file);
                    }
                }
                // A drag that leaves an element enters another one, unless it leaves the window.
                _ if event.related_target().is_none() => hovering.set(false),
                _ => {}
            });
            move || drop(listeners)
        }
    });

    html! {
        if *hovering {
            <div class="demo-drop" aria-hidden="true"><p>{ "Drop the text file anywhere" }</p></div>
        }
    }
}

/// Listens for drags that carry files. Dragged text is left to the browser, which drops it into the
/// box.
fn listen(handle: impl Fn(&DragEvent) + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = |name: &'static str| {
        let handle = handle.clone();
        EventListener::new_with_options(&window, name, options, move |event: &Event| {
            let event: &DragEvent = event.unchecked_ref();
            if carries_files(event) {
                handle(event);
            }
        })
    };
    ["dragover", "dragleave", "drop"].map(listener).into()
}

fn carries_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0))
}
