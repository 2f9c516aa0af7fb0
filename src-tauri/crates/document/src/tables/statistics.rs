//! Statistics: a table for each group of indicators, or for each indicator that is followed over several periods.

mod over_time;
mod side_by_side;
mod subjects;

use super::cell::{dash, sure};
use super::grid::Grid;
use crate::charts;
use crate::incomplete::Lack;
use crate::model::{Block, Cell, Value};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, join, weave};
use over_time::{area_over_time, over_time};
use plan::Period;
use plan::content::{Indicator, Statistic, Status, Subject};
use plan::id::SourceId;
use plan::ledger::Figure;
use side_by_side::side_by_side;
use subjects::subjects;

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = vec![];
    for group in groups(part) {
        let (followed, single): (Vec<&Indicator>, Vec<&Indicator>) = group
            .iter()
            .partition(|indicator| part.ledger.periods(indicator).len() > 1);
        blocks.extend(side_by_side(part, &single));
        for indicators in alike(part, followed) {
            let tables = match indicators.as_slice() {
                [only] => over_time(part, only),
                several => area_over_time(part, several),
            };
            let of = |indicator: &&Indicator| charts::statistic(part, indicator, &tables);
            let charts: Vec<Block> = indicators.iter().filter_map(of).collect();
            blocks.extend(tables.into_iter().chain(charts));
        }
    }
    report_unused(part);
    blocks
}

/// Indicators that have values of the whole area only, in the same periods, go into one table; others have their own.
fn alike<'a>(part: &Part<'a>, followed: Vec<&'a Indicator>) -> Vec<Vec<&'a Indicator>> {
    let of_area = |indicator: &Indicator| subjects(part, &[indicator]) == [Subject::Area];
    let mut tables: Vec<Vec<&Indicator>> = vec![];
    for indicator in followed {
        let periods = part.ledger.periods(indicator);
        let fits = |table: &&mut Vec<&Indicator>| of_area(table[0]) && part.ledger.periods(table[0]) == periods;
        match tables.iter_mut().find(fits).filter(|_| of_area(indicator)) {
            Some(table) => table.push(indicator),
            None => tables.push(vec![indicator]),
        }
    }
    tables
}

/// Indicators that share a group, in the plan's order; those without a group together.
fn groups<'a>(part: &Part<'a>) -> Vec<Vec<&'a Indicator>> {
    let mut groups: Vec<Vec<&Indicator>> = vec![];
    let shown = |indicator: &&Indicator| !part.ledger.periods(indicator).is_empty();
    for indicator in part.plan.indicators.iter().filter(shown) {
        match groups.iter_mut().find(|group| group[0].group == indicator.group) {
            Some(group) => group.push(indicator),
            None => groups.push(vec![indicator]),
        }
    }
    groups
}

/// An indicator's name with its unit: `Työttömyysaste, %`.
pub(crate) fn indicator_name(part: &Part<'_>, indicator: &Indicator) -> Spans {
    let row = part.row("indicators", indicator.id.as_str());
    let unit = row.text("unit", &indicator.unit);
    join([row.text("name", &indicator.name), unit], ", ")
}

/// Whether values are ratios that were entered: adding them up would mean nothing.
pub(crate) fn is_entered_rate(indicator: &Indicator) -> bool {
    let unit = indicator.unit.fi.trim();
    indicator.formula.is_none() && (unit == "%" || unit.contains('/'))
}

/// A value and how sure it is. Percentages that are entered are never added up.
fn value(part: &Part<'_>, indicator: &Indicator, subject: Subject, period: Period) -> Option<Figure> {
    let rate = is_entered_rate(indicator);
    let entered = part.ledger.entered(&indicator.id, subject, period).is_some();
    if subject == Subject::Area && rate && !entered {
        return None;
    }
    part.ledger.statistic(&indicator.id, subject, period).ok()
}

fn value_cell(
    part: &Part<'_>,
    indicator: &Indicator,
    subject: Subject,
    period: Period,
    statuses: &mut Vec<Status>,
) -> Cell {
    let Some(found) = value(part, indicator, subject, period) else {
        return dash();
    };
    statuses.push(found.status);
    let (number, decimals) = (found.value, Some(indicator.decimals));
    sure(Value::Number { number, decimals }, found.status)
}

/// The names by which an indicator's figures in those periods are found.
fn held_names<'n>(indicator: &'n Indicator, periods: &'n [Period]) -> impl Iterator<Item = String> + use<'n> {
    periods
        .iter()
        .map(move |period| format!("statistic:{}:{period}", indicator.id))
}

/// The sum of the municipalities where the source states another total for the area.
fn differing_sum(part: &Part<'_>, indicator: &Indicator, period: Period) -> Option<String> {
    let stated = part.ledger.entered(&indicator.id, Subject::Area, period)?;
    let sum = part.ledger.sum(&indicator.id, period).ok()?;
    let rate = is_entered_rate(indicator);
    (sum.value != stated.value && !rate).then(|| figure::number(sum.value, Some(indicator.decimals)))
}

/// Signs and sources under the table.
fn finish(grid: &mut Grid, part: &Part<'_>, indicators: &[&Indicator], statuses: Vec<Status>) {
    grid.explain(statuses, part);
    let rows = part.plan.statistics.iter();
    let of = |row: &&Statistic| indicators.iter().any(|indicator| indicator.id == row.indicator);
    note_sources(grid, part, rows.filter(of).filter_map(|row| row.source.as_ref()));
}

/// Where the figures of a table come from, each source once.
pub(crate) fn note_sources<'s>(grid: &mut Grid, part: &Part<'_>, sources: impl Iterator<Item = &'s SourceId>) {
    let mut seen: Vec<&SourceId> = vec![];
    for source in sources {
        if !seen.contains(&source) {
            seen.push(source);
            grid.note(weave(&part.words.document_source(SLOTS[0]), &[part.source(source)]));
        }
    }
}

/// Values that a formula overrides are in no table: the user is told.
fn report_unused(part: &Part<'_>) {
    for row in &part.plan.statistics {
        let indicator = part.ledger.indicator(&row.indicator);
        if indicator.is_some_and(|indicator| indicator.formula.is_some()) {
            part.lack(part.row("statistics", row.id.as_str()).place("value"), Lack::Unused);
        }
    }
}
