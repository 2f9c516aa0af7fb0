//! What a person decided about a table that is taken in.

use plan::content::{Measures, Status, Subject};
use plan::id::IndicatorId;
use plan::{Bilingual, Period};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person decided about a table: everything that the program mustn't guess.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// What the labels of figures mean, by the label as the preview gives it.
    pub indicators: BTreeMap<String, Meaning>,
    /// Whom the labels of rows or columns are about, by the label as the preview gives it.
    pub places: BTreeMap<String, PlaceChoice>,
    /// When the labels of rows or columns are, by the label as the preview gives it.
    pub periods: BTreeMap<String, PeriodChoice>,
    /// When figures are that stand below no period.
    pub period: Option<Period>,
    /// Whom figures are about that stand beside no municipality.
    pub subject: Option<Subject>,
    /// The sign before decimals where the figures themselves don't tell.
    pub decimal: Option<Decimal>,
    /// How sure the figures are that carry no mark of their own; confirmed when nothing is said.
    pub status: Option<Status>,
    /// Takes the figures of municipalities outside the area too.
    pub others: bool,
    /// Where the figures come from, when it isn't what the file says.
    pub source: Option<SourceChoice>,
    /// Doesn't remember what the labels mean for the next time.
    pub forget: bool,
}

/// What a label of figures means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Meaning {
    /// An indicator of the plan.
    Indicator {
        /// Which one.
        id: IndicatorId,
    },
    /// A new indicator.
    New {
        /// Its name.
        name: Bilingual,
        /// What it measures.
        #[serde(default)]
        measures: Measures,
        /// Its unit, may be empty.
        #[serde(default)]
        unit: Bilingual,
    },
    /// The figures below it are left out.
    Skip,
}

/// Whom a label is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PlaceChoice {
    /// A municipality, the area, or the others together.
    Subject {
        /// Which one.
        subject: Subject,
    },
    /// The figures beside it are left out.
    Skip,
}

/// When a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PeriodChoice {
    /// A year, quarter or month.
    Period {
        /// Which one.
        period: Period,
    },
    /// The figures below it are left out.
    Skip,
}

/// The sign before decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Decimal {
    /// `1 234,5`
    Comma,
    /// `1,234.5`
    Point,
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceChoice {
    /// Publisher and name, as it is cited.
    pub name: Bilingual,
    /// Identifier of the table at the publisher, may be empty.
    #[serde(default)]
    pub table: String,
}
