//! A reader's corrections, read from a plain object.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsError, JsValue};

use crate::Corrections;
use crate::article::Role;
use crate::interop::to_object;

/// Reads corrections from their object, none from `undefined`. By hand, because serde would add 12
/// kB of brotli, mostly for messages about numbers.
///
/// # Errors
/// Fails if a property is missing or has the wrong type.
pub(super) fn read(object: &JsValue) -> Result<Corrections, JsError> {
    if object.is_undefined() {
        return Ok(Corrections::default());
    }
    let text = get(object, "text").as_string().ok_or_else(|| JsError::new("`text` must be a string"))?;
    let lines = get(object, "lines");
    if !Array::is_array(&lines) {
        return Err(JsError::new("`lines` must be an array"));
    }
    let mut corrections = Corrections { text, lines: Vec::new() };
    for object in Array::from(&lines) {
        let line = get(&object, "line").as_f64().filter(|line| *line >= 0.0 && line.fract() == 0.0);
        let line = line.ok_or_else(|| JsError::new("`line` must be a whole number from 0"))?;
        let name = get(&object, "role");
        let role = Role::ALL.into_iter().find(|role| to_object(role) == name);
        corrections.set(line as usize, role.ok_or_else(|| JsError::new("`role` must be that of a line"))?);
    }
    Ok(corrections)
}

/// Returns a property, `undefined` if there is none.
fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or_default()
}
