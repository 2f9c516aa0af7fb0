//! The expenses of the budget by line and year.

use super::{Drawing, MOST_SERIES, extremes};
use crate::model::{Block, ChartKind, Series};
use crate::part::Part;
use crate::say::{figure, plain};
use crate::tables::budget::{plan_lines, plan_years};
use money::{Cents, Number};
use plan::Year;
use plan::content::{BudgetLine, LineKind};
use plan::ledger::Whose;

/// Stacked columns, one for each year; small lines are drawn together.
pub(crate) fn budget(part: &Part<'_>) -> Option<Block> {
    let years = plan_years(part);
    let mut lines: Vec<&BudgetLine> = plan_lines(part);
    lines.retain(|line| line.kind == LineKind::Expense);
    let first = *years.first()?;
    let amounts = |line: &BudgetLine| -> Vec<Option<Cents>> {
        years.iter().map(|year| part.ledger.line(line, *year).ok()).collect()
    };
    if lines.len() < 2
        || lines
            .iter()
            .any(|line| amounts(line).into_iter().flatten().any(Cents::is_negative))
    {
        return None;
    }
    let (shown, rest) = largest(part, &lines, &years);
    let name = |line: &BudgetLine| part.row("budget_lines", line.id.as_str()).plain("name", &line.name);
    let mut series: Vec<Series> = shown.iter().map(|line| one(name(line), &amounts(line))).collect();
    if !rest.is_empty() {
        let sums: Vec<Option<Cents>> = years.iter().map(|year| together(part, &rest, *year)).collect();
        series.push(one(part.words.document_other_lines(), &sums));
    }
    let named: Vec<(String, Cents)> = lines
        .iter()
        .filter_map(|line| Some((name(line), part.ledger.line(line, first).ok()?)))
        .collect();
    let (_, most) = extremes(&named)?;
    let last = *years.last()?;
    let alternative = alternative(part, most, first, last)?;
    let drawing = Drawing {
        kind: ChartKind::Stacked,
        caption: plain(
            part.words
                .caption_chart_budget(&i18n::years(first.get().into(), last.get().into())),
        ),
        alternative,
        categories: years.iter().map(Year::to_string).collect(),
        series,
        unit: "€".to_owned(),
    };
    Some(drawing.block(part))
}

/// The largest item and the totals of the first and the last year, in words.
fn alternative(part: &Part<'_>, most: &(String, Cents), first: Year, last: Year) -> Option<String> {
    let total = |year: Year| part.ledger.budget(Whose::Area, year).ok().map(|totals| totals.expenses);
    let (line, amount) = (&most.0, figure::euros(most.1));
    let (begin, end) = (figure::euros(total(first)?), figure::euros(total(last)?));
    Some(if first == last {
        part.words
            .chart_budget_one_year(&amount, line, &begin, &first.to_string())
    } else {
        part.words
            .chart_budget(&amount, line, &first.to_string(), &begin, &last.to_string(), &end)
    })
}

/// The largest lines in the plan's order, and the others.
fn largest<'l>(
    part: &Part<'_>,
    lines: &[&'l BudgetLine],
    years: &[Year],
) -> (Vec<&'l BudgetLine>, Vec<&'l BudgetLine>) {
    if lines.len() <= MOST_SERIES {
        return (lines.to_vec(), vec![]);
    }
    let size = |line: &BudgetLine| {
        let amounts = years.iter().filter_map(|year| part.ledger.line(line, *year).ok());
        amounts.max().unwrap_or_default()
    };
    let mut sizes: Vec<Cents> = lines.iter().map(|line| size(line)).collect();
    sizes.sort_by(|a, b| b.cmp(a));
    let limit = sizes[MOST_SERIES - 2];
    let mut left = MOST_SERIES - 1;
    lines.iter().copied().partition(|line| {
        let shown = left > 0 && size(line) >= limit;
        left -= usize::from(shown);
        shown
    })
}

fn together(part: &Part<'_>, lines: &[&BudgetLine], year: Year) -> Option<Cents> {
    let amounts: Vec<Cents> = lines
        .iter()
        .filter_map(|line| part.ledger.line(line, year).ok())
        .collect();
    Cents::checked_sum(amounts.iter().copied())
        .ok()
        .filter(|_| !amounts.is_empty())
}

fn one(name: String, amounts: &[Option<Cents>]) -> Series {
    let drawn = |amount: &Option<Cents>| amount.and_then(|amount| figure::drawn(Number::from(amount)));
    Series {
        name,
        values: amounts.iter().map(drawn).collect(),
        labels: amounts
            .iter()
            .map(|amount| amount.map(figure::euros).unwrap_or_default())
            .collect(),
    }
}
