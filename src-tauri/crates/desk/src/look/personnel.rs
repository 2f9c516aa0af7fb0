//! Sums of person-years (htv, åv).

use super::budget::years;
use super::{Derived, InLanguage};
use crate::{Desk, Failure};
use i18n::Words;
use money::{Cents, Number};
use plan::content::{Origin, PersonnelLine};
use plan::id::ScenarioId;
use plan::ledger::Ledger;
use plan::{Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// What follows from the lines of person-years.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Personnel {
    /// The years to show.
    years: Vec<Year>,
    /// The sums of the plan itself and of each alternative.
    sums: Vec<PersonnelSums>,
    /// What each line costs by year, in euros; only years with person-years, and only lines that have a salary, on-costs or a budget
    /// line.
    costs: BTreeMap<String, BTreeMap<Year, Derived<Cents>>>,
}

/// Sums of person-years.
#[derive(Serialize, JsonSchema)]
struct PersonnelSums {
    /// The alternative; none for the plan itself.
    scenario: Option<String>,
    /// The origin; none for all together.
    origin: Option<Origin>,
    years: BTreeMap<Year, Derived<Number>>,
}

pub(crate) fn personnel(desk: &Desk, asked: InLanguage) -> Result<Personnel, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    let ledger = Ledger::new(plan);
    let years = years(plan, &ledger);
    let sums = |(scenario, origin): (Option<&ScenarioId>, Option<Origin>)| PersonnelSums {
        scenario: scenario.map(ToString::to_string),
        origin,
        years: years
            .iter()
            .map(|year| {
                (
                    *year,
                    Derived::new(plan, ledger.person_years(scenario, origin, *year), words),
                )
            })
            .collect(),
    };
    let priced = |row: &&PersonnelLine| !row.salaries.is_empty() || row.on_costs.is_some() || row.line.is_some();
    let cost = |row: &PersonnelLine| {
        let years = row.person_years.keys();
        let costs = years.map(|year| (*year, Derived::new(plan, ledger.personnel_cost(row, *year), words)));
        (row.id.to_string(), costs.collect())
    };
    Ok(Personnel {
        costs: plan.personnel.iter().filter(priced).map(cost).collect(),
        sums: parts(plan).into_iter().map(sums).collect(),
        years: years.into_iter().collect(),
    })
}

/// The sums that tables show: all and by origin, of the plan and of each alternative.
fn parts(plan: &Plan) -> Vec<(Option<&ScenarioId>, Option<Origin>)> {
    let origins = [None, Some(Origin::State), Some(Origin::Municipal), Some(Origin::New)];
    let plans = std::iter::once(None).chain(plan.scenarios.iter().map(|row| Some(&row.id)));
    plans.flat_map(|plan| origins.map(|origin| (plan, origin))).collect()
}
