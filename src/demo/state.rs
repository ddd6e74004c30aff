//! What the demo page knows, and everything that can happen to it.

use std::rc::Rc;

use article_card::{Article, Corrections};
use yew::prelude::*;

use super::history::{History, Version};
use super::notice::Notice;
use super::samples::{SAMPLES, Sample};

/// The state of the page.
#[derive(Clone)]
pub struct Demo {
    /// What the card is made from.
    pub text: AttrValue,
    /// The sample the text is; none when it is the reader's own.
    pub sample: Option<&'static Sample>,
    /// The texts that were replaced.
    pub history: History,
    /// Counts the texts that did not come from the keyboard: the box refills itself when it changes.
    pub fills: usize,
    /// Whether the text came by a link and is still what the link said.
    pub followed: bool,
    /// What went wrong with the last file or link.
    pub notice: Option<Notice>,
    /// What the reader put right in the text.
    pub corrections: Corrections,
    /// What the card last parsed.
    pub article: Rc<Article>,
    /// The text it was parsed from.
    parsed: AttrValue,
}

/// Something that happens to the page.
pub enum Action {
    /// The reader typed or pasted; the text is what the box holds now.
    Type(AttrValue),
    /// The reader chose a sample.
    Choose(&'static Sample),
    /// A file was read, or a text pasted beside the box.
    Open(AttrValue),
    /// The address carries an article.
    Follow(AttrValue),
    /// The address no longer carries the article it brought.
    Leave,
    /// A file or a link could not be used.
    Refuse(Notice),
    /// The clear button.
    Clear,
    /// The reader wants the replaced text back.
    Undo,
    /// The reader wants the text that a step back took away.
    Redo,
    /// The reader put a line right, or took that back.
    Correct(Corrections),
    /// The card parsed a text.
    Parse(Rc<Article>),
}

impl Default for Demo {
    fn default() -> Self {
        let first = &SAMPLES[0];
        Demo {
            text: AttrValue::Static(first.text),
            sample: Some(first),
            history: History::default(),
            fills: 0,
            followed: false,
            notice: None,
            corrections: Corrections::default(),
            article: Rc::default(),
            parsed: AttrValue::default(),
        }
    }
}

impl Reducible for Demo {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(match action {
            Action::Type(text) if text == self.text => return self,
            // The browser's own undo went back to what was there before the reader wrote.
            Action::Type(text) if self.sample.is_none() && self.history.leads_back_to(&text) => {
                Demo { fills: self.fills, ..self.step(History::undo) }
            }
            Action::Type(text) => self.type_in(text),
            Action::Choose(sample) => self.fill(AttrValue::Static(sample.text), Some(sample)),
            Action::Open(text) => self.fill(text, None),
            Action::Follow(text) => Demo { followed: true, ..self.fill(text, None) },
            Action::Leave if self.followed => self.step(History::undo),
            Action::Leave => return self,
            Action::Clear => self.fill(AttrValue::Static(""), None),
            Action::Undo => self.step(History::undo),
            Action::Redo => self.step(History::redo),
            Action::Refuse(notice) => Demo { notice: Some(notice), ..(*self).clone() },
            Action::Correct(corrections) => Demo { corrections, ..(*self).clone() },
            Action::Parse(article) => Demo { article, parsed: self.text.clone(), ..(*self).clone() },
        })
    }
}

impl Demo {
    /// The state of a page that was opened by a link: with its article, or with what is wrong with it.
    pub fn opened(link: Option<Result<AttrValue, Notice>>) -> Self {
        let demo = Demo::default();
        match link {
            None => demo,
            Some(Err(notice)) => Demo { notice: Some(notice), ..demo },
            Some(Ok(text)) => Demo { text, sample: None, followed: true, ..demo },
        }
    }

    /// The article of the text, once the card has parsed it.
    pub fn read(&self) -> Option<Rc<Article>> {
        (self.parsed == self.text).then(|| self.article.clone())
    }

    fn version(&self) -> Version {
        Version { text: self.text.clone(), sample: self.sample }
    }

