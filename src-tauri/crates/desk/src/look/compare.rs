//! Comparisons: other keys, other members, alternatives, the settlement of a year, shorter spells of benefits.

use crate::{Desk, Failure};
use engine::compare;
use i18n::Words;
use plan::id::PoolId;
use plan::{Language, Year};
use schemars::JsonSchema;
use serde::Deserialize;

/// Cases to compare.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Compare {
    language: Language,
    year: Year,
    /// Only this pool; none for all of them.
    pool: Option<PoolId>,
    /// What is assumed in each column after the first, which is the plan as it is.
    cases: Vec<compare::Case>,
}

/// A year.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct OfYear {
    language: Language,
    year: Year,
}

/// A pool in a year.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct OfPool {
    language: Language,
    year: Year,
    pool: PoolId,
}

/// Spells that are so many paid days shorter.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Shorter {
    language: Language,
    days: u32,
    /// Only this year; none for all.
    year: Option<Year>,
}

pub(crate) fn compare(desk: &Desk, asked: Compare) -> Result<compare::Comparison, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    Ok(compare::compare(
        plan,
        asked.year,
        asked.pool.as_ref(),
        &asked.cases,
        words,
    ))
}

pub(crate) fn sensitivity(desk: &Desk, asked: OfPool) -> Result<compare::SensitivityView, Failure> {
    let plan = &desk.snapshot()?.plan;
    Ok(compare::sensitivity(
        plan,
        asked.year,
        &asked.pool,
        Words::new(asked.language),
    ))
}

pub(crate) fn scenarios(desk: &Desk, asked: OfYear) -> Result<compare::ScenarioComparison, Failure> {
    let plan = &desk.snapshot()?.plan;
    Ok(compare::compare_scenarios(plan, asked.year, Words::new(asked.language)))
}

pub(crate) fn year_end(desk: &Desk, asked: OfYear) -> Result<compare::YearEnd, Failure> {
    let plan = &desk.snapshot()?.plan;
    Ok(compare::year_end(plan, asked.year, Words::new(asked.language)))
}

pub(crate) fn shorter_spells(desk: &Desk, asked: Shorter) -> Result<compare::ShorterSpells, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    Ok(compare::shorter_spells(plan, asked.days, asked.year, words))
}

pub(crate) fn explain_shares(desk: &Desk, asked: OfYear) -> Result<Vec<compare::PoolExplanation>, Failure> {
    let plan = &desk.snapshot()?.plan;
    Ok(compare::explain_shares(plan, asked.year, Words::new(asked.language)))
}
