//! How costs are divided: each pool by its key, the statistics used, and every cent.

use super::{advances, comparison, settlement};
use crate::incomplete::LeftOut;
use crate::model::{Align, Block, Cell, RowKind};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, join, plain, weave};
use crate::tables::cell::{amount, head, quantity};
use crate::tables::grid::{Grid, blocks_of};
use crate::tables::{by_year, cost_sharing, heading, sharing_years, span_of};
use money::Cents;
use plan::content::{Criterion, KeyKind};
use plan::ledger::{CriterionShare, PoolShare, Sharing};
use plan::quantity::{Quantity, evaluate};
use plan::{MunicipalityCode, Period, Year};
use std::collections::BTreeSet;

/// The most criteria side by side, beside the municipality and the total.
const MOST_CRITERIA: usize = 10;

pub(super) fn annex(part: &Part<'_>, level: u8) -> Vec<Block> {
    let sharings: Vec<Sharing> = sharing_years(part)
        .into_iter()
        .filter_map(|year| part.ledger.sharing(year).ok())
        .filter(|sharing| !sharing.pools.is_empty())
        .collect();
    let mut blocks = vec![];
    if !sharings.is_empty() {
        let (divided, advances) = (
            part.shows(LeftOut::SharesByPool, "pools"),
            part.shows(LeftOut::Advances, "pools"),
        );
        if divided && advances {
            blocks.push(Block::Paragraph(plain(part.words.document_sharing_method())));
            let alike = sharings.chunk_by(|a, b| cost_sharing::divided(a) == cost_sharing::divided(b));
            blocks.extend(alike.flat_map(|sharings| of_years(part, sharings, level)));
        }
    }
    blocks.extend(comparison::tables(part));
    blocks.extend(per_resident(part, &sharings));
    blocks.extend(settlement::tables(part));
    blocks
}

/// Years that are divided alike: each pool, and what is paid in advance each month.
fn of_years(part: &Part<'_>, sharings: &[Sharing], level: u8) -> Vec<Block> {
    let Some(first) = sharings.first() else {
        return vec![];
    };
    let years: Vec<Year> = sharings.iter().map(|sharing| sharing.year).collect();
    let mut blocks = vec![heading(part, level, plain(span_of(&years)))];
    for (index, share) in first.pools.iter().enumerate() {
        let alike = Alike {
            years: years.clone(),
            share,
            all: sharings.iter().map(|sharing| &sharing.pools[index]).collect(),
        };
        blocks.extend(pool(part, &alike));
    }
    blocks.extend(advances::table(part, first, &years));
    blocks
}

/// A pool in years that are divided alike.
struct Alike<'s> {
    years: Vec<Year>,
    /// Of the first year; the others differ in nothing but the period that was asked for.
    share: &'s PoolShare,
    /// Of each year.
    all: Vec<&'s PoolShare>,
}

/// A pool divided into criteria and municipalities, with totals both ways.
fn pool(part: &Part<'_>, alike: &Alike<'_>) -> Vec<Block> {
    let share = alike.share;
    let is_direct = share.criteria.iter().any(|criterion| criterion.criterion.is_none());
    let criteria: Vec<usize> = (0..share.criteria.len()).filter(|_| !is_direct).collect();
    if is_direct {
        return pool_table(part, alike, &[]).into_iter().collect();
    }
    blocks_of(&criteria, MOST_CRITERIA)
        .filter_map(|criteria| pool_table(part, alike, criteria))
        .collect()
}

