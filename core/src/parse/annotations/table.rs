//! What the scanners read of each unit near the story.

use crate::article::{Figure, Role};
use crate::parse::page::Page;
use crate::scan::byline::credits::Credits;
use crate::scan::byline::types::Byline;
use crate::scan::caption::CaptionEvidence;
use crate::scan::date::DateMatch;
use std::ops::Index;

/// What is known of a unit; what few units have lies elsewhere, for a long story has many.
#[derive(Debug, Default)]
pub(crate) struct Annotation {
    /// Display columns: an ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// Whether it ends as a sentence does.
    pub(crate) ends_sentence: bool,
    /// Bytes of its bullet or list number.
    pub(crate) list_marker_len: usize,
    /// Whether its mark is a bullet rather than a number.
    pub(crate) has_bullet: bool,
    /// A menu entry, a share button, an advert's label.
    pub(crate) furniture: bool,
    /// A line that leads elsewhere.
    pub(crate) promo: bool,
    /// An aside that a label of several words opens: `Read also: …`; no paragraph begins so.
    pub(crate) related_link: bool,
    /// The title of the publisher's summary box.
    pub(crate) key_points_heading: bool,
    /// Opens as an editor's note.
    pub(crate) editors_note: bool,
    /// The name of a section.
    pub(crate) section: bool,
    /// The label of a byline or an editor's credit alone, and the role of the name below it.
    pub(crate) label: Option<Role>,
    /// A job title alone.
    pub(crate) job_title: bool,
    /// How many other units have the same text.
    pub(crate) repeats: usize,
    /// A byline with its cue.
    pub(crate) byline: Option<Box<Byline>>,
    /// An editor's credit with its cue.
    pub(crate) editor: Option<Box<Credits>>,
    /// A byline with its cue inside the line.
    pub(crate) inline: Option<Box<Byline>>,
    /// Names and nothing else, or words that look like them.
    pub(crate) names: Option<Box<Byline>>,
    /// Whether the text also writes a word of the names in lower case.
    pub(crate) has_common_word: bool,
    /// A caption or a credit.
    pub(crate) caption: Option<Box<(Figure, CaptionEvidence)>>,
    /// Whether it is a date, or a label and a date, and nothing else.
    pub(crate) date_line: bool,
    /// Whether it is such a line and the date a day's rather than `an hour ago`.
    pub(crate) names_day: bool,
    /// Whether it is too short for a paragraph, in which a date is part of what is told.
    pub(crate) is_short: bool,
    /// Whether its date is one of modification.
    pub(crate) updated: bool,
    /// A time of day and nothing else.
    pub(crate) time_only: bool,
    /// How much it looks like running text: above zero for prose, below for everything else.
    pub(crate) prose: f32,
}

impl Annotation {
    /// The dates the unit prints, which is this one.
    pub(crate) fn dates<'p>(&self, page: &'p Page<'_>, unit: usize) -> &'p [DateMatch] {
        if self.is_short { page.dates(unit) } else { &[] }
    }

    /// Who it names, by the surest reading.
    pub(crate) fn best_byline(&self) -> Option<&Byline> {
        self.byline.as_deref().or(self.inline.as_deref()).or(self.names.as_deref())
    }

    /// Whether it is names and nothing else, as far as rules can tell.
    pub(crate) fn is_names_only(&self) -> bool {
        self.names.is_some() && !self.has_common_word && !self.section && !self.ends_sentence
    }
}

/// What is known of the units from above the headline to below the story; nothing is of the others, which a long page has many of.
#[derive(Debug, Default)]
pub(crate) struct Annotations {
    pub(crate) first: usize,
    pub(crate) list: Vec<Annotation>,
    /// How many units the page has.
    pub(crate) units: usize,
    pub(crate) blank: Annotation,
}

impl Annotations {
    /// What is known of a unit; `None` beyond the page.
    pub(crate) fn get(&self, unit: usize) -> Option<&Annotation> {
        (unit < self.units).then(|| &self[unit])
    }

    /// What is known of a measured unit.
    pub(crate) fn get_mut(&mut self, unit: usize) -> Option<&mut Annotation> {
        unit.checked_sub(self.first).and_then(|at| self.list.get_mut(at))
    }

    /// The measured units.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Annotation)> {
        (self.first..).zip(&self.list)
    }
}

impl Index<usize> for Annotations {
    type Output = Annotation;

    fn index(&self, unit: usize) -> &Annotation {
        unit.checked_sub(self.first).and_then(|at| self.list.get(at)).unwrap_or(&self.blank)
    }
}
