//! What follows from a plan's figures, against figures that real documents and the statutes state.
#![expect(clippy::unwrap_used, reason = "a test ends at what it doesn't expect")]

use money::Cents;
use plan::ledger::{Gap, Ledger, Whose};
use plan::quantity::evaluate;
use plan::{Plan, Year};
use serde_json::{Value, json};

fn plan(content: Value) -> Plan {
    let text = json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string();
    plan::json::from_json(text.as_bytes()).unwrap()
}

fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

fn euros(cents: Cents) -> String {
    cents.to_string()
}

/// The budget on the Borgå/Porvoo slide 3d: 71 and 24 person-years, grants and services, 12 % overhead, total 10 162 216 €.
fn porvoo() -> Value {
    let name = json!({ "fi": "x", "sv": "x" });
    json!({
        "members": [
            { "id": "m1", "municipality": "638" }, { "id": "m2", "municipality": "018" }, { "id": "m3", "municipality": "434" }
        ],
        "budget_lines": [
            { "id": "a", "name": name, "calculation": "count-times-price", "rounding": "euro", "pool": "p",
              "counts": { "2025": "71" }, "prices": { "2025": "60750.04" } },
            { "id": "b", "name": name, "calculation": "count-times-price", "rounding": "euro", "pool": "p",
              "counts": { "2025": "24" }, "prices": { "2025": "60886.92" } },
            { "id": "c", "name": name, "amounts": { "2025": "3298868.00" }, "pool": "p" },
            { "id": "d", "name": name, "calculation": "percentage", "percent": "12", "of": ["a", "b", "c"],
              "rounding": "euro", "pool": "p" }
        ],
        "indicators": [
            { "id": "working-age", "name": name }, { "id": "broad", "name": name }, { "id": "foreign", "name": name }
        ],
        "keys": [{ "id": "k", "name": name, "criteria": [
            { "id": "k1", "name": name, "weight": "45", "indicator": "working-age", "reference": "year-1" },
            { "id": "k2", "name": name, "weight": "45", "indicator": "broad", "reference": "months" },
            { "id": "k3", "name": name, "weight": "10", "indicator": "foreign", "reference": "year-1" }
        ] }],
        "pools": [{ "id": "p", "name": name, "key": "k" }],
        "statistics": [
            { "id": "s1", "indicator": "working-age", "subject": "638", "period": "2024", "value": "30000" },
            { "id": "s2", "indicator": "working-age", "subject": "018", "period": "2024", "value": "2700" },
            { "id": "s3", "indicator": "working-age", "subject": "434", "period": "2024", "value": "8000" },
            { "id": "s4", "indicator": "broad", "subject": "638", "period": "2025", "value": "3100" },
            { "id": "s5", "indicator": "broad", "subject": "018", "period": "2025", "value": "200" },
            { "id": "s6", "indicator": "broad", "subject": "434", "period": "2025", "value": "900" },
            { "id": "s7", "indicator": "foreign", "subject": "638", "period": "2023", "value": "3500" },
            { "id": "s8", "indicator": "foreign", "subject": "018", "period": "2024", "value": "120" },
            { "id": "s9", "indicator": "foreign", "subject": "434", "period": "2024", "value": "0" }
        ]
    })
}

#[test]
fn twelve_per_cent_overhead_gives_the_total_of_the_porvoo_plan() {
    let plan = plan(porvoo());
    let ledger = Ledger::new(&plan);
    let amounts: Vec<_> = plan
        .budget_lines
        .iter()
        .map(|line| euros(ledger.line(line, year(2025)).unwrap()))
        .collect();
    assert_eq!(amounts, ["4313253.00", "1461286.00", "3298868.00", "1088809.00"]);
    assert_eq!(
        euros(ledger.budget(Whose::Area, year(2025)).unwrap().net),
        "10162216.00"
    );
}

