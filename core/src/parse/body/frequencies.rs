//! Document frequencies: the number of units of the page, of the story and of its start that have
//! each word.

use std::ops::Range;

use crate::parse::page::Page;

/// The reading length of the start of the story, which a headline sums up.
const LEAD_CHARS: f32 = 900.0;
/// The lowest probability of a unit that counts as the story's.
const MIN_STORY_PROBABILITY: f32 = 0.4;

/// The frequencies of all words, by the id of the word.
#[derive(Debug)]
pub(crate) struct DocumentFrequencies {
    counts: Vec<Frequency>,
    story: Range<usize>,
    lead_end: usize,
}

/// The number of units that have a word.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Frequency {
    pub(crate) page: u16,
    pub(crate) story: u16,
    pub(crate) lead: u16,
    /// The index of the last unit with the word, plus one.
    last_unit: u32,
}

impl DocumentFrequencies {
    pub(crate) fn new(page: &Page<'_>, body: &[f32], story: &Range<usize>) -> Self {
        let mut frequencies = DocumentFrequencies {
            counts: vec![Frequency::default(); page.words.distinct_count()],
            story: story.clone(),
            lead_end: story.start,
        };
        let mut story_length = 0.0;
        for (unit, &probability) in body.iter().enumerate() {
            let in_story = story.contains(&unit) && probability > MIN_STORY_PROBABILITY;
            let in_lead = in_story && story_length < LEAD_CHARS;
            for &word in page.words.ids(unit) {
                let count = &mut frequencies.counts[word as usize];
                if count.last_unit == unit as u32 + 1 {
                    continue;
                }
                count.last_unit = unit as u32 + 1;
                count.page = count.page.saturating_add(1);
                count.story = count.story.saturating_add(u16::from(in_story));
                count.lead = count.lead.saturating_add(u16::from(in_lead));
            }
            if in_story {
                story_length += page.features[unit].length;
            }
            if in_lead {
                frequencies.lead_end = unit + 1;
            }
        }
        frequencies
    }

    /// Returns the frequency of the word with this stem.
    pub(crate) fn frequency_of(&self, page: &Page<'_>, stem: u32) -> Frequency {
        page.words.id_of(stem).map(|word| self.counts[word as usize]).unwrap_or_default()
    }

    /// Returns the share of the unit's words that other units of the lead have, and that other
    /// units of the story have. Rare words weigh more.
    pub(crate) fn overlap(&self, page: &Page<'_>, body: &[f32], unit: usize) -> (f32, f32) {
        let units = body.len() as f32 + 2.0;
        let own = u16::from(self.story.contains(&unit) && body[unit] > MIN_STORY_PROBABILITY);
        let own_lead = if unit < self.lead_end { own } else { 0 };
        let (mut total, mut in_lead, mut in_story) = (1.5, 0.0, 0.0);
        let words = page.words.ids(unit);
        for (index, &word) in words.iter().enumerate() {
            if words[..index].contains(&word) {
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
