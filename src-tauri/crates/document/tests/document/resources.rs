//! Growth, groups, person-years with salaries, alternatives, other keys, benefits: what the tables say, worked out here by hand.

use crate::common::{examples, maximal, text};
use document::working::Formula;
use document::{
    Block, Built, Chart, Detail, Drawing, Form, Language, Options, Row, Table, Value, build, extract, words,
};
use plan::Plan;

fn built(plan: &Plan, detail: Detail) -> Built {
    build(plan, &options(detail), &|_| None)
}

fn options(detail: Detail) -> Options {
    Options {
        form: Form::One(Language::Fi),
        version: None,
        detail,
    }
}

fn example(name: &str) -> Plan {
    let found = examples().into_iter().find(|(own, _)| own == name);
    found.unwrap().1
}

/// The table with a name, without its language.
fn named(built: &Built, name: &str) -> Table {
    let tables = built.document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let mut found = tables.filter(|table| table.anchor.0.ends_with(&format!("-table:{name}")));
    found
        .next()
        .unwrap_or_else(|| panic!("no table is called {name}"))
        .clone()
}

fn charts(built: &Built) -> Vec<&Chart> {
    let blocks = built.document.blocks.iter();
    let charts = blocks.filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    charts.collect()
}

fn row<'t>(table: &'t Table, name: &str) -> &'t Row {
    let starts = |row: &&Row| words(&row.cells[0].paragraphs.concat()).starts_with(name);
    table
        .rows
        .iter()
        .find(starts)
        .unwrap_or_else(|| panic!("no row is called {name}"))
}

