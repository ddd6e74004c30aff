//! The code that shows an article's card on a page.

use article_card::card::Tools;
use article_card::{Correction, Corrections};

use crate::options::CardOptions;

/// The framework of the page that embeds the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Html,
    React,
    Vue,
    Svelte,
    Yew,
}

impl Platform {
    pub const ALL: [Platform; 5] = [Platform::Html, Platform::React, Platform::Vue, Platform::Svelte, Platform::Yew];

    pub fn name(self) -> &'static str {
        match self {
            Platform::Html => "HTML",
            Platform::React => "React",
            Platform::Vue => "Vue",
            Platform::Svelte => "Svelte",
            Platform::Yew => "Yew",
        }
    }

    /// The prerequisites of the code.
    pub fn needs(self) -> &'static str {
        match self {
            Platform::Html => "Serve the package as /article-card/. The text is on the page even before the script.",
            Platform::React => "Needs React 19 and the npm package.",
            Platform::Vue => "Needs Vue 3 and the npm package, and isCustomElement in the compiler's options.",
            Platform::Svelte => "Needs Svelte 5 and the npm package.",
            Platform::Yew => "Needs the crate, and its style.css linked in the page.",
        }
    }

    /// Returns the code that shows a text with its corrections in a card with options.
    pub fn code(self, text: &str, options: &CardOptions, corrections: &Corrections) -> String {
        let story = text.trim().replace("\r\n", "\n").replace('\r', "\n");
        // The text exactly as the card will have it.
        let in_script = is_script_text(&story);
        let embedded = match self {
            Platform::Html if in_script => format!("\n\n{story}\n\n"),
            Platform::Html => format!("\n{story}\n"),
            _ => story.clone(),
        };
        let corrections = corrections_for(&embedded, text, corrections);
        match self {
            Platform::Html => format!(
                "<link rel=\"stylesheet\" href=\"/article-card/fallback.css\">\n\
                 <script type=\"module\" src=\"/article-card/define.js\"></script>\n\n\
                 <article-card{}{}>\n{}\n</article-card>\n",
                options.attributes(),
                with_corrections(" corrections='", &corrections, "'"),
                if in_script {
                    format!("<script type=\"text/plain\">\n{story}\n</script>")
                } else {
                    story.replace('&', "&amp;").replace('<', "&lt;")
                }
            ),
            Platform::React => format!(
                "import {{ ArticleCard }} from 'article-card/react';\n\n\
                 const story = {};\n\n\
                 export const Story = () => <ArticleCard text={{story}}{}{} />;\n",
                template_string(&story),
                options.react(),
                with_corrections(" corrections={", &corrections, "}"),
            ),
            Platform::Vue => format!(
                "<script setup>\n{}</script>\n\n\
                 <template>\n  <article-card :text=\"story\"{}{} />\n</template>\n",
                constants(&story, &corrections),
                options.attributes(),
                if corrections.is_empty() { "" } else { " :corrections=\"corrections\"" },
            ),
            Platform::Svelte => format!(
                "<script>\n{}</script>\n\n\
                 <article-card text={{story}}{}{}></article-card>\n",
                constants(&story, &corrections),
                options.attributes(),
                if corrections.is_empty() { "" } else { " {corrections}" },
            ),
            Platform::Yew => rust_code(&story, options, &corrections),
        }
    }
}

/// Returns the component for Yew.
fn rust_code(story: &str, options: &CardOptions, corrections: &Corrections) -> String {
    let mut imports = Vec::new();
    if !corrections.is_empty() {
        imports.push("use article_card::article::Role;\n");
    }
    if options.tools != Tools::AUTO {
        imports.push("use article_card::card::Tools;\n");
    }
    let (items, statements, property) = if corrections.is_empty() {
        ("ArticleCard", String::new(), "")
    } else {
        let statements = corrections.lines.iter().map(set_statement).collect::<String>();
        let first = "    let mut corrections = Corrections::of(STORY);\n";
        ("{ArticleCard, Corrections}", format!("{first}{statements}"), " {corrections}")
    };
    let card = format!("<ArticleCard text={{STORY}}{}{property} />", options.yew());
    // A theme is that of an element around the card.
    let card = match options.theme {
        "auto" => card,
        theme => format!("<div data-theme=\"{theme}\">{card}</div>"),
    };
    format!(
        "{}use article_card::{items};\n\
         use yew::prelude::*;\n\n\
         const STORY: &str = \"{}\";\n\n\
         #[component]\n\
         pub fn Story() -> Html {{\n{statements}    html! {{ {card} }}\n}}\n",
        imports.concat(),
        story.chars().map(escaped_in_rust).collect::<String>()
    )
}

/// Returns true for a text that ends no script. Formatters leave the lines of a script alone.
fn is_script_text(text: &str) -> bool {
    let text = text.to_lowercase();
    !text.contains("</script") && !text.contains("<!--")
}

/// Returns the text as a template string of JavaScript, which ends no script around it.
fn template_string(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    format!("`{}`", escaped.replace("</", "<\\/").replace("<!--", "<\\!--"))
}

/// Returns the JavaScript that registers the element, with the text and its corrections as constants.
fn constants(story: &str, corrections: &Corrections) -> String {
    let corrections = with_corrections("const corrections = ", corrections, ";\n");
    format!("import 'article-card/define';\n\nconst story = {};\n{corrections}", template_string(story))
}

/// Returns the JSON of the corrections with something around it, or nothing without one.
fn with_corrections(before: &str, corrections: &Corrections, after: &str) -> String {
    if corrections.is_empty() { String::new() } else { format!("{before}{}{after}", corrections_json(corrections)) }
}

