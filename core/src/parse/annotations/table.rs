//! The table of annotations: one for each unit near the story.

use std::ops::Index;

use crate::article::{Figure, Role};
use crate::parse::page::Page;
use crate::scan::byline::credits::Credits;
use crate::scan::byline::types::Byline;
use crate::scan::caption::CaptionEvidence;
use crate::scan::date::DateMatch;

/// The findings of the scanners in a unit. Rare ones are boxed, because a long story has many
/// units.
#[derive(Debug, Default)]
pub(crate) struct Annotation {
    /// Display columns. An ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// True if it ends a sentence.
    pub(crate) ends_sentence: bool,
    /// Bytes of its bullet or list number.
    pub(crate) list_marker_len: usize,
    /// True if its list marker is a bullet, not a number.
    pub(crate) has_bullet: bool,
    /// A menu entry, a share button, an advert's label.
    pub(crate) furniture: bool,
    /// A link to another page.
    pub(crate) promo: bool,
    /// A link with a label of several words, `Read also: …`. No paragraph begins so.
    pub(crate) related_link: bool,
    /// The title of the publisher's box of key points.
    pub(crate) key_points_heading: bool,
    /// An editor's note, by its label.
    pub(crate) editors_note: bool,
    /// The name of a section.
    pub(crate) section: bool,
    /// The label of a byline or an editor's credit alone, and the role of the name below it.
    pub(crate) label: Option<Role>,
    /// A job title alone.
    pub(crate) job_title: bool,
    /// The number of other units with the same text.
    pub(crate) repeats: usize,
    /// A byline with a cue at its start.
    pub(crate) byline: Option<Box<Byline>>,
    /// An editor's credit with a cue.
    pub(crate) editor: Option<Box<Credits>>,
    /// A byline with a cue inside the line.
    pub(crate) inline: Option<Box<Byline>>,
    /// Names without a cue, or words that look like names.
    pub(crate) names: Option<Box<Byline>>,
    /// True if the text also writes a word of the names in lower case.
    pub(crate) has_common_word: bool,
    /// A caption or a credit.
    pub(crate) caption: Option<Box<(Figure, CaptionEvidence)>>,
    /// True for a caption that may be a paragraph with a sign-off behind its last sentence.
    pub(crate) is_signed: bool,
    /// True for dates and their labels alone.
    pub(crate) date_line: bool,
    /// True for such a line with a day, not a relative date such as `an hour ago`.
    pub(crate) names_day: bool,
    /// True if it is too short for a paragraph, whose dates belong to the story.
    pub(crate) is_short: bool,
    /// True if its date is labelled as updated.
    pub(crate) updated: bool,
    /// A time of day alone.
    pub(crate) time_only: bool,
    /// Above 0 for prose, below 0 for everything else.
    pub(crate) prose: f32,
}

impl Annotation {
    /// Returns the dates of the annotated unit, none in a paragraph.
    pub(crate) fn dates<'p>(&self, page: &'p Page<'_>, unit: usize) -> &'p [DateMatch] {
        if self.is_short { page.dates(unit) } else { &[] }
    }

    /// Returns the byline by the surest evidence.
    pub(crate) fn best_byline(&self) -> Option<&Byline> {
        self.byline.as_deref().or(self.inline.as_deref()).or(self.names.as_deref())
    }

    /// Returns true for names alone, as far as rules can tell.
    pub(crate) fn is_names_only(&self) -> bool {
        self.names.is_some() && !self.has_common_word && !self.section && !self.ends_sentence
    }
}

/// The annotations of the units from above the headline to below the story. All other units have
/// the blank annotation, because a long page has many of them.
#[derive(Debug, Default)]
pub(crate) struct Annotations {
    /// The first annotated unit.
    pub(crate) first: usize,
    pub(crate) list: Vec<Annotation>,
    /// The number of units of the page.
    pub(crate) units: usize,
    /// The annotation of all other units.
    pub(crate) blank: Annotation,
}

impl Annotations {
    /// Returns the annotation of a unit, or `None` beyond the page.
    pub(crate) fn get(&self, unit: usize) -> Option<&Annotation> {
        (unit < self.units).then(|| &self[unit])
    }

    /// Returns the annotation of an annotated unit.
    pub(crate) fn get_mut(&mut self, unit: usize) -> Option<&mut Annotation> {
        unit.checked_sub(self.first).and_then(|index| self.list.get_mut(index))
    }

    /// Returns the annotated units, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Annotation)> {
        (self.first..).zip(&self.list)
    }
}

impl Index<usize> for Annotations {
    type Output = Annotation;

    fn index(&self, unit: usize) -> &Annotation {
        unit.checked_sub(self.first).and_then(|index| self.list.get(index)).unwrap_or(&self.blank)
    }
}
