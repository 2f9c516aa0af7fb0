//! How fast costs are shared again after a change: `cargo xtask bench`.
#![expect(clippy::expect_used, reason = "a benchmark ends at what it doesn't expect")]

use divan::{Bencher, black_box};
use plan::ledger::{Assumption, Ledger};
use plan::reference::register;
use plan::{Plan, Year};
use serde_json::{Value, json};

const MUNICIPALITIES: usize = 50;
const CRITERIA: usize = 12;
const YEARS: std::ops::Range<u16> = 2025..2035;
const SCENARIOS: usize = 20;

fn main() {
    divan::main();
}

/// An area larger than any there is: every criterion has its own statistic for every municipality and year, every scenario its own line.
fn plan() -> Plan {
    let codes: Vec<String> = register()
        .iter()
        .take(MUNICIPALITIES)
        .map(|row| row.code.to_string())
        .collect();
    let name = json!({ "fi": "Nimi", "sv": "Namn" });
    let members: Vec<Value> = codes
        .iter()
        .map(|code| json!({ "id": format!("m-{code}"), "municipality": code }))
        .collect();
    let indicators: Vec<Value> = (0..CRITERIA)
        .map(|n| json!({ "id": format!("i-{n}"), "name": name }))
        .collect();
    let criteria: Vec<Value> = (0..CRITERIA)
        .map(|n| {
            let weight = if n == 0 { "12" } else { "8" };
            json!({ "id": format!("c-{n}"), "name": name, "weight": weight, "indicator": format!("i-{n}"), "reference": "year-1" })
        })
        .collect();
    let mut statistics = vec![];
    for (row, code) in codes.iter().enumerate() {
        for criterion in 0..CRITERIA {
            for year in YEARS {
                let value = 1_000 + (row * 7_919 + criterion * 104_729 + usize::from(year) * 31) % 90_000;
                statistics.push(
                    json!({ "id": format!("s-{code}-{criterion}-{year}"), "indicator": format!("i-{criterion}"),
                    "subject": code, "period": (year - 1).to_string(), "value": value.to_string() }),
                );
            }
        }
    }
    let scenarios: Vec<Value> = (0..SCENARIOS)
        .map(|n| json!({ "id": format!("x-{n}"), "name": name }))
        .collect();
    let lines: Vec<Value> = (0..SCENARIOS)
        .map(|n| {
            let amounts: serde_json::Map<String, Value> = YEARS
                .map(|year| (year.to_string(), format!("{}.37", 10_162_216 + n * 1_001 + usize::from(year)).into()))
                .collect();
            json!({ "id": format!("l-{n}"), "name": name, "scenario": format!("x-{n}"), "pool": "p", "amounts": amounts })
        })
        .collect();
    let content = json!({ "members": members, "indicators": indicators, "statistics": statistics, "scenarios": scenarios,
        "budget_lines": lines, "keys": [{ "id": "k", "name": name, "criteria": criteria }],
        "pools": [{ "id": "p", "name": name, "key": "k" }] });
    let text = json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string();
    plan::json::from_json(text.as_bytes()).expect("the plan fits together")
}

/// 50 municipalities × 12 criteria × 10 years × 20 alternatives, the plan indexed anew.
#[divan::bench]
fn all_alternatives_and_years(bencher: Bencher) {
    let plan = plan();
    bencher.bench_local(|| {
        let ledger = Ledger::new(black_box(&plan));
        let mut shared = 0;
        for scenario in &plan.scenarios {
            let ledger = ledger.assuming(Assumption::scenario(scenario.id.clone()));
            for year in YEARS {
                let year = Year::try_from(year).expect("a year");
                let sharing = ledger.sharing(year).expect("the sums fit");
                assert!(sharing.gaps.is_empty(), "{:?}", sharing.gaps);
                shared += sharing.municipalities.len();
            }
        }
        assert_eq!(shared, SCENARIOS * YEARS.len() * MUNICIPALITIES);
    });
}

/// One year of one alternative: what follows a change of a weight.
#[divan::bench]
fn one_year(bencher: Bencher) {
    let plan = plan();
    let year = Year::try_from(YEARS.start).expect("a year");
    let scenario = plan.scenarios[0].id.clone();
    bencher.bench_local(|| {
        let ledger = Ledger::new(black_box(&plan)).assuming(Assumption::scenario(scenario.clone()));
        ledger.sharing(year).expect("the sums fit")
    });
}
