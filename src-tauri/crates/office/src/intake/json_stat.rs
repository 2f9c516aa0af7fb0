//! JSON-stat 2.0 datasets (json-stat.org/full), as PxWeb writes them.

use super::cube::{self, Category, Dimension};
use super::error::NotDataset;
use super::limit::DIMENSIONS;
use super::{Book, Cell, Figure, Follow, Head, IntakeError, Kind, Symbol, decimal};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// The parts of a dataset that are read. Figures are kept as they are written: a float would lose digits.
#[derive(Deserialize)]
struct Dataset<'t> {
    #[serde(default)]
    label: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    updated: String,
    #[serde(default)]
    note: Vec<String>,
    id: Vec<String>,
    size: Vec<u64>,
    dimension: Map<String, Value>,
    #[serde(borrow)]
    value: &'t RawValue,
    #[serde(default, borrow)]
    status: Option<&'t RawValue>,
    #[serde(default)]
    role: Map<String, Value>,
    #[serde(default)]
    extension: Value,
}

/// Reads a dataset.
///
/// # Errors
/// [`IntakeError::Json`], [`IntakeError::NotDataset`], [`IntakeError::Missing`], [`IntakeError::Size`],
/// [`IntakeError::Figure`], [`IntakeError::TooMuch`], [`IntakeError::Cancelled`].
pub(super) fn read(text: &str, follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    check_class(text)?;
    let dataset: Dataset<'_> = serde_json::from_str(text).map_err(|error| broken(text, &error))?;
    let dimensions = dataset.dimensions()?;
    let size = cube::size(&dimensions)?;
    let figures = dataset.figures(size)?;
    let sheet = cube::sheet(&dimensions, "", figures, follow)?;
    let table = dataset.extension.pointer("/px/tableid").and_then(Value::as_str);
    Ok(Book {
        updated: dataset.updated.get(..10).and_then(|day| day.parse::<NaiveDate>().ok()),
        table: table.unwrap_or_default().to_owned(),
        title: dataset.label,
        source: dataset.source,
        notes: dataset.note,
        ..Book::of(Kind::JsonStat, vec![sheet])
    })
}

/// What the JSON says that it is.
fn check_class(text: &str) -> Result<(), IntakeError> {
    #[derive(Deserialize)]
    struct Class {
        #[serde(default)]
        class: Value,
        #[serde(default)]
        version: Value,
        #[serde(default)]
        dataset: Option<serde::de::IgnoredAny>,
        #[serde(default)]
        dimension: Option<serde::de::IgnoredAny>,
    }
    let said: Class = match serde_json::from_str(text) {
        Ok(said) => said,
        Err(error) if error.is_data() => return Err(IntakeError::NotDataset(NotDataset::Other)),
        Err(error) => return Err(syntax(&error)),
    };
    let not = |why| Err(IntakeError::NotDataset(why));
    match said.class.as_str() {
        Some("dataset") => {}
        Some("collection") => return not(NotDataset::Collection),
        Some("dimension") => return not(NotDataset::Dimension),
        _ if said.dataset.is_some() => return not(NotDataset::Version),
        _ if said.dimension.is_some() => return not(NotDataset::Version),
        _ => return not(NotDataset::Other),
    }
    match said.version.as_str() {
        None | Some("2.0" | "2.1") => Ok(()),
        Some(_) => not(NotDataset::Version),
    }
}

fn syntax(error: &serde_json::Error) -> IntakeError {
    IntakeError::Json {
        line: error.line(),
        column: error.column(),
    }
}

/// Why JSON isn't read: its syntax, or a part that must be there.
fn broken(text: &str, error: &serde_json::Error) -> IntakeError {
    if !error.is_data() {
        return syntax(error);
    }
    let parts: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
    let missing = ["id", "size", "dimension", "value"]
        .into_iter()
        .find(|name| !parts.contains_key(*name));
    match missing {
        Some(name) => IntakeError::Missing { name: name.to_owned() },
        None => IntakeError::NotDataset(NotDataset::Other),
    }
}

impl Dataset<'_> {
    fn dimensions(&self) -> Result<Vec<Dimension>, IntakeError> {
        super::limit::at_most(DIMENSIONS, super::error::Measure::Dimensions, self.id.len() as u64)?;
        let sizes = self.size.iter().copied().chain(std::iter::repeat(0));
        let dimension = |(id, size): (&String, u64)| {
            let found = self
                .dimension
                .get(id)
                .ok_or_else(|| IntakeError::Missing { name: id.clone() })?;
            let categories = categories(id, &found["category"])?;
            if categories.len() as u64 != size {
                return Err(IntakeError::Size {
                    expected: size,
                    found: categories.len() as u64,
                });
            }
            Ok(Dimension {
                name: found["label"].as_str().unwrap_or(id).to_owned(),
                head: self.head(id),
                categories,
            })
        };
        self.id.iter().zip(sizes).map(dimension).collect()
    }

    fn head(&self, id: &str) -> Head {
        let is = |role: &str| {
            let named = self.role.get(role).and_then(Value::as_array);
            named.is_some_and(|names| names.iter().any(|name| name.as_str() == Some(id)))
        };
        match () {
            () if is("time") => Head::Time,
            () if is("geo") => Head::Place,
            () if is("metric") => Head::Contents,
            () => Head::Other,
        }
    }

    /// The figures in their order, each with its status.
    fn figures(&self, size: usize) -> Result<Vec<Cell>, IntakeError> {
        let written: Vec<Option<&str>> = in_order(self.value, size)?;
        let statuses: Vec<Option<Arc<str>>> = match self.status {
            None => vec![],
            Some(status) => statuses(status, size)?,
        };
        let cell = |(at, text): (usize, Option<&str>)| {
            let status = statuses.get(at).cloned().flatten();
            figure(at, text, status)
        };
        written.into_iter().enumerate().map(cell).collect()
    }
}

