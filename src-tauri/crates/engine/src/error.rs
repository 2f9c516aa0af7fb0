//! Why a use case couldn't do what was asked.

use office::OfficeError;
use office::intake::IntakeError;
use pdf::{PdfError, ReadError as ReadPdfError};
use plan::edit::EditError;
use plan::json::ReadError;
use plan::ledger::Gap;
use plan::{MunicipalityCode, Place, PlaceError};
use std::io;
use std::path::{Path, PathBuf};
use store::StoreError;
use thiserror::Error;

/// Why a use case couldn't do what was asked. Plan and files are as they were.
///
/// The texts are for developers; [`say`](crate::say::error) makes the user's sentence.
#[derive(Debug, Error)]
pub enum EngineError {
    /// The plan's file.
    #[error("{path}: {source}")]
    Store {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        source: Box<StoreError>,
    },
    /// A text that should be a plan in its JSON form.
    #[error("{path}: {source}")]
    Import {
        /// Which file.
        path: PathBuf,
        /// Why it isn't one.
        #[source]
        source: Box<ReadError>,
    },
    /// A text that is empty or isn't in UTF-8.
    #[error("{path}: not text in UTF-8")]
    NotUtf8 {
        /// Which file.
        path: PathBuf,
    },
    /// A file with tables.
    #[error("{name}: {source}")]
    Intake {
        /// What it is called.
        name: String,
        /// Why it can't be read.
        #[source]
        source: Box<IntakeError>,
    },
    /// A sheet that the file doesn't have.
    #[error("no such sheet")]
    NoSheet,
    /// A file couldn't be read.
    #[error("{path}: {source}")]
    Read {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file couldn't be written; what was there before is still there.
    #[error("{path}: {source}")]
    Write {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// An export would replace the plan itself.
    #[error("{path}: is the plan itself")]
    OverPlan {
        /// Which file.
        path: PathBuf,
    },
    /// An export would replace a file that isn't an earlier export.
    #[error("{path}: exists and isn't an earlier export of this form")]
    Occupied {
        /// Which file.
        path: PathBuf,
    },
    /// A pipe, a device or the like where a file is needed.
    #[error("{path}: not a regular file")]
    NotRegular {
        /// What was named.
        path: PathBuf,
    },
    /// A link that leads nowhere or in a circle.
    #[error("{path}: a broken link")]
    BrokenLink {
        /// Which link.
        path: PathBuf,
    },
    /// A name that a frozen version can't have.
    #[error("not a name for a version")]
    VersionName,
    /// Another frozen version has this name.
    #[error("there is a version `{name}`")]
    VersionExists {
        /// The name.
        name: String,
    },
    /// Text that isn't a place.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The edit can't be made.
    #[error(transparent)]
    Edit(#[from] Box<EditError>),
    /// A row that was given as JSON isn't JSON.
    #[error("line {line}, column {column}: not JSON")]
    RowJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// No such example plan.
    #[error("no example `{name}`")]
    UnknownExample {
        /// What was asked for.
        name: String,
    },
    /// No such employment area.
    #[error("no employment area `{name}`")]
    UnknownArea {
        /// What was asked for.
        name: String,
    },
    /// No such indicator.
    #[error("no indicator `{name}`")]
    UnknownIndicator {
        /// What was asked for.
        name: String,
    },
    /// No such municipality.
    #[error("no municipality `{name}`")]
    UnknownMunicipality {
        /// What was asked for.
        name: String,
    },
    /// No such row of the plan.
    #[error("no row `{name}` in {table}")]
    UnknownRow {
        /// The table.
        table: &'static str,
        /// What was asked for.
        name: String,
        /// What there is.
        known: Vec<plan::Bilingual>,
    },
    /// An extract is asked for a municipality that isn't a member.
    #[error("{municipality} isn't a member")]
    NotMember {
        /// What was asked for.
        municipality: MunicipalityCode,
        /// The members.
        members: Vec<MunicipalityCode>,
    },
    /// A new plan needs at least one municipality.
    #[error("a plan needs members")]
    NoMembers,
    /// The sums of the cost sharing are larger than the program can hold.
    #[error(transparent)]
    Sharing(#[from] Gap),
    /// A document couldn't be made into a PDF.
    #[error(transparent)]
    Pdf(Box<PdfError>),
    /// A document couldn't be made into a file for word processors or spreadsheets.
    #[error(transparent)]
    Office(Box<OfficeError>),
    /// A PDF can't be read back.
    #[error("{path}: {source}")]
    PdfUnreadable {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: Box<ReadPdfError>,
    },
    /// A newer program made the PDF.
    #[error("{path}: made by a newer program")]
    ManifestNewer {
        /// Which file.
        path: PathBuf,
    },
    /// The PDF carries no plan.
    #[error("{path}: carries no plan")]
    NoPlanInside {
        /// Which file.
        path: PathBuf,
    },
    /// Something else where a PDF is needed.
    #[error("{path}: not a PDF")]
    NotPdf {
        /// Which file.
        path: PathBuf,
    },
    /// A file that is neither PNG nor JPEG nor PDF.
    #[error("{path}: not PNG, JPEG or PDF")]
    NotAttachable {
        /// Which file.
        path: PathBuf,
    },
    /// A picture that can't be read, or is larger than documents let pictures be.
    #[error("{path}: damaged or too large a picture")]
    DamagedPicture {
        /// Which file.
        path: PathBuf,
    },
    /// A PDF where a picture is needed.
    #[error("{path}: not a picture")]
    NotPicture {
        /// Which file.
        path: PathBuf,
    },
    /// No frozen version has this name.
    #[error("no version `{name}`")]
    UnknownVersion {
        /// What was asked for.
        name: String,
        /// The versions that there are.
        known: Vec<String>,
    },
    /// A folder that isn't an earlier export of ours would be replaced.
    #[error("{path}: has `{file}`, which isn't of an earlier export")]
    OccupiedFolder {
        /// Which folder.
        path: PathBuf,
        /// A file in it that would be lost.
        file: String,
    },
    /// Several files are to be written, but there is a file with the folder's name.
    #[error("{path}: not a folder")]
    NotFolder {
        /// What was named.
        path: PathBuf,
    },
    /// Somebody stopped it.
    #[error("cancelled")]
    Cancelled,
}

impl EngineError {
    /// The same error of the file, with the file's name as the user gave it.
    pub(crate) fn store(path: &Path) -> impl Fn(StoreError) -> EngineError + '_ {
        move |source| EngineError::Store {
            path: path.to_owned(),
            source: Box::new(source),
        }
    }

    /// The place that the error is about, when it is about one.
    pub fn place(&self) -> Option<&Place> {
        match self {
            EngineError::Edit(error) => match &**error {
                EditError::UnknownRow { place }
                | EditError::UnknownField { place, .. }
                | EditError::FieldNeeded { place, .. }
                | EditError::RowNeeded { place }
                | EditError::LanguageNeeded { place }
                | EditError::NoLanguages { place }
                | EditError::Value { place, .. }
                | EditError::Required { place, .. }
                | EditError::Identity { place }
                | EditError::ReferredTo { place, .. } => Some(place),
                EditError::UnknownTable { .. } | EditError::KeptByProgram { .. } | EditError::Integrity(_) => None,
            },
            EngineError::Sharing(gap) => Some(gap.place()),
            _ => None,
        }
    }
}
