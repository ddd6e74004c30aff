//! Options as they are written in the code of a page, each with a space before it. Defaults are left out.

use article_card::card::Tools;
use yew::AttrValue;

use super::CardOptions;

/// The constants of single tools in Rust, with their words.
const TOOLS: [(Tools, &str); 4] = [
    (Tools::LISTEN, "Tools::LISTEN"),
    (Tools::SETTINGS, "Tools::SETTINGS"),
    (Tools::SHARE, "Tools::SHARE"),
    (Tools::LINES, "Tools::LINES"),
];

impl CardOptions {
    /// The attributes of the element: ` theme="sepia" heading-level="3"`.
    pub fn attributes(&self) -> String {
        self.quoted("ui-lang", "heading-level", '"', '"')
    }

    /// The properties of the component for React: ` theme="sepia" headingLevel={3}`.
    pub fn react(&self) -> String {
        self.quoted("uiLang", "headingLevel", '{', '}')
    }

    /// The properties of the component for Yew, which has no theme: ` heading_level={3_u8}`.
    pub fn yew(&self) -> String {
        let mut code = String::new();
        if let Some(tag) = self.ui_lang() {
            code += &format!(" ui_lang=\"{tag}\"");
        }
        if self.compact {
            code += " compact=true";
        }
        Self::push_number(&mut code, "points={", self.points, "_u8}");
        if self.tools != Tools::AUTO {
            let some = TOOLS.iter().filter(|(tool, _)| self.tools & *tool == *tool).map(|(_, name)| *name);
            let names = some.collect::<Vec<_>>().join(" | ");
            code += &format!(" tools={{{}}}", if names.is_empty() { "Tools::NONE" } else { &names });
        }
        Self::push_number(&mut code, "heading_level={", self.other_level(), "_u8}");
        code
    }

    fn quoted(&self, language: &str, level: &str, open: char, close: char) -> String {
        let mut code = String::new();
        let theme = (self.theme != CardOptions::default().theme).then_some(AttrValue::Static(self.theme));
        let tools = (self.tools != Tools::AUTO).then(|| AttrValue::from(self.tools.to_string()));
        let mut push = |name: &str, value: Option<AttrValue>| {
            if let Some(value) = value {
                code += &format!(" {name}=\"{value}\"");
            }
        };
        push("theme", theme);
        push(language, self.ui_lang());
        push("tools", tools);
        if self.compact {
            code += " compact";
        }
        Self::push_number(&mut code, &format!("points={open}"), self.points, &close.to_string());
        Self::push_number(&mut code, &format!("{level}={open}"), self.other_level(), &close.to_string());
        code
    }

    /// The level of the headline, if it is not the default.
    fn other_level(&self) -> Option<u8> {
        Some(self.heading_level).filter(|level| *level != CardOptions::default().heading_level)
    }

    fn push_number(code: &mut String, before: &str, number: Option<u8>, after: &str) {
        if let Some(number) = number {
            *code += &format!(" {before}{number}{after}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_not_written() {
        let options = CardOptions::default();
        assert_eq!([options.attributes(), options.react(), options.yew()], [""; 3]);
    }

    #[test]
    fn each_option_is_written_as_its_page_writes_it() {
        let tools = Tools::LISTEN | Tools::LINES;
        let options = CardOptions {
            theme: "sepia",
            language: "de",
            compact: true,
            points: Some(3),
            tools,
            heading_level: 1,
            ..Default::default()
        };
        assert_eq!(
            options.attributes(),
            " theme=\"sepia\" ui-lang=\"de\" tools=\"listen lines\" compact points=\"3\" heading-level=\"1\""
        );
        assert_eq!(
            options.react(),
            " theme=\"sepia\" uiLang=\"de\" tools=\"listen lines\" compact points={3} headingLevel={1}"
        );
        assert_eq!(
            options.yew(),
            " ui_lang=\"de\" compact=true points={3_u8} tools={Tools::LISTEN | Tools::LINES} heading_level={1_u8}"
        );
        let none = CardOptions { tools: Tools::NONE, ..CardOptions::default() };
        assert_eq!(
            [none.attributes(), none.react(), none.yew()],
            [" tools=\"none\"", " tools=\"none\"", " tools={Tools::NONE}"]
        );
    }
}
