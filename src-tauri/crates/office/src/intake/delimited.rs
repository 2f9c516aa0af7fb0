//! CSV, TSV and their relatives, and tables copied from a spreadsheet (RFC 4180, with whichever sign between cells).

use super::error::Measure;
use super::limit::{Budget, COLUMNS, ROWS, at_most};
use super::{Book, Cell, Follow, IntakeError, Kind, Sheet};

/// The signs that part cells, the likelier before the less likely where a file could be parted by several.
const SIGNS: [char; 4] = ['\t', ';', '|', ','];

/// So many lines tell which sign parts cells.
const LOOKED_AT: usize = 200;

/// Reads text with a sign between cells.
///
/// # Errors
/// [`IntakeError::Quote`], [`IntakeError::TooMuch`], [`IntakeError::Cancelled`].
pub(super) fn read(text: &str, follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    let (text, first_line, said) = said_sign(text);
    let sign = said.unwrap_or_else(|| likeliest_sign(text));
    let mut budget = Budget::default();
    let mut rows: Vec<Vec<Cell>> = vec![];
    let mut lines = Lines::new(text, sign, first_line);
    let mut count = 0;
    while let Some(cells) = lines.next()? {
        follow.row(count, 0)?;
        at_most(ROWS, Measure::Rows, count as u64 + 1)?;
        for (column, cell) in cells.iter().enumerate() {
            budget.put(&mut rows, count, column, Cell::text(cell))?;
        }
        // How many cells a line has tells whether it is broken.
        if let Some(row) = rows.get_mut(count) {
            budget.widen(row, cells.len())?;
        }
        count += 1;
    }
    let sheet = Sheet {
        rows,
        ..Sheet::default()
    };
    Ok(Book::of(Kind::Delimited, vec![sheet]))
}

/// Excel lets a first line `sep=;` say the sign. Gives the text behind it, the number of its first line, and the sign.
fn said_sign(text: &str) -> (&str, usize, Option<char>) {
    let line = text.lines().next().unwrap_or_default();
    let said = line.strip_prefix("sep=").and_then(|rest| {
        let mut rest = rest.trim_end_matches('\r').chars();
        rest.next().filter(|_| rest.next().is_none())
    });
    match said {
        Some(sign) => (text[line.len()..].trim_start_matches(['\r', '\n']), 2, Some(sign)),
        None => (text, 1, None),
    }
}

/// The sign that parts the first lines into equally many cells most often.
fn likeliest_sign(text: &str) -> char {
    let score = |sign: char| -> usize {
        let mut lines = Lines::new(text, sign, 1);
        let mut counts = std::collections::HashMap::new();
        for _ in 0..LOOKED_AT {
            // What is wrong with the text is told when it is read.
            let Ok(Some(cells)) = lines.next() else { break };
            if cells.len() > 1 {
                *counts.entry(cells.len()).or_insert(0) += 1;
            }
        }
        counts.values().copied().max().unwrap_or_default()
    };
    let best = SIGNS.map(score).into_iter().max().unwrap_or_default();
    SIGNS.into_iter().find(|sign| score(*sign) == best).unwrap_or(';')
}

/// The lines of a text, parted into cells.
struct Lines<'t> {
    rest: &'t str,
    sign: char,
    line: usize,
    cells: Vec<String>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str, sign: char, line: usize) -> Self {
        Lines {
            rest: text,
            sign,
            line,
            cells: vec![],
        }
    }

    /// The cells of the next line; a quoted cell may go on over several.
    fn next(&mut self) -> Result<Option<&[String]>, IntakeError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        self.cells.clear();
        loop {
            let cell = match self.rest.strip_prefix('"') {
                Some(rest) => self.quoted(rest)?,
                None => self.plain(),
            };
            self.cells.push(cell);
            at_most(COLUMNS, Measure::Columns, self.cells.len() as u64)?;
            if let Some(rest) = self.rest.strip_prefix(self.sign) {
                self.rest = rest;
                continue;
            }
            self.line += 1;
            let rest = self.rest.strip_prefix('\r').unwrap_or(self.rest);
            self.rest = rest.strip_prefix('\n').unwrap_or(rest);
            return Ok(Some(&self.cells));
        }
    }

    /// A cell up to the next sign or line end.
    fn plain(&mut self) -> String {
        let sign = self.sign;
        let end = self.rest.find([sign, '\n', '\r']);
        let (cell, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        cell.to_owned()
    }

    /// A cell between quotation marks, doubled where they are meant; what follows the closing one belongs to it too.
    fn quoted(&mut self, mut rest: &'t str) -> Result<String, IntakeError> {
        let opened = self.line;
        let mut cell = String::new();
        loop {
            let Some(end) = rest.find('"') else {
                return Err(IntakeError::Quote { line: opened });
            };
            cell.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix('"') {
                Some(after) => {
                    cell.push('"');
                    rest = after;
                }
                None => break,
            }
        }
        self.line += cell.matches('\n').count();
        self.rest = rest;
        cell.push_str(&self.plain());
        Ok(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::atomic::AtomicBool;

    fn rows(text: &str) -> Result<Vec<Vec<String>>, IntakeError> {
        let follow = &mut Follow {
            progress: &mut |_, _| {},
            cancel: &AtomicBool::new(false),
        };
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => text.to_string(),
            _ => String::new(),
        };
        let book = read(text, follow)?;
        let rows = book.sheets[0].rows.iter();
        Ok(rows.map(|cells| cells.iter().map(cell).collect()).collect())
    }

    #[test]
    fn the_sign_between_cells_is_found() {
        for sign in SIGNS {
            let text = format!("Kunta{sign}2023{sign}2024\r\nKemi{sign}1{sign}2\r\nTornio{sign}3{sign}4");
            let read = rows(&text).unwrap();
            assert_eq!(read[1], ["Kemi", "1", "2"], "{sign:?}");
        }
        assert_eq!(rows("Kunta;a\nKemi;12,5\nTornio;13,5").unwrap()[1], ["Kemi", "12,5"]);
        assert_eq!(rows("sep=|\nKemi|1;2").unwrap(), [["Kemi", "1;2"]]);
    }

    #[test]
    fn quoted_cells_keep_signs_quotes_and_line_ends() {
        assert_eq!(
            rows("\"a;\"\"b\"\"\nc\";2\n3;4").unwrap(),
            [["a;\"b\"\nc", "2"], ["3", "4"]]
        );
        assert_eq!(rows("a;b\nc;\"d\n"), Err(IntakeError::Quote { line: 2 }));
    }

    proptest! {
        #[test]
        fn what_the_csv_crate_writes_is_read(table in proptest::collection::vec(proptest::collection::vec("[a-zäö0-9;,\"\n ]{1,9}[a-z]", 2..5), 1..9)) {
            let mut writer = csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(vec![]);
            for row in &table {
                writer.write_record(row).unwrap();
            }
            let text = format!("sep=\t\n{}", String::from_utf8(writer.into_inner().unwrap()).unwrap());
            prop_assert_eq!(rows(&text).unwrap(), table);
        }
    }
}
