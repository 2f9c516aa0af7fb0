//! Why a file for word processors or spreadsheets couldn't be made.

use super::visible;
use i18n::Words;
use office::OfficeError;

/// The sentence for a document that couldn't be made into such a file.
pub(super) fn office(error: &OfficeError, words: Words) -> String {
    match error {
        OfficeError::Picture { alternative, .. } => words.office_picture(&visible(alternative)),
        _ => words.office_failed(),
    }
}
