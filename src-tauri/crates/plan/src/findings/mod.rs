//! Findings: what the law, arithmetic, standards and good practice say about a plan as it stands.
//!
//! Pure functions over the plan and today's date. A finding says where, how serious, on what basis, and carries the values that
//! its sentence needs; the sentence itself is in `locales/*/findings.ftl` under [`Code::key`]. One file per family of rules.

mod accessibility;
mod area;
mod budget;
mod code;
mod cooperation;
pub(crate) mod coverage;
mod dates;
mod decisions;
#[cfg(test)]
mod examples;
mod facts;
mod figures;
mod finding;
#[cfg(test)]
mod fixture;
mod implausible;
mod ladders;
mod law;
mod look;
mod membership;
mod numbers;
mod offices;
mod proposal;
mod residue;
mod scan;
mod services;
mod sharing;
mod terms;
pub(crate) mod text;
mod translation;
mod unprintable;
mod unused;

pub use code::Code;
pub use finding::{Arg, Basis, Finding, Severity};
pub use unprintable::unprintable;

use crate::Plan;
use chrono::NaiveDate;
use facts::Facts;

/// A family of rules: looks at the facts and adds what it finds.
type Family = fn(&Facts<'_>, &mut Vec<Finding>);

const FAMILIES: [Family; 22] = [
    area::check,
    membership::check,
    law::check,
    coverage::check,
    budget::check,
    sharing::check,
    ladders::check,
    figures::check,
    numbers::check,
    implausible::check,
    unused::check,
    services::check,
    offices::check,
    cooperation::check,
    proposal::check,
    decisions::check,
    dates::check,
    terms::check,
    residue::check,
    accessibility::check,
    look::check,
    translation::check,
];

/// Everything that is to be said about the plan on the day `today`.
///
/// Ordered by severity, then as a reader meets the places: tables in the plan's order, rows in theirs. The same plan and day
/// always give the same list.
pub fn findings(plan: &Plan, today: NaiveDate) -> Vec<Finding> {
    let facts = Facts::gather(plan, today);
    let mut found = Vec::new();
    for family in FAMILIES {
        family(&facts, &mut found);
    }
    found.sort_by_cached_key(|finding| {
        (
            finding.severity,
            facts.order(&finding.place),
            finding.place.clone(),
            finding.code,
        )
    });
    found
}
