//! Text as the outlines of its glyphs.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use super::shape::Step;
use crate::font::{Chunk, FaceId, Shaper, glyph_of};
use crate::layout::page::TextDraw;

/// The outlines of a run of text and what it says. `place` puts a point, in em from the beginning of the run, where it is
/// drawn.
pub(crate) fn outline(text: &TextDraw, shaper: &Shaper, place: impl Fn(f32, f32) -> (f32, f32)) -> (Vec<Step>, String) {
    let mut pen = Pen {
        place,
        scale: shaper.face(text.face).thousandth() / 1000.0,
        x: 0.0,
        steps: Vec::new(),
    };
    let mut said = String::new();
    for shard in &text.shards {
        let mut read = String::new();
        for chunk in &shard.shaped.chunks {
            match chunk {
                Chunk::Back(amount) => pen.x -= amount / 1000.0,
                Chunk::Glyphs(codes) => {
                    for glyph in codes.chars().map(glyph_of) {
                        pen.glyph(shaper, text.face, glyph);
                        read.push_str(shaper.texts(text.face).get(&glyph).map_or("", |text| text));
                    }
                }
            }
        }
        said.push_str(shard.actual.as_deref().unwrap_or(&read));
        if shard.space {
            pen.x += shaper.space(text.face);
            said.push(' ');
        }
    }
    (pen.steps, said.trim_end().to_owned())
}

/// Writes glyphs one after the other.
struct Pen<P> {
    place: P,
    /// Em per font unit.
    scale: f32,
    /// In em.
    x: f32,
    steps: Vec<Step>,
}

impl<P: Fn(f32, f32) -> (f32, f32)> Pen<P> {
    fn glyph(&mut self, shaper: &Shaper, face: FaceId, glyph: u16) {
        let face = shaper.face(face);
        // A glyph without an outline, such as a space, only moves the pen.
        _ = face.tables.outline_glyph(GlyphId(glyph), self);
        self.x += face.advance(glyph) / 1000.0;
    }

    fn at(&self, x: f32, y: f32) -> [f32; 2] {
        let (x, y) = (self.place)(self.x + x * self.scale, y * self.scale);
        [x, y]
    }
}

impl<P: Fn(f32, f32) -> (f32, f32)> OutlineBuilder for Pen<P> {
    fn move_to(&mut self, x: f32, y: f32) {
        let [x, y] = self.at(x, y);
        self.steps.push(Step::Move(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let [x, y] = self.at(x, y);
        self.steps.push(Step::Line(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.steps.push(Step::Quad(self.at(x1, y1), self.at(x, y)));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.steps
            .push(Step::Cubic(self.at(x1, y1), self.at(x2, y2), self.at(x, y)));
    }

    fn close(&mut self) {
        self.steps.push(Step::Close);
    }
}
