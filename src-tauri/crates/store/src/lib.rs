//! The `.laadin` file: one plan, one SQLite database.
//!
//! - [`PlanFile::create`] and [`PlanFile::open`] are the only ways in; a file made by a stranger is judged before anything
//!   in it is used (see `file::open`).
//! - [`PlanFile::transact`] is the only way a plan changes: a pure edit of a copy, the difference written cell by cell in
//!   one durable transaction, recorded as a step of the history that [`PlanFile::undo`] can take back. Its sibling
//!   [`PlanFile::transact_burst`] does the same for typing, where a burst of edits is one step.
//! - Nothing here knows a table of the plan by name: `migrations/` says which columns there are, `rows` follows them.
//!
//! Invariant: a call that fails leaves the file as it was, and the plan in memory is always what the file says.

mod attachment;
mod author;
mod backup;
mod error;
mod file;
mod history;
mod merge;
mod migrate;
mod rows;
mod schema;
mod sha;
mod verify;
mod version;

pub use attachment::{LARGEST as LARGEST_ATTACHMENT, Sha256Text};
pub use author::Author;
pub use backup::{Backup, keep, thin};
pub use error::StoreError;
pub use file::{Access, Done, Existing, Migrated, PlanFile};
pub use history::{Change, Step, StepState};
pub use verify::{Problem, Report};
