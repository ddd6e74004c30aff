//! Portuguese.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "pt",
    plural: plural::french,
    by: "Por",
    editors: &["Edição"],
    agency: "Agência",
    updated: "Atualizado:",
    minutes: &["{n} min de leitura"],
    credit: "Crédito:",
    summary: "Resumo",
    points: &["{n} ponto", "{n} pontos", "{n} de pontos"],
    from_publisher: "Da própria publicação",
    from_story: "Frases do texto",
    also_from_story: "Também do texto",
    no_summary: "Sem resumo: o texto não tem nenhuma frase completa para extrair.",
    full_story: "Ler o artigo completo",
    less: "Mostrar menos",
    sources: "Fontes citadas",
    notes: &["Nota da redação", "Notas da redação"],
    set_aside: &["{n} linha deixada de lado", "{n} linhas deixadas de lado", "{n} de linhas deixadas de lado"],
    set_aside_hint: "Consideradas elementos da página, como menus e botões, e não parte do artigo. Mantidas aqui palavra por palavra.",
    empty: "Nenhum artigo ainda",
    empty_hint: "Cole o texto simples de uma notícia para vê-lo como um cartão.",
    no_story: "Nenhum artigo encontrado",
    no_story_hint: "Este texto não parece um artigo. Nada se perde: veja as linhas deixadas de lado.",
    ..en::WORDS
};
