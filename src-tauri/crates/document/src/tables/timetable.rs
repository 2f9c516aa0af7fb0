//! The timetable.

use super::cell::{cell, day, head, words};
use super::grid::Grid;
use crate::charts;
use crate::model::{Block, Cell};
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use i18n::EN_DASH;
use plan::content::Milestone;

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = of(part, |_| true);
    blocks.extend(charts::timeline(part, &blocks));
    blocks
}

/// The milestones that are of concern.
pub(crate) fn of(part: &Part<'_>, concerns: impl Fn(&Milestone) -> bool) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_timetable()))
        .named("timetable")
        .text(say.field_when())
        .text(say.document_what_happens())
        .text(say.field_kind())
        .text(say.field_municipality())
        .text(say.field_responsible());
    for milestone in part.plan.milestones.iter().filter(|milestone| concerns(milestone)) {
        let row = part.row("milestones", milestone.id.as_str());
        let municipality = milestone.municipality.map(|code| part.municipality(code));
        grid.body(vec![
            when(milestone),
            head(row.text("name", &milestone.name)),
            words(capital(&milestone.kind.say(say))),
            words(municipality.unwrap_or_default()),
            cell(row.text("responsible", &milestone.responsible)),
        ]);
    }
    grid.block(part).into_iter().collect()
}

/// Whole dates on both sides: in a column of dates, a shortened one is read as a slip.
fn when(milestone: &Milestone) -> Cell {
    match (milestone.from, milestone.to) {
        (Some(from), Some(to)) if from != to => words(format!("{}{EN_DASH}{}", i18n::date(from), i18n::date(to))),
        (None, Some(to)) => words(format!("{EN_DASH}{}", i18n::date(to))),
        (from, _) => day(from),
    }
}
