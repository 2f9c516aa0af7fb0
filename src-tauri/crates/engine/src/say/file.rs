//! What the operating system had against a file.

use super::shown;
use i18n::Words;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// The sentence for a file that can't be read.
pub(super) fn read(path: &Path, error: &Error, words: Words) -> String {
    let name = &shown(path);
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => words.store_not_found(name),
        ErrorKind::PermissionDenied => words.file_no_reading(name),
        _ => common(path, error, words).unwrap_or_else(|| words.file_read_failed(name)),
    }
}

/// The sentence for a file that can't be written; what was there is still there.
pub(super) fn write(path: &Path, error: &Error, words: Words) -> String {
    let name = &shown(path);
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => words.file_no_folder(name),
        ErrorKind::AlreadyExists => words.store_exists(name),
        ErrorKind::PermissionDenied => words.file_no_writing(name),
        ErrorKind::ReadOnlyFilesystem => words.store_read_only(name),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => words.store_disk_full(name),
        _ => common(path, error, words).unwrap_or_else(|| words.file_write_failed(name)),
    }
}

/// What is said alike of reading and writing.
fn common(path: &Path, error: &Error, words: Words) -> Option<String> {
    let name = &shown(path);
    match error.kind() {
        ErrorKind::IsADirectory => Some(words.file_is_folder(name)),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => Some(words.file_name_wrong(name)),
        // There is no stable kind for a link that leads in a circle.
        _ if std::fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink()) => {
            Some(words.file_broken_link(name))
        }
        _ => None,
    }
}
