//! Dates in the format of the reader's locale, by `Intl`.

use js_sys::JSON;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

use crate::article::Date;
use crate::card::messages::Localizer;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    // The bindings of js-sys do not catch the exceptions of these.
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(catch, method)]
    fn format(this: &DateTimeFormat, time: f64) -> Result<String, JsValue>;
}

/// A date in the card's language, with the printed words as its title.
///
/// Falls back to the printed words if the date is not certain, or if there is no browser. `lang` is
/// the requested language, whose region decides the format; without it the reader's locale does.
pub(super) fn date(date: &Date, messages: Localizer, lang: Option<&str>) -> Html {
    let Some(iso) = &date.iso else {
        return html! { <bdi>{ &date.text }</bdi> };
    };
    match written(iso, messages, lang) {
        Some(words) => html! {
            <time datetime={iso.clone()} title={date.text.clone()}>{ messages.text(words) }</time>
        },
        None => html! { <time datetime={iso.clone()}><bdi>{ &date.text }</bdi></time> },
    }
}

/// The date in the first known locale that has the card's language.
fn written(iso: &str, messages: Localizer, lang: Option<&str>) -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let readers = web_sys::window()?.navigator().languages();
    let readers = readers.iter().filter_map(|tag| tag.as_string());
    let wanted = lang.map(|tag| tag.replace('_', "-"));
    let locales = wanted.into_iter().chain(readers).filter(|tag| messages.is_for_tag(tag));
    locales.chain([messages.tag.to_owned()]).find_map(|locale| format(iso, &locale).ok())
}

/// Formats `2023-10-17`, `2023-10-17T14:05` or `2023-10-17T14:05+07:00`. Day and hour are those
/// printed, in whatever zone the reader is.
fn format(iso: &str, locale: &str) -> Result<String, JsValue> {
    let (local, offset) = iso.split_at_checked(16).unwrap_or((iso, ""));
    // `Date.parse` reads a date without a time as UTC.
    let (utc, clock) = if local.len() < 16 { ("", "") } else { ("Z", r#","hour":"numeric","minute":"2-digit""#) };
    // Some regions have another calendar or other digits by default, which the card's messages do
    // not use.
    let options = format!(
        r#"{{"year":"numeric","month":"long","day":"numeric"{clock},"calendar":"gregory","numberingSystem":"latn","timeZone":"UTC"}}"#
    );
    let time = js_sys::Date::parse(&format!("{local}{utc}"));
    Ok(DateTimeFormat::new(locale, &JSON::parse(&options)?)?.format(time)? + &zone(offset))
}

/// The text after a time with an offset from UTC: ` GMT+7` for `+07:00`.
///
/// `Intl` would put it amid the words in some languages, and not all browsers accept an offset as a
/// time zone.
fn zone(offset: &str) -> String {
    let Some((sign, (hours, minutes))) =
        offset.split_at_checked(1).and_then(|(sign, rest)| Some((sign, rest.split_once(':')?)))
    else {
        return String::new();
    };
    match (hours.trim_start_matches('0'), minutes) {
        ("", "00") => " GMT".to_owned(),
        (hours, "00") => format!(" GMT{sign}{hours}"),
        (hours, _) => format!(" GMT{sign}{}:{minutes}", if hours.is_empty() { "0" } else { hours }),
    }
}

#[cfg(test)]
mod tests {
    use super::zone;

    #[test]
    fn offsets_are_written_as_gmt() {
        let offsets = ["+07:00", "-05:00", "+05:30", "-10:00", "+00:00", "-00:30", "", "Z", "é:"];
        let said = [" GMT+7", " GMT-5", " GMT+5:30", " GMT-10", " GMT", " GMT-0:30", "", "", ""];
        assert_eq!(offsets.map(zone), said);
    }
}
