//! What to put on a page to have the article's card there.

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

    /// The code that shows the card of a text.
    pub fn code(self, text: &str) -> String {
        let text = text.trim().replace("\r\n", "\n").replace('\r', "\n");
        match self {
            Platform::Html => format!(
                "<link rel=\"stylesheet\" href=\"/article-card/fallback.css\">\n\
                 <script type=\"module\" src=\"/article-card/define.js\"></script>\n\n\
                 <article-card>\n{}\n</article-card>\n",
                text.replace('&', "&amp;").replace('<', "&lt;")
            ),
            Platform::React => format!(
                "import 'article-card/define';\n\n\
                 const story = `{}`;\n\n\
                 export const Story = () => <article-card text={{story}} />;\n",
                text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${")
            ),
            Platform::Yew => format!(
                "use article_card::ArticleCard;\n\
                 use yew::prelude::*;\n\n\
                 const STORY: &str = \"{}\";\n\n\
                 #[component]\n\
                 pub fn Story() -> Html {{\n    html! {{ <ArticleCard text={{STORY}} /> }}\n}}\n",
                text.chars().map(in_rust).collect::<String>()
            ),
        }
    }
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
    use super::*;

    #[track_caller]
    fn check(platform: Platform, text: &str, expected: &str) {
        let code = platform.code(text);
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
}
