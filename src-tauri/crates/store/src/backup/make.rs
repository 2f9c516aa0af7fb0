use super::name::{self, Backup};
use crate::file::{READ, check_whole, connect, sync_folder, temporary};
use crate::rows::read;
use crate::schema::Layout;
use crate::{PlanFile, StoreError};
use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::time::Duration;
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
        let copy = copy(&self.conn, folder, &path)?;
        let conn = connect(copy.path(), READ)?;
        if read(&conn, &self.layout)?.tables != self.rows.tables {
            return Err(StoreError::BackupDiffers { path });
        }
        place(copy, folder, &path)?;
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
    let copy = copy(conn, folder, &path)?;
    let check = connect(copy.path(), READ)?;
    let layout = Layout::read(conn)?;
    if read(&check, &layout)?.tables != read(conn, &layout)?.tables {
        return Err(StoreError::BackupDiffers { path });
    }
    place(copy, folder, &path)?;
    Ok(path)
}

/// A sound copy of the database in a temporary file of `folder`.
fn copy(conn: &Connection, folder: &Path, path: &Path) -> Result<NamedTempFile, StoreError> {
    let copy = temporary(folder)?;
    let at = |error: rusqlite::Error| StoreError::from(error).at(path);
    let mut target = connect(copy.path(), crate::file::WRITE).map_err(|error| error.at(path))?;
    rusqlite::backup::Backup::new(conn, &mut target)
        .and_then(|backup| backup.run_to_completion(1000, Duration::ZERO, None))
        .map_err(at)?;
    check_whole(&target, path, "integrity_check")?;
    target.close().map_err(|(_, error)| at(error))?;
    Ok(copy)
}

fn place(copy: NamedTempFile, folder: &Path, path: &Path) -> Result<(), StoreError> {
    copy.as_file().sync_all().map_err(|error| StoreError::io(path, error))?;
    copy.persist_noclobber(path)
        .map_err(|failed| StoreError::io(path, failed.error))?;
    sync_folder(folder)
}
