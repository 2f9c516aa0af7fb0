//! What is assumed in a column of a comparison.

use super::name;
use crate::say;
use i18n::{Words, list, percent};
use money::Number;
use plan::content::KeyKind;
use plan::id::{KeyId, PoolId, ScenarioId};
use plan::ledger::Assumption;
use plan::{MunicipalityCode, Plan};
use schemars::JsonSchema;
use serde::Deserialize;

/// What is assumed instead of what the plan says.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Case {
    /// The alternative whose lines and members count.
    pub scenario: Option<ScenarioId>,
    /// Municipalities that come in.
    pub joining: Vec<MunicipalityCode>,
    /// Members that leave.
    pub leaving: Vec<MunicipalityCode>,
    /// The key that divides the pool that is asked about, or every pool that is divided by criteria.
    pub key: Option<KeyId>,
    /// How much of the costs comes and goes with the members, in per cent; none of it when left out.
    pub follows: Option<Number>,
}

impl Case {
    /// The assumption for the ledger; `only` is the pool that is asked about.
    pub(super) fn assumption(&self, plan: &Plan, only: Option<&PoolId>) -> Assumption {
        let by_criteria = |pool: &&plan::content::Pool| {
            let key = plan.keys.iter().find(|key| Some(&key.id) == pool.key.as_ref());
            key.is_none_or(|key| key.kind == KeyKind::Criteria)
        };
        let asked = |pool: &&plan::content::Pool| only.map_or_else(|| by_criteria(pool), |id| pool.id == *id);
        let pools = plan.pools.iter().filter(asked);
        Assumption {
            scenario: self.scenario.clone(),
            joining: self.joining.iter().copied().collect(),
            leaving: self.leaving.iter().copied().collect(),
            keys: match &self.key {
                Some(key) => pools.map(|pool| (pool.id.clone(), key.clone())).collect(),
                None => Default::default(),
            },
            follows: self.follows.unwrap_or(Number::ZERO),
        }
    }

    /// What is assumed, in words: the head of its column.
    pub(super) fn name(&self, plan: &Plan, words: Words) -> String {
        let municipalities = |codes: &[MunicipalityCode]| {
            let names: Vec<String> = codes.iter().map(|code| say::municipality(*code, words)).collect();
            list(&names, words.language())
        };
        let mut parts = vec![];
        let scenarios = plan.scenarios.iter();
        if let Some(row) = scenarios
            .into_iter()
            .find(|row| Some(&row.id) == self.scenario.as_ref())
        {
            parts.push(words.compare_case_scenario(&name(&row.name, words)));
        }
        if let Some(row) = plan.keys.iter().find(|row| Some(&row.id) == self.key.as_ref()) {
            parts.push(words.compare_case_key(&name(&row.name, words)));
        }
        if !self.leaving.is_empty() {
            parts.push(words.compare_case_leaving(&municipalities(&self.leaving)));
        }
        if !self.joining.is_empty() {
            parts.push(words.compare_case_joining(&municipalities(&self.joining)));
        }
        if let Some(follows) = self.follows.filter(|follows| !follows.is_zero()) {
            parts.push(words.compare_case_follows(&percent(follows.decimal(), None)));
        }
        if parts.is_empty() {
            parts.push(words.compare_case_plan());
        }
        parts.join("; ")
    }
}
