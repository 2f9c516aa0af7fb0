//! Comparisons over the examples and small plans of their own.

use crate::desk::Desk;
use engine::compare::{
    Case, compare, compare_scenarios, explain_shares, key_named, sensitivity, shorter_spells, year_end,
};
use engine::{EngineError, Language, Words};
use money::Cents;
use plan::{Bilingual, Plan, Year};
use serde_json::json;

fn words() -> Words {
    Words::new(Language::Fi)
}

fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

/// Three members that share 600,01 € by residents; another key halves the weight; a fourth municipality has figures too.
fn shared() -> Plan {
    let name = |fi: &str, sv: &str| json!({ "fi": fi, "sv": sv });
    let statistic = |indicator: &str, code: &str, value: &str| json!({ "id": format!("{indicator}-{code}"), "indicator": indicator, "subject": code, "period": "2024", "value": value });
    let criterion = |id: &str, weight: &str, indicator: &str, fi: &str, sv: &str| json!({ "id": id, "name": name(fi, sv), "weight": weight, "indicator": indicator, "reference": "year-1" });
    let content = json!({
        "members": [{ "id": "a", "municipality": "434" }, { "id": "b", "municipality": "018" }, { "id": "c", "municipality": "638" }],
        "indicators": [
            { "id": "people", "name": name("Väkiluku", "Folkmängd"), "measures": "population" },
            { "id": "seekers", "name": name("Työttömät", "Arbetslösa") }
        ],
        "statistics": [
            statistic("people", "018", "100"), statistic("people", "434", "200"), statistic("people", "638", "300"),
            statistic("people", "753", "300"), statistic("seekers", "018", "300"), statistic("seekers", "434", "200"),
            statistic("seekers", "638", "100")
        ],
        "keys": [
            { "id": "by-people", "name": name("Väestö", "Befolkning"), "criteria": [criterion("c1", "100", "people", "asukkaat", "invånare")] },
            { "id": "half", "name": name("Puoliksi", "Hälften"), "criteria": [
                criterion("c2", "50", "people", "asukkaat", "invånare"), criterion("c3", "50", "seekers", "työttömät", "arbetslösa")] }
        ],
        "pools": [{ "id": "p", "name": name("Yhteiset", "Gemensamma"), "key": "by-people", "amounts": { "2025": "600.01" },
            "actuals": { "2025": "300.00" } }],
        "payments": [{ "id": "m", "municipality": "018", "year": 2025, "amount": "60.00" }]
    });
    let text = json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string();
    plan::json::from_json(text.as_bytes()).unwrap()
}

fn euros(cents: Option<Cents>) -> String {
    cents.map(|cents| cents.to_string()).unwrap_or_default()
}

#[test]
fn keys_and_members_stand_beside_the_plan_with_their_differences() {
    let plan = shared();
    let cases = [
        Case {
            key: Some(key_named(&plan, "hälften").unwrap()),
            ..Case::default()
        },
        Case {
            leaving: vec!["638".parse().unwrap()],
            follows: Some("100".parse().unwrap()),
            ..Case::default()
        },
        Case {
            joining: vec!["049".parse().unwrap()],
            ..Case::default()
        },
    ];
    let view = compare(&plan, year(2025), None, &cases, words());
    let rows: Vec<Vec<String>> = view
        .municipalities
        .iter()
        .map(|row| {
            std::iter::once(row.name.clone())
                .chain(row.amounts.iter().map(|cents| euros(*cents)))
                .collect()
        })
        .collect();
    // 600,01 € by 200, 100 and 300 residents: 200,0033…, 100,0016… and 300,005 €; the cent goes to the largest
    // remainder. Half of 600,01 € leaves with Porvoo: a change of 300,005 €, rounded to 300,01 €.
    assert_eq!(rows[0], ["Loviisa", "200.00", "200.00", "200.00", ""]);
    assert_eq!(rows[1], ["Askola", "100.00", "200.00", "100.00", ""]);
    assert_eq!(rows[2], ["Porvoo", "300.01", "200.01", "", ""]);
    assert_eq!(rows[3], ["Espoo", "", "", "", ""]);
    assert_eq!(euros(view.municipalities[2].differences[1]), "-100.00");
    assert_eq!(view.municipalities[0].per_resident[0].as_deref(), Some("1,00"));
    assert!(view.cases[3].total.value().is_none() && view.cases[3].gaps.len() == 1);
    let said = view.explanation.join("\n");
    let rises = |paragraph: &&String| paragraph.contains("kasvaa");
    let rises = view.explanation.iter().find(rises).unwrap();
    let at = |part: &str| rises.find(part).unwrap();
    assert!(
        at("Puoliksi") < at("Askola") && at("Askola") < at("+100,00\u{a0}€"),
        "{rises}"
    );
    for part in [
        "600,01\u{a0}€",
        "asukkaat 50\u{a0}%",
        "Porvoo",
        "-100,00\u{a0}€",
        "300,00\u{a0}€",
        "Mukaan: Espoo",
    ] {
        assert!(said.replace('\u{2212}', "-").contains(part), "{part} isn't in {said}");
    }
}

