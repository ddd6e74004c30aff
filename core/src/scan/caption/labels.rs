//! Labels of captions and credits, of all languages at once.

use std::sync::OnceLock;

use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::{Phrases, phrases};
use crate::lexicon::prefixes::PrefixPhrases;
use crate::lexicon::shared::captions::{self, WHOLE_CREDITS};
use crate::scan::name::is_all_caps;
use crate::text::char_info::{CharClass, char_info};

/// The labels of pictures.
#[derive(Debug)]
pub(super) struct Labels {
    pub(super) credits: PrefixPhrases,
    pub(super) captions: PrefixPhrases,
    pub(super) archives: PrefixPhrases,
    /// Words for the source of a text or a picture.
    houses: PrefixPhrases,
    links: PrefixPhrases,
    pub(super) photographer_links: PrefixPhrases,
    sources: Phrases,
}

/// The mark or word between a label and the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    /// `Photo: Ann`, `© Ann`
    Colon,
    /// `Photo / Ann`
    Mark,
    /// `Photo by Ann`
    Link,
    /// `Photo Ann`
    Space,
}

/// A label and the byte at which the text after it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label {
    pub(super) end: usize,
    pub(super) separator: Separator,
}

/// Marks after a label that are as good as a colon.
const COLONS: [char; 13] = [':', '：', '﹕', '=', '＝', '՝', '៖', '፡', '፥', '፦', '…', '©', 'ⓒ'];
/// Other marks after a label.
const MARKS: [char; 15] = ['，', '፣', '/', '／', '|', '｜', 'ㅣ', '-', '–', '—', ',', '،', '、', '・', '·'];
/// Ends of labels that no space parts from the name: `取自`, `ภาพจาก`.
const GLUED_ENDS: [&str; 8] = ["自", "由", "据", "據", "攝", "จาก", "โดย", "ⓒ"];
/// A line with a word for the archive and more words than these has a caption.
const MAX_ARCHIVE_WORDS: usize = 6;
/// More words stand between no label and its link.
const MAX_WORDS_TO_LINK: usize = 4;

