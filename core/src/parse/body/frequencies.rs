//! Document frequencies: in how many units of the page, of the story and of its start each word stands.

use std::ops::Range;

use crate::parse::page::Page;

/// Reading length of the start of the story, which a headline sums up.
const LEAD_CHARS: f32 = 900.0;
/// Units this likely to be body text are counted as the story's.
const MIN_STORY_PROBABILITY: f32 = 0.4;

/// Counts of units by the number of the word.
#[derive(Debug)]
pub(crate) struct DocumentFrequencies {
    counts: Vec<Frequency>,
    story: Range<usize>,
    lead_end: usize,
}

/// In how many units a word stands.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Frequency {
    pub(crate) page: u16,
    pub(crate) story: u16,
    pub(crate) lead: u16,
    /// The unit it was last seen in, plus one.
    last: u32,
}

impl DocumentFrequencies {
    pub(crate) fn new(page: &Page<'_>, body: &[f32], story: &Range<usize>) -> Self {
        let mut frequencies = DocumentFrequencies {
            counts: vec![Frequency::default(); page.words.distinct_count()],
            story: story.clone(),
            lead_end: story.start,
        };
        let mut read = 0.0;
        for (at, &probability) in body.iter().enumerate() {
            let in_story = story.contains(&at) && probability > MIN_STORY_PROBABILITY;
            let lead = in_story && read < LEAD_CHARS;
            for &word in page.words.ids(at) {
                let count = &mut frequencies.counts[word as usize];
                // Whether a unit had a word before nothing foretells: counting it or not is quicker than to ask.
                let first = u16::from(count.last != at as u32 + 1);
                count.last = at as u32 + 1;
                count.page = count.page.saturating_add(first);
                if in_story {
                    count.story = count.story.saturating_add(first);
                    count.lead = count.lead.saturating_add(if lead { first } else { 0 });
                }
            }
            if in_story {
                read += page.features[at].length;
                frequencies.lead_end = if lead { at + 1 } else { frequencies.lead_end };
            }
        }
        frequencies
    }

    /// The counts of the word with this stem.
    pub(crate) fn frequency_of(&self, page: &Page<'_>, stem: u32) -> Frequency {
        page.words.id_of(stem).map(|word| self.counts[word as usize]).unwrap_or_default()
    }

    /// Share of the unit's words, the rarer the heavier, that other units of the lead and of the story have too.
    pub(crate) fn overlap(&self, page: &Page<'_>, body: &[f32], at: usize) -> (f32, f32) {
        let units = body.len() as f32 + 2.0;
        let own = u16::from(self.story.contains(&at) && body[at] > MIN_STORY_PROBABILITY);
        let own_lead = if at < self.lead_end { own } else { 0 };
        let (mut total, mut in_lead, mut in_story) = (1.5, 0.0, 0.0);
        let words = page.words.ids(at);
        for (place, &word) in words.iter().enumerate() {
            if words[..place].contains(&word) {
                continue;
            }
            let count = self.counts[word as usize];
            let weight = (units / (f32::from(count.page) + 1.0)).ln();
            total += weight;
            in_lead += weight * f32::from(u8::from(count.lead > own_lead));
            in_story += weight * f32::from(u8::from(count.story > own));
        }
        (in_lead / total, in_story / total)
    }
}
