//! What a field takes, as the published schema says.

use super::EditError;
use super::path::{Step, steps};
use crate::Place;
use serde_json::{Map, Value};
use std::sync::LazyLock;

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Plain text.
    Text,
    /// Text in two languages: a language must be named to set one of them.
    Bilingual,
    /// Rich text in one language.
    RichText,
    /// The name of a row.
    Identifier,
    /// A decimal number.
    Number,
    /// Euros and cents.
    Money,
    /// A whole number between two limits.
    Whole {
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// A day.
    Date,
    /// A moment: day and time in UTC.
    Moment,
    /// A municipality: its code, or its name in either language.
    Municipality,
    /// A municipality, `others` or `area`.
    Subject,
    /// A year, quarter or month.
    Period,
    /// Which period a criterion uses: a period, `year-1`, `months-1`.
    Reference,
    /// One of a few words.
    Choice(Vec<String>),
    /// A list of values.
    List(Box<Shape>),
    /// Values by year.
    ByYear(Box<Shape>),
    /// Several fields together, by name.
    Fields(Vec<String>),
}

/// The schema of the plan, made once.
static SCHEMA: LazyLock<Value> = LazyLock::new(crate::json::json_schema);

/// What the place takes.
///
/// # Errors
/// [`EditError::UnknownTable`], [`EditError::UnknownField`], [`EditError::FieldNeeded`] for a place that names a row as a
/// whole, [`EditError::NoLanguages`]. Whether the row exists isn't asked.
pub fn shape(place: &Place) -> Result<Shape, EditError> {
    Ok(shape_of(field_schema(place)?))
}

/// The name of the enumeration whose words a place takes, one or a list of them: `OfficeKind`; none for other fields.
///
/// # Errors
/// As [`shape`].
pub fn enumeration(place: &Place) -> Result<Option<&'static str>, EditError> {
    let schema = not_null(field_schema(place)?);
    let one = not_null(resolve(schema).get("items").unwrap_or(schema));
    Ok(definition(one).filter(|_| !choices(resolve(one)).is_empty()))
}

/// What the schema says of the field at the place.
fn field_schema(place: &Place) -> Result<&'static Value, EditError> {
    let row = row_schema(&place.table)?;
    let steps = steps(place);
    if steps.is_empty() {
        return Err(EditError::FieldNeeded {
            place: place.clone(),
            fields: names(row),
        });
    }
    let below_row = |schema, step| below(schema, step).ok_or_else(|| unknown(place, step, schema));
    steps.iter().try_fold(row, below_row)
}

/// The names of a row's fields.
///
/// # Errors
/// [`EditError::UnknownTable`].
pub(super) fn row_fields(table: &str) -> Result<Vec<String>, EditError> {
    Ok(names(row_schema(table)?))
}

fn row_schema(table: &str) -> Result<&'static Value, EditError> {
    let unknown = || EditError::UnknownTable {
        table: table.to_owned(),
    };
    let schema = SCHEMA["properties"]["plan"]["properties"]
        .get(table)
        .ok_or_else(unknown)?;
    Ok(resolve(schema.get("items").unwrap_or(schema)))
}