impl Labels {
    pub(super) fn get() -> &'static Labels {
        static LABELS: OnceLock<Labels> = OnceLock::new();
        LABELS.get_or_init(|| {
            let sources = || PACKS.iter().flat_map(|pack| phrases(pack.source));
            // A house may be named with a word for "source", unless it is said of pictures alone.
            let pictures: Phrases = phrases(captions::CREDIT_LABELS).collect();
            let kept = sources().filter(|source| !pictures.contains(source));
            let of_packs = PACKS.iter().flat_map(|pack| phrases(pack.credit)).chain(sources());
            let shared = phrases(captions::CREDIT_LABELS).chain(phrases(captions::ARCHIVE_WORDS));
            // Marks behind the words are read apart.
            let credits = of_packs.chain(shared).map(|label| label.trim_end_matches([':', '：', '/', '／', '፡']));
            let prefixes = |list| PrefixPhrases::new(phrases(list));
            Labels {
                credits: PrefixPhrases::new(credits),
                captions: prefixes(captions::CAPTION_LABELS),
                archives: prefixes(captions::ARCHIVE_WORDS),
                houses: PrefixPhrases::new(sources()),
                links: prefixes(captions::CREDIT_LINKS),
                photographer_links: prefixes(captions::PHOTOGRAPHER_LINKS),
                sources: phrases(captions::SOURCES).chain(phrases(captions::ARCHIVE_WORDS)).chain(kept).collect(),
            }
        })
    }

    /// Reads the label of a credit that opens the text.
    pub(super) fn read_credit(&self, text: &str) -> Option<Label> {
        if let Some(end) = copyright_len(text).or_else(|| self.bracketed_len(text)) {
            return Some(Label { end, separator: Separator::Colon });
        }
        let length = self.credits.match_len(text)?;
        let label = self.after(text, length)?;
        let word = &text[..length];
        // "資料照，記者王小明" has a note and a name.
        let noted = || text[length..].trim_start().starts_with(['，', '、', '،', '|']) && self.is_archive(word);
        let stays = || label.separator != Separator::Colon && self.is_source(word) && !noted();
        (!stays()).then_some(label)
    }

    /// Returns the bytes of a label in brackets, and of the space after it: `[사진] `.
    fn bracketed_len(&self, text: &str) -> Option<usize> {
        let (label, rest) = text.strip_prefix(['[', '(', '【', '（', '<'])?.split_once([']', ')', '】', '）', '>'])?;
        (!label.is_empty() && self.is_label(label)).then(|| text.len() - rest.trim_start().len())
    }

    /// Returns true if a label with a colon opens the text, in a script without capitals, where no
    /// space parts it from the word before: `…ঝিনাইদহেরছবি: …`.
    pub(super) fn is_glued(&self, before: char, text: &str) -> bool {
        let is_caseless = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
        let may_open = text.starts_with(is_caseless) && !before.is_ascii() && text.contains(COLONS);
        may_open
            && self.credits.match_len(text).is_some_and(|length| {
                text[..length].chars().nth(1).is_some() && text[length..].trim_start().starts_with([':', '：'])
            })
    }

    /// Reads what stands between a label of this length and the text after it.
    pub(super) fn after(&self, text: &str, length: usize) -> Option<Label> {
        let after = &text[length..];
        let rest = after.trim_start();
        let parted = rest.len() < after.len();
        let unstopped = rest.trim_start_matches('.');
        let is_cut = |text: &str| text.trim_start_matches([' ', '-', '.', ':', '：', '=', '…', '\u{3000}']).len();
        let label = |rest: usize, separator| Some(Label { end: text.len() - rest, separator });
        if unstopped.trim_start().starts_with(COLONS) || rest.len() - unstopped.len() > 1 {
            return label(is_cut(unstopped.trim_start().trim_start_matches(COLONS)), Separator::Colon);
        }
        if let Some(rest) = unstopped.strip_prefix(MARKS) {
            return label(rest.trim_start_matches(MARKS).trim_start().len(), Separator::Mark);
        }
        if unstopped.len() < rest.len() {
            return label(unstopped.trim_start().len(), Separator::Mark);
        }
        if let Some(link) = self.links.match_len(rest).filter(|_| parted) {
            return label(rest[link..].trim_start_matches([' ', ':', '-', '–']).len(), Separator::Link);
        }
        // "Foto oleh" is a label and its link.
        let linked =
            || text[..length].split_once(' ').is_some_and(|(_, link)| self.links.match_len(link) == Some(link.len()));
        if parted && linked() {
            return label(rest.len(), Separator::Link);
        }
        let last = text[..length].chars().next_back().unwrap_or(' ');
        let first = after.chars().next().unwrap_or(' ');
        let glued = || GLUED_ENDS.iter().any(|end| text[..length].ends_with(end)) || is_seam(last, first);
        if parted || glued() { label(rest.len(), Separator::Space) } else { None }
    }

    /// Returns true if the word opens credits as a part of them.
    pub(super) fn is_source(&self, word: &str) -> bool {
        self.sources.contains_folded(word, &mut String::new())
    }

    /// Returns true if a word for a source opens the text: `Zdroj: …`.
    pub(super) fn opens_house(&self, text: &str) -> bool {
        self.houses.match_len(text).is_some()
    }

    /// Returns true if a long word for the archive and a full stop open the text.
    pub(super) fn is_archive_sentence(&self, text: &str) -> bool {
        const MIN_CHARS: usize = 8;
        let length = self.archives.match_len(text).filter(|&length| text[..length].chars().count() >= MIN_CHARS);
        length.is_some_and(|length| text[length..].starts_with(". "))
    }

    /// Returns true if the text is a word for the archive.
    pub(super) fn is_archive(&self, text: &str) -> bool {
        self.archives.match_len(text) == Some(text.len())
    }

    /// Returns true if a word that is a part of credits opens the text: `dok. Humas Kota`.
    pub(super) fn opens_source(&self, text: &str) -> bool {
        self.credits.match_len(text).is_some_and(|length| {
            let name = text[length..].trim_start_matches([' ', '.', '/', ',', '-']);
            self.is_source(&text[..length]) && name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
        })
    }

    /// Returns the byte after the label of a caption that opens the text.
    pub(super) fn caption_len(&self, text: &str) -> Option<usize> {
        let label = self.after(text, self.captions.match_len(text)?)?;
        matches!(label.separator, Separator::Colon | Separator::Mark).then_some(label.end)
    }

    /// Returns the byte after a word for the archive, as it opens a caption: `FILE PHOTO: …`.
    pub(super) fn archive_len(&self, text: &str) -> Option<usize> {
        let inner = text.strip_prefix(['(', '[', '（']).unwrap_or(text);
        let opened = text.len() - inner.len();
        let length = opened + self.archives.match_len(inner)?;
        if opened > 0 {
            let rest = text[length..].strip_prefix([')', ']', '）'])?;
            return Some(text.len() - rest.trim_start_matches([' ', ':', '-', '–', '—']).len());
        }
        let rest = text[length..].trim_start();
        let parted = rest.starts_with(COLONS) || rest.len() < text.len() - length && rest.starts_with(['-', '–', '—']);
        parted.then(|| text.len() - rest.trim_start_matches(COLONS).trim_start_matches(['-', '–', '—', ' ']).len())
    }

    /// Returns true if the text opens with a label that only captions have: `Image caption, `,
    /// `FILE PHOTO: `.
    pub(super) fn opens_caption(&self, text: &str) -> bool {
        let is_caption = |end: usize| text[..end].contains(' ') && !text[end..].trim().is_empty();
        let bare = text.trim_start_matches(['(', '[']);
        // A word alone may head a list, "Archive - 2019", but no sentence.
        let long = || text.split(' ').count() > MAX_ARCHIVE_WORDS;
        let sure = |length: &usize| is_all_caps(&bare[..*length]) || bare[..*length].contains(' ') || long();
        let archive = || self.archives.match_len(bare).filter(sure);
        self.caption_len(text).is_some_and(is_caption) || archive().is_some() && self.archive_len(text).is_some()
    }

    /// Returns the byte after a credit's label of several words and a comma: `Image source, `.
    pub(super) fn long_credit_len(&self, text: &str) -> Option<usize> {
        let length = self.credits.match_len(text)?;
        let label = &text[..length];
        let is_long = label.contains(' ') || !label.is_ascii() && label.chars().count() >= 4;
        let rest = text[length..].strip_prefix([',', '،', '，', '、', '፣'])?;
        (is_long && !rest.trim().is_empty()).then(|| text.len() - rest.trim_start().len())
    }

    /// Returns true if the text is a label or a word for the archive and nothing else.
    pub(super) fn is_label(&self, text: &str) -> bool {
        let text = text.trim_matches(|c: char| !char_info(c).is(CharClass::ALPHANUMERIC));
        let whole = |labels: &PrefixPhrases| labels.match_len(text) == Some(text.len());
        text.is_empty()
            || whole(&self.archives)
            || whole(&self.credits) && !self.is_source(text) && !WHOLE_CREDITS.split('|').any(|whole| whole == text)
    }

    /// Returns true if the text is a label, or a word that opens credits as a part of them.
    pub(super) fn is_any_label(&self, text: &str) -> bool {
        self.credits.match_len(text) == Some(text.len())
    }

    /// Returns the byte after a label and a link that words stand before or between:
    /// `MindaNews photo by Ann`, `Foto BH oleh Naufal`.
    pub(super) fn photographer(&self, text: &str) -> Option<usize> {
        let mut labelled = false;
        for (at, word) in words(text).take(MAX_WORDS_TO_LINK) {
            let linked = || self.photographer_links.match_len(&text[at..]);
            if let Some(length) = linked().filter(|_| labelled) {
                return Some(text.len() - text[at + length..].trim_start().len());
            }
            labelled |= self.credits.match_len(word) == Some(word.len());
        }
        None
    }
}

/// The words of a text with the bytes at which they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    })
}

/// Returns true if two letters that adjoin belong to two words: `UngujaPicha`.
pub(super) fn is_seam(before: char, c: char) -> bool {
    before.is_lowercase() && c.is_uppercase()
}

/// Returns the bytes of a mark of copyright, and of the year after it.
fn copyright_len(text: &str) -> Option<usize> {
    const MARKS: [&str; 7] = ["©", "ⓒ", "Ⓒ", "(c)", "（c）", "（Ｃ）", "copyright"];
    let mark = MARKS.iter().find(|mark| text.get(..mark.len()).is_some_and(|head| head.eq_ignore_ascii_case(mark)))?;
    let rest = &text[mark.len()..];
    let is_word = mark.len() == "copyright".len();
    if is_word && !rest.starts_with([' ', ':']) {
        return None;
    }
    let rest = rest.trim_start_matches(['©', ' ', ':', '：', '\u{3000}']);
    let year = rest.bytes().take_while(u8::is_ascii_digit).count();
    let rest = if year == 4 { rest[year..].trim_start_matches([' ', ',', '/', '-']) } else { rest };
    Some(text.len() - rest.len())
}
