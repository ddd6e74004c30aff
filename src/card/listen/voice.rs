//! The browser's voices for a language.

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisVoice, window};

/// A voice of the browser.
#[derive(Clone, PartialEq)]
pub(super) struct Voice {
    /// Identifies the voice in the preferences.
    pub uri: String,
    pub name: String,
    /// `true` if it works on the device, without sending the text to a server.
    pub local: bool,
    default: bool,
    pub(super) handle: SpeechSynthesisVoice,
}

/// The browser's speech synthesis, if it has any.
pub(super) fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = window()?.speech_synthesis().ok()?;
    (!synthesis.is_undefined() && !synthesis.is_null()).then_some(synthesis)
}

/// The voices for a language, local ones first; none for an unknown language, which no voice would
/// read right.
///
/// `None` if the browser lists no voice at all. It may still be loading them.
pub(super) fn voices(language: &str) -> Option<Vec<Voice>> {
    let all = synthesis()?.get_voices();
    if all.length() == 0 {
        return None;
    }
    let wanted = primary(language);
    let mut voices: Vec<Voice> = all
        .iter()
        .map(|voice| voice.unchecked_into::<SpeechSynthesisVoice>())
        .filter(|voice| primary(&voice.lang()) == wanted)
        .map(|handle| Voice {
            uri: handle.voice_uri(),
            name: handle.name(),
            local: handle.local_service(),
            default: handle.default(),
            handle,
        })
        .collect();
    // Four passes: the code of a sort would be larger than the rest of this module.
    let kinds = [(true, true), (true, false), (false, true), (false, false)];
    let mut sorted = Vec::new();
    for kind in kinds {
        sorted.extend(voices.extract_if(.., |voice| (voice.local, voice.default) == kind));
    }
    Some(sorted)
}

/// The voice the reader chose for this language, otherwise a local one.
pub(super) fn choose<'a>(voices: &'a [Voice], remembered: &[String]) -> Option<&'a Voice> {
    let chosen = voices.iter().find(|voice| remembered.contains(&voice.uri));
    chosen.or(voices.first().filter(|voice| voice.local))
}

/// The primary subtag. Systems may write `_` for `-`, or use obsolete codes.
fn primary(tag: &str) -> String {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "in" => "id",
        "iw" => "he",
        "nb" | "nn" => "no",
        "cmn" => "zh",
        "fil" => "tl",
        _ => return primary,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::primary;

    #[test]
    fn tags_of_systems_are_understood() {
        for (tag, expected) in [("id-ID", "id"), ("in_ID", "id"), ("nb-NO", "no"), ("EN_us", "en"), ("", "")] {
            assert_eq!(primary(tag), expected);
        }
    }
}
