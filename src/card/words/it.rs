//! Italian.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "it",
    plural: plural::romance,
    by: "Di",
    editors: &["A cura di"],
    agency: "Agenzia",
    updated: "Aggiornato:",
    minutes: &["{n} min di lettura"],
    credit: "Crediti:",
    summary: "In sintesi",
    points: &["{n} punto", "{n} punti", "{n} di punti"],
    from_publisher: "Dalla redazione",
    from_story: "Frasi tratte dall’articolo",
    also_from_story: "Altre frasi dall’articolo",
    no_summary: "Nessuna sintesi: l’articolo non contiene frasi intere da riprendere.",
    full_story: "Leggi l’articolo completo",
    less: "Mostra meno",
    sources: "Testate citate",
    notes: &["Nota della redazione", "Note della redazione"],
    set_aside: &["{n} riga messa da parte", "{n} righe messe da parte", "{n} di righe messe da parte"],
    set_aside_hint: "Considerate elementi della pagina, come menu e pulsanti, e non parte dell’articolo. Conservate qui parola per parola.",
    empty: "Ancora nessun articolo",
    empty_hint: "Incolla il testo semplice di un articolo di giornale per vederlo come scheda.",
    no_story: "Nessun articolo trovato",
    no_story_hint: "Questo testo non sembra un articolo. Nulla va perso: vedi le righe messe da parte.",
    ..en::WORDS
};
