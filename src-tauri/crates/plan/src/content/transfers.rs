//! State transfers (384/2023) and the municipalities' shares in unemployment benefits (1290/2002, 14 luku 3 a–3 b §; 555/1998, 4 §).

use crate::content::statistics::Status;
use crate::id::{LadderId, LiabilityId, SourceId, TransferId};
use crate::{MunicipalityCode, Year};
use chrono::NaiveDate;
use money::{Cents, Number};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The state transfers of one municipality (valtionosuus, statsandel).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateTransfer {
    /// Names the row.
    pub id: TransferId,
    /// Whose it is; none for the area as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// By actual costs of the comparison year, by the year they would be paid in (the transition's first part).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_actual: BTreeMap<Year, Cents>,
    /// By the imputed criteria, by year (the transition's second part).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_criteria: BTreeMap<Year, Cents>,
    /// Amounts known outright, by year.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub amounts: BTreeMap<Year, Cents>,
    /// How sure it is.
    #[serde(default)]
    pub status: Status,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
}

/// A benefit that municipalities finance in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Benefit {
    /// Labour market subsidy (työmarkkinatuki, arbetsmarknadsstöd).
    LabourMarketSubsidy,
    /// Basic unemployment allowance (peruspäiväraha, grunddagpenning).
    BasicAllowance,
    /// The basic part of the earnings-related allowance (ansiopäiväraha, inkomstrelaterad dagpenning).
    EarningsRelated,
    /// General support (yleistuki, allmänt stöd), from 1.5.2026.
    GeneralSupport,
}

/// The municipality's share of a benefit by cumulative paid days, in force from a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenefitLadder {
    /// Names the row.
    pub id: LadderId,
    /// The benefit.
    pub benefit: Benefit,
    /// From when it holds.
    pub from: NaiveDate,
    /// Its steps, by rising days.
    pub steps: Vec<LadderStep>,
}

/// A step of the ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LadderStep {
    /// The share applies after so many paid days.
    pub after_days: u32,
    /// The municipality's share in per cent.
    pub percent: Number,
}

/// What benefits cost a municipality in a year: a total known outright, or benefits paid by days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenefitLiability {
    /// Names the row.
    pub id: LiabilityId,
    /// The home municipality (kotikunta, hemkommun).
    pub municipality: MunicipalityCode,
    /// The year.
    pub year: Year,
    /// The benefit; none when all are taken together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefit: Option<Benefit>,
    /// The municipality's share, known outright.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Cents>,
    /// Benefits paid to the residents, by paid days: the ladder gives the share.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spells: Vec<Spell>,
    /// How sure it is.
    #[serde(default)]
    pub status: Status,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
}

/// Benefits paid to those who have been paid for so many days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spell {
    /// Paid days behind them: the step of the ladder that applies.
    pub after_days: u32,
    /// The month they were paid in, 1–12; none for the year as a whole. Needed in a year in which the ladder changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 12))]
    pub month: Option<u8>,
    /// Benefits paid, in all.
    pub paid: Cents,
}
