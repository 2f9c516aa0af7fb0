//! Why each municipality carries what it carries, to the cent.

use super::{keys, name};
use crate::say;
use i18n::{Words, euros, list, number, percent};
use plan::content::Criterion;
use plan::ledger::{CriterionShare, Ledger, PoolShare};
use plan::{Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;

/// How many decimals of a cent a remainder is shown with.
const REMAINDER_DECIMALS: u32 = 4;

/// The explanation of a divided pool.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PoolExplanation {
    /// The pool.
    pub pool: String,
    /// Its name.
    pub name: String,
    /// Paragraphs for a memo.
    pub paragraphs: Vec<String>,
}

/// Explains the shares of a year, pool by pool; a pool that can't be divided says why.
pub fn explain_shares(plan: &Plan, year: Year, words: Words) -> Vec<PoolExplanation> {
    let Ok(sharing) = Ledger::new(plan).sharing(year) else {
        return vec![];
    };
    let of_pool = |pool: &plan::content::Pool| {
        let share = sharing.pools.iter().find(|share| share.pool == pool.id);
        let gap = sharing.gaps.iter().find(|(id, _)| *id == pool.id);
        let paragraphs = match (share, gap) {
            (Some(share), _) => divided(plan, pool, share, year, words),
            (None, Some((_, gap))) => vec![say::gap(plan, gap, words)],
            (None, None) => return None,
        };
        Some(PoolExplanation {
            pool: pool.id.to_string(),
            name: name(&pool.name, words),
            paragraphs,
        })
    };
    plan.pools.iter().filter_map(of_pool).collect()
}

fn divided(plan: &Plan, pool: &plan::content::Pool, share: &PoolShare, year: Year, words: Words) -> Vec<String> {
    let mut said = vec![words.explain_total(&name(&pool.name, words), &euros(share.total), &year.to_string())];
    let key = plan.keys.iter().find(|key| Some(&key.id) == pool.key.as_ref());
    said.extend(key.map(|key| keys::said(plan, key, words)));
    for part in &share.criteria {
        let mut criteria = plan.keys.iter().flat_map(|key| &key.criteria);
        let criterion = criteria.find(|row| Some(&row.id) == part.criterion.as_ref());
        if let Some(criterion) = criterion {
            said.push(of_criterion(criterion, part, words));
        }
    }
    said
}

/// What a criterion divides, and who got a cent more because of the largest remainders.
fn of_criterion(criterion: &Criterion, part: &CriterionShare, words: Words) -> String {
    let criterion = name(&criterion.name, words);
    let (weight, amount) = (percent(part.weight.decimal(), None), euros(part.total));
    let receivers: Vec<String> = part
        .basis
        .iter()
        .filter(|(_, basis)| basis.share.extra())
        .map(|(code, basis)| {
            let remainder = basis.share.remainder().decimal(REMAINDER_DECIMALS);
            words.explain_receiver(
                &say::municipality(*code, words),
                &number(remainder, Some(REMAINDER_DECIMALS)),
            )
        })
        .collect();
    if receivers.is_empty() {
        return words.explain_criterion_even(&amount, &criterion, &weight);
    }
    let count = i64::try_from(receivers.len()).unwrap_or(i64::MAX);
    let receivers = list(&receivers, words.language());
    words.explain_criterion(&amount, count, &criterion, &receivers, &weight)
}
