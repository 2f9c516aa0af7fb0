use super::APPLICATION_ID;
use crate::StoreError;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The largest file that is opened: 1 GiB.
const LARGEST: u64 = 1 << 30;
const HEADER: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Judges a file by its size and its first 100 bytes, before SQLite sees it. Returns its version.
///
/// # Errors
/// [`StoreError::NotLaadin`], [`StoreError::TooLarge`], or [`StoreError::Newer`] when the version is above `top`.
pub(super) fn check(path: &Path, top: u32) -> Result<u32, StoreError> {
    let foreign = |reason| StoreError::NotLaadin {
        path: path.to_owned(),
        reason,
    };
    // Asked before opening: opening a pipe would wait for whoever writes to it.
    let metadata = std::fs::metadata(path).map_err(|error| StoreError::io(path, error))?;
    if !metadata.is_file() {
        return Err(foreign("not a regular file"));
    }
    if metadata.len() > LARGEST {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            size: metadata.len(),
            limit: LARGEST,
        });
    }
    let mut header = [0; HEADER];
    let mut file = File::open(path).map_err(|error| StoreError::io(path, error))?;
    file.read_exact(&mut header)
        .map_err(|_| foreign("shorter than a database header"))?;
    judge(&header, top, foreign)
}

/// Offsets are those of SQLite's file format, section 1.3.
fn judge(header: &[u8; HEADER], top: u32, foreign: impl Fn(&'static str) -> StoreError) -> Result<u32, StoreError> {
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if !header.starts_with(MAGIC) {
        return Err(foreign("not an SQLite database"));
    }
    if number(68) != APPLICATION_ID {
        return Err(foreign("another program's database"));
    }
    // A write-ahead log would be a second file that has to travel with this one.
    if header[18..20] != [1, 1] {
        return Err(foreign("not in rollback mode"));
    }
    match number(60) {
        0 => Err(foreign("without a version")),
        version if version > top => Err(StoreError::Newer {
            file: version,
            program: top,
        }),
        version => Ok(version),
    }
}
