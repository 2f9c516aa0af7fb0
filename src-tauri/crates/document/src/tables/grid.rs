//! A table while it is being filled: columns, rows of cells, notes.

use super::cell::head;
use crate::model::{Align, Block, Cell, Column, Row, RowKind, Table, Value};
use crate::part::Part;
use crate::say::{Spans, figure, plain};
use plan::content::Status;

/// The most columns that an A4 page lying across takes without small type.
pub(crate) const MOST_COLUMNS: usize = 13;

/// A table that is being filled.
pub(crate) struct Grid {
    names: Vec<String>,
    caption: Spans,
    columns: Vec<Column>,
    rows: Vec<Row>,
    notes: Vec<Spans>,
    amounts: bool,
}

impl Grid {
    /// A table without columns.
    pub(crate) fn new(caption: Spans) -> Self {
        Grid {
            names: vec![],
            caption,
            columns: vec![],
            rows: vec![],
            notes: vec![],
            amounts: false,
        }
    }

    /// Gives the table a name that doesn't change when tables before it come and go: links to it say that name.
    #[must_use]
    pub(crate) fn named(mut self, name: impl Into<String>) -> Self {
        self.names.insert(0, name.into());
        self
    }

    /// Says which figures the table holds, so that live figures in the text lead to it.
    #[must_use]
    pub(crate) fn holding(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.names.extend(names);
        self
    }

    /// Says that the numbers are euros: a column in which some have cents shows them for all.
    #[must_use]
    pub(crate) fn amounts(mut self) -> Self {
        self.amounts = true;
        self
    }

    /// Says in the caption which of several tables this is: `(1/2)`.
    #[must_use]
    pub(crate) fn of_several(mut self, index: usize, count: usize) -> Self {
        if count > 1 {
            self.caption.extend(plain(format!(" ({}/{count})", index + 1)));
        }
        self
    }

    /// Adds a column of text.
    #[must_use]
    pub(crate) fn text(mut self, header: impl Into<String>) -> Self {
        self.column(plain(header), Align::Start);
        self
    }

    /// Adds a column of numbers.
    #[must_use]
    pub(crate) fn number(mut self, header: impl Into<String>) -> Self {
        self.column(plain(header), Align::Number);
        self
    }

    /// Adds a column whose cells are the sums of the numbers before them in their rows.
    #[must_use]
    pub(crate) fn total(mut self, header: impl Into<String>) -> Self {
        self.column(plain(header), Align::Number);
        self.columns.last_mut().expect("it has just been added").total = true;
        self
    }

    /// Adds columns of numbers.
    #[must_use]
    pub(crate) fn numbers(mut self, headers: impl IntoIterator<Item = String>) -> Self {
        headers
            .into_iter()
            .for_each(|header| self.column(plain(header), Align::Number));
        self
    }

    /// Adds a column whose header has runs of its own.
    pub(crate) fn column(&mut self, header: Spans, align: Align) {
        self.columns.push(Column {
            header,
            align,
            total: false,
        });
    }

    /// Adds an ordinary row.
    pub(crate) fn body(&mut self, cells: Vec<Cell>) {
        self.row(RowKind::Body, cells);
    }

    /// Adds a row of any kind.
    pub(crate) fn row(&mut self, kind: RowKind, cells: Vec<Cell>) {
        debug_assert_eq!(
            cells.len(),
            self.columns.len(),
            "a row has as many cells as there are columns"
        );
        self.rows.push(Row { kind, cells });
    }

    /// Adds a row that names the rows below it.
    pub(crate) fn group(&mut self, name: Spans) {
        let columns = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        let cell = Cell { columns, ..head(name) };
        self.rows.push(Row {
            kind: RowKind::Group,
            cells: vec![cell],
        });
    }

