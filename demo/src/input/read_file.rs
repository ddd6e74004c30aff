//! The text of a file.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::state::Notice;

/// Far beyond any article, yet small enough to stay in memory a few times over.
const MAX_BYTES: f64 = 10.0 * 1024.0 * 1024.0;

/// The text of a file, and its bytes.
pub struct FileText {
    pub text: String,
    pub bytes: Uint8Array,
}

/// Reads a text file, whatever its name.
pub async fn read_file(file: &File) -> Result<FileText, Notice> {
    if file.size() > MAX_BYTES {
        return Err(Notice::TooBig);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Notice::Unreadable)?;
    let bytes = Uint8Array::new(&buffer);
    let text = decode(&bytes.to_vec()).ok_or(Notice::NotText)?;
    Ok(FileText { text, bytes })
}

/// Decodes UTF-16 with a byte order mark, otherwise UTF-8 with replacement characters. Returns
/// `None` for a file that is not text.
fn decode(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Some(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some(utf16(rest, u16::from_be_bytes)),
        // Text has no NUL. Pictures, archives and documents do.
        _ if bytes.contains(&0) => None,
        _ => Some(String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).into_owned()),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::decode;

    fn check(bytes: &[u8], expected: Option<&str>) {
        assert_eq!(decode(bytes).as_deref(), expected);
    }

    #[test]
    fn utf8_with_and_without_a_mark() {
        check("Größe".as_bytes(), Some("Größe"));
        check(b"\xEF\xBB\xBFBOM", Some("BOM"));
        check(b"", Some(""));
    }

    #[test]
    fn broken_bytes_are_replaced() {
        check(b"caf\xE9 noir", Some("caf\u{FFFD} noir"));
    }

    #[test]
    fn utf16_of_either_order_and_with_a_lone_surrogate() {
        check(b"\xFF\xFEH\0i\0", Some("Hi"));
        check(b"\xFE\xFF\0H\0i", Some("Hi"));
        check(b"\xFF\xFE\x00\xD8i\0", Some("\u{FFFD}i"));
    }

    #[test]
    fn a_picture_is_no_text() {
        check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None);
    }
}
