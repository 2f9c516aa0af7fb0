//! What is assumed instead of what the plan says: an alternative, other members, other keys.

use crate::id::{KeyId, PoolId, ScenarioId};
use crate::{MunicipalityCode, Plan};
use money::Number;
use std::collections::{BTreeMap, BTreeSet};

/// What is assumed; by default nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumption {
    /// The alternative whose lines and members count instead of the plan's own.
    pub scenario: Option<ScenarioId>,
    /// Municipalities that come in.
    pub joining: BTreeSet<MunicipalityCode>,
    /// Members that leave.
    pub leaving: BTreeSet<MunicipalityCode>,
    /// The keys that divide pools instead of their own.
    pub keys: BTreeMap<PoolId, KeyId>,
    /// How much of a pool's costs comes and goes with the members, in per cent: 0 when the total stays as it is whoever shares it, 100
    /// when it changes as the sum of what the key counts does.
    pub follows: Number,
}

impl Assumption {
    /// The alternative alone.
    pub fn scenario(scenario: ScenarioId) -> Self {
        Assumption {
            scenario: Some(scenario),
            ..Assumption::default()
        }
    }

    /// The members under the assumption.
    pub(super) fn members(&self, plan: &Plan) -> BTreeSet<MunicipalityCode> {
        let mut members = self.members_before(plan);
        members.extend(&self.joining);
        members.retain(|code| !self.leaving.contains(code));
        members
    }

    /// The members of the plan or its alternative, before anybody comes or goes.
    pub(super) fn members_before(&self, plan: &Plan) -> BTreeSet<MunicipalityCode> {
        let scenario = self.scenario.as_ref();
        let scenario = scenario.and_then(|id| plan.scenarios.iter().find(|row| row.id == *id));
        match scenario.filter(|row| !row.members.is_empty()) {
            Some(row) => row.members.iter().copied().collect(),
            None => plan.members.iter().map(|member| member.municipality).collect(),
        }
    }

    /// True when members come or go.
    pub(super) fn moves_members(&self) -> bool {
        !self.joining.is_empty() || !self.leaving.is_empty()
    }
}
