//! The budget's computed amounts and sums, by year.

use super::{Derived, InLanguage};
use crate::{Desk, Failure};
use engine::compare::Sums;
use i18n::Words;
use money::Cents;
use plan::ledger::{Ledger, Whose};
use plan::{Bilingual, Plan, Year};
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
    /// Its subtotals, in the order in which their groups come first.
    subtotals: Vec<Subtotals>,
}

/// The subtotals of a group of lines.
#[derive(Serialize, JsonSchema)]
struct Subtotals {
    /// The group, as its lines name it.
    group: Bilingual,
    /// By year; no entry for a year in which none of its lines has a value.
    years: BTreeMap<Year, Sums>,
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
        subtotals: subtotals(&ledger, whose, &years),
    };
    Ok(Budget {
        lines: plan.budget_lines.iter().map(amounts).collect(),
        sums: budgets(plan).into_iter().map(sums).collect(),
        years: years.into_iter().collect(),
    })
}

fn subtotals(ledger: &Ledger<'_>, whose: Whose<'_>, years: &BTreeSet<Year>) -> Vec<Subtotals> {
    let mut groups: Vec<Subtotals> = vec![];
    for year in years {
        for row in ledger.subtotals(whose, *year).unwrap_or_default() {
            let position = groups.iter().position(|known| known.group == row.group);
            let position = position.unwrap_or_else(|| {
                groups.push(Subtotals {
                    group: row.group.clone(),
                    years: BTreeMap::new(),
                });
                groups.len() - 1
            });
            groups[position].years.insert(*year, row.totals.into());
        }
    }
    groups
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
