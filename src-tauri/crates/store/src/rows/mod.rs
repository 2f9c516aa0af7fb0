//! A plan as rows: what is compared, written and read. Invariant: `to_plan(from_plan(p))` is `p` as its JSON form has it.

mod arrange;
mod blame;
mod diff;
mod from_plan;
mod position;
mod read;
mod to_plan;
mod write;

pub(crate) use diff::{Difference, diff};
pub(crate) use from_plan::from_plan;
pub(crate) use position::Position;
pub(crate) use read::read;
pub(crate) use to_plan::to_plan;
pub(crate) use write::write;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// The field is missing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
}

/// A value by year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell {
    pub(crate) field: String,
    pub(crate) key: String,
    pub(crate) value: String,
}

/// A row of a table of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) id: String,
    /// Where it stands; none while it hasn't been arranged, and in a table without order.
    pub(crate) position: Option<Position>,
    /// One for each of the table's columns.
    pub(crate) values: Vec<Stored>,
    /// Its values by year, by field and key.
    pub(crate) cells: Vec<Cell>,
}

/// All rows of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rows {
    /// One list for each of the layout's tables, in the order that readers see.
    pub(crate) tables: Vec<Vec<Row>>,
}

impl Rows {
    /// Gives every row its position: the one that it has in `old` wherever the order allows.
    pub(crate) fn arrange(&mut self, old: &Rows, layout: &crate::schema::Layout) {
        for (number, _) in layout.tables.iter().enumerate().filter(|(_, table)| !table.single) {
            arrange::arrange(
                old.tables.get(number).map_or(&[], Vec::as_slice),
                &mut self.tables[number],
            );
        }
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        self.tables.iter().map(Vec::len).sum()
    }
}
