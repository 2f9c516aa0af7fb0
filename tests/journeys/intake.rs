//! `laadin-cli import-statistics` on files that real programs wrote.

use journeys::{Desk, text};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/intake").join(name)
}

/// The statistics of a plan: indicator, subject, period, value.
fn statistics(desk: &Desk, plan: &Path) -> Vec<[String; 4]> {
    let json = desk.json_of(plan);
    let rows = json["plan"]["statistics"].as_array().unwrap().iter();
    let text = |row: &Value, field: &str| row[field].as_str().unwrap_or_default().to_owned();
    rows.map(|row| ["indicator", "subject", "period", "value"].map(|field| text(row, field)))
        .collect()
}

#[test]
fn a_spreadsheet_is_looked_at_taken_and_undone() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let before = statistics(&desk, &plan);
    let table = fixture("kunnat-sarakkeissa.ods");
    let looked = desk.ok(&["import-statistics", text(&plan), text(&table), "--dry-run", "--json"]);
    let answer = looked.json(0);
    assert_eq!(answer["counts"]["new"], 12, "{answer:#}");
    assert_eq!(answer["step"], Value::Null);
    assert_eq!(statistics(&desk, &plan), before, "only looked at");

    let taken = desk.ok(&["import-statistics", text(&plan), text(&table), "--json"]);
    assert!(taken.json(0)["step"].is_i64());
    let after = statistics(&desk, &plan);
    assert_eq!(after.len(), before.len() + 12);
    let said = |row: [&str; 4]| after.contains(&row.map(str::to_owned));
    assert!(said(["labour-force", "049", "2024-Q1", "161020"]));
    assert!(said(["labour-force", "area", "2024-Q4", "166605"]));

    let again = desk.ok(&["import-statistics", text(&plan), text(&table), "--json"]);
    assert_eq!(again.json(0)["counts"]["same"], 12);
    desk.ok(&["undo", text(&plan)]);
    assert_eq!(statistics(&desk, &plan), before);
}

#[test]
fn what_isnt_understood_stops_the_import_unless_the_rest_is_wanted() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let before = statistics(&desk, &plan).len();
    let table = fixture("broken/ristiriita.csv");
    let stopped = desk.run(&["import-statistics", text(&plan), text(&table), "--json"]);
    let answer = stopped.json(1);
    assert_eq!(answer["problems"][0]["code"], "contradiction");
    assert_eq!(answer["problems"][0]["cells"], serde_json::json!(["C2", "C4"]));
    assert_eq!(statistics(&desk, &plan).len(), before);
    let taken = desk.run(&[
        "import-statistics",
        text(&plan),
        text(&table),
        "--take-understood",
        "--json",
    ]);
    assert!(taken.json(1)["step"].is_i64());
    let now = statistics(&desk, &plan);
    assert!(
        now.contains(&["population", "018", "2024", "4866"].map(str::to_owned)),
        "{now:?}"
    );
}

#[test]
fn the_command_line_answers_what_a_table_leaves_open() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let table = fixture("koodit.csv");
    let asked = desk.run(&["import-statistics", text(&plan), text(&table), "--dry-run", "--json"]);
    assert_eq!(asked.json(1)["problems"][0]["code"], "unknown-label");
    let answered = [
        "import-statistics",
        text(&plan),
        text(&table),
        "--as",
        "=broad-unemployment",
        "--status",
        "estimate",
        "--json",
    ];
    assert_eq!(desk.ok(&answered).json(0)["counts"]["new"], 4);
    let others = [&answered[..], &["--others"]].concat();
    assert_eq!(desk.ok(&others).json(0)["counts"]["new"], 2);
    let unknown = desk.run(&["import-statistics", text(&plan), text(&table), "--as", "=nothing"]);
    assert_eq!(unknown.code, Some(2));
}

#[test]
fn both_languages_say_the_same_and_no_file_is_taken_for_another() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    for (name, code) in [
        ("broken/paisuva.xlsx", 2),
        ("broken/selain.xls", 2),
        ("broken/sekamerkit.csv", 1),
        ("vaesto.px", 1),
    ] {
        let table = fixture(name);
        let said = ["fi", "sv"].map(|language| {
            let said = desk.run(&[
                "import-statistics",
                text(&plan),
                text(&table),
                "--dry-run",
                "--ui-lang",
                language,
            ]);
            assert_eq!(said.code, Some(code), "{name}: {}{}", said.out, said.err);
            format!("{}{}", said.out, said.err)
        });
        assert_ne!(said[0], said[1], "{name}");
        assert_eq!(
            said[0].lines().count(),
            said[1].lines().count(),
            "{name}\n{}\n{}",
            said[0],
            said[1]
        );
    }
}
