//! The parts of an article, listed once for both of its forms.

use super::bytes::{Encode, read_byte};
use super::json::{JsonWriter, ToJson};
use crate::article::{
    Author, Block, BlockKind, Confidence, Date, Dateline, Direction, Figure, Line, Origin, Point, Reason, Role, Summary,
};
use crate::{Article, Correction, Corrections};

/// Enums: their number in bytes, their name in JSON. Variants are listed in the order of declaration.
macro_rules! variants {
    ($($kind:ident { $($variant:ident)+ })+) => {$(
        impl Encode for $kind {
            fn write(&self, bytes: &mut Vec<u8>) {
                bytes.push(*self as u8);
            }
            fn read(bytes: &mut &[u8]) -> Option<Self> {
                let all = [$($kind::$variant),+];
                read_byte(bytes).and_then(|number| all.get(usize::from(number)).copied())
            }
        }

        impl ToJson for $kind {
            fn write_json(&self, json: &mut JsonWriter) {
                json.name(match self {
                    $($kind::$variant => stringify!($variant),)+
                });
            }
        }
    )+};
}

/// Structs: their fields one after the other in bytes, an object in JSON.
macro_rules! fields {
    ($($name:ident { $($field:ident)+ })+) => {$(
        impl Encode for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                $(self.$field.write(bytes);)+
            }
            fn read(bytes: &mut &[u8]) -> Option<Self> {
                Some($name { $($field: Encode::read(bytes)?),+ })
            }
        }

        impl ToJson for $name {
            fn write_json(&self, json: &mut JsonWriter) {
                json.object(&[$((stringify!($field), &self.$field)),+]);
            }
        }
    )+};
}

variants! {
    Role {
        Headline Standfirst Section Author AuthorRole Editor Date Dateline Caption Credit KeyPointsHeading KeyPoint Body
        Heading Quote ListItem EditorNote Boilerplate Blank
    }
    Direction { Ltr Rtl }
    Origin { Publisher Extracted }
    BlockKind { Paragraph Heading Quote ListItem }
    Reason { Furniture LeadsAway Repeated Above Between Below Reader }
}

fields! {
    Article {
        headline standfirst section authors editors agency date_published date_modified dateline figures key_points summary body
        sources editor_notes language direction word_count reading_minutes confidence lines
    }
    Author { name role }
    Date { text iso }
    Dateline { place agency }
    Figure { caption credit }
    Summary { origin points supplement }
    Point { text line start end }
    Block { kind text lines }
    Confidence { headline authors date_published body }
    Line { start end role confidence reason }
    Corrections { text lines }
    Correction { line role }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::bytes::{decode_article, encode_article};
    use super::super::json::to_json;
    use super::*;
    use crate::{parse, parse_corrected};

    const TEXT: &str = "News\n\nHarbour bridge reopens after storm\n\nBy Ann Example, Science correspondent\n\n17 October 2023\n\n\
        OSLO (Reuters) - The harbour bridge opened again on Monday, said the mayor.\n\nMore lanes follow.\n\n\
        • One\n• Two\n\nShare\nPrint\n\nمرحبا";

    /// Removes keys without a value, and rounds fractions to thousandths.
    fn as_in_javascript(value: Value) -> Value {
        match value {
            Value::Object(object) => object
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key, as_in_javascript(value)))
                .collect(),
            Value::Array(list) => list.into_iter().map(as_in_javascript).collect(),
            Value::Number(number) => Value::from((number.as_f64().unwrap() * 1000.0).round() / 1000.0),
            _ => value,
        }
    }

    #[track_caller]
    fn check_json(value: &(impl ToJson + serde::Serialize)) {
        let ours: Value = serde_json::from_str(&to_json(value)).unwrap();
        assert_eq!(as_in_javascript(ours), as_in_javascript(serde_json::to_value(value).unwrap()));
    }

    #[test]
    fn json_has_the_keys_and_values_of_the_serde_form() {
        let mut corrections = Corrections::of(TEXT);
        for (line, role) in Role::ALL.into_iter().enumerate() {
            corrections.set(line, role);
        }
        check_json(&corrections);
        for text in [TEXT, "", "\n", "Aye"] {
            check_json(&parse(text));
            check_json(&parse_corrected(text, &corrections));
        }
        check_json(&vec![Reason::Furniture, Reason::LeadsAway, Reason::Repeated, Reason::Above, Reason::Between]);
        check_json(&vec![Reason::Below, Reason::Reader]);
        check_json(&vec![BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem]);
        check_json(&vec![Origin::Publisher, Origin::Extracted]);
        check_json(&Role::ALL.to_vec());
        check_json(&Figure { caption: None, credit: Some("Reuters".into()) });
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
        check::<BlockKind>(4);
        check::<Reason>(7);
    }
}
