//! The structured tables of a plan: one file for each.

pub(crate) mod advances;
mod alternatives;
pub(crate) mod benefit_liability;
pub(crate) mod budget;
pub(crate) mod cell;
pub(crate) mod cost_sharing;
pub(crate) mod decisions;
mod goals;
pub(crate) mod grid;
mod holding;
mod measures;
mod members;
mod municipal_budgets;
pub(crate) mod offices;
mod partners;
pub(crate) mod personnel;
mod personnel_costs;
mod preparedness;
pub(crate) mod services;
mod state_transfers;
pub(crate) mod statistics;
mod thresholds;
pub(crate) mod timetable;

pub(crate) use cost_sharing::years as sharing_years;
pub(crate) use holding::{by_year, table_of};

use crate::model::{Block, Heading};
use crate::part::Part;
use crate::say::{Spans, plain};
use plan::content::TableKind;
use plan::{Place, Year};

/// All structured tables, in the order in which the annex shows those that no chapter does.
pub(crate) const ALL: [TableKind; 17] = [
    TableKind::Members,
    TableKind::Statistics,
    TableKind::Budget,
    TableKind::MunicipalBudgets,
    TableKind::Personnel,
    TableKind::CostSharing,
    TableKind::StateTransfers,
    TableKind::BenefitLiability,
    TableKind::Services,
    TableKind::Thresholds,
    TableKind::Offices,
    TableKind::Partners,
    TableKind::Measures,
    TableKind::Preparedness,
    TableKind::Goals,
    TableKind::Timetable,
    TableKind::Decisions,
];

/// The most years that stand side by side.
pub(crate) const MOST_YEARS: usize = 10;

/// A structured table with its charts; nothing when the plan has no rows for it. Headings inside have `level`.
pub(crate) fn table(kind: TableKind, part: &Part<'_>, level: u8) -> Vec<Block> {
    match kind {
        TableKind::Members => members::table(part),
        TableKind::Statistics => statistics::tables(part),
        TableKind::Budget => budget::tables(part),
        TableKind::MunicipalBudgets => municipal_budgets::table(part),
        TableKind::Personnel => personnel::tables(part),
        TableKind::CostSharing => cost_sharing::tables(part),
        TableKind::StateTransfers => state_transfers::table(part),
        TableKind::BenefitLiability => benefit_liability::tables(part),
        TableKind::Services => services::tables(part),
        TableKind::Thresholds => thresholds::table(part),
        TableKind::Offices => offices::tables(part),
        TableKind::Partners => partners::table(part),
        TableKind::Measures => measures::table(part),
        TableKind::Preparedness => preparedness::tables(part, level),
        TableKind::Goals => goals::table(part),
        TableKind::Timetable => timetable::table(part),
        TableKind::Decisions => decisions::table(part),
    }
}

/// The place of the plan that a structured table shows.
pub(crate) fn place(kind: TableKind) -> Place {
    Place::table(match kind {
        TableKind::Members => "members",
        TableKind::Statistics => "statistics",
        TableKind::Budget | TableKind::MunicipalBudgets => "budget_lines",
        TableKind::Personnel => "personnel",
        TableKind::CostSharing => "pools",
        TableKind::StateTransfers => "state_transfers",
        TableKind::BenefitLiability => "benefit_liabilities",
        TableKind::Services => "services",
        TableKind::Thresholds => "thresholds",
        TableKind::Offices => "offices",
        TableKind::Partners => "partners",
        TableKind::Measures => "measures",
        TableKind::Preparedness => "change_scenarios",
        TableKind::Goals => "goals",
        TableKind::Timetable => "milestones",
        TableKind::Decisions => "decisions",
    })
}

/// A heading that stands for no chapter.
pub(crate) fn heading(part: &Part<'_>, level: u8, spans: Spans) -> Block {
    Block::Heading(Heading {
        level: level.min(6),
        number: String::new(),
        spans,
        anchor: part.next_heading(),
    })
}

/// A caption with the years that the table shows: `Talousarvio 2025–2027, euroa`.
pub(crate) fn span_of(years: &[Year]) -> String {
    match years {
        [] => String::new(),
        [first, .., last] => i18n::years(first.get().into(), last.get().into()),
        [only] => only.to_string(),
    }
}

/// Years as headers of columns.
pub(crate) fn year_headers(years: &[Year]) -> Vec<String> {
    years.iter().map(Year::to_string).collect()
}

/// `name: remark` for the notes under a table.
fn remark(name: Spans, text: Spans) -> Spans {
    if text.is_empty() {
        return text;
    }
    [name, plain(": "), text].concat()
}
