//! The card of an article that is already parsed.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::header::Header;
use super::ledger::Ledger;
use super::messages::Wording;
use super::story::Story;
use super::summary::SummarySection;
use crate::article::Role;
use crate::card::base::controlled::use_openness;
use crate::card::base::ids::use_unique_id;
use crate::card::base::line_target::{Spot, point_at, use_spot};
use crate::card::base::preferences::use_preferences;
use crate::card::base::script::{self, MainScript};
use crate::card::header::figures::figures;
use crate::card::ledger::set_aside::SetAside;
use crate::card::tools::clipboard::cite;
use crate::card::tools::toolbar::Toolbar;
use crate::{Article, Corrections, SummaryOptions, summarize};

/// Properties of [`ArticleView`].
#[derive(Properties, PartialEq)]
pub struct ArticleViewProps {
    /// The article to show.
    pub article: Rc<Article>,
    /// The text it was parsed from; the lines set aside are read from it. Empty by default, which shows none of them.
    #[prop_or_default]
    pub text: AttrValue,
    /// Whether the summary starts open; with `ontoggle`, whether it is open. Closed by default.
    #[prop_or_default]
    pub open: bool,
    /// When given, the card is controlled: it asks for a new `open` here and does not change it itself.
    /// A find-in-page that comes upon the closed summary asks for `true`, and the browser shows it whatever the answer.
    #[prop_or_default]
    pub ontoggle: Option<Callback<bool>>,
    /// Language of the interface as a BCP 47 tag; by default the article's own where the card speaks it, else English.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Level of the headline's heading, 1 to 6; 2 by default.
    #[prop_or(2)]
    pub heading_level: u8,
    /// How many points a summary taken from the story has, 1 to 7; by default the article's own summary is shown.
    #[prop_or_default]
    pub points: Option<u8>,
    /// Whether it is set smaller and closer, for lists and sidebars. Not by default.
    #[prop_or_default]
    pub compact: bool,
    /// Whether the reader has tools, among them settings for text and colours that all cards of an origin follow. Yes by default; a compact
    /// card shows none and still follows the settings.
    #[prop_or(true)]
    pub tools: bool,
    /// Where the article can be found, for the reader to share; the page's address by default.
    #[prop_or_default]
    pub link: Option<AttrValue>,
    /// A picture for the head of the story, between the headline and the captions. None by default.
    #[prop_or_default]
    pub image: Option<Html>,
    /// Buttons or links below the story. None by default.
    #[prop_or_default]
    pub actions: Option<Html>,
    /// What a reader put right in the text; the article is as it is with that. Nothing by default.
    #[prop_or_default]
    pub corrections: Corrections,
    /// Asked for other corrections; by default nothing can be put right.
    #[prop_or_default]
    pub oncorrect: Option<Callback<Corrections>>,
}

