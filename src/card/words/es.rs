//! Spanish.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "es",
    plural: plural::romance,
    by: "Por",
    editors: &["Edición"],
    agency: "Agencia",
    updated: "Actualizado:",
    minutes: &["{n} min de lectura"],
    credit: "Crédito:",
    summary: "Resumen",
    points: &["{n} punto", "{n} puntos", "{n} de puntos"],
    from_publisher: "Del propio medio",
    from_story: "Frases del artículo",
    also_from_story: "También del artículo",
    no_summary: "Sin resumen: el artículo no tiene ninguna frase completa que extraer.",
    full_story: "Leer el artículo completo",
    less: "Mostrar menos",
    sources: "Medios citados",
    notes: &["Nota de la redacción", "Notas de la redacción"],
    set_aside: &["{n} línea apartada", "{n} líneas apartadas", "{n} de líneas apartadas"],
    set_aside_hint: "Se han tomado por elementos de la página, como menús y botones, y no por parte del artículo. Se conservan aquí palabra por palabra.",
    empty: "Aún no hay artículo",
    empty_hint: "Pega el texto sin formato de una noticia para verlo como tarjeta.",
    no_story: "No se ha encontrado ningún artículo",
    no_story_hint: "Este texto no parece un artículo. No se pierde nada: mira las líneas apartadas.",
    ..en::WORDS
};
