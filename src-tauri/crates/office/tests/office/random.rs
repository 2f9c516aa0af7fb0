//! Plans with every kind of calculation, from a seed: negative totals, weights of zero, equal statistics, means of months.

use plan::Plan;
use serde_json::{Value, json};

/// Municipalities of the register, not in the order of their codes.
const CODES: [&str; 8] = ["905", "091", "499", "049", "399", "545", "231", "893"];

/// Numbers that follow from a seed (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// Whole units with two decimals, negative one time in `negative`.
    fn cents(&mut self, end: u64, negative: u64) -> String {
        let sign = if negative > 0 && self.below(negative) == 0 {
            "-"
        } else {
            ""
        };
        format!("{sign}{}.{:02}", self.below(end), self.below(100))
    }
}

/// The plan of a seed.
pub(crate) fn plan(seed: u64) -> Plan {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    // The first numbers of similar seeds are similar.
    for _ in 0..20 {
        random.next();
    }
    let count = 1 + usize::try_from(random.below(8)).unwrap();
    let codes = &CODES[..count];
    let criteria = 1 + random.below(4);
    let file = json!({
        "format": "laadin-plan",
        "version": 1,
        "plan": {
            "area": { "outline": "380-2023", "name": name("Alue"), "first_year": 2025 },
            "members": codes.iter().map(|code| json!({ "id": format!("m-{code}"), "municipality": code })).collect::<Vec<_>>(),
            "indicators": (0..criteria).map(|i| json!({ "id": format!("i-{i}"), "name": name("Tilasto") })).collect::<Vec<_>>(),
            "statistics": statistics(&mut random, codes, criteria),
            "scenarios": [{ "id": "s-1", "name": name("Toinen") }],
            "budget_lines": lines(&mut random),
            "personnel": people(&mut random),
            "pools": pools(&mut random),
            "keys": [{ "id": "k-1", "name": name("Avain"), "criteria": key(&mut random, criteria) }],
        }
    });
    plan::json::from_json(file.to_string().as_bytes()).unwrap()
}

fn name(text: &str) -> Value {
    json!({ "fi": text })
}

/// A value for every municipality: small ones tie, some are zero; of one criterion months, whose mean is a twelfth.
fn statistics(random: &mut Random, codes: &[&str], criteria: u64) -> Vec<Value> {
    let mut rows = vec![];
    for criterion in 0..criteria {
        let end = [4, 60, 30_000, 400_000][usize::try_from(random.below(4)).unwrap()];
        let decimals = random.below(3) == 0;
        for (index, code) in codes.iter().enumerate() {
            let mut add = |period: String, random: &mut Random| {
                // Somebody has a value, so that there is a proportion.
                let whole = random.below(end) + u64::from(index == 0);
                let value = if decimals {
                    format!("{whole}.{}", random.below(10))
                } else {
                    whole.to_string()
                };
                let id = format!("st-{criterion}-{code}-{period}");
                rows.push(json!({
                    "id": id, "indicator": format!("i-{criterion}"), "subject": code, "period": period, "value": value
                }));
            };
            if criterion == 1 {
                (1..=12).for_each(|month| add(format!("2024-{month:02}"), random));
            } else {
                add("2024".to_owned(), random);
            }
        }
    }
    rows
}

fn key(random: &mut Random, criteria: u64) -> Vec<Value> {
    let mut weights: Vec<u64> = (0..criteria).map(|_| random.below(1000)).collect();
    if criteria > 2 {
        weights[2] = 0;
    }
    weights[0] += 1000 - weights.iter().sum::<u64>().min(1000);
    let row = |(index, weight): (usize, &u64)| {
        let reference = if index == 1 { "months-1" } else { "year-1" };
        // The names aren't in the order of the criteria, because names decide between equal remainders.
        json!({
            "id": format!("c-{}", 9 - index), "name": name("Peruste"), "weight": format!("{}.{}", weight / 10, weight % 10),
            "indicator": format!("i-{index}"), "reference": reference
        })
    };
    weights.iter().enumerate().map(row).collect()
}

