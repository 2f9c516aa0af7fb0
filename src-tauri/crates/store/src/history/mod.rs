//! What has happened to the plan: every edit is a step with its author, its time and the changeset that SQLite's session
//! extension recorded. One mechanism serves undo, redo and "who changed what".

mod changes;
mod list;
mod record;
mod undo;

pub use changes::Change;
pub use list::{Step, StepState};
pub(crate) use record::{append, record};
pub(crate) use undo::{apply, changeset, invert};
