//! An article as bytes, passed between instances of one build of the WebAssembly.

use crate::{Article, rule_names};

/// Returns the bytes of an article.
pub(crate) fn encode_article(article: &Article) -> Vec<u8> {
    let mut bytes = Vec::new();
    article.write(&mut bytes);
    bytes
}

/// Returns the article of bytes made by [`encode_article`], or `None` for other bytes.
pub(crate) fn decode_article(mut bytes: &[u8]) -> Option<Article> {
    Article::read(&mut bytes).filter(|_| bytes.is_empty())
}

/// A value with a byte form: numbers in four bytes, lists and texts after their length.
pub(crate) trait Encode: Sized {
    /// Appends the bytes of the value.
    fn write(&self, bytes: &mut Vec<u8>);
    /// Reads a value from the front, or returns `None` if there is none.
    fn read(bytes: &mut &[u8]) -> Option<Self>;
}

impl Encode for usize {
    fn write(&self, bytes: &mut Vec<u8>) {
        // Texts are shorter than four gigabytes, and so are their offsets.
        bytes.extend((*self as u32).to_le_bytes());
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        let (number, rest) = bytes.split_first_chunk()?;
        *bytes = rest;
        Some(u32::from_le_bytes(*number) as usize)
    }
}

impl Encode for f32 {
    fn write(&self, bytes: &mut Vec<u8>) {
        (self.to_bits() as usize).write(bytes);
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        usize::read(bytes).map(|bits| f32::from_bits(bits as u32))
    }
}

impl Encode for String {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.len().write(bytes);
        bytes.extend(self.as_bytes());
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        let length = usize::read(bytes)?;
        let (text, rest) = bytes.split_at_checked(length)?;
        *bytes = rest;
        std::str::from_utf8(text).ok().map(str::to_owned)
    }
}

/// The name of a rule, as its place among [`rule_names`].
impl Encode for &'static str {
    fn write(&self, bytes: &mut Vec<u8>) {
        rule_names().position(|name| name == *self).unwrap_or(usize::MAX).write(bytes);
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        usize::read(bytes).and_then(|at| rule_names().nth(at))
    }
}

impl<T: Encode> Encode for Option<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self.is_some()));
        self.iter().for_each(|value| value.write(bytes));
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        match read_byte(bytes)? {
            0 => Some(None),
            _ => T::read(bytes).map(Some),
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.len().write(bytes);
        self.iter().for_each(|value| value.write(bytes));
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        // Each value has at least one byte, so a wrong length cannot ask for much memory.
        let length = usize::read(bytes).filter(|length| *length <= bytes.len())?;
        let mut list = Vec::with_capacity(length);
        for _ in 0..length {
            list.push(T::read(bytes)?);
        }
        Some(list)
    }
}

/// Reads one byte from the front.
pub(super) fn read_byte(bytes: &mut &[u8]) -> Option<u8> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(*first)
}
