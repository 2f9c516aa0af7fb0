//! Pages of positioned runs as the objects of a file: printpdf makes pages, fonts and pictures of it, and what stands on the
//! pages is written into them.

mod content;
mod faces;
mod marks;
mod picture;
mod shapes;
mod words;

use lopdf::{Object, ObjectId};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt};

use crate::PdfError;
use crate::font::Subset;
use crate::layout::Laid;
use crate::layout::frame::Frame;
use content::Content;
use faces::Faces;
use marks::Marks;

/// How much of its structure a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Structure {
    /// Everything that the standards ask for.
    Full,
    /// None: the file is looked at and thrown away.
    None,
}

/// The pages as objects of a file that isn't tagged yet.
pub(crate) struct Painted {
    pub(crate) file: lopdf::Document,
    /// The faces that went into it.
    pub(crate) subsets: [Subset; 4],
}

/// Writes the pages; what is drawn on them is taken out of `laid` one by one so that it isn't in memory twice.
///
/// # Errors
/// [`PdfError::Font`] when a font that was built in can't be cut down, [`PdfError::Write`] when a page isn't where it should
/// be.
pub(crate) fn paint(laid: &mut Laid, title: &str, structure: Structure) -> Result<Painted, PdfError> {
    let mut faces = Faces::of(&mut laid.shaper)?;
    let marks = match structure {
        Structure::Full => Marks::Written(&laid.tree),
        Structure::None => Marks::LeftOut,
    };
    let mut contents = Vec::with_capacity(laid.order.len());
    for id in &laid.order {
        let draws = std::mem::take(&mut laid.pages[id.0].draws);
        contents.push(Content::of(&draws, &mut faces, &marks));
    }
    let mut pdf = PdfDocument::new(title);
    for (index, bitmap) in laid.pictures.drain(..).enumerate() {
        let picture = picture::embed(bitmap);
        pdf.resources.xobjects.map.insert(picture::id(index), picture);
    }
    let mut fonts = faces.embed(&mut pdf, &laid.shaper)?;
    let frames = laid.order.iter().map(|id| laid.pages[id.0].frame);
    pdf.pages = frames.map(|frame| page(frame, std::mem::take(&mut fonts))).collect();
    let mut file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    fill(&mut file, contents)?;
    Ok(Painted {
        file,
        subsets: faces.subsets,
    })
}

/// A page on which nothing stands but these operations.
fn page(frame: Frame, ops: Vec<Op>) -> PdfPage {
    let (width, height) = (Pt(frame.page_width), Pt(frame.page_height));
    let mut page = PdfPage::new(Mm::from(width), Mm::from(height), ops);
    for edge in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
        (edge.width, edge.height) = (width, height);
    }
    page
}

/// Writes onto the pages what stands on them.
fn fill(file: &mut lopdf::Document, contents: Vec<Vec<u8>>) -> Result<(), PdfError> {
    let pages: Vec<ObjectId> = file.page_iter().collect();
    for (page, content) in pages.into_iter().zip(contents) {
        let stream = file
            .get_dictionary(page)?
            .get(b"Contents")
            .and_then(Object::as_reference)?;
        file.get_object_mut(stream)?.as_stream_mut()?.set_content(content);
    }
    Ok(())
}