fn pools(random: &mut Random) -> Vec<Value> {
    let amounts = |random: &mut Random| json!({ "2025": random.cents(40_000_000, 3), "2026": format!("0.0{}", random.below(10)) });
    vec![
        json!({ "id": "p-lines", "name": name("Rivit"), "key": "k-1" }),
        json!({ "id": "p-sum", "name": name("Summa"), "key": "k-1", "amounts": amounts(random) }),
    ]
}

/// A line of every kind, in the plan and in an alternative.
fn lines(random: &mut Random) -> Vec<Value> {
    let rounding = |random: &mut Random| ["cent", "euro"][usize::try_from(random.below(2)).unwrap()];
    let mut lines = vec![];
    for (prefix, scenario) in [("a", Value::Null), ("b", json!("s-1"))] {
        let id = |name: &str| format!("{prefix}-{name}");
        let pool = if scenario.is_null() {
            json!("p-lines")
        } else {
            Value::Null
        };
        let mut add = |mut line: Value, random: &mut Random| {
            let fields = line.as_object_mut().unwrap();
            fields.insert("rounding".to_owned(), json!(rounding(random)));
            for (field, value) in [("scenario", &scenario), ("pool", &pool)] {
                if !value.is_null() {
                    fields.insert(field.to_owned(), value.clone());
                }
            }
            lines.push(line);
        };
        let two = |first: String, second: String| json!({ "2025": first, "2026": second });
        let percent = format!("{}.{}", random.below(30), random.below(100));
        let fixed = two(random.cents(900_000, 4), random.cents(900_000, 0));
        let counts = two(random.cents(90, 0), random.cents(90, 0));
        let prices = two(random.cents(90_000, 0), random.cents(90_000, 0));
        let growth = json!({ "2026": random.cents(9, 3), "2027": random.cents(9, 3) });
        let start = json!({ "2025": random.cents(5_000_000, 0) });
        let income = two(random.cents(300_000, 0), random.cents(90_000_000, 0));
        add(
            json!({ "id": id("overhead"), "name": name("Prosentti"), "calculation": "percentage", "percent": percent,
            "of": [id("count"), id("fixed")] }),
            random,
        );
        add(
            json!({ "id": id("fixed"), "name": name("Kiinteä"), "group": name("Ryhmä"), "amounts": fixed }),
            random,
        );
        add(
            json!({ "id": id("count"), "name": name("Määrä"), "group": name("Ryhmä"), "calculation": "count-times-price",
            "counts": counts, "prices": prices }),
            random,
        );
        add(
            json!({ "id": id("growth"), "name": name("Kasvu"), "calculation": "growth", "amounts": start, "growth": growth }),
            random,
        );
        add(
            json!({ "id": id("people"), "name": name("Palkat"), "calculation": "personnel" }),
            random,
        );
        add(
            json!({ "id": id("income"), "name": name("Tulo"), "kind": "income", "amounts": income }),
            random,
        );
    }
    lines
}

fn people(random: &mut Random) -> Vec<Value> {
    let line = |(id, line): (&str, &str), random: &mut Random| {
        let salary = random.cents(90_000, 0);
        let mut row = json!({
            "id": id, "function": name("Väki"), "person_years": { "2025": random.cents(90, 0), "2026": random.cents(9, 0) },
            "salaries": { "2025": salary, "2026": salary }, "on_costs": random.cents(40, 0), "line": line
        });
        if line.starts_with('b') {
            row.as_object_mut().unwrap().insert("scenario".to_owned(), json!("s-1"));
        }
        row
    };
    [("pe-1", "a-people"), ("pe-2", "a-people"), ("pe-3", "b-people")]
        .map(|row| line(row, random))
        .into()
}
