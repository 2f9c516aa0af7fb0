use crate::StoreError;
#[cfg(unix)]
use std::fs::File;
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// A temporary file in `folder`, removed unless it is given its final name. Same folder, so that renaming is atomic.
pub(crate) fn temporary(folder: &Path) -> Result<NamedTempFile, StoreError> {
    let mut builder = Builder::new();
    builder.prefix(".laadin-").suffix(".new");
    // What an ordinary new file would have, less the user's mask: colleagues open it from a shared folder.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))
}

/// Makes a rename in `folder` durable.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| StoreError::io(folder, error))
}

/// Elsewhere a folder can't be opened as a file; the file system keeps its own journal.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> Result<(), StoreError> {
    Ok(())
}
