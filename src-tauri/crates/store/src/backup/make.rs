use super::copy::copy;
use super::name::{self, Backup};
use crate::file::{READ, WRITE, check_whole, connect, sync_folder, temporary};
use crate::rows::{Rows, read};
use crate::schema::Layout;
use crate::{PlanFile, StoreError};
use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

impl PlanFile {
    /// Copies the file into `folder`, which must exist. The copy counts only once it has been read back: its pages are
    /// sound, its plan is this one. Works with a file that is open read-only, too.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is a backup of this second, [`StoreError::BackupDiffers`], or why the folder
    /// couldn't be written to.
    pub fn backup_to(&self, folder: &Path) -> Result<Backup, StoreError> {
        let made = self.author.now().trunc_subsecs(0);
        let path = folder.join(name::name(&name::stem(&self.path), made));
        let original = Original {
            conn: &self.conn,
            path: &self.path,
            layout: &self.layout,
            rows: &self.rows,
        };
        original.copy_to(&path, folder)?;
        Ok(Backup { path, made })
    }
}

/// Copies a file of an older version beside itself and returns where: `NAME-v1-YYYYMMDD-HHMMSS.laadin`.
pub(crate) fn before_migration(
    conn: &Connection,
    plan: &Path,
    version: u32,
    now: DateTime<Utc>,
) -> Result<PathBuf, StoreError> {
    let folder = plan.parent().unwrap_or(Path::new("."));
    let path = folder.join(name::name(&format!("{}-v{version}", name::stem(plan)), now));
    let layout = Layout::read(conn)?;
    let original = Original {
        conn,
        path: plan,
        rows: &read(conn, &layout)?,
        layout: &layout,
    };
    original.copy_to(&path, folder)?;
    Ok(path)
}

/// What is copied.
struct Original<'a> {
    conn: &'a Connection,
    path: &'a Path,
    layout: &'a Layout,
    rows: &'a Rows,
}

impl Original<'_> {
    /// Makes the copy in `folder`; it gets the name `path` when it has been read back.
    fn copy_to(&self, path: &Path, folder: &Path) -> Result<(), StoreError> {
        let made = temporary(folder)?;
        let read_back = self.fill(made.path(), path).map_err(|error| error.at(path))?;
        if read_back.tables != self.rows.tables {
            return Err(StoreError::BackupDiffers { path: path.to_owned() });
        }
        place(made, folder, path)
    }

    /// Fills the copy and answers the rows that are then read from it. Both connections to it are closed again: Windows
    /// doesn't rename an open database.
    fn fill(&self, made: &Path, path: &Path) -> Result<Rows, StoreError> {
        let mut target = connect(made, WRITE)?;
        copy(self.conn, self.path, &mut target)?;
        check_whole(&target, path, "integrity_check")?;
        target.close().map_err(|(_, error)| error)?;
        read(&connect(made, READ)?, self.layout)
    }
}

fn place(made: NamedTempFile, folder: &Path, path: &Path) -> Result<(), StoreError> {
    made.as_file().sync_all().map_err(|error| StoreError::io(path, error))?;
    made.persist_noclobber(path)
        .map_err(|failed| StoreError::io(path, failed.error))?;
    sync_folder(folder)
}