#[test]
fn a_year_without_values_is_a_gap_and_not_zero() {
    let plan = plan(porvoo());
    let ledger = Ledger::new(&plan);
    assert!(matches!(ledger.budget(Whose::Area, year(2026)), Err(Gap::NoValue(_))));
    assert!(ledger.sharing(year(2026)).unwrap().pools.is_empty());
    assert!(evaluate(&ledger, &"share:638:2026".parse().unwrap()).is_err());
}

#[test]
fn shares_add_up_both_ways() {
    let plan = plan(porvoo());
    let sharing = Ledger::new(&plan).sharing(year(2025)).unwrap();
    let pool = &sharing.pools[0];
    let of_criteria = Cents::checked_sum(pool.criteria.iter().map(|criterion| criterion.total)).unwrap();
    assert_eq!([of_criteria, pool.total], [Cents::from_cents(1_016_221_600); 2]);
    for criterion in &pool.criteria {
        assert_eq!(
            Cents::checked_sum(criterion.municipalities.values().copied()).unwrap(),
            criterion.total
        );
    }
    for (code, total) in &pool.municipalities {
        let cells = pool.criteria.iter().map(|criterion| criterion.municipalities[code]);
        assert_eq!(Cents::checked_sum(cells).unwrap(), *total);
    }
    assert_eq!(
        Cents::checked_sum(sharing.municipalities.values().copied()).unwrap(),
        pool.total
    );
    let totals: Vec<_> = pool.criteria.iter().map(|criterion| euros(criterion.total)).collect();
    assert_eq!(totals, ["4572997.20", "4572997.20", "1016221.60"]);
}

#[test]
fn an_older_statistic_is_used_and_said_when_the_asked_one_is_not_there() {
    let plan = plan(porvoo());
    let sharing = Ledger::new(&plan).sharing(year(2025)).unwrap();
    let basis = &sharing.pools[0].criteria[2].basis;
    let periods: Vec<_> = basis
        .values()
        .map(|basis| (basis.asked.to_string(), basis.used.to_string()))
        .collect();
    let pair = |asked: &str, used: &str| (asked.to_owned(), used.to_owned());
    assert_eq!(
        periods,
        [pair("2024", "2024"), pair("2024", "2024"), pair("2024", "2023")]
    );
}

#[test]
fn the_mean_of_twelve_months_comes_before_the_value_of_the_year() {
    let mut content = porvoo();
    let rows = content["statistics"].as_array_mut().unwrap();
    for month in 1..=12 {
        rows.push(
            json!({ "id": format!("m-{month}"), "indicator": "broad", "subject": "638",
            "period": format!("2025-{month:02}"), "value": 100 * month }),
        );
    }
    let plan = plan(content);
    let sharing = Ledger::new(&plan).sharing(year(2025)).unwrap();
    let basis = &sharing.pools[0].criteria[1].basis[&"638".parse().unwrap()];
    assert_eq!(basis.value.to_string(), "650");
}

#[test]
fn a_missing_statistic_names_its_cell() {
    let mut content = porvoo();
    content["statistics"]
        .as_array_mut()
        .unwrap()
        .retain(|row| row["id"] != "s5");
    let plan = plan(content);
    let sharing = Ledger::new(&plan).sharing(year(2025)).unwrap();
    assert!(sharing.pools.is_empty());
    assert_eq!(sharing.gaps[0].1.place().to_string(), "statistics/broad.018.2025");
}

#[test]
fn a_criterion_that_is_zero_everywhere_is_a_gap() {
    let mut content = porvoo();
    for row in content["statistics"].as_array_mut().unwrap() {
        if row["indicator"] == "foreign" {
            row["value"] = json!("0");
        }
    }
    let plan = plan(content);
    let sharing = Ledger::new(&plan).sharing(year(2025)).unwrap();
    assert!(matches!(&sharing.gaps[0].1, Gap::ZeroDenominator(place) if place.to_string() == "keys/k/criteria.k3"));
}