/// The card of an article that is already parsed.
///
/// What the reader opened stays open when the article changes; give the component a `key` to start afresh.
#[component]
pub fn ArticleView(props: &ArticleViewProps) -> Html {
    let id = use_unique_id();
    let (open, toggle) = use_openness(props.open, props.ontoggle.clone());
    let (ledger_open, toggle_ledger) = use_openness(false, None);
    let (line, point_at_line) = use_spot();
    let (told, ontold) = use_spot();
    let card = use_node_ref();
    let onsource = use_callback((toggle_ledger.clone(), point_at_line), |line, (toggle_ledger, point_at_line)| {
        toggle_ledger.emit(true);
        point_at_line.emit(line);
    });
    use_pointing(told, &props.article, &card);
    let has_tools = props.tools && !props.compact;
    let has_ledger = has_tools && !props.text.trim().is_empty();
    let (preferences, onchange) = use_preferences();

    let article = &props.article;
    let summary = use_memo((article.clone(), props.points), |(article, points)| match points {
        None => article.summary.clone(),
        points => summarize(article, &SummaryOptions { points: *points, words: None }),
    });
    let language = script::language(article);
    let wording = Wording::new(&language, props.lang.as_deref());
    let level = props.heading_level.clamp(1, 6);
    // Without a headline its level is free, and skipping it would leave a hole in the page's outline.
    let inner_level = if article.headline.is_some() { (level + 1).min(6) } else { level };
    let headline_id = article.headline.is_some().then(|| id.part("headline"));

    let oncopy = {
        let (article, card) = (article.clone(), card.clone());
        move |event: Event| {
            if let (Some(source), Some(card)) = (source(&article), card.cast::<Element>()) {
                cite(&event, &card, &source);
            }
        }
    };

    html! {
        <article
            class={classes!(
                "article-card",
                props.compact.then_some("article-card--compact"),
                props.tools.then(|| preferences.classes()),
            )}
            part="card"
            lang={language}
            dir={script::attribute(article.direction)}
            aria-labelledby={headline_id.clone()}
            ref={card}
            {oncopy}
        >
            <div class="article-card__inner">
                if has_nothing_to_read(article) {
                    <div class="article-card__empty" part="empty">
                        if props.text.trim().is_empty() {
                            <p class="article-card__empty-title">{ wording.say(wording.empty) }</p>
                            <p>{ wording.say(wording.empty_hint) }</p>
                        } else {
                            <p class="article-card__empty-title">{ wording.say(wording.no_story) }</p>
                            <p>{ wording.say(wording.no_story_hint) }</p>
                        }
                    </div>
                } else {
                    <Header {article} {wording} lang={props.lang.clone()} {level} {headline_id} />
                    if has_tools {
                        <Toolbar {article} text={&props.text} link={props.link.clone()} {id} {wording} {preferences} {onchange} />
                    }
                    if let Some(image) = &props.image {
                        <div class="article-card__image" part="image">{ image.clone() }</div>
                    }
                    { figures(article, wording) }
                    {
                        SummarySection {
                        summary: &summary,
                        has_story: !article.body.is_empty(),
                        wording,
                        script: MainScript::of(article),
                        id: id.part("summary"),
                        level: inner_level,
                        open,
                        ontoggle: toggle,
                        onsource: has_ledger.then_some(&onsource),
                        }
                        .show()
                    }
                    <Story
                        {article}
                        {wording}
                        id={id.part("story")}
                        level={inner_level}
                        onsource={ledger_open.then_some(onsource)}
                        spot={told}
                    />
                    if let Some(actions) = &props.actions {
                        <div class="article-card__actions" part="actions">{ actions.clone() }</div>
                    }
                }
                <SetAside {article} text={&props.text} {wording} id={id.part("set-aside")} />
                if has_ledger {
                    <Ledger
                        {article}
                        text={&props.text}
                        corrections={props.corrections.clone()}
                        oncorrect={props.oncorrect.clone()}
                        {wording}
                        id={id.part("ledger")}
                        open={ledger_open}
                        ontoggle={toggle_ledger}
                        spot={line}
                        {ontold}
                    />
                }
            </div>
        </article>
    }
}

/// Where a quotation comes from: `Headline · Author · Section`.
fn source(article: &Article) -> Option<String> {
    let authors = article.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>().join(", ");
    let author = Some(authors).filter(|authors| !authors.is_empty()).or(article.agency.clone());
    let parts: Vec<String> =
        [article.headline.clone(), author, article.section.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Points at what was made of a line: a piece of the header here, while the story looks after its own.
#[hook]
fn use_pointing(told: Spot, article: &Rc<Article>, card: &NodeRef) {
    let (article, card) = (article.clone(), card.clone());
    use_effect_with(told, move |told| {
        let part = article.lines.get(told.line).and_then(|line| part_of(line.role));
        if told.turn > 0
            && let Some((part, card)) = part.zip(card.cast::<Element>())
            && let Ok(Some(piece)) = card.query_selector(&format!("[part={part}]"))
        {
            point_at(&piece.unchecked_into());
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

/// Whether an article has no field to show.
fn has_nothing_to_read(article: &Article) -> bool {
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
