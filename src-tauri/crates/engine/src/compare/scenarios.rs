//! The plan's budget beside its alternatives, line by line.

use super::{change, name};
use crate::view::Derived;
use i18n::{Words, euros};
use money::{Cents, Number};
use plan::content::{BudgetLine, LineKind};
use plan::id::{LineId, ScenarioId};
use plan::ledger::{BudgetTotals, Gap, Ledger, Whose};
use plan::{Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;

/// The plan's budget and its alternatives in a year; the first column is the plan itself.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ScenarioComparison {
    /// The columns.
    pub scenarios: Vec<ScenarioSums>,
    /// The rows.
    pub rows: Vec<ScenarioLine>,
    /// Paragraphs that explain the comparison, for a memo.
    pub explanation: Vec<String>,
}

/// A column's sums.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ScenarioSums {
    /// The alternative; none for the plan itself.
    pub id: Option<ScenarioId>,
    /// Its name.
    pub name: String,
    /// Its person-years.
    pub person_years: Derived<Number>,
    /// Its sums.
    pub total: Derived<Sums>,
    /// How much its net costs are above the plan's own.
    pub difference: Option<Cents>,
}

/// Sums of a year.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Sums {
    /// All expenses.
    pub expenses: Cents,
    /// All income.
    pub income: Cents,
    /// Expenses − income.
    pub net: Cents,
    /// The lines that have no value in the year; they are in no sum.
    pub missing: Vec<LineId>,
}

impl From<BudgetTotals> for Sums {
    fn from(totals: BudgetTotals) -> Self {
        Sums {
            expenses: totals.expenses,
            income: totals.income,
            net: totals.net,
            missing: totals.missing,
        }
    }
}

/// A row: a line and what stands for it in the alternatives.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ScenarioLine {
    /// Its name.
    pub name: String,
    /// Which way the money goes.
    pub kind: LineKind,
    /// Which subtotal it is a part of; empty for none.
    pub group: String,
    /// The line of each column.
    pub lines: Vec<Option<LineId>>,
    /// Its amount in each column; none where there is no line.
    pub amounts: Vec<Option<Derived<Cents>>>,
    /// How much it is above the plan's own line; none where either is missing.
    pub differences: Vec<Option<Cents>>,
}

/// Compares the plan's budget with its alternatives in a year.
pub fn compare_scenarios(plan: &Plan, year: Year, words: Words) -> ScenarioComparison {
    let ledger = Ledger::new(plan);
    let ids: Vec<ScenarioId> = plan.scenarios.iter().map(|row| row.id.clone()).collect();
    let own = ledger.budget(Whose::Area, year);
    let net = own.as_ref().ok().map(|totals| totals.net);
    let columns = std::iter::once(None).chain(ids.iter().map(Some));
    let scenarios: Vec<ScenarioSums> = columns.map(|id| sums(&ledger, year, id, net, words)).collect();
    let rows = ledger.compare_lines(&ids);
    let rows = rows.into_iter().map(|row| {
        let lines = std::iter::once(row.plan).chain(row.scenarios).collect();
        line(&ledger, year, lines, words)
    });
    ScenarioComparison {
        rows: rows.collect(),
        explanation: explanation(&scenarios, words),
        scenarios,
    }
}

fn sums(ledger: &Ledger<'_>, year: Year, id: Option<&ScenarioId>, own: Option<Cents>, words: Words) -> ScenarioSums {
    let plan = ledger.plan();
    let whose = id.map_or(Whose::Area, Whose::Scenario);
    let row = plan.scenarios.iter().find(|row| Some(&row.id) == id);
    let totals = ledger.budget(whose, year);
    let net = totals.as_ref().ok().map(|totals| totals.net);
    ScenarioSums {
        id: id.cloned(),
        name: row.map_or_else(|| words.compare_case_plan(), |row| name(&row.name, words)),
        person_years: Derived::new(plan, ledger.person_years(id, None, year), words),
        total: Derived::new(plan, totals.map(Sums::from), words),
        difference: id.and(net).zip(own).and_then(|(net, own)| net.checked_sub(own).ok()),
    }
}

fn line(ledger: &Ledger<'_>, year: Year, lines: Vec<Option<LineId>>, words: Words) -> ScenarioLine {
    let plan = ledger.plan();
    let found: Vec<Option<&BudgetLine>> = lines
        .iter()
        .map(|id| plan.budget_lines.iter().find(|line| Some(&line.id) == id.as_ref()))
        .collect();
    let amounts: Vec<Option<Result<Cents, Gap>>> = found
        .iter()
        .map(|line| line.map(|line| ledger.line(line, year)))
        .collect();
    let known = |amount: &Option<Result<Cents, Gap>>| amount.as_ref().and_then(|amount| amount.as_ref().ok()).copied();
    let own = amounts.first().and_then(known);
    let difference = |amount: &Option<Result<Cents, Gap>>| known(amount)?.checked_sub(own?).ok();
    let first = found.iter().flatten().next();
    ScenarioLine {
        name: first.map(|line| name(&line.name, words)).unwrap_or_default(),
        kind: first.map(|line| line.kind).unwrap_or_default(),
        group: first.map(|line| name(&line.group, words)).unwrap_or_default(),
        differences: std::iter::once(None)
            .chain(amounts.iter().skip(1).map(difference))
            .collect(),
        amounts: amounts
            .into_iter()
            .map(|amount| amount.map(|amount| Derived::new(plan, amount, words)))
            .collect(),
        lines,
    }
}

fn explanation(scenarios: &[ScenarioSums], words: Words) -> Vec<String> {
    let mut said = vec![words.scenarios_how()];
    for column in scenarios {
        said.push(match (&column.total, column.difference) {
            (Derived::Gap { gap, .. }, _) => words.scenarios_missing(gap, &column.name),
            (Derived::Value(sums), None) => words.scenarios_total(&euros(sums.net), &column.name),
            (Derived::Value(sums), Some(difference)) => {
                words.scenarios_total_difference(&change(difference), &euros(sums.net), &column.name)
            }
        });
        let missing = column.total.value().map_or(0, |sums| sums.missing.len());
        if missing > 0 {
            let count = i64::try_from(missing).unwrap_or(i64::MAX);
            said.push(words.scenarios_lines_missing(count, &column.name));
        }
    }
    said
}
