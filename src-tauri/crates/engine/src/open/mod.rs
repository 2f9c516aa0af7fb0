//! A plan in its file, and what can be done with it.

mod apply;
mod attach;
mod begin;
mod change;
mod comment;
mod import;
mod keep;
mod look;
mod scenario;
mod travel;
mod write;

pub use apply::Edit;
pub use attach::Attach;
pub use look::findings_on;

pub(crate) use change::new_id;

use crate::{EngineError, Surroundings};
use plan::Plan;
use std::path::{Path, PathBuf};
use store::{Access, PlanFile};

/// A plan in its file. Everything that was answered with success is saved; dropping it closes the file.
#[derive(Debug)]
pub struct OpenPlan {
    pub(crate) file: PlanFile,
    /// The path as the user gave it: what messages show.
    path: PathBuf,
    pub(crate) surroundings: Surroundings,
}

impl OpenPlan {
    /// The plan as the file has it.
    pub fn plan(&self) -> &Plan {
        self.file.plan()
    }

    /// The file, as the user named it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// True when it was opened only to look.
    pub fn is_read_only(&self) -> bool {
        self.file.access() == Access::ReadOnly
    }

    /// The copy that was made before the file was brought up to this program's version; none when it needed no change.
    pub fn backup_before_migration(&self) -> Option<&Path> {
        self.file.migrated().map(|migrated| migrated.backup.as_path())
    }

    pub(crate) fn failed(&self) -> impl Fn(store::StoreError) -> EngineError + '_ {
        EngineError::store(&self.path)
    }
}
