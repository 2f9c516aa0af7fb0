use super::{Row, Rows, Stored, blame};
use crate::StoreError;
use crate::schema::{Field, Layout, Table};
use plan::Plan;
use serde_json::{Map, Value};

/// The plan that `rows` say.
///
/// # Errors
/// [`StoreError::BadCell`] naming the first value that the plan's types don't allow.
pub(crate) fn to_plan(rows: &Rows, layout: &Layout) -> Result<Plan, StoreError> {
    let mut content = Map::with_capacity(layout.tables.len());
    for (table, rows) in layout.tables.iter().zip(&rows.tables) {
        let values = rows
            .iter()
            .map(|row| value(table, row))
            .collect::<Result<Vec<_>, _>>()?;
        let value = if table.single {
            values.into_iter().next()
        } else {
            Some(Value::Array(values))
        };
        content.extend(value.map(|value| (table.name.clone(), value)));
    }
    let content = Value::Object(content);
    // Reading by reference keeps the value for finding out which cell is to blame.
    <Plan as serde::Deserialize>::deserialize(&content).map_err(|error| blame::blame(&content, layout, &error))
}

/// A row in the plan's JSON form.
fn value(table: &Table, row: &Row) -> Result<Value, StoreError> {
    let mut fields = Map::with_capacity(table.fields.len() + 4);
    if !table.single {
        fields.insert("id".to_owned(), Value::String(row.id.clone()));
    }
    for (field, columns) in &table.fields {
        if let Some(value) = field_value(table, row, field, *columns)? {
            fields.insert(field.clone(), value);
        }
    }
    for cell in &row.cells {
        let by_key = fields
            .entry(cell.field.clone())
            .or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(by_key) = by_key {
            by_key.insert(cell.key.clone(), Value::String(cell.value.clone()));
        }
    }
    Ok(Value::Object(fields))
}

fn field_value(table: &Table, row: &Row, field: &str, columns: Field) -> Result<Option<Value>, StoreError> {
    Ok(match columns {
        Field::Scalar(column) => scalar(&row.values[column]),
        Field::Bilingual(fi, sv) => {
            let halves = [("fi", fi), ("sv", sv)];
            let halves = halves
                .into_iter()
                .filter_map(|(name, column)| Some((name.to_owned(), scalar(&row.values[column])?)));
            Some(Value::Object(halves.collect()))
        }
        Field::Json(column) => match &row.values[column] {
            Stored::Text(text) => Some(serde_json::from_str(text).map_err(|error| StoreError::BadCell {
                table: table.name.clone(),
                row: row.id.clone(),
                field: Some(field.to_owned()),
                detail: error.to_string(),
            })?),
            other => scalar(other),
        },
    })
}

fn scalar(stored: &Stored) -> Option<Value> {
    match stored {
        Stored::Null => None,
        Stored::Integer(number) => Some(Value::from(*number)),
        Stored::Text(text) => Some(Value::String(text.clone())),
    }
}
