//! Growth, person-years, state transfers, other members, other keys and shorter spells, against figures worked out by hand.
#![expect(clippy::unwrap_used, reason = "a test ends at what it doesn't expect")]

use money::{Cents, Number};
use plan::ledger::{Assumption, Gap, Ledger, Whose};
use plan::{MunicipalityCode, Plan, Year};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn plan(content: Value) -> Plan {
    let text = json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string();
    plan::json::from_json(text.as_bytes()).unwrap()
}

fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

fn code(code: &str) -> MunicipalityCode {
    code.parse().unwrap()
}

fn name() -> Value {
    json!({ "fi": "x", "sv": "x" })
}

fn amounts(plan: &Plan, line: usize, years: &[u16]) -> Vec<String> {
    let ledger = Ledger::new(plan);
    let amount = |y: &u16| ledger.line(&plan.budget_lines[line], year(*y)).unwrap().to_string();
    years.iter().map(amount).collect()
}

#[test]
fn a_line_grows_from_the_shown_amount_of_the_year_before() {
    let plan = plan(
        json!({ "budget_lines": [{ "id": "l", "name": name(), "calculation": "growth",
        "amounts": { "2025": "333.33", "2028": "500.00" },
        "growth": { "2026": "2.5", "2027": "3.1", "2029": "-10" } }] }),
    );
    // 333,33 × 1,025 = 341,66325; 341,66 × 1,031 = 352,25146; 2028 is entered anew; 500 × 0,9 = 450.
    assert_eq!(
        amounts(&plan, 0, &[2025, 2026, 2027, 2028, 2029]),
        ["333.33", "341.66", "352.25", "500.00", "450.00"]
    );
    let gap = Ledger::new(&plan).line(&plan.budget_lines[0], year(2030)).unwrap_err();
    assert_eq!(gap.place().to_string(), "budget_lines/l/growth.2030");
    assert!(Ledger::new(&plan).line(&plan.budget_lines[0], year(2024)).is_err());
}

#[test]
fn person_years_salaries_and_on_costs_make_the_line() {
    let mut plan = plan(json!({
        "budget_lines": [{ "id": "l", "name": name(), "calculation": "personnel", "rounding": "euro" }],
        "personnel": [
            { "id": "a", "function": name(), "line": "l", "on_costs": "21.35",
              "person_years": { "2025": "2.5", "2026": "2.5" }, "salaries": { "2025": "48000" } },
            { "id": "b", "function": name(), "line": "l", "on_costs": "20",
              "person_years": { "2025": "0.75" }, "salaries": { "2025": "41234.56" } },
            { "id": "c", "function": name(), "person_years": { "2025": "9" } }
        ]
    }));
    let costs: Vec<String> = plan.personnel[..2]
        .iter()
        .map(|row| Ledger::new(&plan).personnel_cost(row, year(2025)).unwrap().to_string())
        .collect();
    assert_eq!(costs, ["145620.00", "37111.10"]);
    assert_eq!(amounts(&plan, 0, &[2025]), ["182731.00"]);
    let gap = Ledger::new(&plan).line(&plan.budget_lines[0], year(2026)).unwrap_err();
    assert_eq!(gap.place().to_string(), "personnel/a/salaries.2026");
    plan.personnel[0].person_years.insert(year(2026), Number::ZERO);
    assert_eq!(amounts(&plan, 0, &[2026]), ["0.00"]);
}

#[test]
fn state_transfers_are_an_income_of_the_budget() {
    let plan = plan(json!({
        "budget_lines": [
            { "id": "costs", "name": name(), "amounts": { "2025": "2000.00" } },
            { "id": "state", "name": name(), "kind": "income", "calculation": "state-transfers" }
        ],
        "state_transfers": [{ "id": "t", "municipality": "240",
            "by_actual": { "2025": "1000.00" }, "by_criteria": { "2025": "2000.00" } }]
    }));
    let totals = Ledger::new(&plan).budget(Whose::Area, year(2025)).unwrap();
    assert_eq!(totals.net.to_string(), "500.00");
}

#[test]
fn lines_of_a_group_have_a_subtotal() {
    let group = |fi: &str| json!({ "fi": fi, "sv": fi });
    let line = |id: &str, fi: &str, euros: &str| json!({ "id": id, "name": name(), "group": group(fi), "amounts": { "2025": euros } });
    let plan = plan(json!({ "budget_lines": [
        line("a", "Palkat", "100.10"), line("b", "Tilat", "50.00"), line("c", "Palkat", "0.90"),
        { "id": "d", "name": name(), "amounts": { "2025": "7.00" } }
    ] }));
    let subtotals = Ledger::new(&plan).subtotals(Whose::Area, year(2025)).unwrap();
    let said: Vec<_> = subtotals
        .iter()
        .map(|row| (row.group.or_other(plan::Language::Fi).0, row.totals.net.to_string()))
        .collect();
    assert_eq!(said, [("Palkat", "101.00".to_owned()), ("Tilat", "50.00".to_owned())]);
    assert!(
        Ledger::new(&plan)
            .subtotals(Whose::Area, year(2026))
            .unwrap()
            .is_empty()
    );
}

