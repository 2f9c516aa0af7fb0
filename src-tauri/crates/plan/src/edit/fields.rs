//! Reading and changing single fields.

use super::path::{look, put, steps};
use super::read::read;
use super::rows::{self, position, rows, typed};
use super::shape::row_fields;
use super::{EditError, Shape, shape};
use crate::json::check_integrity;
use crate::{Place, Plan};
use serde_json::{Map, Value};

/// The longest part of a wrong value that is kept for the message, in characters.
const SHOWN: usize = 60;

/// What stands at the place, in its JSON form: a table's rows, a row, or a field; null for a field that is empty.
///
/// # Errors
/// [`EditError::UnknownTable`], [`EditError::UnknownRow`], [`EditError::UnknownField`].
pub fn get(plan: &Plan, place: &Place) -> Result<Value, EditError> {
    let row = match (&*place.table, &place.row) {
        ("area", _) => rows::to_json(&plan.area),
        (table, row) => {
            let rows = rows::look(plan, table).ok_or_else(|| EditError::UnknownTable {
                table: table.to_owned(),
            })?;
            match row {
                Some(id) => rows.json(position(rows, table, id)?),
                None => return Ok((0..rows.count()).map(|at| rows.json(at)).collect()),
            }
        }
    };
    let steps = steps(place);
    if !steps.is_empty() {
        shape(place)?;
    }
    Ok(look(&row, &steps).cloned().unwrap_or(Value::Null))
}

/// The plan with another value, given as JSON, at the place.
///
/// # Errors
/// [`EditError`]: the place isn't there, the value doesn't fit, or the rows wouldn't fit together.
pub fn set(plan: &Plan, place: &Place, value: Value) -> Result<Plan, EditError> {
    checked(plan, |plan| put_value(plan, place, value))
}

/// Puts another value, given as JSON, at the place; null clears the field. How rows fit together isn't checked.
pub(super) fn put_value(plan: &mut Plan, place: &Place, value: Value) -> Result<(), EditError> {
    let expected = shape(place)?;
    change(plan, place, expected, Some(value).filter(|value| !value.is_null()))
}

/// The plan with another value, given as text, at the place; empty text clears the field.
///
/// Numbers are canonical (`1234.50`), dates `2025-10-31`, municipalities may be named in either language.
///
/// # Errors
/// [`EditError`], as [`set`].
pub fn set_text(plan: &Plan, place: &Place, text: &str) -> Result<Plan, EditError> {
    checked(plan, |plan| put_text(plan, place, text))
}

/// Puts another value, given as text, at the place; empty text clears the field. How rows fit together isn't checked.
pub(super) fn put_text(plan: &mut Plan, place: &Place, text: &str) -> Result<(), EditError> {
    let expected = shape(place)?;
    let value = match text.trim().is_empty() {
        true => None,
        false => Some(value_of(place, &expected, text)?),
    };
    change(plan, place, expected, value)
}

/// The plan with nothing at the place.
///
/// # Errors
/// [`EditError::Required`] for a field that can't be empty, else as [`set`].
pub fn clear(plan: &Plan, place: &Place) -> Result<Plan, EditError> {
    set(plan, place, Value::Null)
}

/// A copy of the plan on which an edit was made, after which its rows still fit together.
fn checked(plan: &Plan, edit: impl FnOnce(&mut Plan) -> Result<(), EditError>) -> Result<Plan, EditError> {
    let mut changed = plan.clone();
    edit(&mut changed)?;
    check_integrity(&changed)?;
    Ok(changed)
}

/// The JSON of a row whose fields are given as text, each with its path below the row: `name[fi]`, `amounts.2025`.
///
/// # Errors
/// [`EditError`] for a field that the table doesn't have or a text that can't be its value.
pub fn row_from_text(table: &str, id: &str, fields: &[(String, String)]) -> Result<Value, EditError> {
    row_fields(table)?;
    let mut row = Value::Object(Map::from_iter([("id".to_owned(), id.into())]));
    for (path, text) in fields {
        let place = Place::row(table, id).below(path);
        let value = value_of(&place, &shape(&place)?, text)?;
        put(&mut row, &steps(&place), Some(value)).ok_or(EditError::UnknownRow { place })?;
    }
    Ok(row)
}

fn value_of(place: &Place, expected: &Shape, text: &str) -> Result<Value, EditError> {
    read(expected, text).ok_or_else(|| match expected {
        Shape::Bilingual => EditError::LanguageNeeded { place: place.clone() },
        Shape::Fields(fields) => EditError::FieldNeeded {
            place: place.clone(),
            fields: fields.clone(),
        },
        _ => misfit(place, expected.clone(), text),
    })
}

fn change(plan: &mut Plan, place: &Place, expected: Shape, new: Option<Value>) -> Result<(), EditError> {
    if place.table == "area" {
        let mut area = rows::to_json(&plan.area);
        put_at(&mut area, place, new.clone())?;
        plan.area = typed(area).map_err(|_| explain(place, expected, new.as_ref()))?;
    } else {
        let rows = rows(plan, &place.table)?;
        let id = place
            .row
            .as_deref()
            .ok_or_else(|| EditError::RowNeeded { place: place.clone() })?;
        let at = position(rows, &place.table, id)?;
        if place.field.as_deref() == Some("id") {
            return Err(EditError::Identity { place: place.clone() });
        }
        let mut row = rows.json(at);
        put_at(&mut row, place, new.clone())?;
        rows.replace(at, row)
            .map_err(|_| explain(place, expected, new.as_ref()))?;
    }
    Ok(())
}

fn put_at(row: &mut Value, place: &Place, new: Option<Value>) -> Result<(), EditError> {
    put(row, &steps(place), new).ok_or_else(|| EditError::UnknownRow { place: place.clone() })
}

/// What the row's type had against a new value, or against its absence.
fn explain(place: &Place, expected: Shape, new: Option<&Value>) -> EditError {
    match new {
        None => EditError::Required {
            place: place.clone(),
            expected: Box::new(expected),
        },
        Some(Value::String(text)) => misfit(place, expected, text),
        Some(other) => misfit(place, expected, &other.to_string()),
    }
}

/// A value that doesn't fit, shortened for the message.
pub(super) fn misfit(place: &Place, expected: Shape, given: &str) -> EditError {
    EditError::Value {
        place: place.clone(),
        expected: Box::new(expected),
        given: given.chars().take(SHOWN).collect(),
    }
}