/// What a cell says, a line for each paragraph, with plain spaces.
fn said(row: &Row, column: usize) -> String {
    let paragraphs = row.cells[column].paragraphs.iter().map(|spans| words(spans));
    paragraphs.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

fn notes(table: &Table) -> String {
    let notes = table.notes.iter().map(|note| words(note));
    notes.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

fn cents(row: &Row, column: usize) -> i64 {
    match row.cells[column].value {
        Some(Value::Euros(cents)) => cents.get(),
        ref other => panic!("{other:?} is no amount"),
    }
}

#[test]
fn a_growing_line_shows_each_years_percentage() {
    let table = named(&built(&maximal(), Detail::Full), "budget");
    let line = row(&table, "Kasvava rivi");
    assert_eq!(said(line, 1), "250 000,10");
    // 250 000,10 × 1,0235 = 255 875,10235, and that rounded × 0,9885 = 252 932,53635.
    assert_eq!(said(line, 2), "255 875,10\n+2,35 %");
    assert_eq!(said(line, 3), "252 932,54\n−1,15 %");
    assert!(notes(&table).contains("kasvaa edellisen vuoden summasta"));
}

#[test]
fn a_group_is_summed_where_it_comes_first() {
    let table = named(&built(&example("porvoo"), Detail::Full), "budget");
    let names: Vec<String> = table
        .rows
        .iter()
        .map(|row| words(&row.cells[0].paragraphs[0]))
        .collect();
    let place = |name: &str| names.iter().position(|own| own == name).unwrap();
    assert!(place("Palvelut") < place("Henkilöstö") && place("Henkilöstö") < place("Muut kustannukset"));
    // 71 × 60 750,04 and 24 × 60 886,92, both rounded to the euro.
    assert_eq!(
        cents(row(&table, "Henkilöstö yhteensä"), 1),
        (4_313_253 + 1_461_286) * 100
    );
}

#[test]
fn person_years_with_salaries_show_what_they_cost_and_what_they_feed() {
    let table = named(&built(&maximal(), Detail::Full), "personnel-costs");
    assert_eq!(
        said(row(&table, "Talousarvion rivi"), 0),
        "Talousarvion rivi Palkkarivi fi"
    );
    let line = row(&table, "Asiantuntijat");
    // 40,5 × 41 234,50 × 1,2145 = 2 028 211,66…, and 6,25 × 61 234 × 1,2255 = 469 014,16875.
    assert_eq!(said(line, 1), "21,45 %");
    assert_eq!(said(line, 2), "2 028 211,66\n40,5 htv × 41 234,50 €");
    assert_eq!(cents(row(&table, "Kustannukset yhteensä"), 2), 202_821_166 + 46_901_417);
    let budget = named(&built(&maximal(), Detail::Full), "budget");
    assert_eq!(cents(row(&budget, "Palkkarivi"), 1), 249_722_600, "rounded to the euro");
}

#[test]
fn alternatives_stand_beside_the_plan_line_by_line() {
    let table = named(
        &built(&example("pohjanmaa"), Detail::Full),
        "budget-lines-compared:2025",
    );
    let last = row(&table, "Nettomenot");
    assert_eq!(cents(last, 2) - cents(last, 1), cents(last, 3));
    assert_eq!(cents(last, 3), (8_165_516 + 9_234_484 - 8_165_516 - 4_972_000) * 100);
    let body = table.rows.iter().filter(|row| row.kind == document::RowKind::Body);
    assert_eq!(body.map(|row| cents(row, 3)).sum::<i64>(), cents(last, 3));
}

#[test]
fn the_staff_of_the_alternatives_is_drawn() {
    let built = built(&example("pohjanmaa"), Detail::Full);
    let charts = charts(&built);
    let chart = charts
        .iter()
        .find(|chart| words(&chart.caption).contains("Henkilötyövuodet vaihtoehdoittain"));
    let chart = chart.unwrap();
    let Drawing::Plot(plot) = &chart.drawing else {
        panic!("{chart:?}");
    };
    let labels = &plot.series[0].labels;
    for person_years in ["60", "71,1", "73,7", "76,8", "100"] {
        assert!(
            labels.iter().any(|label| label == person_years),
            "{person_years}: {labels:?}"
        );
    }
}

#[test]
fn other_keys_stand_beside_the_plans_own_and_say_what_they_count() {
    let built = built(&example("pohjanmaa"), Detail::Full);
    let table = named(&built, "keys-compared:pool-operating:2025");
    let body: Vec<&Row> = table
        .rows
        .iter()
        .filter(|row| row.kind == document::RowKind::Body)
        .collect();
    for row in &body {
        assert_eq!(cents(row, 2) - cents(row, 1), cents(row, 3));
    }
    assert_eq!(body.iter().map(|row| cents(row, 3)).sum::<i64>(), 0);
    assert!(body.iter().any(|row| cents(row, 3) != 0));
    assert!(notes(&table).contains("18–64-vuotiaat vuoden 2021 lopussa (100 %)"));
    let moved = named(&built, "sensitivity:pool-operating:2025");
    for column in 1..moved.columns.len() {
        let sum: i64 = moved.rows.iter().map(|row| cents(row, column)).sum();
        assert_eq!(sum, 0);
    }
}

#[test]
fn a_council_sees_its_own_share_under_every_key() {
    let plan = example("pohjanmaa");
    let whole = named(&built(&plan, Detail::Full), "keys-compared:pool-operating:2025");
    let council = extract(&plan, "399".parse().unwrap(), &options(Detail::Full), &|_| None);
    let table = named(&council, "extract-keys-compared:pool-operating");
    let laihia = row(&whole, "Laihia");
    assert_eq!(cents(&table.rows[0], 1), cents(laihia, 1));
    assert_eq!(cents(&table.rows[1], 1), cents(laihia, 2));
    assert_eq!(said(&table.rows[1], 1), "781 454,12\n+31 981,33");
}

#[test]
fn a_key_that_cannot_divide_says_why() {
    let table = named(&built(&maximal(), Detail::Full), "keys-compared:p-1:2025");
    let headers: Vec<String> = table.columns.iter().map(|column| words(&column.header)).collect();
    assert!(
        !headers.iter().any(|header| header.contains("Vajaa avain")),
        "{headers:?}"
    );
    let notes = notes(&table);
    let why = "Jakoperusteella Vajaa avain fi ei voi jakaa, koska arvo puuttuu: Tilastot › Suhdeluku fi, Laihia, 2019.";
    assert!(notes.contains(why), "{notes}");
}

#[test]
fn a_short_document_leaves_comparisons_and_divisions_out() {
    let (full, short) = (built(&maximal(), Detail::Full), built(&maximal(), Detail::Short));
    let said = |built: &Built, what: &str| text(&built.document).contains(what);
    for what in ["eri jakoperusteilla", "painoarvon prosenttiyksikkö"] {
        assert!(said(&full, what) && !said(&short, what), "{what}");
    }
    let divisions = |built: &Built| {
        let formulas = built
            .document
            .workings
            .iter()
            .flat_map(|working| working.formulas.values());
        formulas
            .filter(|formula| matches!(formula, Formula::Rank { .. }))
            .count()
    };
    assert!(divisions(&full) > 0 && divisions(&short) == 0);
    assert!(
        !short.document.workings.is_empty(),
        "budgets are calculated in a short document too"
    );
}

#[test]
fn what_the_municipality_does_not_finance_is_said_beside_its_own_cost() {
    let plan = maximal();
    let council = extract(&plan, "905".parse().unwrap(), &options(Detail::Full), &|_| None);
    for built in [&built(&plan, Detail::Full), &council] {
        let said = text(&built.document);
        for what in [
            "lapsikorotusta eikä korotusosaa",
            "lomautuksen tai sääesteen",
            "kuukausittain jälkikäteen",
        ] {
            assert!(said.contains(what), "{what}");
        }
    }
    let spells = named(&built(&plan, Detail::Full), "spells");
    assert_eq!(said(&spells.rows[0], 1), "toukokuu 2025");
    assert_eq!(said(&spells.rows[0], 4), "1.1.2025 alkaen");
}

/// A cell that says how it is computed holds what the tables show.
#[test]
fn workings_hold_what_the_tables_show() {
    for (name, plan) in examples().into_iter().chain([("maximal".to_owned(), maximal())]) {
        let built = built(&plan, Detail::Full);
        let budget = built
            .document
            .workings
            .iter()
            .find(|working| words(&working.table.caption) == "Laskelma: talousarvio");
        let Some(budget) = budget else { continue };
        let shown = named(&built, "budget");
        let years = shown.columns.len() - 1;
        for column in 1..=years.min(3) {
            let (last, working) = (shown.rows.last().unwrap(), budget.table.rows.last().unwrap());
            assert_eq!(last.cells[column].value, working.cells[column + 1].value, "{name}");
        }
        let controls = built.document.workings.iter().flat_map(|working| &working.table.rows);
        let controls = controls.filter(|row| words(&row.cells[0].paragraphs.concat()).starts_with("Tarkistus"));
        assert!(controls.into_iter().all(|row| cents(row, 8) == 0), "{name}");
    }
}
