//! The article card: [`ArticleCard`] takes plain text, [`ArticleView`] a parsed article.
//!
//! The card is made of elements and text nodes only. No text of an article is ever read as HTML or
//! as a URL. The addresses of links and images are data of articles with markup, and only those of
//! the web and of mailboxes are used. `style.css` styles the card and documents its custom
//! properties.

mod base;
mod header;
pub(crate) mod languages;
mod ledger;
mod listen;
mod messages;
mod options;
pub(crate) mod parsing;
mod story;
mod summary;
mod tools;
mod view;

use std::rc::Rc;

use yew::prelude::*;

use crate::{Article, Corrections};
use base::controlled::use_controlled_corrections;
#[cfg(feature = "render")]
pub(crate) use base::prerendering::prerender;
pub use header::reading_time::minutes as reading_minutes;
use languages::use_languages;
pub use languages::{install_language, language_file, language_tags};
use messages::Localizer;
use options::card_props;
use parsing::pending::{PendingText, progress_bar};
use parsing::{Input, ParseState, use_parsing};
#[cfg(all(feature = "markup", feature = "render"))]
pub(crate) use story::marked::is_marked;
#[cfg(feature = "markup")]
pub use story::marked::{MARKUP_STYLE, showing::Images};
pub use tools::Tools;
#[cfg(feature = "render")]
pub(crate) use view::light::{LightView, LightViewProps};
pub use view::{ArticleView, ArticleViewProps};

/// Length of a text whose parsing takes long enough to show its progress above the previous card.
const MIN_PROGRESS_BYTES: usize = 500_000;

card_props! {
    /// Properties of [`ArticleCard`].
    pub struct ArticleCardProps {
        /// The article's plain text.
        pub text: AttrValue,
        /// The language of the text as a BCP 47 tag. It counts where the words of the text leave the
        /// language open. None by default.
        #[prop_or_default]
        pub lang: Option<AttrValue>,
        /// The reader's corrections to start with; with `oncorrect`, the corrections in force. None
        /// by default.
        ///
        /// Corrections made for another text are not used, and the card says so.
        #[prop_or_default]
        pub corrections: Corrections,
        /// Makes the card controlled: it requests new corrections here and does not change them
        /// itself.
        #[prop_or_default]
        pub oncorrect: Option<Callback<Corrections>>,
        /// Parses a long text in a worker. The page stays responsive, and the reader sees the
        /// progress and can stop it.
        ///
        /// Off by default. A page that may not start a worker parses the text at once.
        #[prop_or_default]
        pub background: bool,
        /// The markup that the text came with: links, tables and images are shown, and its elements
        /// help to tell the story from the page. Markup of another text is ignored. None by default.
        #[cfg(feature = "markup")]
        #[prop_or_default]
        pub markup: Option<Rc<crate::markup::MarkedText>>,
        /// Called with every parsed article.
        #[prop_or_default]
        pub onparse: Callback<Rc<Article>>,
    }
}

/// An article card made from plain text.
///
/// ```
/// use article_card::ArticleCard;
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     html! { <ArticleCard text="Harbour Bridge Reopens After Storm\n\nBy Ada Lim\n\nThe bridge …" open=true /> }
/// }
/// ```
#[component]
pub fn ArticleCard(props: &ArticleCardProps) -> Html {
    let (corrections, oncorrect) = use_controlled_corrections(&props.text, &props.corrections, props.oncorrect.clone());
    let is_waiting = use_languages(&props.text, &props.lang, &props.ui_lang);
    #[cfg(feature = "markup")]
    let markup = &props.markup;
    #[cfg(not(feature = "markup"))]
    let markup = &None;
    let input = Input { text: props.text.clone(), lang: props.lang.clone(), corrections };
    let (state, onstop) = use_parsing(input, markup, props.background, is_waiting);

    // The callback is no dependency: a parent may pass a new one in each render, and the article is
    // reported once.
    let onparse = props.onparse.clone();
    let article = if let ParseState::Done(parsed) = &state { Some(parsed.article.clone()) } else { None };
    use_effect_with(article, move |article| article.iter().for_each(|article| onparse.emit(article.clone())));

    let (progress, parsed) = match state {
        ParseState::Done(parsed) => (None, parsed),
        ParseState::Busy { progress, previous: Some(previous) } => (Some(progress), previous),
        ParseState::Busy { .. } | ParseState::Stopped => {
            let progress = if let ParseState::Busy { progress, .. } = state { Some(progress) } else { None };
            let messages = Localizer::new("", props.ui_lang.as_deref());
            let (compact, tools, storage) = (props.compact, props.tools != Tools::NONE, props.storage);
            return html! { <PendingText text={&props.text} {messages} {compact} {tools} {storage} {progress} {onstop} /> };
        }
    };
    let messages = Localizer::new(&parsed.article.language, props.ui_lang.as_deref());
    let view = yew::props!(ArticleViewProps {
        article: parsed.article,
        text: parsed.input.text,
        open: props.open,
        ontoggle: props.ontoggle.clone(),
        ui_lang: props.ui_lang.clone(),
        heading_level: props.heading_level,
        points: props.points,
        compact: props.compact,
        tools: props.tools,
        storage: props.storage,
        cite: props.cite.clone(),
        link: props.link.clone(),
        image: props.image.clone(),
        actions: props.actions.clone(),
        corrections: parsed.input.corrections,
        oncorrect,
    });
    #[cfg(feature = "markup")]
    let view = ArticleViewProps { images: props.images, ..view };
    html! {
        <>
            if progress.is_some() && props.text.len() >= MIN_PROGRESS_BYTES {
                <div class="article-card article-card--strip">{ progress_bar(progress, messages, &onstop) }</div>
            }
            <ArticleView ..view />
        </>
    }
}
