//! The part of a face that a document uses.

use std::collections::BTreeMap;

use super::{FaceId, Shaper};
use crate::PdfError;

/// A face cut down to the glyphs that were shaped.
pub(crate) struct Subset {
    /// The font file.
    pub(crate) file: Vec<u8>,
    /// From a glyph of the face to the glyph of the subset.
    pub(crate) renumbered: BTreeMap<u16, u16>,
    /// Name with the tag of the subset in front (ISO 32000-1, 9.6.4).
    pub(crate) name: String,
}

/// Cuts a face down to the glyphs that were shaped.
///
/// # Errors
/// [`PdfError::Font`] when the face can't be cut.
pub(crate) fn subset(shaper: &Shaper, id: FaceId) -> Result<Subset, PdfError> {
    let face = shaper.face(id);
    let mut remapper = subsetter::GlyphRemapper::new();
    let renumbered = shaper
        .texts(id)
        .keys()
        .map(|glyph| (*glyph, remapper.remap(*glyph)))
        .collect();
    let file = subsetter::subset(face.file, 0, &remapper).map_err(|error| PdfError::Font(error.to_string()))?;
    Ok(Subset {
        file,
        renumbered,
        name: format!("{}+{}", id.resource_name(), face.name),
    })
}
