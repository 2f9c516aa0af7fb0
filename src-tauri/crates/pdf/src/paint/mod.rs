//! Pages of positioned runs, written with printpdf.

mod fonts;
mod marks;
mod picture;
mod shapes;
mod words;

use printpdf::{FontId, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt, XObjectId};

use crate::PdfError;
use crate::font::{Chunk, FaceId, Shaper, Subset};
use crate::layout::page::{Draw, Page};
use crate::layout::tree::Tree;
use crate::layout::{Bitmap, Laid};

/// The pages as objects of a file that isn't tagged yet.
pub(crate) struct Painted {
    pub(crate) file: lopdf::Document,
    /// The faces that went into it.
    pub(crate) subsets: [Subset; 4],
}

/// Writes the pages; they are taken out of `laid` one by one so that they aren't in memory twice.
///
/// # Errors
/// [`PdfError::Font`] when a font that was built in can't be cut down.
pub(crate) fn paint(laid: &mut Laid, title: &str) -> Result<Painted, PdfError> {
    let mut pdf = PdfDocument::new(title);
    let subsets = fonts::embed(&mut pdf, &laid.shaper)?;
    let pictures: Vec<XObjectId> = laid
        .pictures
        .drain(..)
        .enumerate()
        .map(|(index, bitmap)| add_picture(&mut pdf, index, bitmap))
        .collect();
    let spaces = FaceId::ALL.map(|face| space(&mut laid.shaper, face));
    for id in &laid.order {
        pdf.pages
            .push(page(&laid.tree, &pictures, spaces, &mut laid.pages[id.0]));
    }
    let file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    Ok(Painted { file, subsets })
}

fn add_picture(pdf: &mut PdfDocument, index: usize, bitmap: Bitmap) -> XObjectId {
    let id = XObjectId(format!("PICTURE{index}"));
    pdf.resources.xobjects.map.insert(id.clone(), picture::embed(bitmap));
    id
}

/// What the reader remembers from one step to the next, so that it isn't said again.
#[derive(Default)]
struct State {
    fill: Option<crate::layout::page::Ink>,
    font: Option<(FaceId, f32)>,
}

fn page(tree: &Tree, pictures: &[XObjectId], spaces: [char; 4], laid: &mut Page) -> PdfPage {
    let draws = std::mem::take(&mut laid.draws);
    let mut ops = Vec::with_capacity(draws.len() * 4);
    let mut state = State::default();
    for draw in draws {
        match draw {
            Draw::Begin(mark) => ops.push(marks::begin(tree, mark)),
            Draw::End => ops.push(Op::EndMarkedContent),
            Draw::Text(text) => words::draw(&mut ops, &mut state, &text, spaces[text.face.index()]),
            Draw::Rectangle {
                x,
                y,
                width,
                height,
                ink,
            } => {
                shapes::set_fill(&mut ops, &mut state, ink);
                ops.push(shapes::rectangle(x, y, width, height));
            }
            Draw::Path { points, paint } => shapes::path(&mut ops, &mut state, &points, paint),
            Draw::Picture {
                index,
                x,
                y,
                width,
                height,
            } => {
                picture::draw(&mut ops, &pictures[index], (x, y, width, height));
            }
        }
    }
    let (width, height) = (Pt(laid.frame.page_width), Pt(laid.frame.page_height));
    let mut page = PdfPage::new(Mm::from(width), Mm::from(height), ops);
    for edge in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
        (edge.width, edge.height) = (width, height);
    }
    page
}

/// The code of a face's space.
fn space(shaper: &mut Shaper, face: FaceId) -> char {
    let glyphs = shaper.shape(face, " ");
    let code = glyphs.chunks.iter().find_map(|chunk| match chunk {
        Chunk::Glyphs(codes) => codes.chars().next(),
        Chunk::Back(_) => None,
    });
    code.expect("the faces have a space, which is one glyph")
}

/// The name by which page content calls a face.
fn font_id(face: FaceId) -> FontId {
    FontId(face.resource_name().to_owned())
}
