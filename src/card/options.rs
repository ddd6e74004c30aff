//! The properties that both card components have.

/// Defines the properties of a card component: the given fields, then the fields of every card.
///
/// A macro, because Yew's `Properties` cannot flatten one struct into another: on a tag, all
/// properties stand side by side.
macro_rules! card_props {
    ($(#[$attribute:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $(#[$attribute])*
        #[derive(yew::Properties, PartialEq)]
        pub struct $name {
            $($fields)*
            /// The initial state of the summary; with `ontoggle`, its current state. Closed by
            /// default.
            #[prop_or_default]
            pub open: bool,
            /// Makes the card controlled: it requests a new `open` here and does not change it
            /// itself.
            ///
            /// A find-in-page match in the closed summary requests `true`; the browser shows the
            /// match whatever the answer is.
            #[prop_or_default]
            pub ontoggle: Option<yew::Callback<bool>>,
            /// Language of the interface as a BCP 47 tag. By default the article's own language if
            /// the card has messages in it, otherwise English.
            #[prop_or_default]
            pub ui_lang: Option<yew::AttrValue>,
            /// Level of the headline's heading, 1 to 6; 2 by default.
            #[prop_or(2)]
            pub heading_level: u8,
            /// Number of points of a summary taken from the story, 1 to 7. By default the article's
            /// own summary is shown: three points, or up to five short ones.
            #[prop_or_default]
            pub points: Option<u8>,
            /// Smaller type and less space, for lists and sidebars. Off by default.
            #[prop_or_default]
            pub compact: bool,
            /// The reader's tools. By default all of them, and none for a compact card.
            ///
            /// The settings for text and colours apply to all cards of an origin, but to those
            /// without any tool.
            #[prop_or_default]
            pub tools: $crate::card::Tools,
            /// Keeps the reader's settings in `localStorage`. On by default. Without it they are
            /// neither read nor written, and last as long as the page.
            #[prop_or(true)]
            pub storage: bool,
            /// Address of the source, `http` or `https`. With it a copied quotation gets a line with
            /// headline and address. None by default, and for any other address.
            #[prop_or_default]
            pub cite: Option<yew::AttrValue>,
            /// URL of the article, for sharing; the page's address by default.
            #[prop_or_default]
            pub link: Option<yew::AttrValue>,
            /// A picture at the head of the story, between the headline and the captions. None by
            /// default.
            #[prop_or_default]
            pub image: Option<yew::Html>,
            /// The time at which the pictures of a story with markup are loaded: when the reader asks
            /// for one, by default.
            #[cfg(feature = "markup")]
            #[prop_or_default]
            pub images: $crate::card::Images,
            /// Buttons or links below the story. None by default.
            #[prop_or_default]
            pub actions: Option<yew::Html>,
        }
    };
}
pub(super) use card_props;
