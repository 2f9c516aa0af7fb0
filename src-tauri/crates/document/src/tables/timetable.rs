//! The timetable.

use super::grid::{Grid, cell, head, words};
use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use i18n::EN_DASH;
use plan::content::Milestone;

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_timetable()))
        .text(say.field_when())
        .text(say.document_what_happens())
        .text(say.field_kind())
        .text(say.field_municipality())
        .text(say.field_responsible());
    for milestone in &part.plan.milestones {
        let row = part.row("milestones", milestone.id.as_str());
        let municipality = milestone.municipality.map(|code| part.municipality(code));
        grid.body(vec![
            words(when(milestone)),
            head(row.text("name", &milestone.name)),
            words(capital(&milestone.kind.say(say))),
            words(municipality.unwrap_or_default()),
            cell(row.text("responsible", &milestone.responsible)),
        ]);
    }
    grid.block(part).into_iter().collect()
}

/// Whole dates on both sides: in a column of dates, a shortened one is read as a slip.
fn when(milestone: &Milestone) -> String {
    match (milestone.from.map(i18n::date), milestone.to.map(i18n::date)) {
        (Some(from), Some(to)) if from != to => format!("{from}{EN_DASH}{to}"),
        (Some(day), _) => day,
        (None, Some(to)) => format!("{EN_DASH}{to}"),
        (None, None) => String::new(),
    }
}
