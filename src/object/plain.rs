//! Serializes to plain JavaScript objects without keys for what is missing: by JSON, which browsers read many times as fast as an object is
//! put together from here, key by key.
//!
//! What an `Article` is made of and no more: a serializer of every kind of number is more code than the card itself can spare.

use std::fmt::Error;

use serde::ser::{Impossible, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

/// The plain object of a value; `undefined` for nothing and for a value that has no such form.
pub(crate) fn plain(value: &impl Serialize) -> JsValue {
    match json(value).as_str() {
        "" => JsValue::UNDEFINED,
        json => js_sys::JSON::parse(json).unwrap_or_default(),
    }
}

/// A value as JSON; nothing for nothing.
fn json(value: &impl Serialize) -> String {
    let mut json = String::new();
    match value.serialize(Plain(&mut json)) {
        Ok(()) => json,
        Err(Error) => String::new(),
    }
}

/// Writes at the end of a text.
struct Plain<'a>(&'a mut String);

/// A list or an object being written.
struct Parts<'a> {
    json: &'a mut String,
    is_first: bool,
    end: char,
}

impl Parts<'_> {
    /// Writes what stands between two parts.
    fn part(&mut self) {
        if !self.is_first {
            self.json.push(',');
        }
        self.is_first = false;
    }
}

type Never = Impossible<(), Error>;

/// A whole number, at most as large as a number of JavaScript holds exactly.
fn push_number(json: &mut String, number: u64) {
    if number >= 10 {
        push_number(json, number / 10);
    }
    json.push(char::from(b'0' + (number % 10) as u8));
}

/// A text between quotation marks.
fn push_text(json: &mut String, text: &str) {
    json.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(|c| matches!(c, '"' | '\\' | '\0'..='\u{1F}')) {
        let (before, after) = rest.split_at(at);
        json.push_str(before);
        let byte = after.as_bytes()[0];
        match byte {
            b'"' | b'\\' => json.extend(['\\', char::from(byte)]),
            b'\n' => json.push_str("\\n"),
            _ => {
                let hex = |digit: u8| char::from(b"0123456789abcdef"[usize::from(digit)]);
                json.push_str("\\u00");
                json.extend([hex(byte >> 4), hex(byte & 15)]);
            }
        }
        rest = &after[1..];
    }
    json.push_str(rest);
    json.push('"');
}

impl<'a> Serializer for Plain<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Parts<'a>;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = Parts<'a>;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_i8(self, _: i8) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_i16(self, _: i16) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_i32(self, _: i32) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_i64(self, _: i64) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_u8(self, value: u8) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }
    // Counts and offsets of a text: far below the integers a number holds exactly.
    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        push_number(self.0, value);
        Ok(())
    }
    /// Confidences, from 0 to 1, are the only such numbers, and nobody learns more from a fourth digit.
    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        let thousandths = (value * 1000.0).round() as u64;
        push_number(self.0, thousandths / 1000);
        let mut rest = thousandths % 1000;
        if rest > 0 {
            self.0.push('.');
        }
        for place in [100, 10, 1] {
            if rest > 0 {
                push_number(self.0, rest / place);
                rest %= place;
            }
        }
        Ok(())
    }
    fn serialize_f64(self, _: f64) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), Error> {
        push_text(self.0, value);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Ok(())
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(Error)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, Error> {
        self.0.push('[');
        Ok(Parts { json: self.0, is_first: true, end: ']' })
    }
    fn serialize_tuple(self, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Error> {
        self.0.push('{');
        Ok(Parts { json: self.0, is_first: true, end: '}' })
    }
    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
}

impl SerializeSeq for Parts<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.part();
        value.serialize(Plain(self.json))
    }

    fn end(self) -> Result<(), Error> {
        self.json.push(self.end);
        Ok(())
    }
}

impl SerializeStruct for Parts<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        let (before, was_first) = (self.json.len(), self.is_first);
        self.part();
        push_text(self.json, key);
        self.json.push(':');
        let start = self.json.len();
        value.serialize(Plain(self.json))?;
        // What is missing has no key either.
        if self.json.len() == start {
            self.json.truncate(before);
            self.is_first = was_first;
        }
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        self.json.push(self.end);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::json;
    use crate::article::{Author, Confidence, Date};

    #[track_caller]
    fn check(value: &impl serde::Serialize, expected: &str) {
        assert_eq!(json(value), expected);
    }

    #[test]
    fn nothing_has_no_key() {
        check(&Author { name: "Ann".into(), role: None }, r#"{"name":"Ann"}"#);
        check(
            &vec![Date { text: "1 May".into(), iso: Some("2023-05-01".into()) }],
            r#"[{"text":"1 May","iso":"2023-05-01"}]"#,
        );
        check(&None::<String>, "");
    }

    #[test]
    fn texts_come_out_as_they_went_in() {
        let text = "\"C:\\new\"\n\t\0\u{1f}\u{7f}é文𝄞\u{2028}";
        let read: String = serde_json::from_str(&json(&text)).unwrap();
        assert_eq!(read, text);
    }

    #[test]
    fn numbers_have_three_digits_at_most() {
        let of = |headline, authors, date_published, body| Confidence { headline, authors, date_published, body };
        check(&of(0.0, 1.0, 0.5, 0.0516), r#"{"headline":0,"authors":1,"datePublished":0.5,"body":0.052}"#);
        check(&of(0.9996, 0.12, 0.007, 0.9994), r#"{"headline":1,"authors":0.12,"datePublished":0.007,"body":0.999}"#);
        check(&[0_usize, 10, 4_294_967_295], "");
        check(&vec![0_usize, 10, 4_294_967_295], "[0,10,4294967295]");
    }
}
