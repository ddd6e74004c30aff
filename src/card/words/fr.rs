//! French.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "fr",
    plural: plural::french,
    by: "Par",
    editors: &["Édition"],
    agency: "Agence",
    updated: "Mise à jour\u{a0}:",
    minutes: &["{n} min de lecture"],
    credit: "Crédit\u{a0}:",
    summary: "L’essentiel",
    points: &["{n} point", "{n} points", "{n} de points"],
    from_publisher: "Par la rédaction",
    from_story: "Phrases tirées de l’article",
    also_from_story: "Autres phrases tirées de l’article",
    no_summary: "Pas de résumé\u{a0}: l’article ne contient aucune phrase complète à reprendre.",
    full_story: "Lire l’article en entier",
    less: "Réduire",
    sources: "Médias cités",
    notes: &["Note de la rédaction", "Notes de la rédaction"],
    set_aside: &["{n} ligne mise de côté", "{n} lignes mises de côté", "{n} de lignes mises de côté"],
    set_aside_hint: "Considérées comme des éléments de la page, tels que menus et boutons, et non comme faisant partie de l’article. Conservées ici mot pour mot.",
    empty: "Pas encore d’article",
    empty_hint: "Collez le texte brut d’un article de presse pour l’afficher sous forme de carte.",
    no_story: "Aucun article trouvé",
    no_story_hint: "Ce texte ne ressemble pas à un article. Rien n’est perdu\u{a0}: voyez les lignes mises de côté.",
    ..en::WORDS
};
