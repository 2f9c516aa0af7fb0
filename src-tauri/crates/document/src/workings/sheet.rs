//! A working while it is being filled.

use crate::model::{Align, Anchor, Cell, Column, Row, RowKind, Table};
use crate::part::Part;
use crate::say::{Spans, plain};
use crate::tables::cell::head;
use crate::working::{At, Formula, Working};
use std::collections::BTreeMap;

/// A working that is being filled.
pub(super) struct Sheet {
    number: usize,
    columns: Vec<Column>,
    rows: Vec<Row>,
    formulas: BTreeMap<(usize, usize), Formula>,
    notes: Vec<Spans>,
}

/// A cell, and how it follows from others if it does.
pub(super) type Step = (Cell, Option<Formula>);

impl Sheet {
    /// The document's working of this number, with as many columns of text as there are before the numbers.
    pub(super) fn new(
        number: usize,
        text: impl IntoIterator<Item = String>,
        numbers: impl IntoIterator<Item = String>,
    ) -> Self {
        let column = |header: String, align| Column {
            header: plain(header),
            align,
            total: false,
        };
        let text = text.into_iter().map(|header| column(header, Align::Start));
        let numbers = numbers.into_iter().map(|header| column(header, Align::Number));
        Sheet {
            number,
            columns: text.chain(numbers).collect(),
            rows: vec![],
            formulas: BTreeMap::new(),
            notes: vec![],
        }
    }

    /// The row that comes next.
    pub(super) fn next(&self) -> usize {
        self.rows.len()
    }

    /// A cell of this working.
    pub(super) fn at(&self, row: usize, column: usize) -> At {
        At {
            working: self.number,
            row,
            column,
        }
    }

    /// Cells of a column, from the first to the last row.
    pub(super) fn down(&self, rows: [usize; 2], column: usize) -> [At; 2] {
        rows.map(|row| self.at(row, column))
    }

    /// Adds a row; gives its place.
    pub(super) fn row(&mut self, kind: RowKind, steps: Vec<Step>) -> usize {
        let row = self.next();
        let mut cells = vec![];
        for (column, (cell, formula)) in steps.into_iter().enumerate() {
            cells.push(cell);
            if let Some(formula) = formula {
                self.formulas.insert((row, column), formula);
            }
        }
        debug_assert_eq!(cells.len(), self.columns.len(), "a row fills all columns");
        self.rows.push(Row { kind, cells });
        row
    }

    /// Adds a row that names the rows below it.
    pub(super) fn group(&mut self, name: Spans) {
        let columns = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        let cell = Cell { columns, ..head(name) };
        self.rows.push(Row {
            kind: RowKind::Group,
            cells: vec![cell],
        });
    }

    /// Adds a remark under the working.
    pub(super) fn note(&mut self, note: Spans) {
        self.notes.push(note);
    }

    /// The working; nothing when it has no rows.
    pub(super) fn working(self, part: &Part<'_>, caption: Spans) -> Option<Working> {
        let table = Table {
            anchor: Anchor(format!("{}-working:{}", part.language.tag(), self.number)),
            caption,
            columns: self.columns,
            rows: self.rows,
            notes: self.notes,
        };
        (!table.rows.is_empty()).then_some(Working {
            language: part.language,
            table,
            formulas: self.formulas,
        })
    }
}

/// A cell that is entered, or says something.
pub(super) fn given(cell: Cell) -> Step {
    (cell, None)
}

/// An empty cell.
pub(super) fn blank() -> Step {
    given(crate::tables::cell::words(""))
}
