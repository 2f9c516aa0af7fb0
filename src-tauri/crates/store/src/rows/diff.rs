use super::{Cell, Row, Rows, Stored};
use std::collections::HashMap;

/// One thing to write so that the old rows become the new ones. Tables and columns are numbers of the layout.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Difference<'a> {
    /// A row is new; its values by year follow as [`Difference::SetCell`].
    Insert { table: usize, row: &'a Row },
    /// A row is gone; its values by year follow as [`Difference::DropCell`].
    Delete { table: usize, row: &'a str },
    /// A row stands elsewhere.
    Move { table: usize, row: &'a Row },
    /// A column of a row changed.
    Set {
        table: usize,
        row: &'a str,
        column: usize,
        value: &'a Stored,
    },
    /// A value by year is new or changed.
    SetCell { table: usize, row: &'a str, cell: &'a Cell },
    /// A value by year is gone.
    DropCell { table: usize, row: &'a str, cell: &'a Cell },
}

/// What distinguishes `new` from `old`, cell by cell.
pub(crate) fn diff<'a>(old: &'a Rows, new: &'a Rows) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    for (table, (old, new)) in old.tables.iter().zip(&new.tables).enumerate() {
        if old != new {
            diff_table(table, old, new, &mut found);
        }
    }
    found
}

fn diff_table<'a>(table: usize, old: &'a [Row], new: &'a [Row], found: &mut Vec<Difference<'a>>) {
    let mut gone: HashMap<&str, &Row> = old.iter().map(|row| (row.id.as_str(), row)).collect();
    for row in new {
        match gone.remove(row.id.as_str()) {
            Some(before) if before == row => {}
            Some(before) => diff_row(table, before, row, found),
            None => {
                found.push(Difference::Insert { table, row });
                diff_cells(table, &row.id, &[], &row.cells, found);
            }
        }
    }
    // The old order keeps the written bytes independent of the map's.
    for row in old.iter().filter(|row| gone.contains_key(row.id.as_str())) {
        found.push(Difference::Delete { table, row: &row.id });
        diff_cells(table, &row.id, &row.cells, &[], found);
    }
}

fn diff_row<'a>(table: usize, old: &'a Row, new: &'a Row, found: &mut Vec<Difference<'a>>) {
    if old.position != new.position {
        found.push(Difference::Move { table, row: new });
    }
    for (column, (before, value)) in old.values.iter().zip(&new.values).enumerate() {
        if before != value {
            found.push(Difference::Set {
                table,
                row: &new.id,
                column,
                value,
            });
        }
    }
    diff_cells(table, &new.id, &old.cells, &new.cells, found);
}

fn diff_cells<'a>(table: usize, row: &'a str, old: &'a [Cell], new: &'a [Cell], found: &mut Vec<Difference<'a>>) {
    found.extend(
        new.iter()
            .filter(|cell| !old.contains(cell))
            .map(|cell| Difference::SetCell { table, row, cell }),
    );
    let stays = |cell: &Cell| {
        new.iter()
            .any(|other| other.field == cell.field && other.key == cell.key)
    };
    found.extend(
        old.iter()
            .filter(|cell| !stays(cell))
            .map(|cell| Difference::DropCell { table, row, cell }),
    );
}
