//! Why a text isn't a plan.

use super::integrity::integrity;
use super::shape::shape;
use super::shown;
use i18n::{Words, file_size};
use plan::json::{LARGEST, ReadError, VERSION};
use plan::{Place, Plan};
use std::path::Path;

/// The sentence for a file that can't be imported.
pub(super) fn import(path: &Path, error: &ReadError, words: Words) -> String {
    let name = &shown(path);
    let size = |bytes: usize| file_size(bytes as u64, words.language());
    match error {
        ReadError::TooLarge { size: actual } => words.import_too_large(&size(LARGEST), name, &size(*actual)),
        ReadError::Syntax { line, column, .. } => words.import_syntax(&column.to_string(), &line.to_string(), name),
        ReadError::OtherFormat => words.import_other_format(name),
        ReadError::Newer { file } => words.import_newer(&file.to_string(), name, &VERSION.to_string()),
        ReadError::Value { path, reason } => value(name, path, reason, words),
        ReadError::Integrity(error) => words.import_integrity(name, &integrity(&Plan::default(), error, words)),
    }
}

fn value(name: &str, path: &str, reason: &str, words: Words) -> String {
    let quoted = |before: &str| reason.strip_prefix(before).and_then(|rest| rest.split('`').next());
    if let Some(field) = quoted("unknown field `") {
        let at = path.strip_suffix(field).unwrap_or(path).trim_end_matches('.');
        return words.import_unknown_field(field, name, at);
    }
    if let Some(field) = quoted("missing field `") {
        return words.import_missing_field(field, name, path);
    }
    match place_of(path).and_then(|place| plan::edit::shape(&place).ok()) {
        Some(expected) => words.import_value(&shape(&expected, words), name, path),
        None => words.import_value_plain(name, path),
    }
}

/// The place of the plan that `plan.budget_lines[3].amounts.2025` is in, with the row by its number.
fn place_of(path: &str) -> Option<Place> {
    let path = path.strip_prefix("plan.")?.replace('[', ".").replace(']', "");
    let mut parts = path.splitn(2, '.');
    let (table, rest) = (parts.next()?, parts.next()?);
    if table == "area" {
        return Some(Place::table(table).field(rest));
    }
    let (row, field) = rest.split_once('.')?;
    Some(Place::row(table, row).field(field))
}
