//! Dates as the reader's language writes them, by the browser's own knowledge of it.

use js_sys::JSON;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::words::Wording;
use crate::article::Date;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    // The bindings of js-sys do not catch what these throw.
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(catch, method)]
    fn format(this: &DateTimeFormat, time: f64) -> Result<String, JsValue>;
}

/// A date in the card's language, with the words it was printed in as its title; in those words where it is not sure which
/// day they name, and where there is no browser to ask.
///
/// `lang` is the language asked for, whose region tells how dates are written; without one it is the reader's.
pub(super) fn date(date: &Date, wording: Wording, lang: Option<&str>) -> Html {
    let Some(iso) = &date.iso else {
        return html! { <bdi>{ &date.text }</bdi> };
    };
    match written(iso, wording, lang) {
        Some(words) => html! {
            <time datetime={iso.clone()} title={date.text.clone()}>{ wording.say(words) }</time>
        },
        None => html! { <time datetime={iso.clone()}><bdi>{ &date.text }</bdi></time> },
    }
}

/// The date as the browser writes it, in the first locale it knows of those that are the card's language.
fn written(iso: &str, wording: Wording, lang: Option<&str>) -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let readers = web_sys::window()?.navigator().languages();
    let readers = readers.iter().filter_map(|tag| tag.as_string());
    let wanted = lang.map(|tag| tag.replace('_', "-"));
    let locales = wanted.into_iter().chain(readers).filter(|tag| wording.speaks(tag));
    locales.chain([wording.tag.to_owned()]).find_map(|locale| format(iso, &locale).ok())
}

/// `2023-10-17`, `2023-10-17T14:05` or `2023-10-17T14:05+07:00` in a locale; the day and the hour are those printed,
/// wherever the reader is.
fn format(iso: &str, locale: &str) -> Result<String, JsValue> {
    let (time, zone) = match iso.len() {
        0..=10 => (iso.to_owned(), ""),
        11..=16 => (format!("{iso}Z"), r#","hour":"numeric","minute":"2-digit""#),
        _ => (iso.to_owned(), r#","hour":"numeric","minute":"2-digit","timeZoneName":"shortOffset""#),
    };
    let offset = iso.get(16..).filter(|offset| !offset.is_empty()).unwrap_or("UTC");
    // One calendar and one kind of digits, for regions differ where the card's other words do not.
    let options = format!(
        r#"{{"year":"numeric","month":"long","day":"numeric","calendar":"gregory","numberingSystem":"latn","timeZone":"{offset}"{zone}}}"#
    );
    DateTimeFormat::new(locale, &JSON::parse(&options)?)?.format(js_sys::Date::parse(&time))
}
