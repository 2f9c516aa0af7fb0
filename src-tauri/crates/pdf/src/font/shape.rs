//! From words to glyphs, each distinct word once.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use rustybuzz::{Direction, GlyphBuffer, UnicodeBuffer, script};

use super::{Face, FaceId};
use crate::PdfError;

/// A word, or a part of one, as glyphs.
#[derive(Debug)]
pub(crate) struct Shaped {
    /// What is sent to the page.
    pub(crate) chunks: Vec<Chunk>,
    /// Width in em.
    pub(crate) width: f32,
    /// For every cluster the byte where its text begins and the pen's place before it, in em.
    pub(crate) clusters: Vec<(u32, f32)>,
    /// The text, when the glyphs alone would be read as something else.
    pub(crate) actual: Option<Rc<str>>,
}

/// A stretch of glyphs, or a move of the pen between two of them.
#[derive(Debug, PartialEq)]
pub(crate) enum Chunk {
    /// One character per glyph: see [`code_of`].
    Glyphs(String),
    /// Thousandths of an em to move back, as in the operator TJ.
    Back(f32),
}

/// The character that stands for a glyph on its way through printpdf, which writes a whole string of characters as one
/// string of glyph ids but a list of glyph ids as one string each. Private use has room for 6 400; the faces have 2 478.
pub(crate) fn code_of(glyph: u16) -> char {
    char::from_u32(0xe000 + u32::from(glyph)).expect("private use area: the faces have fewer than 6 400 glyphs")
}

/// The glyph that a character stands for: the inverse of [`code_of`].
pub(crate) fn glyph_of(code: char) -> u16 {
    u16::try_from(u32::from(code) - 0xe000).expect("a code of a glyph of 16 bits")
}

/// Shapes words and remembers them, and the text that every glyph stands for.
pub(crate) struct Shaper {
    faces: [Face; 4],
    known: [HashMap<Box<str>, Rc<Shaped>>; 4],
    texts: [BTreeMap<u16, Box<str>>; 4],
    buffer: Option<UnicodeBuffer>,
}

impl Shaper {
    /// Reads the faces.
    ///
    /// # Errors
    /// [`PdfError::Font`] when a font that was built in can't be read.
    pub(crate) fn new() -> Result<Self, PdfError> {
        let [a, b, c, d] = FaceId::ALL.map(Face::read);
        let mut shaper = Shaper {
            faces: [a?, b?, c?, d?],
            known: Default::default(),
            texts: Default::default(),
            buffer: None,
        };
        for face in FaceId::ALL {
            // Space and hyphen come first, so that the no-break forms which share their glyphs are read as them.
            for text in [" ", "-"] {
                shaper.shape(face, text);
            }
        }
        Ok(shaper)
    }

    /// A face.
    pub(crate) fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.index()]
    }

    /// The text that each used glyph of a face stands for.
    pub(crate) fn texts(&self, id: FaceId) -> &BTreeMap<u16, Box<str>> {
        &self.texts[id.index()]
    }

    /// Width of a space in em.
    pub(crate) fn space(&self, face: FaceId) -> f32 {
        let glyphs = &self.faces[face.index()];
        let space = glyphs
            .tables
            .glyph_index(' ')
            .map_or(0.0, |glyph| glyphs.advance(glyph.0));
        space / 1000.0
    }

    /// Width of a text in em.
    pub(crate) fn width(&mut self, face: FaceId, text: &str) -> f32 {
        self.shape(face, text).width
    }

    /// Glyphs of a text without line breaks, all of whose characters the face has.
    pub(crate) fn shape(&mut self, face: FaceId, text: &str) -> Rc<Shaped> {
        if let Some(known) = self.known[face.index()].get(text) {
            return Rc::clone(known);
        }
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let read = &self.faces[face.index()];
        let glyphs = rustybuzz::shape_with_plan(&read.tables, &read.plan, buffer);
        let shaped = Rc::new(collect(read, &mut self.texts[face.index()], &glyphs, text));
        self.buffer = Some(glyphs.clear());
        self.known[face.index()].insert(text.into(), Rc::clone(&shaped));
        shaped
    }
}

