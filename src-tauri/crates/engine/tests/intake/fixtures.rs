//! Files that real programs wrote, and what stands in them: `tests/fixtures/intake/expected.json`.

use crate::desk::COUNTED;
use engine::view::ValueView;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A figure as the manifest and the preview both can say it: cell (empty where the file has none), subject, period, measures, value,
/// status.
pub(crate) type Said = (String, String, String, String, String, String);

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/intake")
}

pub(crate) fn manifest() -> Value {
    let text = std::fs::read_to_string(folder().join("expected.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

pub(crate) fn members(entry: &Value) -> Vec<&str> {
    texts(&entry["members"])
}

pub(crate) fn texts(list: &Value) -> Vec<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// The figures of a list of the manifest.
pub(crate) fn expected(list: &Value) -> BTreeSet<Said> {
    let text = |value: &Value, field: &str| value[field].as_str().unwrap_or_default().to_owned();
    let said = |value: &Value| {
        (
            text(value, "at"),
            text(value, "subject"),
            text(value, "period"),
            text(value, "measures"),
            text(value, "value"),
            text(value, "status"),
        )
    };
    list.as_array().into_iter().flatten().map(said).collect()
}

/// The figures of a preview; `addressed` where the manifest names their cells.
pub(crate) fn found<'v>(values: impl Iterator<Item = &'v ValueView>, addressed: bool) -> BTreeSet<Said> {
    let said = |value: &ValueView| {
        let measures = COUNTED.iter().find(|(_, name)| *name == value.indicator_name);
        let json = serde_json::to_value(value).unwrap();
        (
            if addressed { value.cell.clone() } else { String::new() },
            value.subject.to_string(),
            value.period.to_string(),
            measures.map_or("other", |(measures, _)| measures).to_owned(),
            value.value.to_string(),
            json["status"].as_str().unwrap().to_owned(),
        )
    };
    values.map(said).collect()
}
