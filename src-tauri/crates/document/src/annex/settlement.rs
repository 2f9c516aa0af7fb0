//! What has been paid in advance, and the settlement after the year.

use crate::model::{Block, RowKind};
use crate::part::Part;
use crate::say::{month, plain};
use crate::tables::cell::{amount, head, words};
use crate::tables::grid::Grid;
use money::Cents;
use plan::Year;
use plan::content::Payment;
use plan::ledger::Settlement;
use std::collections::BTreeSet;

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let spent = part.plan.pools.iter().flat_map(|pool| pool.actuals.keys().copied());
    let years: BTreeSet<Year> = spent.collect();
    let mut blocks: Vec<Block> = payments(part).into_iter().collect();
    blocks.extend(years.into_iter().filter_map(|year| settlement(part, year)));
    blocks
}

fn payments(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_payments()))
        .named("payments")
        .amounts()
        .text(say.field_municipality())
        .text(say.field_period())
        .number(say.document_euros(&say.field_amount()));
    for payment in &part.plan.payments {
        grid.body(vec![
            head(plain(part.municipality(payment.municipality))),
            words(when(part, payment)),
            amount(payment.amount),
        ]);
    }
    grid.block(part)
}

fn when(part: &Part<'_>, payment: &Payment) -> String {
    match payment.month {
        Some(number) => month(payment.year, number, part.words),
        None => payment.year.to_string(),
    }
}

/// Actual costs divided by the keys, less what was paid.
fn settlement(part: &Part<'_>, year: Year) -> Option<Block> {
    let say = part.words;
    let rows = part.known(part.ledger.settlement(year))?;
    let mut grid = Grid::new(plain(say.caption_settlement(&year.to_string())))
        .named(format!("settlement:{year}"))
        .amounts()
        .text(say.field_municipality())
        .number(say.document_actual_share())
        .number(say.document_paid())
        .number(say.document_balance());
    for code in part.members() {
        let Some(row) = rows.iter().find(|row| row.municipality == code) else {
            continue;
        };
        grid.body(vec![
            head(plain(part.municipality(code))),
            amount(row.actual),
            amount(row.paid),
            amount(row.balance),
        ]);
    }
    if rows.len() > 1 {
        let sum = |of: fn(&Settlement) -> Cents| amount(Cents::checked_sum(rows.iter().map(of)).ok());
        let name = head(plain(say.document_total()));
        let sums = [sum(|row| row.actual), sum(|row| row.paid), sum(|row| row.balance)];
        grid.row(RowKind::Total, std::iter::once(name).chain(sums).collect());
    }
    grid.note(plain(say.document_balance_note()));
    grid.block(part)
}
