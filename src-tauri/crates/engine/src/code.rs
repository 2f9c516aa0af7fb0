//! Short names of errors, for other programs.

use crate::EngineError;
use store::StoreError;

impl EngineError {
    /// The error's name in `--json` answers: stays the same from version to version.
    pub fn code(&self) -> &'static str {
        match self {
            EngineError::Store { source, .. } => store(source),
            EngineError::Import { .. } => "import",
            EngineError::NotUtf8 { .. } => "not-utf8",
            EngineError::Intake { .. } => "intake",
            EngineError::NoSheet => "no-sheet",
            EngineError::Read { .. } => "read",
            EngineError::Write { .. } => "write",
            EngineError::OverPlan { .. } => "over-plan",
            EngineError::Occupied { .. } => "occupied",
            EngineError::NotRegular { .. } => "not-regular",
            EngineError::BrokenLink { .. } => "broken-link",
            EngineError::VersionName => "version-name",
            EngineError::VersionExists { .. } => "version-exists",
            EngineError::Place(_) => "place",
            EngineError::Edit(_) => "edit",
            EngineError::RowJson { .. } => "row-json",
            EngineError::UnknownExample { .. } => "unknown-example",
            EngineError::UnknownArea { .. } => "unknown-area",
            EngineError::UnknownIndicator { .. } => "unknown-indicator",
            EngineError::UnknownMunicipality { .. } => "unknown-municipality",
            EngineError::UnknownRow { .. } => "unknown-row",
            EngineError::NotMember { .. } => "not-member",
            EngineError::NoMembers => "no-members",
            EngineError::Sharing(_) => "sharing",
            EngineError::Pdf(_) => "pdf",
            EngineError::PdfUnreadable { .. } => "pdf-unreadable",
            EngineError::ManifestNewer { .. } => "newer",
            EngineError::NoPlanInside { .. } => "no-plan-inside",
            EngineError::NotPdf { .. } => "not-pdf",
            EngineError::NotAttachable { .. } => "not-attachable",
            EngineError::DamagedPicture { .. } => "damaged-picture",
            EngineError::NotPicture { .. } => "not-picture",
            EngineError::Office(_) => "office",
            EngineError::UnknownVersion { .. } => "unknown-version",
            EngineError::OccupiedFolder { .. } => "occupied-folder",
            EngineError::NotFolder { .. } => "not-folder",
            EngineError::Cancelled => "cancelled",
        }
    }
}

/// What is wrong with a plan's file, as far as another program could act on it.
fn store(error: &StoreError) -> &'static str {
    match error {
        StoreError::NotFound { .. } => "not-found",
        StoreError::Exists { .. } => "exists",
        StoreError::NotLaadin { .. } => "not-laadin",
        StoreError::TooLarge { .. } | StoreError::TooMuch { .. } => "too-large",
        StoreError::Newer { .. } => "newer",
        StoreError::OpenElsewhere { .. } => "open-elsewhere",
        StoreError::Busy { .. } => "busy",
        StoreError::ChangedElsewhere { .. } => "changed-elsewhere",
        StoreError::ReadOnly { .. } => "read-only",
        StoreError::DiskFull { .. } => "disk-full",
        StoreError::Step { .. } => "step",
        StoreError::Frozen { .. } => "frozen",
        StoreError::ForeignSchema { .. }
        | StoreError::Damaged { .. }
        | StoreError::CutOff { .. }
        | StoreError::BadCell { .. }
        | StoreError::OrphanCell { .. }
        | StoreError::DuplicateRow { .. }
        | StoreError::VersionMissing { .. }
        | StoreError::VersionDamaged { .. }
        | StoreError::AttachmentMissing { .. }
        | StoreError::AttachmentDamaged { .. } => "damaged",
        StoreError::AttachmentTooLarge { .. } => "attachment-too-large",
        StoreError::NoColumn { .. }
        | StoreError::Migration { .. }
        | StoreError::BackupDiffers { .. }
        | StoreError::Io { .. }
        | StoreError::Sql(_) => "file",
    }
}
