use crate::StoreError;
use crate::schema::Layout;
use plan::Plan;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Finds the cell for which a plan's types refused `content`: slow, and only ever needed for a file that isn't in order.
pub(super) fn blame(content: &Value, layout: &Layout, error: &serde_json::Error) -> StoreError {
    for table in &layout.tables {
        let Some(value) = content.get(&table.name) else {
            continue;
        };
        let rows = match value {
            Value::Array(rows) => rows.as_slice(),
            one => std::slice::from_ref(one),
        };
        let wrap = |row: &Value| {
            if table.single {
                row.clone()
            } else {
                Value::Array(vec![row.clone()])
            }
        };
        for row in rows {
            if let Some(detail) = refusal(&table.name, wrap(row)) {
                let field = field(row, &detail, |row| refusal(&table.name, wrap(row)));
                let id = row.get("id").and_then(Value::as_str).unwrap_or(&table.name).to_owned();
                return StoreError::BadCell {
                    table: table.name.clone(),
                    row: id,
                    field,
                    detail,
                };
            }
        }
    }
    StoreError::BadCell {
        table: String::new(),
        row: String::new(),
        field: None,
        detail: error.to_string(),
    }
}

/// Why a plan with nothing but `table` isn't one.
fn refusal(table: &str, value: Value) -> Option<String> {
    let alone = Value::Object(Map::from_iter([(table.to_owned(), value)]));
    Plan::deserialize(&alone).err().map(|error| error.to_string())
}

/// The first field with which the complaint about `row` is this one: values are judged in order, what is missing last.
fn field(row: &Value, detail: &str, refusal: impl Fn(&Value) -> Option<String>) -> Option<String> {
    let missing = detail
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    if let Some(missing) = missing {
        return Some(missing.to_owned());
    }
    let mut so_far = Map::new();
    for (field, value) in row.as_object()? {
        so_far.insert(field.clone(), value.clone());
        if refusal(&Value::Object(so_far.clone())).as_deref() == Some(detail) {
            return Some(field.clone());
        }
    }
    None
}
