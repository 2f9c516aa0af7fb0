use super::{WRITE, connect};
use crate::StoreError;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// How a journal ends that names a journal above it (and how every journal begins).
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// SQLite's rollback journal of the database at `plan`.
fn beside(plan: &Path) -> PathBuf {
    let mut name = plan.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

/// Judges the journal beside a file before SQLite rolls it back. A journal of ours concerns one file only; one that names
/// another journal above it would have SQLite delete whatever file it names.
///
/// # Errors
/// [`StoreError::NotLaadin`] for such a journal.
pub(super) fn check(plan: &Path) -> Result<(), StoreError> {
    let path = beside(plan);
    let mut end = [0; MAGIC.len()];
    let read = File::open(&path).and_then(|mut journal| {
        journal.seek(SeekFrom::End(-(MAGIC.len() as i64)))?;
        journal.read_exact(&mut end)
    });
    match read {
        Ok(()) if end == MAGIC => Err(StoreError::NotLaadin {
            path,
            reason: "its journal names another file",
        }),
        Ok(()) => Ok(()),
        // None there, or one too short to end so: seeking before the beginning is invalid.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidInput) => Ok(()),
        Err(error) => Err(StoreError::io(&path, error)),
    }
}

/// Leaves no journal beside a file that is about to be put at `plan`: it would be rolled back into the new file.
///
/// A journal that belongs to a file which is still there is rolled back into that file: should the new one never get to
/// its place, the old one is whole.
///
/// # Errors
/// Why the file that is there couldn't be rolled back; then nothing was removed.
pub(super) fn settle(plan: &Path) -> Result<(), StoreError> {
    let path = beside(plan);
    if path.exists() && plan.exists() {
        check(plan)?;
        match roll_back(plan).map_err(|error| error.at(plan)) {
            // What isn't a database has nothing to roll back.
            Ok(()) | Err(StoreError::Damaged { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::io(&path, error)),
        _ => Ok(()),
    }
}

/// The first reading rolls back what was cut off.
fn roll_back(plan: &Path) -> Result<(), StoreError> {
    let conn = connect(plan, WRITE)?;
    conn.pragma_query_value(None, "user_version", |_| Ok(()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn what_was_cut_off_is_rolled_back_before_its_journal_goes() {
        let folder = tempfile::tempdir().unwrap();
        let (open, left) = (folder.path().join("open"), folder.path().join("left"));
        let conn = Connection::open(&open).unwrap();
        conn.execute_batch(
            "CREATE TABLE t (x); INSERT INTO t VALUES ('before'); PRAGMA cache_size = 1; BEGIN IMMEDIATE;
             UPDATE t SET x = 'half'; INSERT INTO t SELECT zeroblob(100000);",
        )
        .unwrap();
        std::fs::copy(&open, &left).unwrap();
        std::fs::copy(beside(&open), beside(&left)).unwrap();
        settle(&left).unwrap();
        assert!(!beside(&left).exists());
        let kept = Connection::open(&left).unwrap();
        let rows: Vec<String> = kept
            .prepare("SELECT x FROM t")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(rows, ["before"]);
    }
}
