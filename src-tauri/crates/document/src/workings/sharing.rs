//! A pool divided into criteria and municipalities, every cent as a formula.

use super::Places;
use super::budget::balance;
use super::division::{Divided, IsExact, Receiver, SHARE, write};
use super::sheet::{Sheet, Step, blank, given};
use crate::model::{RowKind, Value};
use crate::part::Part;
use crate::say::{SLOTS, Spans, plain, weave};
use crate::tables::cell::{head, to_the_cent};
use crate::tables::{cost_sharing, sharing_years, span_of};
use crate::working::{At, Formula, Working};
use money::Cents;
use plan::content::{Criterion, LineKind};
use plan::ledger::{CriterionShare, PoolShare};
use plan::{MunicipalityCode, Year};

/// A pool in years in which it is divided alike.
pub(super) struct Pool {
    years: Vec<Year>,
    share: PoolShare,
}

/// The pools that criteria divide, each once for the years in which nothing differs.
pub(super) fn divided(part: &Part<'_>) -> Vec<Pool> {
    let sharings = sharing_years(part).into_iter();
    let sharings = sharings.filter_map(|year| Some((year, cost_sharing::divided(&part.ledger.sharing(year).ok()?))));
    let sharings: Vec<(Year, Vec<PoolShare>)> = sharings.collect();
    let mut pools = vec![];
    for pool in &part.plan.pools {
        let of_pool = |(year, shares): &(Year, Vec<PoolShare>)| {
            let share = shares.iter().find(|share| share.pool == pool.id)?;
            Some((*year, share.clone()))
        };
        let shares: Vec<(Year, PoolShare)> = sharings.iter().filter_map(of_pool).collect();
        for alike in shares.chunk_by(|a, b| a.1 == b.1) {
            let share = alike[0].1.clone();
            if share.criteria.iter().all(|criterion| criterion.criterion.is_some()) {
                pools.push(Pool {
                    years: alike.iter().map(|(year, _)| *year).collect(),
                    share,
                });
            }
        }
    }
    pools
}

/// The working of a pool.
pub(super) fn working(part: &Part<'_>, pool: &Pool, index: usize, places: &Places) -> Option<Working> {
    let say = part.words;
    let numbers = [
        say.working_order(),
        say.working_measure(),
        say.working_units(),
        say.working_whole_cents(),
        say.working_remainder(),
        say.working_rank(),
        say.working_extra(),
        say.working_share(),
    ];
    let mut sheet = Sheet::new(index, [say.working_receiver()], numbers);
    let (total, parts) = criteria(&mut sheet, part, pool, places);
    let mut shares: Vec<Vec<At>> = vec![];
    for (criterion, cell) in pool.share.criteria.iter().zip(parts) {
        shares.push(municipalities(&mut sheet, part, criterion, cell));
    }
    together(&mut sheet, part, pool, (total, &shares));
    sheet.note(plain(say.working_remainder_note()));
    sheet.note(plain(say.working_inputs_note()));
    let row = part.plan.pools.iter().find(|row| row.id == pool.share.pool)?;
    let name = part.row("pools", row.id.as_str()).text("name", &row.name);
    let caption = say.working_pool(SLOTS[0], &span_of(&pool.years));
    sheet.working(part, weave(&caption, &[name]))
}

/// The pool's euros to the criteria; gives the cell of the pool and those of the criteria.
fn criteria(sheet: &mut Sheet, part: &Part<'_>, pool: &Pool, places: &Places) -> (At, Vec<At>) {
    let say = part.words;
    sheet.group(plain(say.working_criteria()));
    let mut order: Vec<_> = pool.share.criteria.iter().map(|share| &share.criterion).collect();
    order.sort();
    let receiver = |share: &CriterionShare| Receiver {
        name: name(part, share),
        order: order.iter().position(|id| *id == &share.criterion).map_or(0, place),
        measure: Value::Percent {
            number: share.weight,
            decimals: None,
        },
        share: share.total,
    };
    let receivers: Vec<Receiver> = pool.share.criteria.iter().map(receiver).collect();
    let divided = Divided {
        name: plain(say.working_to_divide()),
        amount: pool.share.total,
        formula: total(part, pool, places),
    };
    let (total, parts, _) = write(sheet, divided, &receivers);
    (total, parts)
}

/// A place in an order, from 1.
fn place(index: usize) -> u64 {
    u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1)
}

