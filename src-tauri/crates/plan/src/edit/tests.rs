use super::*;
use crate::json::from_json;
use crate::{Place, Plan};
use serde_json::{Value, json};

fn plan() -> Plan {
    let plan = json!({
        "area": { "name": { "fi": "Meri-Lappi", "sv": "Havslappland" }, "outline": "380-2023", "model": "responsible-municipality" },
        "members": [{ "id": "m-kemi", "municipality": "240" }, { "id": "m-tornio", "municipality": "851" }],
        "indicators": [{ "id": "population", "name": { "fi": "Väestö" } }],
        "chapters": [{ "id": "c1", "item": 1 }],
        "blocks": [{ "id": "b1", "chapter": "c1", "kind": "paragraph", "source": "fi", "fi": ["Kemi"] }],
        "budget_lines": [
            { "id": "rent", "name": { "fi": "Vuokrat" }, "amounts": { "2025": "10.00" } },
            { "id": "overhead", "name": { "fi": "Yleiskulut" }, "calculation": "percentage", "percent": "12", "of": ["rent"] }
        ],
        "keys": [{ "id": "k", "name": {}, "criteria": [
            { "id": "c-pop", "name": {}, "weight": "100", "indicator": "population", "reference": "year-1" }
        ]}],
    });
    from_json(
        json!({ "format": "laadin-plan", "version": 1, "plan": plan })
            .to_string()
            .as_bytes(),
    )
    .unwrap()
}

fn at(place: &str) -> Place {
    place.parse().unwrap()
}

fn after(place: &str, text: &str) -> Value {
    get(&set_text(&plan(), &at(place), text).unwrap(), &at(place)).unwrap()
}

fn error(place: &str, text: &str) -> EditError {
    set_text(&plan(), &at(place), text).unwrap_err()
}

#[test]
fn text_becomes_what_the_field_is() {
    assert_eq!(after("area/name[sv]", "Meri-Lappland"), "Meri-Lappland");
    assert_eq!(after("area/first_year", "2025"), 2025);
    assert_eq!(after("area/dated", "2023-10-31"), "2023-10-31");
    assert_eq!(after("area/responsible", "Torneå"), "851");
    assert_eq!(after("members/m-kemi/seats", " 3 "), 3);
    assert_eq!(after("budget_lines/rent/amounts.2026", "1234.5"), "1234.50");
    assert_eq!(after("budget_lines/overhead/of", "rent"), json!(["rent"]));
    assert_eq!(after("blocks/b1[sv]", "Kemi och Torneå"), json!(["Kemi och Torneå"]));
    let rich = r#"["Yhteensä ",{"figure":"members:count"}]"#;
    assert_eq!(
        after("blocks/b1[fi]", rich),
        json!(["Yhteensä ", { "figure": "members:count" }])
    );
    assert_eq!(after("keys/k/criteria.c-pop.reference", "2022"), "2022");
    assert_eq!(after("keys/k/criteria.0.name[sv]", "Invånare"), "Invånare");
}

#[test]
fn only_the_named_value_changes() {
    let changed = set_text(&plan(), &at("budget_lines/rent/amounts.2026"), "20").unwrap();
    let mut expected = plan();
    expected.budget_lines[0]
        .amounts
        .insert("2026".parse().unwrap(), "20".parse().unwrap());
    assert_eq!(changed, expected);
}

#[test]
fn empty_text_clears_what_may_be_empty() {
    let cleared = set_text(&plan(), &at("budget_lines/rent/amounts.2025"), "").unwrap();
    assert!(cleared.budget_lines[0].amounts.is_empty());
    assert!(
        set_text(&plan(), &at("area/name[sv]"), " ")
            .unwrap()
            .area
            .name
            .sv
            .is_empty()
    );
    assert!(matches!(expected("blocks/b1/kind", ""), Shape::Choice(_)));
}

/// What the field takes, once a text was refused.
fn expected(place: &str, text: &str) -> Shape {
    match error(place, text) {
        EditError::Value { expected, given, .. } if &*given == text => *expected,
        EditError::Required { expected, .. } if text.is_empty() => *expected,
        other => panic!("{other}"),
    }
}