#[test]
fn what_a_key_is_not_called_is_said_with_what_there_is() {
    let error = key_named(&shared(), "hehtaarit").unwrap_err();
    assert!(
        matches!(&error, EngineError::UnknownRow { known, .. } if known.len() == 2),
        "{error}"
    );
}

#[test]
fn the_left_over_cent_has_a_reason() {
    let said = explain_shares(&shared(), year(2025), words());
    let paragraph = said[0].paragraphs.last().unwrap();
    // 300,005 € leaves half a cent; 200,0033… a third, 100,0016… a sixth.
    assert!(paragraph.contains("Porvoo (0,5000 senttiä)"), "{paragraph}");
}

#[test]
fn a_point_of_weight_and_the_year_end_explain_themselves() {
    let mut plan = shared();
    let pool = plan.pools[0].id.clone();
    let none = sensitivity(&plan, year(2025), &pool, words());
    assert_eq!(none.criteria.value().map(Vec::len), Some(0));
    plan.pools[0].key = Some(plan.keys[1].id.clone());
    let moved = sensitivity(&plan, year(2025), &pool, words());
    assert_eq!(moved.criteria.value().map(Vec::len), Some(2));
    let end = year_end(&plan, year(2025), words());
    let rows = end.settlement.value().unwrap();
    // 300 € by the halved key: 100 € each; Askola has paid 60 €.
    let balances: Vec<String> = rows.iter().map(|row| format!("{} {}", row.name, row.balance)).collect();
    assert_eq!(balances, ["Loviisa 100.00", "Askola 40.00", "Porvoo 100.00"]);
    let advances = end.advances.value().unwrap();
    assert!(
        advances
            .iter()
            .all(|row| Cents::checked_sum(row.months.iter().copied()).unwrap() == row.total)
    );
}

#[test]
fn an_alternative_made_from_the_plan_costs_the_same_and_is_one_step() {
    let desk = Desk::new();
    let mut open = desk.example("porvoo");
    let before = open.plan().clone();
    open.copy_to_scenario(Bilingual::new("Pienempi", "Mindre")).unwrap();
    let view = compare_scenarios(open.plan(), year(2025), words());
    let copy = view.scenarios.last().unwrap();
    assert_eq!(
        (copy.name.as_str(), euros(copy.difference).as_str()),
        ("Pienempi", "0.00")
    );
    assert_eq!(copy.person_years, view.scenarios[0].person_years);
    let said = view
        .explanation
        .iter()
        .find(|paragraph| paragraph.starts_with("Pienempi: "))
        .unwrap();
    assert!(
        said.contains("10\u{a0}162\u{a0}216,00\u{a0}€") && said.contains(" 0,00\u{a0}€"),
        "{said}"
    );
    // Every line of the copy stands beside the line that it was copied from, so no row is the copy's own.
    assert!(
        view.rows
            .iter()
            .all(|row| row.lines[0].is_some() && row.lines.last().unwrap().is_some())
    );
    open.undo(1).unwrap();
    assert_eq!(*open.plan(), before);
}

#[test]
fn shorter_spells_say_what_they_rest_on() {
    let desk = Desk::new();
    let open = desk.example("pirkanmaa");
    let view = shorter_spells(open.plan(), 30, None, words());
    // The document states totals, from which shorter spells can't be worked out: no saving is made up.
    assert!(
        view.rows
            .iter()
            .all(|row| row.now.value().is_some() && row.saving.is_none())
    );
    assert!(view.explanation[0].contains(" 30 päiv"), "{:?}", view.explanation);
}
