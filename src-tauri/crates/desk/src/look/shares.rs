//! Who pays what, and why, to the cent.

use super::too_large;
use crate::{Desk, Failure};
use document::bare_figure;
use engine::say;
use i18n::Words;
use money::{Cents, Number};
use plan::ledger::{CriterionShare, Gap, Ledger, PoolShare};
use plan::quantity::{Quantity, evaluate};
use plan::{Language, MunicipalityCode, Plan, Year};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A year's shares.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct SharesOf {
    language: Language,
    year: Year,
}

/// How the costs of a year are divided.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Shares {
    /// What each member carries in all.
    municipalities: Vec<MemberShare>,
    pools: Vec<Pool>,
    /// Why pools that have costs couldn't be divided.
    gaps: Vec<PoolGap>,
}

/// What a member carries in all.
#[derive(Serialize, JsonSchema)]
struct MemberShare {
    code: MunicipalityCode,
    amount: Cents,
    /// Per cent of all, as tables show it; none when there is nothing to divide.
    percent: Option<String>,
    /// Euros per resident, as tables show them; none when the number of residents isn't known.
    per_resident: Option<String>,
}

/// A divided pool.
#[derive(Serialize, JsonSchema)]
struct Pool {
    pool: String,
    total: Cents,
    criteria: Vec<PoolCriterion>,
    municipalities: BTreeMap<MunicipalityCode, Cents>,
}

/// A criterion's part of a pool.
#[derive(Serialize, JsonSchema)]
struct PoolCriterion {
    /// The criterion; none for direct amounts.
    criterion: Option<String>,
    weight: Number,
    total: Cents,
    municipalities: BTreeMap<MunicipalityCode, CriterionPart>,
}

/// A municipality's part of a criterion.
#[derive(Serialize, JsonSchema)]
struct CriterionPart {
    amount: Cents,
    /// The statistic that it was divided by; none for direct amounts.
    value: Option<Number>,
    /// True when it got one of the cents that were left over by rounding down (largest remainder).
    extra_cent: bool,
}

/// A pool that couldn't be divided.
#[derive(Serialize, JsonSchema)]
struct PoolGap {
    pool: String,
    gap: String,
    place: String,
}

pub(crate) fn shares(desk: &Desk, asked: SharesOf) -> Result<Shares, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    let ledger = Ledger::new(plan);
    let sharing = ledger.sharing(asked.year).map_err(|gap| too_large(plan, gap))?;
    let gap = |(pool, gap): &(plan::id::PoolId, Gap)| PoolGap {
        pool: pool.to_string(),
        gap: say::gap(plan, gap, words),
        place: gap.place().to_string(),
    };
    let member = |(code, amount): (&MunicipalityCode, &Cents)| MemberShare {
        code: *code,
        amount: *amount,
        percent: figure(&ledger, &Quantity::SharePercent(*code, asked.year)),
        per_resident: figure(&ledger, &Quantity::SharePerResident(*code, asked.year)),
    };
    Ok(Shares {
        municipalities: in_order_of_members(plan, sharing.municipalities.iter().map(member).collect()),
        pools: sharing.pools.iter().map(pool).collect(),
        gaps: sharing.gaps.iter().map(gap).collect(),
    })
}

fn in_order_of_members(plan: &Plan, mut shares: Vec<MemberShare>) -> Vec<MemberShare> {
    let place = |code| plan.members.iter().position(|member| member.municipality == code);
    shares.sort_by_key(|share| place(share.code));
    shares
}

/// A quantity as tables show it; none when it can't be had.
fn figure(ledger: &Ledger<'_>, quantity: &Quantity) -> Option<String> {
    evaluate(ledger, quantity).ok().as_ref().map(bare_figure)
}

fn pool(share: &PoolShare) -> Pool {
    Pool {
        pool: share.pool.to_string(),
        total: share.total,
        criteria: share.criteria.iter().map(criterion).collect(),
        municipalities: share.municipalities.clone(),
    }
}

fn criterion(share: &CriterionShare) -> PoolCriterion {
    let part = |(code, amount): (&MunicipalityCode, &Cents)| {
        let basis = share.basis.get(code);
        let part = CriterionPart {
            amount: *amount,
            value: basis.map(|basis| basis.value),
            extra_cent: basis.is_some_and(|basis| basis.share.extra()),
        };
        (*code, part)
    };
    PoolCriterion {
        criterion: share.criterion.as_ref().map(ToString::to_string),
        weight: share.weight,
        total: share.total,
        municipalities: share.municipalities.iter().map(part).collect(),
    }
}
