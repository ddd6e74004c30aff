//! A mutator for news texts: it moves whole lines and inserts words of the language packs, so that
//! cases get past the first check of every scanner and stay readable.

use article_card::lexicon::{AGENCIES, Lexicon, OUTLETS, PACKS};
use libfuzzer_sys::fuzzer_mutate;

use crate::pieces::PIECES;

/// Mutates `data[..size]` and returns its new size, at most `most`. Every second mutation is
/// libFuzzer's own.
pub fn mutate(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed) | 1 << 40);
    if dice.below(2) == 0 {
        return fuzzer_mutate(data, size, most);
    }
    let mut text = String::from_utf8_lossy(&data[..size]).into_owned();
    for _ in 0..=dice.below(3) {
        text = mutated(&text, &mut dice);
    }
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    data[..end].copy_from_slice(&text.as_bytes()[..end]);
    end
}

fn mutated(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let line = dice.below(lines.len());
    match dice.below(10) {
        0 => {
            lines.remove(line);
        }
        1 => {
            let to = dice.below(lines.len());
            lines.insert(to, lines[line]);
        }
        2 => {
            let other = dice.below(lines.len());
            lines.swap(line, other);
        }
        3 => {
            // Wraps a paragraph, or unwraps the rest of the text.
            let width = 8 + dice.below(80);
            let wrapped = if dice.below(2) == 0 { wrap(lines[line], width) } else { lines[line..].join(" ") };
            lines.truncate(line);
            return lines.into_iter().chain([wrapped.as_str()]).collect::<Vec<_>>().join("\n");
        }
        4 => {
            let repeated = format!("{}\n", lines[line]).repeat(1 + dice.below(20));
            lines[line] = &repeated;
            return lines.join("\n");
        }
        5 => {
            let other = if dice.below(2) == 0 { lines[line].to_uppercase() } else { lines[line].to_lowercase() };
            lines[line] = &other;
            return lines.join("\n");
        }
        // A line of its own.
        6 | 7 => {
            let words = format!("{}{}", words(dice), words(dice));
            lines.insert(line, &words);
            return lines.join("\n");
        }
        // At the head of a line, and anywhere.
        8 => {
            let head = format!("{}{}", words(dice), lines[line]);
            lines[line] = &head;
            return lines.join("\n");
        }
        _ => {
            let mut at = dice.below(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            return [&text[..at], &words(dice), &text[at..]].concat();
        }
    }
    lines.join("\n")
}

/// A piece, a word of a language pack, an agency or a medium.
fn words(dice: &mut Dice) -> String {
    let of = |list: &str, dice: &mut Dice| {
        let list: Vec<&str> = list.split(['|', ',']).collect();
        list[dice.below(list.len())].trim_end_matches(['!', '*']).to_owned()
    };
    match dice.below(4) {
        0 | 1 => PIECES[dice.below(PIECES.len())].to_owned(),
        2 => {
            let pack = PACKS[dice.below(PACKS.len())];
            let cue = of(cues(pack, dice.below(19)), dice);
            let mut letters = cue.chars();
            let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            match dice.below(3) {
                0 => cue,
                1 => format!("{capital}{} ", letters.as_str()),
                _ => format!("{capital}{}: ", letters.as_str()),
            }
        }
        _ => of(if dice.below(2) == 0 { AGENCIES } else { OUTLETS }, dice),
    }
}

fn cues(pack: &Lexicon, field: usize) -> &'static str {
    let Some(words) = pack.words else { return pack.function_words };
    [
        pack.function_words,
        words.by,
        pack.and,
        words.job,
        words.staff_byline,
        words.editor,
        pack.months,
        words.weekdays,
        words.published,
        words.updated,
        words.relative,
        pack.credit,
        pack.source,
        words.attribution,
        words.key_points,
        words.promo,
        words.furniture,
        words.editor_note,
        words.sections,
    ][field]
}

/// Wraps a line at spaces, as a mail program does.
fn wrap(line: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut column = 0;
    for word in line.split(' ') {
        let length = word.chars().count();
        let breaks = column > 0 && column + 1 + length > width;
        wrapped.push_str(if breaks {
            "\n"
        } else if column > 0 {
            " "
        } else {
            ""
        });
        column = if breaks { length } else { column + 1 + length };
        wrapped.push_str(word);
    }
    wrapped
}

/// SplitMix64: the same pseudo-random numbers for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ mixed >> 31) as usize % end.max(1)
    }
}