#[test]
fn advances_of_twelve_months_add_up_to_the_year() {
    let plan = plan(porvoo());
    let ledger = Ledger::new(&plan);
    let sharing = ledger.sharing(year(2025)).unwrap();
    let advances = ledger.advances(&sharing).unwrap();
    for advance in &advances {
        assert_eq!(
            Cents::checked_sum(advance.months).unwrap(),
            sharing.municipalities[&advance.municipality]
        );
    }
    let month = |index: usize| {
        Cents::checked_sum(advances.iter().map(|advance| advance.months[index]))
            .unwrap()
            .get()
    };
    let months: Vec<_> = (0..12).map(month).collect();
    assert!(months.iter().max().unwrap() - months.iter().min().unwrap() <= 1);
}

#[test]
fn the_settlement_is_the_actual_share_less_what_was_paid() {
    let mut content = porvoo();
    content["pools"][0]["actuals"] = json!({ "2025": "10000000.00" });
    content["payments"] =
        json!([{ "id": "pay", "municipality": "638", "year": 2025, "month": 1, "amount": "9000000.00" }]);
    let plan = plan(content);
    let settlement = Ledger::new(&plan).settlement(year(2025)).unwrap();
    let actual = Cents::checked_sum(settlement.iter().map(|row| row.actual)).unwrap();
    assert_eq!(euros(actual), "10000000.00");
    for row in settlement {
        assert_eq!(row.actual.checked_sub(row.paid).unwrap(), row.balance);
    }
}

#[test]
fn a_direct_key_gives_each_line_to_the_municipality_it_names() {
    let name = json!({ "fi": "x", "sv": "x" });
    let content = json!({
        "members": [{ "id": "m1", "municipality": "240" }, { "id": "m2", "municipality": "851" }],
        "keys": [{ "id": "k", "name": name, "kind": "direct" }],
        "pools": [{ "id": "p", "name": name, "key": "k" }],
        "budget_lines": [
            { "id": "a", "name": name, "municipality": "240", "pool": "p", "amounts": { "2025": "3508356.00" } },
            { "id": "b", "name": name, "municipality": "851", "pool": "p", "amounts": { "2025": "2463456.00" } },
            { "id": "c", "name": name, "municipality": "851", "pool": "p", "kind": "income", "amounts": { "2025": "0.50" } }
        ]
    });
    let plan = plan(content);
    let sharing = Ledger::new(&plan).sharing(year(2025)).unwrap();
    let shares: Vec<_> = sharing.municipalities.values().map(|cents| euros(*cents)).collect();
    assert_eq!(shares, ["3508356.00", "2463455.50"]);
}

/// Tampere's and Punkalaidun's rows of the Pirkanmaa trial: unemployed and in services, August 2017.
#[test]
fn the_activation_rate_is_that_of_the_pirkanmaa_trial() {
    let name = json!({ "fi": "x", "sv": "x" });
    let value = |id: &str, indicator: &str, subject: &str, value: u32| json!({ "id": id, "indicator": indicator, "subject": subject, "period": "2017-08", "value": value });
    let plan = plan(json!({
        "members": [{ "id": "m1", "municipality": "837" }, { "id": "m2", "municipality": "619" }],
        "indicators": [
            { "id": "u", "name": name }, { "id": "s", "name": name },
            { "id": "rate", "name": name, "decimals": 1, "unit": { "fi": "%", "sv": "%" },
              "formula": { "numerator": ["s"], "denominator": ["u", "s"], "factor": "100" } }
        ],
        "statistics": [
            value("a", "u", "837", 11331), value("b", "s", "837", 2308), value("c", "u", "619", 56), value("d", "s", "619", 40)
        ]
    }));
    let ledger = Ledger::new(&plan);
    let rate = |subject: &str| {
        let value = evaluate(&ledger, &format!("statistic:rate:2017-08:{subject}").parse().unwrap()).unwrap();
        value.number.decimal().round_dp(1).to_string()
    };
    assert_eq!([rate("837"), rate("619")], ["16.9", "41.7"]);
    assert_eq!(rate("area"), "17.1", "(2308 + 40) / (11331 + 56 + 2308 + 40)");
}

