//! Files made by real programs give exactly the figures that stand in them.

use crate::desk::{file, look, plan_of, with_new_indicators};
use crate::fixtures::{expected, folder, found, manifest, members, texts};
use engine::intake::{Choices, Meaning, PeriodChoice, TableFile};
use engine::view::TablePreview;
use serde_json::Value;

/// Reads a sheet with the answers that the manifest gives to what is asked.
fn read(file: &TableFile, sheet: usize, entry: &Value, others: bool) -> TablePreview {
    let plan = plan_of(&members(entry));
    let mut choices = Choices {
        others,
        ..Choices::default()
    };
    let first = look(&plan, file, sheet, &choices);
    with_new_indicators(&first, &mut choices);
    with_named_indicator(&first, entry, &mut choices);
    for asked in &first.periods {
        // The manifest's answer to 1.1.2026 is the end of the year before, which is offered first.
        let period = asked.suggestions[0].period;
        choices
            .periods
            .insert(asked.label.clone(), PeriodChoice::Period { period });
    }
    look(&plan, file, sheet, &choices)
}

/// Where the table names no indicator, the manifest says which one is meant.
fn with_named_indicator(seen: &TablePreview, entry: &Value, choices: &mut Choices) {
    let measures = entry["values"][0]["measures"].as_str().unwrap_or_default();
    if entry["needs"]["indicator"].is_null() || measures == "other" {
        return;
    }
    for label in &seen.labels {
        let id = measures.parse().unwrap();
        choices
            .indicators
            .insert(label.label.clone(), Meaning::Indicator { id });
    }
}

fn check(name: &str, file: &TableFile, entry: &Value) {
    let sheets = file.book.sheets.iter();
    let wanted = entry["sheet"].as_str().unwrap_or_default();
    let sheet = sheets
        .clone()
        .position(|sheet| sheet.name == wanted)
        .unwrap_or_default();
    let seen = read(file, sheet, entry, false);
    let addressed = entry["values"][0]["at"].is_string();
    let want = expected(&entry["values"]);
    let have = found(seen.values.iter(), addressed);
    let missing: Vec<_> = want.difference(&have).take(5).collect();
    let surplus: Vec<_> = have.difference(&want).take(5).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "{name}\nmissing {missing:#?}\nsurplus {surplus:#?}\n{:#?}\n{:#?}",
        seen.problems,
        seen.columns
    );
    assert_eq!(seen.counts.new, want.len(), "{name}");
    let outside = expected(&entry["outside"]);
    assert_eq!(seen.counts.outside, outside.len(), "{name}: outside");
    if !outside.is_empty() {
        let all = read(file, sheet, entry, true);
        assert_eq!(
            found(all.values.iter(), addressed),
            &want | &outside,
            "{name}: with those outside"
        );
    }
    // Nothing but sums that differ is left to say.
    let differing = |reported: &&Value| reported["matches"] == Value::Bool(false);
    let differing = entry["reported"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(differing)
        .count();
    let codes: Vec<_> = seen.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, vec!["total-differs"; differing], "{name}: {:#?}", seen.problems);
}

#[test]
fn every_file_gives_the_figures_that_stand_in_it() {
    let manifest = manifest();
    let good = manifest["good"].as_object().unwrap();
    assert!(good.len() >= 20);
    for (name, entry) in good {
        let file = file(&folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        check(name, &file, entry);
        for other in entry["more_sheets"].as_array().into_iter().flatten() {
            check(name, &file, other);
        }
        let source = &entry["source"];
        let view = file.view();
        for (field, said) in [
            ("title", &view.title),
            ("table", &view.table),
            ("publisher", &view.source),
        ] {
            if let Some(wanted) = source[field].as_str() {
                assert_eq!(said, wanted, "{name}: {field}");
            }
        }
        if let Some(updated) = source["updated"].as_str() {
            assert_eq!(
                view.updated.map(|day| day.to_string()).as_deref(),
                Some(updated),
                "{name}"
            );
        }
    }
}

#[test]
fn what_isnt_a_figure_is_said() {
    let manifest = manifest();
    let good = manifest["good"].as_object().unwrap();
    for (name, entry) in good {
        let file = file(&folder().join(name)).unwrap();
        let seen = read(&file, file.view().sheet, entry, false);
        let reported: Vec<&Value> = entry["reported"].as_array().into_iter().flatten().collect();
        let of = |kind: &str| reported.iter().filter(|reported| reported["kind"] == kind).count();
        assert_eq!(
            seen.counts.missing,
            of("missing-value") + empty_cells(&reported),
            "{name}: missing"
        );
        for kind in ["title", "note", "source"] {
            let lines = seen.remarks.len();
            assert!(lines >= of(kind), "{name}: {kind} {:?}", seen.remarks);
        }
        if !texts(&entry["hidden_rows"]).is_empty() || entry["hidden_rows"].is_array() {
            assert!(
                seen.remarks.iter().any(|remark| remark.contains("piilotettu rivi")),
                "{name}: {:?}",
                seen.remarks
            );
        }
    }
}

/// How many cells a sparse dataset leaves out.
fn empty_cells(reported: &[&Value]) -> usize {
    let counts = reported.iter().filter(|reported| reported["kind"] == "empty-cells");
    counts
        .filter_map(|reported| reported["count"].as_u64())
        .map(|count| usize::try_from(count).unwrap())
        .sum()
}
