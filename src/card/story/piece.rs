//! A block of the story as it is shown, or the part of it on one side of the excerpt's end.

use yew::prelude::*;

use super::excerpt::TextPosition;
#[cfg(feature = "markup")]
use super::marked::inline::{cut, marked_text};
#[cfg(feature = "markup")]
use crate::article::Span;
use crate::article::{Block, BlockKind};
use crate::card::base::line_link::line_link;
use crate::card::base::running_text::running_text;
use crate::card::base::script::MainScript;
use crate::card::messages::Localizer;
use crate::list_number_len;

/// Links from blocks to their lines.
#[derive(Clone, PartialEq)]
pub(super) struct Sources {
    /// Prefix of the ids of the blocks.
    pub id: AttrValue,
    /// Called with the line.
    pub onsource: Callback<usize>,
    pub messages: Localizer,
}

/// A block, or as much of it as lies in the part.
pub(super) struct Piece {
    pub kind: BlockKind,
    pub text: AttrValue,
    /// Set if the block starts before the part.
    pub continued: bool,
    /// Id of the block, if it starts here and can be a target.
    pub id: Option<AttrValue>,
    /// The link to its line, if it ends here.
    pub link: Html,
    /// The spans in its text.
    #[cfg(feature = "markup")]
    pub spans: Vec<Span>,
    /// The number of lists around an item beyond the first.
    #[cfg(feature = "markup")]
    pub level: usize,
    /// The index of an image into the figures of the article.
    #[cfg(feature = "markup")]
    pub figure: Option<usize>,
}

impl Piece {
    pub(super) fn of(
        block: &Block,
        index: usize,
        from: TextPosition,
        to: TextPosition,
        sources: Option<&Sources>,
    ) -> Piece {
        let start = if index == from.block { from.byte } else { 0 };
        let end = if index == to.block { to.byte } else { block.text.len() };
        let text = block.text.get(start..end).unwrap_or_default();
        let id = sources.filter(|_| start == 0).map(|sources| AttrValue::from(format!("{}-{index}", sources.id)));
        let link = match (sources, block.lines.first()) {
            // A link in a heading would become part of the heading's name.
            (Some(Sources { onsource, messages, .. }), Some(&line))
                if end == block.text.len() && block.kind != BlockKind::Heading =>
            {
                html! { <>{ " " }{ line_link(line, onsource, *messages) }</> }
            }
            _ => Html::default(),
        };
        Piece {
            kind: block.kind,
            text: AttrValue::from(text.to_owned()),
            continued: start > 0,
            id,
            link,
            #[cfg(feature = "markup")]
            spans: cut(&block.spans, start..end),
            #[cfg(feature = "markup")]
            level: block.level.unwrap_or_default(),
            #[cfg(feature = "markup")]
            figure: block.figure,
        }
    }

    /// Its text, with what markup sets apart in it.
    pub(super) fn words(&self) -> Html {
        #[cfg(feature = "markup")]
        if !self.spans.is_empty() {
            return marked_text(&self.text, &self.spans);
        }
        running_text(&self.text)
    }

    /// Its text inside a line or a list item, which keep the direction of the article.
    pub(super) fn inline(&self, script: MainScript) -> Html {
        script.around(&self.text, self.words())
    }

    /// Returns `true` if its text starts with its number and needs no bullet.
    pub(super) fn is_numbered(&self) -> bool {
        list_number_len(&self.text) > 0
    }
}
