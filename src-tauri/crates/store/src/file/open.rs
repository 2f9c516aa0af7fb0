use super::lock::Lock;
use super::{PlanFile, READ, WRITE, connect, header, journal};
use crate::migrate::{LADDER, Ladder};
use crate::rows::{Rows, read, recognise, to_plan};
use crate::schema::{Layout, Objects, compare};
use crate::{Author, StoreError};
use plan::Plan;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To work on it: nobody else may at the same time.
    Write,
    /// Only to look: always possible, also while somebody works on it. Nothing is ever written.
    ReadOnly,
}

/// What was done to a file that an older program had made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// Its version before.
    pub from: u32,
    /// The copy of it as it was before, beside it.
    pub backup: PathBuf,
}

impl PlanFile {
    /// Opens a file. It may come from anyone: size, header, schema, pages and every value are judged first, and a file that
    /// is refused isn't changed, except that a write that was cut off is rolled back before it can be judged.
    ///
    /// # Errors
    /// What is wrong with the file (see [`StoreError`]); [`StoreError::OpenElsewhere`] and [`StoreError::ReadOnly`] only
    /// for [`Access::Write`].
    pub fn open(path: &Path, access: Access, author: Author) -> Result<PlanFile, StoreError> {
        Self::open_on(LADDER, path, access, author)
    }

    /// [`PlanFile::open`] by any ladder of versions.
    pub(crate) fn open_on(ladder: Ladder, path: &Path, access: Access, author: Author) -> Result<PlanFile, StoreError> {
        let path = std::fs::canonicalize(path).map_err(|error| StoreError::io(path, error))?;
        header::check(&path, ladder.top())?;
        let lock = match access {
            Access::Write => Some(lock_writable(&path, &author)?),
            Access::ReadOnly => None,
        };
        Self::open_locked(ladder, &path, lock, author)
    }

    /// Opens a file whose lock is held, or read-only without one.
    pub(super) fn open_locked(
        ladder: Ladder,
        path: &Path,
        lock: Option<Lock>,
        author: Author,
    ) -> Result<PlanFile, StoreError> {
        let at = |error: StoreError| error.at(path);
        let (conn, migrated) = match &lock {
            Some(_) => to_write(ladder, path, &author).map_err(at)?,
            None => (to_read(ladder, path).map_err(at)?, None),
        };
        let layout = Layout::read(&conn).map_err(at)?;
        let (seen, rows, plan) = load(&conn, &layout).map_err(at)?;
        let access = if lock.is_some() {
            Access::Write
        } else {
            Access::ReadOnly
        };
        let path = path.to_owned();
        Ok(PlanFile {
            conn,
            path,
            author,
            layout,
            plan,
            rows,
            access,
            migrated,
            burst: None,
            seen,
            _lock: lock,
        })
    }
}

/// Takes the lock of a file that may be written to.
fn lock_writable(path: &Path, author: &Author) -> Result<Lock, StoreError> {
    let metadata = std::fs::metadata(path).map_err(|error| StoreError::io(path, error))?;
    if metadata.permissions().readonly() {
        return Err(StoreError::ReadOnly { path: path.to_owned() });
    }
    Lock::take(path, author)
}

/// Looks first without being able to write, and only then opens for writing.
fn to_write(ladder: Ladder, path: &Path, author: &Author) -> Result<(Connection, Option<Migrated>), StoreError> {
    match inspect(ladder, path, READ).map_err(|error| error.at(path)) {
        // Only a connection that may write can roll back what was cut off; what it then finds is judged below.
        Ok(_) | Err(StoreError::CutOff { .. }) => {}
        Err(error) => return Err(error),
    }
    journal::check(path)?;
    let (conn, version) = inspect(ladder, path, WRITE)?;
    if conn.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StoreError::ReadOnly { path: path.to_owned() });
    }
    if version == ladder.top() {
        return Ok((conn, None));
    }
    let backup = crate::backup::before_migration(&conn, path, version, author.now())?;
    if let Err(error) = ladder.climb(&conn, version) {
        // The file is as it was: the copy has no use, and the next try would leave another one.
        let _ = std::fs::remove_file(&backup);
        return Err(error);
    }
    Ok((conn, Some(Migrated { from: version, backup })))
}

/// Opens for reading; an older file is brought up to date in memory, as it must not be written to.
fn to_read(ladder: Ladder, path: &Path) -> Result<Connection, StoreError> {
    let (conn, version) = inspect(ladder, path, READ)?;
    if version == ladder.top() {
        return Ok(conn);
    }
    let mut copy = connect(Path::new(":memory:"), WRITE | OpenFlags::SQLITE_OPEN_MEMORY)?;
    crate::backup::copy(&conn, path, &mut copy)?;
    ladder.climb(&copy, version)?;
    Ok(copy)
}

/// Connects and judges schema and pages. Returns the version too.
fn inspect(ladder: Ladder, path: &Path, flags: OpenFlags) -> Result<(Connection, u32), StoreError> {
    let conn = connect(path, flags)?;
    let version: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > ladder.top() {
        return Err(StoreError::Newer {
            file: version,
            program: ladder.top(),
        });
    }
    compare(&Objects::read(&conn)?, &ladder.objects(version)?)?;
    check_whole(&conn, path, "quick_check")?;
    Ok((conn, version))
}

/// Runs SQLite's own check of all pages: `quick_check`, or the slower `integrity_check`.
///
/// # Errors
/// [`StoreError::Damaged`] with the first complaint.
pub(crate) fn check_whole(conn: &Connection, path: &Path, check: &str) -> Result<(), StoreError> {
    let verdict: String = conn.query_row(&format!("PRAGMA {check}(1)"), [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(StoreError::Damaged {
            path: path.to_owned(),
            detail: verdict,
        })
    }
}

/// Reads the whole plan as of one moment, with SQLite's counter of changes by others.
pub(super) fn load(conn: &Connection, layout: &Layout) -> Result<(i64, Rows, Plan), StoreError> {
    let snapshot = conn.unchecked_transaction()?;
    let mut rows = read(conn, layout)?;
    let seen = data_version(conn)?;
    snapshot.finish()?;
    let plan = to_plan(&rows, layout)?;
    recognise(&mut rows, &plan, layout);
    Ok((seen, rows, plan))
}

/// Changes whenever another connection has written to the file.
pub(super) fn data_version(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.pragma_query_value(None, "data_version", |row| row.get(0))?)
}