/// `chosen`: which of the pool's criteria.
fn pool_table(part: &Part<'_>, alike: &Alike<'_>, chosen: &[usize]) -> Option<Block> {
    let share = alike.share;
    let criteria: Vec<&CriterionShare> = chosen.iter().map(|index| &share.criteria[*index]).collect();
    let row = part.plan.pools.iter().find(|pool| pool.id == share.pool)?;
    let name = part.row("pools", row.id.as_str()).text("name", &row.name);
    let caption = part.words.caption_pool_division(SLOTS[0], &span_of(&alike.years));
    let mut grid = Grid::new(weave(&caption, &[name]))
        .named(format!("pool-division:{}:{}", share.pool, alike.years[0]))
        .amounts()
        .text(part.words.field_municipality());
    for criterion in &criteria {
        grid.column(criterion_name(part, criterion), Align::Number);
    }
    let total = part.words.document_total_euros();
    // Criteria that stand in another table are in this sum too, and a direct key has none.
    let all = !criteria.is_empty() && criteria.len() == share.criteria.len();
    grid = if all { grid.total(total) } else { grid.number(total) };
    for (code, sum) in in_order(part, share) {
        let mut cells = vec![head(plain(part.municipality(code)))];
        cells.extend(criteria.iter().map(|criterion| part_of(part, criterion, code)));
        cells.push(amount(sum));
        grid.body(cells);
    }
    let mut cells = vec![head(plain(part.words.document_total()))];
    cells.extend(criteria.iter().map(|criterion| amount(criterion.total)));
    cells.push(amount(share.total));
    grid.row(RowKind::Total, cells);
    for (index, criterion) in chosen.iter().zip(&criteria) {
        statistic_note(&mut grid, part, criterion);
        older_notes(&mut grid, part, alike, *index);
        cents_note(&mut grid, part, criterion);
    }
    let statuses = criteria.iter().flat_map(|criterion| criterion.basis.values());
    grid.explain(statuses.map(|basis| basis.status), part);
    if criteria.is_empty() && is_direct_key(part, share) {
        grid.note(plain(part.words.document_direct_key()));
    }
    grid.block(part)
}

fn is_direct_key(part: &Part<'_>, share: &PoolShare) -> bool {
    let pool = part.plan.pools.iter().find(|pool| pool.id == share.pool);
    let key = pool.and_then(|pool| part.plan.keys.iter().find(|key| Some(&key.id) == pool.key.as_ref()));
    key.is_some_and(|key| key.kind == KeyKind::Direct)
}

/// The members' shares in the plan's order.
fn in_order(part: &Part<'_>, share: &PoolShare) -> Vec<(MunicipalityCode, Cents)> {
    let of = |code| Some((code, *share.municipalities.get(&code)?));
    part.members().filter_map(of).collect()
}

fn row_of<'a>(part: &Part<'a>, share: &CriterionShare) -> Option<&'a Criterion> {
    let mut criteria = part.plan.keys.iter().flat_map(|key| &key.criteria);
    criteria.find(|criterion| Some(&criterion.id) == share.criterion.as_ref())
}

/// `Työttömät (45 %)`.
fn criterion_name(part: &Part<'_>, share: &CriterionShare) -> Spans {
    row_of(part, share).map_or_else(Vec::new, |criterion| weighted(part, criterion))
}

/// The name of a criterion with its weight: `Työttömät (45 %)`.
pub(super) fn weighted(part: &Part<'_>, criterion: &Criterion) -> Spans {
    let name = part
        .row("criteria", criterion.id.as_str())
        .text("name", &criterion.name);
    join([name, plain(format!("({})", figure::percent(criterion.weight)))], " ")
}

/// What a municipality carries of a criterion, and below it the statistic that it was divided by.
fn part_of(part: &Part<'_>, share: &CriterionShare, code: MunicipalityCode) -> Cell {
    let cents = share.municipalities.get(&code).copied();
    let basis = share.basis.get(&code).map(|basis| {
        let decimals = row_of(part, share).and_then(|row| cost_sharing::decimals(part, row, basis));
        let value = figure::number(basis.value, decimals) + figure::sign(basis.status);
        plain(format!("({value})"))
    });
    amount(cents).below(basis.unwrap_or_default())
}

