//! What person-years cost: salaries and on-costs, and the lines of the budget that they feed (15 § 4 mom. 1 k.).

use super::cell::{amount, head, percent, words};
use super::grid::{Grid, blocks_of};
use super::personnel::lines;
use super::{MOST_YEARS, span_of, year_headers};
use crate::model::{Block, Cell, RowKind};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, join, plain, weave};
use i18n::NBSP;
use money::Cents;
use plan::Year;
use plan::content::{PersonnelLine, Scenario};
use plan::id::LineId;
use std::collections::BTreeSet;

/// The costs in the plan itself or in an alternative, by the budget lines that they are a part of.
pub(super) fn tables(part: &Part<'_>, scenario: Option<&Scenario>) -> Vec<Block> {
    let costed = |line: &&PersonnelLine| !line.salaries.is_empty() || line.on_costs.is_some() || line.line.is_some();
    let mut lines = lines(part, scenario.map(|scenario| &scenario.id));
    lines.retain(|line| costed(line));
    let years = lines
        .iter()
        .flat_map(|line| line.person_years.keys().chain(line.salaries.keys()));
    let years: Vec<Year> = years.copied().collect::<BTreeSet<_>>().into_iter().collect();
    let one = |years: &[Year]| table(part, scenario, &lines, years);
    blocks_of(&years, MOST_YEARS).filter_map(one).collect()
}

fn table(part: &Part<'_>, scenario: Option<&Scenario>, lines: &[&PersonnelLine], years: &[Year]) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(caption(part, scenario, years))
        .named(scenario.map_or("personnel-costs".to_owned(), |s| format!("personnel-costs:{}", s.id)))
        .amounts()
        .text(say.field_function())
        .number(say.field_on_costs())
        .numbers(year_headers(years));
    let fed = budget_lines(lines);
    for id in &fed {
        let of: Vec<&PersonnelLine> = lines.iter().copied().filter(|line| line.line.as_ref() == *id).collect();
        grid.group(heading(part, *id));
        of.iter().for_each(|line| row(&mut grid, part, line, years));
        if of.len() > 1 && fed.len() > 1 {
            total(&mut grid, part, (RowKind::Subtotal, say.document_total()), &of, years);
        }
    }
    total(
        &mut grid,
        part,
        (RowKind::Total, say.document_costs_total()),
        lines,
        years,
    );
    grid.note(plain(say.document_personnel_cost_rule()));
    grid.block(part)
}

fn caption(part: &Part<'_>, scenario: Option<&Scenario>, years: &[Year]) -> Spans {
    let years = span_of(years);
    match scenario {
        None => plain(part.words.caption_personnel_costs(&years)),
        Some(scenario) => {
            let name = part.row("scenarios", scenario.id.as_str()).text("name", &scenario.name);
            weave(&part.words.caption_personnel_costs_scenario(SLOTS[0], &years), &[name])
        }
    }
}

/// The budget lines that are fed, in the order in which they come first.
fn budget_lines<'l>(lines: &[&'l PersonnelLine]) -> Vec<Option<&'l LineId>> {
    let mut fed: Vec<Option<&LineId>> = vec![];
    for line in lines {
        if !fed.contains(&line.line.as_ref()) {
            fed.push(line.line.as_ref());
        }
    }
    fed
}

fn heading(part: &Part<'_>, id: Option<&LineId>) -> Spans {
    let line = part.plan.budget_lines.iter().find(|line| Some(&line.id) == id);
    match line {
        None => plain(part.words.document_for_no_line()),
        Some(line) => {
            let name = part.row("budget_lines", line.id.as_str()).text("name", &line.name);
            weave(&part.words.document_for_line(SLOTS[0]), &[name])
        }
    }
}

fn row(grid: &mut Grid, part: &Part<'_>, line: &PersonnelLine, years: &[Year]) {
    let function = part.row("personnel", line.id.as_str()).text("function", &line.function);
    let mut cells = vec![head(function), percent(line.on_costs)];
    cells.extend(years.iter().map(|year| cost(part, line, *year)));
    grid.body(cells);
}

/// What a line costs in a year, with person-years × salary below it.
fn cost(part: &Part<'_>, line: &PersonnelLine, year: Year) -> Cell {
    let (years, salary) = (line.person_years.get(&year), line.salaries.get(&year));
    if years.is_none() && salary.is_none() {
        return amount(None);
    }
    let years = years.map(|years| {
        let unit = part.words.unit_of_person_years();
        plain(format!("{}{NBSP}{unit}", figure::number(*years, None)))
    });
    let salary = salary.map(|salary| plain(figure::price(*salary)));
    let product = join([years.unwrap_or_default(), salary.unwrap_or_default()], " × ");
    amount(part.known(part.ledger.personnel_cost(line, year))).below(product)
}

/// The sum of the costs; a dash where one of those with person-years isn't known.
fn total(grid: &mut Grid, part: &Part<'_>, (kind, name): (RowKind, String), lines: &[&PersonnelLine], years: &[Year]) {
    let sum = |year: &Year| {
        let counted = lines.iter().filter(|line| line.person_years.contains_key(year));
        let costs = counted.map(|line| part.ledger.personnel_cost(line, *year).ok());
        let costs = costs.collect::<Option<Vec<Cents>>>()?;
        Cents::checked_sum(costs.iter().copied())
            .ok()
            .filter(|_| !costs.is_empty())
    };
    let mut cells = vec![head(plain(name)), words("")];
    cells.extend(years.iter().map(|year| amount(sum(year))));
    grid.row(kind, cells);
}
