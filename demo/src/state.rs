//! The state of the page, and the actions that change it.

mod history;
mod notice;
mod samples;

use std::rc::Rc;

use article_card::markup::MarkedText;
use article_card::{Article, Corrections};
use yew::prelude::*;

use history::{History, Version};

pub use history::HistoryStep;
pub use notice::Notice;
pub use samples::{SAMPLES, Sample, find_sample};

/// The state of the page.
#[derive(Clone)]
pub struct Demo {
    /// The text that the card shows.
    pub text: AttrValue,
    /// The sample that the text is. `None` for the reader's own text.
    pub sample: Option<&'static Sample>,
    /// The markup that the text came with, until it is edited.
    pub markup: Option<Rc<MarkedText>>,
    /// The texts that were replaced.
    pub history: History,
    /// Number of texts that were filled in, not typed. The box refills itself when it changes.
    pub fills: usize,
    /// True if the text came by a link and was not changed since.
    pub followed: bool,
    /// The problem with the last file or link.
    pub notice: Option<Notice>,
    /// The reader's corrections of roles.
    pub corrections: Corrections,
    /// The article that the card parsed last.
    pub article: Rc<Article>,
    /// The text of `article`.
    parsed: AttrValue,
}

/// An event that changes the state.
pub enum Action {
    /// The reader typed or pasted. The text is all that the box holds.
    Type(AttrValue),
    /// The reader chose a sample.
    Choose(&'static Sample),
    /// A file was read, or a text pasted outside of the box.
    Open(AttrValue),
    /// HTML or Markdown was pasted or read from a file.
    OpenMarked(Rc<MarkedText>),
    /// The address has an article.
    Follow(AttrValue),
    /// The address no longer has the article that it brought.
    Leave,
    /// A file or a link could not be opened.
    Refuse(Notice),
    /// The reader cleared the box.
    Clear,
    /// The reader went back or forth between replaced texts.
    Step(HistoryStep),
    /// The reader corrected a line, or took a correction back.
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
            markup: None,
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
            // The browser's own undo went back to the text before the reader wrote.
            Action::Type(text) if self.sample.is_none() && self.history.undoes_to(&text) => {
                Demo { fills: self.fills, ..self.step(HistoryStep::Undo) }
            }
            Action::Type(text) => self.type_in(text),
            Action::Choose(sample) => {
                self.fill(Version { sample: Some(sample), ..plain(AttrValue::Static(sample.text)) })
            }
            Action::Open(text) => self.fill(plain(text)),
            Action::OpenMarked(marked) => {
                let text = marked.text.clone().into();
                self.fill(Version { markup: Some(marked), ..plain(text) })
            }
            Action::Follow(text) => Demo { followed: true, ..self.fill(plain(text)) },
            Action::Leave if self.followed => self.step(HistoryStep::Undo),
            Action::Leave => return self,
            Action::Clear => self.fill(plain(AttrValue::Static(""))),
            Action::Step(step) => self.step(step),
            Action::Refuse(notice) => Demo { notice: Some(notice), ..(*self).clone() },
            Action::Correct(corrections) => Demo { corrections, ..(*self).clone() },
            Action::Parse(article) => Demo { article, parsed: self.text.clone(), ..(*self).clone() },
        })
    }
}

/// Returns a version of plain text that is no sample.
fn plain(text: AttrValue) -> Version {
    Version { text, sample: None, markup: None }
}

impl Demo {
    /// The first state of a page. `link` is the article of its address, or the problem with it.
    pub fn opened(link: Option<Result<AttrValue, Notice>>) -> Self {
        let demo = Demo::default();
        match link {
            None => demo,
            Some(Err(notice)) => Demo { notice: Some(notice), ..demo },
            Some(Ok(text)) => Demo { text, sample: None, followed: true, ..demo },
        }
    }

