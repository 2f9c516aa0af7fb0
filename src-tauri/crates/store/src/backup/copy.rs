use crate::StoreError;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::path::Path;

/// Copies a whole database as of one moment. `path` is where it comes from.
///
/// # Errors
/// [`StoreError::Busy`] when another program doesn't let go of the database, or why it couldn't be read or written.
pub(crate) fn copy(from: &Connection, path: &Path, to: &mut Connection) -> Result<(), StoreError> {
    // In one step: between several a writer would make the copy begin again and again.
    match Backup::new(from, to)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Busy { path: path.to_owned() }),
    }
}
