//! A table as a spreadsheet sees it: every cell in its column.

use document::{Cell, RowKind, Table};

use crate::figure::Figure;

/// A cell in its column.
pub(super) struct Slot<'t> {
    /// Its column.
    pub(super) column: usize,
    /// The cell.
    pub(super) cell: &'t Cell,
    /// Its figure, if it is one.
    pub(super) figure: Option<Figure>,
}

/// A row.
pub(super) struct GridRow<'t> {
    /// What it is.
    pub(super) kind: RowKind,
    /// Its cells.
    pub(super) slots: Vec<Slot<'t>>,
}

/// The rows of a table.
pub(super) struct Grid<'t> {
    /// The rows.
    pub(super) rows: Vec<GridRow<'t>>,
    /// How many columns there are.
    pub(super) columns: usize,
    /// Which columns are sums of those before them.
    pub(super) totals: Vec<bool>,
}

impl<'t> Grid<'t> {
    /// Puts every cell of a table into its column.
    pub(super) fn of(table: &'t Table) -> Self {
        let rows: Vec<GridRow<'t>> = table.rows.iter().map(row).collect();
        let ends = rows
            .iter()
            .flat_map(|row| &row.slots)
            .map(|slot| slot.column + usize::from(slot.cell.columns.max(1)));
        Grid {
            columns: ends.chain([table.columns.len()]).max().unwrap_or(0),
            totals: table.columns.iter().map(|column| column.total).collect(),
            rows,
        }
    }

    /// The figure in a cell.
    pub(super) fn figure(&self, row: usize, column: usize) -> Option<&Figure> {
        let slots = &self.rows.get(row)?.slots;
        slots.iter().find(|slot| slot.column == column)?.figure.as_ref()
    }
}

fn row(row: &document::Row) -> GridRow<'_> {
    let mut column = 0;
    let slots = row.cells.iter().map(|cell| {
        let slot = Slot {
            column,
            cell,
            figure: Figure::of(cell),
        };
        column += usize::from(cell.columns.max(1));
        slot
    });
    GridRow {
        kind: row.kind,
        slots: slots.collect(),
    }
}
