//! A chart without a document around it, for media that place it themselves.

use document::{Chart, Language, Look};

use super::Measured;
use super::area::Area;
use crate::PdfError;
use crate::font::{FaceId, Shaper};
use crate::layout::flow::Flow;
use crate::layout::page::Draw;
use crate::layout::style::NOTE;
use crate::layout::tree::{Role, Tree};
use crate::text::Paragraph;

/// What is drawn of a chart, from its lower left corner at (0, 0), in points.
pub(crate) struct Alone {
    pub(crate) height: f32,
    pub(crate) draws: Vec<Draw>,
    pub(crate) shaper: Shaper,
}

/// Draws a chart in one piece, without caption and notes, by the steps that paint it on a page.
///
/// # Errors
/// [`PdfError::Font`] when a font that was built in can't be read.
pub(crate) fn alone(chart: &Chart, language: Language, look: Look, width: f32) -> Result<Alone, PdfError> {
    let mut flow = Flow::new(language, look, Default::default())?;
    (flow.left, flow.width) = (0.0, width);
    (flow.frame.left, flow.frame.full) = (0.0, width);
    let figure = flow.node(Tree::ROOT, Role::Figure);
    let measured = flow.measure_chart(&chart.drawing, width);
    let height = match measured {
        Some(mut measured) => flow.draw_alone(&mut measured, width, figure),
        None => flow.draw_words(chart, width, figure),
    };
    flow.close();
    let page = flow.page;
    let draws = std::mem::take(&mut flow.pages[page.0].draws);
    Ok(Alone {
        height,
        draws,
        shaper: flow.words.shaper,
    })
}

impl<'d> Flow<'d> {
    fn draw_alone(&mut self, measured: &mut Measured<'d>, width: f32, figure: super::NodeId) -> f32 {
        let rows = 0..measured.heights().rows.len();
        let area = Area {
            left: 0.0,
            bottom: 0.0,
            width,
            height: measured.heights().all(),
        };
        self.select(figure);
        self.draw_measured(measured, &rows, area, figure);
        area.height
    }

    /// The alternative in words, where there is nothing to see.
    fn draw_words(&mut self, chart: &'d Chart, width: f32, figure: super::NodeId) -> f32 {
        let text = Paragraph::plain(&mut self.words, &chart.alternative, FaceId::Italic, self.language);
        let mut set = self.set(text, NOTE, width);
        let height = set.height();
        for line in 0..set.lines.len() {
            let y = height - (line + 1) as f32 * NOTE.lead + NOTE.lead * 0.27;
            self.line(&mut set, line, Some(figure), 0.0, y);
        }
        height
    }
}
