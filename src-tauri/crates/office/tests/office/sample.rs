//! A document with everything in it.

use document::{
    Align, Anchor, Block, Cell, Chart, ChartKind, Column, Cover, Document, Drawing, Heading, Item, Language, Link,
    List, Listed, Look, Meta, Parallel, Phrase, Picture, Plot, Row, RowKind, Running, Series, Span, Table, Value,
};
use image::{DynamicImage, ImageFormat, RgbImage};
use money::Cents;
use office::ChartPicture;

/// A plain document around these blocks.
pub(crate) fn document(blocks: Vec<Block>) -> Document {
    let phrase = |text: &str, language| Phrase {
        text: text.into(),
        language,
    };
    Document {
        language: Language::Fi,
        meta: Meta {
            title: "Järjestämissuunnitelma 2025–2028 & liitteet".into(),
            author: "Pohjanlahden työllisyysalue".into(),
            subject: "Suunnitelma <380/2023>".into(),
            created: "2026-11-20T10:00:00Z".into(),
            producer: "Laadin 0.1.0".into(),
        },
        cover: Cover {
            titles: vec![
                phrase("Järjestämissuunnitelma 2025–2028", Language::Fi),
                phrase("Plan för ordnande 2025–2028", Language::Sv),
            ],
            subtitles: vec![phrase("Pohjanlahden työllisyysalue", Language::Fi)],
            lines: vec![phrase("Jäsenkunnat: Kaskinen ja Närpiö", Language::Fi)],
            emblem: None,
            draft: Some(phrase("Luonnos", Language::Fi)),
        },
        running: Running {
            title: "Järjestämissuunnitelma".into(),
            mark: "Luonnos".into(),
            register: "VN/1234/2023".into(),
            page_label: "Sivu {page}/{pages}".into(),
            link_label: "{title}, sivu {page}".into(),
        },
        look: Look::default(),
        blocks,
        workings: vec![],
    }
}

/// A heading.
pub(crate) fn heading(level: u8, number: &str, text: &str) -> Block {
    Block::Heading(Heading {
        level,
        number: number.into(),
        spans: vec![Span::plain(text)],
        anchor: Anchor(format!("h:{number}{text}")),
    })
}

/// A paragraph of plain text.
pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

/// A cell of text.
pub(crate) fn cell(text: &str) -> Cell {
    Cell {
        paragraphs: if text.is_empty() {
            vec![]
        } else {
            vec![vec![Span::plain(text)]]
        },
        columns: 1,
        header: false,
        value: None,
    }
}

/// A cell of euros.
pub(crate) fn euros(cents: i64, text: &str) -> Cell {
    Cell {
        value: Some(Value::Euros(Cents::from_cents(cents))),
        ..cell(text)
    }
}

/// The header of a row.
pub(crate) fn head(text: &str) -> Cell {
    Cell {
        header: true,
        ..cell(text)
    }
}

/// A row.
pub(crate) fn row(kind: RowKind, cells: Vec<Cell>) -> Row {
    Row { kind, cells }
}

/// A column.
pub(crate) fn column(header: &str, align: Align) -> Column {
    Column {
        header: vec![Span::plain(header)],
        align,
        total: false,
    }
}

/// A table of money with a group, sums of rows and a column of sums.
pub(crate) fn table() -> Table {
    Table {
        anchor: Anchor("table:budget".into()),
        caption: vec![
            Span::plain("Taulukko\u{a0}1."),
            Span::plain(" Talousarvio 2025–2026, euroa"),
        ],
        columns: vec![
            column("Rivi", Align::Start),
            column("2025", Align::Number),
            column("2026", Align::Number),
            Column {
                total: true,
                ..column("Yhteensä", Align::Number)
            },
        ],
        rows: vec![
            row(
                RowKind::Group,
                vec![Cell {
                    columns: 4,
                    ..head("Palvelut")
                }],
            ),
            row(
                RowKind::Body,
                vec![
                    head("Hankinnat"),
                    euros(123_456, "1\u{a0}234,56"),
                    euros(10, "0,10"),
                    euros(123_466, "1\u{a0}234,66"),
                ],
            ),
            row(
                RowKind::Body,
                vec![head("Avustukset"), euros(20, "0,20*"), cell("–"), euros(20, "0,20")],
            ),
            row(
                RowKind::Subtotal,
                vec![
                    head("Palvelut yhteensä"),
                    euros(123_476, "1\u{a0}234,76"),
                    euros(10, "0,10"),
                    euros(123_486, "1\u{a0}234,86"),
                ],
            ),
            row(
                RowKind::Body,
                vec![
                    head("Tulot"),
                    euros(-100_000, "−1\u{a0}000,00"),
                    euros(0, "0,00"),
                    euros(-100_000, "−1\u{a0}000,00"),
                ],
            ),
            row(
                RowKind::Total,
                vec![
                    head("Kaikki yhteensä"),
                    euros(23_476, "234,76"),
                    // Not the sum of the rows above: shown as it is, without a formula.
                    euros(999, "9,99"),
                    euros(23_486, "234,86"),
                ],
            ),
        ],
        notes: vec![
            vec![Span::plain("Lähde: jäsenkuntien talousarviot.")],
            vec![Span::plain("* Arvio.")],
        ],
    }
}

