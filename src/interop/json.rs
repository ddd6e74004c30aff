//! JSON of an article, without keys for what is missing.

/// A value with a JSON form.
pub(crate) trait ToJson {
    /// Returns true for `None`. A missing value has no key in an object.
    fn is_missing(&self) -> bool {
        false
    }
    /// Appends the JSON of the value. A missing value has none.
    fn write_json(&self, json: &mut JsonWriter);
}

/// Returns the JSON of a value, or an empty text for a missing one.
pub(crate) fn to_json(value: &dyn ToJson) -> String {
    let mut json = JsonWriter(String::new());
    value.write_json(&mut json);
    json.0
}

/// JSON being written.
pub(crate) struct JsonWriter(String);

impl JsonWriter {
    /// Appends an object. Its keys are the names of the fields in camel case.
    pub(super) fn object(&mut self, fields: &[(&str, &dyn ToJson)]) {
        self.0.push('{');
        for (index, (name, value)) in fields.iter().filter(|(_, value)| !value.is_missing()).enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.name(name);
            self.0.push(':');
            value.write_json(self);
        }
        self.0.push('}');
    }

    /// Appends a Rust name as text in camel case: `"datePublished"` for `date_published`, `"keyPoint"`
    /// for `KeyPoint`.
    pub(super) fn name(&mut self, name: &str) {
        self.0.push('"');
        let mut before = None;
        for letter in name.chars().filter(char::is_ascii) {
            match before {
                None => self.0.push(letter.to_ascii_lowercase()),
                Some('_') => self.0.push(letter.to_ascii_uppercase()),
                Some(_) if letter == '_' => {}
                Some(_) => self.0.push(letter),
            }
            before = Some(letter);
        }
        self.0.push('"');
    }

    fn list(&mut self, values: &[impl ToJson]) {
        self.0.push('[');
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            value.write_json(self);
        }
        self.0.push(']');
    }

    /// Appends a whole number.
    fn number(&mut self, number: usize) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.0.push(char::from(b'0' + (number % 10) as u8));
    }

    /// Appends a fraction from 0 with three digits at most.
    fn fraction(&mut self, fraction: f32) {
        let thousandths = (fraction * 1000.0).round() as usize;
        self.number(thousandths / 1000);
        let mut rest = thousandths % 1000;
        if rest > 0 {
            self.0.push('.');
        }
        for place in [100, 10, 1] {
            if rest > 0 {
                self.number(rest / place);
                rest %= place;
            }
        }
    }

    /// Appends a text in quotation marks.
    fn text(&mut self, text: &str) {
        self.0.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(|c| matches!(c, '"' | '\\' | '\0'..='\u{1F}')) {
            let (before, after) = rest.split_at(at);
            self.0.push_str(before);
            let byte = after.as_bytes()[0];
            match byte {
                b'"' | b'\\' => self.0.extend(['\\', char::from(byte)]),
                b'\n' => self.0.push_str("\\n"),
                _ => {
                    let hex = |digit: u8| char::from(b"0123456789abcdef"[usize::from(digit)]);
                    self.0.push_str("\\u00");
                    self.0.extend([hex(byte >> 4), hex(byte & 15)]);
                }
            }
            rest = &after[1..];
        }
        self.0.push_str(rest);
        self.0.push('"');
    }
}

impl ToJson for usize {
    fn write_json(&self, json: &mut JsonWriter) {
        json.number(*self);
    }
}

impl ToJson for f32 {
    /// Confidences are the only fractions, and more than three digits of them say nothing.
    fn write_json(&self, json: &mut JsonWriter) {
        json.fraction(*self);
    }
}

impl ToJson for String {
    fn write_json(&self, json: &mut JsonWriter) {
        json.text(self);
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn is_missing(&self) -> bool {
        self.is_none()
    }
    fn write_json(&self, json: &mut JsonWriter) {
        self.iter().for_each(|value| value.write_json(json));
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write_json(&self, json: &mut JsonWriter) {
        json.list(self);
    }
}

#[cfg(test)]
mod tests {
    use super::{ToJson, to_json};
    use crate::article::{Author, Confidence, Date};

    #[track_caller]
    fn check(value: &dyn ToJson, expected: &str) {
        assert_eq!(to_json(value), expected);
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
        let text = "\"C:\\new\"\n\t\0\u{1f}\u{7f}é文𝄞\u{2028}".to_owned();
        let read: String = serde_json::from_str(&to_json(&text)).unwrap();
        assert_eq!(read, text);
    }

    #[test]
    fn numbers_have_three_digits_at_most() {
        let of = |headline, authors, date_published, body| Confidence { headline, authors, date_published, body };
        check(&of(0.0, 1.0, 0.5, 0.0516), r#"{"headline":0,"authors":1,"datePublished":0.5,"body":0.052}"#);
        check(&of(0.9996, 0.12, 0.007, 0.9994), r#"{"headline":1,"authors":0.12,"datePublished":0.007,"body":0.999}"#);
        check(&vec![0_usize, 10, 4_294_967_295], "[0,10,4294967295]");
    }
}
