//! Two languages side by side: texts in pairs, tables and pictures once for both.

mod align;
mod list;
mod merge;

use crate::model::{Anchor, Block, Chart, Drawing, List, Parallel};
use crate::placed::{Placed, passages};
use align::{Aligned, align};
use plan::{Language, Place};
use std::collections::HashMap;

/// The most categories along the axis of a chart that stands in a column.
const MOST_CATEGORIES: usize = 12;

/// The most boxes beside each other in an organisation chart that stands in a column.
const MOST_BOXES: usize = 4;

/// Puts the blocks of two languages side by side, and says which anchors of the right one went into those of the left one.
///
/// Nothing is lost and nothing comes twice: a block that the other language has no counterpart for stands beside nothing.
pub(super) fn side_by_side(
    languages: [Language; 2],
    blocks: [Vec<Placed>; 2],
) -> (Vec<Placed>, HashMap<Anchor, Anchor>) {
    let mut page = Page {
        languages,
        blocks: vec![],
        pairs: vec![],
        places: vec![],
        merged: HashMap::new(),
    };
    for aligned in align(languages, blocks) {
        match aligned {
            Aligned::Both(left, right) => page.both(left, right),
            Aligned::Left(left) => page.one(left, 0),
            Aligned::Right(right) => page.one(right, 1),
        }
    }
    page.close_columns();
    (page.blocks, page.merged)
}

/// What has been put side by side so far.
struct Page {
    languages: [Language; 2],
    blocks: Vec<Placed>,
    /// The columns that are still open.
    pairs: Vec<[Vec<Block>; 2]>,
    /// The places of the passages in `pairs`.
    places: Vec<Option<Place>>,
    merged: HashMap<Anchor, Anchor>,
}

impl Page {
    fn both(&mut self, left: Placed, right: Placed) {
        let places = [left.places, right.places];
        match (left.block, right.block) {
            (Block::Table(left), Block::Table(right)) if merge::fit_together(&left, &right) => {
                self.merged.insert(right.anchor.clone(), left.anchor.clone());
                self.across_for_both(Block::Table(merge::table(self.languages, left, right)), places);
            }
            (Block::Picture(left), Block::Picture(right)) if left.bytes == right.bytes => {
                self.across_for_both(Block::Picture(merge::picture(self.languages, left, right)), places);
            }
            (Block::PageBreak, Block::PageBreak) => self.across_for_both(Block::PageBreak, places),
            (Block::List(left), Block::List(right)) => self.lists(left, right, places),
            (left, right) if needs_width(&left) || needs_width(&right) => {
                for (column, (block, places)) in [left, right].into_iter().zip(places).enumerate() {
                    self.one(Placed { block, places }, column);
                }
            }
            (left, right) => {
                self.pairs.push([vec![left], vec![right]]);
                self.places.extend(places.into_iter().flatten());
            }
        }
    }

    /// Lists beside each other, a few items at a time.
    fn lists(&mut self, left: List, right: List, places: [Vec<Option<Place>>; 2]) {
        let mut places = places.map(Vec::into_iter);
        for pair in list::pieces(left, right) {
            let pair = pair.map(|list| vec![Block::List(list)]);
            for (side, places) in pair.iter().zip(&mut places) {
                self.places.extend(places.take(passages(side)));
            }
            self.pairs.push(pair);
        }
    }

    /// A block of one language, whose column is 0 or 1, without a counterpart.
    fn one(&mut self, Placed { block, places }: Placed, column: usize) {
        if !needs_width(&block) {
            let mut pair = [vec![], vec![]];
            pair[column].push(block);
            self.places.extend(places);
            return self.pairs.push(pair);
        }
        let block = if column == 0 || block == Block::PageBreak {
            block
        } else {
            Block::InLanguage {
                language: self.languages[column],
                blocks: vec![block],
            }
        };
        self.across(Placed { block, places });
    }

    /// A block that both languages share says their places without a language.
    fn across_for_both(&mut self, block: Block, [places, _]: [Vec<Option<Place>>; 2]) {
        let shared = |place: Place| Place {
            language: None,
            ..place
        };
        let places = places.into_iter().map(|place| place.map(shared)).collect();
        self.across(Placed { block, places });
    }

    /// A block that takes the whole width.
    fn across(&mut self, placed: Placed) {
        self.close_columns();
        self.blocks.push(placed);
    }

    fn close_columns(&mut self) {
        if !self.pairs.is_empty() {
            let block = Block::Parallel(Parallel {
                languages: self.languages,
                pairs: std::mem::take(&mut self.pairs),
            });
            let places = std::mem::take(&mut self.places);
            self.blocks.push(Placed { block, places });
        }
    }
}

/// Whether a block can't stand in a column.
fn needs_width(block: &Block) -> bool {
    match block {
        Block::Heading(_) | Block::Paragraph(_) | Block::List(_) | Block::Quotation(_) | Block::Note(_) => false,
        Block::Chart(chart) => is_wide(chart),
        Block::Table(_)
        | Block::Picture(_)
        | Block::Contents { .. }
        | Block::PageBreak
        | Block::InLanguage { .. }
        | Block::Parallel(_) => true,
    }
}

fn is_wide(chart: &Chart) -> bool {
    match &chart.drawing {
        Drawing::Plot(plot) => plot.kind != crate::model::ChartKind::Bars && plot.categories.len() > MOST_CATEGORIES,
        Drawing::Timeline(_) => false,
        Drawing::Organisation(boxes) => boxes.above.len().max(boxes.below.len()) > MOST_BOXES,
    }
}
