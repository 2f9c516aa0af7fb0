//! What the law, arithmetic and good practice have to say about the plan.

use super::InLanguage;
use crate::{Desk, Failure};
use engine::say;
use i18n::Words;
use plan::findings::{Code, Finding, Severity};
use plan::{Language, Plan};
use schemars::JsonSchema;
use serde::Serialize;

/// Everything that is to be said, the most serious first.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Findings {
    findings: Vec<FindingRow>,
    blocking: usize,
    warnings: usize,
    hints: usize,
}

/// A finding in words.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FindingRow {
    /// What it is about, in a word that stays the same from version to version.
    code: String,
    /// `blocks`, `warning` or `hint`.
    severity: &'static str,
    place: String,
    /// The place in words.
    place_name: String,
    /// The chapter that it is in, when the place belongs to one.
    chapter: Option<String>,
    /// What is wrong and what to do.
    message: String,
    /// What it rests on: a section of an Act, a standard, arithmetic, practice.
    basis: String,
    /// The language that it is about, when only one.
    about: Option<Language>,
}

pub(crate) fn findings(desk: &Desk, asked: InLanguage) -> Result<Findings, Failure> {
    let plan = &desk.snapshot()?.plan;
    let today = (desk.options.surroundings.clock)().date_naive();
    let all = engine::findings_on(plan, today);
    let count = |severity| all.iter().filter(|finding| finding.severity == severity).count();
    let words = Words::new(asked.language);
    Ok(Findings {
        blocking: count(Severity::Blocks),
        warnings: count(Severity::Warning),
        hints: count(Severity::Hint),
        findings: all
            .iter()
            .map(|finding| FindingRow::new(plan, finding, words))
            .collect(),
    })
}

impl FindingRow {
    fn new(plan: &Plan, finding: &Finding, words: Words) -> Self {
        let place = &finding.place;
        FindingRow {
            code: word(finding.code),
            severity: match finding.severity {
                Severity::Blocks => "blocks",
                Severity::Warning => "warning",
                Severity::Hint => "hint",
            },
            place_name: say::place(plan, place, words),
            chapter: chapter_of(plan, place),
            message: say::finding(plan, finding, words),
            basis: say::basis(&finding.basis, words),
            about: place.language,
            place: place.to_string(),
        }
    }
}

fn word(code: Code) -> String {
    let value = serde_json::to_value(code).expect("a code is a word");
    value.as_str().unwrap_or_default().to_owned()
}

/// The chapter that a place is in: a block's own, or the first one that shows the place's table.
pub(crate) fn chapter_of(plan: &Plan, place: &plan::Place) -> Option<String> {
    let row = place.row.as_deref();
    match &*place.table {
        "chapters" => row.map(str::to_owned),
        "blocks" => {
            let block = plan.blocks.iter().find(|block| Some(block.id.as_str()) == row)?;
            Some(block.chapter.to_string())
        }
        table => {
            let kinds = engine::tables_of(table);
            let shows = |chapter: &&plan::content::Chapter| chapter.tables.iter().any(|kind| kinds.contains(kind));
            plan.chapters.iter().find(shows).map(|chapter| chapter.id.to_string())
        }
    }
}
