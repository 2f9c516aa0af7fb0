use super::arrange::arrange;
use super::split::split;
use super::{Cell, Row, Rows, Stored};
use crate::StoreError;
use crate::schema::{Field, Layout, Table};
use plan::Plan;
use serde_json::{Map, Value};
use std::collections::HashSet;
use std::sync::Arc;

/// The rows of `plan`. Tables that are as in `old` are shared with it; rows keep the positions that they have there wherever
/// the order allows.
///
/// # Errors
/// [`StoreError::NoColumn`] for what the file has no place for, [`StoreError::DuplicateRow`] for an identifier used twice.
pub(crate) fn from_plan(plan: &Plan, layout: &Layout, old: &Rows) -> Result<Rows, StoreError> {
    let mut rows = Rows::none(layout);
    for json in split(plan) {
        let (name, content) = read_piece(&json);
        let Some(number) = layout.table(name) else {
            return Err(StoreError::NoColumn {
                table: name.to_owned(),
                field: name.to_owned(),
            });
        };
        rows.tables[number] = if old.json[number] == json {
            Arc::clone(&old.tables[number])
        } else {
            let table = &layout.tables[number];
            let content = serde_json::from_slice(content).expect("what serde_json has just written");
            let mut changed = table_rows(table, content)?;
            if !table.single {
                arrange(&old.tables[number], &mut changed);
            }
            Arc::new(changed)
        };
        rows.json[number] = json;
    }
    Ok(rows)
}

/// Notes the JSON form of rows that were read from a file as `plan`, so that the first edit finds what it doesn't touch.
pub(crate) fn recognise(rows: &mut Rows, plan: &Plan, layout: &Layout) {
    for json in split(plan) {
        if let Some(number) = layout.table(read_piece(&json).0) {
            rows.json[number] = json;
        }
    }
}

/// A table's name and its content.
fn read_piece(json: &[u8]) -> (&str, &[u8]) {
    let colon = json
        .iter()
        .position(|byte| *byte == b':')
        .expect("a name, a colon and a value");
    let name = std::str::from_utf8(&json[1..colon - 1]).expect("serde_json writes UTF-8");
    (name, &json[colon + 1..])
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