#[test]
fn a_value_that_does_not_fit_is_refused_with_what_would() {
    assert_eq!(expected("budget_lines/rent/amounts.2025", "paljon"), Shape::Money);
    assert_eq!(expected("budget_lines/rent/amounts.2025", "1.234"), Shape::Money);
    assert_eq!(expected("area/dated", "31.2.2025"), Shape::Date);
    assert_eq!(expected("area/responsible", "Wasa"), Shape::Municipality);
    assert_eq!(
        expected("area/first_year", "1800"),
        Shape::Whole {
            least: 1900,
            most: 2200
        }
    );
    assert_eq!(
        expected("budget_lines/rent/kind", "debt"),
        Shape::Choice(vec!["expense".into(), "income".into()])
    );
}

#[test]
fn a_place_that_is_not_there_is_named() {
    assert!(matches!(
        error("office/o/name[fi]", "x"),
        EditError::UnknownTable { .. }
    ));
    assert!(matches!(error("offices/o/name[fi]", "x"), EditError::UnknownRow { .. }));
    assert!(matches!(
        error("members/m-kemi/name", "x"),
        EditError::UnknownField { .. }
    ));
    assert!(matches!(
        error("budget_lines/rent/name", "x"),
        EditError::LanguageNeeded { .. }
    ));
    assert!(matches!(
        error("members/m-kemi/seats[fi]", "1"),
        EditError::NoLanguages { .. }
    ));
    assert!(matches!(error("members/m-kemi/id", "m"), EditError::Identity { .. }));
    assert!(matches!(error("versions/v/name", "x"), EditError::KeptByProgram { .. }));
}

#[test]
fn a_reference_into_nothing_is_refused() {
    assert!(matches!(error("blocks/b1/chapter", "c9"), EditError::Integrity(_)));
    assert!(matches!(
        error("budget_lines/overhead/of", "overhead"),
        EditError::Integrity(_)
    ));
}

#[test]
fn a_row_that_others_need_stays_and_they_are_named() {
    let refused = remove(&plan(), "budget_lines", "rent").unwrap_err();
    assert!(matches!(refused, EditError::ReferredTo { by, .. } if by == [at("budget_lines/overhead/of")]));
    let refused = remove(&plan(), "indicators", "population").unwrap_err();
    assert!(matches!(refused, EditError::ReferredTo { by, .. } if by == [at("keys/k/criteria.c-pop")]));
    assert_eq!(
        remove(&plan(), "budget_lines", "overhead").unwrap().budget_lines.len(),
        1
    );
}

#[test]
fn a_row_is_added_where_it_is_wanted() {
    let fields = [
        ("municipality".to_owned(), "Keminmaa".to_owned()),
        ("served[fi]".to_owned(), "Etänä".to_owned()),
    ];
    let row = row_from_text("members", "m-new", &fields).unwrap();
    let changed = insert(&plan(), "members", 1, row.clone()).unwrap();
    let codes: Vec<_> = changed
        .members
        .iter()
        .map(|member| member.municipality.to_string())
        .collect();
    assert_eq!(codes, ["240", "241", "851"]);
    assert_eq!(
        insert(&plan(), "members", 99, row).unwrap().members[2].id.as_str(),
        "m-new"
    );
}

#[test]
fn a_row_that_is_not_whole_or_not_new_is_refused() {
    let lacking = insert(&plan(), "members", 0, json!({ "id": "m" })).unwrap_err();
    assert!(matches!(lacking, EditError::Required { place, .. } if place == at("members/m/municipality")));
    let unknown = insert(
        &plan(),
        "members",
        0,
        json!({ "id": "m", "municipality": "240", "colour": "red" }),
    )
    .unwrap_err();
    assert!(matches!(unknown, EditError::UnknownField { .. }), "{unknown:?}");
    let wrong = json!({ "id": "l", "name": {}, "amounts": { "2025": "x" } });
    let wrong = insert(&plan(), "budget_lines", 0, wrong).unwrap_err();
    assert!(
        matches!(&wrong, EditError::Value { place, given, .. }
        if *place == at("budget_lines/l/amounts.2025") && &**given == "x"),
        "{wrong:?}"
    );
    let taken = insert(&plan(), "members", 0, json!({ "id": "rent", "municipality": "241" })).unwrap_err();
    assert!(matches!(taken, EditError::Integrity(_)));
}

#[test]
fn moving_a_row_changes_the_order_only() {
    let moved = move_to(&plan(), "members", "m-tornio", 0).unwrap();
    assert_eq!(moved.members[0].id.as_str(), "m-tornio");
    assert_eq!(move_to(&moved, "members", "m-tornio", 9).unwrap(), plan());
}

