use super::lock::Lock;
use super::{APPLICATION_ID, PlanFile, WRITE, connect, journal, sync_folder, temporary};
use crate::author::time_text;
use crate::migrate::{LADDER, Ladder};
use crate::rows::{Rows, diff, from_plan, write};
use crate::schema::Layout;
use crate::sha::sha256;
use crate::{Author, StoreError};
use plan::Plan;
use rusqlite::Transaction;
use std::path::{Path, PathBuf};

/// What to do with a file that is where the new one should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave it and fail.
    Keep,
    /// Put the new file in its place, in one step; not while somebody has it open for writing.
    Replace,
}

impl PlanFile {
    /// Makes a file with `plan` in it and opens it for writing. It appears under its name whole or not at all.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::OpenElsewhere`], [`StoreError::ReadOnly`], [`StoreError::DiskFull`].
    pub fn create(path: &Path, plan: &Plan, author: Author, existing: Existing) -> Result<PlanFile, StoreError> {
        Self::create_on(LADDER, path, plan, author, existing)
    }

    /// [`PlanFile::create`] at the top of any ladder of versions.
    pub(crate) fn create_on(
        ladder: Ladder,
        path: &Path,
        plan: &Plan,
        author: Author,
        existing: Existing,
    ) -> Result<PlanFile, StoreError> {
        let (folder, path) = resolve(path)?;
        if existing == Existing::Keep && path.exists() {
            return Err(StoreError::Exists { path });
        }
        let lock = Lock::take(&path, &author)?;
        let made = temporary(&folder)?;
        fill(ladder, made.path(), plan, &author).map_err(|error| error.at(&path))?;
        made.as_file()
            .sync_all()
            .map_err(|error| StoreError::io(&path, error))?;
        journal::settle(&path)?;
        let placed = match existing {
            Existing::Keep => made.persist_noclobber(&path),
            Existing::Replace => made.persist(&path),
        };
        placed.map_err(|failed| StoreError::io(&path, failed.error))?;
        sync_folder(&folder)?;
        Self::open_locked(ladder, &path, Some(lock), author)
    }
}

/// The folder, and the file's path in it, both without links.
fn resolve(path: &Path) -> Result<(PathBuf, PathBuf), StoreError> {
    let missing = || StoreError::NotFound { path: path.to_owned() };
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let folder = std::fs::canonicalize(parent).map_err(|error| StoreError::io(parent, error))?;
    if std::fs::metadata(&folder)
        .map_err(|error| StoreError::io(&folder, error))?
        .permissions()
        .readonly()
    {
        return Err(StoreError::ReadOnly { path: folder });
    }
    let path = folder.join(path.file_name().ok_or_else(missing)?);
    Ok((folder, path))
}

fn fill(ladder: Ladder, path: &Path, plan: &Plan, author: &Author) -> Result<(), StoreError> {
    let conn = connect(path, WRITE)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    ladder.climb(&conn, 0)?;
    let layout = Layout::read(&conn)?;
    let nothing = Rows::none(&layout);
    let rows = from_plan(plan, &layout, &nothing)?;
    let transaction = Transaction::new_unchecked(&conn, rusqlite::TransactionBehavior::Immediate)?;
    write(&conn, &layout, &diff(&nothing, &rows))?;
    let created = time_text(author.now());
    let json = serde_json::to_string(plan).expect("a plan has only text keys");
    let lineage = sha256(format!("{created}\n{}\n{}\n{json}", author.name, author.host).as_bytes());
    let sql = "INSERT INTO file (id, lineage, created, author) VALUES ('file', ?, ?, ?)";
    conn.execute(sql, [&lineage, &created, &author.name])?;
    transaction.commit()?;
    conn.close().map_err(|(_, error)| StoreError::from(error))
}
