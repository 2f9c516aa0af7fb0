//! Tables read back from the bytes: where figures stand, what stays together, that nothing is lost.

use document::{Align, Anchor, Block, Cell, Column, Row, RowKind, Span, Table};

use crate::placed::{Letter, lines};
use crate::reader::Reader;
use crate::sample;

fn cell(text: &str) -> Cell {
    Cell {
        paragraphs: vec![vec![Span::plain(text)]],
        columns: 1,
        header: false,
        value: None,
    }
}

fn row(kind: RowKind, cells: &[&str]) -> Row {
    Row {
        kind,
        cells: cells.iter().map(|text| cell(text)).collect(),
    }
}

fn table(columns: &[(&str, Align)], rows: Vec<Row>, notes: &[&str]) -> Block {
    let column = |(header, align): &(&str, Align)| Column {
        header: vec![Span::plain(*header)],
        align: *align,
        total: false,
    };
    Block::Table(Table {
        anchor: Anchor("taulukko".into()),
        caption: vec![Span::plain("Taulukko 1. Kustannukset")],
        columns: columns.iter().map(column).collect(),
        rows,
        notes: notes.iter().map(|note| vec![Span::plain(*note)]).collect(),
    })
}

fn render(blocks: Vec<Block>) -> Vec<u8> {
    pdf::render(&sample::document(blocks), &[], &mut |_| {}).unwrap().bytes
}

/// The line of a page that begins with these characters.
fn line_of(bytes: &[u8], page: usize, start: &str) -> Vec<Letter> {
    let text = |line: &[Letter]| line.iter().map(|letter| letter.text.as_str()).collect::<String>();
    let found = lines(bytes, page)
        .into_iter()
        .find(|(_, line)| text(line).starts_with(start));
    found.unwrap_or_else(|| panic!("no line begins with {start}")).1
}

const COSTS: [(&str, &str); 7] = [
    ("alku", "1\u{a0}234,50"),
    ("bussi", "12"),
    ("creator", "46,9\u{a0}%"),
    ("data", "–"),
    ("edut", "(1,5)"),
    ("fysio", "12*"),
    ("gaala", "−7,25"),
];

/// The units of all figures end at the same place, so that their decimal commas stand under each other.
#[test]
fn figures_stand_under_each_other_by_their_decimal_commas() {
    let rows = COSTS.iter().map(|(name, figure)| row(RowKind::Body, &[name, figure]));
    let bytes = render(vec![table(
        &[("Nimi", Align::Start), ("Euroa", Align::Number)],
        rows.collect(),
        &[],
    )]);
    let ends: Vec<f32> = COSTS
        .iter()
        .map(|(name, figure)| unit_end(&line_of(&bytes, 2, name), figure))
        .collect();
    for (end, (name, figure)) in ends.iter().zip(COSTS) {
        assert!(
            (end - ends[0]).abs() < 0.05,
            "{name}: {figure} ends its whole part at {end}, not at {}",
            ends[0]
        );
    }
    let header = line_of(&bytes, 2, "Nimi").last().unwrap().end;
    let widest = COSTS
        .iter()
        .map(|(name, _)| line_of(&bytes, 2, name).last().unwrap().end)
        .fold(0.0, f32::max);
    assert!(
        (header - widest).abs() < 0.05,
        "the header ends with the widest figure: {header}, {widest}"
    );
}

/// Where the whole part of a line's figure ends: before the comma, the unit or the mark.
fn unit_end(line: &[Letter], figure: &str) -> f32 {
    let digits = |letter: &&Letter| letter.text.chars().all(|c| c.is_ascii_digit());
    match figure {
        "–" => line.last().unwrap().end,
        figure if figure.contains(',') => line.iter().find(|letter| letter.text == ",").unwrap().x,
        _ => line.iter().rfind(digits).unwrap().end,
    }
}

