//! A key in words.

use super::name;
use i18n::{Words, list, percent};
use plan::Plan;
use plan::content::{Criterion, Key, KeyKind};

/// What a key divides by: every criterion with its weight, statistic and reference date.
pub(super) fn said(plan: &Plan, key: &Key, words: Words) -> String {
    match key.kind {
        KeyKind::Direct => words.compare_key_direct(&name(&key.name, words)),
        KeyKind::Criteria => {
            let criteria: Vec<String> = key.criteria.iter().map(|row| criterion(plan, row, words)).collect();
            words.compare_key(&list(&criteria, words.language()), &name(&key.name, words))
        }
    }
}

fn criterion(plan: &Plan, row: &Criterion, words: Words) -> String {
    let statistic = plan.indicators.iter().find(|indicator| indicator.id == row.indicator);
    let statistic = statistic
        .map(|indicator| name(&indicator.name, words))
        .unwrap_or_default();
    words.compare_criterion(
        &name(&row.name, words),
        &document::reference(row.reference, words),
        &statistic,
        &percent(row.weight.decimal(), None),
    )
}
