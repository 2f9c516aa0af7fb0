//! Statistics: what is counted, for whom, when, and where the figure comes from.

use crate::id::{IndicatorId, LabelId, SourceId, StatisticId};
use crate::{Bilingual, MunicipalityCode, Period};
use chrono::NaiveDate;
use money::Number;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Where figures come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Names the row.
    pub id: SourceId,
    /// Publisher and name, as it is cited.
    pub name: Bilingual,
    /// Identifier of the table at the publisher.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub table: String,
    /// When the figures were taken from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<NaiveDate>,
}

/// What an indicator measures, so that the program knows which one to use where the law asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Measures {
    /// Residents (asukasluku, invånarantal).
    Population,
    /// Residents aged 18–64 (618/2021).
    WorkingAge,
    /// Labour force: employed and unemployed by the employment statistics (380/2023, 12 § 2 mom.).
    LabourForce,
    /// All registered job seekers.
    JobSeekers,
    /// Unemployed job seekers.
    Unemployed,
    /// In services.
    InServices,
    /// Broad unemployment (laaja työttömyys): unemployed and in services.
    BroadUnemployment,
    /// Unemployed for a year or longer.
    LongTermUnemployed,
    /// Unemployed under 25.
    Under25,
    /// Residents with a foreign language as mother tongue (618/2021).
    ForeignLanguage,
    /// Activation rate (aktivointiaste): in services / (unemployed + in services).
    ActivationRate,
    /// Anything the team adds.
    #[default]
    Other,
}

/// Something that is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Names the row.
    pub id: IndicatorId,
    /// Its name.
    pub name: Bilingual,
    /// What it measures.
    #[serde(default)]
    pub measures: Measures,
    /// Its unit as written after the number (`%`, `€`, `henkilöä`), may be empty.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub unit: Bilingual,
    /// How many decimals are shown.
    #[serde(default)]
    pub decimals: u8,
    /// How it follows from other indicators; none when its values are entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<Formula>,
    /// Which group of tables it is shown in; indicators with the same group share a table.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub group: Bilingual,
}

/// A ratio of sums of other indicators: factor × (a + b …) / (c + d …).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    /// What is added up above the line.
    pub numerator: Vec<IndicatorId>,
    /// What is added up below the line.
    pub denominator: Vec<IndicatorId>,
    /// The period of what is below the line when it isn't the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator_period: Option<Period>,
    /// 100 for per cent, 1 for a plain ratio.
    pub factor: Number,
}

/// A source's word for an indicator, remembered from one import to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceLabel {
    /// Names the row.
    pub id: LabelId,
    /// The word as the source writes it.
    pub label: String,
    /// The source's table that it was read in; empty for any.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub table: String,
    /// What it means here; none when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<IndicatorId>,
}

/// Whom a statistic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Subject {
    /// A municipality.
    Municipality(MunicipalityCode),
    /// Municipalities outside the area, taken together.
    Others,
    /// The whole area, as stated by the source.
    Area,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Municipality(code) => code.fmt(f),
            Subject::Others => f.write_str("others"),
            Subject::Area => f.write_str("area"),
        }
    }
}

impl FromStr for Subject {
    type Err = crate::MunicipalityError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "area" => Ok(Subject::Area),
            "others" => Ok(Subject::Others),
            code => code.parse().map(Subject::Municipality),
        }
    }
}

impl TryFrom<String> for Subject {
    type Error = crate::MunicipalityError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> String {
        subject.to_string()
    }
}

crate::value_schema!(Subject, "Subject", { "type": "string", "pattern": r"^(area|others|\d{3})$" });

/// How sure a figure is; of several, the greatest is the least sure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Published by its source.
    #[default]
    Confirmed,
    /// Estimated by the team or its source.
    Estimate,
    /// Made up to show how the plan works; every document that shows it says so.
    Illustrative,
}

/// One value of an indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statistic {
    /// Names the row.
    pub id: StatisticId,
    /// What is counted.
    pub indicator: IndicatorId,
    /// For whom.
    pub subject: Subject,
    /// When.
    pub period: Period,
    /// How many.
    pub value: Number,
    /// How sure it is.
    #[serde(default)]
    pub status: Status,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
}
