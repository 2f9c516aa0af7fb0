//! The places of a document that links may lead to.

use crate::model::{Anchor, Block};
use std::collections::HashSet;

/// The anchors of all headings, tables and charts in these blocks, those inside parts and columns too.
pub fn anchors(blocks: &[Block]) -> HashSet<&Anchor> {
    let mut found = HashSet::new();
    collect(blocks, &mut found);
    found
}

fn collect<'b>(blocks: &'b [Block], found: &mut HashSet<&'b Anchor>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => _ = found.insert(&heading.anchor),
            Block::Table(table) => _ = found.insert(&table.anchor),
            Block::Chart(chart) => _ = found.insert(&chart.anchor),
            Block::InLanguage { blocks, .. } => collect(blocks, found),
            Block::Parallel(parallel) => parallel.pairs.iter().flatten().for_each(|side| collect(side, found)),
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Quotation(_)
            | Block::Note(_)
            | Block::Picture(_)
            | Block::Contents { .. }
            | Block::PageBreak => {}
        }
    }
}
