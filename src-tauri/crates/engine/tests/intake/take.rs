//! Taking figures: one step, with their source, and what a label means is remembered.

use crate::desk::{alone, look, pasted, plan_of, with_new_indicators};
use engine::intake::{Choices, Decimal, Meaning, PlaceChoice};
use engine::view::{Known, ValueChange};
use engine::{OpenPlan, Surroundings};
use plan::content::{Status, Subject};
use std::path::Path;
use std::time::Duration;

fn who(folder: &Path) -> Surroundings {
    Surroundings {
        author: "Tekijä".into(),
        host: "kone".into(),
        clock: || "2026-05-04T08:00:00Z".parse().unwrap(),
        data_folder: folder.join("data"),
        patience: Duration::ZERO,
    }
}

/// A plan in a file, made from its JSON form.
fn open(folder: &Path, plan: &engine::Plan) -> OpenPlan {
    let json = folder.join("plan.json");
    std::fs::write(&json, plan::json::to_json(plan)).unwrap();
    OpenPlan::import(&folder.join("plan.laadin"), &json, who(folder))
        .unwrap()
        .0
}

const TABLE: &str = "Kunta\tVuosi\tVäkiluku\tTyöllisyysaste\nEspoo\t2023\t314 024\t74,1\nKauniainen\t2023\t10 178*\t72,25\nHelsinki\t2023\t674 500\t73,0";

#[test]
fn a_table_is_taken_as_one_step_that_can_be_undone() {
    let folder = tempfile::TempDir::new().unwrap();
    let mut open = open(folder.path(), &plan_of(&["049", "235"]));
    let before = open.plan().clone();
    let file = pasted(TABLE);
    let mut choices = Choices::default();
    with_new_indicators(&look(open.plan(), &file, 0, &choices), &mut choices);
    let (applied, counts) = alone(|follow| open.take_table(&file, 0, &choices, follow)).unwrap();
    assert!(applied.step.is_some());
    assert_eq!((counts.new, counts.outside, counts.not_understood), (4, 2, 0));
    let plan = open.plan().clone();
    assert_eq!(plan::json::check_integrity(&plan), Ok(()));
    let kauniainen = Subject::Municipality("235".parse().unwrap());
    let row = plan
        .statistics
        .iter()
        .find(|row| row.indicator.as_str() == "population" && row.subject == kauniainen)
        .unwrap();
    assert_eq!(
        (row.value.to_string().as_str(), row.status),
        ("10178", Status::Estimate)
    );
    let source = plan
        .sources
        .iter()
        .find(|source| Some(&source.id) == row.source.as_ref())
        .unwrap();
    assert_eq!(
        source.retrieved.map(|day| day.to_string()).as_deref(),
        Some("2026-05-04")
    );
    let new = plan.indicators.last().unwrap();
    assert_eq!((new.name.fi.as_str(), new.decimals), ("Työllisyysaste", 2));
    assert_eq!(plan.source_labels.len(), 1, "what a person chose is remembered");

    // The same table again changes nothing, and asks nothing.
    let again = look(&plan, &file, 0, &Choices::default());
    assert_eq!((again.counts.same, again.counts.new, again.problems.len()), (4, 0, 0));
    assert_eq!(again.labels[1].known, Known::Remembered);
    let (applied, _) = alone(|follow| open.take_table(&file, 0, &Choices::default(), follow)).unwrap();
    assert_eq!(applied.step, None);

    open.undo(1).unwrap();
    assert_eq!(*open.plan(), before);
}

#[test]
fn what_the_plan_has_is_replaced_only_where_it_differs() {
    let mut plan = plan_of(&["049", "235"]);
    let statistic = |id: &str, subject: &str, value: &str| {
        serde_json::from_value(serde_json::json!({
            "id": id, "indicator": "population", "subject": subject, "period": "2023", "value": value
        }))
        .unwrap()
    };
    plan.statistics = vec![statistic("s-1", "049", "314024"), statistic("s-2", "235", "10000")];
    let seen = look(&plan, &pasted(TABLE), 0, &Choices::default());
    let changes: Vec<_> = seen
        .values
        .iter()
        .map(|value| (value.cell.as_str(), value.change, value.old.as_deref()))
        .collect();
    assert_eq!(
        changes,
        [
            ("C3", ValueChange::Replaced, Some("10\u{a0}000")),
            ("C2", ValueChange::Same, Some("314\u{a0}024"))
        ]
    );
}

