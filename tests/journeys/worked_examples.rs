//! The examples' figures against those of the documents that they were made from, recomputed by `tests/oracle/seeds.py`.

use journeys::oracle;
use money::{Number, Rounding};
use plan::ledger::Ledger;
use plan::quantity::evaluate;
use plan::{Plan, Year};
use serde_json::{Map, Value, json};

/// Figures of the documents that an example holds: the example, how the document and the figure are called, and the quantity.
const FIGURES: [(&str, &str, &str, &str); 27] = [
    ("porvoo", "Porvoon", "overhead of 12 %", "line:line-overhead:2025"),
    ("porvoo", "Porvoon", "total", "budget:expenses:2025"),
    ("porvoo", "Porvoon", "person-years in all", "personnel:total:2025"),
    (
        "porvoo",
        "Porvoon",
        "staff needed of staff transferred",
        "statistic:staff-ratio:2025:area",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "change per resident: Kemi",
        "statistic:cost-change-per-resident:2022:240",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "change per resident: Keminmaa",
        "statistic:cost-change-per-resident:2022:241",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "change per resident: Simo",
        "statistic:cost-change-per-resident:2022:751",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "change per resident: Tervola",
        "statistic:cost-change-per-resident:2022:845",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "change per resident: Tornio",
        "statistic:cost-change-per-resident:2022:851",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "change per resident: Ylitornio",
        "statistic:cost-change-per-resident:2022:976",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "costs in all",
        "budget:expenses:2025:scenario-types",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "share of labour market subsidy",
        "liability:area:2022",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "activation rate: Kemi",
        "statistic:activation-rate:2022:240",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "activation rate: Keminmaa",
        "statistic:activation-rate:2022:241",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "activation rate: Simo",
        "statistic:activation-rate:2022:751",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "activation rate: Tervola",
        "statistic:activation-rate:2022:845",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "activation rate: Tornio",
        "statistic:activation-rate:2022:851",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "activation rate: Ylitornio",
        "statistic:activation-rate:2022:976",
    ),
    (
        "meri-lappi",
        "Meri-Lapin",
        "service line TYP of the unemployed",
        "statistic:line-multi-share:2023-01:area",
    ),
    (
        "pohjanmaa",
        "Pohjanmaan",
        "Vaasa's share of the transferred costs, one decimal",
        "statistic-share:transfer-cost:2023:905",
    ),
    (
        "pohjanmaa",
        "Pohjanmaan",
        "Vaasa's share of residents aged 18–64, one decimal",
        "statistic-share:working-age:2021:905",
    ),
    (
        "pohjanmaa",
        "Pohjanmaan",
        "Vaasa's share of the costs of unemployment, one decimal",
        "statistic-share:unemployment-cost:2022-09:905",
    ),
    (
        "pohjanmaa",
        "Pohjanmaan",
        "Vaasa's share of state transfers, one decimal",
        "statistic-share:employment-transfer:2019:905",
    ),
    (
        "pirkanmaa",
        "Pirkanmaan",
        "budgets 2017, thousands of euros",
        "budget:expenses:2017",
    ),
    (
        "pirkanmaa",
        "Pirkanmaan",
        "budgets 2018, thousands of euros",
        "budget:expenses:2018",
    ),
    (
        "pirkanmaa",
        "Pirkanmaan",
        "subsidies 2016, thousands of euros",
        "liability:area:2016",
    ),
    (
        "pirkanmaa",
        "Pirkanmaan",
        "subsidies 2017, thousands of euros",
        "liability:area:2017",
    ),
];

/// The rows of Pirkanmaa's activation rates and whom they are about.
const PIRKANMAA: [(&str, &str); 11] = [
    ("TAMPERE", "837"),
    ("NOKIA", "536"),
    ("YLÖJÄRVI", "980"),
    ("KANGASALA", "211"),
    ("LEMPÄÄLÄ", "418"),
    ("PIRKKALA", "604"),
    ("ORIVESI", "562"),
    ("VESILAHTI", "922"),
    ("SASTAMALA", "790"),
    ("PUNKALAIDUN", "619"),
    ("ulkopuoliset kunnat", "others"),
];

