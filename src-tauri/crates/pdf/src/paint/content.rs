//! The content of a page as operators (ISO 32000-1, 7.8.2), written straight away: a document has some hundred thousand of
//! them, and whoever writes looks at the page while it is made.

use std::io::Write;

use super::marks::{self, Marks};
use super::{Faces, picture, shapes, words};
use crate::font::FaceId;
use crate::layout::page::{Draw, Ink};

/// The operators of a page while they are written.
pub(super) struct Content {
    bytes: Vec<u8>,
    /// The colour and the face that hold, so that they aren't said again.
    fill: Option<Ink>,
    font: Option<(FaceId, f32)>,
}

impl Content {
    /// What stands on a page.
    pub(super) fn of(draws: &[Draw], faces: &mut Faces, marks: &Marks<'_>) -> Vec<u8> {
        let mut content = Content {
            bytes: Vec::with_capacity(draws.len() * 64),
            fill: None,
            font: None,
        };
        for draw in draws {
            content.draw(draw, faces, marks);
        }
        // Operators stand between line ends, not before them.
        content.bytes.pop();
        content.bytes
    }

    fn draw(&mut self, draw: &Draw, faces: &mut Faces, marks: &Marks<'_>) {
        match draw {
            Draw::Begin(mark) => marks::begin(self, marks, *mark),
            Draw::End => marks::end(self, marks),
            Draw::Text(text) => words::draw(self, text, faces, marks),
            Draw::Rectangle {
                x,
                y,
                width,
                height,
                ink,
            } => {
                self.set_fill(*ink);
                self.numbers(&[*x, *y, *width, *height]).operator("re");
                self.operator("f");
            }
            Draw::Path { points, paint } => shapes::path(self, points, *paint),
            Draw::Picture {
                index,
                x,
                y,
                width,
                height,
            } => picture::draw(self, *index, (*x, *y, *width, *height)),
        }
    }

    /// Writes numbers before their operator.
    pub(super) fn numbers(&mut self, numbers: &[f32]) -> &mut Self {
        for number in numbers {
            self.write(format_args!("{number} "));
        }
        self
    }

    /// Writes what stands before an operator as it is.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.bytes.extend_from_slice(text.as_bytes());
        self
    }

    /// As [`Content::text`].
    pub(super) fn write(&mut self, text: std::fmt::Arguments<'_>) -> &mut Self {
        self.bytes.write_fmt(text).expect("memory takes what is written");
        self
    }

    /// Writes bytes as a string of hexadecimal digits, without its brackets.
    pub(super) fn hexadecimal(&mut self, bytes: &[u8]) -> &mut Self {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        for byte in bytes {
            let pair = [byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]);
            self.bytes.extend_from_slice(&pair);
        }
        self
    }

    /// Ends an operation.
    pub(super) fn operator(&mut self, operator: &str) {
        self.text(operator).text("\n");
    }

    /// Chooses the colour of text and areas.
    pub(super) fn set_fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.numbers(&shapes::colour(ink)).operator("rg");
            self.fill = Some(ink);
        }
    }

    /// Chooses the face and size of text.
    pub(super) fn set_font(&mut self, face: FaceId, size: f32) {
        if self.font != Some((face, size)) {
            self.write(format_args!("/{} {size} ", face.resource_name()))
                .operator("Tf");
            self.font = Some((face, size));
        }
    }
}
