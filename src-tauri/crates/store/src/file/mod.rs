//! An open `.laadin` file.

mod create;
mod disk;
mod harden;
mod header;
mod journal;
mod lock;
mod open;
mod reload;
mod transact;

pub use create::Existing;
pub(crate) use disk::{sync_folder, temporary};
pub(crate) use harden::{LONGEST_VALUE, connect};
pub(crate) use open::check_whole;
pub use open::{Access, Migrated};
pub use transact::Done;
pub(crate) use transact::Recorded;

use crate::history::Burst;
use crate::rows::Rows;
use crate::schema::Layout;
use crate::{Author, StoreError};
use lock::Lock;
use plan::Plan;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// "Laad": what SQLite's header says about whose file it is.
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"Laad");

/// A plan and the file that keeps it. Dropping it closes the file; everything is already saved.
#[derive(Debug)]
pub struct PlanFile {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) author: Author,
    pub(crate) layout: Layout,
    pub(crate) plan: Plan,
    pub(crate) rows: Rows,
    access: Access,
    migrated: Option<Migrated>,
    /// The step that the next typed edit may join.
    pub(crate) burst: Option<Burst>,
    /// SQLite's counter of changes by others, as it was when the plan was loaded.
    seen: i64,
    /// Held while the file is open for writing.
    _lock: Option<Lock>,
}

impl PlanFile {
    /// The plan as the file has it.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How it was opened.
    pub fn access(&self) -> Access {
        self.access
    }

    /// What opening it changed: set when it had been made by an older program.
    pub fn migrated(&self) -> Option<&Migrated> {
        self.migrated.as_ref()
    }

    /// Who works on it.
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// The same person under another name, from the next step on.
    pub fn set_author(&mut self, author: Author) {
        self.author = author;
    }

    /// # Errors
    /// [`StoreError::ReadOnly`] unless the file was opened for writing.
    pub(crate) fn writable(&self) -> Result<(), StoreError> {
        match self.access {
            Access::Write => Ok(()),
            Access::ReadOnly => Err(StoreError::ReadOnly {
                path: self.path.clone(),
            }),
        }
    }
}

/// How SQLite opens a file to write in it.
pub(crate) const WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// How SQLite opens a file only to read it.
pub(crate) const READ: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
