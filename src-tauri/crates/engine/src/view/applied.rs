//! What edits of the window changed.

use plan::edit::TableDifference;
use plan::{Bilingual, Place};
use schemars::JsonSchema;
use serde::Serialize;

/// What edits changed; on the disk.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Applied {
    /// The step of the history that they became or joined; none when nothing was different, or when they took a burst of typing
    /// back to where that began.
    pub step: Option<i64>,
    /// What is different in the plan, table by table.
    pub changes: Vec<TableDifference>,
    /// The edits that weren't made.
    pub refused: Vec<Refused>,
}

/// An edit that wasn't made.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Refused {
    /// Which of the edits, counted from 0.
    pub index: usize,
    /// The field, when it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Why, and what would be right, as a sentence in both languages.
    pub message: Bilingual,
}
