//! The texts the box held, for going back and forth between them.

use yew::prelude::*;

use super::samples::Sample;

/// More steps back than anyone counts.
const MOST_STEPS: usize = 50;

/// A few of the largest texts the page opens, or thousands of articles.
const MOST_BYTES: usize = 40 * 1024 * 1024;

/// A text the box held.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub text: AttrValue,
    /// The sample the text is; none when it is the reader's own.
    pub sample: Option<&'static Sample>,
}

/// What the box held before and, after steps back, what it held later.
#[derive(Clone, Default)]
pub struct History {
    past: Vec<Version>,
    future: Vec<Version>,
}

impl History {
    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step forth.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether a step back would bring this text.
    pub fn leads_back_to(&self, text: &str) -> bool {
        self.past.last().is_some_and(|version| version.text == text)
    }

    /// Keeps a version that another is about to replace.
    pub fn keep(&mut self, version: Version) {
        self.branch();
        self.past.push(version);
        let mut bytes: usize = self.past.iter().map(|version| version.text.len()).sum();
        while self.past.len() > 1 && (self.past.len() > MOST_STEPS || bytes > MOST_BYTES) {
            bytes -= self.past.remove(0).text.len();
        }
    }

    /// The reader goes on from an earlier version. The later ones become steps back, so that a key pressed loses no words.
    pub fn branch(&mut self) {
        self.past.extend(self.future.drain(..).rev());
    }

    /// The version before `now`.
    pub fn undo(&mut self, now: Version) -> Option<Version> {
        let version = self.past.pop()?;
        self.future.push(now);
        Some(version)
    }

    /// The version that `now` was made to replace.
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
        Version { text: text.to_owned().into(), sample: None }
    }

    #[test]
    fn steps_lead_back_and_forth() {
        let mut history = History::default();
        assert_eq!(history.undo(version("a")), None);
        history.keep(version("a"));
        history.keep(version("b"));
        assert_eq!(history.undo(version("c")), Some(version("b")));
        assert_eq!(history.undo(version("b")), Some(version("a")));
        assert!(!history.can_undo());
        assert_eq!(history.redo(version("a")), Some(version("b")));
        assert_eq!(history.redo(version("b")), Some(version("c")));
        assert!(!history.can_redo() && history.leads_back_to("b"));
    }

    #[test]
    fn going_on_from_an_earlier_text_keeps_the_later_ones() {
        let mut history = History::default();
        history.keep(version("a"));
        history.keep(version("b"));
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
            history.keep(version(&step.to_string()));
        }
        assert_eq!(history.past.len(), MOST_STEPS);
        assert!(history.leads_back_to("199"));
        history.keep(version(&"x".repeat(MOST_BYTES + 1)));
        assert_eq!(history.past.len(), 1);
    }
}