/// The pool's lines, expenses less income; none when its amount is entered.
fn total(part: &Part<'_>, pool: &Pool, places: &Places) -> Option<Formula> {
    let year = *pool.years.first()?;
    let lines = part.plan.budget_lines.iter();
    let lines = lines.filter(|line| line.pool.as_ref() == Some(&pool.share.pool) && line.scenario.is_none());
    let of = |kind: LineKind| -> Vec<(At, Cents)> {
        let lines = lines.clone().filter(|line| line.kind == kind);
        let known = lines.filter_map(|line| {
            let at = places.lines.get(&(line.id.clone(), year))?;
            Some((*at, part.ledger.line(line, year).ok()?))
        });
        known.collect()
    };
    let (cell, formula) = balance(of(LineKind::Expense), of(LineKind::Income));
    formula.filter(|_| cell.value == Some(Value::Euros(pool.share.total)))
}

fn row_of<'a>(part: &Part<'a>, share: &CriterionShare) -> Option<&'a Criterion> {
    let mut criteria = part.plan.keys.iter().flat_map(|key| &key.criteria);
    criteria.find(|criterion| Some(&criterion.id) == share.criterion.as_ref())
}

fn name(part: &Part<'_>, share: &CriterionShare) -> Spans {
    let row = row_of(part, share);
    row.map_or_else(Vec::new, |criterion| {
        part.row("criteria", criterion.id.as_str())
            .text("name", &criterion.name)
    })
}

/// A criterion's euros to the municipalities; gives the cells of their shares in the plan's order.
fn municipalities(sheet: &mut Sheet, part: &Part<'_>, share: &CriterionShare, from: At) -> Vec<At> {
    let say = part.words;
    let criterion = name(part, share);
    sheet.group(weave(
        &say.working_of_criterion(SLOTS[0]),
        std::slice::from_ref(&criterion),
    ));
    let receiver = |code: MunicipalityCode| {
        let basis = share.basis.get(&code)?;
        Some(Receiver {
            name: plain(part.municipality(code)),
            order: code.to_string().parse().ok()?,
            measure: Value::Number {
                number: basis.value,
                decimals: cost_sharing::decimals(part, row_of(part, share)?, basis),
            },
            share: *share.municipalities.get(&code)?,
        })
    };
    let receivers: Vec<Receiver> = part.members().filter_map(receiver).collect();
    let divided = Divided {
        name: plain(say.working_to_divide()),
        amount: share.total,
        formula: Some(Formula::Same(from)),
    };
    let (_, shares, is_exact) = write(sheet, divided, &receivers);
    if is_exact == IsExact::Values {
        sheet.note(weave(&say.working_values_note(SLOTS[0]), &[criterion]));
    }
    shares
}

/// What each municipality carries of all criteria, and that all of them carry the whole pool.
fn together(sheet: &mut Sheet, part: &Part<'_>, pool: &Pool, (total, shares): (At, &[Vec<At>])) {
    let say = part.words;
    sheet.group(plain(say.working_municipalities()));
    let codes = part
        .members()
        .filter(|code| pool.share.municipalities.contains_key(code));
    let first = sheet.next();
    for (index, code) in codes.enumerate() {
        let parts = shares
            .iter()
            .zip(&pool.share.criteria)
            .filter_map(|(cells, criterion)| Some((*cells.get(index)?, *criterion.municipalities.get(&code)?)));
        let name = plain(part.municipality(code));
        last_column(sheet, RowKind::Body, name, balance(parts.collect(), vec![]));
    }
    let rows = [first, sheet.next() - 1];
    let sum = Formula::Sum(sheet.down(rows, SHARE));
    let value = to_the_cent(Some(pool.share.total));
    let sum = last_column(sheet, RowKind::Total, plain(say.document_total()), (value, Some(sum)));
    let control = Formula::Balance {
        added: vec![sheet.at(sum, SHARE)],
        subtracted: vec![total],
    };
    let value = to_the_cent(Some(Cents::ZERO));
    last_column(
        sheet,
        RowKind::Body,
        plain(say.working_control()),
        (value, Some(control)),
    );
}

/// A row with nothing but a name and euros; gives its place.
fn last_column(sheet: &mut Sheet, kind: RowKind, name: Spans, euros: Step) -> usize {
    let mut cells = vec![given(head(name))];
    cells.resize_with(SHARE, blank);
    cells.push(euros);
    sheet.row(kind, cells)
}
