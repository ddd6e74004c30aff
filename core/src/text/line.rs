//! Properties of a line by its characters alone: its end, its list marker, its width.

use crate::text::char_info::{is_word_end, script};
use crate::text::fold::lowercase;
use crate::text::punctuation::{DOUBLE_SEPARATOR, is_closer, is_dash, is_terminal};
use crate::text::script::Script;

/// Returns true if a short text has the phrase as whole words. Tries each place: a prepared search
/// does not pay for short texts.
pub(crate) fn contains_phrase(text: &str, phrase: &str) -> bool {
    let (text_bytes, phrase_bytes) = (text.as_bytes(), phrase.as_bytes());
    let Some((first, last)) = phrase_bytes.first().zip(text.len().checked_sub(phrase.len())) else { return false };
    (0..=last).any(|at| {
        text_bytes[at] == *first
            && text_bytes[at..].starts_with(phrase_bytes)
            && is_word_end(text, at)
            && is_word_end(text, at + phrase.len())
    })
}

/// Returns true if the words stand in the text as they are, white space and capitals aside.
pub(crate) fn stands_in(words: &str, text: &str) -> bool {
    let letters = |text: &str| lowercase(&text.split_whitespace().collect::<String>());
    text.contains(words) || letters(text).contains(&letters(words))
}

/// Returns the length of a text in columns: two for a letter of Han, Kana or Hangul, one for every
/// other character, wide punctuation included.
pub(crate) fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let wide = |c: &char| script(*c).is_some_and(Script::is_east_asian);
    text.chars().count() + text.chars().filter(wide).count()
}

/// Returns true if the text ends as a sentence does, closing quotes and brackets aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(is_closer);
    text.ends_with(is_terminal) || text.ends_with(DOUBLE_SEPARATOR)
}

/// Returns the bytes of a bullet at the start of a line and of the space after it; 0 without a
/// bullet.
pub(crate) fn bullet_len(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    let solid = matches!(
        first,
        '•' | '●'
            | '▪'
            | '■'
            | '◆'
            | '◦'
            | '‣'
            | '∙'
            | '▸'
            | '►'
            | '▶'
            | '✓'
            | '✔'
            | '➤'
            | '➔'
            | '◾'
            | '○'
            | '□'
            | '・'
            | '◄'
            | '★'
    );
    if !solid && !matches!(first, '*' | '-' | '–' | '—' | '·' | '»') {
        return 0;
    }
    let rest = &text[first.len_utf8()..];
    // The mark that opens a quotation has its partner behind it.
    if first == '»' && rest.contains(['«', '»']) {
        return 0;
    }
    let space = rest.len() - rest.trim_start().len();
    let is_tight = matches!(first, '-' | '»') && rest.starts_with(char::is_alphabetic);
    if rest.trim_start().is_empty() || (space == 0 && !solid && !is_tight) { 0 } else { first.len_utf8() + space }
}

/// Returns whether a line that ends a sentence is direct speech after a dash, not a list item.
///
/// In most languages a dash opens speech. A hyphen opens it as well, where the speaker follows after another one,
/// or more than one sentence is spoken: `- It is late - said Ann.`, `- It is late. Go home!`
pub(crate) fn is_speech(text: &str) -> bool {
    let Some(spoken) = text.strip_prefix("- ") else { return text.starts_with(['–', '—', '―']) };
    let opens = |at: usize, is_first: fn(char) -> bool| spoken[at..].trim_start().starts_with(is_first);
    spoken.char_indices().any(|(at, c)| {
        let after = &spoken[at + c.len_utf8()..];
        let is_joint = |mark: bool| mark && after.starts_with(' ');
        is_joint(is_dash(c) && spoken[..at].ends_with(' ')) && opens(at + c.len_utf8(), char::is_lowercase)
            || is_joint(is_terminal(c) && !spoken[..at].ends_with(char::is_uppercase))
                && opens(at + c.len_utf8(), char::is_uppercase)
                && spoken[..at].contains(' ')
    })
}

/// Returns the bytes of a list number (`3.`, `3)`, `(3)`) at the start of a line and of the space
/// after it; 0 without a number.
pub fn list_number_len(text: &str) -> usize {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let opened = text.len() - inner.len();
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 2 {
        return 0;
    }
    let rest = &inner[digits..];
    let closed = if opened == 1 { rest.strip_prefix(')') } else { rest.strip_prefix(['.', ')']) };
    match closed {
        Some(tail) if tail.starts_with(' ') && !tail.trim_start().is_empty() => text.len() - tail.trim_start().len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{ends_sentence, is_speech};

    #[test]
    fn a_dash_opens_speech_and_a_hyphen_does_before_a_speaker() {
        for speech in [
            "— Most jest zamknięty.",
            "- Nie mamy innej drogi - mówi piekarka.",
            "- Тут восемьсот метров, - говорит она. - Мы прошли их пешком.",
            "- Vi har ikke gitt opp. Neste år gjør vi det innendørs, sier hun.",
        ] {
            assert!(is_speech(speech), "{speech}");
        }
        for item in
            ["- Un equipo grabó los sonidos.", "- jízdenka platí i na zpáteční cestu.", "- Prof. X.", "- 5 - 7 Uhr."]
        {
            assert!(!is_speech(item), "{item}");
        }
    }

    #[test]
    fn a_sentence_ends_with_a_mark_of_its_script() {
        for line in ["ድልድዩ ተሠራ፡፡", "ድልድዩ ተሠራ።", "ስንት ነው፧", "पुल खुला।", "پل کھل گیا۔", "ស្ពានបានបើក។", "“Yes.”"]
        {
            assert!(ends_sentence(line), "{line}");
        }
        assert!(!ends_sentence("ፎቶ፡"));
    }
}
