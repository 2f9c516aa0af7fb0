//! What the operating system had against a file.

use super::shown;
use i18n::Words;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// The sentence for an error of the operating system.
pub(super) fn file(path: &Path, error: &Error, words: Words) -> String {
    let path = &shown(path);
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => words.file_not_found(path),
        ErrorKind::AlreadyExists => words.store_exists(path),
        ErrorKind::PermissionDenied => words.file_no_permission(path),
        ErrorKind::ReadOnlyFilesystem => words.store_read_only(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => words.store_disk_full(path),
        ErrorKind::IsADirectory => words.file_is_folder(path),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => words.file_name_wrong(path),
        _ => words.file_failed(&error.raw_os_error().unwrap_or_default().to_string(), path),
    }
}