    /// The state after the reader wrote. Writing over a sample is a step that leads back to it; the rest is the box's own to undo.
    fn type_in(&self, text: AttrValue) -> Self {
        let mut history = self.history.clone();
        match self.sample {
            Some(_) => history.keep(self.version()),
            None => history.branch(),
        }
        Demo {
            text,
            sample: None,
            history,
            followed: false,
            notice: None,
            corrections: Corrections::default(),
            ..self.clone()
        }
    }

    /// The state with another text in the box; the one before is a step back, so that no click loses it.
    fn fill(&self, text: AttrValue, sample: Option<&'static Sample>) -> Self {
        let mut history = self.history.clone();
        if text != self.text {
            history.keep(self.version());
        }
        self.refilled(Version { text, sample }, history)
    }

    /// The state a step back or forth; the same where there is none.
    fn step(&self, way: fn(&mut History, Version) -> Option<Version>) -> Self {
        let mut history = self.history.clone();
        match way(&mut history, self.version()) {
            Some(version) => self.refilled(version, history),
            None => self.clone(),
        }
    }

    /// The state with another text in the box: nothing that was said or put right of the last one holds for it.
    fn refilled(&self, Version { text, sample }: Version, history: History) -> Self {
        Demo {
            text,
            sample,
            history,
            fills: self.fills + 1,
            followed: false,
            notice: None,
            corrections: Corrections::default(),
            ..self.clone()
        }
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
        let demo = demo.reduce(Action::Undo);
        assert_eq!(demo.sample, Some(&SAMPLES[1]));
        let demo = demo.reduce(Action::Undo);
        assert_eq!((demo.text.as_str(), demo.sample), ("Mine", None));
        let demo = demo.reduce(Action::Undo);
        assert_eq!(demo.sample, Some(&SAMPLES[0]));
        assert!(!demo.history.can_undo());
        let demo = demo.reduce(Action::Redo).reduce(Action::Redo).reduce(Action::Redo);
        assert_eq!((demo.text.as_str(), demo.history.can_redo()), ("", false));
    }

    #[test]
    fn the_boxs_own_undo_is_a_step_back_too() {
        let demo = after([Action::Type("Mine".into()), Action::Type(SAMPLES[0].text.into())]);
        assert_eq!((demo.sample, demo.fills), (Some(&SAMPLES[0]), 0));
        assert_eq!(demo.reduce(Action::Redo).text, "Mine");
    }

    #[test]
    fn going_back_and_writing_on_keeps_the_newer_words() {
        let demo = after([Action::Type("Old".into()), Action::Clear, Action::Type("New".into()), Action::Undo]);
        assert_eq!(demo.text, "Old");
        let demo = demo.reduce(Action::Type("Old and more".into())).reduce(Action::Undo);
        assert_eq!(demo.text, "New");
    }

    #[test]
    fn a_refused_file_changes_nothing_but_the_notice_and_the_next_text_clears_it() {
        let demo = after([Action::Refuse(Notice::TooBig)]);
        assert_eq!((demo.text.as_str(), demo.notice), (SAMPLES[0].text, Some(Notice::TooBig)));
        assert!(demo.reduce(Action::Type("Mine".into())).notice.is_none());
    }

    #[test]
    fn leaving_a_link_brings_back_what_was_there_unless_the_reader_has_changed_the_text() {
        let demo = after([Action::Type("Mine".into()), Action::Follow("Theirs".into())]);
        assert_eq!(demo.text, "Theirs");
        assert_eq!(demo.clone().reduce(Action::Leave).text, "Mine");
        assert_eq!(
            demo.reduce(Action::Type("Theirs, put right".into())).reduce(Action::Leave).text,
            "Theirs, put right"
        );
    }

    #[test]
    fn a_page_opened_by_a_damaged_link_shows_the_sample_and_says_so() {
        let demo = Demo::opened(Some(Err(Notice::LinkDamaged)));
        assert_eq!((demo.text.as_str(), demo.notice), (SAMPLES[0].text, Some(Notice::LinkDamaged)));
        let demo = Demo::opened(Some(Ok("Theirs".into())));
        assert_eq!((demo.text.as_str(), demo.sample, demo.history.can_undo()), ("Theirs", None, false));
    }
}
