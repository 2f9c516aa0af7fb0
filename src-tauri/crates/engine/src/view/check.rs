//! Findings over a plan.

use crate::say;
use i18n::Words;
use plan::findings::{Basis, Code, Finding, Severity};
use plan::{Bilingual, Language, Place, Plan};
use serde::Serialize;

/// Everything that is to be said about a plan on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckView {
    /// The findings, the most serious ones first.
    pub findings: Vec<FindingView>,
    /// How many of them keep the plan from being submitted.
    pub blocking: usize,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindingView {
    /// What it is about.
    pub code: Code,
    /// How serious it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// Where it is, in words of the language that was asked for.
    pub place_text: String,
    /// What is wrong and what to do.
    pub message: Bilingual,
    /// What it rests on.
    pub basis: Basis,
}

impl CheckView {
    /// The view of findings over a plan.
    pub(crate) fn new(plan: &Plan, findings: &[Finding], words: Words) -> Self {
        let blocking = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Blocks)
            .count();
        let findings = findings.iter().map(|finding| FindingView::new(plan, finding, words));
        CheckView {
            findings: findings.collect(),
            blocking,
        }
    }
}

impl FindingView {
    fn new(plan: &Plan, finding: &Finding, words: Words) -> Self {
        let [fi, sv] = Language::ALL.map(|language| say::finding(plan, finding, Words::new(language)));
        FindingView {
            code: finding.code,
            severity: finding.severity,
            place: finding.place.clone(),
            place_text: say::place(plan, &finding.place, words),
            message: Bilingual::new(fi, sv),
            basis: finding.basis.clone(),
        }
    }
}