    /// Adds a remark under the table, each only once.
    pub(crate) fn note(&mut self, note: Spans) {
        if !note.is_empty() && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Explains the signs of the statuses that occur.
    pub(crate) fn explain(&mut self, statuses: impl IntoIterator<Item = Status>, part: &Part<'_>) {
        for sign in figure::signs(statuses, part.words) {
            self.note(plain(sign));
        }
    }

    /// Whether there are no rows.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The numbered table, without the columns that nothing stands in; nothing when there are no rows.
    pub(crate) fn block(mut self, part: &Part<'_>) -> Option<Block> {
        self.drop_empty_columns();
        self.block_with_all_columns(part)
    }

    /// The numbered table with all its columns; nothing when there are no rows.
    pub(crate) fn block_with_all_columns(mut self, part: &Part<'_>) -> Option<Block> {
        if self.is_empty() {
            return None;
        }
        if self.amounts {
            self.even_cents();
        }
        let (number, anchor) = part.next_table(&self.names);
        let mut caption = plain(part.words.document_table_number(&number.to_string()));
        if !self.caption.is_empty() {
            caption.extend(plain(" "));
            caption.extend(self.caption);
        }
        Some(Block::Table(Table {
            anchor,
            caption,
            columns: self.columns,
            rows: self.rows,
            notes: self.notes,
        }))
    }

    /// Shows the cents of all amounts of a column when one of them has any.
    fn even_cents(&mut self) {
        for index in (0..self.columns.len()).filter(|index| self.columns[*index].align == Align::Number) {
            let rows = || self.rows.iter().filter(|row| row.kind != RowKind::Group);
            let has_cents =
                |row: &Row| matches!(row.cells[index].value, Some(Value::Euros(amount)) if amount.get() % 100 != 0);
            if rows().any(has_cents) {
                let rows = self.rows.iter_mut().filter(|row| row.kind != RowKind::Group);
                rows.for_each(|row| show_cents(&mut row.cells[index]));
            }
        }
    }

    fn drop_empty_columns(&mut self) {
        let filled = |index: usize| {
            let rows = self.rows.iter().filter(|row| row.kind != RowKind::Group);
            index == 0 || rows.clone().any(|row| !is_empty(&row.cells[index]))
        };
        let keep: Vec<bool> = (0..self.columns.len()).map(filled).collect();
        let left = u16::try_from(keep.iter().filter(|keep| **keep).count()).unwrap_or(u16::MAX);
        retain(&mut self.columns, &keep);
        for row in &mut self.rows {
            if row.kind == RowKind::Group {
                row.cells[0].columns = left;
            } else {
                retain(&mut row.cells, &keep);
            }
        }
    }
}

fn retain<T>(items: &mut Vec<T>, keep: &[bool]) {
    let mut keep = keep.iter();
    items.retain(|_| keep.next().copied().unwrap_or(true));
}

fn show_cents(cell: &mut Cell) {
    if let Some(Value::Euros(amount)) = cell.value {
        let said = &mut cell.paragraphs[0][0].text;
        *said = said.replacen(&figure::amount(amount), &figure::amount_with_cents(amount), 1);
    }
}

fn is_empty(cell: &Cell) -> bool {
    cell.paragraphs.iter().all(|spans| spans.is_empty())
}

/// Equal blocks of at most `most` items, so that a wide table becomes several of the same width.
pub(crate) fn blocks_of<T>(items: &[T], most: usize) -> std::slice::Chunks<'_, T> {
    let blocks = items.len().div_ceil(most.max(1)).max(1);
    items.chunks(items.len().div_ceil(blocks).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_of_nearly_the_same_width() {
        let widths = |count: usize| -> Vec<usize> {
            let items: Vec<usize> = (0..count).collect();
            blocks_of(&items, 6).map(<[usize]>::len).collect()
        };
        assert_eq!(widths(6), [6]);
        assert_eq!(widths(7), [4, 3]);
        assert_eq!(widths(12), [6, 6]);
        assert_eq!(widths(13), [5, 5, 3]);
        assert_eq!(widths(0), [0usize; 0]);
    }
}
