//! The faces, cut down to what the document uses.

use printpdf::{ParsedFont, PdfDocument, PdfFont};

use super::font_id;
use crate::PdfError;
use crate::font::{FaceId, Shaper, Subset, code_of, subset};

/// Adds the faces to the file.
///
/// # Errors
/// [`PdfError::Font`] when one of them can't be read or cut down.
pub(super) fn embed(pdf: &mut PdfDocument, shaper: &Shaper) -> Result<[Subset; 4], PdfError> {
    let [a, b, c, d] = FaceId::ALL.map(|face| embed_face(pdf, shaper, face));
    Ok([a?, b?, c?, d?])
}

fn embed_face(pdf: &mut PdfDocument, shaper: &Shaper, face: FaceId) -> Result<Subset, PdfError> {
    let cut = subset(shaper, face)?;
    // printpdf embeds whole fonts unless it brings a layout engine along: it is given the small font as if it were whole.
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
    pdf.resources.fonts.map.insert(font_id(face), PdfFont::new(parsed));
    Ok(cut)
}
