//! The card of a parsed article.

#[cfg(feature = "render")]
pub(crate) mod light;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::article::Role;
use crate::card::base::controlled::use_controlled_open;
use crate::card::base::ids::use_unique_id;
use crate::card::base::line_target::{LineTarget, scroll_to, use_line_target};
use crate::card::base::preferences::use_preferences;
use crate::card::base::script::{self, MainScript};
use crate::card::header::Header;
use crate::card::header::figures::figures;
use crate::card::ledger::Ledger;
use crate::card::ledger::set_aside::SetAside;
use crate::card::messages::Localizer;
use crate::card::options::card_props;
use crate::card::story::Story;
#[cfg(feature = "markup")]
use crate::card::story::marked::showing::showing;
use crate::card::summary::SummarySection;
use crate::card::tools::Tools;
use crate::card::tools::clipboard::cite;
use crate::card::tools::toolbar::Toolbar;
use crate::{Article, Corrections, SummaryOptions, summarize};

card_props! {
    /// Properties of [`ArticleView`].
    pub struct ArticleViewProps {
        /// The article to show.
        pub article: Rc<Article>,
        /// The text it was parsed from. Empty by default, and then the card shows neither the
        /// ledger nor the lines set aside.
        #[prop_or_default]
        pub text: AttrValue,
        /// The corrections the article was parsed with. None by default.
        #[prop_or_default]
        pub corrections: Corrections,
        /// Called with the corrections a reader requests. Without it the reader cannot correct
        /// anything.
        #[prop_or_default]
        pub oncorrect: Option<Callback<Corrections>>,
    }
}

/// The card of a parsed article.
///
/// The sections a reader opened stay open when the article changes. Give the component a `key` to
/// reset them.
///
/// An article with markup has links, tables and pictures in its blocks, and the card shows them
/// with the feature `markup`. The page links `markup.css` after `style.css`.
#[cfg_attr(feature = "markup", doc = "```")]
#[cfg_attr(not(feature = "markup"), doc = "```ignore")]
/// use std::rc::Rc;
///
/// use article_card::article::{Block, BlockKind, Span, SpanKind};
/// use article_card::card::{ArticleView, Images};
/// use article_card::Article;
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let href = Some("https://news.example/storm".to_owned());
///     let spans = vec![Span { start: 29, end: 34, kind: SpanKind::Link, href }];
///     let text = "The bridge opened again. The storm had closed it.";
///     let body = vec![Block { spans, ..Block::new(BlockKind::Paragraph, text, vec![]) }];
///     let article = Rc::new(Article { body, language: "en".to_owned(), ..Article::default() });
///     html! { <ArticleView {article} images={Images::Shown} /> }
/// }
/// ```
#[component]
pub fn ArticleView(props: &ArticleViewProps) -> Html {
    let id = use_unique_id();
    let (open, toggle) = use_controlled_open(props.open, props.ontoggle.clone());
    let (ledger_open, toggle_ledger) = use_controlled_open(false, None);
    let (ledger_target, target_line) = use_line_target();
    let (result_target, onresult) = use_line_target();
    let card = use_node_ref();
    let onsource = use_callback((toggle_ledger.clone(), target_line), |line, (toggle_ledger, target_line)| {
        toggle_ledger.emit(true);
        target_line.emit(line);
    });
    use_scroll_to_part(result_target, &props.article, &card);
    let tools = props.tools.of_card(props.compact);
    let has_ledger = tools.has(Tools::LINES) && !props.text.trim().is_empty();
    let (preferences, onchange) = use_preferences(props.storage);

    let article = &props.article;
    let summary = use_memo((article.clone(), props.points), |(article, points)| match points {
        None => article.summary.clone(),
        points => summarize(article, &SummaryOptions { points: *points, words: None }),
    });
    let language = script::language(article);
    let messages = Localizer::new(&language, props.ui_lang.as_deref());
    let level = props.heading_level.clamp(1, 6);
    // Without a headline the sections take its level, so that the page's outline has no gap.
    let inner_level = if article.headline.is_some() { (level + 1).min(6) } else { level };
    let headline_id = article.headline.is_some().then(|| id.part("headline"));

    let oncopy = {
        let (article, address, card) = (article.clone(), props.cite.clone(), card.clone());
        move |event: Event| {
            if let (Some(address), Some(card)) = (&address, card.cast::<Element>()) {
                cite(&event, &card, article.headline.as_deref().unwrap_or_default(), address);
            }
        }
    };

    let card = html! {
        <article
            class={preferences.card_classes(props.compact, props.tools != Tools::NONE)}
            part="card"
            lang={language}
            dir={script::dir(article.direction)}
            aria-labelledby={headline_id.clone()}
            ref={card}
            {oncopy}
        >
            <div class="article-card__inner">
                if is_empty(article) {
                    <div class="article-card__empty" part="empty">
                        if props.text.trim().is_empty() {
                            <p class="article-card__empty-title">{ messages.text(messages.empty) }</p>
                            <p>{ messages.text(messages.empty_hint) }</p>
                        } else {
                            <p class="article-card__empty-title">{ messages.text(messages.no_story) }</p>
                            <p>{ messages.text(messages.no_story_hint) }</p>
                        }
                    </div>
                } else {
                    { Header { article, messages, lang: props.ui_lang.as_deref(), level, headline_id }.render() }
                    if tools.has(Tools::LISTEN | Tools::SETTINGS | Tools::SHARE) {
                        <Toolbar {article} {tools} text={&props.text} link={props.link.clone()} {id} {messages} {preferences} {onchange} />
                    }
                    if let Some(image) = &props.image {
                        <div class="article-card__image" part="image">{ image.clone() }</div>
                    }
                    { figures(article, messages) }
                    {
                        SummarySection {
                        summary: &summary,
                        has_story: !article.body.is_empty(),
                        messages,
                        script: MainScript::of(article),
                        id: id.part("summary"),
                        level: inner_level,
                        open,
                        ontoggle: toggle,
                        onsource: has_ledger.then_some(&onsource),
                        }
                        .render()
                    }
                    <Story
                        {article}
                        {messages}
                        id={id.part("story")}
                        level={inner_level}
                        onsource={ledger_open.then_some(onsource)}
                        target={result_target}
                    />
                    if let Some(actions) = &props.actions {
                        <div class="article-card__actions" part="actions">{ actions.clone() }</div>
                    }
                }
                <SetAside {article} text={&props.text} {messages} id={id.part("set-aside")} />
                if has_ledger {
                    <Ledger
                        {article}
                        text={&props.text}
                        corrections={props.corrections.clone()}
                        oncorrect={props.oncorrect.clone()}
                        {messages}
                        id={id.part("ledger")}
                        open={ledger_open}
                        ontoggle={toggle_ledger}
                        target={ledger_target}
                        {onresult}
                    />
                }
            </div>
        </article>
    };
    #[cfg(feature = "markup")]
    let card = showing(props.images, messages, card);
    card
}

