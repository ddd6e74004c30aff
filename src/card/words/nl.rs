//! Dutch.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "nl",
    plural: plural::one,
    by: "Door",
    editors: &["Redactie"],
    agency: "Persbureau",
    updated: "Bijgewerkt:",
    minutes: &["{n} min. leestijd"],
    credit: "Beeld:",
    summary: "In het kort",
    points: &["{n} punt", "{n} punten"],
    from_publisher: "Van de redactie",
    from_story: "Zinnen uit het artikel",
    also_from_story: "Ook uit het artikel",
    no_summary: "Geen samenvatting: het artikel bevat geen hele zin om over te nemen.",
    full_story: "Lees het hele artikel",
    less: "Toon minder",
    sources: "Aangehaalde media",
    notes: &["Noot van de redactie", "Noten van de redactie"],
    set_aside: &["{n} regel apart gehouden", "{n} regels apart gehouden"],
    set_aside_hint: "Aangezien voor onderdelen van de pagina, zoals menu’s en knoppen, en niet voor het artikel. Hier woord voor woord bewaard.",
    empty: "Nog geen artikel",
    empty_hint: "Plak de platte tekst van een nieuwsartikel om die als kaart te zien.",
    no_story: "Geen artikel gevonden",
    no_story_hint: "Deze tekst leest niet als een artikel. Er gaat niets verloren: zie de apart gehouden regels.",
    ..en::WORDS
};
