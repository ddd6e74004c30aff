//! German.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "de",
    plural: plural::one,
    by: "Von",
    editors: &["Redaktion"],
    agency: "Agentur",
    updated: "Aktualisiert:",
    minutes: &["{n} Min. Lesezeit"],
    credit: "Bild:",
    summary: "Zusammenfassung",
    points: &["{n} Punkt", "{n} Punkte"],
    from_publisher: "Von der Redaktion",
    from_story: "Sätze aus dem Artikel",
    also_from_story: "Außerdem aus dem Artikel",
    no_summary: "Keine Zusammenfassung: Der Artikel enthält keinen ganzen Satz, der sich übernehmen ließe.",
    full_story: "Ganzen Artikel lesen",
    less: "Weniger anzeigen",
    sources: "Zitierte Medien",
    notes: &["Anmerkung der Redaktion", "Anmerkungen der Redaktion"],
    set_aside: &["{n} Zeile beiseitegelegt", "{n} Zeilen beiseitegelegt"],
    set_aside_hint: "Für Beiwerk der Seite wie Menüs und Schaltflächen gehalten, nicht für einen Teil des Artikels. Hier Wort für Wort aufbewahrt.",
    empty: "Noch kein Artikel",
    empty_hint: "Fügen Sie den reinen Text eines Nachrichtenartikels ein, um ihn als Karte zu sehen.",
    no_story: "Kein Artikel gefunden",
    no_story_hint: "Dieser Text liest sich nicht wie ein Artikel. Nichts davon geht verloren: siehe die beiseitegelegten Zeilen.",
    ..en::WORDS
};
