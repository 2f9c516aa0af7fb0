//! A document for word processors and spreadsheets.

use crate::EngineError;
use document::{Chart, Document, Language};
use office::ChartPicture;
use pdf::figure::figure;

/// How wide a chart is drawn, in points: as wide as the text of an upright page.
const WIDTH: f32 = 482.0;

/// Pixels to the point of a chart's PNG, which stands in for the SVG in older programs: 300 to the inch.
const SCALE: f32 = 300.0 / 72.0;

/// The document as DOCX.
///
/// # Errors
/// [`EngineError::Office`].
pub(super) fn docx(document: &Document) -> Result<Vec<u8>, EngineError> {
    let draw = |chart: &Chart, language: Language| draw(document, chart, language);
    office::docx(document, &draw).map_err(failed)
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

/// A chart as a picture, by the geometry that it has in PDFs.
fn draw(document: &Document, chart: &Chart, language: Language) -> Option<ChartPicture> {
    let figure = figure(chart, language, document.look.accent, WIDTH).ok()?;
    Some(ChartPicture {
        png: figure.png(SCALE).ok()?,
        width: figure.width,
        height: figure.height,
        svg: figure.svg,
    })
}
