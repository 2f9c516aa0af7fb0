//! Two languages side by side: texts in pairs, tables and pictures once for both.

mod align;
mod list;
mod merge;

use crate::model::{Anchor, Block, Chart, Drawing, Parallel};
use align::{Aligned, align};
use plan::Language;
use std::collections::HashMap;

/// The most categories along the axis of a chart that stands in a column.
const MOST_CATEGORIES: usize = 12;

/// The most boxes beside each other in an organisation chart that stands in a column.
const MOST_BOXES: usize = 4;

/// Puts the blocks of two languages side by side, and says which anchors of the right one went into those of the left one.
///
/// Nothing is lost and nothing comes twice: a block that the other language has no counterpart for stands beside nothing.
pub(super) fn side_by_side(languages: [Language; 2], blocks: [Vec<Block>; 2]) -> (Vec<Block>, HashMap<Anchor, Anchor>) {
    let mut page = Page {
        languages,
        blocks: vec![],
        pairs: vec![],
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
    blocks: Vec<Block>,
    /// The columns that are still open.
    pairs: Vec<[Vec<Block>; 2]>,
    merged: HashMap<Anchor, Anchor>,
}

impl Page {
    fn both(&mut self, left: Block, right: Block) {
        match (left, right) {
            (Block::Table(left), Block::Table(right)) if merge::fit_together(&left, &right) => {
                self.merged.insert(right.anchor.clone(), left.anchor.clone());
                self.across(Block::Table(merge::table(self.languages, left, right)));
            }
            (Block::Picture(left), Block::Picture(right)) if left.bytes == right.bytes => {
                self.across(Block::Picture(merge::picture(self.languages, left, right)));
            }
            (Block::PageBreak, Block::PageBreak) => self.across(Block::PageBreak),
            (Block::List(left), Block::List(right)) => {
                let pieces = list::pieces(left, right);
                let pairs = pieces.into_iter().map(|pair| pair.map(|list| vec![Block::List(list)]));
                self.pairs.extend(pairs);
            }
            (left, right) if needs_width(&left) || needs_width(&right) => {
                self.one(left, 0);
                self.one(right, 1);
            }
            (left, right) => self.pairs.push([vec![left], vec![right]]),
        }
    }

    /// A block of one language, whose column is 0 or 1, without a counterpart.
    fn one(&mut self, block: Block, column: usize) {
        if !needs_width(&block) {
            let mut pair = [vec![], vec![]];
            pair[column].push(block);
            return self.pairs.push(pair);
        }
        self.across(if column == 0 || block == Block::PageBreak {
            block
        } else {
            Block::InLanguage {
                language: self.languages[column],
                blocks: vec![block],
            }
        });
    }

    /// A block that takes the whole width.
    fn across(&mut self, block: Block) {
        self.close_columns();
        self.blocks.push(block);
    }

    fn close_columns(&mut self) {
        if !self.pairs.is_empty() {
            self.blocks.push(Block::Parallel(Parallel {
                languages: self.languages,
                pairs: std::mem::take(&mut self.pairs),
            }));
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
