//! Whom a table of statistics is about.

use super::value;
use crate::model::RowKind;
use crate::part::Part;
use plan::MunicipalityCode;
use plan::content::{Indicator, Statistic, Subject};
use std::collections::BTreeSet;

/// Members in the plan's order, then other municipalities with values, others together, and the area.
pub(super) fn subjects(part: &Part<'_>, indicators: &[&Indicator]) -> Vec<Subject> {
    let parts = |indicator: &&Indicator| -> Vec<String> {
        let of = indicator
            .formula
            .iter()
            .flat_map(|f| f.numerator.iter().chain(&f.denominator));
        of.chain([&indicator.id]).map(ToString::to_string).collect()
    };
    let wanted: BTreeSet<String> = indicators.iter().flat_map(parts).collect();
    let rows = || {
        let of = |row: &&Statistic| wanted.contains(row.indicator.as_str());
        part.plan.statistics.iter().filter(of).map(|row| row.subject)
    };
    let members: Vec<MunicipalityCode> = part.members().collect();
    let mut subjects: Vec<Subject> = vec![];
    if rows().any(|subject| matches!(subject, Subject::Municipality(code) if members.contains(&code))) {
        subjects.extend(members.iter().map(|code| Subject::Municipality(*code)));
    }
    let outside = |subject: &Subject| matches!(subject, Subject::Municipality(code) if !members.contains(code));
    subjects.extend(rows().filter(outside).collect::<BTreeSet<_>>());
    if rows().any(|subject| subject == Subject::Others) {
        subjects.push(Subject::Others);
    }
    subjects.push(Subject::Area);
    filled(part, indicators, subjects)
}

/// Leaves out those without any value; members stay when most of them have one, so that the gap shows.
fn filled(part: &Part<'_>, indicators: &[&Indicator], subjects: Vec<Subject>) -> Vec<Subject> {
    let has = |subject: &Subject| {
        indicators.iter().any(|indicator| {
            let periods = part.ledger.periods(indicator);
            periods
                .into_iter()
                .any(|period| value(part, indicator, *subject, period).is_some())
        })
    };
    let with: Vec<Subject> = subjects.iter().copied().filter(has).collect();
    let member = |subject: &&Subject| matches!(subject, Subject::Municipality(_));
    let most = with.iter().filter(member).count() * 2 >= subjects.iter().filter(member).count();
    let keep = |subject: &Subject| with.contains(subject) || (most && member(&subject) && !with.is_empty());
    subjects.into_iter().filter(keep).collect()
}

pub(super) fn subject_name(part: &Part<'_>, subject: Subject) -> String {
    match subject {
        Subject::Municipality(code) => part.municipality(code),
        Subject::Others => part.words.subject_others(),
        Subject::Area => part.words.subject_area(),
    }
}

pub(super) fn kind_of(subject: Subject) -> RowKind {
    match subject {
        Subject::Area => RowKind::Total,
        Subject::Municipality(_) | Subject::Others => RowKind::Body,
    }
}
