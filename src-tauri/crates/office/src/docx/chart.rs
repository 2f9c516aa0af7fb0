//! Charts.

use document::Chart;

use super::body::{Body, Place};
use super::paragraph::Paragraph;
use super::piece::Piece;

impl Body<'_> {
    /// A chart under its caption; one that can't be drawn is told in words.
    pub(super) fn chart(&mut self, chart: &Chart, place: Place, pieces: &mut Vec<Piece>) {
        let caption = self.caption(&chart.caption, &chart.anchor, place.language);
        pieces.extend(caption.map(Piece::Paragraph));
        let mut figure = match (self.chart)(chart, place.language) {
            Some(drawn) => Paragraph::new("Figure", self.chart_drawing(drawn, &chart.alternative, place)),
            None => Paragraph::new("Note", self.words(&chart.alternative, place.language)),
        };
        figure.keep_with_next = !chart.notes.is_empty();
        pieces.push(Piece::Paragraph(figure));
        self.notes(&chart.notes, place, pieces);
    }
}
