//! Text: one showing operator for a stretch of words in the same look.

use super::Faces;
use super::content::Content;
use super::marks::{self, Marks};
use crate::font::{Chunk, FaceId, Shaped, glyph_of};
use crate::layout::page::TextDraw;

/// Draws a stretch of words.
pub(super) fn draw(content: &mut Content, text: &TextDraw, faces: &mut Faces, marks: &Marks<'_>) {
    content.set_fill(text.ink);
    content.operator("BT");
    content.set_font(text.face, text.size);
    let (cos, sin) = text.turn.direction();
    content.numbers(&[cos, sin, -sin, cos, text.x, text.y]).operator("Tm");
    let mut items = Items::new(text.face);
    for shard in &text.shards {
        match shard.actual.as_ref().filter(|_| marks.are_written()) {
            Some(actual) => {
                items.show(content, faces);
                marks::actual_text(content, actual);
                items.add(&shard.shaped, faces);
                items.show(content, faces);
                content.operator("EMC");
            }
            None => items.add(&shard.shaped, faces),
        }
        if shard.space {
            items.glyphs.extend(faces.space(text.face).to_be_bytes());
        }
    }
    items.show(content, faces);
    content.operator("ET");
}

/// Glyphs, and moves of the pen between them, that haven't been shown yet.
struct Items {
    face: FaceId,
    done: Vec<Item>,
    glyphs: Vec<u8>,
}

enum Item {
    /// Codes of glyphs, two bytes each.
    Glyphs(Vec<u8>),
    /// Thousandths of an em to move back.
    Back(f32),
}

impl Items {
    fn new(face: FaceId) -> Self {
        Items {
            face,
            done: Vec::new(),
            glyphs: Vec::new(),
        }
    }

    fn add(&mut self, shaped: &Shaped, faces: &Faces) {
        for chunk in &shaped.chunks {
            match chunk {
                Chunk::Glyphs(codes) => {
                    let codes = codes.chars().map(|code| faces.code(self.face, glyph_of(code)));
                    self.glyphs.extend(codes.flat_map(u16::to_be_bytes));
                }
                Chunk::Back(amount) => {
                    self.flush();
                    self.done.push(Item::Back(*amount));
                }
            }
        }
    }

    fn flush(&mut self) {
        if !self.glyphs.is_empty() {
            self.done.push(Item::Glyphs(std::mem::take(&mut self.glyphs)));
        }
    }

    fn show(&mut self, content: &mut Content, faces: &mut Faces) {
        self.flush();
        match self.done.as_slice() {
            [] => return,
            [Item::Glyphs(codes)] => {
                content.text("<").hexadecimal(codes).text("> ").operator("Tj");
            }
            items => {
                content.text("[");
                for (index, item) in items.iter().enumerate() {
                    match item {
                        Item::Glyphs(codes) => content.text("<").hexadecimal(codes).text(">"),
                        Item::Back(amount) if index == 0 => content.write(format_args!("{amount}")),
                        Item::Back(amount) => content.write(format_args!(" {amount}")),
                    };
                }
                content.text("] ").operator("TJ");
            }
        }
        faces.use_face(self.face);
        self.done.clear();
    }
}
