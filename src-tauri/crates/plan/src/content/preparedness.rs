//! Preparedness for structural change (380/2023, 15 § 4 mom. 6 k.).

use crate::Bilingual;
use crate::id::{ActionId, ChangeId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of change a scenario is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// A plant closes.
    Closure,
    /// Sudden layoffs.
    #[default]
    Layoff,
    /// Demand for labour surges.
    Growth,
    /// Something else.
    Other,
}

/// A scenario: what happens and what sets the plan in motion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeScenario {
    /// Names the row.
    pub id: ChangeId,
    /// Its name.
    pub name: Bilingual,
    /// What kind of change it is.
    #[serde(default)]
    pub kind: ChangeKind,
    /// What sets the plan in motion.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub trigger: Bilingual,
    /// What was learnt before.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub experience: Bilingual,
}

/// When an action is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Beforehand.
    Beforehand,
    /// On the first day.
    FirstDay,
    /// In the first week.
    FirstWeek,
    /// In the first months.
    FirstMonths,
}

/// An action card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionCard {
    /// Names the row.
    pub id: ActionId,
    /// The scenario it belongs to.
    pub scenario: ChangeId,
    /// When.
    pub phase: Phase,
    /// What is done.
    pub action: Bilingual,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub responsible: Bilingual,
    /// With whom.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub partners: Bilingual,
    /// With what.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub resources: Bilingual,
}