/// The name of the statistic that a criterion divides by.
fn statistic_name(part: &Part<'_>, share: &CriterionShare) -> Option<Spans> {
    let indicator = part.ledger.indicator(&row_of(part, share)?.indicator)?;
    let row = part.row("indicators", indicator.id.as_str());
    Some(row.text("name", &indicator.name))
}

/// Which statistic and period a criterion used.
fn statistic_note(grid: &mut Grid, part: &Part<'_>, share: &CriterionShare) {
    let Some(name) = statistic_name(part, share) else {
        return;
    };
    let used: BTreeSet<Period> = share.basis.values().map(|basis| basis.used).collect();
    let used: Vec<String> = used
        .into_iter()
        .map(|period| i18n::period(period, part.language))
        .collect();
    let used = i18n::list(&used, part.language);
    let message = part.words.document_criterion_statistic(SLOTS[1], &used, SLOTS[0]);
    grid.note(weave(&message, &[name, criterion_name(part, share)]));
}

/// In which years, and for whom, an older value of the statistic was used than the key asks for.
fn older_notes(grid: &mut Grid, part: &Part<'_>, alike: &Alike<'_>, index: usize) {
    let Some(name) = statistic_name(part, &alike.share.criteria[index]) else {
        return;
    };
    let older = |share: &PoolShare| -> Vec<MunicipalityCode> {
        let basis = &share.criteria[index].basis;
        let older = basis.iter().filter(|(_, basis)| basis.used != basis.asked);
        older.map(|(code, _)| *code).collect()
    };
    let by_year: Vec<(Year, Vec<MunicipalityCode>)> = alike
        .years
        .iter()
        .copied()
        .zip(alike.all.iter().map(|share| older(share)))
        .collect();
    for years in by_year
        .chunk_by(|a, b| a.1 == b.1)
        .filter(|years| !years[0].1.is_empty())
    {
        let span: Vec<Year> = years.iter().map(|(year, _)| *year).collect();
        let (span, codes) = (span_of(&span), &years[0].1);
        let message = if codes.len() == part.plan.members.len() {
            part.words.document_older_statistic_all(SLOTS[0], &span)
        } else {
            let municipalities = part.municipalities(codes.iter().copied());
            part.words.document_older_statistic(&municipalities, SLOTS[0], &span)
        };
        grid.note(weave(&message, std::slice::from_ref(&name)));
    }
}

/// Who got the cents that were left over.
fn cents_note(grid: &mut Grid, part: &Part<'_>, share: &CriterionShare) {
    let extra = share.basis.iter().filter(|(_, basis)| basis.share.extra());
    let extra: Vec<MunicipalityCode> = extra.map(|(code, _)| *code).collect();
    if !extra.is_empty() {
        let count = i64::try_from(extra.len()).unwrap_or(i64::MAX);
        let receivers = part.municipalities(extra);
        let message = part.words.document_left_over_cents(count, SLOTS[0], &receivers);
        grid.note(weave(&message, &[criterion_name(part, share)]));
    }
}

/// Each member's share in euros per resident, where the number of residents is known.
fn per_resident(part: &Part<'_>, sharings: &[Sharing]) -> Option<Block> {
    let of = |code, year| Quantity::SharePerResident(code, year);
    let known = |sharing: &&Sharing| {
        part.members()
            .any(|code| evaluate(part.ledger, &of(code, sharing.year)).is_ok())
    };
    let years: Vec<Year> = sharings.iter().filter(known).map(|sharing| sharing.year).collect();
    if years.is_empty() {
        return None;
    }
    let mut grid = Grid::new(plain(part.words.caption_per_resident()))
        .named("per-resident")
        .holding(by_year("per-resident", &years))
        .amounts()
        .text(part.words.field_municipality())
        .numbers(years.iter().map(Year::to_string));
    for code in part.members() {
        let mut cells = vec![head(plain(part.municipality(code)))];
        cells.extend(years.iter().map(|year| quantity(part, &of(code, *year))));
        grid.body(cells);
    }
    grid.block(part)
}
