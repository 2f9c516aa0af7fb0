//! What distinguishes two plans, row by row.

use super::rows::{Row, to_json};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use std::collections::HashMap;

/// What is different in one table, or in the area.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TableDifference {
    /// The table, or `area`.
    pub table: &'static str,
    /// The rows that are new or changed, in their JSON form.
    pub rows: Vec<Value>,
    /// The identifiers of all rows in their order, when rows were added, removed or moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Vec<String>>,
}

/// The one row of what is no table.
pub(super) fn single_row<T: PartialEq + Serialize>(
    name: &'static str,
    before: &T,
    after: &T,
) -> Option<TableDifference> {
    (before != after).then(|| TableDifference {
        table: name,
        rows: vec![to_json(after)],
        order: None,
    })
}

/// What is different in the rows of a table.
pub(super) fn rows_that_differ<T: Row + PartialEq + Serialize>(
    table: &'static str,
    before: &[T],
    after: &[T],
) -> Option<TableDifference> {
    if before == after {
        return None;
    }
    let known: HashMap<&str, &T> = before.iter().map(|row| (row.id(), row)).collect();
    let differs = |row: &&T| known.get(row.id()).is_none_or(|before| before != row);
    let ids = |rows: &[T]| rows.iter().map(|row| row.id().to_owned()).collect::<Vec<_>>();
    let order = ids(after);
    Some(TableDifference {
        table,
        rows: after.iter().filter(differs).map(to_json).collect(),
        order: (order != ids(before)).then_some(order),
    })
}
