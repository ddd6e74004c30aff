//! The English name of a language.

use js_sys::{Array, Intl, Object, Reflect};

/// Returns the browser's name for a BCP 47 tag, `Indonesian` for `id`, or `None` for an unknown
/// language.
pub fn language_name(tag: &str) -> Option<String> {
    if matches!(tag, "" | "und") {
        return None;
    }
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let names = Intl::DisplayNames::new(&Array::of1(&"en".into()), &options);
    names.of(tag).map(String::from)
}