fn chart() -> Chart {
    Chart {
        anchor: Anchor("chart:shares".into()),
        caption: vec![Span::plain("Kuvio\u{a0}1. Osuudet")],
        alternative: "Pylväskuvio: suurin osuus on \"Närpiön\" <60 %>.".into(),
        notes: vec![vec![Span {
            link: Some(Link::Anchor(Anchor("table:budget".into()))),
            ..Span::plain("Luvut: taulukko 1")
        }]],
        drawing: Drawing::Plot(Plot {
            kind: ChartKind::Bars,
            categories: vec!["Kaskinen".into(), "Närpiö".into()],
            series: vec![Series {
                name: "Osuus".into(),
                values: vec![Some(40.0), Some(60.0)],
                labels: vec!["40".into(), "60".into()],
            }],
            unit: "%".into(),
        }),
    }
}

/// A small photograph.
pub(crate) fn photograph(format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(vec![]);
    let pixels = RgbImage::from_fn(40, 20, |x, y| image::Rgb([x as u8 * 6, y as u8 * 12, 99]));
    DynamicImage::from(pixels).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A drawing of any chart.
pub(crate) fn drawn() -> ChartPicture {
    ChartPicture {
        svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>".into(),
        png: photograph(ImageFormat::Png),
        width: 400.0,
        height: 200.0,
    }
}

/// Many figures in a row: too wide for an upright page.
fn wide_table() -> Table {
    let years = 2025..2045;
    let columns = years.clone().map(|year| column(&year.to_string(), Align::Number));
    let cells = years.map(|_| euros(123_456_700, "1\u{a0}234\u{a0}567"));
    Table {
        anchor: Anchor("table:wide".into()),
        caption: vec![Span::plain("Taulukko\u{a0}2. Vuosittain")],
        columns: [vec![column("Rivi", Align::Start)], columns.collect()].concat(),
        rows: vec![row(RowKind::Body, [vec![head("Menot")], cells.collect()].concat())],
        notes: vec![],
    }
}

fn lists() -> Block {
    let item = |text: &str| Item {
        spans: vec![Span::plain(text)],
        inner: None,
    };
    Block::List(List {
        ordered: true,
        items: vec![
            Item {
                inner: Some(List {
                    ordered: false,
                    items: vec![item("sisempi"), item("toinen sisempi")],
                }),
                ..item("ensimmäinen")
            },
            item("toinen"),
        ],
    })
}

fn linked() -> Block {
    let link = |text: &str, link| Span {
        link: Some(link),
        ..Span::plain(text)
    };
    Block::Paragraph(vec![
        Span::bold("Lue "),
        link(
            "laki",
            Link::Address("https://finlex.fi/fi/laki/ajantasa/2023/20230380".into()),
        ),
        Span::plain(", "),
        link("taulukko 1", Link::Anchor(Anchor("table:budget".into()))),
        Span::plain(" ja "),
        link("puuttuva", Link::Anchor(Anchor("nowhere".into()))),
        Span::plain(", sivu "),
        Span {
            page_of: Some(Anchor("table:budget".into())),
            ..Span::plain("7")
        },
        Span::plain("; ruotsiksi "),
        Span {
            language: Some(Language::Sv),
            italic: true,
            ..Span::plain("sysselsättnings\u{ad}område")
        },
        Span::plain(" 12\u{a0}§, a\u{2011}b."),
    ])
}

fn contents() -> Vec<Block> {
    let list = |title: &str, listed| Block::Contents {
        title: title.into(),
        listed,
    };
    vec![
        list("Sisällys", Listed::Headings { depth: 2 }),
        list("Taulukot", Listed::Tables),
        list("Kuviot", Listed::Charts),
        Block::PageBreak,
    ]
}

/// Everything once.
pub(crate) fn full() -> Document {
    let picture = |alternative: &str, format| {
        Block::Picture(Picture {
            bytes: photograph(format),
            alternative: alternative.into(),
            caption: vec![Span::plain("Satama illalla")],
        })
    };
    let mut blocks = contents();
    blocks.extend([
        heading(1, "1", "Palvelut & <talous>"),
        paragraph("Työllisyysalue järjestää palvelut =1+1."),
        linked(),
        lists(),
        Block::Quotation(vec![Span::plain("Suunnitelmasta on käytävä ilmi…")]),
        Block::Note(vec![Span::plain("Luvut ovat havainnollistavia.")]),
        Block::Table(table()),
        heading(2, "1.1", "Vuodet"),
        Block::Table(wide_table()),
        paragraph("Väliteksti."),
        Block::Chart(chart()),
        picture("Vene laiturissa", ImageFormat::Jpeg),
        picture("", ImageFormat::Png),
        Block::InLanguage {
            language: Language::Sv,
            blocks: vec![
                heading(1, "", "På svenska"),
                paragraph("Sysselsättningsområdet ordnar tjänsterna."),
            ],
        },
        Block::Parallel(Parallel {
            languages: [Language::Fi, Language::Sv],
            pairs: vec![
                [vec![heading(2, "2", "Rinnakkain")], vec![heading(2, "2", "Parallellt")]],
                [vec![paragraph("Vasen")], vec![paragraph("Höger")]],
            ],
        }),
    ]);
    document(blocks)
}