/// Three members with 100, 200 and 300 residents share 600 €; a fourth municipality with 300 could join.
fn shared() -> Plan {
    let statistic = |id: &str, indicator: &str, subject: &str, value: &str| json!({ "id": id, "indicator": indicator, "subject": subject, "period": "2024", "value": value });
    plan(json!({
        "members": [{ "id": "a", "municipality": "018" }, { "id": "b", "municipality": "434" }, { "id": "c", "municipality": "638" }],
        "indicators": [{ "id": "people", "name": name() }, { "id": "seekers", "name": name() }],
        "statistics": [
            statistic("s1", "people", "018", "100"), statistic("s2", "people", "434", "200"),
            statistic("s3", "people", "638", "300"), statistic("s4", "people", "753", "300"),
            statistic("s5", "seekers", "018", "300"), statistic("s6", "seekers", "434", "200"), statistic("s7", "seekers", "638", "100")
        ],
        "keys": [
            { "id": "by-people", "name": name(), "criteria": [
                { "id": "c1", "name": name(), "weight": "100", "indicator": "people", "reference": "2024" }] },
            { "id": "half", "name": name(), "criteria": [
                { "id": "c2", "name": name(), "weight": "50", "indicator": "people", "reference": "2024" },
                { "id": "c3", "name": name(), "weight": "50", "indicator": "seekers", "reference": "2024" }] }
        ],
        "pools": [{ "id": "p", "name": name(), "key": "by-people", "alternatives": ["half"], "amounts": { "2025": "600.00" } }]
    }))
}

fn carried(shares: &BTreeMap<MunicipalityCode, Cents>) -> Vec<String> {
    shares.iter().map(|(code, cents)| format!("{code} {cents}")).collect()
}

fn under(plan: &Plan, joining: &[&str], leaving: &[&str], follows: &str) -> Vec<String> {
    let assumption = Assumption {
        joining: joining.iter().map(|text| code(text)).collect(),
        leaving: leaving.iter().map(|text| code(text)).collect(),
        follows: follows.parse().unwrap(),
        ..Assumption::default()
    };
    let sharing = Ledger::new(plan).assuming(assumption).sharing(year(2025)).unwrap();
    assert_eq!(sharing.gaps, []);
    carried(&sharing.municipalities)
}

#[test]
fn who_stays_carries_what_does_not_leave_with_a_member() {
    let plan = shared();
    assert_eq!(under(&plan, &[], &["638"], "0"), ["018 200.00", "434 400.00"]);
    assert_eq!(under(&plan, &[], &["638"], "50"), ["018 150.00", "434 300.00"]);
    assert_eq!(under(&plan, &[], &["638"], "100"), ["018 100.00", "434 200.00"]);
    assert_eq!(
        under(&plan, &["753"], &["018"], "0"),
        ["434 150.00", "638 225.00", "753 225.00"]
    );
    assert_eq!(
        under(&plan, &["753"], &[], "100"),
        ["018 100.00", "434 200.00", "638 300.00", "753 300.00"]
    );
}

#[test]
fn a_municipality_without_figures_cannot_join_for_nothing() {
    let plan = shared();
    let assumption = Assumption {
        joining: [code("049")].into(),
        ..Assumption::default()
    };
    let sharing = Ledger::new(&plan).assuming(assumption).sharing(year(2025)).unwrap();
    assert!(
        matches!(sharing.gaps.as_slice(), [(_, Gap::NoValue(place))] if place.to_string().contains("049")),
        "{:?}",
        sharing.gaps
    );
}

#[test]
fn who_carries_costs_alone_takes_them_along() {
    let mut plan = shared();
    plan.keys[0].kind = plan::content::KeyKind::Direct;
    let line = |id: &str, code: &str, euros: &str| json!({ "id": id, "name": name(), "pool": "p", "municipality": code, "amounts": { "2025": euros } });
    plan.budget_lines = serde_json::from_value(json!([line("x", "018", "10.00"), line("y", "638", "20.00")])).unwrap();
    assert_eq!(under(&plan, &[], &["638"], "0"), ["018 10.00", "434 0.00"]);
}

