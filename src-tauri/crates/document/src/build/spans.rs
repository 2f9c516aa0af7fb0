//! Every run of text in some blocks, wherever it stands.

use crate::model::{Block, Cell, List, Span, Table};

/// Does something with every run of text.
pub(super) fn each(blocks: &mut [Block], change: &mut dyn FnMut(&mut Span)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => heading.spans.iter_mut().for_each(&mut *change),
            Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => {
                spans.iter_mut().for_each(&mut *change);
            }
            Block::List(list) => of_list(list, change),
            Block::Table(table) => of_table(table, change),
            Block::Chart(chart) => {
                let notes = chart.notes.iter_mut().flatten();
                chart.caption.iter_mut().chain(notes).for_each(&mut *change);
            }
            Block::Picture(picture) => picture.caption.iter_mut().for_each(&mut *change),
            Block::Contents { .. } | Block::PageBreak => {}
            Block::InLanguage { blocks, .. } => each(blocks, change),
            Block::Parallel(parallel) => {
                let sides = parallel.pairs.iter_mut().flatten();
                sides.for_each(|side| each(side, change));
            }
        }
    }
}

fn of_list(list: &mut List, change: &mut dyn FnMut(&mut Span)) {
    for item in &mut list.items {
        item.spans.iter_mut().for_each(&mut *change);
        item.inner.iter_mut().for_each(|inner| of_list(inner, change));
    }
}

fn of_table(table: &mut Table, change: &mut dyn FnMut(&mut Span)) {
    let headers = table.columns.iter_mut().flat_map(|column| &mut column.header);
    let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
    let inside = cells.flat_map(|Cell { paragraphs, .. }| paragraphs.iter_mut().flatten());
    let notes = table.notes.iter_mut().flatten();
    let all = table.caption.iter_mut().chain(headers).chain(inside).chain(notes);
    all.for_each(change);
}
