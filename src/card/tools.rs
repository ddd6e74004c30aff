//! The reader's tools: listening, settings and ways to take the article out of the card.

pub(super) mod clipboard;
mod export;
mod export_format;
mod settings;
pub(super) mod toolbar;

use std::ops::{BitAnd, BitOr};

use yew::html::IntoPropValue;

/// The tools of a card. By default a card has all of them, and a compact one none.
///
/// ```
/// use article_card::card::Tools;
///
/// assert_eq!(Tools::from_words("share listen"), Some(Tools::LISTEN | Tools::SHARE));
/// assert_eq!((Tools::LISTEN | Tools::SHARE).to_string(), "listen share");
/// assert_eq!(Tools::from_words("listen, share"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tools(u8);

/// The words of the single tools, in the order of their bits.
const WORDS: [&str; 4] = ["listen", "settings", "share", "lines"];

impl Tools {
    /// All tools, unless the card is compact.
    pub const AUTO: Tools = Tools(16);
    /// No tool.
    pub const NONE: Tools = Tools(0);
    /// Reading aloud.
    pub const LISTEN: Tools = Tools(1);
    /// The settings: text size, theme, line width.
    pub const SETTINGS: Tools = Tools(2);
    /// The menu to copy, share and print the article.
    pub const SHARE: Tools = Tools(4);
    /// The list of all lines, in which the reader corrects roles.
    pub const LINES: Tools = Tools(8);

    /// All single tools.
    const ALL: Tools = Tools(15);

    /// Returns the tools with these bits.
    #[cfg(feature = "element")]
    pub(crate) fn from_bits(bits: u8) -> Tools {
        Tools(bits)
    }

    /// Returns the tools of a list of words, as in the attribute `tools`: `auto`, `none`, or some of
    /// `listen`, `settings`, `share` and `lines` with spaces between them. `None` for another word.
    pub fn from_words(words: &str) -> Option<Tools> {
        match words.trim() {
            "" => None,
            "auto" => Some(Tools::AUTO),
            "none" => Some(Tools::NONE),
            list => list.split_whitespace().try_fold(Tools::NONE, |tools, word| {
                let at = WORDS.iter().position(|known| *known == word)?;
                Some(tools | Tools(1 << at))
            }),
        }
    }

    /// Returns the tools of a card.
    pub(super) fn of_card(self, compact: bool) -> Tools {
        match self {
            Tools::AUTO if compact => Tools::NONE,
            Tools::AUTO => Tools::ALL,
            tools => tools,
        }
    }

    /// Returns whether any of these tools is among them.
    pub(super) fn has(self, any: Tools) -> bool {
        self.0 & any.0 != 0
    }
}

impl Default for Tools {
    fn default() -> Tools {
        Tools::AUTO
    }
}

/// The tools that are among both.
impl BitAnd for Tools {
    type Output = Tools;

    fn bitand(self, other: Tools) -> Tools {
        Tools(self.0 & other.0)
    }
}

impl BitOr for Tools {
    type Output = Tools;

    fn bitor(self, other: Tools) -> Tools {
        Tools(self.0 | other.0)
    }
}

/// The words that [`Tools::from_words`] reads.
impl std::fmt::Display for Tools {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Tools::NONE => f.write_str("none"),
            tools if tools.has(Tools::AUTO) => f.write_str("auto"),
            Tools(bits) => {
                let words = (0..).zip(WORDS).filter(|(at, _)| bits & 1 << at != 0).map(|(_, word)| word);
                f.write_str(&words.collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// `tools=false` leaves all tools out.
impl IntoPropValue<Tools> for bool {
    fn into_prop_value(self) -> Tools {
        if self { Tools::AUTO } else { Tools::NONE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_out_in_one_order() {
        for (words, written) in
            [("lines share", "share lines"), ("none", "none"), (" auto ", "auto"), ("share  share", "share")]
        {
            assert_eq!(Tools::from_words(words).expect(words).to_string(), written);
        }
        for words in ["", " ", "all", "listen,share", "Listen", "none listen", "auto lines"] {
            assert_eq!(Tools::from_words(words), None, "{words}");
        }
    }

    #[test]
    fn a_compact_card_has_the_tools_that_are_named() {
        assert_eq!(Tools::AUTO.of_card(true), Tools::NONE);
        assert!(
            [Tools::LISTEN, Tools::SETTINGS, Tools::SHARE, Tools::LINES]
                .iter()
                .all(|&tool| Tools::AUTO.of_card(false).has(tool))
        );
        assert_eq!(Tools::LINES.of_card(true), Tools::LINES);
    }
}
