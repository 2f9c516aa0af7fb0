//! What one percentage point of weight moves.

use super::{name, pool};
use crate::view::Derived;
use i18n::Words;
use money::{Cents, Number};
use plan::id::PoolId;
use plan::ledger::Ledger;
use plan::{MunicipalityCode, Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// What one percentage point more of each criterion's weight moves.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SensitivityView {
    /// By criterion; empty when no weight can move.
    pub criteria: Derived<Vec<MovedWeight>>,
    /// Paragraphs that explain the figures.
    pub explanation: Vec<String>,
}

/// A criterion that weighs a percentage point more.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MovedWeight {
    /// The criterion.
    pub criterion: String,
    /// Its name.
    pub name: String,
    /// Its weight now, in per cent.
    pub weight: Number,
    /// How many euros more each member carries; the sum is zero.
    pub municipalities: BTreeMap<MunicipalityCode, Cents>,
}

/// What a percentage point of weight moves in a pool in a year.
pub fn sensitivity(plan: &Plan, year: Year, id: &PoolId, words: Words) -> SensitivityView {
    let ledger = Ledger::new(plan);
    let moved = pool(plan, id).and_then(|pool| ledger.sensitivity(pool, year));
    let mut criteria = plan.keys.iter().flat_map(|key| &key.criteria);
    let rows = moved.map(|moved| {
        let row = |moved: plan::ledger::Sensitivity| {
            let criterion = criteria.clone().find(|row| row.id == moved.criterion);
            MovedWeight {
                name: criterion.map(|row| name(&row.name, words)).unwrap_or_default(),
                weight: criterion.map_or(Number::ZERO, |row| row.weight),
                criterion: moved.criterion.to_string(),
                municipalities: moved.municipalities,
            }
        };
        moved.into_iter().map(row).collect::<Vec<_>>()
    });
    let any = rows.as_ref().is_ok_and(|rows| !rows.is_empty());
    let known = criteria.next().is_some();
    SensitivityView {
        criteria: Derived::new(plan, rows, words),
        explanation: if any && known {
            vec![words.sensitivity_how()]
        } else {
            vec![words.sensitivity_none()]
        },
    }
}
