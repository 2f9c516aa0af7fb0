//! The document for those who work in Word and Excel: DOCX with real styles, XLSX with numbers and formulas, CSV.
//!
//! Everything that is written comes from [`document::Document`], which is already worded and formatted: nothing here translates, counts or
//! rounds. What comes in, tables of others, is read by [`intake`].

mod clean;
mod csv;
mod docx;
mod error;
mod figure;
pub mod intake;
mod package;
mod picture;
mod tables;
mod xlsx;
mod xml;

pub use csv::{CsvFile, csv};
pub use docx::docx;
pub use error::OfficeError;
pub use xlsx::xlsx;

use document::Language;

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
