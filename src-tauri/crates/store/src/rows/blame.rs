use super::node::{Node, fields};
use super::{Row, Rows};
use crate::StoreError;
use crate::schema::{Layout, Table};
use plan::Plan;
use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde_json::Error;

/// Finds the cell for which the plan's types refused `rows`: slow, and only ever needed for a file that isn't in order.
pub(super) fn blame(rows: &Rows, layout: &Layout, error: &Error) -> StoreError {
    for (table, rows) in layout.tables.iter().zip(&rows.tables) {
        for row in rows.iter() {
            if let Some(detail) = refusal(table, row, usize::MAX) {
                let field = field(table, row, &detail);
                return StoreError::BadCell {
                    table: table.name.clone(),
                    row: row.id.clone(),
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

/// Why a plan with nothing but the first so many fields of one row isn't one.
fn refusal(table: &Table, row: &Row, most: usize) -> Option<String> {
    let row = Node::Row(table, row, most);
    let refused = if table.single {
        Plan::deserialize(MapDeserializer::<_, Error>::new(std::iter::once((
            table.name.as_str(),
            row,
        ))))
        .err()
    } else {
        let list = SeqDeserializer::<_, Error>::new(std::iter::once(row));
        Plan::deserialize(MapDeserializer::<_, Error>::new(std::iter::once((
            table.name.as_str(),
            list,
        ))))
        .err()
    };
    refused.map(|error| error.to_string())
}

/// The field that is missing, or the first one with which the complaint is this one: values are judged in order.
fn field(table: &Table, row: &Row, detail: &str) -> Option<String> {
    let missing = detail
        .strip_prefix("missing field `")
        .and_then(|rest| rest.strip_suffix('`'));
    if let Some(missing) = missing {
        return Some(missing.to_owned());
    }
    let with = |number: &usize| refusal(table, row, *number).as_deref() == Some(detail);
    let number = (1..=fields(table, row).count()).find(with)?;
    fields(table, row).nth(number - 1).map(|(field, _)| field.to_owned())
}
