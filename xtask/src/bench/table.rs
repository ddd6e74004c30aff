//! Tables in Markdown, aligned to be read as plain text.

/// Returns a table. Columns are as wide as their cells, and all but the first are flush right.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let head: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    let rows: Vec<Vec<String>> = [head].into_iter().chain(rows).collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default().max(3)
    };
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!(" {cell:<width$} |"),
            _ => format!(" {cell:>width$} |"),
        });
        text.push_str(&format!("|{}\n", cells.collect::<String>()));
        if number == 0 {
            let rules = widths.iter().enumerate().map(|(column, &width)| match column {
                0 => format!("{}|", "-".repeat(width + 2)),
                _ => format!("{}:|", "-".repeat(width + 1)),
            });
            text.push_str(&format!("|{}\n", rules.collect::<String>()));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_are_as_wide_as_their_cells() {
        let rows = [["parse", "12.5 MB/s"], ["é", "1"]].map(|row| row.map(str::to_owned).to_vec());
        let expected = "\
|       |     speed |
|-------|----------:|
| parse | 12.5 MB/s |
| é     |         1 |
";
        assert_eq!(table(&["", "speed"], rows), expected);
    }
}
