//! The budget's computed amounts and sums, by year.

use super::{Derived, InLanguage};
use crate::{Desk, Failure};
use i18n::Words;
use money::Cents;
use plan::ledger::{BudgetTotals, Ledger, Whose};
use plan::{Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The years after the first one that a plan has at least (380/2023, 15 § 4 mom. 1 k. asks for the services' resources; a plan
/// covers its first year and two more).
const FOLLOWING_YEARS: u16 = 2;

/// What follows from the budget lines.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Budget {
    /// The years to show: the first one, at least two more, and all that have values.
    years: Vec<Year>,
    /// The amount of each line by year, for lines that aren't entered outright too.
    lines: BTreeMap<String, BTreeMap<Year, Derived<Cents>>>,
    /// The sums of the joint budget, and of each alternative by its identifier under its own name.
    sums: Vec<BudgetSums>,
}

/// The sums of one budget.
#[derive(Serialize, JsonSchema)]
struct BudgetSums {
    /// The alternative; none for the plan itself.
    scenario: Option<String>,
    /// The municipality whose own budget it is; none for the joint one.
    municipality: Option<String>,
    years: BTreeMap<Year, Derived<Sums>>,
}

/// Sums of a year.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
struct Sums {
    expenses: Cents,
    income: Cents,
    /// Expenses − income.
    net: Cents,
    /// The lines that have no value in the year.
    missing: Vec<String>,
}

impl From<BudgetTotals> for Sums {
    fn from(totals: BudgetTotals) -> Self {
        Sums {
            expenses: totals.expenses,
            income: totals.income,
            net: totals.net,
            missing: totals.missing.iter().map(ToString::to_string).collect(),
        }
    }
}

pub(crate) fn budget(desk: &Desk, asked: InLanguage) -> Result<Budget, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    let ledger = Ledger::new(plan);
    let years = years(plan, &ledger);
    let amounts = |line: &plan::content::BudgetLine| {
        let amount = |year: &Year| (*year, Derived::new(plan, ledger.line(line, *year), words));
        (line.id.to_string(), years.iter().map(amount).collect())
    };
    let sums = |(scenario, municipality, whose): (Option<String>, Option<String>, Whose<'_>)| BudgetSums {
        scenario,
        municipality,
        years: years
            .iter()
            .map(|year| {
                (
                    *year,
                    Derived::new(plan, ledger.budget(whose, *year).map(Sums::from), words),
                )
            })
            .collect(),
    };
    Ok(Budget {
        lines: plan.budget_lines.iter().map(amounts).collect(),
        sums: budgets(plan).into_iter().map(sums).collect(),
        years: years.into_iter().collect(),
    })
}

/// Every budget of the plan: the joint one, each alternative, each member's own.
fn budgets(plan: &Plan) -> Vec<(Option<String>, Option<String>, Whose<'_>)> {
    let alternatives = plan.scenarios.iter();
    let alternatives = alternatives.map(|row| (Some(row.id.to_string()), None, Whose::Scenario(&row.id)));
    let owners: BTreeSet<_> = plan
        .budget_lines
        .iter()
        .filter(|line| line.account == plan::content::Account::Municipal)
        .filter_map(|line| line.municipality)
        .collect();
    let owners = owners
        .into_iter()
        .map(|code| (None, Some(code.to_string()), Whose::Municipality(code)));
    std::iter::once((None, None, Whose::Area))
        .chain(alternatives)
        .chain(owners)
        .collect()
}

/// The years of the plan's tables: the first one and two more, and every year that has a value.
pub(super) fn years(plan: &Plan, ledger: &Ledger<'_>) -> BTreeSet<Year> {
    let mut years = ledger.years();
    if let Some(first) = plan.area.first_year {
        let following = (0..=FOLLOWING_YEARS).filter_map(|n| Year::try_from(first.get() + n).ok());
        years.extend(following);
    }
    years
}
