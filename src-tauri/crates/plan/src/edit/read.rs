//! Text that a person gave, as the JSON of what the field takes.

use super::Shape;
use crate::reference::register;
use serde_json::Value;

/// The JSON of `text` for a field of this shape; `None` when it can't be. The row's own type has the last word.
///
/// Numbers are in canonical form (`1234.50`), dates `2025-10-31`; lists are separated by commas or given as JSON, composite
/// values as JSON.
pub(super) fn read(shape: &Shape, text: &str) -> Option<Value> {
    let trimmed = text.trim();
    match shape {
        Shape::Text => Some(text.into()),
        Shape::RichText => Some(match json(trimmed) {
            Some(list @ Value::Array(_)) => list,
            _ => Value::Array(vec![text.into()]),
        }),
        Shape::Whole { .. } => trimmed.parse::<i64>().ok().map(Value::from),
        Shape::Municipality => municipality(trimmed),
        Shape::Subject => match trimmed {
            "area" | "others" => Some(trimmed.into()),
            name => municipality(name),
        },
        Shape::List(inner) => match json(trimmed) {
            Some(list @ Value::Array(_)) => Some(list),
            _ => trimmed.split(',').map(|part| read(inner, part.trim())).collect(),
        },
        Shape::Bilingual | Shape::ByYear(_) | Shape::Fields(_) => json(trimmed).filter(Value::is_object),
        Shape::Identifier
        | Shape::Number
        | Shape::Money
        | Shape::Date
        | Shape::Moment
        | Shape::Period
        | Shape::Reference
        | Shape::Choice(_) => Some(trimmed.into()),
    }
}

fn municipality(text: &str) -> Option<Value> {
    register().find(text).map(|found| found.code.to_string().into())
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}
