//! Small files of the program's own, written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes a file under its name at once: after a crash there is the old content or the new one. The folder is made when it is
/// missing.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    // The name is durable when the folder is; where folders can't be opened the rename has to do.
    File::open(folder).and_then(|folder| folder.sync_all()).or(Ok(()))
}
