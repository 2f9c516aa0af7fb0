//! Why a use case couldn't do what was asked.

use pdf::PdfError;
use plan::edit::EditError;
use plan::json::ReadError;
use plan::ledger::Gap;
use plan::{Place, PlaceError};
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
    /// No such municipality.
    #[error("no municipality `{name}`")]
    UnknownMunicipality {
        /// What was asked for.
        name: String,
    },
    /// A new plan needs at least one municipality.
    #[error("a plan needs members")]
    NoMembers,
    /// The sums of the cost sharing are larger than the program can hold.
    #[error(transparent)]
    Sharing(#[from] Gap),
    /// The document couldn't be made into a PDF.
    #[error("{path}: {source}")]
    Pdf {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: Box<PdfError>,
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
