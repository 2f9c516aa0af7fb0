use super::{Cell, Row, Rows, Stored};
use crate::StoreError;
use crate::schema::{Field, Layout, Table};
use plan::Plan;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The rows of `plan`, not yet arranged.
///
/// # Errors
/// [`StoreError::NoColumn`] for what the file has no place for, [`StoreError::DuplicateRow`] for an identifier used twice.
pub(crate) fn from_plan(plan: &Plan, layout: &Layout) -> Result<Rows, StoreError> {
    let Value::Object(content) = serde_json::to_value(plan).expect("a plan has only text keys") else {
        unreachable!("a plan is written as an object");
    };
    let mut rows = Rows {
        tables: vec![Vec::new(); layout.tables.len()],
    };
    for (name, value) in content {
        let Some(number) = layout.table(&name) else {
            return Err(StoreError::NoColumn {
                table: name.clone(),
                field: name,
            });
        };
        rows.tables[number] = table_rows(&layout.tables[number], value)?;
    }
    Ok(rows)
}

fn table_rows(table: &Table, value: Value) -> Result<Vec<Row>, StoreError> {
    match value {
        Value::Object(fields) if table.single => Ok(vec![row(table, table.name.clone(), fields)?]),
        Value::Array(list) if !table.single => {
            let mut seen = HashSet::with_capacity(list.len());
            list.into_iter()
                .map(|value| listed_row(table, value, &mut seen))
                .collect()
        }
        _ => Err(StoreError::NoColumn {
            table: table.name.clone(),
            field: table.name.clone(),
        }),
    }
}

fn listed_row(table: &Table, value: Value, seen: &mut HashSet<String>) -> Result<Row, StoreError> {
    let no_id = || StoreError::NoColumn {
        table: table.name.clone(),
        field: "id".to_owned(),
    };
    let Value::Object(mut fields) = value else {
        return Err(no_id());
    };
    let Some(Value::String(id)) = fields.swap_remove("id") else {
        return Err(no_id());
    };
    if !seen.insert(id.clone()) {
        return Err(StoreError::DuplicateRow {
            table: table.name.clone(),
            row: id,
        });
    }
    row(table, id, fields)
}

fn row(table: &Table, id: String, fields: Map<String, Value>) -> Result<Row, StoreError> {
    let mut row = Row {
        id,
        position: None,
        values: vec![Stored::Null; table.columns.len()],
        cells: Vec::new(),
    };
    for (field, value) in fields {
        place(table, &mut row, &field, value).ok_or_else(|| StoreError::NoColumn {
            table: table.name.clone(),
            field,
        })?;
    }
    row.cells.sort();
    Ok(row)
}

/// Puts a field where its columns are; none when it doesn't fit there.
fn place(table: &Table, row: &mut Row, field: &str, value: Value) -> Option<()> {
    match (table.field(field), value) {
        (Some(Field::Scalar(column)), value) => row.values[column] = scalar(value)?,
        (Some(Field::Json(column)), value) => row.values[column] = Stored::Text(value.to_string()),
        (Some(Field::Bilingual(fi, sv)), Value::Object(halves)) => {
            for (language, half) in halves {
                let column = match language.as_str() {
                    "fi" => fi,
                    "sv" => sv,
                    _ => return None,
                };
                row.values[column] = scalar(half)?;
            }
        }
        (Some(Field::Bilingual(..)), _) => return None,
        (None, Value::Object(by_key)) => {
            for (key, value) in by_key {
                let Value::String(value) = value else { return None };
                row.cells.push(Cell {
                    field: field.to_owned(),
                    key,
                    value,
                });
            }
        }
        (None, _) => return None,
    }
    Some(())
}

fn scalar(value: Value) -> Option<Stored> {
    match value {
        Value::Null => Some(Stored::Null),
        Value::String(text) => Some(Stored::Text(text)),
        Value::Number(number) => number.as_i64().map(Stored::Integer),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
