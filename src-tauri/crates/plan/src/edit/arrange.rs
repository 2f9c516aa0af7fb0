//! Adding, removing and moving rows.

use super::fields::misfit;
use super::rows::{Misfit, position, rows};
use super::{EditError, shape};
use crate::json::{IntegrityError, IntegrityProblem, check_integrity};
use crate::{Place, Plan};
use serde_json::Value;

/// The plan with a new row, given as JSON with its `id`, at a position of the table; past the end it comes last.
///
/// # Errors
/// [`EditError`]: no such table, a field that doesn't fit or is lacking, an identifier that is taken, a reference into nothing.
pub fn insert(plan: &Plan, table: &str, at: usize, row: Value) -> Result<Plan, EditError> {
    let mut changed = plan.clone();
    put_in(&mut changed, table, at, row)?;
    check_integrity(&changed)?;
    Ok(changed)
}

/// Puts a new row at a position of the table. How rows fit together isn't checked.
pub(super) fn put_in(plan: &mut Plan, table: &str, at: usize, row: Value) -> Result<(), EditError> {
    let rows = rows(plan, table)?;
    let whole = place_of(table, &row);
    let at = at.min(rows.count());
    rows.insert(at, row.clone())
        .map_err(|error| explain(whole, &row, &error))
}

/// The plan without a row.
///
/// # Errors
/// [`EditError::ReferredTo`], naming who refers to it; [`EditError::UnknownRow`], [`EditError::UnknownTable`].
pub fn remove(plan: &Plan, table: &str, id: &str) -> Result<Plan, EditError> {
    let mut changed = plan.clone();
    take_out(&mut changed, table, id)?;
    check_integrity(&changed).map_err(|error| who_refers(Place::row(table, id), error))?;
    Ok(changed)
}

/// Takes a row out. How rows fit together isn't checked.
pub(super) fn take_out(plan: &mut Plan, table: &str, id: &str) -> Result<(), EditError> {
    let rows = rows(plan, table)?;
    let at = position(rows, table, id)?;
    rows.remove(at);
    Ok(())
}

/// The plan with a row at another position of its table, counted without the row itself; past the end it comes last.
///
/// # Errors
/// [`EditError::UnknownRow`], [`EditError::UnknownTable`].
pub fn move_to(plan: &Plan, table: &str, id: &str, at: usize) -> Result<Plan, EditError> {
    let mut changed = plan.clone();
    let rows = rows(&mut changed, table)?;
    let from = position(rows, table, id)?;
    rows.shift(from, at);
    Ok(changed)
}

fn place_of(table: &str, row: &Value) -> Place {
    match row["id"].as_str() {
        Some(id) => Place::row(table, id),
        None => Place::table(table),
    }
}

/// What the table's type had against a new row.
fn explain(whole: Place, row: &Value, error: &Misfit) -> EditError {
    if let Some(name) = quoted_after(&error.detail, "missing field `") {
        let place = whole.field(name);
        return match shape(&place) {
            Ok(expected) => EditError::Required {
                place,
                expected: Box::new(expected),
            },
            Err(unknown) => unknown,
        };
    }
    if let Some(name) = quoted_after(&error.detail, "unknown field `") {
        let place = whole.field(name);
        return match shape(&place) {
            Ok(expected) => misfit(&place, expected, &row.to_string()),
            Err(unknown) => unknown,
        };
    }
    let place = match error.path.is_empty() {
        true => whole,
        false => whole.field(error.path.replace('[', ".").replace(']', "")),
    };
    let given = row.pointer(&format!(
        "/{}",
        place.field.as_deref().unwrap_or_default().replace('.', "/")
    ));
    let given = match given.unwrap_or(row) {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match shape(&place) {
        Ok(expected) => misfit(&place, expected, &given),
        Err(unknown) => unknown,
    }
}

fn quoted_after<'a>(text: &'a str, before: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once('`').map(|(name, _)| name)
}

/// The rows that refer to the one that was removed; other problems stay what they are.
fn who_refers(place: Place, error: IntegrityError) -> EditError {
    let refers = |problem: &IntegrityProblem| match problem {
        IntegrityProblem::Missing { place, .. } => Some(place.clone()),
        _ => None,
    };
    let by: Option<Vec<_>> = error.0.iter().map(refers).collect();
    match by {
        Some(by) => EditError::ReferredTo { place, by },
        None => EditError::Integrity(error),
    }
}
