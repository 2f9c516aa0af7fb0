//! Consecutive list items as lists, one level deep inside each other.

use super::inline::spans;
use super::place;
use crate::model::{Block, Item, List};
use crate::part::Part;
use crate::placed::Placed;
use plan::Place;
use plan::content::{Block as Written, BlockKind};

/// A list and the place that each of its items says.
struct Listing {
    list: List,
    places: Vec<Option<Place>>,
}

/// The lists that consecutive items make: bullets and numbers don't mix, inner bullets go inside the item before them.
pub(super) fn lists(part: &Part<'_>, blocks: &[&Written]) -> Vec<Placed> {
    let mut lists: Vec<Listing> = vec![];
    for block in blocks {
        let said = spans(part, block);
        if said.is_empty() {
            continue;
        }
        let item = Item {
            spans: said,
            inner: None,
        };
        let place = Some(place(part, block));
        let ordered = block.kind == BlockKind::Numbered;
        match lists.last_mut() {
            Some(last) if block.kind == BlockKind::InnerBullet => {
                put_inside(&mut last.list, item);
                last.places.push(place);
            }
            Some(last) if last.list.ordered == ordered => {
                last.list.items.push(item);
                last.places.push(place);
            }
            _ => lists.push(Listing {
                list: List {
                    ordered,
                    items: vec![item],
                },
                places: vec![place],
            }),
        }
    }
    let placed = |Listing { list, places }| Placed {
        block: Block::List(list),
        places,
    };
    lists.into_iter().map(placed).collect()
}

fn put_inside(list: &mut List, item: Item) {
    let Some(outer) = list.items.last_mut() else {
        return list.items.push(item);
    };
    let empty = || List {
        ordered: false,
        items: vec![],
    };
    outer.inner.get_or_insert_with(empty).items.push(item);
}
