//! Why an edit can't be made.

use super::Shape;
use crate::Place;
use crate::json::IntegrityError;
use thiserror::Error;

/// Why an edit can't be made. The plan is as it was.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum EditError {
    /// There is no table of this name.
    #[error("there is no table `{table}`")]
    UnknownTable {
        /// What was asked for.
        table: String,
    },
    /// The table has no row with this identifier.
    #[error("{place}: there is no such row")]
    UnknownRow {
        /// The row that was asked for.
        place: Place,
    },
    /// The row has no field of this name.
    #[error("{place}: there is no such field; there are {}", .fields.join(", "))]
    UnknownField {
        /// The field that was asked for.
        place: Place,
        /// The names that would have been right there.
        fields: Vec<String>,
    },
    /// The place names a table or a row where one field is needed.
    #[error("{place}: a field is needed")]
    FieldNeeded {
        /// What was asked for.
        place: Place,
        /// The fields that the row has.
        fields: Vec<String>,
    },
    /// The place names a table where a row is needed.
    #[error("{place}: a row is needed")]
    RowNeeded {
        /// What was asked for.
        place: Place,
    },
    /// The field exists in both languages and the place doesn't say which is meant.
    #[error("{place}: say which language, [fi] or [sv]")]
    LanguageNeeded {
        /// The field.
        place: Place,
    },
    /// The place names a language of a field that has none.
    #[error("{place}: the field has no languages")]
    NoLanguages {
        /// The place as it was given.
        place: Place,
    },
    /// The value doesn't fit the field.
    #[error("{place}: `{given}` doesn't fit")]
    Value {
        /// The field.
        place: Place,
        /// What the field takes.
        expected: Box<Shape>,
        /// What was given, shortened.
        given: Box<str>,
    },
    /// The row lacks a field that it can't be without.
    #[error("{place}: the field can't be left out")]
    Required {
        /// The field.
        place: Place,
        /// What the field takes.
        expected: Box<Shape>,
    },
    /// A row's identifier stays what it is: others refer to it.
    #[error("{place}: an identifier can't be changed")]
    Identity {
        /// The row's identifier.
        place: Place,
    },
    /// The table is kept by the program: frozen versions come from freezing.
    #[error("the table `{table}` is kept by the program")]
    KeptByProgram {
        /// Which table.
        table: String,
    },
    /// The row can't go: others refer to it.
    #[error("{place}: {} refer to it", .by.len())]
    ReferredTo {
        /// The row.
        place: Place,
        /// Who refers to it.
        by: Vec<Place>,
    },
    /// Afterwards the rows wouldn't fit together.
    #[error("the rows wouldn't fit together: {0}")]
    Integrity(#[from] IntegrityError),
}
