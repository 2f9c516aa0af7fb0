use crate::author::time_text;
use crate::{Author, StoreError};
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// Who holds a file, as the lock file says.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Holder {
    who: String,
    host: String,
    pid: u32,
    since: String,
}

/// The right to write to a plan: a locked file `.NAME-lock` beside it. The operating system releases the lock when the
/// program ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    /// Kept open: closing it releases the lock.
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of the plan at `plan`, which need not exist yet.
    ///
    /// # Errors
    /// [`StoreError::OpenElsewhere`] with its holder, [`StoreError::ReadOnly`] when the folder can't be written to.
    pub(super) fn take(plan: &Path, author: &Author) -> Result<Lock, StoreError> {
        let path = beside(plan);
        loop {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            let mut file = options.open(&path).map_err(|error| StoreError::io(plan, error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(open_elsewhere(&mut file)),
                Err(TryLockError::Error(error)) => return Err(StoreError::io(plan, error)),
            }
            // Its last holder may have removed the file between our opening and locking it: then this lock guards nothing.
            if is_still_there(&file, &path) {
                sign(&mut file, author).map_err(|error| StoreError::io(plan, error))?;
                return Ok(Lock { _file: file, path });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Nobody depends on the file being gone: a leftover one is locked and signed anew.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// `.porvoo.laadin-lock` for `porvoo.laadin`.
fn beside(plan: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(plan.file_name().unwrap_or_default());
    name.push("-lock");
    plan.with_file_name(name)
}

fn sign(file: &mut File, author: &Author) -> std::io::Result<()> {
    let since = time_text(author.now());
    let holder = Holder {
        who: author.name.clone(),
        host: author.host.clone(),
        pid: std::process::id(),
        since,
    };
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(&serde_json::to_vec(&holder)?)
}

fn open_elsewhere(file: &mut File) -> StoreError {
    let mut text = String::new();
    // Where locks forbid reading, or the holder is just signing, only the fact is known.
    let read = file.take(4096).read_to_string(&mut text).is_ok();
    let Holder { who, host, since, .. } = if read {
        serde_json::from_str(&text).unwrap_or_default()
    } else {
        Holder::default()
    };
    StoreError::OpenElsewhere { by: who, since, host }
}

#[cfg(unix)]
fn is_still_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |a: &std::fs::Metadata, b: &std::fs::Metadata| (a.dev(), a.ino()) == (b.dev(), b.ino());
    matches!((file.metadata(), std::fs::metadata(path)), (Ok(a), Ok(b)) if same(&a, &b))
}

/// Elsewhere an open file keeps its name until it is closed.
#[cfg(not(unix))]
fn is_still_there(_: &File, _: &Path) -> bool {
    true
}
