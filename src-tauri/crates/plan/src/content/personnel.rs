//! Person-years (htv, åv).

use crate::id::{LineId, OfficeId, PersonnelId, ScenarioId};
use crate::{Bilingual, MunicipalityCode, Year};
use money::Number;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where staff come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Transferred from the State (383/2023, 6 §).
    #[default]
    State,
    /// Already with a member municipality.
    Municipal,
    /// Newly recruited.
    New,
}

/// A line of person-years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonnelLine {
    /// Names the row.
    pub id: PersonnelId,
    /// What they do.
    pub function: Bilingual,
    /// The alternative it belongs to; none for the plan itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<ScenarioId>,
    /// The municipality they work in or come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// The office they work at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeId>,
    /// Where they come from.
    #[serde(default)]
    pub origin: Origin,
    /// Person-years by year.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub person_years: BTreeMap<Year, Number>,
    /// What a person-year is paid in a year, in euros, before on-costs.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub salaries: BTreeMap<Year, Number>,
    /// The employer's on-costs in per cent of the salary (henkilösivukulut, lönebikostnader).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_costs: Option<Number>,
    /// The budget line that its costs are a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// Remark shown under the table.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub note: Bilingual,
}
