//! What came in with an import.

use schemars::JsonSchema;
use serde::Serialize;
use std::path::PathBuf;

/// What came in with an import, and what was left out because its content isn't in the JSON form.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ImportView {
    /// The plan's file.
    pub path: PathBuf,
    /// How many rows the plan has now.
    pub rows: usize,
    /// True when there was a plan in the file before; the import can then be undone.
    pub replaced: bool,
    /// The step of the history that it became; none for a new file or when nothing was different.
    pub step: Option<i64>,
    /// The names of the frozen versions that were left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub versions_left_out: Vec<String>,
    /// How many decisions no longer say which version they approved.
    pub decisions_without_version: usize,
    /// The file names of the attachments that are listed without their content.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments_elsewhere: Vec<String>,
}
