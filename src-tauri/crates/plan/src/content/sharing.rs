//! Cost sharing between the members (410/2015, 52 § 1 mom. 3 k.): pools of costs and the keys that divide them.

use crate::id::{CriterionId, IndicatorId, KeyId, PaymentId, PoolId};
use crate::{Bilingual, MunicipalityCode, Period, TimeError, Year};
use money::{Cents, Number};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// What the costs of a pool are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PoolKind {
    /// Shared operating costs.
    #[default]
    Operating,
    /// Investments.
    Investment,
    /// Preparation before the services start.
    Preparation,
    /// Costs that each municipality carries alone.
    OwnCosts,
}

/// A sum of costs that one key divides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// Names the row.
    pub id: PoolId,
    /// Its name.
    pub name: Bilingual,
    /// What its costs are.
    #[serde(default)]
    pub kind: PoolKind,
    /// The key that divides it, once agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<KeyId>,
    /// Other keys that it is compared under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<KeyId>,
    /// Its total by year when no budget line belongs to it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub amounts: BTreeMap<Year, Cents>,
    /// What was really spent, by year, for the settlement.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub actuals: BTreeMap<Year, Cents>,
    /// Remark shown under the table.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub note: Bilingual,
}

/// How a key divides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// By weighted criteria.
    #[default]
    Criteria,
    /// Each budget line to the municipality it names.
    Direct,
}

/// A key: weighted criteria that sum to 100 %, or direct amounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Names the row.
    pub id: KeyId,
    /// Its name.
    pub name: Bilingual,
    /// How it divides.
    #[serde(default)]
    pub kind: KeyKind,
    /// Its criteria, in the order they are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
}

/// A criterion of a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Names it.
    pub id: CriterionId,
    /// What it measures, in words.
    pub name: Bilingual,
    /// Its weight in per cent: 45 for 45 %.
    pub weight: Number,
    /// The statistic that divides it.
    pub indicator: IndicatorId,
    /// Which period's statistic is used for a budget year.
    pub reference: Reference,
}

/// Which period's statistic a criterion uses for a budget year. Written `2022`, `year-1`, `months`, `months-1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Reference {
    /// Always this period.
    Fixed(Period),
    /// The end of the year that lies so many years before the budget year.
    YearsBefore(u16),
    /// The mean of the months of the year that lies so many years before the budget year (0: the budget year itself).
    MeanOfMonths(u16),
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reference::Fixed(period) => period.fmt(f),
            Reference::YearsBefore(0) => f.write_str("year"),
            Reference::YearsBefore(n) => write!(f, "year-{n}"),
            Reference::MeanOfMonths(0) => f.write_str("months"),
            Reference::MeanOfMonths(n) => write!(f, "months-{n}"),
        }
    }
}

impl FromStr for Reference {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let years = |rest: &str| match rest {
            "" => Some(0),
            _ => rest
                .strip_prefix('-')
                .filter(|n| (1..=2).contains(&n.len()))
                .and_then(|n| n.parse().ok()),
        };
        if let Some(n) = text.strip_prefix("year").and_then(years) {
            return Ok(Reference::YearsBefore(n));
        }
        if let Some(n) = text.strip_prefix("months").and_then(years) {
            return Ok(Reference::MeanOfMonths(n));
        }
        text.parse().map(Reference::Fixed)
    }
}

impl TryFrom<String> for Reference {
    type Error = TimeError;
    fn try_from(text: String) -> Result<Self, TimeError> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> String {
        reference.to_string()
    }
}

crate::value_schema!(Reference, "Reference", { "type": "string", "pattern": r"^((year|months)(-\d{1,2})?|(19|20|21|22)\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?)$" });

/// What a municipality has paid in advance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// Names the row.
    pub id: PaymentId,
    /// Who paid.
    pub municipality: MunicipalityCode,
    /// For which year.
    pub year: Year,
    /// For which month, 1–12; none for the year as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 12))]
    pub month: Option<u8>,
    /// How much.
    pub amount: Cents,
}
