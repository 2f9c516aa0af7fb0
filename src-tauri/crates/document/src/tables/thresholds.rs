//! Thresholds of public procurement (1397/2016, 25 §).

use super::cell::{amount, cell, day, head};
use super::grid::Grid;
use crate::model::Block;
use crate::part::Part;
use crate::say::plain;

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_thresholds()))
        .named("thresholds")
        .amounts()
        .text(say.field_name())
        .number(say.document_euros(&say.field_amount()))
        .text(say.field_basis())
        .text(say.field_from());
    for threshold in &part.plan.thresholds {
        let row = part.row("thresholds", threshold.id.as_str());
        grid.body(vec![
            head(row.text("name", &threshold.name)),
            amount(threshold.amount),
            cell(row.text("basis", &threshold.basis)),
            day(threshold.from),
        ]);
    }
    grid.block(part).into_iter().collect()
}
