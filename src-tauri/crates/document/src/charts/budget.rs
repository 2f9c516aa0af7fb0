//! The expenses of the budget by line and year.

use super::by_year::{ByYear, MOST_PARTS, Row};
use super::unit::Unit;
use super::{Shown, extremes, percent_of, sentences};
use crate::model::{Block, Drawing};
use crate::part::Part;
use crate::say::{figure, plain};
use crate::tables::budget::{plan_lines, plan_years};
use money::{Cents, Number};
use plan::Year;
use plan::content::{BudgetLine, LineKind};
use plan::ledger::Whose;

/// Stacked columns, one for each year; bars when the years don't differ. Small lines are drawn together.
pub(crate) fn budget(part: &Part<'_>, beside: &[Block]) -> Option<Block> {
    let years = plan_years(part);
    let mut lines: Vec<&BudgetLine> = plan_lines(part);
    lines.retain(|line| line.kind == LineKind::Expense);
    let amount = |line: &BudgetLine, year: &Year| part.ledger.line(line, *year).ok().map(Number::from);
    let row = |line: &&BudgetLine| Row {
        name: part.row("budget_lines", line.id.as_str()).plain("name", &line.name),
        values: years.iter().map(|year| amount(line, year)).collect(),
    };
    let mut expenses = ByYear::new(&years, lines.iter().map(row));
    if !expenses.says_something() {
        return None;
    }
    let alternative = alternative(part, &expenses, &years)?;
    let unit = Unit::of_money(expenses.values(), part.words);
    expenses.gather(MOST_PARTS, part.words.document_other_lines());
    let shown = Shown {
        caption: plain(part.words.caption_chart_budget(&unit.name, &expenses.span())),
        alternative,
        notes: vec![],
        drawing: Drawing::Plot(expenses.parts(&unit, |sum, year| part.words.chart_column(sum, year))),
    };
    Some(shown.block(part, beside))
}

/// The total and the largest and the smallest item: in the first and the last year, or in all when they are the same.
fn alternative(part: &Part<'_>, expenses: &ByYear, years: &[Year]) -> Option<String> {
    let say = part.words;
    let (first, last) = (*years.first()?, *years.last()?);
    let one = |year: Year, when: &str, even: bool| {
        let total = part.ledger.budget(Whose::Area, year).ok()?.expenses;
        let named: Vec<(String, Cents)> = lines_of(part, year);
        let (least, most) = extremes(&named)?;
        let (low, high, share) = (figure::euros(least.1), figure::euros(most.1), percent_of(most.1, total));
        let total = figure::euros(total);
        Some(if even {
            say.chart_budget_even(&low, &least.0, &high, &most.0, &share, &total, when)
        } else {
            say.chart_budget_year(&low, &least.0, &high, &most.0, &share, &total, when)
        })
    };
    let mut said = vec![say.chart_budget()];
    if expenses.is_even() {
        said.push(one(first, &expenses.span(), true)?);
    } else {
        said.push(one(first, &first.to_string(), false)?);
        if last != first {
            said.push(one(last, &last.to_string(), false)?);
        }
    }
    Some(sentences(said))
}

/// The expenses of a year by the names of their lines.
fn lines_of(part: &Part<'_>, year: Year) -> Vec<(String, Cents)> {
    let lines = plan_lines(part)
        .into_iter()
        .filter(|line| line.kind == LineKind::Expense);
    let named = lines.filter_map(|line| {
        let name = part.row("budget_lines", line.id.as_str()).plain("name", &line.name);
        Some((name, part.ledger.line(line, year).ok()?))
    });
    named.collect()
}
