//! The font files that are part of the program.

use std::sync::LazyLock;

use rustybuzz::ttf_parser::{self, GlyphId};
use rustybuzz::{Direction, ShapePlan, script};

use crate::PdfError;

/// A face of the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum FaceId {
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

impl FaceId {
    /// Every face, in the order of [`FaceId::index`].
    pub(crate) const ALL: [FaceId; 4] = [FaceId::Regular, FaceId::Bold, FaceId::Italic, FaceId::BoldItalic];

    /// The face with these marks.
    pub(crate) fn with(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => FaceId::Regular,
            (true, false) => FaceId::Bold,
            (false, true) => FaceId::Italic,
            (true, true) => FaceId::BoldItalic,
        }
    }

    /// Place in [`FaceId::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The name by which page content calls the face, six capitals so that it can serve as the tag of the subset
    /// (ISO 32000-1, 9.6.4).
    pub(crate) fn resource_name(self) -> &'static str {
        ["LAADIA", "LAADIB", "LAADIC", "LAADID"][self.index()]
    }

    fn file(self) -> &'static [u8] {
        match self {
            FaceId::Regular => include_bytes!("../../../../../assets/fonts/SourceSans3-Regular.ttf"),
            FaceId::Bold => include_bytes!("../../../../../assets/fonts/SourceSans3-Bold.ttf"),
            FaceId::Italic => include_bytes!("../../../../../assets/fonts/SourceSans3-Italic.ttf"),
            FaceId::BoldItalic => include_bytes!("../../../../../assets/fonts/SourceSans3-BoldItalic.ttf"),
        }
    }
}

/// A face that has been read, with the plan by which Latin text is shaped.
pub(crate) struct Face {
    /// The whole font file.
    pub(crate) file: &'static [u8],
    /// Its tables.
    pub(crate) tables: rustybuzz::Face<'static>,
    /// Made once: planning costs more than shaping a word.
    pub(crate) plan: ShapePlan,
    /// PostScript name.
    pub(crate) name: String,
}

impl Face {
    /// Reads a face.
    ///
    /// # Errors
    /// [`PdfError::Font`] when the file that was built in can't be read.
    pub(crate) fn read(id: FaceId) -> Result<Self, PdfError> {
        let broken = || PdfError::Font(id.resource_name().to_owned());
        let file = id.file();
        let tables = rustybuzz::Face::from_slice(file, 0).ok_or_else(broken)?;
        let plan = ShapePlan::new(&tables, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        let postscript = tables
            .names()
            .into_iter()
            .find(|name| name.name_id == 6 && name.is_unicode());
        let name = postscript.and_then(|name| name.to_string()).ok_or_else(broken)?;
        Ok(Face {
            file,
            tables,
            plan,
            name,
        })
    }

    /// True when the face draws the character.
    pub(crate) fn has(&self, character: char) -> bool {
        self.tables.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
    }

    /// The advance that the font itself gives a glyph, in thousandths of an em.
    pub(crate) fn advance(&self, glyph: u16) -> f32 {
        f32::from(self.tables.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)) * self.thousandth()
    }

    /// Thousandths of an em per font unit.
    pub(crate) fn thousandth(&self) -> f32 {
        1000.0 / self.tables.units_per_em() as f32
    }
}

/// True when all faces draw the character.
pub(crate) fn every_face_has(character: char) -> bool {
    static FACES: LazyLock<Vec<ttf_parser::Face<'static>>> = LazyLock::new(|| {
        let read = |id: FaceId| ttf_parser::Face::parse(id.file(), 0).ok();
        FaceId::ALL.into_iter().filter_map(read).collect()
    });
    let draws = |face: &ttf_parser::Face<'_>| face.glyph_index(character).is_some_and(|glyph| glyph.0 != 0);
    FACES.len() == FaceId::ALL.len() && FACES.iter().all(draws)
}
