//! The controls of the card's options.

use article_card::card::Tools;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{CardOptions, LANGUAGES, THEMES};

/// The most points of a summary.
const MAX_POINTS: u8 = 7;

/// The single tools, with the names of their boxes.
const TOOLS: [(Tools, &str); 4] = [
    (Tools::LISTEN, "Listen"),
    (Tools::SETTINGS, "Settings"),
    (Tools::SHARE, "Copy and share"),
    (Tools::LINES, "List of lines"),
];

#[derive(Properties, PartialEq)]
pub struct OptionControlsProps {
    pub options: CardOptions,
    /// Called with the options after a change.
    pub onchange: Callback<CardOptions>,
}

/// A menu of one option.
#[derive(Clone, Copy)]
enum Menu {
    Theme,
    Language,
    Points,
    Level,
}

/// A box to check.
#[derive(Clone, Copy)]
enum Check {
    Compact,
    PartNames,
    AllTools,
    Tool(Tools),
}

/// A disclosure with a control for each option.
#[component]
pub fn OptionControls(props: &OptionControlsProps) -> Html {
    let is_auto = props.options.tools == Tools::AUTO;
    html! {
        <details class="demo-options">
            <summary>{ "Options of the card" }</summary>
            <div class="demo-option-list">
                { menu(Menu::Theme, "theme", "Theme", props) }
                { menu(Menu::Language, "ui-lang", "Labels", props) }
                { menu(Menu::Points, "points", "Points", props) }
                { menu(Menu::Level, "heading-level", "Heading level", props) }
                { check(Check::Compact, "Compact", props.options.compact, false, props) }
                { check(Check::PartNames, "Name parts", props.options.names_parts, false, props) }
                <fieldset class="demo-tools">
                    <legend>{ "Tools" }</legend>
                    { check(Check::AllTools, "Automatic", is_auto, false, props) }
                    for (tool, name) in TOOLS {
                        { check(Check::Tool(tool), name, is_auto || props.options.tools & tool == tool, is_auto, props) }
                    }
                </fieldset>
            </div>
        </details>
    }
}

/// The values of a menu with their names, and the one that is chosen.
fn values(menu: Menu, options: &CardOptions) -> (Vec<(AttrValue, AttrValue)>, AttrValue) {
    let number = |number: u8| AttrValue::from(number.to_string());
    let numbers = |most: u8| (1..=most).map(move |at| (number(at), number(at)));
    let own = (AttrValue::Static(""), AttrValue::Static("Automatic"));
    match menu {
        Menu::Theme => (named(&THEMES), options.theme.into()),
        Menu::Language => (named(&LANGUAGES), options.language.into()),
        Menu::Points => {
            (std::iter::once(own).chain(numbers(MAX_POINTS)).collect(), options.points.map(number).unwrap_or_default())
        }
        Menu::Level => (numbers(6).collect(), number(options.heading_level)),
    }
}

fn named(values: &[(&'static str, &'static str)]) -> Vec<(AttrValue, AttrValue)> {
    values.iter().map(|&(value, name)| (value.into(), name.into())).collect()
}

/// Returns the value of this name, or else the first.
fn known(values: &[(&'static str, &'static str)], value: &str) -> &'static str {
    values.iter().find(|(known, _)| *known == value).unwrap_or(&values[0]).0
}

/// Sets an option to a value of its menu.
fn choose(menu: Menu, value: &str, options: &mut CardOptions) {
    match menu {
        Menu::Theme => options.theme = known(&THEMES, value),
        Menu::Language => options.language = known(&LANGUAGES, value),
        Menu::Points => options.points = value.parse().ok(),
        Menu::Level => options.heading_level = value.parse().unwrap_or(options.heading_level),
    }
}

/// Sets an option to the state of its box.
fn set(check: Check, is_checked: bool, options: &mut CardOptions) {
    let all = || TOOLS.into_iter().map(|(tool, _)| tool);
    match check {
        Check::Compact => options.compact = is_checked,
        Check::PartNames => options.names_parts = is_checked,
        Check::AllTools if is_checked => options.tools = Tools::AUTO,
        Check::AllTools => options.tools = all().fold(Tools::NONE, |tools, tool| tools | tool),
        Check::Tool(tool) if is_checked => options.tools = options.tools | tool,
        Check::Tool(gone) => {
            let left = all().filter(|tool| *tool != gone);
            options.tools = left.fold(Tools::NONE, |tools, tool| tools | (options.tools & tool));
        }
    }
}

fn menu(menu: Menu, id: &'static str, name: &'static str, props: &OptionControlsProps) -> Html {
    let (options, emit) = (props.options, props.onchange.clone());
    let (values, chosen) = values(menu, &options);
    let onchange = move |event: Event| {
        let mut options = options;
        choose(menu, &event.target_unchecked_into::<HtmlSelectElement>().value(), &mut options);
        emit.emit(options);
    };
    html! {
        <div class="demo-field">
            <label for={id}>{ name }</label>
            <select {id} autocomplete="off" {onchange}>
                for (value, name) in values {
                    <option selected={value == chosen} value={value.clone()}>{ name }</option>
                }
            </select>
        </div>
    }
}

fn check(check: Check, name: &'static str, checked: bool, disabled: bool, props: &OptionControlsProps) -> Html {
    let (options, emit) = (props.options, props.onchange.clone());
    let onchange = move |event: Event| {
        let mut options = options;
        set(check, event.target_unchecked_into::<HtmlInputElement>().checked(), &mut options);
        emit.emit(options);
    };
    html! {
        <label class="demo-check">
            <input type="checkbox" {checked} {disabled} autocomplete="off" {onchange} />
            { name }
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_taken_out_of_the_others() {
        let tools = |checks: &[(Check, bool)]| {
            let mut options = CardOptions::default();
            checks.iter().for_each(|(check, is_checked)| set(*check, *is_checked, &mut options));
            options.tools
        };
        let one = tools(&[(Check::AllTools, false), (Check::Tool(Tools::LISTEN), false)]);
        assert_eq!(one, Tools::SETTINGS | Tools::SHARE | Tools::LINES);
        assert_eq!(tools(&[(Check::AllTools, false), (Check::AllTools, true)]), Tools::AUTO);
    }

    #[test]
    fn a_menu_chooses_its_values() {
        let mut options = CardOptions::default();
        for menu in [Menu::Theme, Menu::Language, Menu::Points, Menu::Level] {
            for (value, _) in values(menu, &options).0 {
                choose(menu, &value, &mut options);
                assert_eq!(values(menu, &options).1, value);
            }
        }
    }
}