/// Follows `$ref`, and the branch that isn't null.
fn resolve(schema: &'static Value) -> &'static Value {
    if let Some(name) = definition(schema) {
        return resolve(&SCHEMA["$defs"][name]);
    }
    let branches = schema.get("anyOf").and_then(Value::as_array);
    let real = branches.and_then(|branches| branches.iter().find(|branch| branch["type"] != "null"));
    match real {
        Some(branch) if branches.is_some_and(|all| all.len() == 2) => resolve(branch),
        _ => schema,
    }
}

/// The name of the definition that a schema refers to, be it optional or not.
fn definition(schema: &'static Value) -> Option<&'static str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

fn below(schema: &'static Value, step: &Step) -> Option<&'static Value> {
    let schema = resolve(schema);
    let name = step.name();
    if let Some(field) = schema.get("properties").and_then(|fields| fields.get(name)) {
        return Some(field);
    }
    if let Some(value) = by_key(schema) {
        return name.bytes().all(|b| b.is_ascii_digit()).then_some(value);
    }
    schema.get("items").filter(|_| matches!(step, Step::Name(_)))
}

/// What a map holds for each key.
fn by_key(schema: &'static Value) -> Option<&'static Value> {
    schema.get("patternProperties")?.as_object()?.values().next()
}

fn unknown(place: &Place, step: &Step, schema: &'static Value) -> EditError {
    let place = place.clone();
    match step {
        Step::Language(_) => EditError::NoLanguages { place },
        Step::Name(_) => EditError::UnknownField {
            place,
            fields: names(resolve(schema)),
        },
    }
}

fn names(schema: &Value) -> Vec<String> {
    let fields = schema.get("properties").and_then(Value::as_object);
    fields
        .map(|fields: &Map<_, _>| fields.keys().cloned().collect())
        .unwrap_or_default()
}

/// The branch that isn't null, of a field that may be left out.
fn not_null(schema: &'static Value) -> &'static Value {
    match schema.get("anyOf").and_then(Value::as_array) {
        Some(branches) => branches.iter().find(|b| b["type"] != "null").unwrap_or(schema),
        None => schema,
    }
}

fn shape_of(schema: &'static Value) -> Shape {
    let inner = not_null(schema);
    let known = match definition(inner) {
        Some("Cents") => Some(Shape::Money),
        Some("Number") => Some(Shape::Number),
        Some("Id") => Some(Shape::Identifier),
        Some("MunicipalityCode") => Some(Shape::Municipality),
        Some("Subject") => Some(Shape::Subject),
        Some("Period") => Some(Shape::Period),
        Some("Reference") => Some(Shape::Reference),
        Some("RichText") => Some(Shape::RichText),
        Some("Bilingual") => Some(Shape::Bilingual),
        _ => None,
    };
    known.unwrap_or_else(|| plain(resolve(inner)))
}

fn plain(schema: &'static Value) -> Shape {
    let choices = choices(schema);
    if !choices.is_empty() {
        return Shape::Choice(choices);
    }
    if let Some(items) = schema.get("items") {
        return Shape::List(Box::new(shape_of(items)));
    }
    if let Some(value) = by_key(schema) {
        return Shape::ByYear(Box::new(shape_of(value)));
    }
    if schema.get("properties").is_some() {
        return Shape::Fields(names(schema));
    }
    match schema.get("format").and_then(Value::as_str) {
        Some("date") => return Shape::Date,
        Some("date-time") => return Shape::Moment,
        _ => {}
    }
    let limit = |name: &str| schema.get(name).and_then(Value::as_i64);
    if is_of_type(schema, "integer") {
        return Shape::Whole {
            least: limit("minimum").unwrap_or(0),
            most: limit("maximum").unwrap_or(i64::from(u32::MAX)),
        };
    }
    Shape::Text
}

/// The words of an enumeration, in the model's order.
fn choices(schema: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let constants = branches.flat_map(|branch| {
        let several = branch.get("enum").and_then(Value::as_array).into_iter().flatten();
        branch.get("const").into_iter().chain(several)
    });
    listed.chain(constants).filter_map(text).collect()
}

fn is_of_type(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::String(one) => one == name,
        Value::Array(several) => several.iter().any(|one| one == name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(place: &str) -> Shape {
        shape(&place.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_field_takes_what_the_model_says() {
        assert_eq!(of("area/name"), Shape::Bilingual);
        assert_eq!(of("area/name[sv]"), Shape::Text);
        assert_eq!(of("area/responsible"), Shape::Municipality);
        assert_eq!(of("area/dated"), Shape::Date);
        assert_eq!(
            of("area/first_year"),
            Shape::Whole {
                least: 1900,
                most: 2200
            }
        );
        assert_eq!(of("blocks/b[fi]"), Shape::RichText);
        assert_eq!(of("budget_lines/l/amounts.2025"), Shape::Money);
        assert_eq!(of("budget_lines/l/amounts"), Shape::ByYear(Box::new(Shape::Money)));
        assert_eq!(of("budget_lines/l/percent"), Shape::Number);
        assert_eq!(of("budget_lines/l/of"), Shape::List(Box::new(Shape::Identifier)));
        assert_eq!(of("keys/k/criteria.c.weight"), Shape::Number);
        assert_eq!(of("keys/k/criteria.c.name[fi]"), Shape::Text);
        assert_eq!(of("keys/k/criteria.c.reference"), Shape::Reference);
        assert_eq!(of("payments/p/month"), Shape::Whole { least: 1, most: 12 });
        let rounding = Shape::Choice(vec!["cent".into(), "euro".into()]);
        assert_eq!(of("budget_lines/l/rounding"), rounding);
    }

    #[test]
    fn what_does_not_exist_is_said_with_what_does() {
        let error = |place: &str| shape(&place.parse().unwrap()).unwrap_err();
        assert!(matches!(error("office/o/name"), EditError::UnknownTable { table } if table == "office"));
        assert!(
            matches!(error("offices/o/nam"), EditError::UnknownField { fields, .. } if fields.contains(&"name".into()))
        );
        assert!(matches!(
            error("area/register_number[fi]"),
            EditError::NoLanguages { .. }
        ));
        assert!(matches!(error("offices/o"), EditError::FieldNeeded { fields, .. } if fields[0] == "id"));
        assert!(matches!(
            error("budget_lines/l/amounts.soon"),
            EditError::UnknownField { .. }
        ));
    }

    #[test]
    fn a_field_of_fixed_words_says_whose_words_they_are() {
        let of = |place: &str| enumeration(&place.parse().unwrap()).unwrap();
        assert_eq!(of("area/model"), Some("OrganisingModel"));
        assert_eq!(of("offices/o/languages"), Some("Language"));
        assert_eq!(of("blocks/b/translation"), Some("Translation"));
        assert_eq!(of("budget_lines/l/rounding"), Some("Rounding"));
        assert_eq!(of("area/name[fi]"), None);
        assert_eq!(of("budget_lines/l/of"), None);
        assert_eq!(of("area/responsible"), None);
    }

    #[test]
    fn every_field_of_every_table_has_a_shape() {
        for table in super::super::TABLES {
            for field in row_fields(table).unwrap() {
                shape(&Place::row(table, "x").field(field)).unwrap();
            }
        }
    }
}