/// A figure as it is written, or what its status says when there is none.
fn figure(at: usize, text: Option<&str>, status: Option<Arc<str>>) -> Result<Cell, IntakeError> {
    let absent = || status.as_deref().and_then(Symbol::of).map_or(Cell::Empty, Cell::Symbol);
    let Some(text) = text.filter(|text| *text != "null") else {
        return Ok(absent());
    };
    let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    if let Some(symbol) = quoted.and_then(Symbol::of) {
        return Ok(Cell::Symbol(symbol));
    }
    match decimal::of_text(quoted.unwrap_or(text)) {
        Some(value) => Ok(Cell::Number(Figure {
            value,
            percent: false,
            note: status.filter(|status| !status.is_empty()),
        })),
        None => Err(IntakeError::Figure {
            at: at as u64 + 1,
            text: text.chars().take(40).collect(),
        }),
    }
}

/// A list, or an object by positions, as a list of texts of JSON.
fn in_order(raw: &RawValue, size: usize) -> Result<Vec<Option<&str>>, IntakeError> {
    let text = raw.get();
    if text.starts_with('[') {
        let list: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| syntax(&error))?;
        if list.len() != size {
            return Err(IntakeError::Size {
                expected: size as u64,
                found: list.len() as u64,
            });
        }
        return Ok(list.into_iter().map(|one| Some(one.get())).collect());
    }
    let given: HashMap<String, &RawValue> =
        serde_json::from_str(text).map_err(|_| IntakeError::NotDataset(NotDataset::Other))?;
    let mut list = vec![None; size];
    for (position, one) in given {
        let at: Option<usize> = position.parse().ok();
        match at.and_then(|at| list.get_mut(at)) {
            Some(place) => *place = Some(one.get()),
            None => {
                return Err(IntakeError::Size {
                    expected: size as u64,
                    found: at.unwrap_or(usize::MAX).saturating_add(1) as u64,
                });
            }
        }
    }
    Ok(list)
}

/// Statuses: one for all, a list, or an object by positions. Other forms say nothing about the figures and are passed over.
fn statuses(raw: &RawValue, size: usize) -> Result<Vec<Option<Arc<str>>>, IntakeError> {
    let text = |one: &str| {
        serde_json::from_str::<Option<String>>(one)
            .ok()
            .flatten()
            .map(Arc::from)
    };
    if let Some(one) = text(raw.get()) {
        return Ok(vec![Some(one); size]);
    }
    let short: Result<Vec<Value>, _> = serde_json::from_str(raw.get());
    if let Ok([one]) = short.as_deref() {
        // A list of one holds for all figures, as a text would.
        return Ok(vec![one.as_str().map(Arc::from); size]);
    }
    let each = in_order(raw, size)?;
    Ok(each.into_iter().map(|one| one.and_then(text)).collect())
}

/// The categories of a dimension: `index` is a list of codes or gives each code its position; a single category needs none.
fn categories(id: &str, category: &Value) -> Result<Vec<Category>, IntakeError> {
    let missing = || IntakeError::Missing { name: id.to_owned() };
    let codes: Vec<String> = match &category["index"] {
        Value::Array(codes) => codes
            .iter()
            .map(|code| code.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .ok_or_else(missing)?,
        Value::Object(positions) => {
            let position = |(code, at): (&String, &Value)| Some((at.as_u64()?, code.clone()));
            let mut codes: Vec<_> = positions
                .iter()
                .map(position)
                .collect::<Option<_>>()
                .ok_or_else(missing)?;
            codes.sort();
            if codes.iter().zip(0..).any(|((at, _), expected)| *at != expected) {
                return Err(missing());
            }
            codes.into_iter().map(|(_, code)| code).collect()
        }
        _ => match category["label"].as_object() {
            Some(labels) if labels.len() == 1 => labels.keys().cloned().collect(),
            _ => return Err(missing()),
        },
    };
    let category = |code: String| Category {
        text: category["label"][&code].as_str().unwrap_or(&code).into(),
        code: code.into(),
    };
    Ok(codes.into_iter().map(category).collect())
}
