//! The lists at the front: contents, tables, charts.

use crate::model::{Block, Listed};
use crate::part::Part;
use crate::placed::Placed;
use i18n::{EN_DASH, Words};

/// How many tables or charts are worth a list of their own.
const WORTH_A_LIST: usize = 3;

/// The contents, and lists of tables and charts when the body has several of them.
pub(super) fn lists(parts: &[Part<'_>], body: &[Vec<Placed>]) -> Vec<Block> {
    let list = |listed: Listed, title: fn(&Words) -> String| Block::Contents {
        title: in_all(parts, title),
        listed,
    };
    let depth = parts[0].level + 1;
    let mut lists = vec![list(Listed::Headings { depth }, |words| words.document_contents())];
    let blocks = || body.iter().flatten().map(|placed| &placed.block);
    if count(blocks(), |block| matches!(block, Block::Table(_))) >= WORTH_A_LIST {
        lists.push(list(Listed::Tables, |words| words.document_list_of_tables()));
    }
    if count(blocks(), |block| matches!(block, Block::Chart(_))) >= WORTH_A_LIST {
        lists.push(list(Listed::Charts, |words| words.document_list_of_charts()));
    }
    lists
}

/// The same words in all languages of the document: `Sisällys – Innehåll`.
fn in_all(parts: &[Part<'_>], title: fn(&Words) -> String) -> String {
    let titles: Vec<String> = parts.iter().map(|part| title(&part.words)).collect();
    titles.join(&format!(" {EN_DASH} "))
}

fn count<'b>(blocks: impl IntoIterator<Item = &'b Block>, wanted: fn(&Block) -> bool) -> usize {
    let inside = |block: &'b Block| match block {
        Block::InLanguage { blocks, .. } => count(blocks, wanted),
        Block::Parallel(parallel) => parallel.pairs.iter().map(|[left, _]| count(left, wanted)).sum(),
        block => usize::from(wanted(block)),
    };
    blocks.into_iter().map(inside).sum()
}
