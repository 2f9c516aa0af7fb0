//! Short texts on one line: labels of charts and lists, page numbers, header and footer.

use super::flow::Flow;
use super::page::{Draw, Ink, Shard, TextDraw, Turn};
use crate::font::FaceId;
use crate::text::{After, Paragraph};

/// A text on one line, measured.
pub(super) struct Label {
    face: FaceId,
    shards: Vec<Shard>,
    /// Width in em.
    width: f32,
}

impl Label {
    /// Its words.
    pub(super) fn shards(&self) -> &[Shard] {
        &self.shards
    }

    /// Width in points when set in this size.
    pub(super) fn width(&self, size: f32) -> f32 {
        self.width * size
    }
}

impl Flow<'_> {
    /// Measures a text for one line; a space at its end is drawn but not measured.
    pub(super) fn label(&mut self, face: FaceId, text: &str) -> Label {
        let language = self.language;
        let paragraph = Paragraph::plain(&mut self.words, text, face, language);
        let space = self.words.shaper.width(face, " ");
        let mut label = Label {
            face,
            shards: Vec::with_capacity(paragraph.pieces.len()),
            width: 0.0,
        };
        let spaced = text.ends_with(char::is_whitespace);
        for piece in &paragraph.pieces {
            let ends = piece.to as usize == piece.word.text.len();
            if ends {
                let (shaped, actual) = (std::rc::Rc::clone(&piece.word.shaped), piece.word.actual.clone());
                label.shards.push(Shard {
                    shaped,
                    actual,
                    space: piece.after.is_space() || (spaced && piece.after == After::Forced),
                });
            }
            label.width += piece.width + if piece.after.is_space() { space } else { 0.0 };
        }
        label
    }

    /// Draws a label with its baseline beginning at (x, y).
    pub(super) fn draw_label(&mut self, label: &Label, size: f32, ink: Ink, (x, y): (f32, f32)) {
        self.draw_turned(label, size, ink, (x, y), Turn::Level);
    }

    /// Draws a label that runs the way it is turned.
    pub(super) fn draw_turned(&mut self, label: &Label, size: f32, ink: Ink, (x, y): (f32, f32), turn: Turn) {
        if !label.shards.is_empty() {
            let shards = label.shards.clone();
            self.draw(Draw::Text(TextDraw {
                x,
                y,
                size,
                ink,
                face: label.face,
                shards,
                turn,
            }));
        }
    }

    /// Measures and draws a text; answers its width in points.
    pub(super) fn word(&mut self, face: FaceId, size: f32, ink: Ink, text: &str, at: (f32, f32)) -> f32 {
        let label = self.label(face, text);
        self.draw_label(&label, size, ink, at);
        label.width(size)
    }

    /// Measures a text that must not be wider than `width` points: words are left out at its end, an ellipsis says so.
    pub(super) fn label_within(&mut self, face: FaceId, text: &str, size: f32, width: f32) -> Label {
        let label = self.label(face, text);
        if label.width(size) <= width {
            return label;
        }
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let (mut fits, mut too_long) = (0, letters.len());
        while fits + 1 < too_long {
            let middle = usize::midpoint(fits, too_long);
            let shorter = self.shortened(face, &text[..letters[middle].0]);
            if shorter.width(size) <= width {
                fits = middle
            } else {
                too_long = middle
            }
        }
        let end = letters.get(fits).map_or(0, |letter| letter.0);
        self.shortened(face, &text[..end])
    }

    fn shortened(&mut self, face: FaceId, text: &str) -> Label {
        self.label(face, &format!("{}…", text.trim_end()))
    }
}
