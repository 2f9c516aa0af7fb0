//! Rows by what people call them: the identifier or the name in either language.

use crate::EngineError;
use plan::id::{KeyId, PoolId, ScenarioId};
use plan::{Bilingual, Language, Plan};

/// The key that is called so.
///
/// # Errors
/// [`EngineError::UnknownRow`].
pub fn key_named(plan: &Plan, text: &str) -> Result<KeyId, EngineError> {
    let rows = plan.keys.iter().map(|row| (&row.id, row.id.as_str(), &row.name));
    called("keys", rows.collect(), text)
}

/// The pool that is called so.
///
/// # Errors
/// [`EngineError::UnknownRow`].
pub fn pool_named(plan: &Plan, text: &str) -> Result<PoolId, EngineError> {
    let rows = plan.pools.iter().map(|row| (&row.id, row.id.as_str(), &row.name));
    called("pools", rows.collect(), text)
}

/// The alternative that is called so.
///
/// # Errors
/// [`EngineError::UnknownRow`].
pub fn scenario_named(plan: &Plan, text: &str) -> Result<ScenarioId, EngineError> {
    let rows = plan.scenarios.iter().map(|row| (&row.id, row.id.as_str(), &row.name));
    called("scenarios", rows.collect(), text)
}

fn called<Id: Clone>(table: &'static str, rows: Vec<(&Id, &str, &Bilingual)>, text: &str) -> Result<Id, EngineError> {
    let wanted = text.trim().to_lowercase();
    let is_name = |name: &Bilingual| {
        Language::ALL
            .iter()
            .any(|language| name.get(*language).to_lowercase() == wanted)
    };
    let found = rows.iter().find(|(_, id, name)| *id == text.trim() || is_name(name));
    found
        .map(|(id, ..)| (*id).clone())
        .ok_or_else(|| EngineError::UnknownRow {
            table,
            name: text.to_owned(),
            known: rows.iter().map(|(_, _, name)| (*name).clone()).collect(),
        })
}
