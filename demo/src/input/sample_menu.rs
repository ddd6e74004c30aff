//! The menu of sample articles.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::state::{SAMPLES, Sample, find_sample};

#[derive(Properties, PartialEq)]
pub struct SampleMenuProps {
    /// The sample shown. `None` for the reader's own text.
    pub chosen: Option<&'static Sample>,
    /// Called with the chosen sample.
    pub onchoose: Callback<&'static Sample>,
}

#[component]
pub fn SampleMenu(props: &SampleMenuProps) -> Html {
    let menu = use_node_ref();

    // A `selected` attribute has no effect once the menu was used. The value always has.
    use_effect_with((menu.clone(), props.chosen), |(menu, chosen)| {
        if let Some(menu) = menu.cast::<HtmlSelectElement>() {
            menu.set_value(chosen.map_or("", |sample| sample.slug));
        }
    });

    let onchange = use_callback(props.onchoose.clone(), |event: Event, onchoose| {
        let menu: HtmlSelectElement = event.target_unchecked_into();
        if let Some(sample) = find_sample(&menu.value()) {
            onchoose.emit(sample);
        }
    });

    html! {
        <div class="demo-field">
            <label for="sample">{ "Sample" }</label>
            <select id="sample" ref={menu} autocomplete="off" {onchange}>
                <option value="" disabled=true>{ "Your own text" }</option>
                for sample in SAMPLES {
                    <option value={sample.slug}>{ sample.name }</option>
                }
            </select>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct SampleListProps {
    /// Called with the chosen sample.
    pub onchoose: Callback<&'static Sample>,
}

/// The samples as buttons, shown while the box is empty.
#[component]
pub fn SampleList(props: &SampleListProps) -> Html {
    html! {
        <div class="demo-start">
            <p id="start">{ "No text at hand? Start with a sample:" }</p>
            <ul aria-labelledby="start">
                for sample in SAMPLES {
                    <li>
                        <button type="button" class="demo-button"
                            onclick={let onchoose = props.onchoose.clone(); move |_| onchoose.emit(sample)}>
                            { sample.name }
                        </button>
                    </li>
                }
            </ul>
        </div>
    }
}
