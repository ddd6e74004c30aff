//! What to put on a page to have the article's card there.

use article_card::{Correction, Corrections};

/// What the page is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Html,
    React,
    Yew,
}

impl Platform {
    pub const ALL: [Platform; 3] = [Platform::Html, Platform::React, Platform::Yew];

    pub fn name(self) -> &'static str {
        match self {
            Platform::Html => "HTML",
            Platform::React => "React",
            Platform::Yew => "Yew",
        }
    }

    /// What the code needs to work.
    pub fn needs(self) -> &'static str {
        match self {
            Platform::Html => "Serve the package as /article-card/. The text is on the page even before the script.",
            Platform::React => "Needs React 19 and the npm package.",
            Platform::Yew => "Needs the crate, and its style.css linked in the page.",
        }
    }

    /// The code that shows the card of a text, with what the reader put right in it.
    pub fn code(self, text: &str, corrections: &Corrections) -> String {
        let story = text.trim().replace("\r\n", "\n").replace('\r', "\n");
        // What the card will read there, to the byte.
        let read = if self == Platform::Html { format!("\n{story}\n") } else { story.clone() };
        let corrections = moved(text, corrections, &read);
        match self {
            Platform::Html => format!(
                "<link rel=\"stylesheet\" href=\"/article-card/fallback.css\">\n\
                 <script type=\"module\" src=\"/article-card/define.js\"></script>\n\n\
                 <article-card{}>\n{}\n</article-card>\n",
                if corrections.is_empty() { String::new() } else { format!(" corrections='{}'", json(&corrections)) },
                story.replace('&', "&amp;").replace('<', "&lt;")
            ),
            Platform::React => format!(
                "import 'article-card/define';\n\n\
                 const story = `{}`;\n\n\
                 export const Story = () => <article-card text={{story}}{} />;\n",
                story.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${"),
                if corrections.is_empty() { String::new() } else { format!(" corrections={{{}}}", json(&corrections)) }
            ),
            Platform::Yew if corrections.is_empty() => format!(
                "use article_card::ArticleCard;\n\
                 use yew::prelude::*;\n\n\
                 const STORY: &str = \"{}\";\n\n\
                 #[component]\n\
                 pub fn Story() -> Html {{\n    html! {{ <ArticleCard text={{STORY}} /> }}\n}}\n",
                story.chars().map(in_rust).collect::<String>()
            ),
            Platform::Yew => format!(
                "use article_card::article::Role;\n\
                 use article_card::{{ArticleCard, Corrections}};\n\
                 use yew::prelude::*;\n\n\
                 const STORY: &str = \"{}\";\n\n\
                 #[component]\n\
                 pub fn Story() -> Html {{\n    let mut corrections = Corrections::of(STORY);\n{}    \
                 html! {{ <ArticleCard text={{STORY}} {{corrections}} /> }}\n}}\n",
                story.chars().map(in_rust).collect::<String>(),
                corrections.lines.iter().map(set_in_rust).collect::<String>()
            ),
        }
    }
}

/// The corrections of a text for `read`, which is the same but for blank lines at its ends.
fn moved(text: &str, corrections: &Corrections, read: &str) -> Corrections {
    let mut moved = Corrections::of(read);
    if corrections.fit(text) {
        for Correction { line, role } in &corrections.lines {
            moved.set((line + blank_lines(read)).saturating_sub(blank_lines(text)), *role);
        }
    }
    moved
}

/// How many lines stand before the first that is not blank.
fn blank_lines(text: &str) -> usize {
    let blank = &text[..text.len() - text.trim_start().len()];
    blank.replace("\r\n", "\n").matches(['\n', '\r', '\u{B}', '\u{C}']).count()
}

/// The corrections as the element takes them.
fn json(corrections: &Corrections) -> String {
    let line = |Correction { line, role }: &Correction| {
        let name = format!("{role:?}");
        let (first, rest) = name.split_at(1);
        format!("{{\"line\":{line},\"role\":\"{}{rest}\"}}", first.to_lowercase())
    };
    let lines: Vec<String> = corrections.lines.iter().map(line).collect();
    format!("{{\"text\":\"{}\",\"lines\":[{}]}}", corrections.text, lines.join(","))
}

fn set_in_rust(Correction { line, role }: &Correction) -> String {
    format!("    corrections.set({line}, Role::{role:?});\n")
}

/// A character as a Rust string has it. Those that turn the direction of what follows are refused there as they are.
fn in_rust(char: char) -> String {
    match char {
        '\\' | '"' => format!("\\{char}"),
        '\n' | '\t' => char.to_string(),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => char.escape_unicode().to_string(),
        _ if char.is_control() => char.escape_unicode().to_string(),
        _ => char.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use article_card::article::Role;

    use super::*;

    #[track_caller]
    fn check(platform: Platform, text: &str, expected: &str) {
        let code = platform.code(text, &Corrections::default());
        assert!(code.contains(expected), "{code}");
    }

    #[test]
    fn html_takes_the_text_as_text() {
        let text = "A & B\r\n\r\n</article-card></script><!-- <script> &amp; 1 < 2";
        let expected = "<article-card>\nA &amp; B\n\n&lt;/article-card>&lt;/script>&lt;!-- &lt;script> &amp;amp; 1 &lt; 2\n</article-card>";
        check(Platform::Html, text, expected);
    }

    #[test]
    fn a_template_string_holds_the_text() {
        check(Platform::React, "C:\\new `a` ${b} $c", "const story = `C:\\\\new \\`a\\` \\${b} $c`;");
    }

    #[test]
    fn a_rust_string_holds_the_text() {
        check(Platform::Yew, "\"C:\\new\"\n\u{202E}x\u{7}", "\"\\\"C:\\\\new\\\"\n\\u{202e}x\\u{7}\"");
    }

    #[test]
    fn what_was_put_right_goes_along_for_the_text_as_it_will_be_read() {
        let text = "\r\n\r\n Weather desk\r\nRain is on its way\r\n";
        let mut corrections = Corrections::of(text);
        corrections.set(2, Role::KeyPoint);
        let code = |platform: Platform| platform.code(text, &corrections);

        let html = code(Platform::Html);
        let (_, attribute) = html.split_once("corrections='").expect("an attribute");
        let given: Corrections = serde_json::from_str(attribute.split_once('\'').expect("its end").0).expect("JSON");
        assert!(given.fit("\nWeather desk\nRain is on its way\n"));
        assert_eq!((given.role(1), given.lines.len()), (Some(Role::KeyPoint), 1));

        assert!(code(Platform::React).contains("corrections={{\"text\":"), "{}", code(Platform::React));
        assert!(code(Platform::React).contains("{\"line\":0,\"role\":\"keyPoint\"}"));
        assert!(code(Platform::Yew).contains("corrections.set(0, Role::KeyPoint);"));
    }

    #[test]
    fn corrections_of_another_text_stay_behind() {
        let mut corrections = Corrections::of("another");
        corrections.set(0, Role::Headline);
        assert!(!Platform::Html.code("text", &corrections).contains("corrections="));
    }
}
