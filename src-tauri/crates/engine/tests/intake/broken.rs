//! Broken files give a clear report, and never a wrong figure.

use crate::desk::{file, look, plan_of, with_new_indicators};
use crate::fixtures::{expected, folder, found, manifest, members};
use engine::intake::{Choices, Decimal};
use engine::{Language, Words, say};
use serde_json::Value;

/// What the manifest calls what is reported, and what the preview calls it.
const CODES: [(&str, &str); 11] = [
    ("ragged-row", "ragged-row"),
    ("contradiction", "contradiction"),
    ("ambiguous-number", "ambiguous-number"),
    ("mixed-decimal-signs", "mixed-decimal-signs"),
    ("unknown-municipality", "unknown-municipality"),
    ("merged-municipality", "former-municipality"),
    ("no-period", "no-period"),
    ("impossible-date", "impossible-date"),
    ("negative", "negative"),
    ("formula-error", "formula-error"),
    ("unbalanced-quote", "refused"),
];

#[test]
fn a_file_that_cant_be_read_is_refused_with_a_sentence_in_each_language() {
    let manifest = manifest();
    let broken = manifest["broken"].as_object().unwrap();
    assert!(broken.len() >= 20);
    for (name, entry) in broken {
        let is_quote = name.ends_with("lainausmerkit.csv");
        if entry["result"] != "refused" && !is_quote {
            continue;
        }
        let error = file(&folder().join(name)).expect_err(name);
        let [fi, sv] = Language::ALL.map(|language| say::error(&error, Words::new(language)));
        assert_ne!(fi, sv, "{name}");
        for sentence in [&fi, &sv] {
            let file_name = name.rsplit('/').next().unwrap();
            assert!(
                sentence.contains(file_name) && sentence.ends_with('.'),
                "{name}: {sentence}"
            );
            assert!(
                !sentence.contains("error") && !sentence.contains("  "),
                "{name}: {sentence}"
            );
        }
        assert_eq!(error.code(), "intake", "{name}");
        if is_quote {
            assert!(fi.contains("rivillä 3"), "{fi}");
        }
    }
}

#[test]
fn what_cant_be_understood_is_reported_where_it_stands_and_the_rest_is_taken() {
    let manifest = manifest();
    for (name, entry) in manifest["broken"].as_object().unwrap() {
        if entry["result"] != "reported" || name.ends_with("lainausmerkit.csv") {
            continue;
        }
        let file = file(&folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let plan = plan_of(&members(entry));
        let mut choices = Choices::default();
        with_new_indicators(&look(&plan, &file, 0, &choices), &mut choices);
        if entry["values_may_wait"].is_string() {
            let waiting = look(&plan, &file, 0, &choices);
            assert!(waiting.needs_decimal, "{name}");
            choices.decimal = Some(Decimal::Comma);
        }
        let seen = look(&plan, &file, 0, &choices);
        assert_eq!(
            found(seen.values.iter(), true),
            expected(&entry["values"]),
            "{name}: {:#?}",
            seen.problems
        );
        for reported in entry["reported"].as_array().unwrap() {
            let kind = reported["kind"].as_str().unwrap();
            if kind == "repeated" {
                assert!(
                    seen.remarks.iter().any(|remark| remark.contains("kahdesti")),
                    "{name}: {:?}",
                    seen.remarks
                );
                continue;
            }
            // An employment area is known as one, and left out as such.
            if reported["text"] == "Oulun seutu" {
                assert!(
                    seen.remarks.iter().any(|remark| remark.contains("suurempaa aluetta")),
                    "{:?}",
                    seen.remarks
                );
                continue;
            }
            let code = CODES
                .iter()
                .find(|(known, _)| *known == kind)
                .unwrap_or_else(|| panic!("{kind}"))
                .1;
            let at = reported["at"].as_str().unwrap();
            let said = seen
                .problems
                .iter()
                .any(|problem| problem.code == code && problem.cells.iter().any(|cell| cell == at));
            assert!(said, "{name}: {code} at {at} in {:#?}", seen.problems);
        }
        never(name, entry, &seen);
    }
}

/// Numbers that must not come out as any figure.
fn never(name: &str, entry: &Value, seen: &engine::view::TablePreview) {
    for number in entry["never"].as_array().into_iter().flatten() {
        let is_it = |value: &engine::view::ValueView| value.value.to_string() == number.as_str().unwrap();
        assert!(!seen.values.iter().any(is_it), "{name}: {number}");
    }
}