/// Turns the shaper's answer into chunks, and notes what each glyph stands for.
fn collect(face: &Face, texts: &mut BTreeMap<u16, Box<str>>, glyphs: &GlyphBuffer, text: &str) -> Shaped {
    let scale = face.thousandth();
    let mut places = glyphs.glyph_positions().iter();
    let mut groups = glyphs.glyph_infos().chunk_by(|a, b| a.cluster == b.cluster).peekable();
    let mut pen = Pen::default();
    let mut clusters = Vec::new();
    let mut faithful = true;
    while let Some(group) = groups.next() {
        let start = group[0].cluster;
        let end = groups.peek().map_or(text.len(), |next| next[0].cluster as usize);
        clusters.push((start, pen.x / 1000.0));
        let meant = share(text.get(start as usize..end).unwrap_or_default(), group.len());
        for ((info, place), meant) in group.iter().zip(&mut places).zip(meant) {
            let glyph = u16::try_from(info.glyph_id).expect("glyph ids of TrueType have 16 bits");
            let noted = texts.entry(glyph).or_insert_with(|| meant.clone().into());
            faithful &= **noted == *meant;
            let offset = place.x_offset as f32 * scale;
            pen.draw(glyph, face.advance(glyph), offset, place.x_advance as f32 * scale);
        }
    }
    let actual = (!faithful).then(|| Rc::from(readable(text).as_str()));
    Shaped {
        width: pen.x / 1000.0,
        chunks: pen.chunks,
        clusters,
        actual,
    }
}

/// What each of `glyphs` glyphs of a cluster stands for: the cluster's characters, shared out one to a glyph while they
/// last, the rest going to the last glyph.
fn share(cluster: &str, glyphs: usize) -> impl Iterator<Item = String> {
    let mut characters = cluster.chars();
    (1..=glyphs).map(move |number| {
        let most = if number == glyphs { usize::MAX } else { 1 };
        let mine: String = characters.by_ref().take(most).collect();
        if mine.is_empty() {
            "\u{200b}".to_owned()
        } else {
            readable(&mine)
        }
    })
}

/// How characters are read from the file: every space that doesn't break is a space, and what may not stand in a
/// ToUnicode map (private use, controls; ISO 14289-1, 7.21.7) is the replacement character.
fn readable(text: &str) -> String {
    let read = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => ' ',
        '\u{2011}' => '-',
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. | '\u{feff}' | '\u{fffe}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    text.chars().map(read).collect()
}

/// Writes glyphs one after the other and notices where the pen has to be moved.
#[derive(Default)]
struct Pen {
    x: f32,
    chunks: Vec<Chunk>,
}

impl Pen {
    fn draw(&mut self, glyph: u16, natural: f32, offset: f32, advance: f32) {
        self.back(-offset);
        match self.chunks.last_mut() {
            Some(Chunk::Glyphs(codes)) => codes.push(code_of(glyph)),
            _ => self.chunks.push(Chunk::Glyphs(code_of(glyph).into())),
        }
        self.back(natural + offset - advance);
        self.x += advance;
    }

    fn back(&mut self, amount: f32) {
        match self.chunks.last_mut() {
            _ if amount == 0.0 => {}
            Some(Chunk::Back(sum)) => *sum += amount,
            _ => self.chunks.push(Chunk::Back(amount)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_characters_of_a_cluster_are_shared_out_without_loss() {
        let shared = |text, glyphs| share(text, glyphs).collect::<Vec<_>>();
        assert_eq!(shared("ffi", 1), ["ffi"]);
        assert_eq!(shared("e\u{301}\u{323}", 2), ["e", "\u{301}\u{323}"]);
        assert_eq!(shared("ä", 2), ["ä", "\u{200b}"]);
    }

    #[test]
    fn a_letter_under_very_many_marks_is_one_cluster_with_all_its_text() {
        let mut shaper = Shaper::new().unwrap();
        let text = format!("a{}b", "\u{301}".repeat(20_000));
        let shaped = shaper.shape(FaceId::Regular, &text);
        assert_eq!(shaped.clusters.len(), 2);
        assert_eq!(shaped.clusters[1].0 as usize, text.len() - 1);
    }
}