#[test]
fn plans_that_are_alike_have_no_differences() {
    assert_eq!(differences(&plan(), &plan()), []);
}

#[test]
fn a_difference_has_the_changed_rows_and_an_order_only_when_it_changed() {
    let renamed = set_text(&plan(), &at("area/name[sv]"), "Meri-Lappland").unwrap();
    let changed = set_text(&renamed, &at("members/m-kemi/seats"), "3").unwrap();
    let found = differences(&plan(), &changed);
    let area = get(&changed, &at("area")).unwrap();
    let kemi = get(&changed, &at("members/m-kemi")).unwrap();
    let expected = [("area", vec![area], None), ("members", vec![kemi], None)];
    assert_eq!(
        found,
        expected.map(|(table, rows, order)| TableDifference { table, rows, order })
    );
}

#[test]
fn added_removed_and_moved_rows_show_in_the_order() {
    let row = json!({ "id": "m-new", "municipality": "241" });
    let added = insert(&plan(), "members", 1, row.clone()).unwrap();
    let ids = |list: &[&str]| Some(list.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
    let one = |before: &Plan, after: &Plan| differences(before, after).remove(0);
    assert_eq!(one(&plan(), &added).order, ids(&["m-kemi", "m-new", "m-tornio"]));
    assert_eq!(one(&plan(), &added).rows, [row]);
    assert_eq!(one(&added, &plan()).order, ids(&["m-kemi", "m-tornio"]));
    assert_eq!(one(&added, &plan()).rows, [] as [Value; 0]);
    let moved = move_to(&plan(), "members", "m-tornio", 0).unwrap();
    assert_eq!(one(&plan(), &moved).order, ids(&["m-tornio", "m-kemi"]));
}

#[test]
fn rows_of_a_draft_need_to_fit_together_only_when_it_is_finished() {
    let mut draft = Draft::of(&plan());
    draft.set(&at("budget_lines/rent/pool"), json!("shared")).unwrap();
    draft
        .insert("pools", None, json!({ "id": "shared", "name": {} }))
        .unwrap();
    assert_eq!(
        draft.finish().unwrap().budget_lines[0]
            .pool
            .as_ref()
            .map(|id| id.as_str()),
        Some("shared")
    );

    let mut draft = Draft::of(&plan());
    draft.remove("budget_lines", "rent").unwrap();
    assert!(matches!(draft.clone().finish(), Err(EditError::Integrity(_))));
    draft.remove("budget_lines", "overhead").unwrap();
    assert_eq!(draft.finish().unwrap().budget_lines, []);
}

#[test]
fn a_refused_edit_leaves_the_draft_as_it_was() {
    let mut draft = Draft::of(&plan());
    assert!(draft.set_text(&at("members/m-kemi/seats"), "monta").is_err());
    assert!(
        draft
            .insert("members", Some("nobody"), json!({ "id": "m", "municipality": "241" }))
            .is_err()
    );
    assert!(draft.insert("members", None, json!({ "id": "m" })).is_err());
    assert!(draft.move_before("members", "m-kemi", Some("nobody")).is_err());
    assert_eq!(draft.finish().unwrap(), plan());
}

#[test]
fn a_row_is_put_before_the_one_that_is_named() {
    let members = |draft: &Draft| {
        let plan = draft.clone().finish().unwrap();
        plan.members
            .iter()
            .map(|member| member.id.to_string())
            .collect::<Vec<_>>()
    };
    let mut draft = Draft::of(&plan());
    draft
        .insert(
            "members",
            Some("m-tornio"),
            json!({ "id": "m-new", "municipality": "241" }),
        )
        .unwrap();
    assert_eq!(members(&draft), ["m-kemi", "m-new", "m-tornio"]);
    draft.move_before("members", "m-kemi", Some("m-tornio")).unwrap();
    assert_eq!(members(&draft), ["m-new", "m-kemi", "m-tornio"]);
    draft.move_before("members", "m-tornio", Some("m-new")).unwrap();
    assert_eq!(members(&draft), ["m-tornio", "m-new", "m-kemi"]);
    draft.move_before("members", "m-tornio", None).unwrap();
    draft.move_before("members", "m-new", Some("m-new")).unwrap();
    assert_eq!(members(&draft), ["m-new", "m-kemi", "m-tornio"]);
}
