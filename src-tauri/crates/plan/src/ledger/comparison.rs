//! Comparisons: one pool under several keys, one budget and its alternatives line by line, a key with one weight moved.

use super::{Gap, Ledger, PoolShare, Whose};
use crate::content::{BudgetLine, Criterion, Key, KeyKind, Pool};
use crate::id::{CriterionId, KeyId, LineId, ScenarioId};
use crate::{MunicipalityCode, Place, Year};
use money::{Cents, Number};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a pool is divided into by one key.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyOutcome {
    /// The key.
    pub key: KeyId,
    /// The division, or why there is none.
    pub share: Result<PoolShare, Gap>,
}

/// What moves when one criterion weighs one percentage point more, taken from the others in proportion to their weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// The criterion that weighs more.
    pub criterion: CriterionId,
    /// How much more each member carries, in euros; the sum is zero.
    pub municipalities: BTreeMap<MunicipalityCode, Cents>,
}

/// A row of a comparison between the plan's budget and its alternatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedLine {
    /// The plan's own line, when there is one.
    pub plan: Option<LineId>,
    /// Each alternative's line, in the order asked for.
    pub scenarios: Vec<Option<LineId>>,
}

impl Ledger<'_> {
    /// Divides a pool's total of a year by each key in turn.
    ///
    /// # Errors
    /// [`Gap`] when the pool has no total in the year; gaps of single keys are part of the answer.
    pub fn compare_keys(&self, pool: &Pool, keys: &[KeyId], year: Year) -> Result<Vec<KeyOutcome>, Gap> {
        let total = self.pool_total(pool, year)?;
        let outcome = |id: &KeyId| {
            let key = self.plan.keys.iter().find(|key| key.id == *id);
            let key = key.ok_or_else(|| Gap::NoKey(Place::row("pools", pool.id.as_str()).field("alternatives")));
            KeyOutcome {
                key: id.clone(),
                share: key.and_then(|key| self.divide_pool_by(pool, key, total, year)),
            }
        };
        Ok(keys.iter().map(outcome).collect())
    }

    /// What one percentage point of each criterion's weight moves between the members, for the key that divides the pool. Empty for a
    /// key of one criterion or of direct amounts, where no weight can move.
    ///
    /// # Errors
    /// A [`Gap`] when the pool can't be divided.
    pub fn sensitivity(&self, pool: &Pool, year: Year) -> Result<Vec<Sensitivity>, Gap> {
        let key = self.key_of(pool);
        let key = key.ok_or_else(|| Gap::NoKey(Place::row("pools", pool.id.as_str()).field("key")))?;
        if key.kind == KeyKind::Direct {
            return Ok(vec![]);
        }
        let total = self.pool_total(pool, year)?;
        let now = self.divide_pool_by(pool, key, total, year)?;
        let mut answer = Vec::new();
        for criterion in &key.criteria {
            let Some(moved) = heavier(key, criterion) else { continue };
            let then = self.divide_pool_by(pool, &moved, total, year)?;
            let change = |(code, after): (&MunicipalityCode, &Cents)| {
                let change = after.checked_sub(now.municipalities[code]);
                let change = change.map_err(|_| Gap::TooLarge(Place::row("pools", pool.id.as_str())))?;
                Ok((*code, change))
            };
            answer.push(Sensitivity {
                criterion: criterion.id.clone(),
                municipalities: then.municipalities.iter().map(change).collect::<Result<_, _>>()?,
            });
        }
        Ok(answer)
    }

    /// The lines of the plan's own joint budget beside those of alternatives: lines that name the same counterpart, or were left alone,
    /// stand in one row; an alternative's own lines follow in rows of their own.
    pub fn compare_lines(&self, scenarios: &[ScenarioId]) -> Vec<ComparedLine> {
        let of = |whose: Whose<'_>| -> Vec<&BudgetLine> {
            let lines = self.plan.budget_lines.iter();
            lines.filter(|line| whose.has(line)).collect()
        };
        let own = of(Whose::Area);
        let known: HashSet<&LineId> = own.iter().map(|line| &line.id).collect();
        let mut rows: Vec<ComparedLine> = own
            .iter()
            .map(|line| ComparedLine {
                plan: Some(line.id.clone()),
                scenarios: vec![None; scenarios.len()],
            })
            .collect();
        let mut places: HashMap<LineId, usize> =
            own.iter().zip(0..).map(|(line, row)| (line.id.clone(), row)).collect();
        for (column, scenario) in scenarios.iter().enumerate() {
            for line in of(Whose::Scenario(scenario)) {
                let counterpart = line.counterpart.as_ref().filter(|id| known.contains(id));
                let free = counterpart
                    .and_then(|id| places.get(id).copied())
                    .filter(|row| rows[*row].scenarios[column].is_none());
                let row = free.unwrap_or_else(|| {
                    rows.push(ComparedLine {
                        plan: None,
                        scenarios: vec![None; scenarios.len()],
                    });
                    places.insert(line.id.clone(), rows.len() - 1);
                    rows.len() - 1
                });
                rows[row].scenarios[column] = Some(line.id.clone());
            }
        }
        rows
    }
}

/// The key with one criterion a percentage point heavier and the others lighter in proportion; none when there are no others to take
/// from. Weights are relative, so all of them are multiplied by what the others weigh together, which keeps them exact.
fn heavier(key: &Key, criterion: &Criterion) -> Option<Key> {
    let others = key.criteria.iter().filter(|other| other.id != criterion.id);
    let others = Number::checked_sum(others.map(|other| other.weight)).ok()?;
    if others <= Number::ONE {
        return None;
    }
    let left = others.checked_sub(Number::ONE).ok()?;
    let mut moved = key.clone();
    for row in &mut moved.criteria {
        row.weight = if row.id == criterion.id {
            row.weight.checked_add(Number::ONE).ok()?.checked_mul(others).ok()?
        } else {
            row.weight.checked_mul(left).ok()?
        };
    }
    Some(moved)
}
