//! Everything that a plan can say survives the file.

use crate::common::{author, maximal, on_disk};
use plan::Plan;
use serde_json::Value;
use store::{Access, Existing, PlanFile};

/// The properties of each table's rows as the plan's own JSON Schema has them.
fn fields_of_schema() -> Vec<(String, Vec<String>)> {
    let schema = schemars::schema_for!(Plan).to_value();
    let follow = |value: &Value| -> Value {
        let target = value
            .get("$ref")
            .and_then(Value::as_str)
            .map(|path| path.trim_start_matches('#').to_owned());
        target.map_or_else(
            || value.clone(),
            |path| schema.pointer(&path).expect("a definition").clone(),
        )
    };
    let tables = schema["properties"].as_object().expect("tables");
    let fields = |table: &Value| {
        let row = follow(table.get("items").unwrap_or(table));
        row["properties"].as_object().expect("fields").keys().cloned().collect()
    };
    tables
        .iter()
        .map(|(name, table)| (name.clone(), fields(table)))
        .collect()
}

#[test]
fn the_sample_plan_fills_every_field_of_every_table() {
    let written = serde_json::to_value(maximal()).unwrap();
    let mut seen = 0;
    for (table, fields) in fields_of_schema() {
        let row = written[&table].get(0).unwrap_or(&written[&table]);
        for field in fields {
            assert!(row.get(&field).is_some(), "fixtures/maximal.json lacks {table}/{field}");
            seen += 1;
        }
    }
    assert!(seen > 200, "the schema was read: {seen} fields");
}

#[test]
fn every_field_of_every_table_survives_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kaikki.laadin");
    let plan = maximal();
    drop(PlanFile::create(&path, &plan, author(), Existing::Keep).unwrap());
    assert_eq!(on_disk(&path), plan);
    let opened = PlanFile::open(&path, Access::Write, author()).unwrap();
    assert_eq!(
        serde_json::to_string(opened.plan()).unwrap(),
        serde_json::to_string(&plan).unwrap()
    );
}

#[test]
fn an_empty_plan_survives_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tyhjä suunnitelma.laadin");
    drop(PlanFile::create(&path, &Plan::default(), author(), Existing::Keep).unwrap());
    assert_eq!(on_disk(&path), Plan::default());
}
