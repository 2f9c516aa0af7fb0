//! CSV read back by the csv crate.

use std::collections::BTreeSet;

use document::{Block, RowKind, Span, Table};

use super::{examples, sample};

fn records(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text);
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// Fails unless the files can be read: fields of every row, names for every system, line ends.
pub(crate) fn check(files: &[office::CsvFile]) {
    let mut names = BTreeSet::new();
    for file in files {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        assert!(
            names.insert(&file.name) && file.name.strip_suffix(".csv").unwrap().bytes().all(plain),
            "{}",
            file.name
        );
        let rows = records(&file.bytes);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{}", file.name);
        assert!(rows.is_empty() || file.bytes.ends_with(b"\r\n"));
    }
}

fn written(table: Table) -> Vec<Vec<String>> {
    let files = office::csv(&sample::document(vec![Block::Table(table)]));
    check(&files);
    records(&files[1].bytes)
}

#[test]
fn figures_are_bare_numbers_with_signs_and_groups_in_columns_of_their_own() {
    let rows = written(sample::table());
    let expected = [
        ["Ryhmä", "Rivi", "2025", "2025, merkintä", "2026", "Yhteensä"],
        ["Palvelut", "Hankinnat", "1234,56", "", "0,10", "1234,66"],
        ["Palvelut", "Avustukset", "0,20", "*", "–", "0,20"],
        ["Palvelut", "Palvelut yhteensä", "1234,76", "", "0,10", "1234,86"],
        ["Palvelut", "Tulot", "-1000,00", "", "0,00", "-1000,00"],
        ["", "Kaikki yhteensä", "234,76", "", "9,99", "234,86"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn the_bytes_are_what_spreadsheets_open_without_questions() {
    let table = Table {
        rows: vec![sample::row(
            RowKind::Body,
            vec![
                sample::cell("a;b \"c\"\nd"),
                sample::cell("=1+1"),
                sample::euros(500, "5\u{a0}€"),
                sample::cell(""),
            ],
        )],
        ..sample::table()
    };
    let files = office::csv(&sample::document(vec![Block::Table(table)]));
    assert_eq!(files[1].name, "01-talousarvio-2025-2026-euroa.csv");
    let text = String::from_utf8(files[1].bytes.clone()).unwrap();
    assert_eq!(
        text,
        "\u{feff}Rivi;2025;2026 (€);Yhteensä\r\n\"a;b \"\"c\"\"\nd\";'=1+1;5;\r\n"
    );
}

#[test]
fn what_stands_below_a_figure_has_a_column_of_its_own() {
    let mut figure = sample::euros(431_325_300, "4\u{a0}313\u{a0}253");
    figure
        .paragraphs
        .push(vec![Span::plain("71 htv × 60\u{a0}750,04\u{a0}€")]);
    let table = Table {
        rows: vec![sample::row(
            RowKind::Body,
            vec![sample::cell("Palkat"), figure, sample::cell(""), sample::cell("")],
        )],
        ..sample::table()
    };
    let rows = records(&office::csv(&sample::document(vec![Block::Table(table)]))[1].bytes);
    assert_eq!(rows[0], ["Rivi", "2025", "2025, mistä luku tulee", "2026", "Yhteensä"]);
    assert_eq!(rows[1][1..3], ["4313253", "71 htv × 60 750,04 €"]);
}

#[test]
fn the_index_names_every_file_with_caption_language_and_notes() {
    let files = office::csv(&sample::full());
    assert_eq!(files[0].name, "00-taulukot.csv");
    let rows = records(&files[0].bytes);
    assert_eq!(rows[0], ["Tiedosto", "Taulukko", "Kieli", "Lähteet ja huomautukset"]);
    assert_eq!(
        rows[1],
        [
            "01-talousarvio-2025-2026-euroa.csv",
            "Taulukko 1. Talousarvio 2025–2026, euroa",
            "suomi",
            "Lähde: jäsenkuntien talousarviot.\n* Arvio."
        ]
    );
    assert_eq!(rows.len(), files.len());
}

#[test]
fn the_tables_of_the_examples_can_be_read() {
    for (_, document) in examples::documents() {
        let files = office::csv(&document);
        assert!(files.len() > 5);
        check(&files);
        assert_eq!(files, office::csv(&document));
    }
}