#[test]
fn a_former_municipality_is_taken_only_when_a_person_says_so() {
    let plan = plan_of(&["434", "638"]);
    let file = pasted("Kunta;2009\nPernaja;3972\nPorvoo;48000");
    let mut choices = Choices::default();
    choices.indicators.insert(
        String::new(),
        Meaning::Indicator {
            id: "population".parse().unwrap(),
        },
    );
    let seen = look(&plan, &file, 0, &choices);
    assert_eq!(seen.counts.new, 1);
    assert_eq!(seen.places[0].label, "Pernaja");
    assert_eq!(seen.places[0].suggestions[0].name, "Loviisa");
    let subject = seen.places[0].suggestions[0].subject;
    choices
        .places
        .insert("Pernaja".into(), PlaceChoice::Subject { subject });
    assert_eq!(look(&plan, &file, 0, &choices).counts.new, 2);
    choices.places.insert("Pernaja".into(), PlaceChoice::Skip);
    let skipped = look(&plan, &file, 0, &choices);
    assert_eq!(
        (skipped.counts.new, skipped.counts.skipped, skipped.problems.len()),
        (1, 1, 0)
    );
}

#[test]
fn a_number_with_two_meanings_waits_for_the_sign() {
    let plan = plan_of(&["434", "638"]);
    let file = pasted("Kunta;Vuosi;Väkiluku\nLoviisa;2024;14.645\nPorvoo;2024;51.300");
    let seen = look(&plan, &file, 0, &Choices::default());
    assert!(seen.needs_decimal && seen.values.is_empty());
    let with = |sign| Choices {
        decimal: Some(sign),
        ..Choices::default()
    };
    let value = |sign| look(&plan, &file, 0, &with(sign)).values[0].value.to_string();
    assert_eq!(value(Decimal::Comma), "14645");
    assert_eq!(value(Decimal::Point), "14.645");
}

#[test]
fn years_above_months_and_names_beside_codes_belong_together() {
    let plan = plan_of(&["049", "235"]);
    let text = "Työttömät työnhakijat\n;;2023;;2024;\nKoodi;Kunta;marraskuu;joulukuu;tammikuu;helmikuu\n049;Espoo;1;2;3;4\n235;Kauniainen;5;6;7;8";
    let seen = look(&plan, &pasted(text), 0, &Choices::default());
    let said: Vec<_> = seen
        .values
        .iter()
        .map(|value| format!("{} {} {}", value.subject, value.period, value.value))
        .collect();
    assert_eq!(
        said,
        [
            "049 2023-11 1",
            "049 2023-12 2",
            "049 2024-01 3",
            "049 2024-02 4",
            "235 2023-11 5",
            "235 2023-12 6",
            "235 2024-01 7",
            "235 2024-02 8"
        ],
        "{:#?}",
        seen.problems
    );
    let differ = text.replace("049;Espoo", "049;Kauniainen");
    let seen = look(&plan, &pasted(&differ), 0, &Choices::default());
    assert_eq!(seen.problems[0].code, "municipalities-differ");
}

#[test]
fn divisions_become_part_of_the_label_and_totals_dont() {
    let plan = plan_of(&["049"]);
    let text = "Alue;Sukupuoli;Ikä;Tiedot;2024M05\nEspoo;Yhteensä;Yhteensä;Työttömät;10\nEspoo;Miehet;Yhteensä;Työttömät;6\nEspoo;Naiset;15-24;Työttömät;2";
    let seen = look(&plan, &pasted(text), 0, &Choices::default());
    let labels: Vec<_> = seen.labels.iter().map(|label| label.label.as_str()).collect();
    assert_eq!(labels, ["Työttömät", "Miehet, Työttömät", "Naiset, 15-24, Työttömät"]);
    assert_eq!(seen.values.len(), 1, "only what all belong to is known");
    assert_eq!(seen.problems.len(), 2);
}
