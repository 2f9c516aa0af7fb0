//! From the document to pages of positioned runs and a structure tree. Knows nothing of the file format.
//!
//! Everything is laid out once: the table of contents gets pages of its own, so nothing moves when its numbers are known.

mod across;
mod block;
mod caption;
mod chart;
mod colour;
pub(crate) mod columns;
mod contents;
mod cover;
mod flow;
pub(crate) mod frame;
mod heading;
mod keep;
mod label;
mod lines;
mod listed;
pub(crate) mod page;
mod page_reference;
mod parallel;
mod passage;
mod picture;
mod running;
pub(crate) mod style;
mod table;
pub(crate) mod tree;
mod waiting;
mod watermark;

use std::collections::HashMap;

use document::{Anchor, Document, Picture};

pub(crate) use chart::{Alone, alone};
pub(crate) use flow::PlacedHeading;
pub use passage::Extent;
pub(crate) use picture::{Bitmap, BitmapData};

use crate::PdfError;
use crate::font::Shaper;
use crate::text::MissingGlyph;
use flow::Flow;
use page::{Page, PageId, Spot, Target};
use tree::Tree;

/// Whether documents can show a picture: it can be read, and it isn't larger than they let pictures be.
pub fn can_show(picture: &[u8]) -> bool {
    picture::bitmap(&Picture {
        bytes: picture.to_vec(),
        alternative: String::new(),
        caption: vec![],
    })
    .is_ok()
}

/// A document laid out.
pub(crate) struct Laid {
    /// By [`PageId`]; some may not be in `order`.
    pub(crate) pages: Vec<Page>,
    /// The pages in their order.
    pub(crate) order: Vec<PageId>,
    /// The number, from 1, of every page by its id.
    pub(crate) places: Vec<usize>,
    pub(crate) tree: Tree,
    /// In the order of the document.
    pub(crate) headings: Vec<PlacedHeading>,
    pub(crate) pictures: Vec<Bitmap>,
    pub(crate) shaper: Shaper,
    pub(crate) missing: Vec<MissingGlyph>,
    /// Where the passages stand.
    pub(crate) extents: Vec<Extent>,
}

/// Lays a document out.
///
/// # Errors
/// [`PdfError::Picture`] when a picture can't be read, [`PdfError::Font`] when a font that was built in can't.
pub(crate) fn lay_out(document: &Document) -> Result<Laid, PdfError> {
    let anchors = document::anchors(&document.blocks);
    let mut flow = Flow::new(document.language, document.look, anchors)?;
    if !document.cover.is_empty() {
        flow.cover(&document.cover)?;
        flow.new_page();
    }
    flow.blocks(&document.blocks, Tree::ROOT)?;
    flow.begin(0.0);
    flow.close();
    if flow.order.len() > 1 && flow.page_mut().draws.is_empty() && !flow.is_led_to(flow.page) {
        flow.order.pop();
    }
    flow.write_contents();
    flow.write_page_references();
    flow.watermark(document);
    flow.language = document.language;
    flow.running(document);
    let places = flow.places();
    finish_links(&mut flow, document, &places);
    let missing = flow.words.take_missing();
    let Flow {
        pages,
        order,
        tree,
        mut headings,
        pictures,
        words,
        passages,
        ..
    } = flow;
    let extents = passage::extents((&pages, &order), (&tree, &passages), &words.shaper);
    let read = tree.reading_order();
    headings.sort_by_key(|heading| read[heading.node.0]);
    Ok(Laid {
        pages,
        order,
        places,
        tree,
        headings,
        pictures,
        shaper: words.shaper,
        missing,
        extents,
    })
}

/// Gives every link its place in the document and the words that describe it.
fn finish_links(flow: &mut Flow<'_>, document: &Document, places: &[usize]) {
    let titles: HashMap<&Anchor, String> = flow
        .headings
        .iter()
        .filter_map(|heading| Some((heading.anchor.as_ref()?, heading.full_text())))
        .collect();
    for page in &mut flow.pages {
        for link in &mut page.links {
            let (spot, title) = match &link.target {
                Target::Address(address) => {
                    if link.contents.is_empty() {
                        link.contents.clone_from(address);
                    }
                    continue;
                }
                Target::Anchor(anchor) => {
                    let spot = flow.spots.get(anchor).copied();
                    let title = titles.get(anchor).cloned().unwrap_or_else(|| link.contents.clone());
                    (
                        spot.unwrap_or(Spot {
                            page: flow.order[0],
                            y: flow.sheet.page_height,
                        }),
                        title,
                    )
                }
                Target::Spot(spot) => (*spot, link.contents.clone()),
            };
            let page = places[spot.page.0].to_string();
            link.contents = document
                .running
                .link_label
                .replace("{page}", &page)
                .replace("{title}", &title);
            if link.contents.trim().is_empty() {
                link.contents = format!("{title} {page}");
            }
            link.target = Target::Spot(spot);
        }
    }
}
