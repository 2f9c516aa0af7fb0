//! Links that can be clicked (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{Ids, integer, text};
use crate::PdfError;
use crate::layout::Laid;
use crate::layout::page::{LinkArea, PageId, Spot, Target};
use crate::layout::tree::NodeId;

/// The links of all pages.
pub(super) struct Links {
    /// By page id, then by their place on the page.
    by_page: Vec<Vec<ObjectId>>,
    /// Number in the parent tree and owner.
    owners: Vec<(usize, NodeId)>,
}

impl Links {
    pub(super) fn id(&self, page: PageId, index: usize) -> ObjectId {
        self.by_page[page.0][index]
    }

    pub(super) fn count(&self) -> usize {
        self.owners.len()
    }

    pub(super) fn owners(&self) -> impl Iterator<Item = (usize, NodeId)> + '_ {
        self.owners.iter().copied()
    }
}

/// Adds the links to their pages, and what the structure needs to the pages.
///
/// # Errors
/// [`PdfError::Write`] when a page isn't where it should be.
pub(super) fn add(file: &mut Document, laid: &Laid, ids: &Ids) -> Result<Links, PdfError> {
    let mut links = Links {
        by_page: vec![Vec::new(); laid.pages.len()],
        owners: Vec::new(),
    };
    for (index, page) in laid.order.iter().enumerate() {
        let mut added = Vec::with_capacity(laid.pages[page.0].links.len());
        for area in &laid.pages[page.0].links {
            let number = ids.pages.len() + links.owners.len();
            links.owners.push((number, area.node));
            added.push(file.add_object(annotation(area, number, laid, ids, ids.pages[index])));
        }
        let dictionary = file.get_object_mut(ids.pages[index])?.as_dict_mut()?;
        dictionary.remove(b"Annots");
        if !added.is_empty() {
            dictionary.set("Annots", added.iter().map(|id| Object::from(*id)).collect::<Vec<_>>());
        }
        dictionary.set("Tabs", Object::from("S"));
        dictionary.set("StructParents", integer(index));
        links.by_page[page.0] = added;
    }
    Ok(links)
}

fn annotation(area: &LinkArea, number: usize, laid: &Laid, ids: &Ids, page: ObjectId) -> Dictionary {
    /// Printed like everything else (ISO 19005-2, 6.3.2).
    const PRINT: i64 = 4;
    let bounds: Vec<Object> = area.bounds.into_iter().map(Object::Real).collect();
    let border: Vec<Object> = [0, 0, 0].into_iter().map(Object::Integer).collect();
    let mut link = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => bounds,
        "Border" => border,
        "Contents" => text(&area.contents),
        "F" => PRINT,
        "P" => page,
        "StructParent" => integer(number),
    };
    match &area.target {
        Target::Address(address) => {
            let address = Object::string_literal(ascii_address(address));
            link.set("A", dictionary! { "Type" => "Action", "S" => "URI", "URI" => address });
        }
        Target::Spot(spot) => link.set("Dest", destination(*spot, laid, ids)),
        Target::Anchor(anchor) => unreachable!("the layout has given {anchor:?} its place"),
    }
    link
}

/// A place on a page, shown at the top of the window.
pub(super) fn destination(spot: Spot, laid: &Laid, ids: &Ids) -> Vec<Object> {
    /// Some air above the heading.
    const ABOVE: f32 = 8.0;
    let page = ids.pages[laid.places[spot.page.0] - 1];
    vec![
        page.into(),
        Object::from("XYZ"),
        Object::Null,
        Object::Real(spot.y + ABOVE),
        Object::Null,
    ]
}

/// An address in ASCII, as the action wants it (ISO 32000-1, 12.6.4.7).
fn ascii_address(address: &str) -> String {
    let mut ascii = String::with_capacity(address.len());
    for byte in address.trim().bytes() {
        if byte.is_ascii_graphic() {
            ascii.push(char::from(byte))
        } else {
            ascii.push_str(&format!("%{byte:02X}"))
        }
    }
    ascii
}
