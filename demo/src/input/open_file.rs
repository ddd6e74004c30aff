//! The button that opens a file.

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OpenFileProps {
    /// Called with the picked file.
    pub onfile: Callback<File>,
}

#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let onchange = use_callback(props.onfile.clone(), |event: Event, onfile| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            onfile.emit(file);
        }
        // Otherwise picking the same file again would be no change.
        input.set_value("");
    });

    html! {
        <label class="demo-button">
            { "Open a file" }
            <input id="open" class="demo-hidden" type="file" accept=".txt,.text,.md,.markdown,.html,.htm,.eml,text/plain,text/html,text/markdown" {onchange} />
        </label>
    }
}
