//! Charts for other media than the PDF: the same drawing as SVG and PNG.
//!
//! The steps that paint a chart on a page are turned into shapes, so that a chart looks the same in the PDF, in the window and
//! in DOCX. Text becomes outlines: it looks the same where the font isn't installed; what it says stands beside it.

mod outline;
mod png;
mod shape;
mod svg;
mod theme;

use document::{Chart, Colour, Language, Look};

use crate::PdfError;
use crate::layout::alone;
pub(crate) use outline::outline;
use shape::Shape;
pub(crate) use shape::Step;

/// Room around the drawing for the halves of lines that run along its edge, in points.
const MARGIN: f32 = 2.0;

/// A chart drawn for a medium that places it itself, without caption and notes.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// An SVG 1.1 document with the caption as its title and the text alternative as its description.
    pub svg: String,
    shapes: Vec<Shape>,
    alternative: String,
    language: Language,
}

impl Figure {
    /// The drawing as an SVG element for the window, of a chart that was drawn in the usual accent colour: its colours are the
    /// window's (`--ink`, `--ink-soft`, `--line`, `--surface`, `--accent`), so that it follows light, dark and high contrast.
    pub fn inline(&self) -> String {
        svg::inline(
            &self.alternative,
            self.language,
            (self.width, self.height),
            &self.shapes,
        )
    }

    /// The drawing on white as a PNG file with `scale` pixels to the point: 2 for screens, 300/72 for print.
    ///
    /// # Errors
    /// [`PdfError::Picture`] when the picture would be too large to hold in memory.
    pub fn png(&self, scale: f32) -> Result<Vec<u8>, PdfError> {
        png::paint(self, scale).map_err(|reason| PdfError::Picture {
            alternative: self.alternative.clone(),
            reason,
        })
    }
}

/// Draws a chart `width_points` wide, as high as it needs to be. The accent colour is the document's
/// ([`Look::accent`]); none is the usual blue.
///
/// # Errors
/// [`PdfError::Font`] when a font that was built in can't be read.
pub fn figure(
    chart: &Chart,
    language: Language,
    accent: Option<Colour>,
    width_points: f32,
) -> Result<Figure, PdfError> {
    let look = Look {
        accent,
        ..Look::default()
    };
    let width = width_points.max(100.0);
    let drawn = alone(chart, language, look, width - 2.0 * MARGIN)?;
    let height = drawn.height + 2.0 * MARGIN;
    let shapes = shape::shapes(&drawn, (MARGIN, height - MARGIN));
    let svg = svg::write(chart, language, (width, height), &shapes);
    Ok(Figure {
        width,
        height,
        svg,
        shapes,
        alternative: chart.alternative.clone(),
        language,
    })
}
