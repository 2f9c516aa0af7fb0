//! The word across every page of a document that isn't final.

use std::fmt::Write as _;

use document::Document;

use super::flow::Flow;
use super::page::{Artifact, Draw, Ink, Mark, TextDraw, Turn};
use super::picture::{Bitmap, BitmapData};
use crate::figure::{Step, outline};
use crate::font::FaceId;

/// So pale that text on it reads as on paper, in print too.
const INK: Ink = Ink(247, 248, 249);
/// The length of the word compared with the shorter side of the page.
const LENGTH: f32 = 0.8;
/// Largest type.
const LARGEST: f32 = 110.0;
/// Height of capitals in em.
const CAPITALS: f32 = 0.66;
/// The size of type in which the word is kept.
const KEPT: f32 = 100.0;
/// A longer word, in em, is shortened.
const LONGEST: f32 = 40.0;

impl Flow<'_> {
    /// Writes the draft mark across every page but the cover, behind everything else: as outlines, so that nobody who
    /// searches, copies or listens meets its letters between those of the text.
    pub(super) fn watermark(&mut self, document: &Document) {
        let draft = document.cover.draft.as_ref().map_or("", |draft| draft.text.trim());
        if draft.is_empty() {
            return;
        }
        let label = self.label_within(FaceId::Bold, draft, 1.0, LONGEST);
        let text = TextDraw {
            x: 0.0,
            y: 0.0,
            size: KEPT,
            ink: INK,
            face: FaceId::Bold,
            shards: label.shards().to_vec(),
            turn: Turn::Rising,
        };
        let index = self.pictures.len();
        let paths = self.paths(&text, label.width(1.0));
        self.pictures.push(paths);
        let covers = usize::from(!document.cover.is_empty());
        for page in self.order.iter().skip(covers) {
            let page = &mut self.pages[page.0];
            let (width, height) = (page.frame.page_width, page.frame.page_height);
            let size = (LENGTH * width.min(height) / label.width(1.0)).min(LARGEST);
            let word = Draw::Picture {
                index,
                x: width / 2.0,
                y: height / 2.0,
                width: size / KEPT,
                height: size / KEPT,
            };
            let mark = Draw::Begin(Mark::Artifact(Artifact::Watermark));
            page.draws.splice(0..0, [mark, word, Draw::End]);
        }
    }

    /// The outlines of a text of `length` em, turned around its middle, which is the origin.
    fn paths(&self, text: &TextDraw, length: f32) -> Bitmap {
        let (cos, sin) = text.turn.direction();
        let place = |x: f32, y: f32| {
            let (x, y) = ((x - length / 2.0) * text.size, (y - CAPITALS / 2.0) * text.size);
            (x * cos - y * sin, x * sin + y * cos)
        };
        let (steps, _) = outline(text, &self.words.shaper, place);
        // Room for letters beyond the capitals' height, and for the turn. Some hundred points are a whole number.
        let side = ((length + 2.0) * text.size).ceil() as u32;
        Bitmap {
            width: side,
            height: side,
            data: BitmapData::Paths(filled(&steps, text.ink)),
        }
    }
}

/// The operators that fill an outline (ISO 32000-1, 8.5.2 and 8.5.3).
fn filled(steps: &[Step], Ink(red, green, blue): Ink) -> Vec<u8> {
    let part = |value: u8| f32::from(value) / 255.0;
    let mut content = format!("{:.4} {:.4} {:.4} rg\n", part(red), part(green), part(blue));
    let mut pen = [0.0, 0.0];
    for step in steps {
        let [from, to] = match *step {
            Step::Quad(control, end) => {
                // The cubic curve that is the same as the quadratic one.
                let toward = |from: [f32; 2]| [0, 1].map(|axis| from[axis] + (control[axis] - from[axis]) * 2.0 / 3.0);
                [toward(pen), toward(end)]
            }
            Step::Cubic(from, to, _) => [from, to],
            Step::Move(..) | Step::Line(..) | Step::Close => [pen, pen],
        };
        pen = match *step {
            Step::Move(x, y) | Step::Line(x, y) => [x, y],
            Step::Quad(_, end) | Step::Cubic(_, _, end) => end,
            Step::Close => pen,
        };
        let [x, y] = pen;
        let written = match step {
            Step::Move(..) => writeln!(content, "{x:.2} {y:.2} m"),
            Step::Line(..) => writeln!(content, "{x:.2} {y:.2} l"),
            Step::Quad(..) | Step::Cubic(..) => {
                let ([x1, y1], [x2, y2]) = (from, to);
                writeln!(content, "{x1:.2} {y1:.2} {x2:.2} {y2:.2} {x:.2} {y:.2} c")
            }
            Step::Close => writeln!(content, "h"),
        };
        written.expect("a string takes what is written to it");
    }
    content.push_str("f\n");
    content.into_bytes()
}
