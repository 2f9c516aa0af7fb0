//! A file appears under its name whole or not at all.

use crate::EngineError;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `target`, which the user calls `out`: into a temporary file beside it, synced to the disk, then renamed.
///
/// # Errors
/// [`EngineError::Write`]; what was there before is still there.
pub(super) fn write(out: &Path, target: &Path, bytes: &[u8]) -> Result<(), EngineError> {
    put(target, bytes).map_err(|source| EngineError::Write {
        path: out.to_owned(),
        source,
    })
}

fn put(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(target);
    let mut file = beside(&folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    sync(&folder)
}

/// The folder that a file is in.
pub(super) fn folder_of(target: &Path) -> PathBuf {
    match target.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// How the names of temporary files and folders begin and end.
const BEFORE: &str = ".laadin-";
const AFTER: &str = ".part";

/// Whether a name is that of a temporary file or folder of ours.
pub(super) fn is_beside(name: &str) -> bool {
    name.starts_with(BEFORE) && name.ends_with(AFTER)
}

/// A temporary file in the folder, with the permissions that a new file of the user has.
fn beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(BEFORE).suffix(AFTER);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// A temporary folder in the folder, with the permissions that a new folder of the user has.
pub(super) fn beside_folder(folder: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(BEFORE).suffix(AFTER);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o777));
    }
    builder.tempdir_in(folder)
}

/// Makes the new name durable; only Unix lets a folder be opened for that.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}
