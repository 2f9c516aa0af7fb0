//! Members: language, seats, when they joined, how their residents are served.

use super::cell::{cell, day, head, number, words};
use super::grid::Grid;
use crate::charts;
use crate::model::{Block, Cell, RowKind};
use crate::part::{Part, capital};
use crate::say::{Said, plain};
use money::Number;
use plan::content::Member;
use plan::reference;

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_members()))
        .named("members")
        .text(say.field_municipality())
        .text(say.document_language_status())
        .number(say.field_seats())
        .text(say.field_joined())
        .text(say.field_own_services())
        .text(say.field_served());
    for member in &part.plan.members {
        let row = part.row("members", member.id.as_str());
        let status = reference::register()
            .get(member.municipality)
            .map(|m| m.language.say(say));
        grid.body(vec![
            head(plain(part.municipality(member.municipality))),
            words(status.map(|status| capital(&status)).unwrap_or_default()),
            seats(member),
            day(member.joined),
            cell(row.text("own_services", &member.own_services)),
            cell(row.text("served", &member.served)),
        ]);
    }
    total(&mut grid, part);
    let mut blocks: Vec<Block> = grid.block(part).into_iter().collect();
    blocks.extend(charts::organisation(part, &blocks));
    blocks
}

fn seats(member: &Member) -> Cell {
    let seats = member.seats.map(|seats| Number::from(u64::from(seats)));
    seats.map_or_else(|| words(""), |seats| number(seats, Some(0)))
}

/// The seats together, when every member has its own entered.
fn total(grid: &mut Grid, part: &Part<'_>) {
    let seats: Option<Vec<u64>> = part
        .plan
        .members
        .iter()
        .map(|m: &Member| m.seats.map(u64::from))
        .collect();
    let Some(seats) = seats.filter(|seats| seats.len() > 1) else {
        return;
    };
    let sum = number(Number::from(seats.iter().sum::<u64>()), Some(0));
    let total = head(plain(part.words.document_total()));
    grid.row(
        RowKind::Total,
        vec![total, words(""), sum, words(""), words(""), words("")],
    );
}