/// Returns the corrections of `text` for `embedded`, which differs only in blank lines at its ends.
fn corrections_for(embedded: &str, text: &str, corrections: &Corrections) -> Corrections {
    let mut moved = Corrections::of(embedded);
    if corrections.fit(text) {
        for Correction { line, role } in &corrections.lines {
            moved.set((line + leading_blank_lines(embedded)).saturating_sub(leading_blank_lines(text)), *role);
        }
    }
    moved
}

/// Counts the blank lines at the beginning of a text.
fn leading_blank_lines(text: &str) -> usize {
    let blank = &text[..text.len() - text.trim_start().len()];
    blank.replace("\r\n", "\n").matches(['\n', '\r', '\u{B}', '\u{C}']).count()
}

/// Returns the JSON for the element's attribute `corrections`.
fn corrections_json(corrections: &Corrections) -> String {
    let line = |Correction { line, role }: &Correction| {
        let name = format!("{role:?}");
        let (first, rest) = name.split_at(1);
        format!("{{\"line\":{line},\"role\":\"{}{rest}\"}}", first.to_lowercase())
    };
    let lines: Vec<String> = corrections.lines.iter().map(line).collect();
    format!("{{\"text\":\"{}\",\"lines\":[{}]}}", corrections.text, lines.join(","))
}

/// Returns the Rust statement that sets a correction.
fn set_statement(Correction { line, role }: &Correction) -> String {
    format!("    corrections.set({line}, Role::{role:?});\n")
}

/// Escapes a character for a Rust string literal. The compiler refuses unescaped characters that
/// override the direction of text.
fn escaped_in_rust(char: char) -> String {
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
        let code = platform.code(text, &CardOptions::default(), &Corrections::default());
        assert!(code.contains(expected), "{code}");
    }

    #[test]
    fn html_takes_the_text_as_text() {
        let text = "A & B\r\n\r\n</article-card></script><!-- <script> &amp; 1 < 2";
        let expected = "<article-card>\nA &amp; B\n\n&lt;/article-card>&lt;/script>&lt;!-- &lt;script> &amp;amp; 1 &lt; 2\n</article-card>";
        check(Platform::Html, text, expected);
    }

    #[test]
    fn html_holds_the_text_in_a_script_that_it_does_not_end() {
        let expected = "<article-card>\n<script type=\"text/plain\">\nA & <b>\n\n1 < 2\n</script>\n</article-card>";
        check(Platform::Html, "A & <b>\r\n\r\n1 < 2\n", expected);
    }

    #[test]
    fn a_template_string_holds_the_text() {
        for platform in [Platform::React, Platform::Vue, Platform::Svelte] {
            check(platform, "C:\\new `a` ${b} $c", "const story = `C:\\\\new \\`a\\` \\${b} $c`;");
            check(platform, "</script><!--", "const story = `<\\/script><\\!--`;");
        }
    }

    #[test]
    fn a_rust_string_holds_the_text() {
        check(Platform::Yew, "\"C:\\new\"\n\u{202E}x\u{7}", "\"\\\"C:\\\\new\\\"\n\\u{202e}x\\u{7}\"");
    }

    #[test]
    fn options_are_written_for_each_platform() {
        let options = CardOptions { theme: "dark", points: Some(2), tools: Tools::SHARE, ..CardOptions::default() };
        for (platform, expected) in [
            (Platform::Html, "<article-card theme=\"dark\" tools=\"share\" points=\"2\">\n"),
            (Platform::React, "<ArticleCard text={story} theme=\"dark\" tools=\"share\" points={2} />"),
            (Platform::Vue, "<article-card :text=\"story\" theme=\"dark\" tools=\"share\" points=\"2\" />"),
            (
                Platform::Svelte,
                "<article-card text={story} theme=\"dark\" tools=\"share\" points=\"2\"></article-card>",
            ),
            (
                Platform::Yew,
                "use article_card::card::Tools;\nuse article_card::ArticleCard;\nuse yew::prelude::*;\n\nconst STORY: &str = \"A\";\n\n\
                 #[component]\npub fn Story() -> Html {\n    html! { <div data-theme=\"dark\">\
                 <ArticleCard text={STORY} points={2_u8} tools={Tools::SHARE} /></div> }\n}\n",
            ),
        ] {
            let code = platform.code("A", &options, &Corrections::default());
            assert!(code.contains(expected), "{code}");
        }
    }

    #[test]
    fn corrections_fit_the_text_as_it_is_embedded() {
        let text = "\r\n\r\n Weather desk\r\nRain is on its way\r\n";
        let mut corrections = Corrections::of(text);
        corrections.set(2, Role::KeyPoint);
        let code = |platform: Platform| platform.code(text, &CardOptions::default(), &corrections);

        let html = code(Platform::Html);
        let (_, attribute) = html.split_once("corrections='").expect("an attribute");
        let given: Corrections = serde_json::from_str(attribute.split_once('\'').expect("its end").0).expect("JSON");
        assert!(given.fit("\n\nWeather desk\nRain is on its way\n\n"));
        assert_eq!((given.role(2), given.lines.len()), (Some(Role::KeyPoint), 1));

        assert!(code(Platform::React).contains("corrections={{\"text\":"), "{}", code(Platform::React));
        assert!(code(Platform::React).contains("{\"line\":0,\"role\":\"keyPoint\"}"));
        for platform in [Platform::Vue, Platform::Svelte] {
            assert!(code(platform).contains("const corrections = {\"text\":"), "{}", code(platform));
        }
        assert!(code(Platform::Yew).contains("corrections.set(0, Role::KeyPoint);"));
    }

    #[test]
    fn corrections_of_another_text_are_left_out() {
        let mut corrections = Corrections::of("another");
        corrections.set(0, Role::Headline);
        assert!(!Platform::Html.code("text", &CardOptions::default(), &corrections).contains("corrections="));
    }
}
