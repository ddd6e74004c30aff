//! Serializes to plain JavaScript objects without keys for what is missing.
//!
//! What an `Article` is made of and no more: `serde-wasm-bindgen` writes missing fields as `undefined` and single-precision numbers
//! with the digits that double precision adds.

use std::fmt::Error;

use js_sys::{Array, Object, Reflect};
use serde::ser::{Impossible, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

/// The plain object of a value; `undefined` for a value that has no such form.
pub(crate) fn plain(value: &impl Serialize) -> JsValue {
    value.serialize(Plain).unwrap_or(JsValue::UNDEFINED)
}

struct Plain;

/// A list being filled.
struct List(Array);

/// An object being filled.
struct Record(Object);

type Never = Impossible<JsValue, Error>;

impl Serializer for Plain {
    type Ok = JsValue;
    type Error = Error;
    type SerializeSeq = List;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = Record;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_i8(self, value: i8) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<JsValue, Error> {
        Ok((value as f64).into())
    }
    fn serialize_u8(self, value: u8) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    // Counts and offsets of a text: far below the integers a number holds exactly.
    fn serialize_u64(self, value: u64) -> Result<JsValue, Error> {
        Ok((value as f64).into())
    }
    /// Confidences are the only such numbers, and nobody learns more from a fourth digit.
    fn serialize_f32(self, value: f32) -> Result<JsValue, Error> {
        Ok(((f64::from(value) * 1000.0).round() / 1000.0).into())
    }
    fn serialize_f64(self, value: f64) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_char(self, value: char) -> Result<JsValue, Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<JsValue, Error> {
        Ok(value.into())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<JsValue, Error> {
        Err(Error)
    }
    fn serialize_none(self) -> Result<JsValue, Error> {
        Ok(JsValue::UNDEFINED)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<JsValue, Error> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<JsValue, Error> {
        Ok(JsValue::UNDEFINED)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<JsValue, Error> {
        Ok(JsValue::UNDEFINED)
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<JsValue, Error> {
        Ok(variant.into())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<JsValue, Error> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<JsValue, Error> {
        Err(Error)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<List, Error> {
        Ok(List(Array::new()))
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
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Record, Error> {
        Ok(Record(Object::new()))
    }
    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
}

impl SerializeSeq for List {
    type Ok = JsValue;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.0.push(&value.serialize(Plain)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Error> {
        Ok(self.0.into())
    }
}

impl SerializeStruct for Record {
    type Ok = JsValue;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        let value = value.serialize(Plain)?;
        if !value.is_undefined() {
            Reflect::set(&self.0, &key.into(), &value).map_err(|_| Error)?;
        }
        Ok(())
    }

    fn end(self) -> Result<JsValue, Error> {
        Ok(self.0.into())
    }
}
