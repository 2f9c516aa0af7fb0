//! Consecutive list items as lists, one level deep inside each other.

use super::inline::spans;
use crate::model::{Block, Item, List};
use crate::part::Part;
use plan::content::{Block as Written, BlockKind};

/// The lists that consecutive items make: bullets and numbers don't mix, inner bullets go inside the item before them.
pub(super) fn lists(part: &Part<'_>, blocks: &[&Written]) -> Vec<Block> {
    let mut lists: Vec<List> = vec![];
    for block in blocks {
        let said = spans(part, block);
        if said.is_empty() {
            continue;
        }
        let item = Item {
            spans: said,
            inner: None,
        };
        let ordered = block.kind == BlockKind::Numbered;
        match lists.last_mut() {
            Some(list) if block.kind == BlockKind::InnerBullet => put_inside(list, item),
            Some(list) if list.ordered == ordered => list.items.push(item),
            _ => lists.push(List {
                ordered,
                items: vec![item],
            }),
        }
    }
    lists.into_iter().map(Block::List).collect()
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