#[test]
fn keys_are_compared_on_the_same_total() {
    let plan = shared();
    let ledger = Ledger::new(&plan);
    let keys: Vec<_> = plan.keys.iter().map(|key| key.id.clone()).collect();
    let outcomes = ledger.compare_keys(&plan.pools[0], &keys, year(2025)).unwrap();
    let said: Vec<_> = outcomes
        .iter()
        .map(|row| carried(&row.share.as_ref().unwrap().municipalities))
        .collect();
    assert_eq!(said[0], ["018 100.00", "434 200.00", "638 300.00"]);
    assert_eq!(said[1], ["018 200.00", "434 200.00", "638 200.00"]);
}

#[test]
fn a_percentage_point_moves_what_it_weighs() {
    let mut plan = shared();
    assert_eq!(Ledger::new(&plan).sensitivity(&plan.pools[0], year(2025)).unwrap(), []);
    plan.pools[0].key = Some(plan.keys[1].id.clone());
    let moved = Ledger::new(&plan).sensitivity(&plan.pools[0], year(2025)).unwrap();
    // 1 % of 600 € is 6 €: by residents 1, 2 and 3 €, by job seekers 3, 2 and 1 €.
    assert_eq!(carried(&moved[0].municipalities), ["018 -2.00", "434 0.00", "638 2.00"]);
    assert_eq!(carried(&moved[1].municipalities), ["018 2.00", "434 0.00", "638 -2.00"]);
}

#[test]
fn alternatives_stand_beside_the_lines_that_they_name() {
    let plan = plan(json!({
        "scenarios": [{ "id": "small", "name": name() }, { "id": "large", "name": name() }],
        "budget_lines": [
            { "id": "a", "name": name() }, { "id": "b", "name": name() },
            { "id": "sa", "name": name(), "scenario": "small", "counterpart": "a" },
            { "id": "sx", "name": name(), "scenario": "small" },
            { "id": "la", "name": name(), "scenario": "large", "counterpart": "a" },
            { "id": "lb", "name": name(), "scenario": "large", "counterpart": "b" }
        ]
    }));
    let scenarios: Vec<_> = plan.scenarios.iter().map(|row| row.id.clone()).collect();
    let rows = Ledger::new(&plan).compare_lines(&scenarios);
    let said: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let cells = std::iter::once(&row.plan).chain(&row.scenarios);
            cells
                .map(|id| id.as_ref().map(ToString::to_string).unwrap_or_default())
                .collect()
        })
        .collect();
    assert_eq!(said, [["a", "sa", "la"], ["b", "", "lb"], ["", "sx", ""]]);
}

/// 1290/2002, 14 luku 3 a §: 10 % after 100 paid days, 20 % after 200.
fn benefits(spells: Value) -> Plan {
    let steps =
        |second: &str| json!([{ "after_days": 100, "percent": "10" }, { "after_days": 200, "percent": second }]);
    plan(json!({
        "benefit_ladders": [
            { "id": "l", "benefit": "labour-market-subsidy", "from": "2025-01-01", "steps": steps("20") },
            { "id": "m", "benefit": "labour-market-subsidy", "from": "2026-05-01", "steps": steps("40") }
        ],
        "benefit_liabilities": [{ "id": "b", "municipality": "240", "year": 2026, "benefit": "labour-market-subsidy", "spells": spells }]
    }))
}

#[test]
fn each_month_has_the_ladder_that_was_in_force() {
    let spell = |month: u8| json!({ "after_days": 200, "month": month, "paid": "1000.00" });
    let plan = benefits(json!([spell(4), spell(5)]));
    assert_eq!(
        Ledger::new(&plan)
            .liability(&plan.benefit_liabilities[0])
            .unwrap()
            .to_string(),
        "600.00"
    );
    let plan = benefits(json!([{ "after_days": 200, "paid": "1000.00" }]));
    let gap = Ledger::new(&plan).liability(&plan.benefit_liabilities[0]).unwrap_err();
    assert!(matches!(gap, Gap::LadderChanges(_)), "{gap}");
}

#[test]
fn shorter_spells_move_benefits_down_the_ladder() {
    let class = |after: u32| json!({ "after_days": after, "month": 1, "paid": "1000.00" });
    let plan = benefits(json!([class(200), class(0), class(100)]));
    let (ledger, row) = (Ledger::new(&plan), &plan.benefit_liabilities[0]);
    let cost = |days| ledger.liability_if_shorter(row, days).unwrap().to_string();
    // 100 + 200 €; with 50 days less half of the class from 100 to 200 days falls under the first step; the last class stays.
    assert_eq!(
        [cost(0), cost(50), cost(100), cost(1000)],
        ["300.00", "250.00", "200.00", "200.00"]
    );
    assert_eq!(ledger.liability(row).unwrap().to_string(), "300.00");
    let plan = benefits(json!([class(0), class(150)]));
    let gap = Ledger::new(&plan)
        .liability_if_shorter(&plan.benefit_liabilities[0], 10)
        .unwrap_err();
    assert!(matches!(gap, Gap::ClassOverStep(_)), "{gap}");
}