fn example(name: &str) -> Plan {
    let path = format!("{}/../assets/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    plan::json::from_json(&std::fs::read(path).unwrap()).unwrap()
}

/// The program's figure rounded as the document rounds: to the decimals that the recomputed one is given with.
fn rounded(plan: &Plan, quantity: &str, unit: &str, like: &str) -> String {
    let value =
        evaluate(&Ledger::new(plan), &quantity.parse().unwrap()).unwrap_or_else(|gap| panic!("{quantity}: {gap}"));
    let value = value.number.checked_div(unit.parse().unwrap()).unwrap();
    let decimals = like.split('.').nth(1).map_or(0, str::len);
    // Rounding knows cents and euros; one decimal is a euro of the tenfold.
    let scaled = value.checked_mul(Number::from(10_u32.pow(decimals as u32))).unwrap();
    let whole = money::round(scaled.decimal(), Rounding::Euro).unwrap();
    let number = Number::from(whole)
        .checked_div(Number::from(10_u32.pow(decimals as u32)))
        .unwrap();
    let text = number.decimal().normalize().to_string();
    let missing = decimals.saturating_sub(text.split('.').nth(1).map_or(0, str::len));
    let dot = if decimals > 0 && !text.contains('.') { "." } else { "" };
    format!("{text}{dot}{}", "0".repeat(missing))
}

fn figure<'a>(figures: &'a [Value], document: &str, what: &str) -> &'a str {
    let found = figures
        .iter()
        .find(|row| row["document"].as_str().unwrap().starts_with(document) && row["what"] == what);
    found.unwrap_or_else(|| panic!("{document}: {what}"))["rounded"]
        .as_str()
        .unwrap()
}

#[test]
fn the_figures_of_the_documents_come_out_of_the_examples() {
    let answer = oracle("seeds.py", &json!({}));
    let figures = answer["figures"].as_array().unwrap();
    for (name, document, what, quantity) in FIGURES {
        let expected = figure(figures, document, what);
        let unit = if what.contains("thousands") { "1000" } else { "1" };
        assert_eq!(
            rounded(&example(name), quantity, unit, expected),
            expected,
            "{name}: {what}"
        );
    }
}

#[test]
fn pirkanmaas_activation_rates_are_right_to_one_decimal_in_all_rows_and_months() {
    let answer = oracle("seeds.py", &json!({}));
    let figures = answer["figures"].as_array().unwrap();
    let plan = example("pirkanmaa");
    let months = [
        (8, 17),
        (9, 17),
        (10, 17),
        (11, 17),
        (12, 17),
        (1, 18),
        (2, 18),
        (3, 18),
        (4, 18),
    ];
    for (row, subject) in PIRKANMAA {
        for (month, year) in months {
            let expected = figure(figures, "Pirkanmaan", &format!("activation rate: {row} {month}/{year}"));
            let quantity = format!("statistic:activation-rate:20{year}-{month:02}:{subject}");
            assert_eq!(rounded(&plan, &quantity, "1", expected), expected, "{quantity}");
        }
    }
}

#[test]
fn porvoo_and_espoo_are_shared_to_the_cent_as_recomputed() {
    let answer = oracle("seeds.py", &json!({}));
    for (name, criteria) in answer["shares"].as_object().unwrap() {
        let plan = example(name);
        let sharing = Ledger::new(&plan).sharing(Year::try_from(2025).unwrap()).unwrap();
        let ours: Map<String, Value> = sharing.pools[0]
            .criteria
            .iter()
            .map(|part| {
                let cents = part
                    .municipalities
                    .iter()
                    .map(|(code, cents)| (code.to_string(), cents.get().into()));
                let extra = part.basis.iter().filter(|(_, basis)| basis.share.extra());
                let said = json!({
                    "cents": part.total.get(),
                    "municipalities": cents.collect::<Map<_, _>>(),
                    "extra": extra.map(|(code, _)| code.to_string()).collect::<Vec<_>>(),
                });
                (part.criterion.as_ref().unwrap().to_string(), said)
            })
            .collect();
        assert_eq!(Value::from(ours), *criteria, "{name}");
    }
}
