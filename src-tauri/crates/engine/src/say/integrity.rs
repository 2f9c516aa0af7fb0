//! What doesn't fit together between rows.

use super::name::table;
use super::place::place;
use i18n::Words;
use plan::Plan;
use plan::json::{IntegrityError, IntegrityProblem};

/// How many problems are said; the others are only counted.
const MOST: usize = 3;

/// The sentences for rows that don't fit together.
pub(super) fn integrity(plan: &Plan, error: &IntegrityError, words: Words) -> String {
    let said = error.0.iter().take(MOST).map(|problem| say(plan, problem, words));
    let mut sentences: Vec<String> = said.collect();
    if error.0.len() > MOST {
        sentences.push(words.integrity_more(i64::try_from(error.0.len() - MOST).unwrap_or(i64::MAX)));
    }
    sentences.join(" ")
}

fn say(plan: &Plan, problem: &IntegrityProblem, words: Words) -> String {
    let at = |at| place(plan, at, words);
    match problem {
        IntegrityProblem::DuplicateId { place, id } => words.integrity_duplicate_id(id, &at(place)),
        IntegrityProblem::Missing { place, table: of, id } => {
            words.integrity_missing(id, &at(place), &table(of, words))
        }
        IntegrityProblem::UnknownMunicipality { place, code } => {
            words.integrity_unknown_municipality(&code.to_string(), &at(place))
        }
        IntegrityProblem::CyclicPercentage { place, through } => {
            words.integrity_cyclic_percentage(&at(place), &through.join(", "))
        }
        IntegrityProblem::CyclicChapters { place } => words.integrity_cyclic_chapters(&at(place)),
        IntegrityProblem::Month { place, month } => words.integrity_month(&month.to_string(), &at(place)),
        IntegrityProblem::DuplicateStatistic { place } => words.integrity_duplicate_statistic(&at(place)),
        IntegrityProblem::NestedFormula { place } => words.integrity_nested_formula(&at(place)),
    }
}
