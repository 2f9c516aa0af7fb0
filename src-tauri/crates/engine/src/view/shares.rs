//! The cost sharing of a year.

use crate::say;
use i18n::{Words, percent};
use money::{Cents, Number};
use plan::ledger::{CriterionShare, PoolShare, Sharing};
use plan::{Bilingual, Language, MunicipalityCode, Place};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// The cost sharing of a year; all amounts in cents.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SharesView {
    /// The year.
    pub year: u16,
    /// The divided pools.
    pub pools: Vec<PoolView>,
    /// What each member carries in all, by code.
    pub municipalities: Vec<MunicipalityShare>,
    /// The pools that couldn't be divided or whose weights aren't 100 % together, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<GapView>,
}

/// A divided pool.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PoolView {
    /// Its identifier.
    pub id: String,
    /// What is divided.
    pub total_cents: i64,
    /// Its criteria; one with the identifier `direct` when amounts are carried directly.
    pub criteria: Vec<CriterionView>,
}

/// A criterion's part of a pool.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CriterionView {
    /// Its identifier.
    pub id: String,
    /// Its weight in per cent, as a decimal number.
    pub weight: String,
    /// Its part.
    pub cents: i64,
    /// What each member carries of it, by code.
    pub municipalities: Vec<MunicipalityShare>,
}

/// What a municipality carries.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MunicipalityShare {
    /// Its code.
    pub code: String,
    /// Its share.
    pub cents: i64,
}

/// A pool that couldn't be divided, or not as its key promises.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct GapView {
    /// The pool.
    pub pool: String,
    /// What is missing or wrong.
    pub place: Place,
    /// Why, as a sentence.
    pub message: Bilingual,
}

impl SharesView {
    /// The view of a sharing in a plan.
    pub(crate) fn new(plan: &plan::Plan, sharing: &Sharing) -> Self {
        let gap = |(pool, gap): &(plan::id::PoolId, plan::ledger::Gap)| {
            let [fi, sv] = Language::ALL.map(|language| say::gap(plan, gap, Words::new(language)));
            GapView {
                pool: pool.to_string(),
                place: gap.place().clone(),
                message: Bilingual::new(fi, sv),
            }
        };
        SharesView {
            year: sharing.year.get(),
            pools: sharing.pools.iter().map(pool).collect(),
            municipalities: shares(&sharing.municipalities),
            gaps: sharing.gaps.iter().map(gap).chain(uneven(plan, sharing)).collect(),
        }
    }
}

/// The divided pools whose key's weights aren't 100 % together: what they divide isn't what the key promises.
fn uneven(plan: &plan::Plan, sharing: &Sharing) -> Vec<GapView> {
    let found = sharing.pools.iter().filter_map(|share| {
        let sum = share
            .criteria
            .iter()
            .try_fold(Number::ZERO, |sum, criterion| sum.checked_add(criterion.weight));
        let sum = sum.ok().filter(|sum| *sum != Number::HUNDRED)?;
        let key = plan.pools.iter().find(|pool| pool.id == share.pool)?.key.as_ref()?;
        let place = Place::row("keys", key.as_str()).field("criteria");
        let [fi, sv] = Language::ALL.map(|language| {
            let words = Words::new(language);
            words.gap_weights(&say::place(plan, &place, words), &percent(sum.decimal(), None))
        });
        Some(GapView {
            pool: share.pool.to_string(),
            message: Bilingual::new(fi, sv),
            place,
        })
    });
    found.collect()
}

impl PoolView {
    /// What a municipality carries of the pool, in cents.
    pub fn carried_by(&self, code: &str) -> i64 {
        let shares = self.criteria.iter().flat_map(|criterion| &criterion.municipalities);
        shares.filter(|share| share.code == code).map(|share| share.cents).sum()
    }
}

fn pool(share: &PoolShare) -> PoolView {
    PoolView {
        id: share.pool.to_string(),
        total_cents: share.total.get(),
        criteria: share.criteria.iter().map(criterion).collect(),
    }
}

fn criterion(share: &CriterionShare) -> CriterionView {
    CriterionView {
        id: share
            .criterion
            .as_ref()
            .map_or("direct".to_owned(), ToString::to_string),
        weight: share.weight.to_string(),
        cents: share.total.get(),
        municipalities: shares(&share.municipalities),
    }
}

fn shares(by_code: &BTreeMap<MunicipalityCode, Cents>) -> Vec<MunicipalityShare> {
    let share = |(code, cents): (&MunicipalityCode, &Cents)| MunicipalityShare {
        code: code.to_string(),
        cents: cents.get(),
    };
    by_code.iter().map(share).collect()
}
