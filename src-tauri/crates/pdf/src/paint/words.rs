//! Text: one showing operator for a stretch of words in the same look.

use printpdf::{Op, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::{State, font_id, marks, shapes};
use crate::font::{Chunk, FaceId, Shaped};
use crate::layout::page::TextDraw;

/// Draws a stretch of words; `space` is the code of the face's space.
pub(super) fn draw(ops: &mut Vec<Op>, state: &mut State, text: &TextDraw, space: char) {
    shapes::set_fill(ops, state, text.ink);
    ops.push(Op::StartTextSection);
    set_font(ops, state, text.face, text.size);
    let (cos, sin) = text.turn.direction();
    ops.push(Op::SetTextMatrix {
        matrix: TextMatrix::Raw([cos, sin, -sin, cos, text.x, text.y]),
    });
    let mut items = Items::default();
    for shard in &text.shards {
        match &shard.actual {
            Some(actual) => {
                items.show(ops);
                ops.push(marks::actual_text(actual));
                items.add(&shard.shaped);
                items.show(ops);
                ops.push(Op::EndMarkedContent);
            }
            None => items.add(&shard.shaped),
        }
        if shard.space {
            items.glyphs.push(space);
        }
    }
    items.show(ops);
    ops.push(Op::EndTextSection);
}

fn set_font(ops: &mut Vec<Op>, state: &mut State, face: FaceId, size: f32) {
    if state.font != Some((face, size)) {
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(font_id(face)),
            size: Pt(size),
        });
        state.font = Some((face, size));
    }
}

/// Glyphs and moves of the pen that haven't been shown yet.
#[derive(Default)]
struct Items {
    done: Vec<TextItem>,
    glyphs: String,
}

impl Items {
    fn add(&mut self, shaped: &Shaped) {
        for chunk in &shaped.chunks {
            match chunk {
                Chunk::Glyphs(codes) => self.glyphs.push_str(codes),
                Chunk::Back(amount) => {
                    self.flush();
                    self.done.push(TextItem::Offset(*amount));
                }
            }
        }
    }

    fn flush(&mut self) {
        if !self.glyphs.is_empty() {
            self.done.push(TextItem::Text(std::mem::take(&mut self.glyphs)));
        }
    }

    fn show(&mut self, ops: &mut Vec<Op>) {
        self.flush();
        if !self.done.is_empty() {
            ops.push(Op::ShowText {
                items: std::mem::take(&mut self.done),
            });
        }
    }
}
