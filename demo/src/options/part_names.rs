//! The name of the card's part under the pointer, as a style sheet writes it.

use web_sys::Element;
use yew::prelude::*;

/// The parts whose names stay, as `docs/element.md` lists them.
const PARTS: [&str; 28] = [
    "fallback",
    "card",
    "header",
    "kicker",
    "headline",
    "standfirst",
    "byline",
    "author",
    "meta",
    "published",
    "reading-time",
    "toolbar",
    "image",
    "figure",
    "caption",
    "credit",
    "summary",
    "summary-toggle",
    "summary-panel",
    "point",
    "story",
    "body",
    "dateline",
    "subheading",
    "quote",
    "sources",
    "notes",
    "actions",
];

/// The attribute of the part under the pointer, which the page's style sheet outlines.
const POINTED: &str = "data-pointed";

#[derive(Properties, PartialEq)]
pub struct PartNamesProps {
    /// False leaves the card as it is.
    pub enabled: bool,
    /// The card.
    pub children: Html,
}

/// A card that tells its parts under the pointer, or where the focus is.
#[component]
pub fn PartNames(props: &PartNamesProps) -> Html {
    let pointed = use_state_eq(|| None::<Element>);
    let point = |event: &Event| event.target_dyn_into::<Element>().and_then(|target| part_of(&target));
    let onmouseover = use_callback(pointed.setter(), move |event: MouseEvent, pointed| pointed.set(point(&event)));
    let onfocusin = use_callback(pointed.setter(), move |event: FocusEvent, pointed| pointed.set(point(&event)));
    let onmouseleave = use_callback(pointed.setter(), |_: MouseEvent, pointed| pointed.set(None));
    let shown = (*pointed).clone().filter(|_| props.enabled);
    use_effect_with(shown.clone(), |shown| {
        // An attribute of this name is always valid.
        let _ = shown.as_ref().map(|part| part.set_attribute(POINTED, ""));
        let shown = shown.clone();
        move || {
            let _ = shown.map(|part| part.remove_attribute(POINTED));
        }
    });
    let name = shown.and_then(|part| part.get_attribute("part"));
    html! {
        <div class="demo-parts" {onmouseover} {onfocusin} {onmouseleave}>
            if props.enabled {
                <p class="demo-part-name">
                    if let Some(name) = name {
                        <code>{ format!("article-card::part({name})") }</code>
                    } else {
                        { "Point at a part of the card, or tap it." }
                    }
                </p>
            }
            { props.children.clone() }
        </div>
    }
}

/// Returns the innermost element around `target`, itself included, that is one of the parts.
fn part_of(target: &Element) -> Option<Element> {
    let is_part = |element: &Element| element.get_attribute("part").is_some_and(|name| PARTS.contains(&name.as_str()));
    std::iter::successors(Some(target.clone()), |element| element.parent_element()).find(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_those_of_the_documentation() {
        let docs = include_str!("../../../docs/element.md");
        let table = docs.split_once("## Parts").and_then(|(_, rest)| rest.split_once("### Internal parts"));
        let rows = table.map_or("", |(table, _)| table).lines().filter_map(|line| line.strip_prefix("| `"));
        let names: Vec<_> = rows.filter_map(|row| row.split('`').next()).collect();
        assert_eq!(names, PARTS);
    }
}
