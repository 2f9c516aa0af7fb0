//! Goals with their indicators.

use super::cell::{cell, head};
use super::grid::Grid;
use crate::model::Block;
use crate::part::Part;
use crate::say::plain;

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_goals()))
        .named("goals")
        .text(say.field_objective())
        .text(say.field_indicator())
        .text(say.field_baseline())
        .text(say.field_target());
    for goal in &part.plan.goals {
        let row = part.row("goals", goal.id.as_str());
        grid.body(vec![
            head(row.text("objective", &goal.objective)),
            cell(row.text("indicator", &goal.indicator)),
            cell(row.text("baseline", &goal.baseline)),
            cell(row.text("target", &goal.target)),
        ]);
    }
    grid.block(part).into_iter().collect()
}
