//! The cells of a table as paragraphs, and how much room they ask for.

use document::{Language, Row, RowKind, Span, Table};

use super::Kind;
use crate::text::{Emphasis, Paragraph, Words};

/// A cell before its column is fitted.
pub(super) struct MeasuredCell<'d> {
    pub(super) paragraphs: Vec<Paragraph<'d>>,
    pub(super) columns: usize,
    pub(super) header: bool,
}

/// A row before the columns are fitted: its cells cover every column exactly once.
pub(super) struct MeasuredRow<'d> {
    pub(super) kind: Kind,
    pub(super) cells: Vec<MeasuredCell<'d>>,
}

/// Turns header and rows into paragraphs.
pub(super) fn measure_table<'d>(
    words: &mut Words,
    table: &'d Table,
    language: Language,
) -> (MeasuredRow<'d>, Vec<MeasuredRow<'d>>) {
    let bold = Emphasis {
        bold: true,
        italic: false,
    };
    let header = table.columns.iter().map(|column| MeasuredCell {
        paragraphs: vec![Paragraph::new(words, &column.header, language, bold)],
        columns: 1,
        header: true,
    });
    let header = MeasuredRow {
        kind: Kind::Header,
        cells: header.collect(),
    };
    let count = table.columns.len();
    let rows = table
        .rows
        .iter()
        .map(|row| measure_row(words, row, count, language))
        .collect();
    (header, rows)
}

/// A row whose cells cover exactly `count` columns: what is too much is cut, what is missing is empty, so that every
/// row of the table has the same columns (ISO 14289-1, 7.5).
fn measure_row<'d>(words: &mut Words, row: &'d Row, count: usize, language: Language) -> MeasuredRow<'d> {
    let emphasis = Emphasis {
        bold: row.kind != RowKind::Body,
        italic: false,
    };
    let mut cells: Vec<MeasuredCell<'d>> = Vec::with_capacity(row.cells.len());
    let mut covered = 0;
    for (index, cell) in row.cells.iter().enumerate() {
        let alone = row.kind == RowKind::Group && index == 0 && row.cells.len() == 1;
        let wanted = if alone { count } else { usize::from(cell.columns.max(1)) };
        let columns = wanted.min(count - covered);
        if columns == 0 {
            break;
        }
        covered += columns;
        let mut paragraph = |spans: &'d Vec<Span>| Paragraph::new(words, spans, language, emphasis);
        let paragraphs = cell.paragraphs.iter().map(&mut paragraph).collect();
        cells.push(MeasuredCell {
            paragraphs,
            columns,
            header: cell.header || alone,
        });
    }
    let missing = (covered..count).map(|_| MeasuredCell {
        paragraphs: Vec::new(),
        columns: 1,
        header: false,
    });
    cells.extend(missing);
    MeasuredRow {
        kind: Kind::Body(row.kind),
        cells,
    }
}
