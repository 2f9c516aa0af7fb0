//! Which place of the plan each passage of a document says.
//!
//! A passage is what a reader points at: a block, or an item of a list. Parts in a language and columns aren't passages
//! themselves; what is in them is. Passages are counted in the order of the blocks, in columns pair by pair, left before
//! right.

use crate::model::{Block, List};
use plan::Place;
use std::slice;

/// How many passages some blocks have.
pub fn passages(blocks: &[Block]) -> usize {
    let inside = |block: &Block| match block {
        Block::List(list) => items(list),
        Block::InLanguage { blocks, .. } => passages(blocks),
        Block::Parallel(parallel) => parallel.pairs.iter().flatten().map(|side| passages(side)).sum(),
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Quotation(_)
        | Block::Note(_)
        | Block::Table(_)
        | Block::Chart(_)
        | Block::Picture(_)
        | Block::Contents { .. }
        | Block::PageBreak => 1,
    };
    blocks.iter().map(inside).sum()
}

fn items(list: &List) -> usize {
    let inner = list.items.iter().filter_map(|item| item.inner.as_ref());
    list.items.len() + inner.map(items).sum::<usize>()
}

/// A block and the place that each of its passages says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) block: Block,
    /// One for each passage; none for what no single place of the plan says.
    pub(crate) places: Vec<Option<Place>>,
}

impl Placed {
    /// A block that says one place.
    pub(crate) fn at(block: Block, place: Option<&Place>) -> Self {
        let places = vec![place.cloned(); passages(slice::from_ref(&block))];
        Placed { block, places }
    }
}

/// Blocks that all say the same place.
pub(crate) fn placed(blocks: impl IntoIterator<Item = Block>, place: Option<&Place>) -> Vec<Placed> {
    blocks.into_iter().map(|block| Placed::at(block, place)).collect()
}

/// The blocks, and apart from them the places of all their passages.
pub(crate) fn apart(blocks: impl IntoIterator<Item = Placed>) -> (Vec<Block>, Vec<Option<Place>>) {
    let mut places = vec![];
    let part = |placed: Placed| {
        places.extend(placed.places);
        placed.block
    };
    let blocks = blocks.into_iter().map(part).collect();
    (blocks, places)
}