/// Scrolls to the part made from a line, outside the story. The story does the same for its blocks.
#[hook]
fn use_scroll_to_part(target: LineTarget, article: &Rc<Article>, card: &NodeRef) {
    let (article, card) = (article.clone(), card.clone());
    use_effect_with(target, move |target| {
        // The story scrolls to its pictures.
        #[cfg(feature = "markup")]
        if article.body.iter().any(|block| block.lines.contains(&target.line)) {
            return;
        }
        let part = article.lines.get(target.line).and_then(|line| part_of(line.role));
        if target.request > 0
            && let Some((part, card)) = part.zip(card.cast::<Element>())
            && let Ok(Some(piece)) = card.query_selector(&format!("[part={part}]"))
        {
            scroll_to(&piece.unchecked_into());
        }
    });
}

/// The part of the card that shows lines of this role, outside the story.
fn part_of(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Headline => "headline",
        Role::Standfirst => "standfirst",
        Role::Section => "kicker",
        Role::Author | Role::AuthorRole | Role::Editor => "byline",
        Role::Date => "meta",
        Role::Dateline => "dateline",
        Role::Caption | Role::Credit => "figure",
        Role::KeyPointsHeading | Role::KeyPoint => "summary",
        Role::EditorNote => "notes",
        Role::Body | Role::Heading | Role::Quote | Role::ListItem | Role::Boilerplate | Role::Blank => return None,
    })
}

/// Returns `true` if an article has no field to show.
fn is_empty(article: &Article) -> bool {
    let Article { headline, standfirst, section, agency, date_published, date_modified, dateline, summary, .. } =
        article;
    let Article { authors, editors, figures, body, sources, editor_notes, .. } = article;
    [headline, standfirst, section, agency].iter().all(|field| field.is_none())
        && [date_published, date_modified].iter().all(|date| date.is_none())
        && dateline.is_none()
        && summary.is_none()
        && authors.is_empty()
        && figures.is_empty()
        && body.is_empty()
        && [editors, sources, editor_notes].iter().all(|field| field.is_empty())
}
