//! The way from a row to one of its values.

use crate::{Language, Place};
use serde_json::{Map, Value};

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Into a field, a year of a map, or the element of a list with this identifier or number.
    Name(String),
    /// Into the text of a language.
    Language(Language),
}

impl Step {
    /// The key in the JSON form.
    pub(super) fn name(&self) -> &str {
        match self {
            Step::Name(name) => name,
            Step::Language(language) => language.tag(),
        }
    }
}

/// The steps that a place takes below its row: `amounts.2025` are two, a language is one more.
pub(super) fn steps(place: &Place) -> Vec<Step> {
    let names = place.field.iter().flat_map(|field| field.split('.'));
    let names = names.map(|name| Step::Name(name.to_owned()));
    names.chain(place.language.map(Step::Language)).collect()
}

/// The value at the end of the steps.
pub(super) fn look<'a>(row: &'a Value, steps: &[Step]) -> Option<&'a Value> {
    steps.iter().try_fold(row, |value, step| match value {
        Value::Array(list) => list.get(element(list, step.name())?),
        value => value.get(step.name()),
    })
}

/// Puts a value at the end of the steps, or takes it away; what is empty on the way is made. `None` when an element of a list
/// isn't there.
pub(super) fn put(row: &mut Value, steps: &[Step], new: Option<Value>) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        *row = new?;
        return Some(());
    };
    if let Value::Array(list) = row {
        let position = element(list, step.name())?;
        if rest.is_empty() && new.is_none() {
            list.remove(position);
            return Some(());
        }
        return put(&mut list[position], rest, new);
    }
    if !row.is_object() {
        *row = Value::Object(Map::new());
    }
    let fields = row.as_object_mut().expect("made an object just above");
    if rest.is_empty() && new.is_none() {
        fields.remove(step.name());
        return Some(());
    }
    let field = fields.entry(step.name()).or_insert(Value::Null);
    put(field, rest, new)
}

/// The position of a list's element: by its identifier, else by its number from 0.
fn element(list: &[Value], name: &str) -> Option<usize> {
    let named = list
        .iter()
        .position(|value| value.get("id").is_some_and(|id| id == name));
    named.or_else(|| name.parse().ok().filter(|position| *position < list.len()))
}
