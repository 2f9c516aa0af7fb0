//! The faces, cut down to what the document uses.

use printpdf::{FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, Pt, TextItem};

use crate::PdfError;
use crate::font::{Chunk, FaceId, Shaper, Subset, code_of, glyph_of, subset};

/// The faces of a document, by [`FaceId::index`].
pub(super) struct Faces {
    /// The faces cut down.
    pub(super) subsets: [Subset; 4],
    /// The code of every glyph, by the number that it has in the whole face.
    codes: [Vec<u16>; 4],
    /// The code of the space.
    spaces: [u16; 4],
    /// Whether pages show any text in it.
    used: [bool; 4],
}

impl Faces {
    /// Cuts the faces down to what was shaped.
    ///
    /// # Errors
    /// [`PdfError::Font`] when one of them can't be cut.
    pub(super) fn of(shaper: &mut Shaper) -> Result<Self, PdfError> {
        let [a, b, c, d] = FaceId::ALL.map(|face| subset(shaper, face));
        let subsets = [a?, b?, c?, d?];
        let codes = subsets.each_ref().map(codes);
        let spaces = FaceId::ALL.map(|face| codes[face.index()][usize::from(space(shaper, face))]);
        Ok(Faces {
            subsets,
            codes,
            spaces,
            used: [false; 4],
        })
    }

    /// The code by which pages call a glyph of the whole face.
    pub(super) fn code(&self, face: FaceId, glyph: u16) -> u16 {
        self.codes[face.index()][usize::from(glyph)]
    }

    /// The code of the space.
    pub(super) fn space(&self, face: FaceId) -> u16 {
        self.spaces[face.index()]
    }

    /// Notes that a page shows text in a face.
    pub(super) fn use_face(&mut self, face: FaceId) {
        self.used[face.index()] = true;
    }

    /// Adds the faces that pages use to the file, and answers what makes printpdf embed them: it looks at the operations of
    /// pages for it.
    ///
    /// # Errors
    /// [`PdfError::Font`] when one of them can't be read.
    pub(super) fn embed(&self, pdf: &mut PdfDocument, shaper: &Shaper) -> Result<Vec<Op>, PdfError> {
        let mut ops = Vec::new();
        for face in FaceId::ALL.into_iter().filter(|face| self.used[face.index()]) {
            let parsed = self.parsed(shaper, face)?;
            let any = shaper.texts(face).keys().next().copied().map(code_of);
            pdf.resources.fonts.map.insert(font_id(face), PdfFont::new(parsed));
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(face)),
                size: Pt(1.0),
            });
            ops.push(Op::ShowText {
                items: vec![TextItem::Text(any.into_iter().collect())],
            });
        }
        Ok(ops)
    }

    /// printpdf embeds whole fonts unless it brings a layout engine along: it is given the small font as if it were whole.
    fn parsed(&self, shaper: &Shaper, face: FaceId) -> Result<ParsedFont, PdfError> {
        let cut = &self.subsets[face.index()];
        let mut parsed = ParsedFont::from_bytes(shaper.face(face).file, 0, &mut Vec::new())
            .ok_or_else(|| PdfError::Font(face.resource_name().to_owned()))?;
        parsed.glyph_widths = cut
            .renumbered
            .iter()
            .filter_map(|(old, new)| Some((*new, *parsed.glyph_widths.get(old)?)))
            .collect();
        parsed.codepoint_to_glyph = cut
            .renumbered
            .iter()
            .map(|(old, new)| (u32::from(code_of(*old)), *new))
            .collect();
        parsed.original_bytes.clone_from(&cut.file);
        parsed.font_name = Some(cut.name.clone());
        Ok(parsed)
    }
}

/// The codes of a face's glyphs; 0 for those that were cut off.
fn codes(subset: &Subset) -> Vec<u16> {
    let last = subset.renumbered.keys().last().copied().unwrap_or(0);
    let mut codes = vec![0; usize::from(last) + 1];
    for (old, new) in &subset.renumbered {
        codes[usize::from(*old)] = *new;
    }
    codes
}

/// The glyph of a face's space.
fn space(shaper: &mut Shaper, face: FaceId) -> u16 {
    let glyphs = shaper.shape(face, " ");
    let code = glyphs.chunks.iter().find_map(|chunk| match chunk {
        Chunk::Glyphs(codes) => codes.chars().next(),
        Chunk::Back(_) => None,
    });
    glyph_of(code.expect("the faces have a space, which is one glyph"))
}

/// The name by which page content calls a face.
fn font_id(face: FaceId) -> FontId {
    FontId(face.resource_name().to_owned())
}
