//! An article as bytes, to be handed from one instance of the WebAssembly to another of the same build.

use crate::Article;
use crate::article::{
    Author, Block, BlockKind, Confidence, Date, Dateline, Direction, Figure, Line, Origin, Point, Reason, Role, Summary,
};
use crate::corrections::{Correction, Corrections};

/// The bytes of an article.
pub(crate) fn pack(article: &Article) -> Vec<u8> {
    let mut bytes = Vec::new();
    article.put(&mut bytes);
    bytes
}

/// The article of bytes that [`pack`] made; `None` for others.
pub(crate) fn unpack(mut bytes: &[u8]) -> Option<Article> {
    Article::take(&mut bytes).filter(|_| bytes.is_empty())
}

/// What can be written to bytes and read from them: numbers in four bytes, lists and texts after their length.
pub(crate) trait Pack: Sized {
    /// Writes it at the end.
    fn put(&self, bytes: &mut Vec<u8>);
    /// Reads it from the front.
    fn take(bytes: &mut &[u8]) -> Option<Self>;
}

impl Pack for usize {
    fn put(&self, bytes: &mut Vec<u8>) {
        // Texts are shorter than four gigabytes, and so are their offsets.
        bytes.extend((*self as u32).to_le_bytes());
    }
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        let (number, rest) = bytes.split_first_chunk()?;
        *bytes = rest;
        Some(u32::from_le_bytes(*number) as usize)
    }
}

impl Pack for f32 {
    fn put(&self, bytes: &mut Vec<u8>) {
        (self.to_bits() as usize).put(bytes);
    }
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        usize::take(bytes).map(|bits| f32::from_bits(bits as u32))
    }
}

impl Pack for String {
    fn put(&self, bytes: &mut Vec<u8>) {
        self.len().put(bytes);
        bytes.extend(self.as_bytes());
    }
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        let length = usize::take(bytes)?;
        let (text, rest) = bytes.split_at_checked(length)?;
        *bytes = rest;
        std::str::from_utf8(text).ok().map(str::to_owned)
    }
}

impl<T: Pack> Pack for Option<T> {
    fn put(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self.is_some()));
        self.iter().for_each(|value| value.put(bytes));
    }
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        match byte(bytes)? {
            0 => Some(None),
            _ => T::take(bytes).map(Some),
        }
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn put(&self, bytes: &mut Vec<u8>) {
        self.len().put(bytes);
        self.iter().for_each(|value| value.put(bytes));
    }
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        // Everything in a list has a byte at least: a wrong length cannot ask for more memory than there are bytes.
        let length = usize::take(bytes).filter(|length| *length <= bytes.len())?;
        let mut list = Vec::with_capacity(length);
        for _ in 0..length {
            list.push(T::take(bytes)?);
        }
        Some(list)
    }
}

/// Takes the first byte away.
fn byte(bytes: &mut &[u8]) -> Option<u8> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(*first)
}

/// Kinds of thing, as their number in the list.
macro_rules! pack_kinds {
    ($($kind:ty: $all:expr;)+) => {$(
        impl Pack for $kind {
            fn put(&self, bytes: &mut Vec<u8>) {
                bytes.push(*self as u8);
            }
            fn take(bytes: &mut &[u8]) -> Option<Self> {
                byte(bytes).and_then(|number| $all.get(usize::from(number)).copied())
            }
        }
    )+};
}

pack_kinds! {
    Role: Role::ALL;
    Direction: [Direction::Ltr, Direction::Rtl];
    Origin: [Origin::Publisher, Origin::Extracted];
    BlockKind: [BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem];
    Reason: [
        Reason::Furniture, Reason::LeadsAway, Reason::Repeated, Reason::Above, Reason::Between, Reason::Below, Reason::Reader,
    ];
}

/// Structures, field after field.
macro_rules! pack_fields {
    ($($name:ident { $($field:ident)+ })+) => {$(
        impl Pack for $name {
            fn put(&self, bytes: &mut Vec<u8>) {
                $(self.$field.put(bytes);)+
            }
            fn take(bytes: &mut &[u8]) -> Option<Self> {
                Some($name { $($field: Pack::take(bytes)?),+ })
            }
        }
    )+};
}

pack_fields! {
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
    use super::*;

    const TEXT: &str = "News\n\nHarbour bridge reopens after storm\n\nBy Ann Example, Science correspondent\n\n17 October 2023\n\n\
        OSLO (Reuters) - The harbour bridge opened again on Monday, said the mayor.\n\nMore lanes follow.\n\n\
        • One\n• Two\n\nShare\nPrint\n\nمرحبا";

    #[test]
    fn an_article_comes_out_as_it_went_in() {
        for text in [TEXT, "", "\n", "Aye"] {
            let article = crate::parse(text);
            assert_eq!(unpack(&pack(&article)), Some(article));
        }
    }

    #[test]
    fn bytes_of_something_else_are_no_article() {
        let bytes = pack(&crate::parse(TEXT));
        for end in 0..bytes.len() {
            assert_eq!(unpack(&bytes[..end]), None, "{end}");
        }
        assert_eq!(unpack(&[bytes.as_slice(), &[0]].concat()), None);
        assert_eq!(unpack(&[255; 64]), None);
    }

    #[test]
    fn kinds_are_numbered_as_they_are_listed() {
        let all = |bytes: &[u8]| Vec::<Reason>::take(&mut [&[bytes.len() as u8, 0, 0, 0], bytes].concat().as_slice());
        let reasons = all(&[0, 1, 2, 3, 4, 5, 6]).expect("seven reasons");
        assert!(reasons.iter().enumerate().all(|(number, reason)| *reason as usize == number));
        for kind in [BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem] {
            assert_eq!(BlockKind::take(&mut [kind as u8].as_slice()), Some(kind));
        }
        for role in Role::ALL {
            assert_eq!(Role::take(&mut [role as u8].as_slice()), Some(role));
        }
    }
}
