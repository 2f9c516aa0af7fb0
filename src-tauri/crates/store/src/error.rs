use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_READONLY_ROLLBACK;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why the file couldn't do what was asked. After any of these the file is as it was.
///
/// The texts are for developers; what a user reads is made from the variant and its facts.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("{path}: no such file")]
    NotFound {
        /// What was asked for.
        path: PathBuf,
    },
    /// There is a file where a new one should go.
    #[error("{path}: exists already")]
    Exists {
        /// Where.
        path: PathBuf,
    },
    /// The file isn't a plan: not a regular file, not SQLite's, or another program's.
    #[error("{path}: not a .laadin file ({reason})")]
    NotLaadin {
        /// Which file.
        path: PathBuf,
        /// What gave it away.
        reason: &'static str,
    },
    /// The file is larger than this program opens.
    #[error("{path}: {size} bytes, more than {limit}")]
    TooLarge {
        /// Which file.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
        /// The most that is opened, in bytes.
        limit: u64,
    },
    /// The file holds more than this program loads, in all or in one value.
    #[error("the file holds more than {limit} {unit}")]
    TooMuch {
        /// The most that is loaded.
        limit: usize,
        /// Of what: `rows` or `bytes`.
        unit: &'static str,
    },
    /// The file was made by a newer program.
    #[error("the file has version {file}, this program knows {program}")]
    Newer {
        /// The file's version.
        file: u32,
        /// The newest version this program knows.
        program: u32,
    },
    /// The file's schema isn't the one that its version has: something was planted, changed or is missing.
    #[error("unexpected schema: {object}")]
    ForeignSchema {
        /// The table, trigger, view or index that differs.
        object: String,
    },
    /// The file's pages are damaged.
    #[error("{path}: damaged: {detail}")]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What SQLite says about it.
        detail: String,
    },
    /// A program stopped while it was writing; opening the file for writing once repairs it.
    #[error("{path}: a write was cut off and must be rolled back first")]
    CutOff {
        /// Which file.
        path: PathBuf,
    },
    /// A value that the plan's types don't allow.
    #[error("{table}/{row}{}: {detail}", field.as_ref().map(|f| format!("/{f}")).unwrap_or_default())]
    BadCell {
        /// The table.
        table: String,
        /// The row's identifier.
        row: String,
        /// The field, when it can be told.
        field: Option<String>,
        /// What is wrong.
        detail: String,
    },
    /// A value by year whose row doesn't exist.
    #[error("{table}/{row}/{field}: a value of a row that doesn't exist")]
    OrphanCell {
        /// The table.
        table: String,
        /// The missing row's identifier.
        row: String,
        /// The field.
        field: String,
    },
    /// Two rows of a table with the same identifier.
    #[error("{table}/{row}: two rows with this identifier")]
    DuplicateRow {
        /// The table.
        table: String,
        /// The identifier.
        row: String,
    },
    /// The plan has a table or field that the file has no place for: the schema lags behind the program.
    #[error("{table}/{field}: the file has no place for it")]
    NoColumn {
        /// The table.
        table: String,
        /// The field; the table's own name when the whole table is missing.
        field: String,
    },
    /// Somebody has the file open for writing.
    #[error("open elsewhere by {by} on {host} since {since}")]
    OpenElsewhere {
        /// Who.
        by: String,
        /// Since when (RFC 3339, UTC).
        since: String,
        /// On which machine.
        host: String,
    },
    /// The file, its folder or the way it was opened doesn't allow writing.
    #[error("{path}: read-only")]
    ReadOnly {
        /// Which file or folder.
        path: PathBuf,
    },
    /// There is no room left.
    #[error("{path}: the disk is full")]
    DiskFull {
        /// Which file.
        path: PathBuf,
    },
    /// Another program holds SQLite's own lock on the file.
    #[error("{path}: locked by another program")]
    Busy {
        /// Which file.
        path: PathBuf,
    },
    /// Another program has written to the file since it was loaded; it must be opened again.
    #[error("{path}: changed by another program")]
    ChangedElsewhere {
        /// Which file.
        path: PathBuf,
    },
    /// A step of the history can't be undone or redone: what it changed isn't there any more.
    #[error("step {seq} of the history can't be applied: {detail}")]
    Step {
        /// Which step.
        seq: i64,
        /// Why.
        detail: String,
    },
    /// An edit would change or remove a frozen version.
    #[error("version {id} is frozen")]
    Frozen {
        /// Which version.
        id: String,
    },
    /// The file has no content for this version.
    #[error("version {id} has no content in this file")]
    VersionMissing {
        /// Which version.
        id: String,
    },
    /// A frozen version isn't what it was when it was frozen.
    #[error("version {id} is damaged: {detail}")]
    VersionDamaged {
        /// Which version.
        id: String,
        /// What doesn't match.
        detail: String,
    },
    /// An attachment is too large.
    #[error("attachment of {size} bytes, more than {limit}")]
    AttachmentTooLarge {
        /// Its size in bytes.
        size: usize,
        /// The most that is kept, in bytes.
        limit: usize,
    },
    /// The file has no attachment with this hash.
    #[error("no attachment {sha256}")]
    AttachmentMissing {
        /// SHA-256 of the bytes asked for.
        sha256: String,
    },
    /// An attachment's bytes aren't those that were put in.
    #[error("attachment {sha256} is damaged")]
    AttachmentDamaged {
        /// SHA-256 of the bytes that were put in.
        sha256: String,
    },
    /// The file couldn't be brought up to this program's version; it is as it was.
    #[error("step {step} of the migration failed")]
    Migration {
        /// The version that it should have reached.
        step: u32,
        /// Why.
        #[source]
        source: Box<StoreError>,
    },
    /// A copy was made, read back, and differs from its original; it was removed.
    #[error("{path}: the backup differs from the plan")]
    BackupDiffers {
        /// Where the backup should have gone.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("{path}: {source}")]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// SQLite refused, for a reason that none of the others names.
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
}

impl StoreError {
    /// What an error of the operating system at `path` means.
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::AlreadyExists => Self::Exists { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Io { path, source },
        }
    }

    /// The same error, saying of which file it is true when SQLite's code has a meaning of its own here.
    #[must_use]
    pub(crate) fn at(self, path: &Path) -> Self {
        let Self::Sql(rusqlite::Error::SqliteFailure(failure, detail)) = &self else {
            return self;
        };
        let path = path.to_owned();
        match failure.code {
            ErrorCode::ReadOnly if failure.extended_code == SQLITE_READONLY_ROLLBACK => Self::CutOff { path },
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::ReadOnly { path },
            ErrorCode::DiskFull => Self::DiskFull { path },
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy { path },
            ErrorCode::TooBig => Self::TooMuch {
                limit: crate::file::LONGEST_VALUE,
                unit: "bytes",
            },
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged {
                path,
                detail: detail.clone().unwrap_or_else(|| failure.to_string()),
            },
            _ => self,
        }
    }
}
