//! Thresholds of public procurement (1397/2016, 25 §).

use super::grid::{Grid, cell, head, words};
use crate::model::Block;
use crate::part::Part;
use crate::say::{figure, plain};

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_thresholds()))
        .text(say.field_name())
        .number(say.document_euros(&say.field_amount()))
        .text(say.field_basis())
        .text(say.field_from());
    for threshold in &part.plan.thresholds {
        let row = part.row("thresholds", threshold.id.as_str());
        grid.body(vec![
            head(row.text("name", &threshold.name)),
            words(figure::amount(threshold.amount)),
            cell(row.text("basis", &threshold.basis)),
            words(threshold.from.map(i18n::date).unwrap_or_default()),
        ]);
    }
    grid.block(part).into_iter().collect()
}
