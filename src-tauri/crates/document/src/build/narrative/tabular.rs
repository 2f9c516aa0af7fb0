//! A header row and the rows after it as one table.

use super::inline::cells;
use crate::model::{Align, Block, Span};
use crate::part::Part;
use crate::say::{Spans, plain};
use crate::tables::cell::{cell, head};
use crate::tables::grid::Grid;
use plan::content::{Block as Written, BlockKind};

/// The table, named after the heading above it.
pub(super) fn table(part: &Part<'_>, blocks: &[&Written], title: &[Span]) -> Option<Block> {
    let rows: Vec<Vec<Spans>> = blocks.iter().map(|block| cells(part, block)).collect();
    let width = rows.iter().map(Vec::len).max()?;
    let has_header = blocks.first()?.kind == BlockKind::TableHeader;
    let (header, body) = rows.split_at(usize::from(has_header));
    let mut grid = Grid::new(title.to_vec());
    for column in 0..width {
        let said = header.first().and_then(|cells| cells.get(column)).cloned();
        let said = said.filter(|spans| !spans.is_empty());
        let said = said.unwrap_or_else(|| plain(part.words.document_column(&(column + 1).to_string())));
        let numeric = !body.is_empty()
            && body
                .iter()
                .all(|row| row.get(column).is_none_or(|cell| is_number(cell)));
        grid.column(
            said,
            if numeric && column > 0 {
                Align::Number
            } else {
                Align::Start
            },
        );
    }
    for row in body {
        let one = |column: usize| row.get(column).cloned().unwrap_or_default();
        let first = if one(0).is_empty() { cell(vec![]) } else { head(one(0)) };
        grid.body(
            std::iter::once(first)
                .chain((1..width).map(|column| cell(one(column))))
                .collect(),
        );
    }
    if body.is_empty() {
        // A header alone says something too: it is shown as the only row.
        let only = header.first()?;
        grid.body(
            (0..width)
                .map(|column| cell(only.get(column).cloned().unwrap_or_default()))
                .collect(),
        );
    }
    grid.block_with_all_columns(part)
}

/// Whether a cell holds a figure: digits with their separators, sign and unit.
fn is_number(spans: &[Span]) -> bool {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    let text = text.trim();
    let allowed = |c: char| c.is_ascii_digit() || " \u{a0},.−–-+%€*".contains(c);
    text.chars().all(allowed)
}
