//! Workbooks read back by calamine.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use document::{Block, Cell, Document, Row, RowKind, Table, Value, words};
use money::Cents;
use plan::Language;
use rust_decimal::Decimal;

use super::package::{Node, is_xml, parts};
use super::{examples, sample};

type Workbook = Xlsx<Cursor<Vec<u8>>>;

fn written(document: &Document) -> Workbook {
    calamine::open_workbook_from_rs(Cursor::new(office::xlsx(document).unwrap())).unwrap()
}

/// The sheet of a document's only table.
fn sheet(table: Table) -> (Range<Data>, Range<String>) {
    let mut workbook = written(&sample::document(vec![Block::Table(table)]));
    let name = workbook.sheet_names()[1].clone();
    (
        workbook.worksheet_range(&name).unwrap(),
        workbook.worksheet_formula(&name).unwrap(),
    )
}

fn at(range: &Range<Data>, row: u32, column: u32) -> Data {
    range.get_value((row, column)).cloned().unwrap_or(Data::Empty)
}

/// The tables of a document in its order.
fn tables(blocks: &[Block]) -> Vec<&Table> {
    let mut found = vec![];
    for block in blocks {
        match block {
            Block::Table(table) => found.push(table),
            Block::InLanguage { blocks, .. } => found.extend(tables(blocks)),
            Block::Parallel(parallel) => {
                for side in [0, 1] {
                    found.extend(parallel.pairs.iter().flat_map(|pair| tables(&pair[side])));
                }
            }
            _ => {}
        }
    }
    found
}

/// What a spreadsheet should hold for a value.
fn expected(value: Value) -> Option<f64> {
    let number = |number: Decimal| number.to_string().parse().unwrap();
    match value {
        Value::Euros(cents) => Some(number(cents.euros())),
        Value::Number { number: value, .. } => Some(number(value.decimal())),
        Value::Percent { number: value, .. } => Some(number(value.decimal()) / 100.0),
        Value::Date(_) => None,
    }
}

