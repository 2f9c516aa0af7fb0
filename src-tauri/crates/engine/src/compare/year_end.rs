//! What is paid in advance each month, and the settlement after the year.

use crate::say;
use crate::view::Derived;
use i18n::Words;
use money::Cents;
use plan::ledger::{Advance, Gap, Ledger, Settlement};
use plan::{MunicipalityCode, Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;

/// The money that moves in a year and after it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct YearEnd {
    /// What each member pays in each month.
    pub advances: Derived<Vec<AdvanceRow>>,
    /// What each member still pays or gets back.
    pub settlement: Derived<Vec<SettlementRow>>,
    /// Paragraphs that explain the figures.
    pub explanation: Vec<String>,
}

/// A member's advances.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AdvanceRow {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// January first.
    pub months: Vec<Cents>,
    /// All of them: its share of the year.
    pub total: Cents,
}

/// A member's settlement.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SettlementRow {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// Its share of what was really spent.
    pub actual: Cents,
    /// What it paid in advance.
    pub paid: Cents,
    /// What it still pays (positive) or gets back (negative).
    pub balance: Cents,
}

/// Advances and settlement of a year, members in the plan's order.
pub fn year_end(plan: &Plan, year: Year, words: Words) -> YearEnd {
    let ledger = Ledger::new(plan);
    let settlement = ledger.settlement(year).map(|rows| settlements(plan, rows, words));
    let advances = advances(&ledger, year, words);
    let mut explanation = vec![];
    if advances.is_ok() {
        explanation.push(words.advances_how());
    }
    if settlement.is_ok() {
        explanation.push(words.settlement_how());
    }
    YearEnd {
        advances: Derived::new(plan, advances, words),
        settlement: Derived::new(plan, settlement, words),
        explanation,
    }
}

/// Advances only of a year that could be divided whole: a part of the year's costs would make them too small.
fn advances(ledger: &Ledger<'_>, year: Year, words: Words) -> Result<Vec<AdvanceRow>, Gap> {
    let sharing = ledger.sharing(year)?;
    if let Some((_, gap)) = sharing.gaps.first() {
        return Err(gap.clone());
    }
    if sharing.pools.is_empty() {
        return Err(Gap::NoValue(
            plan::Place::table("pools").field(format!("amounts.{year}")),
        ));
    }
    let rows = ledger.advances(&sharing)?.into_iter().map(|row: Advance| AdvanceRow {
        code: row.municipality,
        name: say::municipality(row.municipality, words),
        total: sharing.municipalities[&row.municipality],
        months: row.months.to_vec(),
    });
    Ok(in_order(ledger.plan(), rows.collect(), |row: &AdvanceRow| row.code))
}

fn settlements(plan: &Plan, rows: Vec<Settlement>, words: Words) -> Vec<SettlementRow> {
    let rows = rows.into_iter().map(|row| SettlementRow {
        code: row.municipality,
        name: say::municipality(row.municipality, words),
        actual: row.actual,
        paid: row.paid,
        balance: row.balance,
    });
    in_order(plan, rows.collect(), |row: &SettlementRow| row.code)
}

fn in_order<T>(plan: &Plan, mut rows: Vec<T>, code: impl Fn(&T) -> MunicipalityCode) -> Vec<T> {
    rows.sort_by_key(|row| plan.members.iter().position(|member| member.municipality == code(row)));
    rows
}
