//! What the demo page knows, and everything that can happen to it.

use std::rc::Rc;

use article_card::Article;
use yew::prelude::*;

use super::samples::{SAMPLES, Sample};

/// The state of the page.
#[derive(Clone)]
pub struct Demo {
    /// What the card is made from.
    pub text: AttrValue,
    /// The sample the text is; none when it is the reader's own.
    pub sample: Option<&'static Sample>,
    /// The reader's own text that a sample, a file or the clear button has replaced.
    pub kept: Option<AttrValue>,
    /// Counts the texts that did not come from the keyboard: the box refills itself when it changes.
    pub fills: usize,
    /// What went wrong with the last file.
    pub notice: Option<Notice>,
    /// What the card last parsed.
    pub article: Rc<Article>,
}

/// Something that happens to the page.
pub enum Action {
    /// The reader typed or pasted; the text is what the box holds now.
    Type(AttrValue),
    /// The reader chose a sample.
    Choose(&'static Sample),
    /// A file was read.
    Open(AttrValue),
    /// A file could not be used.
    Refuse(Notice),
    /// The clear button.
    Clear,
    /// The reader wants the replaced text back.
    Restore,
    /// The card parsed a text.
    Parse(Rc<Article>),
}

/// Why a file did not become a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Larger than the page reads.
    TooBig,
    /// Bytes that are no text in any encoding the page knows.
    NotText,
    /// The browser could not read it; also what a dropped folder gives.
    Unreadable,
}

impl Notice {
    /// What the reader is told.
    pub fn message(self) -> &'static str {
        match self {
            Notice::TooBig => "That file is too big: articles up to 10 MB can be opened.",
            Notice::NotText => "That file does not look like plain text. Try one that ends in .txt.",
            Notice::Unreadable => "That file could not be read.",
        }
    }
}

impl Default for Demo {
    fn default() -> Self {
        let first = &SAMPLES[0];
        Demo {
            text: AttrValue::Static(first.text),
            sample: Some(first),
            kept: None,
            fills: 0,
            notice: None,
            article: Rc::default(),
        }
    }
}

impl Reducible for Demo {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let now = (*self).clone();
        Rc::new(match action {
            Action::Type(text) if text == self.text => return self,
            Action::Type(text) => Demo { text, sample: None, notice: None, ..now },
            Action::Choose(sample) => self.fill(AttrValue::Static(sample.text), Some(sample)),
            Action::Open(text) => self.fill(text, None),
            Action::Clear => self.fill(AttrValue::Static(""), None),
            Action::Restore => match now.kept {
                Some(text) => Demo { kept: self.own(), ..self.fill(text, None) },
                None => return self,
            },
            Action::Refuse(notice) => Demo { notice: Some(notice), ..now },
            Action::Parse(article) => Demo { article, ..now },
        })
    }
}

impl Demo {
    /// The state with another text in the box; words the reader brought are kept, so that no click loses them.
    fn fill(&self, text: AttrValue, sample: Option<&'static Sample>) -> Self {
        let kept = self.own().or_else(|| self.kept.clone());
        Demo { text, sample, kept, fills: self.fills + 1, notice: None, article: self.article.clone() }
    }

    /// The text, when it is the reader's own and there is something in it.
    fn own(&self) -> Option<AttrValue> {
        (self.sample.is_none() && !self.text.trim().is_empty()).then(|| self.text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Demo> {
        actions.into_iter().fold(Rc::new(Demo::default()), |demo, action| demo.reduce(action))
    }

    #[test]
    fn the_first_sample_is_shown_at_start() {
        assert_eq!(after([]).text, SAMPLES[0].text);
    }

    #[test]
    fn typing_makes_the_text_the_readers_own_and_leaves_the_box_alone() {
        let demo = after([Action::Type("Mine".into())]);
        assert!(demo.sample.is_none());
        assert_eq!(demo.fills, 0);
    }

    #[test]
    fn typing_that_changes_nothing_keeps_the_sample() {
        assert!(after([Action::Type(SAMPLES[0].text.into())]).sample.is_some());
    }

    #[test]
    fn replaced_words_of_the_reader_come_back() {
        let demo = after([Action::Type("Mine".into()), Action::Choose(&SAMPLES[1]), Action::Clear]);
        assert_eq!((demo.text.as_str(), demo.fills), ("", 2));
        let demo = demo.reduce(Action::Restore);
        assert_eq!(demo.text, "Mine");
        assert!(demo.kept.is_none() && demo.sample.is_none());
    }

    #[test]
    fn bringing_words_back_keeps_the_newer_ones() {
        let demo = after([Action::Type("Old".into()), Action::Clear, Action::Type("New".into()), Action::Restore]);
        assert_eq!((demo.text.as_str(), demo.kept.as_deref()), ("Old", Some("New")));
    }

    #[test]
    fn a_sample_or_blank_text_is_not_worth_keeping() {
        assert!(after([Action::Clear]).kept.is_none());
        assert!(after([Action::Type(" \n".into()), Action::Clear]).kept.is_none());
    }

    #[test]
    fn a_refused_file_changes_nothing_but_the_notice_and_the_next_text_clears_it() {
        let demo = after([Action::Refuse(Notice::TooBig)]);
        assert_eq!((demo.text.as_str(), demo.notice), (SAMPLES[0].text, Some(Notice::TooBig)));
        assert!(demo.reduce(Action::Type("Mine".into())).notice.is_none());
    }
}
