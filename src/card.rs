//! The article card: `<ArticleCard>` takes plain text, [`ArticleView`] an article already parsed.
//!
//! Everything shown is made of elements and text nodes; no text of an article is ever read as HTML or as a URL.
//! `style.css` dresses the card and documents its custom properties.

mod base;
mod header;
mod ledger;
mod listen;
mod messages;
pub(crate) mod parsing;
mod story;
mod summary;
mod tools;
mod view;

use std::rc::Rc;

use yew::prelude::*;

use crate::{Article, Corrections};
use base::controlled::use_corrections;
pub use header::reading_time::minutes as reading_minutes;
use messages::Wording;
use parsing::pending::{Unread, busy};
use parsing::{Reading, use_reading};
pub use view::{ArticleView, ArticleViewProps};

/// Properties of [`ArticleCard`].
#[derive(Properties, PartialEq)]
pub struct ArticleCardProps {
    /// The article's plain text.
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
    /// How many points a summary taken from the story has, 1 to 7; by default three, or up to five short ones.
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
    /// What a reader put right in the text, to start with; with `oncorrect`, what is put right. Nothing by default.
    /// Corrections for another text are not used, and the reader is told.
    #[prop_or_default]
    pub corrections: Corrections,
    /// When given, the card is controlled: it asks for other corrections here and does not change them itself.
    #[prop_or_default]
    pub oncorrect: Option<Callback<Corrections>>,
    /// Whether a long text is read in the background, so that the page goes on meanwhile: the reader sees how far that is and can stop it. Where
    /// the page may have no worker it is read at once, as it is by default.
    #[prop_or_default]
    pub background: bool,
    /// Told of every parsed article. Nobody by default.
    #[prop_or_default]
    pub onparse: Callback<Rc<Article>>,
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
    let (corrections, oncorrect) = use_corrections(&props.text, &props.corrections, props.oncorrect.clone());
    let (reading, onstop) = use_reading(&props.text, &corrections, props.background);

    // Not keyed on the callback: one made anew in each render of the parent must not be told the same article again.
    let onparse = props.onparse.clone();
    let read = if let Reading::Done(made) = &reading { Some(made.article.clone()) } else { None };
    use_effect_with(read, move |read| read.iter().for_each(|article| onparse.emit(article.clone())));

    let (share, made) = match reading {
        Reading::Done(made) => (None, made),
        Reading::Busy(share, Some(made)) => (Some(share), made),
        Reading::Busy(..) | Reading::Stopped => {
            let share = if let Reading::Busy(share, _) = reading { Some(share) } else { None };
            let wording = Wording::new("", props.lang.as_deref());
            return html! { <Unread text={&props.text} {wording} {share} {onstop} /> };
        }
    };
    let wording = Wording::new(&made.article.language, props.lang.as_deref());
    html! {
        <>
            if share.is_some() && props.text.len() >= SLOW {
                <div class="article-card article-card--strip">{ busy(share, wording, &onstop) }</div>
            }
            <ArticleView
                article={made.article}
                text={made.text}
                open={props.open}
                ontoggle={props.ontoggle.clone()}
                lang={props.lang.clone()}
                heading_level={props.heading_level}
                points={props.points}
                compact={props.compact}
                tools={props.tools}
                link={props.link.clone()}
                image={props.image.clone()}
                actions={props.actions.clone()}
                corrections={made.corrections}
                {oncorrect}
            />
        </>
    }
}

/// A text of so many bytes takes long enough to say so.
const SLOW: usize = 500_000;
