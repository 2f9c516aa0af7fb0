//! From the document to the bytes of the file.

use document::{Anchor, Document};

use crate::layout::{Extent, Laid};
use crate::paint::Structure;
use crate::text::MissingGlyph;
use crate::verify::verify_carrying;
use crate::{PdfError, layout, paint, tag};

/// What [`render`] is busy with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Breaking lines and pages.
    Layout,
    /// Writing the pages.
    Paint,
    /// Adding structure, languages, metadata, and writing the bytes.
    Tag,
    /// Re-reading the bytes.
    Verify,
}

/// A finished file.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendered {
    /// The file: PDF 1.7, PDF/UA-1 and PDF/A-2a, or PDF/A-3a when it carries files.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Every heading with its page, from 1, in the order of the document.
    pub headings: Vec<(Anchor, usize)>,
    /// Where each passage of the document stands, once for each page that it is on.
    pub extents: Vec<Extent>,
    /// Characters that the font has no glyph for, once for every distinct word they are in.
    pub missing: Vec<MissingGlyph>,
}

/// A file that a PDF carries inside (ISO 19005-3, 6.8; associated file of the whole document).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried<'a> {
    /// Its file name, for example `suunnitelma.json`.
    pub name: &'a str,
    /// Its media type (`application/json`).
    pub media_type: &'a str,
    /// What it is, in words.
    pub description: &'a str,
    /// What it is to the document.
    pub relationship: Relationship,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What a carried file is to the document (ISO 19005-3, annex E.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// The document was made from it.
    Source,
    /// It says something about the document that programs read.
    Data,
}

impl Relationship {
    /// The name that the standard gives it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Relationship::Source => "Source",
            Relationship::Data => "Data",
        }
    }
}

/// Makes the file, with `carried` inside: then it is PDF/A-3a, otherwise PDF/A-2a. The same document with the same files always
/// gives the same bytes.
///
/// # Errors
/// [`PdfError::Picture`] when a picture can't be read, [`PdfError::CarriedTwice`] when two files have the same name; the other
/// variants mean that the program itself is at fault.
pub fn render(
    document: &Document,
    carried: &[Carried<'_>],
    progress: &mut dyn FnMut(Stage),
) -> Result<Rendered, PdfError> {
    progress(Stage::Layout);
    let mut laid = layout::lay_out(document)?;
    progress(Stage::Paint);
    let painted = paint::paint(&mut laid, &document.meta.title, Structure::Full)?;
    progress(Stage::Tag);
    let bytes = tag::tag(painted, &laid, document, carried)?;
    progress(Stage::Verify);
    verify_carrying(&bytes, carried)?;
    Ok(rendered(laid, bytes))
}

/// Makes the file to be looked at beside the text and thrown away. Its pages, their text, links and bookmarks are those of
/// [`render`]. What nobody would miss there is left out: the structure for assistive technology, the claims of standards,
/// colour profile and metadata, the best compression, and the verification.
///
/// # Errors
/// As [`render`].
pub fn preview(document: &Document) -> Result<Rendered, PdfError> {
    let mut laid = layout::lay_out(document)?;
    let painted = paint::paint(&mut laid, &document.meta.title, Structure::None)?;
    let bytes = tag::preview(painted, &laid)?;
    Ok(rendered(laid, bytes))
}

fn rendered(laid: Laid, bytes: Vec<u8>) -> Rendered {
    let headings = laid.headings.iter().filter_map(|heading| {
        let anchor = heading.anchor.clone()?;
        Some((anchor, laid.places[heading.spot.page.0]))
    });
    Rendered {
        bytes,
        pages: laid.order.len(),
        headings: headings.collect(),
        extents: laid.extents,
        missing: laid.missing,
    }
}
