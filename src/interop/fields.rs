//! The parts of an article, listed once for both of its forms.

use serde::Serializer;
use serde::ser::SerializeStruct;

use super::bytes::{Encode, read_byte};
use super::object::{AsObject, ToObject};
use crate::article::{
    Author, Block, BlockKind, Confidence, Date, Dateline, Direction, Figure, Line, Origin, Point, Reason, Role, Span,
    SpanKind, Summary,
};
use crate::{Article, Correction, Corrections};

/// Enums with their variants in the order of declaration. In bytes a variant is its number.
macro_rules! variants {
    ($($kind:ident: $all:expr;)+) => {$(
        impl Encode for $kind {
            fn write(&self, bytes: &mut Vec<u8>) {
                bytes.push(*self as u8);
            }
            fn read(bytes: &mut &[u8]) -> Option<Self> {
                read_byte(bytes).and_then(|number| $all.get(usize::from(number)).copied())
            }
        }
    )+};
}

/// Structs with their fields, and the key of a field where it is not the field's name. In bytes the
/// fields follow one another. Those after a semicolon are in the bytes only, those after a bar are
/// of markup: without the feature they are empty and left out.
macro_rules! fields {
    ($($name:ident $(with $constant:ident = $value:literal)? { $($field:ident $(= $key:literal)?),+ $(| $($marked:ident),+)? $(; $($internal:ident),+)? })+) => {$(
        impl Encode for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                $(self.$field.write(bytes);)+
                $($(#[cfg(feature = "markup")] self.$marked.write(bytes);)+)?
                $($(self.$internal.write(bytes);)+)?
            }
            fn read(bytes: &mut &[u8]) -> Option<Self> {
                Some($name {
                    $($field: Encode::read(bytes)?,)+
                    $($(
                        #[cfg(feature = "markup")]
                        $marked: Encode::read(bytes)?,
                        #[cfg(not(feature = "markup"))]
                        $marked: Default::default(),
                    )+)?
                    $($($internal: Encode::read(bytes)?),+)?
                })
            }
        }

        impl ToObject for $name {
            $(const $constant: bool = $value;)?
            fn serialize_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let fields = [$(!self.$field.is_missing(),)+ $($(#[cfg(feature = "markup")] !self.$marked.is_missing(),)+)?];
                let present = fields.into_iter().filter(|present| *present).count();
                let mut object = serializer.serialize_struct(stringify!($name), present)?;
                $(if !self.$field.is_missing() {
                    object.serialize_field(key!($field $($key)?), &AsObject(&self.$field))?;
                })+
                $($(#[cfg(feature = "markup")] if !self.$marked.is_missing() {
                    object.serialize_field(stringify!($marked), &AsObject(&self.$marked))?;
                })+)?
                object.end()
            }
        }
    )+};
}

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

variants! {
    Role: Role::ALL;
    Direction: [Direction::Ltr, Direction::Rtl];
    Origin: [Origin::Publisher, Origin::Extracted];
    BlockKind: [
        BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem, BlockKind::Table, BlockKind::Image,
        BlockKind::Preformatted,
    ];
    SpanKind: SpanKind::ALL;
    Reason: [
        Reason::Furniture, Reason::LeadsAway, Reason::Repeated, Reason::Above, Reason::Between, Reason::Below,
        Reason::Reader,
    ];
}

fields! {
    Article {
        headline, standfirst, section, authors, editors, agency, date_published = "datePublished",
        date_modified = "dateModified", dateline, figures, key_points = "keyPoints", summary, body, sources,
        editor_notes = "editorNotes", language, direction, word_count = "wordCount",
        reading_minutes = "readingMinutes", confidence, lines
    }
    Author { name, role }
    Date { text, iso }
    Dateline { place, agency }
    Figure { caption, credit | src, alt }
    Summary { origin, points, supplement }
    Point { text, line, start, end }
    Block { kind, text, lines | spans, level, figure }
    Span with LISTED_IF_EMPTY = false { start, end, kind, href }
    Confidence { headline, authors, date_published = "datePublished", body }
    Line { start, end, role, confidence, reason; rule }
    Corrections { text, lines }
    Correction { line, role }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::bytes::{decode_article, encode_article};
    use super::*;
    use crate::{parse, parse_corrected};

    const TEXT: &str = "News\n\nHarbour bridge reopens after storm\n\nBy Ann Example, Science correspondent\n\n17 October 2023\n\n\
        OSLO (Reuters) - The harbour bridge opened again on Monday, said the mayor.\n\nMore lanes follow.\n\n\
        • One\n• Two\n\nShare\nPrint\n\nمرحبا";

    /// Removes keys without a value, and rounds confidences to thousandths.
    fn as_in_javascript(value: Value) -> Value {
        match value {
            Value::Object(object) => object
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key, as_in_javascript(value)))
                .collect(),
            Value::Array(list) => list.into_iter().map(as_in_javascript).collect(),
            Value::Number(number) if number.is_f64() => {
                Value::from((number.as_f64().unwrap() * 1000.0).round() / 1000.0)
            }
            _ => value,
        }
    }

    #[track_caller]
    fn check_object(value: &(impl ToObject + serde::Serialize)) {
        let object = serde_json::to_value(AsObject(value)).unwrap();
        assert_eq!(object, as_in_javascript(serde_json::to_value(value).unwrap()));
    }

    #[test]
    fn an_object_has_the_keys_and_values_of_the_serde_form() {
        let mut corrections = Corrections::of(TEXT);
        for (line, role) in Role::ALL.into_iter().enumerate() {
            corrections.set(line, role);
        }
        check_object(&corrections);
        for text in [TEXT, "", "\n", "Aye"] {
            check_object(&parse(text));
            check_object(&parse_corrected(text, &corrections));
        }
        check_object(&vec![Reason::Furniture, Reason::LeadsAway, Reason::Repeated, Reason::Above, Reason::Between]);
        check_object(&vec![Reason::Below, Reason::Reader]);
        check_object(&vec![BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem]);
        check_object(&vec![Origin::Publisher, Origin::Extracted]);
        check_object(&Role::ALL.to_vec());
        check_object(&Figure { credit: Some("Reuters".into()), ..Figure::default() });
    }

    #[test]
    fn an_article_is_the_same_after_encoding_and_decoding() {
        for text in [TEXT, "", "\n", "Aye"] {
            let article = parse(text);
            assert_eq!(decode_article(&encode_article(&article)), Some(article));
        }
    }

    #[test]
    fn bytes_of_something_else_are_no_article() {
        let bytes = encode_article(&parse(TEXT));
        for end in 0..bytes.len() {
            assert_eq!(decode_article(&bytes[..end]), None, "{end}");
        }
        assert_eq!(decode_article(&[bytes.as_slice(), &[0]].concat()), None);
        assert_eq!(decode_article(&[255; 64]), None);
    }

    #[test]
    fn variants_are_listed_in_the_order_of_declaration() {
        fn check<T: Encode>(count: u8) {
            for number in 0..count {
                let mut bytes = Vec::new();
                T::read(&mut [number].as_slice()).expect("a variant").write(&mut bytes);
                assert_eq!(bytes, [number]);
            }
            assert!(T::read(&mut [count].as_slice()).is_none());
        }
        check::<Role>(Role::ALL.len() as u8);
        check::<Direction>(2);
        check::<Origin>(2);
        check::<BlockKind>(7);
        check::<SpanKind>(SpanKind::ALL.len() as u8);
        check::<Reason>(7);
    }
}
