//! A line's pieces: words, numbers and marks, in the digits of every script.

use crate::parse::marks::digit;

/// A line's pieces: words, numbers and single marks.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Word(String),
    /// Value and count of digits.
    Number(u32, usize),
    Mark(char),
}

/// A piece and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) piece: Piece,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) after_space: bool,
}

/// The pieces of the line, left to right.
pub(super) fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut after_space = false;
    for (start, c) in line.char_indices() {
        let end = start + c.len_utf8();
        let open = tokens.last_mut().filter(|token| token.end == start);
        if c.is_whitespace() {
            after_space = true;
            continue;
        }
        match (digit(c), open) {
            (Some(value), Some(Token { piece: Piece::Number(number, digits), end: to, .. })) => {
                *number = number.saturating_mul(10).saturating_add(value);
                *digits += 1;
                *to = end;
            }
            (Some(value), _) => tokens.push(Token { piece: Piece::Number(value, 1), start, end, after_space }),
            (None, Some(Token { piece: Piece::Word(word), end: to, .. }))
                if is_word_char(c) && !breaks_word(word, c) =>
            {
                word.extend(c.to_lowercase());
                *to = end;
            }
            (None, _) if is_word_char(c) => {
                tokens.push(Token { piece: Piece::Word(c.to_lowercase().collect()), start, end, after_space });
            }
            (None, _) => tokens.push(Token { piece: Piece::Mark(c), start, end, after_space }),
        }
        after_space = false;
    }
    tokens
}

fn is_word_char(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\'' | '’' | '\u{300}'..='\u{36F}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}' | '\u{981}'..='\u{983}')
        || matches!(c, '\u{9BC}'..='\u{9CD}' | '\u{E31}' | '\u{E34}'..='\u{E4E}' | '\u{200C}')
}

/// The unit signs of East Asian dates stand alone, whatever letters they touch.
fn breaks_word(word: &str, c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '時' | '时' | '分' | '년' | '월' | '일')
        || matches!(word, "年" | "月" | "日" | "년" | "월" | "일")
}

/// Value and count of digits of the number at this token.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    match tokens.get(at)?.piece {
        Piece::Number(value, digits) => Some((value, digits)),
        _ => None,
    }
}

/// The word at this token, in lower case.
pub(super) fn word(tokens: &[Token], at: usize) -> Option<&str> {
    match &tokens.get(at)?.piece {
        Piece::Word(word) => Some(word),
        _ => None,
    }
}

/// The mark at this token.
pub(super) fn mark(tokens: &[Token], at: usize) -> Option<char> {
    match tokens.get(at)?.piece {
        Piece::Mark(mark) => Some(mark),
        _ => None,
    }
}
