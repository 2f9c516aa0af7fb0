//! The budget by line and year, and the alternatives beside it (15 § 4 mom. 1 k.).

use super::cell::{amount, dash, head, head_lines};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, by_year, remark, span_of, year_headers};
use crate::charts;
use crate::incomplete::Lack;
use crate::model::{Block, Cell, RowKind};
use crate::part::{Part, capital};
use crate::say::{SLOTS, Said, Spans, figure, join, labelled, plain, weave};
use i18n::NBSP;
use money::Cents;
use plan::Year;
use plan::content::{Account, BudgetLine, Calculation, LineKind, Scenario};
use plan::ledger::{BudgetTotals, Gap, Whose};
use std::collections::BTreeSet;

pub(crate) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = one(part, Whose::Area, "budget", |years| {
        plain(part.words.caption_budget(&span_of(years)))
    });
    blocks.extend(charts::budget(part, &blocks));
    for scenario in &part.plan.scenarios {
        blocks.extend(alternative(part, scenario));
    }
    blocks.extend(comparison(part));
    blocks
}

/// A whole budget: its lines, subtotals and net expenses, as many tables as its years need.
fn one(part: &Part<'_>, whose: Whose<'_>, name: &str, caption: impl Fn(&[Year]) -> Spans) -> Vec<Block> {
    let of: Vec<&BudgetLine> = part.plan.budget_lines.iter().filter(|line| whose.has(line)).collect();
    let years = years_of(part, &of);
    let table = |years: &[Year]| {
        let mut grid = Grid::new(caption(years))
            .named(name)
            .holding(by_year(name, years))
            .holding(line_names(&of, years))
            .amounts()
            .text(part.words.document_line())
            .numbers(year_headers(years));
        fill(&mut grid, part, whose, &of, years);
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(table).collect()
}

/// The names by which the lines' figures in those years are found.
pub(super) fn line_names(lines: &[&BudgetLine], years: &[Year]) -> Vec<String> {
    let of = |line: &&BudgetLine| by_year(&format!("line:{}", line.id), years);
    lines.iter().flat_map(of).collect()
}

/// The years in which any of the lines has a value; a percentage has those of its base.
pub(crate) fn years_of(part: &Part<'_>, lines: &[&BudgetLine]) -> Vec<Year> {
    let entered = |line: &BudgetLine| -> Vec<Year> {
        let maps = line.amounts.keys().chain(line.counts.keys()).chain(line.prices.keys());
        maps.copied().collect()
    };
    let mut years: BTreeSet<Year> = lines.iter().flat_map(|line| entered(line)).collect();
    let bases = lines.iter().filter(|line| line.calculation == Calculation::Percentage);
    let named = bases.flat_map(|line| &line.of);
    let bases = part
        .plan
        .budget_lines
        .iter()
        .filter(|line| named.clone().any(|id| *id == line.id));
    years.extend(bases.flat_map(entered));
    years.into_iter().collect()
}

/// The rows of a budget: expenses, income, and what is left.
fn fill(grid: &mut Grid, part: &Part<'_>, whose: Whose<'_>, lines: &[&BudgetLine], years: &[Year]) {
    let say = part.words;
    let of = |kind: LineKind| -> Vec<&BudgetLine> { lines.iter().copied().filter(|line| line.kind == kind).collect() };
    let both = !of(LineKind::Expense).is_empty() && !of(LineKind::Income).is_empty();
    for kind in [LineKind::Expense, LineKind::Income] {
        let of_kind = of(kind);
        if of_kind.is_empty() {
            continue;
        }
        if both {
            grid.group(plain(capital(&kind.say(say))));
        }
        for line in of_kind {
            line_row(grid, part, line, years, None);
        }
        let (name, amount): (String, fn(&BudgetTotals) -> Cents) = match kind {
            LineKind::Expense => (say.document_expenses_total(), |totals| totals.expenses),
            LineKind::Income => (say.document_income_total(), |totals| totals.income),
        };
        let row = if both { RowKind::Subtotal } else { RowKind::Total };
        totals_row(grid, part, whose, years, (row, &name), amount);
    }
    if both {
        let name = say.document_net_total();
        totals_row(grid, part, whose, years, (RowKind::Total, &name), |totals| totals.net);
    }
}

/// The rows of a short budget: each line says itself whether it is income, and only what is left is added up.
pub(crate) fn fill_briefly(grid: &mut Grid, part: &Part<'_>, whose: Whose<'_>, lines: &[&BudgetLine], years: &[Year]) {
    for line in lines {
        line_row(grid, part, line, years, Some(capital(&line.kind.say(part.words))));
    }
    let name = part.words.document_net_total();
    totals_row(grid, part, whose, years, (RowKind::Subtotal, &name), |totals| {
        totals.net
    });
}

fn totals_row(
    grid: &mut Grid,
    part: &Part<'_>,
    whose: Whose<'_>,
    years: &[Year],
    (kind, name): (RowKind, &str),
    of: impl Fn(&BudgetTotals) -> Cents,
) {
    let mut cells = vec![head(plain(name))];
    cells.extend(years.iter().map(|year| match part.ledger.budget(whose, *year) {
        // The line that has no value has been noted already.
        Err(Gap::NoValue(_)) => dash(),
        totals => amount(part.known(totals).map(|totals| of(&totals))),
    }));
    grid.row(kind, cells);
}

/// A line with its amounts; how it is computed and its remark go under the table.
fn line_row(grid: &mut Grid, part: &Part<'_>, line: &BudgetLine, years: &[Year], kind: Option<String>) {
    let row = part.row("budget_lines", line.id.as_str());
    let name = row.text("name", &line.name);
    let carried = line.municipality.filter(|_| line.account == Account::Area);
    let carried = carried.map(|code| plain(part.municipality(code))).unwrap_or_default();
    let mut cells = vec![head_lines([
        name.clone(),
        join(
            [kind.map(plain).unwrap_or_default(), carried, pool_name(part, line)],
            ", ",
        ),
    ])];
    cells.extend(years.iter().map(|year| line_amount(part, line, *year)));
    grid.body(cells);
    if let Some(rule) = percentage(part, line) {
        grid.note(remark(name.clone(), rule));
    }
    if line.calculation != Calculation::Fixed {
        let rounding = line.rounding.say(part.words);
        grid.note(remark(name.clone(), plain(part.words.document_rounded(&rounding))));
    }
    grid.note(remark(name, row.text("note", &line.note)));
}

fn pool_name(part: &Part<'_>, line: &BudgetLine) -> Spans {
    let pool = part.plan.pools.iter().find(|pool| Some(&pool.id) == line.pool.as_ref());
    pool.map_or(vec![], |pool| {
        let name = part.row("pools", pool.id.as_str()).text("name", &pool.name);
        labelled(&plain(part.words.field_pool()), name)
    })
}

/// A line's amount in a year, with count × unit price below it.
fn line_amount(part: &Part<'_>, line: &BudgetLine, year: Year) -> Cell {
    let shown = amount(part.known(part.ledger.line(line, year)));
    let row = part.row("budget_lines", line.id.as_str());
    let count = line.counts.get(&year).map(|count| {
        let unit = row.text("unit", &line.unit);
        join([plain(figure::number(*count, None)), unit], &NBSP.to_string())
    });
    let price = line.prices.get(&year).map(|price| plain(figure::price(*price)));
    let product = join([count.unwrap_or_default(), price.unwrap_or_default()], " × ");
    if line.calculation != Calculation::CountTimesPrice && !product.is_empty() {
        part.lack(row.place("counts"), Lack::Unused);
    }
    shown.below(product)
}

/// `12 % riveistä A, B` for a percentage.
fn percentage(part: &Part<'_>, line: &BudgetLine) -> Option<Spans> {
    let percent = line.percent.filter(|_| line.calculation == Calculation::Percentage)?;
    let of = part.plan.budget_lines.iter().filter(|base| line.of.contains(&base.id));
    let names = of.map(|base| part.row("budget_lines", base.id.as_str()).text("name", &base.name));
    let message = part.words.document_percent_of(SLOTS[0], &figure::percent(percent));
    Some(weave(&message, &[join(names, ", ")]))
}

/// An alternative: what it is about, whom it assumes to be in, and its own lines.
fn alternative(part: &Part<'_>, scenario: &Scenario) -> Vec<Block> {
    let row = part.row("scenarios", scenario.id.as_str());
    let name = row.text("name", &scenario.name);
    let mut about = labelled(
        &weave(&part.words.document_scenario(SLOTS[0]), std::slice::from_ref(&name)),
        row.text("note", &scenario.note),
    );
    if about.is_empty() {
        about = weave(&part.words.document_scenario(SLOTS[0]), std::slice::from_ref(&name));
    }
    let mut blocks = vec![Block::Paragraph(about)];
    if !scenario.members.is_empty() {
        let members = plain(part.municipalities(scenario.members.iter().copied()));
        blocks.push(Block::Paragraph(labelled(
            &plain(part.words.field_members_scenario()),
            members,
        )));
    }
    let key = format!("budget:{}", scenario.id);
    blocks.extend(one(part, Whose::Scenario(&scenario.id), &key, |years| {
        let caption = part.words.caption_budget_scenario(SLOTS[0], &span_of(years));
        weave(&caption, std::slice::from_ref(&name))
    }));
    blocks
}

/// The plan and its alternatives side by side: what each comes to in each year.
fn comparison(part: &Part<'_>) -> Vec<Block> {
    let of = |whose: Whose<'_>| part.plan.budget_lines.iter().any(|line| whose.has(line));
    let scenarios: Vec<&Scenario> = part
        .plan
        .scenarios
        .iter()
        .filter(|scenario| of(Whose::Scenario(&scenario.id)))
        .collect();
    if scenarios.is_empty() {
        return vec![];
    }
    let area: Vec<&BudgetLine> = part
        .plan
        .budget_lines
        .iter()
        .filter(|l| l.account == Account::Area)
        .collect();
    let years = years_of(part, &area);
    let table = |years: &[Year]| {
        let mut grid = Grid::new(plain(part.words.caption_budget_comparison(&span_of(years))))
            .named("budget-comparison")
            .amounts()
            .text(part.words.field_scenario())
            .numbers(year_headers(years));
        let mut add = |name: Spans, whose: Whose<'_>| {
            let mut cells = vec![head(name)];
            cells.extend(years.iter().map(|year| {
                let totals = part.ledger.budget(whose, *year).ok();
                amount(totals.map(|totals| totals.net))
            }));
            grid.body(cells);
        };
        add(plain(part.words.document_this_plan()), Whose::Area);
        for scenario in &scenarios {
            let name = part.row("scenarios", scenario.id.as_str()).text("name", &scenario.name);
            add(name, Whose::Scenario(&scenario.id));
        }
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(table).collect()
}

/// Area lines that are in no alternative and carry a value, for the chart.
pub(crate) fn plan_lines<'a>(part: &Part<'a>) -> Vec<&'a BudgetLine> {
    let lines = part.plan.budget_lines.iter();
    lines.filter(|line| Whose::Area.has(line)).collect()
}

/// Where the figures of the area's budget come from, for charts.
pub(crate) fn plan_years(part: &Part<'_>) -> Vec<Year> {
    years_of(part, &plan_lines(part))
}