    /// The article of the current text. `None` until the card has parsed it.
    pub fn parsed_article(&self) -> Option<Rc<Article>> {
        (self.parsed == self.text).then(|| self.article.clone())
    }

    fn version(&self) -> Version {
        Version { text: self.text.clone(), sample: self.sample, markup: self.markup.clone() }
    }

    /// The state after typing. Typing over a sample is a step of the history. Other typing is
    /// undone by the box itself.
    fn type_in(&self, text: AttrValue) -> Self {
        let mut history = self.history.clone();
        match self.sample {
            Some(_) => history.push(self.version()),
            None => history.branch(),
        }
        Demo {
            text,
            sample: None,
            markup: None,
            history,
            followed: false,
            notice: None,
            corrections: Corrections::default(),
            ..self.clone()
        }
    }

    /// The state with another text in the box. The text before is kept in the history.
    fn fill(&self, version: Version) -> Self {
        let mut history = self.history.clone();
        if version.text != self.text {
            history.push(self.version());
        }
        self.refilled(version, history)
    }

    /// The state after a step of the history. It is the same where there is no such step.
    fn step(&self, step: HistoryStep) -> Self {
        let mut history = self.history.clone();
        let version = match step {
            HistoryStep::Undo => history.undo(self.version()),
            HistoryStep::Redo => history.redo(self.version()),
        };
        match version {
            Some(version) => self.refilled(version, history),
            None => self.clone(),
        }
    }

    /// The state with another text in the box, without the notice and the corrections of the last
    /// one.
    fn refilled(&self, Version { text, sample, markup }: Version, history: History) -> Self {
        Demo {
            text,
            sample,
            markup,
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
        let demo = demo.reduce(Action::Step(HistoryStep::Undo));
        assert_eq!(demo.sample, Some(&SAMPLES[1]));
        let demo = demo.reduce(Action::Step(HistoryStep::Undo));
        assert_eq!((demo.text.as_str(), demo.sample), ("Mine", None));
        let demo = demo.reduce(Action::Step(HistoryStep::Undo));
        assert_eq!(demo.sample, Some(&SAMPLES[0]));
        assert!(!demo.history.can_undo());
        let demo = demo
            .reduce(Action::Step(HistoryStep::Redo))
            .reduce(Action::Step(HistoryStep::Redo))
            .reduce(Action::Step(HistoryStep::Redo));
        assert_eq!((demo.text.as_str(), demo.history.can_redo()), ("", false));
    }

    #[test]
    fn the_boxs_own_undo_is_a_step_back_too() {
        let demo = after([Action::Type("Mine".into()), Action::Type(SAMPLES[0].text.into())]);
        assert_eq!((demo.sample, demo.fills), (Some(&SAMPLES[0]), 0));
        assert_eq!(demo.reduce(Action::Step(HistoryStep::Redo)).text, "Mine");
    }

    #[test]
    fn markup_stays_until_the_text_is_edited_and_comes_back_with_it() {
        let marked = Rc::new(MarkedText { text: "Theirs".to_owned(), ..MarkedText::default() });
        let demo = after([Action::OpenMarked(marked.clone())]);
        assert_eq!(demo.markup.as_ref(), Some(&marked));
        assert!(demo.clone().reduce(Action::Type("Theirs, edited".into())).markup.is_none());
        let demo = demo.reduce(Action::Clear);
        assert!(demo.markup.is_none());
        assert_eq!(demo.reduce(Action::Step(HistoryStep::Undo)).markup.as_ref(), Some(&marked));
    }

    #[test]
    fn going_back_and_writing_on_keeps_the_newer_words() {
        let demo = after([
            Action::Type("Old".into()),
            Action::Clear,
            Action::Type("New".into()),
            Action::Step(HistoryStep::Undo),
        ]);
        assert_eq!(demo.text, "Old");
        let demo = demo.reduce(Action::Type("Old and more".into())).reduce(Action::Step(HistoryStep::Undo));
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