/// 1290/2002, 14 luku 3 a §: half after 700 paid days, nothing before 100.
#[test]
fn the_ladder_takes_the_step_that_the_paid_days_have_reached() {
    let steps: Vec<_> = [(100, 10), (200, 20), (300, 30), (400, 40), (700, 50)]
        .map(|(after_days, percent)| json!({ "after_days": after_days, "percent": percent }))
        .to_vec();
    let spell = |after_days: u32| json!({ "after_days": after_days, "paid": "1000.00" });
    let plan = plan(json!({
        "benefit_ladders": [{ "id": "l", "benefit": "labour-market-subsidy", "from": "2025-01-01", "steps": steps }],
        "benefit_liabilities": [{ "id": "b", "municipality": "240", "year": 2025, "benefit": "labour-market-subsidy",
            "spells": [spell(0), spell(99), spell(100), spell(450), spell(700)] }]
    }));
    let ledger = Ledger::new(&plan);
    assert_eq!(euros(ledger.liabilities(None, year(2025)).unwrap()), "1000.00");
    assert!(
        ledger
            .ladder(
                plan::content::Benefit::LabourMarketSubsidy,
                chrono::NaiveDate::from_ymd_opt(2024, 12, 31).unwrap()
            )
            .is_none()
    );
}

/// 384/2023: 2025 half by actual costs, 2026 a quarter, 2027 by the criteria alone.
#[test]
fn state_transfers_move_from_actual_costs_to_criteria_in_two_steps() {
    let parts = |euros: &str| json!({ "2025": euros, "2026": euros, "2027": euros });
    let plan = plan(json!({
        "members": [{ "id": "m", "municipality": "240" }],
        "state_transfers": [{ "id": "t", "municipality": "240", "by_actual": parts("1000.00"), "by_criteria": parts("2000.00") }]
    }));
    let ledger = Ledger::new(&plan);
    let amounts = [2025, 2026, 2027].map(|y| euros(ledger.transfers(None, year(y)).unwrap()));
    assert_eq!(amounts, ["1500.00", "1750.00", "2000.00"]);
}

#[test]
fn circles_of_percentages_are_refused() {
    let name = json!({ "fi": "x", "sv": "x" });
    let line =
        |id: &str, of: &str| json!({ "id": id, "name": name, "calculation": "percentage", "percent": "1", "of": [of] });
    let content = json!({ "budget_lines": [line("a", "b"), line("b", "c"), line("c", "a")] });
    let text = json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string();
    let error = plan::json::from_json(text.as_bytes()).unwrap_err().to_string();
    assert!(error.contains("percentage of itself"), "{error}");
}

#[test]
fn strangers_rows_are_refused_by_name() {
    let refused = |content: Value, part: &str| {
        let text = json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string();
        let error = plan::json::from_json(text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    };
    let name = json!({});
    refused(
        json!({ "offices": [{ "id": "o", "name": name }, { "id": "o", "name": name }] }),
        "`o` is used twice",
    );
    refused(
        json!({ "members": [{ "id": "o", "municipality": "999" }] }),
        "no municipality has the code 999",
    );
    refused(
        json!({ "pools": [{ "id": "p", "name": name, "key": "k" }] }),
        "there is no `k` in keys",
    );
    refused(
        json!({ "payments": [{ "id": "p", "municipality": "240", "year": 2025, "month": 13, "amount": "1.00" }] }),
        "13 is not a month",
    );
    refused(
        json!({ "chapters": [{ "id": "a", "parent": "b" }, { "id": "b", "parent": "a" }] }),
        "lies inside itself",
    );
}
