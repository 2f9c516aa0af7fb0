//! Why a text isn't a plan.

use super::integrity::integrity;
use super::shape::shape_in_file;
use super::year::wrong_year;
use super::{name, shown, visible};
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
        return words.import_unknown_field(&visible(field), name, &at_words(at, words));
    }
    if let Some(field) = quoted("missing field `") {
        return words.import_missing_field(field, name, &at_words(path, words));
    }
    if let Some(year) = wrong_year(path) {
        return words.import_year(name, &at_words(path, words), year);
    }
    match place_of(path).and_then(|place| plan::edit::shape(&place).ok()) {
        Some(expected) => words.import_value(&shape_in_file(&expected, words), name, &at_words(path, words)),
        None => words.import_value_plain(name, &at_words(path, words)),
    }
}

/// A place of the file in words, with the address in the file: `Toimipisteet › rivi 1 › Kunta (plan.offices[0].municipality)`.
fn at_words(path: &str, words: Words) -> String {
    let path = path.trim_matches('.');
    if path.is_empty() || path == "plan" {
        return words.import_top();
    }
    let Some(at) = whole_place_of(path) else {
        return visible(path);
    };
    let row = at.row.as_deref().and_then(|row| row.parse::<u64>().ok());
    let mut parts = vec![name::table(&at.table, words)];
    parts.extend(row.map(|row| words.import_row(&(row + 1).to_string())));
    let mut steps = at.field.iter().flat_map(|field| field.split('.'));
    parts.extend(steps.next().map(|field| name::field(&at.table, field, words)));
    parts.extend(steps.map(|step| name::field(&at.table, step, words)));
    format!("{} ({})", parts.join(" › "), visible(path))
}

/// The place of the plan that `plan.budget_lines[3].amounts.2025` is in, with the row by its number counted from 0.
fn whole_place_of(path: &str) -> Option<Place> {
    let path = path.strip_prefix("plan.")?.replace('[', ".").replace(']', "");
    let (table, rest) = path.split_once('.').unwrap_or((&path, ""));
    let (row, field) = match table {
        "area" => ("", rest),
        _ => rest.split_once('.').unwrap_or((rest, "")),
    };
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Some(Place {
        row: given(row),
        field: given(field),
        ..Place::table(table)
    })
}

/// The same, when it is a field.
fn place_of(path: &str) -> Option<Place> {
    whole_place_of(path).filter(|place| place.field.is_some() && (place.row.is_some() || place.table == "area"))
}
