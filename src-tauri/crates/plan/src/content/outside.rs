//! What stands outside the six items: goals, the timetable, and figures stated elsewhere.

use crate::id::{GoalId, MilestoneId, StatedId};
use crate::{Bilingual, MunicipalityCode};
use chrono::NaiveDate;
use money::Number;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A goal with its indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Names the row.
    pub id: GoalId,
    /// What is aimed at.
    pub objective: Bilingual,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub indicator: Bilingual,
    /// Where it stands now.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub baseline: Bilingual,
    /// Where it should get.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub target: Bilingual,
}

/// What a milestone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneKind {
    /// Something is prepared.
    #[default]
    Preparation,
    /// A decision is made.
    Decision,
    /// A time limit.
    Deadline,
    /// Services start or change.
    Service,
}

/// A milestone of the timetable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Names the row.
    pub id: MilestoneId,
    /// What happens.
    pub name: Bilingual,
    /// What it is.
    #[serde(default)]
    pub kind: MilestoneKind,
    /// When it starts, or the day of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// Which municipality it concerns; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub responsible: Bilingual,
}

/// A figure stated somewhere (a slide, minutes, an earlier draft, the text) that must agree with the plan's own quantity.
///
/// The plan's quantity rounded to the same step as the stated figure must equal it; otherwise it is a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatedFigure {
    /// Names the row.
    pub id: StatedId,
    /// What the figure is of: the name of a quantity (see `quantity`).
    pub quantity: String,
    /// What was stated, in the quantity's unit.
    pub stated: Number,
    /// What it was rounded to: 1 for whole numbers, 1000 for thousands, 0.1 for one decimal.
    pub step: Number,
    /// Where it was stated.
    pub place: Bilingual,
}
