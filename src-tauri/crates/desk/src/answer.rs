//! What the window is told after a change: the rows that are different, and what can be undone.

use plan::Plan;
use plan::edit::differences;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Changed {
    /// The number of the plan's state.
    pub(crate) revision: u64,
    /// The tables that are different.
    pub(crate) tables: Vec<TableChange>,
    /// What undoing would take back.
    pub(crate) undo: Option<Step>,
    /// What redoing would bring back.
    pub(crate) redo: Option<Step>,
    /// The parts of the request that couldn't be understood; the others are done.
    pub(crate) refused: Vec<Refused>,
}

/// The difference of a table.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct TableChange {
    /// Its name.
    pub(crate) table: String,
    /// The rows that are new or different, in their JSON form.
    pub(crate) rows: Vec<Value>,
    /// All its rows in order, when rows came, went or moved.
    pub(crate) order: Option<Vec<String>>,
}

/// A step of the history.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Step {
    /// Its number.
    pub(crate) step: i64,
    /// What it did.
    pub(crate) text: plan::Bilingual,
}

/// A part of a request that couldn't be understood.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Refused {
    /// Which edit of the request, from 0.
    pub(crate) index: usize,
    /// The place that it was for, when it is one.
    pub(crate) place: Option<String>,
    /// Why, and what would do.
    pub(crate) message: plan::Bilingual,
}

/// What is different between two states of a plan.
pub(crate) fn changes(before: &Plan, after: &Plan) -> Vec<TableChange> {
    let change = |difference: plan::edit::TableDifference| TableChange {
        table: difference.table.to_owned(),
        rows: difference.rows,
        order: difference.order,
    };
    differences(before, after).into_iter().map(change).collect()
}
