//! Sources, and parts in scripts without capitals.

use crate::scan::byline::affiliation::is_report_label;
use crate::scan::signature::caseless::{Piece, pieces};
use crate::scan::signature::house::{is_house, is_known};
use crate::scan::signature::parts::{Mark, Part};
use crate::scan::signature::reader::cased::is_initials;
use crate::scan::signature::reader::{Reader, is_cased};
use crate::scan::signature::types::Hand;
use crate::text::fold::fold;

impl<'a> Reader<'a> {
    /// Reads a part behind the label of a source, which names a house.
    pub(super) fn read_source(&mut self, part: &Part<'a>, folded: &str) {
        let text = part.text;
        if is_initials(text) && !is_known(text) {
            self.add_desk(part);
            return;
        }
        if !is_cased(text) && text.contains(' ') {
            // Behind the house of a Chinese line stands its author.
            let found = pieces(text, false, self.cues);
            if found.iter().any(|piece| matches!(piece, Piece::Person(_))) && !is_house(text, folded, self.cues)
                || found.len() > 1
            {
                let first = text.split([' ', '\u{3000}']).next().unwrap_or_default();
                self.add_house(part, first);
                self.hand = Hand::Author;
                let rest = Part { text: text[first.len()..].trim_start(), ..*part };
                self.read_caseless(&rest);
                return;
            }
        }
        if matches!(part.mark, Mark::Start | Mark::Comma | Mark::TightSlash | Mark::Slash | Mark::And) {
            self.add_house(part, text);
        }
    }

    pub(super) fn read_caseless(&mut self, part: &Part<'a>) {
        // "記者王小明／屏東即時報導": behind its reporter stands the place of the report.
        let is_behind = matches!(part.mark, Mark::Slash | Mark::TightSlash) && self.people.len() > self.first;
        if is_behind && is_report_label(part.text) {
            return;
        }
        if self.is_quoted(part.text) && matches!(part.mark, Mark::Dash | Mark::Comma | Mark::Bar) {
            self.add_house(part, part.text);
            return;
        }
        let opens_with_job = part.text.split_once(' ').is_some_and(|(first, _)| self.cues.job.contains(&fold(first)));
        if opens_with_job && part.mark == Mark::Comma && self.people.len() > self.first {
            self.set_job(part.text, false);
            return;
        }
        let found = pieces(part.text, self.is_labelled, self.cues);
        let is_alone = part.text.len() + 8 > self.line.len() && found.len() == 1;
        for (index, piece) in found.iter().enumerate() {
            match *piece {
                Piece::Person(name) if (!part.is_bracketed || self.people.is_empty()) && !self.is_place(part) => {
                    self.add_person(name)
                }
                Piece::Person(_) => {}
                Piece::Job(job) => {
                    // In Chinese the job stands before its names, in Korean behind them.
                    let names_follow = found[index + 1..].iter().any(|piece| matches!(piece, Piece::Person(_)));
                    if names_follow {
                        self.job = Some(job.to_owned());
                    } else {
                        self.set_job(job, part.is_bracketed);
                    }
                }
                Piece::House(house) => self.add_house(part, house),
                Piece::Word(word) if self.is_labelled && matches!(part.mark, Mark::Start | Mark::And) => {
                    self.add_person(word)
                }
                Piece::Word(word) if is_alone && self.hand == Hand::Source => self.add_house(part, word),
                Piece::Word(_) => {}
            }
        }
    }
}
