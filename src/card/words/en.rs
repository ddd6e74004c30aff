//! English.

use super::{Words, plural};

pub(super) const WORDS: Words = Words {
    tag: "en",
    plural: plural::one,
    comma: ", ",
    range: "–",
    by: "By",
    editors: &["Editor", "Editors"],
    agency: "Agency",
    updated: "Updated",
    minutes: &["{n} min read"],
    credit: "Credit:",
    summary: "Summary",
    points: &["{n} point", "{n} points"],
    from_publisher: "From the publisher",
    from_story: "Sentences from the story",
    also_from_story: "Also from the story",
    no_summary: "No summary: the story has no whole sentence to take.",
    full_story: "Read the full article",
    less: "Show less",
    sources: "Quoted",
    notes: &["Editor’s note", "Editor’s notes"],
    set_aside: &["{n} line set aside", "{n} lines set aside"],
    set_aside_hint: "Taken for page furniture such as menus and buttons, not for the article. Kept here word for word.",
    empty: "No article yet",
    empty_hint: "Paste the plain text of a news article to see it as a card.",
    no_story: "No story found",
    no_story_hint: "This text does not read like an article. Nothing of it is lost: see the lines set aside.",
};
