//! What has happened to the plan: every edit is a step with its author, its time and the changeset that SQLite's session
//! extension recorded. One mechanism serves undo, redo and "who changed what". Edits that follow each other within seconds, as
//! when somebody types, can be one step: their changesets are joined.

mod burst;
mod changes;
mod list;
mod record;
mod undo;

pub(crate) use burst::Burst;
pub use changes::Change;
pub use list::{Step, StepState};
use record::append;
pub(crate) use record::record;
pub(crate) use undo::{apply, changeset, invert};
