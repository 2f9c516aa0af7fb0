//! State transfers by municipality and year, with the parts of the transition (384/2023).

use super::cell::{amount, dash, head, sure};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, by_year, span_of, year_headers};
use crate::model::{Block, Cell, RowKind, Value};
use crate::part::Part;
use crate::say::{figure, plain};
use money::Cents;
use plan::content::{StateTransfer, Status};
use plan::{Year, reference};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn table(part: &Part<'_>) -> Vec<Block> {
    let rows = &part.plan.state_transfers;
    let keys = rows.iter().flat_map(|row| {
        row.by_actual
            .keys()
            .chain(row.by_criteria.keys())
            .chain(row.amounts.keys())
    });
    let years: Vec<Year> = keys.copied().collect::<BTreeSet<_>>().into_iter().collect();
    let one = |years: &[Year]| {
        let mut grid = Grid::new(plain(part.words.caption_state_transfers(&span_of(years))))
            .named("state-transfers")
            .holding(by_year("state-transfers", years))
            .amounts()
            .text(part.words.field_municipality())
            .numbers(year_headers(years));
        for row in rows {
            add(&mut grid, part, row, years);
        }
        total(&mut grid, part, years);
        notes(&mut grid, part, years);
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(one).collect()
}

/// One municipality: the parts that are entered, then what it gets.
fn add(grid: &mut Grid, part: &Part<'_>, row: &StateTransfer, years: &[Year]) {
    let say = part.words;
    let name = row
        .municipality
        .map_or_else(|| say.subject_area(), |code| part.municipality(code));
    let parts = [
        (say.field_by_actual(), &row.by_actual),
        (say.field_by_criteria(), &row.by_criteria),
    ];
    let split = parts.iter().any(|(_, amounts)| !amounts.is_empty());
    if split {
        grid.group(plain(name.clone()));
        for (name, amounts) in parts.iter().filter(|(_, amounts)| !amounts.is_empty()) {
            let mut cells = vec![head(plain(name.as_str()))];
            cells.extend(years.iter().map(|year| entered(amounts, *year, row.status)));
            grid.body(cells);
        }
    }
    let label = if split { say.document_transfer() } else { name };
    let mut cells = vec![head(plain(label))];
    cells.extend(years.iter().map(|year| {
        let amount = part.ledger.transfer(row, *year).ok();
        signed(amount, row.status)
    }));
    grid.row(if split { RowKind::Subtotal } else { RowKind::Body }, cells);
}

fn entered(amounts: &BTreeMap<Year, Cents>, year: Year, status: Status) -> Cell {
    signed(amounts.get(&year).copied(), status)
}

fn signed(amount: Option<Cents>, status: Status) -> Cell {
    amount.map_or_else(dash, |amount| sure(Value::Euros(amount), status))
}

fn total(grid: &mut Grid, part: &Part<'_>, years: &[Year]) {
    let rows = &part.plan.state_transfers;
    if rows.len() < 2 || rows.iter().any(|row| row.municipality.is_none()) {
        return;
    }
    let mut cells = vec![head(plain(part.words.document_transfers_total()))];
    cells.extend(years.iter().map(|year| amount(part.ledger.transfers(None, *year).ok())));
    grid.row(RowKind::Total, cells);
}

/// How each year's transfer is put together, what the signs mean and where the figures come from.
fn notes(grid: &mut Grid, part: &Part<'_>, years: &[Year]) {
    let rows = &part.plan.state_transfers;
    if rows.iter().any(|row| !row.by_actual.is_empty()) {
        for year in years {
            let (actual, criteria) = reference::transfer_rule(*year);
            let (actual, criteria) = (figure::percent(actual), figure::percent(criteria));
            grid.note(plain(part.words.document_transition(
                &actual,
                &criteria,
                &year.to_string(),
            )));
        }
    }
    grid.explain(rows.iter().map(|row| row.status), part);
    super::statistics::note_sources(grid, part, rows.iter().filter_map(|row| row.source.as_ref()));
}
