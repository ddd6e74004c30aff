//! Tables, in a box that scrolls sideways.

use std::ops::Range;

use yew::prelude::*;

use super::inline::{cut, marked_text};
use super::showing::Showing;
use crate::article::{Span, SpanKind};
use crate::card::base::script::MainScript;
use crate::card::story::piece::Piece;

/// A cell of a table.
struct Cell<'a> {
    text: &'a str,
    /// Its spans, with offsets in its text.
    spans: Vec<Span>,
    /// Set if it heads a row or a column.
    heads: bool,
}

/// Renders a table. Its box can be focused, so that arrow keys scroll it.
pub(super) fn table(piece: &Piece, script: MainScript, showing: &Showing) -> Html {
    let rows = rows(&piece.text, &piece.spans);
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let heads = |row: &Vec<Cell>| row.iter().any(|cell| cell.heads) && row.iter().all(Cell::may_head);
    let head_len = rows.iter().take_while(|row| heads(row)).count();
    // A table of heads only has no head.
    let (head, body) = rows.split_at(if head_len < rows.len() { head_len } else { 0 });
    let numbers: Vec<bool> = (0..columns).map(|column| is_numeric(body, column)).collect();
    let row = |row: &[Cell], is_head: bool| {
        html! {
            <tr>
                for (column, cell) in row.iter().enumerate() {
                    { cell.render(script, row.len() == 1 && columns > 1, columns, numbers[column], is_head || column > 0) }
                }
            </tr>
        }
    };
    html! {
        <div class="article-card__table" id={piece.id.clone()}>
            <div class="article-card__scroll" role="region" tabindex="0" aria-label={showing.messages.of_markup().table}>
                <table>
                    if !head.is_empty() {
                        <thead>{ for head.iter().map(|cells| row(cells, true)) }</thead>
                    }
                    <tbody>{ for body.iter().map(|cells| row(cells, false)) }</tbody>
                </table>
            </div>
            { piece.link.clone() }
        </div>
    }
}

/// The cells of a table, row by row.
fn rows<'a>(text: &'a str, spans: &[Span]) -> Vec<Vec<Cell<'a>>> {
    let mut start = 0;
    let row = |row: &'a str| {
        let cells = row.split('\t').map(|text| {
            let cell = Cell::of(text, spans, start..start + text.len());
            start += text.len() + 1;
            cell
        });
        cells.collect()
    };
    text.split('\n').map(row).collect()
}

impl<'a> Cell<'a> {
    fn of(text: &'a str, spans: &[Span], place: Range<usize>) -> Cell<'a> {
        let first = spans.partition_point(|span| span.start < place.start);
        let count = spans[first..].partition_point(|span| span.start < place.end);
        let (heads, spans): (Vec<Span>, Vec<Span>) =
            cut(&spans[first..first + count], place).into_iter().partition(|span| span.kind == SpanKind::HeaderCell);
        Cell { text, spans, heads: !heads.is_empty() }
    }

    /// Returns true if it is a head or empty, as a corner is.
    fn may_head(&self) -> bool {
        self.heads || self.text.trim().is_empty()
    }

    /// Renders the cell. A cell that is alone in its row is as wide as the table.
    fn render(&self, script: MainScript, is_alone: bool, columns: usize, is_number: bool, heads_column: bool) -> Html {
        let words = script.around(self.text, marked_text(self.text, &self.spans));
        let colspan = is_alone.then(|| columns.to_string());
        let class = (is_number && !is_alone).then_some("article-card__number");
        if self.heads {
            let scope = if heads_column { "col" } else { "row" };
            html! { <th {class} {scope} {colspan}>{ words }</th> }
        } else {
            html! { <td {class} {colspan}>{ words }</td> }
        }
    }
}

/// Returns true if the cells of a column are numbers, with a few signs or a unit of one character.
fn is_numeric(rows: &[Vec<Cell>], column: usize) -> bool {
    let texts = rows.iter().filter(|row| row.len() > 1).filter_map(|row| row.get(column));
    let mut texts = texts.filter(|cell| !cell.heads).map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
    let mut any = false;
    let is_number = |text: &str| {
        any |= text.contains(char::is_numeric);
        text.chars().filter(|c| c.is_alphabetic()).count() == 0
    };
    texts.all(is_number) && any
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: usize, end: usize, kind: SpanKind) -> Span {
        Span { start, end, kind, href: None }
    }

    #[test]
    fn cells_have_their_own_spans() {
        let text = "A\tBé\n\tc";
        let rows = rows(text, &[span(0, 1, SpanKind::HeaderCell), span(2, 5, SpanKind::Strong)]);
        let texts: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(|cell| cell.text).collect()).collect();
        assert_eq!(texts, [vec!["A", "Bé"], vec!["", "c"]]);
        assert!(rows[0][0].heads && !rows[0][1].heads && rows[1][0].may_head());
        assert_eq!(rows[0][1].spans, [span(0, 3, SpanKind::Strong)]);
    }

    #[test]
    fn columns_of_numbers_are_told_from_others() {
        let check = |column: &str, expected: bool| {
            let text = column.replace('\n', "\tx\n") + "\tx";
            assert_eq!(is_numeric(&rows(&text, &[]), 0), expected, "{column}");
        };
        check("1\n2,5\n−3.000", true);
        check("12 %\n\n€ 5", true);
        check("１２\n٣", true);
        check("–\n–", false);
        check("1\ntwo", false);
        check("", false);
    }
}
