//! A change that is on the disk.

use plan::Place;
use schemars::JsonSchema;
use serde::Serialize;

/// A change that is on the disk.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Saved {
    /// The step of the history that it became; none when nothing was different.
    pub step: Option<i64>,
    /// What was done: `set`, `insert`, `remove`, `move`, `import`.
    pub action: String,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}
