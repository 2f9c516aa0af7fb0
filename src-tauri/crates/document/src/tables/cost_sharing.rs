//! Cost sharing: pools, keys, and what each municipality carries. Every row and column adds up to the cent.
//!
//! How each pool was divided, step by step, is in the annex.

use super::cell::{amount, cell, dash, head, number, percent, quantity, words};
use super::grid::{Grid, MOST_COLUMNS, blocks_of};
use super::{MOST_YEARS, by_year, remark, span_of, year_headers};
use crate::annex;
use crate::build::Detail;
use crate::charts;
use crate::incomplete::{Lack, LeftOut};
use crate::model::{Align, Block, RowKind};
use crate::part::{Part, capital};
use crate::say::{SLOTS, Said, Spans, plain, reference, weave};
use money::{Cents, Number};
use plan::content::{Criterion, Key, KeyKind, Pool};
use plan::ledger::{Basis, PoolShare, Sharing};
use plan::quantity::Quantity;
use plan::{MunicipalityCode, Year};
use std::collections::BTreeSet;

/// How many columns a year takes in the summary: euros and per cent.
const YEARS_IN_SUMMARY: usize = 6;

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = pools(part);
    blocks.extend(keys(part).block(part));
    let years = years(part);
    let sharings: Vec<Sharing> = years.iter().filter_map(|year| sharing(part, *year)).collect();
    let summary = summary(part, &sharings, &part.words.document_unsure_shares());
    let chart = charts::shares(part, &sharings, &summary);
    blocks.extend(summary.into_iter().chain(chart));
    let several = sharings.iter().filter(|sharing| has_several_pools(sharing));
    let several: Vec<&Sharing> = several.collect();
    if several.is_empty() || part.shows(LeftOut::SharesByPool, "pools") {
        let alike = several.chunk_by(|a, b| divided(a) == divided(b));
        blocks.extend(alike.flat_map(|sharings| by_pool(part, sharings)));
    }
    if !sharings.is_empty() && part.detail == Detail::Full {
        blocks.push(Block::Paragraph(annex::link_to_sharing(part)));
    }
    blocks
}

/// The years in which any pool has costs.
pub(crate) fn years(part: &Part<'_>) -> Vec<Year> {
    let mut years: BTreeSet<Year> = part.ledger.years();
    years.extend(part.plan.pools.iter().flat_map(|pool| pool.amounts.keys()));
    let has_costs = |year: &Year| {
        part.plan
            .pools
            .iter()
            .any(|pool| part.ledger.pool_total(pool, *year).is_ok())
    };
    years.into_iter().filter(has_costs).collect()
}

/// The sharing of a year, when anything could be divided; what couldn't is noted.
pub(crate) fn sharing(part: &Part<'_>, year: Year) -> Option<Sharing> {
    let sharing = match part.ledger.sharing(year) {
        Ok(sharing) => sharing,
        Err(gap) => {
            part.gap(&gap);
            return None;
        }
    };
    for (pool, gap) in &sharing.gaps {
        part.lack(part.row("pools", pool.as_str()).place("amounts"), Lack::Undivided);
        part.gap(gap);
    }
    Some(sharing).filter(|sharing| !sharing.pools.is_empty())
}

/// How a year was divided: the same for years that differ in nothing but the period that was asked for.
pub(crate) fn divided(sharing: &Sharing) -> Vec<PoolShare> {
    let mut pools = sharing.pools.clone();
    let criteria = pools.iter_mut().flat_map(|pool| &mut pool.criteria);
    for basis in criteria.flat_map(|criterion| criterion.basis.values_mut()) {
        basis.asked = basis.used;
    }
    pools
}

/// The decimals of a criterion's statistic: the indicator's own, unless the value is finer; a mean of months is shown to two more.
pub(crate) fn decimals(part: &Part<'_>, criterion: &Criterion, basis: &Basis) -> Option<u8> {
    let own = part.ledger.indicator(&criterion.indicator)?.decimals;
    let finer = basis.value.decimal().scale() > u32::from(own);
    Some(if finer { own.saturating_add(2) } else { own })
}