/// Bold figures are wider; the comma is what counts.
#[test]
fn the_commas_of_a_total_stand_under_the_others() {
    let rows = vec![
        row(RowKind::Body, &["alku", "1\u{a0}234,50"]),
        row(RowKind::Body, &["bussi", "8\u{a0}765,5"]),
        row(RowKind::Subtotal, &["välisumma", "10\u{a0}000,00"]),
        row(RowKind::Total, &["yhteensä", "10\u{a0}000"]),
    ];
    let bytes = render(vec![table(
        &[("Nimi", Align::Start), ("Euroa", Align::Number)],
        rows,
        &[],
    )]);
    let comma = |name: &str| {
        line_of(&bytes, 2, name)
            .iter()
            .find(|letter| letter.text == ",")
            .unwrap()
            .x
    };
    assert!((comma("alku") - comma("bussi")).abs() < 0.05);
    assert!((comma("alku") - comma("välisumma")).abs() < 0.05);
    assert!((comma("alku") - line_of(&bytes, 2, "yhteensä").last().unwrap().end).abs() < 0.05);
}

#[test]
fn a_table_of_few_figures_keeps_them_near_their_names() {
    let rows = vec![row(RowKind::Body, &["Kemi", "12"]), row(RowKind::Body, &["Simo", "3"])];
    let bytes = render(vec![table(
        &[("Kunta", Align::Start), ("2025", Align::Number)],
        rows,
        &[],
    )]);
    let line = line_of(&bytes, 2, "Kemi");
    assert!(line.last().unwrap().end - line[0].x < 240.0, "{line:?}");
}

#[test]
fn a_total_never_stands_alone_on_a_page_and_notes_never_without_a_row() {
    for filler in 20..60 {
        let mut rows: Vec<Row> = (0..filler)
            .map(|index| row(RowKind::Body, &[&format!("rivi {index}"), "1"]))
            .collect();
        rows.push(row(RowKind::Total, &["yhteensä", "1"]));
        let bytes = render(vec![table(
            &[("Nimi", Align::Start), ("Määrä", Align::Number)],
            rows,
            &["Lähde: arvio"],
        )]);
        let reader = Reader::new(&bytes);
        for page in 1..=reader.pages() {
            let text = reader.owned_text(page);
            if text.contains("yhteensä") || text.contains("Lähde: arvio") {
                assert!(
                    text.contains("rivi") && text.contains("yhteensä"),
                    "{filler} rows, page {page}: {text}"
                );
            }
        }
    }
}

#[test]
fn nothing_of_a_table_is_lost() {
    let digits = "1234567890123456789012345678901234567890";
    for count in [0, 1, 2, 300] {
        let mut rows: Vec<Row> = (0..count)
            .map(|index| row(RowKind::Body, &[&format!("kohta{index}x"), "", digits]))
            .collect();
        rows.extend((count > 0).then(|| row(RowKind::Total, &["", "", ""])));
        let columns = [("Nimi", Align::Start), ("Tyhjä", Align::Start), ("Luku", Align::Number)];
        let bytes = render(vec![table(&columns, rows, &[])]);
        let reader = Reader::new(&bytes);
        let cells = reader.texts("TD").join("|");
        assert_eq!(reader.texts("TH"), ["Nimi", "Tyhjä", "Luku"]);
        for index in 0..count {
            assert!(cells.contains(&format!("kohta{index}x")), "row {index} of {count}");
        }
        assert_eq!(cells.matches(digits).count(), count);
    }
}

/// Twenty columns of words don't fit upright at a size that reads well.
#[test]
fn a_wide_table_goes_on_a_page_that_lies_across() {
    let headers: Vec<String> = (0..14).map(|index| format!("Kuntaotsikko{index}")).collect();
    let columns: Vec<(&str, Align)> = headers.iter().map(|header| (header.as_str(), Align::Start)).collect();
    let rows = (0..12).map(|_| row(RowKind::Body, &["yhteistyö"; 14])).collect();
    let bytes = render(vec![
        sample::paragraph("Ennen"),
        table(&columns, rows, &[]),
        sample::paragraph("Jälkeen"),
    ]);
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let across: Vec<bool> = file
        .page_iter()
        .map(|page| {
            let sides = file
                .get_dictionary(page)
                .unwrap()
                .get(b"MediaBox")
                .unwrap()
                .as_array()
                .unwrap();
            sides[2].as_float().unwrap() > sides[3].as_float().unwrap()
        })
        .collect();
    assert_eq!(across, [false, false, true, false]);
}
