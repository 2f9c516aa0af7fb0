//! Cost sharing as others read it: `laadin-cli shares --json`, against a second implementation in Python.

use journeys::{Desk, oracle, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A small generator of its own, so that a failing case can be made again from its seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

const CODES: [&str; 12] = [
    "018", "049", "091", "240", "407", "434", "504", "616", "638", "753", "837", "905",
];

/// Two hundred pools, each with a key and statistics of its own, in the form that the oracle reads.
fn random_pools(dice: &mut Dice) -> Vec<Value> {
    let pool = |n: usize, dice: &mut Dice| {
        let criteria = 1 + dice.roll(5) as usize;
        let criteria: Vec<Value> = (0..criteria)
            .map(|c| {
                let mut values: BTreeMap<&str, String> = CODES.iter().map(|code| (*code, random_value(dice))).collect();
                values.insert(CODES[0], "1".into());
                json!({ "id": format!("c{n}-{c}"), "weight": random_weight(dice), "values": values })
            })
            .collect();
        let total = dice.roll(40_000_000_000) as i64 - 2_000_000_000;
        json!({ "id": format!("p{n:03}"), "total_cents": total, "criteria": criteria })
    };
    (0..200).map(|n| pool(n, dice)).collect()
}

fn random_value(dice: &mut Dice) -> String {
    match dice.roll(4) {
        0 => "0".into(),
        1 => (1 + dice.roll(9)).to_string(),
        2 => format!("{}.{}", dice.roll(100_000), 1 + dice.roll(9)),
        _ => dice.roll(700_000).to_string(),
    }
}

fn random_weight(dice: &mut Dice) -> String {
    if dice.roll(2) == 0 {
        (1 + dice.roll(100)).to_string()
    } else {
        format!("{}.{}", dice.roll(60), 1 + dice.roll(9))
    }
}

fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

/// The pools as a plan.
fn plan(pools: &[Value]) -> Value {
    let name = json!({ "fi": "x", "sv": "x" });
    let mut content = json!({ "members": [], "indicators": [], "statistics": [], "keys": [], "pools": [] });
    let mut add = |table: &str, row: Value| content[table].as_array_mut().unwrap().push(row);
    for code in CODES {
        add("members", json!({ "id": format!("m{code}"), "municipality": code }));
    }
    for pool in pools {
        let id = pool["id"].as_str().unwrap();
        let criteria = pool["criteria"].as_array().unwrap();
        for criterion in criteria {
            let c = criterion["id"].as_str().unwrap();
            add("indicators", json!({ "id": format!("i-{c}"), "name": name }));
            for (code, value) in criterion["values"].as_object().unwrap() {
                add(
                    "statistics",
                    json!({ "id": format!("s-{c}-{code}"), "indicator": format!("i-{c}"), "subject": code,
                    "period": "2024", "value": value }),
                );
            }
        }
        let of_key = |c: &Value| {
            json!({ "id": c["id"], "name": name, "weight": c["weight"],
            "indicator": format!("i-{}", c["id"].as_str().unwrap()), "reference": "2024" })
        };
        add(
            "keys",
            json!({ "id": format!("k-{id}"), "name": name, "criteria": criteria.iter().map(of_key).collect::<Vec<_>>() }),
        );
        let amount = euros(pool["total_cents"].as_i64().unwrap());
        add(
            "pools",
            json!({ "id": id, "name": name, "key": format!("k-{id}"), "amounts": { "2025": amount } }),
        );
    }
    json!({ "format": "laadin-plan", "version": 1, "plan": content })
}

#[test]
fn a_second_implementation_agrees_on_200_random_keys_and_totals() {
    let pools = random_pools(&mut Dice(0x5eed_1aad_1234_5678));
    let desk = Desk::new();
    std::fs::write(desk.path("plan.json"), plan(&pools).to_string()).unwrap();
    desk.ok(&["import", "p.laadin", "plan.json"]);
    // Random weights are hardly ever 100 % together: the program divides by them, and says so beside the shares.
    let ours = desk.run(&["shares", "p.laadin", "--year", "2025", "--json"]).json(0);
    let theirs = oracle("shares.py", &json!({ "pools": pools }));
    let (ours, theirs) = (ours["pools"].as_array().unwrap(), theirs["pools"].as_array().unwrap());
    assert_eq!((ours.len(), theirs.len()), (200, 200));
    for (ours, theirs) in ours.iter().zip(theirs) {
        for (ours, theirs) in ours["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .zip(theirs["criteria"].as_array().unwrap())
        {
            assert_eq!(ours["cents"], theirs["cents"], "{ours}");
            let by_code: serde_json::Map<_, _> = ours["municipalities"]
                .as_array()
                .unwrap()
                .iter()
                .map(|m| (m["code"].as_str().unwrap().to_owned(), m["cents"].clone()))
                .collect();
            assert_eq!(
                Value::Object(by_code),
                sorted(&theirs["municipalities"]),
                "{}",
                ours["id"]
            );
        }
    }
}

fn sorted(object: &Value) -> Value {
    let sorted: BTreeMap<_, _> = object.as_object().unwrap().iter().collect();
    json!(sorted)
}

#[test]
fn every_cent_of_porvoo_is_in_a_row_and_in_a_column() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let shares = desk.run(&["shares", text(&plan), "--year", "2025", "--json"]).json(0);
    let cents = |value: &Value| {
        value
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["cents"].as_i64().unwrap())
            .sum::<i64>()
    };
    let pools = shares["pools"].as_array().unwrap();
    assert!(
        pools.iter().any(|pool| pool["total_cents"] == 1_016_221_600),
        "10 162 216 € is on the plan's slide 3d"
    );
    let mut columns: BTreeMap<String, i64> = BTreeMap::new();
    for pool in pools {
        let criteria = pool["criteria"].as_array().unwrap();
        assert_eq!(cents(&pool["criteria"]), pool["total_cents"].as_i64().unwrap());
        for criterion in criteria {
            assert_eq!(
                cents(&criterion["municipalities"]),
                criterion["cents"].as_i64().unwrap()
            );
            for row in criterion["municipalities"].as_array().unwrap() {
                *columns.entry(row["code"].as_str().unwrap().to_owned()).or_default() += row["cents"].as_i64().unwrap();
            }
        }
    }
    let totals: BTreeMap<String, i64> = shares["municipalities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap().to_owned(), row["cents"].as_i64().unwrap()))
        .collect();
    assert_eq!(columns, totals);
    assert_eq!(
        totals.keys().collect::<Vec<_>>(),
        ["018", "407", "434", "504", "616", "638", "753"]
    );
    let operating = pools.iter().find(|pool| pool["total_cents"] == 1_016_221_600).unwrap();
    let weights: Vec<_> = operating["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["weight"].as_str().unwrap())
        .collect();
    assert_eq!(weights, ["45", "45", "10"]);
}
