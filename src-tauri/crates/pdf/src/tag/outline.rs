//! Bookmarks, nested as the headings are (ISO 32000-1, 12.3.3).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::annotation::destination;
use super::{Ids, integer, text};
use crate::layout::columns::Side;
use crate::layout::{Laid, PlacedHeading};

/// A bookmark's place among the others.
#[derive(Clone, Default)]
struct Family {
    parent: Option<usize>,
    children: Vec<usize>,
}

/// Adds the bookmarks; none when there are no headings.
pub(super) fn add(file: &mut Document, laid: &Laid, ids: &Ids) -> Option<ObjectId> {
    let (families, top) = families(&laid.headings);
    let (first, last) = (*top.first()?, *top.last()?);
    let root = file.new_object_id();
    let items: Vec<ObjectId> = laid.headings.iter().map(|_| file.new_object_id()).collect();
    for siblings in families.iter().map(|family| &family.children).chain([&top]) {
        for (place, index) in siblings.iter().enumerate() {
            let mut item = item(&laid.headings[*index], laid, ids);
            item.set("Parent", families[*index].parent.map_or(root, |parent| items[parent]));
            if place > 0 {
                item.set("Prev", items[siblings[place - 1]]);
            }
            if let Some(next) = siblings.get(place + 1) {
                item.set("Next", items[*next]);
            }
            let children = &families[*index].children;
            if let (Some(first), Some(last)) = (children.first(), children.last()) {
                item.set("First", items[*first]);
                item.set("Last", items[*last]);
                // Negative: closed when the file is opened.
                item.set("Count", -i64::try_from(children.len()).unwrap_or(1));
            }
            file.set_object(items[*index], item);
        }
    }
    let (first, last) = (items[first], items[last]);
    file.set_object(
        root,
        dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => integer(top.len()) },
    );
    Some(root)
}

fn item(heading: &PlacedHeading, laid: &Laid, ids: &Ids) -> Dictionary {
    dictionary! { "Title" => text(&heading.full_text()), "Dest" => Object::Array(destination(heading.spot, laid, ids)) }
}

/// Who is under whom, and who is under none. A heading over the whole page heads both columns, one in a column its own.
fn families(headings: &[PlacedHeading]) -> (Vec<Family>, Vec<usize>) {
    let mut families = vec![Family::default(); headings.len()];
    let mut top = Vec::new();
    let mut above: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    for (index, heading) in headings.iter().enumerate() {
        let own = |side: &Side| heading.side.is_none_or(|own| own == *side);
        let mut parent = None;
        for side in Side::BOTH.into_iter().filter(own) {
            let above = &mut above[side.index()];
            while above.last().is_some_and(|last| headings[*last].level >= heading.level) {
                above.pop();
            }
            parent = parent.or(above.last().copied());
            above.push(index);
        }
        match parent {
            Some(parent) => {
                families[index].parent = Some(parent);
                families[parent].children.push(index);
            }
            None => top.push(index),
        }
    }
    (families, top)
}
