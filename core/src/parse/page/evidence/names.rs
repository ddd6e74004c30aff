//! Families of the words that authors of pages name elements with, in class, id, role, rel and
//! itemprop.
//!
//! The words are those of [Readability](https://github.com/mozilla/readability) and
//! [trafilatura](https://github.com/adbar/trafilatura), and more of the same kinds.

/// A set of families.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Names(u32);

/// Defines the families with their words in small letters, sorted by nothing.
macro_rules! families {
    ($($family:ident $($word:literal)+;)+) => {
        /// The place of each family.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Index { $($family,)+ }

        impl Names {
            $(pub(crate) const $family: Names = Names(1 << Index::$family as u32);)+

            /// All families, in order.
            pub(crate) const ALL: &[Names] = &[$(Names::$family,)+];

            /// Returns the families of a word in small letters.
            fn of_word(word: &str) -> Names {
                match word {
                    $($($word)|+ => Names::$family,)+
                    _ => Names(0),
                }
            }
        }
    };
}

families! {
    STORY "article" "articlebody" "body" "content" "entry" "story" "text" "post" "main" "paragraph" "prose" "copy" "richtext" "news";
    COMMENT "comment" "comments" "commentlist" "disqus" "discussion" "reply" "replies" "respond" "livefyre" "viafoura" "coral";
    RELATED "related" "recommended" "recommendation" "recommendations" "recirc" "recirculation" "trending" "popular" "mostread" "most"
        "latest" "teaser" "teasers" "more" "readmore" "promo" "carousel" "playlist" "upnext" "next" "prev" "previous" "also" "feed"
        "headlines" "latestnews" "taboola" "outbrain" "zergnet" "collection" "cards" "river";
    SHARE "share" "sharing" "sharebar" "social" "facebook" "twitter" "whatsapp" "linkedin" "pinterest" "follow" "addthis" "addtoany"
        "bookmark" "print" "email" "tools" "toolbar" "actions";
    ADVERT "ad" "ads" "adbox" "advert" "advertisement" "advertising" "sponsor" "sponsored" "banner" "dfp" "gpt" "adslot" "promoted";
    AUTHOR "author" "authors" "byline" "writer" "contributor" "contributors" "creator" "bio" "reporter" "journalist";
    DATE "date" "datetime" "datepublished" "datemodified" "published" "publish" "timestamp" "time" "updated" "dateline" "pubdate";
    TITLE "title" "headline" "heading" "hed";
    SUMMARY "summary" "dek" "deck" "standfirst" "lead" "lede" "intro" "excerpt" "subtitle" "subheadline" "description" "abstract"
        "subhead" "teasertext" "kicker";
    CAPTION "caption" "captions" "figcaption" "credit" "credits" "photocredit" "imagecredit";
    MEDIA "photo" "image" "picture" "media" "gallery" "slideshow" "video" "player" "figure";
    MENU "nav" "navbar" "navigation" "menu" "submenu" "breadcrumb" "breadcrumbs" "tabs" "pagination" "pager" "masthead" "topbar"
        "hamburger" "skip" "search" "login" "account" "dropdown" "sitemap";
    FOOTER "footer" "foot" "copyright" "legal" "colophon" "disclaimer" "terms" "privacy";
    SIDE "sidebar" "side" "aside" "rail" "rightrail" "widget" "widgets" "secondary" "column" "complementary" "module";
    SIGNUP "newsletter" "subscribe" "subscription" "signup" "paywall" "register" "registration" "cookie" "cookies" "consent" "gdpr"
        "modal" "popup" "overlay" "donate" "membership" "form" "lightbox" "dialog" "alert" "notice";
    TAGS "tag" "tags" "topic" "topics" "keyword" "keywords" "category" "categories" "label" "labels" "section" "channel";
    META "meta" "info" "details" "header" "head" "top" "bar" "submeta";
    PULLED "pullquote" "pull" "quote" "blockquote" "factbox" "infobox" "inline" "embed" "callout" "box" "tweet" "instagram";
}

impl Names {
    /// Returns the families of an element's names.
    pub(crate) fn of(names: &str) -> Names {
        let mut families = Names(0);
        let mut word = String::new();
        let mut was_small = false;
        for c in names.chars().chain([' ']) {
            let starts = c.is_ascii_uppercase() && was_small;
            if !c.is_ascii_alphabetic() || starts {
                families = families.or(Names::of_word(&word));
                word.clear();
            }
            if c.is_ascii_alphabetic() {
                word.push(c.to_ascii_lowercase());
            }
            was_small = c.is_ascii_lowercase();
        }
        families
    }

    /// Returns the families of both.
    pub(crate) fn or(self, other: Names) -> Names {
        Names(self.0 | other.0)
    }

    /// Returns true if it has one of the families.
    pub(crate) fn has(self, family: Names) -> bool {
        self.0 & family.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_read_word_by_word() {
        let check = |names: &str, families: &[Names]| {
            let expected = families.iter().fold(Names::default(), |all, family| all.or(*family));
            assert_eq!(Names::of(names), expected, "{names}");
        };
        check("story-body__inner", &[Names::STORY]);
        check("articleBody js-comments", &[Names::STORY, Names::COMMENT]);
        check("RelatedLinks_list2", &[Names::RELATED]);
        check("wp-block shadow gradient", &[]);
        check("", &[]);
    }
}
