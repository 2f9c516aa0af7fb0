//! A document for word processors and spreadsheets.

use crate::EngineError;
use document::Document;

/// The document as DOCX.
///
/// # Errors
/// [`EngineError::Office`].
pub(super) fn docx(document: &Document) -> Result<Vec<u8>, EngineError> {
    office::docx(document, &|_, _| None).map_err(failed)
}

/// The document's tables as a workbook.
///
/// # Errors
/// [`EngineError::Office`].
pub(super) fn xlsx(document: &Document) -> Result<Vec<u8>, EngineError> {
    office::xlsx(document).map_err(failed)
}

fn failed(source: office::OfficeError) -> EngineError {
    EngineError::Office(Box::new(source))
}
