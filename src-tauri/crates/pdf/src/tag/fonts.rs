//! Widths and texts of the glyphs, exact: printpdf cuts widths to whole numbers and sees only the codes of glyphs.

use std::fmt::Write as _;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

use crate::PdfError;
use crate::font::{FaceId, Subset};
use crate::layout::Laid;

/// Replaces W and ToUnicode of every face that the file has.
///
/// # Errors
/// [`PdfError::Write`] when the file has no font where one should be.
pub(super) fn complete(file: &mut Document, laid: &Laid, subsets: &[Subset; 4]) -> Result<(), PdfError> {
    let mut fonts: Vec<(ObjectId, FaceId)> = Vec::new();
    for (id, object) in &file.objects {
        let Ok(font) = object.as_dict() else { continue };
        let base = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
        if let Some(face) = FaceId::ALL
            .into_iter()
            .find(|face| subsets[face.index()].name.as_bytes() == base)
        {
            fonts.push((*id, face));
        }
    }
    for (id, face) in fonts {
        let subset = &subsets[face.index()];
        let map = file.add_object(Stream::new(dictionary! {}, to_unicode(laid, face, subset).into_bytes()));
        let font = file.get_object_mut(id)?.as_dict_mut()?;
        let old = font.get(b"ToUnicode").and_then(Object::as_reference)?;
        font.set("ToUnicode", map);
        let descendants = font.get_mut(b"DescendantFonts")?.as_array_mut()?;
        for descendant in descendants {
            descendant.as_dict_mut()?.set("W", widths(laid, face, subset));
        }
        file.objects.remove(&old);
    }
    Ok(())
}

/// Widths in thousandths of an em, all in one run: the glyphs of a subset are numbered without gaps.
fn widths(laid: &Laid, face: FaceId, subset: &Subset) -> Vec<Object> {
    let font = laid.shaper.face(face);
    let mut by_code: Vec<(u16, f32)> = subset
        .renumbered
        .iter()
        .map(|(old, new)| (*new, font.advance(*old)))
        .collect();
    by_code.sort_by_key(|(code, _)| *code);
    let mut widths = Vec::new();
    for (code, width) in by_code {
        widths.push(Object::Integer(i64::from(code)));
        widths.push(Object::Array(vec![Object::Real(width)]));
    }
    widths
}

/// The map from glyphs to text (ISO 32000-1, 9.10.3).
fn to_unicode(laid: &Laid, face: FaceId, subset: &Subset) -> String {
    /// Most lines in a block (Adobe Technical Note 5014).
    const BLOCK: usize = 100;
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let texts: Vec<(u16, &str)> = laid
        .shaper
        .texts(face)
        .iter()
        .map(|(glyph, text)| (subset.renumbered[glyph], &**text))
        .collect();
    for block in texts.chunks(BLOCK) {
        _ = writeln!(map, "{} beginbfchar", block.len());
        for (code, text) in block {
            _ = write!(map, "<{code:04X}> <");
            for unit in text.encode_utf16() {
                _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