/// Fails unless every part of the workbook is well-formed.
pub(crate) fn check(bytes: &[u8]) {
    let parts = parts(bytes);
    for (name, content) in parts.iter().filter(|(name, _)| is_xml(name)) {
        let node = Node::read(content);
        assert!(!node.name.is_empty(), "{name}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::full();
    assert_eq!(office::xlsx(&document).unwrap(), office::xlsx(&document).unwrap());
    let unknown = Document {
        meta: document::Meta {
            created: "yesterday".into(),
            ..document.meta.clone()
        },
        ..document
    };
    assert_eq!(office::xlsx(&unknown).unwrap(), office::xlsx(&unknown).unwrap());
}

#[test]
fn every_table_of_the_examples_has_a_sheet_with_its_exact_values() {
    for (name, document) in examples::documents() {
        let bytes = office::xlsx(&document).unwrap();
        check(&bytes);
        let mut workbook: Workbook = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let sheets = workbook.sheet_names()[1..].to_vec();
        let tables = tables(&document.blocks);
        let workings = document.workings.iter().map(|working| &working.table);
        assert_eq!(sheets.len(), tables.len() + document.workings.len(), "{name}");
        for (sheet, table) in sheets.iter().zip(tables.into_iter().chain(workings)) {
            let range = workbook.worksheet_range(sheet).unwrap();
            check_table(&format!("{name}, {sheet}"), &range, table);
        }
    }
}

fn check_table(name: &str, range: &Range<Data>, table: &Table) {
    assert_eq!(
        at(range, 0, 0).to_string(),
        words(&table.caption).replace('\u{ad}', ""),
        "{name}"
    );
    for (row, cells) in (4..).zip(&table.rows) {
        let mut column = 0;
        for cell in &cells.cells {
            let found = at(range, row, column);
            match cell.value.and_then(expected) {
                Some(number) => match found {
                    Data::Float(found) => {
                        assert!(
                            (found - number).abs() <= number.abs() * 1e-15,
                            "{name} {row} {column}: {found} {number}"
                        );
                    }
                    found => panic!("{name} {row} {column}: {found:?} is no number"),
                },
                None if cell.value.is_some() => assert!(matches!(found, Data::DateTime(_)), "{name}: {found:?}"),
                None => {
                    let paragraphs: Vec<String> = cell
                        .paragraphs
                        .iter()
                        .map(|spans| words(spans).replace('\u{ad}', ""))
                        .collect();
                    assert_eq!(found.to_string(), paragraphs.join("\n"), "{name} {row} {column}");
                }
            }
            column += u32::from(cell.columns);
        }
    }
}

#[test]
fn sums_are_formulas_where_they_add_up_and_values_where_they_do_not() {
    let (values, formulas) = sheet(sample::table());
    let formula = |row, column| formulas.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(formula(5, 3), "SUM(B6:C6)");
    assert_eq!(formula(6, 3), "SUM(B7)");
    assert_eq!(formula(7, 1), "SUM(B6:B7)");
    assert_eq!(formula(9, 1), "SUM(B8:B9)");
    assert_eq!(formula(9, 2), "", "9,99 is not what stands above it");
    assert_eq!(formula(5, 1), "", "what is entered is a value");
    assert_eq!(at(&values, 7, 1), Data::Float(1234.76));
    assert_eq!(at(&values, 9, 2), Data::Float(9.99));
    assert_eq!(at(&values, 8, 1), Data::Float(-1000.0));
}

#[test]
fn a_sum_of_groups_adds_up_their_sums() {
    let row = |kind, cents: i64| Row {
        kind,
        cells: vec![
            sample::cell("x"),
            sample::euros(cents, "x"),
            sample::cell(""),
            sample::cell(""),
        ],
    };
    let (body, subtotal) = (RowKind::Body, RowKind::Subtotal);
    let rows = [
        (body, 1),
        (subtotal, 1),
        (body, 2),
        (body, 3),
        (subtotal, 5),
        (body, 7),
        (subtotal, 13),
        (body, 4),
        (subtotal, 4),
    ];
    let (_, formulas) = sheet(Table {
        rows: rows.map(|(kind, cents)| row(kind, cents)).into(),
        ..sample::table()
    });
    let formula = |row| formulas.get_value((row, 1)).cloned().unwrap_or_default();
    assert_eq!(formula(8), "SUM(B7:B8)");
    assert_eq!(formula(10), "SUM(B6,B9:B10)");
    assert_eq!(formula(12), "SUM(B12)", "and not what an earlier sum has counted");
}

#[test]
fn the_examples_have_sums_as_formulas() {
    for (name, document) in examples::documents() {
        let mut workbook = written(&document);
        let formulas = workbook.sheet_names().into_iter().map(|sheet| {
            let formulas = workbook.worksheet_formula(&sheet).unwrap();
            formulas
                .used_cells()
                .filter(|(.., formula)| !formula.is_empty())
                .count()
        });
        assert!(formulas.sum::<usize>() > 10, "{name}");
    }
}

fn one_cell(cell: Cell) -> Table {
    Table {
        rows: vec![Row {
            kind: RowKind::Body,
            cells: vec![cell, sample::cell(""), sample::cell(""), sample::cell("")],
        }],
        ..sample::table()
    }
}

#[test]
fn text_never_becomes_a_formula() {
    for text in [
        "=1+1",
        "+1",
        "-1",
        "@a",
        "=HYPERLINK(\"https://example.org\")",
        "<r>bold</r>",
        "_x0041_",
        "12",
        "TRUE",
    ] {
        let (values, formulas) = sheet(one_cell(sample::cell(text)));
        assert_eq!(at(&values, 4, 0).to_string().trim_end(), text);
        assert!(matches!(at(&values, 4, 0), Data::String(_)), "{text}");
        assert!(formulas.used_cells().all(|(.., formula)| formula.is_empty()));
    }
}

#[test]
fn amounts_are_exact_to_fifteen_digits_and_text_beyond() {
    let most = sample::euros(999_999_999_999_999, "9\u{a0}999\u{a0}999\u{a0}999\u{a0}999,99");
    assert_eq!(at(&sheet(one_cell(most)).0, 4, 0), Data::Float(9_999_999_999_999.99));
    let beyond = "90\u{a0}071\u{a0}992\u{a0}547\u{a0}409,91";
    let cell = sample::euros(9_007_199_254_740_991, beyond);
    assert_eq!(at(&sheet(one_cell(cell)).0, 4, 0), Data::String(beyond.into()));
    for cents in [1, 10, 99, 10_001, 123_456_789_012_345, -5] {
        let cell = Cell {
            value: Some(Value::Euros(Cents::from_cents(cents))),
            ..sample::cell("x")
        };
        let Data::Float(found) = at(&sheet(one_cell(cell)).0, 4, 0) else {
            panic!("{cents} is no number");
        };
        assert_eq!((found * 100.0).round() as i64, cents);
    }
}

#[test]
fn sheets_are_named_linked_and_frozen() {
    let parts = parts(&office::xlsx(&sample::full()).unwrap());
    let workbook = Node::read(&parts["xl/workbook.xml"]);
    let names: Vec<&str> = workbook.all("sheet").iter().map(|sheet| sheet.get("name")).collect();
    assert_eq!(names, ["Taulukot", "1 Talousarvio 2025–2026, euroa", "2 Vuosittain"]);
    let index = Node::read(&parts["xl/worksheets/sheet1.xml"]);
    let links: Vec<&str> = index.all("hyperlink").iter().map(|link| link.get("location")).collect();
    assert_eq!(links, ["'1 Talousarvio 2025–2026, euroa'!A1", "'2 Vuosittain'!A1"]);
    let sheet = Node::read(&parts["xl/worksheets/sheet2.xml"]);
    assert_eq!(sheet.all("pane")[0].get("topLeftCell"), "B5");
    assert_eq!(sheet.all("pane")[0].get("state"), "frozen");
    let wide = Node::read(&parts["xl/worksheets/sheet3.xml"]);
    assert_eq!(wide.all("pageSetup")[0].get("orientation"), "landscape");
    assert!(
        workbook
            .all("definedName")
            .iter()
            .any(|name| name.text.ends_with("$4:$4")),
        "header rows are printed again"
    );
}

#[test]
fn numbers_are_shown_as_the_document_shows_them() {
    let percent = Cell {
        value: Some(Value::Percent {
            number: "46.91".parse().unwrap(),
            decimals: Some(1),
        }),
        ..sample::cell("46,9\u{a0}%")
    };
    let day = Cell {
        value: Some(Value::Date(chrono::NaiveDate::from_ymd_opt(2025, 1, 31).unwrap())),
        ..sample::cell("31.1.2025")
    };
    let table = Table {
        rows: vec![Row {
            kind: RowKind::Body,
            cells: vec![
                percent,
                day,
                sample::euros(20, "0,20*"),
                sample::euros(123_400, "1\u{a0}234\u{a0}€"),
            ],
        }],
        ..sample::table()
    };
    let bytes = office::xlsx(&sample::document(vec![Block::Table(table.clone())])).unwrap();
    let styles = Node::read(&parts(&bytes)["xl/styles.xml"]);
    let formats: BTreeSet<&str> = styles
        .all("numFmt")
        .iter()
        .map(|format| format.get("formatCode"))
        .collect();
    for format in [
        "#,##0.0\"\u{a0}\"%;\"−\"#,##0.0\"\u{a0}\"%",
        "d.m.yyyy",
        "#,##0.00\"*\";\"−\"#,##0.00\"*\"",
        "#,##0\"\u{a0}€\";\"−\"#,##0\"\u{a0}€\"",
    ] {
        assert!(formats.contains(format), "{format} in {formats:?}");
    }
    let (values, _) = sheet(table);
    assert_eq!(at(&values, 4, 0), Data::Float(0.4691));
    assert_eq!(at(&values, 4, 3), Data::Float(1234.0));
}

#[test]
fn the_index_says_languages() {
    let document = Document {
        language: Language::Sv,
        ..sample::document(vec![Block::InLanguage {
            language: Language::Fi,
            blocks: vec![Block::Table(sample::table())],
        }])
    };
    let mut workbook = written(&document);
    let index = workbook.worksheet_range("Tabeller").unwrap();
    assert_eq!(at(&index, 5, 1), Data::String("finska".into()));
}