/// The pools with their keys, totals and what was really spent.
fn pools(part: &Part<'_>) -> Vec<Block> {
    let plan = part.plan;
    let spent = plan.pools.iter().flat_map(|pool| pool.actuals.keys().copied());
    let years: BTreeSet<Year> = years(part).into_iter().chain(spent).collect();
    let years: Vec<Year> = years.into_iter().collect();
    let most = MOST_YEARS - 1;
    if years.is_empty() {
        return pool_table(part, &[]).into_iter().collect();
    }
    blocks_of(&years, most)
        .filter_map(|years| pool_table(part, years))
        .collect()
}

fn pool_table(part: &Part<'_>, years: &[Year]) -> Option<Block> {
    let say = part.words;
    let pools = &part.plan.pools;
    let held = pools
        .iter()
        .flat_map(|pool| by_year(&format!("pool:{}", pool.id), years));
    let mut grid = Grid::new(plain(say.caption_pools(&span_of(years))))
        .named("pools")
        .holding(held)
        .amounts()
        .text(say.field_pool())
        .text(say.field_kind())
        .text(say.field_key())
        .numbers(year_headers(years));
    for pool in &part.plan.pools {
        let row = part.row("pools", pool.id.as_str());
        let name = row.text("name", &pool.name);
        let mut cells = vec![
            head(name.clone()),
            words(capital(&pool.kind.say(say))),
            cell(key_name(part, pool)),
        ];
        cells.extend(
            years
                .iter()
                .map(|year| amount(part.ledger.pool_total(pool, *year).ok())),
        );
        grid.body(cells);
        if !pool.actuals.is_empty() {
            let mut cells = vec![head(plain(say.field_actuals())), words(""), words("")];
            cells.extend(years.iter().map(|year| amount(pool.actuals.get(year).copied())));
            grid.body(cells);
        }
        grid.note(remark(name, row.text("note", &pool.note)));
    }
    grid.block(part)
}

fn key_name(part: &Part<'_>, pool: &Pool) -> Spans {
    let key = part.plan.keys.iter().find(|key| Some(&key.id) == pool.key.as_ref());
    key.map_or_else(
        || plain(part.words.document_no_key()),
        |key| part.row("keys", key.id.as_str()).text("name", &key.name),
    )
}

/// The keys: criteria with their weights, statistics and reference dates.
fn keys(part: &Part<'_>) -> Grid {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_keys()))
        .named("keys")
        .text(say.document_criterion())
        .number(say.field_weight())
        .text(say.field_indicator_statistic())
        .text(say.field_reference());
    for key in &part.plan.keys {
        let name = part.row("keys", key.id.as_str()).text("name", &key.name);
        let kind = plain(format!(" ({})", key.kind.say(say)));
        grid.group([name, kind].concat());
        criteria(&mut grid, part, key);
    }
    grid
}

fn criteria(grid: &mut Grid, part: &Part<'_>, key: &Key) {
    if key.kind == KeyKind::Direct {
        let text = head(plain(part.words.document_direct_key()));
        grid.body(vec![text, words(""), words(""), words("")]);
    }
    for criterion in &key.criteria {
        let indicator = part.plan.indicators.iter().find(|i| i.id == criterion.indicator);
        let indicator = indicator.map(|i| part.row("indicators", i.id.as_str()).text("name", &i.name));
        grid.body(vec![
            head(
                part.row("criteria", criterion.id.as_str())
                    .text("name", &criterion.name),
            ),
            percent(criterion.weight),
            cell(indicator.unwrap_or_default()),
            words(reference(criterion.reference, part.words)),
        ]);
    }
}

/// What each municipality carries in each year, in euros and per cent.
///
/// `unsure` says where unsure statistics are marked.
pub(crate) fn summary(part: &Part<'_>, sharings: &[Sharing], unsure: &str) -> Vec<Block> {
    blocks_of(sharings, YEARS_IN_SUMMARY)
        .filter_map(|sharings| {
            let years: Vec<Year> = sharings.iter().map(|sharing| sharing.year).collect();
            let mut grid = Grid::new(plain(part.words.caption_shares(&span_of(&years))))
                .named("shares")
                .holding(by_year("shares", &years))
                .amounts()
                .text(part.words.field_municipality());
            for year in &years {
                grid.column(plain(part.words.document_euros(&year.to_string())), Align::Number);
                grid.column(plain(part.words.document_percents(&year.to_string())), Align::Number);
            }
            for code in part.members() {
                let mut cells = vec![head(plain(part.municipality(code)))];
                for sharing in sharings {
                    cells.push(amount(share_of(sharing, code)));
                    let percent = Quantity::SharePercent(code, sharing.year);
                    let whole = sharing.gaps.is_empty();
                    cells.push(if whole { quantity(part, &percent) } else { dash() });
                }
                grid.body(cells);
            }
            total(&mut grid, part, sharings);
            notes(&mut grid, part, sharings, unsure);
            grid.block(part)
        })
        .collect()
}

