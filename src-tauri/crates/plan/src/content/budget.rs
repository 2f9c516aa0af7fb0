//! The budget: lines by year (380/2023, 15 § 4 mom. 1 k.).

use crate::id::{LineId, PoolId, ScenarioId};
use crate::{Bilingual, MunicipalityCode, Year};
use money::{Cents, Number, Rounding};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An alternative to the plan, compared with it side by side: a whole of its own, not a change to the plan's lines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Names the row.
    pub id: ScenarioId,
    /// Its name.
    pub name: Bilingual,
    /// The municipalities that it assumes to be in; empty means the plan's members.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<MunicipalityCode>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub note: Bilingual,
}

/// Whose money a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Account {
    /// The area's joint budget.
    #[default]
    Area,
    /// A member's own employment services, outside the joint budget.
    Municipal,
}

/// Which way the money goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// An expense.
    #[default]
    Expense,
    /// An income: subtracted from the expenses.
    Income,
}

/// How a line's amount comes about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Calculation {
    /// The amount is entered.
    #[default]
    Fixed,
    /// A count times a unit price (71 person-years at a price).
    CountTimesPrice,
    /// A percentage of other lines (12 % overhead).
    Percentage,
    /// The latest entered amount before the year, grown year by year.
    Growth,
    /// The costs of the person-years that name the line.
    Personnel,
    /// The state transfers of its municipality, or of the area (384/2023).
    StateTransfers,
}

/// A line of the budget. Amounts are positive for expenses and for income alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetLine {
    /// Names the row.
    pub id: LineId,
    /// Its name.
    pub name: Bilingual,
    /// Which subtotal it is a part of; lines with the same group are summed together.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub group: Bilingual,
    /// The alternative it belongs to; none for the plan itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<ScenarioId>,
    /// The plan's own line that an alternative's line is compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<LineId>,
    /// Whose money it is.
    #[serde(default)]
    pub account: Account,
    /// Which way the money goes.
    #[serde(default)]
    pub kind: LineKind,
    /// The municipality that carries it or whose own line it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// The pool whose key divides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool: Option<PoolId>,
    /// How the amount comes about.
    #[serde(default)]
    pub calculation: Calculation,
    /// Entered amounts in euros by year (fixed; growth: where it starts and where it starts anew).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub amounts: BTreeMap<Year, Cents>,
    /// Counts by year (count × price).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub counts: BTreeMap<Year, Number>,
    /// What is counted (htv, åv).
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub unit: Bilingual,
    /// Unit prices in euros by year (count × price).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub prices: BTreeMap<Year, Number>,
    /// The percentage, 12 for 12 % (percentage).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Number>,
    /// The lines it is a percentage of (percentage).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<LineId>,
    /// Growth from the year before in per cent by year, 2.5 for 2,5 % (growth).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub growth: BTreeMap<Year, Number>,
    /// How a computed amount is rounded.
    #[serde(default)]
    pub rounding: Rounding,
    /// Remark shown under the table.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub note: Bilingual,
}
