//! A plan as rows: what is compared, written and read. Invariant: `to_plan(from_plan(p))` is `p` as its JSON form has it.

mod arrange;
mod blame;
mod diff;
mod from_plan;
mod node;
mod position;
mod read;
mod split;
mod to_plan;
mod write;

pub(crate) use diff::{Difference, diff};
pub(crate) use from_plan::{from_plan, recognise};
pub(crate) use position::Position;
pub(crate) use read::read;
pub(crate) use to_plan::to_plan;
pub(crate) use write::write;

use crate::schema::Layout;
use std::sync::Arc;

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
#[derive(Clone, Debug)]
pub(crate) struct Rows {
    /// One list for each of the layout's tables, in the order that readers see. Shared with the rows of the plan before
    /// an edit where that didn't change them.
    pub(crate) tables: Vec<Arc<Vec<Row>>>,
    /// The JSON form of each table, once it is known; empty until then.
    json: Vec<Vec<u8>>,
}

impl Rows {
    /// Rows of which the JSON form isn't known.
    pub(crate) fn new(tables: Vec<Vec<Row>>) -> Self {
        let json = vec![Vec::new(); tables.len()];
        Rows {
            tables: tables.into_iter().map(Arc::new).collect(),
            json,
        }
    }

    /// The rows of a plan that has none yet.
    pub(crate) fn none(layout: &Layout) -> Self {
        Rows::new(vec![Vec::new(); layout.tables.len()])
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        self.tables.iter().map(|rows| rows.len()).sum()
    }
}
