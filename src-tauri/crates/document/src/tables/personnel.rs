//! Person-years by function, place and origin (15 § 4 mom. 1 k.), and the alternatives beside them.

use super::cell::{head, head_lines, number, words};
use super::grid::{Grid, blocks_of};
use super::{MOST_YEARS, by_year, personnel_costs, remark, span_of, year_headers};
use crate::charts;
use crate::model::{Block, RowKind};
use crate::part::{Part, capital};
use crate::say::{SLOTS, Said, Spans, join, plain, weave};
use plan::Year;
use plan::content::{Origin, PersonnelLine, Scenario};
use plan::id::ScenarioId;
use std::collections::BTreeSet;

pub(crate) const ORIGINS: [Origin; 3] = [Origin::State, Origin::Municipal, Origin::New];

pub(super) fn tables(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = one(part, None, |years| plain(part.words.caption_personnel(&span_of(years))));
    blocks.extend(charts::personnel(part, &blocks));
    blocks.extend(personnel_costs::tables(part, None));
    let with_lines = |scenario: &&Scenario| !lines(part, Some(&scenario.id)).is_empty();
    let scenarios: Vec<&Scenario> = part.plan.scenarios.iter().filter(with_lines).collect();
    for scenario in &scenarios {
        let name = part.row("scenarios", scenario.id.as_str()).text("name", &scenario.name);
        blocks.extend(one(part, Some(&scenario.id), |years| {
            let caption = part.words.caption_personnel_scenario(SLOTS[0], &span_of(years));
            weave(&caption, std::slice::from_ref(&name))
        }));
        blocks.extend(personnel_costs::tables(part, Some(scenario)));
    }
    let compared = comparison(part, &scenarios);
    let chart = charts::personnel_alternatives(part, &scenarios, &compared);
    blocks.extend(compared.into_iter().chain(chart));
    blocks
}

/// The lines of the plan itself or of an alternative.
pub(super) fn lines<'a>(part: &Part<'a>, scenario: Option<&ScenarioId>) -> Vec<&'a PersonnelLine> {
    let lines = part.plan.personnel.iter();
    lines.filter(|line| line.scenario.as_ref() == scenario).collect()
}

/// The years of the plan's own person-years.
pub(crate) fn plan_years(part: &Part<'_>) -> Vec<Year> {
    years(&lines(part, None))
}

/// The years of the person-years of the plan and all its alternatives.
pub(crate) fn all_years(part: &Part<'_>) -> Vec<Year> {
    let all: Vec<&PersonnelLine> = part.plan.personnel.iter().collect();
    years(&all)
}

fn years(lines: &[&PersonnelLine]) -> Vec<Year> {
    let years: BTreeSet<Year> = lines
        .iter()
        .flat_map(|line| line.person_years.keys())
        .copied()
        .collect();
    years.into_iter().collect()
}

fn one(part: &Part<'_>, scenario: Option<&ScenarioId>, caption: impl Fn(&[Year]) -> Spans) -> Vec<Block> {
    let lines = lines(part, scenario);
    if lines.is_empty() {
        return vec![];
    }
    let all = years(&lines);
    let table = |years: &[Year]| {
        let name = scenario.map_or("personnel".to_owned(), |id| format!("personnel:{id}"));
        let held = years.iter().flat_map(|year| {
            lines
                .iter()
                .map(move |line| format!("personnel-line:{}:{year}", line.id))
        });
        let mut grid = Grid::new(caption(years))
            .holding(by_year(&name, years))
            .holding(held)
            .named(name)
            .text(part.words.field_function())
            .text(part.words.field_origin())
            .numbers(year_headers(years));
        for line in &lines {
            row(&mut grid, part, line, years);
        }
        totals(&mut grid, part, scenario, &lines, years);
        grid.block(part)
    };
    if all.is_empty() {
        return table(&[]).into_iter().collect();
    }
    blocks_of(&all, MOST_YEARS).filter_map(table).collect()
}

fn row(grid: &mut Grid, part: &Part<'_>, line: &PersonnelLine, years: &[Year]) {
    let row = part.row("personnel", line.id.as_str());
    let function = row.text("function", &line.function);
    let municipality = line.municipality.map(|code| plain(part.municipality(code)));
    let office = line.office.as_ref().map(|id| part.office(id));
    let place = join([municipality.unwrap_or_default(), office.unwrap_or_default()], ", ");
    let mut cells = vec![
        head_lines([function.clone(), place]),
        words(capital(&line.origin.say(part.words))),
    ];
    cells.extend(
        years
            .iter()
            .map(|year| number(line.person_years.get(year).copied(), None)),
    );
    grid.body(cells);
    grid.note(remark(function, row.text("note", &line.note)));
}

/// A subtotal for each origin when there are several, and the total.
fn totals(grid: &mut Grid, part: &Part<'_>, scenario: Option<&ScenarioId>, lines: &[&PersonnelLine], years: &[Year]) {
    let present = |origin: &&Origin| lines.iter().any(|line| line.origin == **origin);
    let origins: Vec<&Origin> = ORIGINS.iter().filter(present).collect();
    let mut add = |kind: RowKind, name: String, origin: Option<Origin>| {
        let mut cells = vec![
            head(plain(name)),
            words(origin.map(|o| capital(&o.say(part.words))).unwrap_or_default()),
        ];
        cells.extend(
            years
                .iter()
                .map(|year| number(part.ledger.person_years(scenario, origin, *year).ok(), None)),
        );
        grid.row(kind, cells);
    };
    if origins.len() > 1 {
        for origin in origins {
            add(RowKind::Subtotal, part.words.document_total(), Some(*origin));
        }
    }
    add(RowKind::Total, part.words.document_person_years_total(), None);
}

/// The totals of the plan and of its alternatives side by side.
fn comparison(part: &Part<'_>, scenarios: &[&Scenario]) -> Vec<Block> {
    if scenarios.is_empty() {
        return vec![];
    }
    let years = all_years(part);
    let table = |years: &[Year]| {
        let mut grid = Grid::new(plain(part.words.caption_personnel_comparison(&span_of(years))))
            .named("personnel-comparison")
            .text(part.words.field_scenario())
            .numbers(year_headers(years));
        let mut add = |name: Spans, scenario: Option<&ScenarioId>| {
            let mut cells = vec![head(name)];
            cells.extend(
                years
                    .iter()
                    .map(|year| number(part.ledger.person_years(scenario, None, *year).ok(), None)),
            );
            grid.body(cells);
        };
        add(plain(part.words.document_this_plan()), None);
        for scenario in scenarios {
            let name = part.row("scenarios", scenario.id.as_str()).text("name", &scenario.name);
            add(name, Some(&scenario.id));
        }
        grid.block(part)
    };
    blocks_of(&years, MOST_YEARS).filter_map(table).collect()
}
