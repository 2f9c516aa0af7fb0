//! The document as DOCX (ECMA-376, transitional): real styles, languages, header rows, fields and alternative texts.
//!
//! Written with a small writer of our own: an accessible document needs the language of every run, header rows, alternative
//! texts and drawings in SVG, which the libraries for DOCX don't write.

mod anchors;
mod body;
mod caption;
mod chart;
mod contents;
mod cover;
mod drawing;
mod list;
mod numbering;
mod palette;
mod paper;
mod paragraph;
mod parts;
mod piece;
mod relations;
mod run;
mod running;
mod section;
mod styles;
mod table;
mod widths;

use document::{Document, Language, Orientation};

use crate::package::Package;
use crate::{DrawChart, OfficeError};
use body::Body;
use palette::Palette;
use paper::Paper;
use running::Running;
use section::Sections;

/// The document as DOCX. The same document gives the same bytes.
///
/// # Errors
/// [`OfficeError::Picture`] when a picture can't be read.
pub fn docx(document: &Document, chart: DrawChart<'_>) -> Result<Vec<u8>, OfficeError> {
    let palette = Palette::of(document.look);
    let base = Paper::lying(document.look.orientation);
    let mut body = Body::new(document, chart, &palette);
    let cover = body.cover()?;
    let pieces = body.blocks(&document.blocks, body.place())?;
    let sections = Sections::new(base, cover, pieces);
    let papers: &[Paper] = if base == Paper::UPRIGHT && sections.turns() {
        &[Paper::UPRIGHT, Paper::ACROSS]
    } else {
        &[base]
    };
    let furniture: Vec<Running> = papers.iter().map(|paper| running::running(document, *paper)).collect();
    let ids = body.relations.furniture(papers);

    let mut package = Package::new();
    package.add("[Content_Types].xml", parts::content_types(papers.len()).as_bytes())?;
    package.add("_rels/.rels", parts::package_relations().as_bytes())?;
    package.add("docProps/core.xml", parts::core(document).as_bytes())?;
    package.add("docProps/app.xml", parts::app(document).as_bytes())?;
    package.add("word/document.xml", sections.document(&ids).as_bytes())?;
    package.add("word/_rels/document.xml.rels", body.relations.part().as_bytes())?;
    package.add(
        "word/styles.xml",
        styles::part(document.language, &palette, base).as_bytes(),
    )?;
    package.add("word/numbering.xml", body.numbering.part(&palette).as_bytes())?;
    package.add("word/settings.xml", parts::settings(document.language).as_bytes())?;
    package.add("word/fontTable.xml", parts::fonts().as_bytes())?;
    for (index, Running { header, footer }) in furniture.iter().enumerate() {
        package.add(&format!("word/header{}.xml", index + 1), header.as_bytes())?;
        package.add(&format!("word/footer{}.xml", index + 1), footer.as_bytes())?;
    }
    for (name, bytes) in body.relations.media() {
        package.add(&format!("word/{name}"), bytes)?;
    }
    package.bytes()
}

/// A language as BCP 47 names it with its country: spelling dictionaries are chosen by it.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Fi => "fi-FI",
        Language::Sv => "sv-FI",
    }
}

/// The namespaces that the parts of the text use.
const NAMESPACES: [(&str, &str); 6] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    (
        "xmlns:asvg",
        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    ),
];

impl Paper {
    /// The paper of a document's pages.
    fn lying(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Upright => Paper::UPRIGHT,
            Orientation::Across => Paper::ACROSS,
        }
    }
}