fn share_of(sharing: &Sharing, code: MunicipalityCode) -> Option<Cents> {
    sharing.municipalities.get(&code).copied()
}

fn total(grid: &mut Grid, part: &Part<'_>, sharings: &[Sharing]) {
    let mut cells = vec![head(plain(part.words.document_total()))];
    for sharing in sharings {
        let sum = Cents::checked_sum(sharing.municipalities.values().copied()).ok();
        cells.push(amount(sum));
        let whole = sum.filter(|sum| !sum.is_zero());
        cells.push(number(whole.map(|_| Number::HUNDRED), Some(1)));
    }
    grid.row(RowKind::Total, cells);
}

/// What is in no share because it couldn't be divided, and how sure the statistics are.
pub(crate) fn notes(grid: &mut Grid, part: &Part<'_>, sharings: &[Sharing], unsure: &str) {
    for sharing in sharings {
        for (id, _) in &sharing.gaps {
            let pool = part.plan.pools.iter().find(|pool| pool.id == *id);
            let name = pool.map(|pool| part.row("pools", id.as_str()).text("name", &pool.name));
            let message = part.words.document_undivided(SLOTS[0], &sharing.year.to_string());
            grid.note(weave(&message, &[name.unwrap_or_default()]));
        }
    }
    let bases = sharings.iter().flat_map(|s| &s.pools).flat_map(|pool| &pool.criteria);
    let mut statuses = bases
        .flat_map(|criterion| criterion.basis.values())
        .map(|basis| basis.status);
    if statuses.any(|status| status != plan::content::Status::Confirmed) {
        grid.note(plain(unsure));
    }
}

/// Whether more than one pool has costs: the shares of the only one are those of the summary already.
fn has_several_pools(sharing: &Sharing) -> bool {
    let has_costs = |share: &&PoolShare| share.municipalities.values().any(|amount| !amount.is_zero());
    sharing.pools.iter().filter(has_costs).count() > 1
}

/// What each municipality carries of each pool in years that are divided alike.
fn by_pool(part: &Part<'_>, sharings: &[&Sharing]) -> Vec<Block> {
    let Some(sharing) = sharings.first() else {
        return vec![];
    };
    let years: Vec<Year> = sharings.iter().map(|sharing| sharing.year).collect();
    let of_block = |pools: &[PoolShare]| {
        let caption = part.words.caption_shares_by_pool(&span_of(&years));
        let mut grid = Grid::new(plain(caption))
            .named(format!("shares-by-pool:{}", sharing.year))
            .amounts()
            .text(part.words.field_municipality());
        for share in pools {
            let pool = part.plan.pools.iter().find(|pool| pool.id == share.pool);
            let name = pool.map(|pool| part.row("pools", pool.id.as_str()).text("name", &pool.name));
            grid.column(name.unwrap_or_default(), Align::Number);
        }
        let all = part.words.document_all_pools();
        // Pools that stand in another table are in this sum too.
        grid = if pools.len() == sharing.pools.len() {
            grid.total(all)
        } else {
            grid.number(all)
        };
        for code in part.members() {
            let mut cells = vec![head(plain(part.municipality(code)))];
            let of_pool = |share: &PoolShare| share.municipalities.get(&code).copied();
            cells.extend(pools.iter().map(|share| amount(of_pool(share))));
            cells.push(amount(share_of(sharing, code)));
            grid.body(cells);
        }
        let mut cells = vec![head(plain(part.words.document_total()))];
        cells.extend(pools.iter().map(|share| amount(share.total)));
        let sum = Cents::checked_sum(sharing.municipalities.values().copied()).ok();
        cells.push(amount(sum));
        grid.row(RowKind::Total, cells);
        grid.block(part)
    };
    blocks_of(&sharing.pools, MOST_COLUMNS - 2)
        .filter_map(of_block)
        .collect()
}
