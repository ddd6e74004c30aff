//! Undo and redo for texts that were replaced as a whole.

use std::rc::Rc;

use article_card::markup::MarkedText;
use yew::prelude::*;

use super::samples::Sample;

/// The number of steps back.
const MAX_STEPS: usize = 50;

/// A few of the largest texts that the page opens, or thousands of articles.
const MAX_BYTES: usize = 40 * 1024 * 1024;

/// A direction in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryStep {
    Undo,
    Redo,
}

/// A text the box held.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub text: AttrValue,
    /// The sample that the text is. `None` for the reader's own text.
    pub sample: Option<&'static Sample>,
    /// The markup that the text came with.
    pub markup: Option<Rc<MarkedText>>,
}

/// The texts before the current one and, after undoing, those after it.
#[derive(Clone, Default)]
pub struct History {
    past: Vec<Version>,
    future: Vec<Version>,
}

impl History {
    /// Returns true if there is a text to undo to.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Returns true if there is a text to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Returns true if undoing would bring this text.
    pub fn undoes_to(&self, text: &str) -> bool {
        self.past.last().is_some_and(|version| version.text == text)
    }

    /// Adds the version that is about to be replaced.
    pub fn push(&mut self, version: Version) {
        self.branch();
        self.past.push(version);
        let mut bytes: usize = self.past.iter().map(|version| version.text.len()).sum();
        while self.past.len() > 1 && (self.past.len() > MAX_STEPS || bytes > MAX_BYTES) {
            bytes -= self.past.remove(0).text.len();
        }
    }

    /// Continues from an earlier version. The later ones become steps back, so no text is lost.
    pub fn branch(&mut self) {
        self.past.extend(self.future.drain(..).rev());
    }

    /// Steps from `now` to the version before.
    pub fn undo(&mut self, now: Version) -> Option<Version> {
        let version = self.past.pop()?;
        self.future.push(now);
        Some(version)
    }

    /// Steps from `now` to the version that undoing left.
    pub fn redo(&mut self, now: Version) -> Option<Version> {
        let version = self.future.pop()?;
        self.past.push(now);
        Some(version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version { text: text.to_owned().into(), sample: None, markup: None }
    }

    #[test]
    fn steps_lead_back_and_forth() {
        let mut history = History::default();
        assert_eq!(history.undo(version("a")), None);
        history.push(version("a"));
        history.push(version("b"));
        assert_eq!(history.undo(version("c")), Some(version("b")));
        assert_eq!(history.undo(version("b")), Some(version("a")));
        assert!(!history.can_undo());
        assert_eq!(history.redo(version("a")), Some(version("b")));
        assert_eq!(history.redo(version("b")), Some(version("c")));
        assert!(!history.can_redo() && history.undoes_to("b"));
    }

    #[test]
    fn going_on_from_an_earlier_text_keeps_the_later_ones() {
        let mut history = History::default();
        history.push(version("a"));
        history.push(version("b"));
        history.undo(version("c"));
        history.undo(version("b"));
        history.branch();
        assert!(!history.can_redo());
        assert_eq!(history.undo(version("a!")), Some(version("c")));
        assert_eq!(history.undo(version("c")), Some(version("b")));
    }

    #[test]
    fn memory_has_a_bound_and_the_last_text_is_never_given_up() {
        let mut history = History::default();
        for step in 0..200 {
            history.push(version(&step.to_string()));
        }
        assert_eq!(history.past.len(), MAX_STEPS);
        assert!(history.undoes_to("199"));
        history.push(version(&"x".repeat(MAX_BYTES + 1)));
        assert_eq!(history.past.len(), 1);
    }
}
