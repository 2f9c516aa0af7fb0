//! `show`: what stands at a place.

use super::Context;
use crate::args::Show;
use engine::{Place, Plan, Words, say};
use serde_json::Value;
use std::process::ExitCode;

pub(super) fn run(args: &Show, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        let Some(place) = &args.place else {
            let plan = serde_json::to_value(open.plan()).expect("a plan has only text keys");
            return Ok(context
                .output
                .result(&plan, |words| overview(open.plan(), &plan, words)));
        };
        let value = open.show(place)?;
        Ok(context
            .output
            .result(&value, |words| text(open.plan(), place, &value, words)))
    })
}

/// The tables that have rows, and how many.
fn overview(plan: &Plan, json: &Value, words: Words) -> String {
    let (name, _) = plan.area.name.or_other(words.language());
    let mut lines = vec![name.to_owned(), String::new()];
    for (table, rows) in json.as_object().into_iter().flatten() {
        if let Some(rows) = rows.as_array().filter(|rows| !rows.is_empty()) {
            let said = say::place(plan, &Place::table(table), words);
            lines.push(format!("{table:<20}  {:>6}  {said}", rows.len()));
        }
    }
    lines.join("\n")
}

fn text(plan: &Plan, place: &Place, value: &Value, words: Words) -> String {
    let is_row = place.field.is_none() && place.language.is_none();
    match value {
        Value::Array(rows) if is_row => rows
            .iter()
            .map(|row| line(plan, place, row, words))
            .collect::<Vec<_>>()
            .join("\n"),
        Value::Object(fields) if is_row => fields
            .iter()
            .flat_map(|(field, value)| entries(field, value))
            .map(|(path, text)| format!("{path}: {text}"))
            .collect::<Vec<_>>()
            .join("\n"),
        value => plain(value),
    }
}

/// A row of a table: its identifier and its name.
fn line(plan: &Plan, table: &Place, row: &Value, words: Words) -> String {
    let id = row["id"].as_str().unwrap_or_default();
    let said = say::place(plan, &Place::row(&table.table, id), words);
    format!("{id}  {said}")
}

/// The values of a field, each with the path by which it can be set.
fn entries(field: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(parts) => {
            let path = |part: &str| match part {
                "fi" | "sv" => format!("{field}[{part}]"),
                _ => format!("{field}.{part}"),
            };
            parts.iter().map(|(part, value)| (path(part), plain(value))).collect()
        }
        value => vec![(field.to_owned(), plain(value))],
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
