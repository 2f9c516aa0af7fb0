//! Documents for tests and for looking at.

use document::{
    Align, Anchor, Block, Cell, Chart, ChartKind, Column, Cover, Document, Drawing, Heading, Item, Language, Link,
    List, Listed, Look, Meta, Phrase, Picture, Plot, Row, RowKind, Running, Series, Span, Table,
};

const FI: &str = "Työllisyysalue järjestää työvoimapalvelut yhdessä jäsenkuntien kanssa niin, että palvelut ovat saatavilla \
    molemmilla kansalliskielillä. Henkilöasiakkaan palvelutarve arvioidaan viiden arkipäivän kuluessa, ja kotoutumisen \
    edistäminen sovitetaan yhteen koulutuksen, sosiaalipalvelujen sekä lähiympäristön yritysten tarpeiden kanssa.";
const SV: &str = "Sysselsättningsområdet ordnar arbetskraftsservicen tillsammans med medlemskommunerna så att tjänsterna finns \
    tillgängliga på båda nationalspråken. Personkundens servicebehov bedöms inom fem vardagar, och integrationsfrämjandet samordnas \
    med utbildningen, socialservicen och behoven hos företagen i närområdet.";

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
            subject: "Työvoimapalvelujen järjestämissuunnitelma (380/2023 15 §)".into(),
            created: "2026-11-20T10:00:00Z".into(),
            producer: "Laadin 0.1.0".into(),
        },
        cover: Cover {
            titles: vec![
                phrase("Työvoimapalvelujen järjestämissuunnitelma 2025–2028", Language::Fi),
                phrase("Plan för ordnande av arbetskraftsservice 2025–2028", Language::Sv),
            ],
            subtitles: vec![
                phrase("Pohjanlahden työllisyysalue", Language::Fi),
                phrase("Bottniska vikens sysselsättningsområde", Language::Sv),
            ],
            lines: vec![
                phrase(
                    "Jäsenkunnat: Kaskinen, Korsnäs, Kristiinankaupunki, Närpiö",
                    Language::Fi,
                ),
                phrase("VN/1234/2023", Language::Fi),
                phrase("Versio 0.3, 20.11.2026", Language::Fi),
            ],
            emblem: None,
            draft: Some(phrase("Luonnos", Language::Fi)),
        },
        running: Running {
            title: "Järjestämissuunnitelma 2025–2028".into(),
            mark: "Luonnos · versio 0.3".into(),
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
    let anchor = Anchor(format!("h-{number}-{text}"));
    Block::Heading(Heading {
        level,
        number: number.into(),
        spans: vec![Span::plain(text)],
        anchor,
    })
}

/// A paragraph of plain text.
pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

fn cell(text: &str) -> Cell {
    Cell {
        paragraphs: vec![vec![Span::plain(text)]],
        columns: 1,
        header: false,
        value: None,
    }
}

fn row(kind: RowKind, texts: &[&str]) -> Row {
    let mut cells: Vec<Cell> = texts.iter().map(|text| cell(text)).collect();
    cells[0].header = true;
    Row { kind, cells }
}

/// A table of money by municipality, with groups and sums.
pub(crate) fn table(number: usize, rows: usize) -> Block {
    let column = |header: &str, align| Column {
        header: vec![Span::plain(header)],
        align,
        total: false,
    };
    let mut all = vec![Row {
        kind: RowKind::Group,
        cells: vec![Cell {
            columns: 4,
            header: true,
            ..cell("Palvelut")
        }],
    }];
    for index in 0..rows {
        let amount = format!(
            "{}\u{a0}{:03},{:02}",
            12 + index,
            (index * 137) % 1000,
            (index * 31) % 100
        );
        all.push(row(
            RowKind::Body,
            &[
                "Kristiinankaupunki – Kristinestad",
                "Työnhakijan palveluprosessi ja yritysyhteistyö",
                &amount,
                "4,5",
            ],
        ));
    }
    all.push(row(RowKind::Subtotal, &["Välisumma", "", "123\u{a0}456,00", "9,0"]));
    all.push(row(RowKind::Total, &["Yhteensä", "", "1\u{a0}234\u{a0}567,89", "18,5"]));
    Block::Table(Table {
        anchor: Anchor(format!("table-{number}")),
        caption: vec![Span::plain(format!("Taulukko {number}. Kustannukset kunnittain, €"))],
        columns: vec![
            column("Kunta", Align::Start),
            column("Palvelu", Align::Start),
            column("Kustannus, €", Align::Number),
            column("Henkilötyövuodet", Align::Number),
        ],
        rows: all,
        notes: vec![vec![Span::plain(
            "Lähde: jäsenkuntien talousarviot 2025. Luvut ovat havainnollistavia.",
        )]],
    })
}

/// A table with many narrow columns.
pub(crate) fn wide_table() -> Block {
    let years: Vec<String> = (2025..2037).map(|year| year.to_string()).collect();
    let mut columns = vec![Column {
        header: vec![Span::plain("Jäsenkunta")],
        align: Align::Start,
        total: false,
    }];
    columns.extend(years.iter().map(|year| Column {
        header: vec![Span::plain(year.clone())],
        align: Align::Number,
        total: false,
    }));
    let rows = ["Kaskinen", "Kristiinankaupunki", "Maalahti", "Uusikaarlepyy"].map(|name| {
        let values: Vec<String> = (0..12)
            .map(|year| format!("{}\u{a0}{:03}", 118 + year, 37 * year + name.len()))
            .collect();
        let texts: Vec<&str> = std::iter::once(name).chain(values.iter().map(String::as_str)).collect();
        row(RowKind::Body, &texts)
    });
    Block::Table(Table {
        anchor: Anchor("wide".into()),
        caption: vec![Span::plain("Kuntien osuudet vuosittain, €")],
        columns,
        rows: rows.to_vec(),
        notes: vec![],
    })
}

/// A chart of each kind.
pub(crate) fn chart(number: usize, kind: ChartKind, series: usize) -> Block {
    let categories: Vec<String> = [
        "Kaskinen",
        "Korsnäs",
        "Kristiinankaupunki",
        "Maalahti",
        "Närpiö",
        "Vöyri",
    ]
    .map(String::from)
    .into();
    let make = |index: usize| {
        let value = |category: usize| 12.0 + ((category * 7 + index * 5 + number) % 11) as f64 * 3.4;
        let values: Vec<Option<f64>> = (0..categories.len()).map(|category| Some(value(category))).collect();
        let labels = values
            .iter()
            .flatten()
            .map(|value| format!("{value:.1}").replace('.', ","))
            .collect();
        Series {
            name: ["Työnantajapalvelut", "Henkilöasiakkaat", "Kotoutuminen"][index % 3].into(),
            values,
            labels,
        }
    };
    Block::Chart(Chart {
        anchor: Anchor(format!("chart-{number}-{kind:?}")),
        caption: vec![Span::plain(format!("Kuvio {number}. Henkilötyövuodet kunnittain"))],
        alternative: "Pylväskuvio: eniten henkilötyövuosia on Närpiössä ja vähiten Kaskisissa.".into(),
        notes: vec![],
        drawing: Drawing::Plot(Plot {
            kind,
            series: (0..series).map(make).collect(),
            categories,
            unit: "htv".into(),
        }),
    })
}

fn list() -> Block {
    let item = |text: &str, inner| Item {
        spans: vec![Span::plain(text)],
        inner,
    };
    let inner = List {
        ordered: true,
        items: vec![item("Palvelutarpeen arviointi", None), item(FI, None)],
    };
    Block::List(List {
        ordered: false,
        items: vec![item("Työnhakijat", Some(inner)), item("Työnantajat ja yritykset", None)],
    })
}

fn rich_paragraph() -> Block {
    let link = |text: &str, link| Span {
        link: Some(link),
        ..Span::plain(text)
    };
    Block::Paragraph(vec![
        Span::plain("Laki työvoimapalveluiden järjestämisestä ("),
        link(
            "380/2023",
            Link::Address("https://www.finlex.fi/fi/laki/alkup/2023/20230380?a=ä&b".into()),
        ),
        Span::plain(") edellyttää, että suunnitelma kattaa "),
        Span::bold("vähintään 20\u{a0}000 henkilön"),
        Span::plain(" työvoimapohjan; ruotsiksi "),
        Span {
            language: Some(Language::Sv),
            italic: true,
            ..Span::plain("arbetskraftsservicens ordnande")
        },
        Span::plain(". Katso "),
        link("taulukko 1", Link::Anchor(Anchor("table-1".into()))),
        Span::plain(" ja "),
        link("olematon kohta", Link::Anchor(Anchor("nowhere".into()))),
        Span::plain(". Määrät: 1\u{a0}234\u{a0}567,89\u{a0}€, CO₂, m², ≤ 5 %, µ ja μ."),
    ])
}

/// A small picture.
pub(crate) fn picture(alternative: &str) -> Block {
    let pixels = image::RgbaImage::from_fn(240, 120, |x, y| {
        image::Rgba([x as u8, (y * 2) as u8, 120, if x > 200 { 90 } else { 255 }])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("memory can be written");
    Block::Picture(Picture {
        bytes: bytes.into_inner(),
        alternative: alternative.into(),
        caption: vec![Span::plain("Kuva 1. Toimipaikat")],
    })
}

/// A document with everything in it.
pub(crate) fn full() -> Document {
    let swedish = Block::InLanguage {
        language: Language::Sv,
        blocks: vec![
            heading(1, "", "På svenska"),
            heading(2, "1", "Ordnande av servicen"),
            paragraph(SV),
            paragraph(SV),
        ],
    };
    document(vec![
        Block::Contents {
            title: "Sisällys".into(),
            listed: Listed::Headings { depth: 3 },
        },
        heading(1, "1", "Palvelujen järjestäminen ja saatavuus"),
        paragraph(FI),
        rich_paragraph(),
        heading(2, "1.1", "Palvelutarpeiden yhteensovittaminen"),
        list(),
        Block::Quotation(vec![Span::plain(FI)]),
        Block::Note(vec![Span::bold("Huomautus. "), Span::plain(FI)]),
        heading(3, "1.1.1", "Lähipalvelut"),
        paragraph(&FI.repeat(2)),
        table(1, 9),
        heading(2, "1.2", "Kustannusten jako"),
        wide_table(),
        chart(1, ChartKind::Bars, 1),
        chart(2, ChartKind::Bars, 3),
        chart(3, ChartKind::Stacked, 3),
        chart(4, ChartKind::Lines, 3),
        chart(5, ChartKind::Steps, 1),
        picture("Kartta työllisyysalueen toimipaikoista"),
        picture(""),
        heading(1, "2", "Pitkä taulukko"),
        table(2, 60),
        Block::PageBreak,
        swedish,
    ])
}

/// About a hundred pages: paragraphs in both languages, tables and charts.
pub(crate) fn big() -> Document {
    let mut blocks = vec![Block::Contents {
        title: "Sisällys".into(),
        listed: Listed::Headings { depth: 2 },
    }];
    for part in 0..20 {
        blocks.push(heading(1, &format!("{}", part + 1), "Palvelujen järjestäminen"));
        for section in 0..5 {
            blocks.push(heading(
                2,
                &format!("{}.{}", part + 1, section + 1),
                "Yhteistyö ja voimavarat",
            ));
            blocks.push(paragraph(&format!("{part}.{section}. {}", FI.repeat(2 + section % 3))));
            let swedish = paragraph(&format!("{part}.{section}. {}", SV.repeat(2 + part % 3)));
            blocks.push(Block::InLanguage {
                language: Language::Sv,
                blocks: vec![swedish],
            });
        }
        blocks.push(table(part + 1, 28));
        let kind = [ChartKind::Bars, ChartKind::Stacked, ChartKind::Lines, ChartKind::Steps][part % 4];
        blocks.push(chart(part + 1, kind, 3));
    }
    document(blocks)
}

/// What nobody should write, all of which must still make a valid file.
pub(crate) fn nasty() -> Document {
    let Block::Table(mut table) = table(7, 1) else {
        unreachable!("a table")
    };
    table.rows[1].cells.truncate(1);
    table.rows[1].cells[0].paragraphs = vec![
        vec![Span::plain("sana ".repeat(9_000))],
        vec![Span::plain("toinen kappale")],
    ];
    table.rows.push(Row {
        kind: RowKind::Body,
        cells: vec![
            Cell {
                columns: 9,
                ..cell("liian leveä")
            },
            cell("liikaa"),
        ],
    });
    table.rows.push(Row {
        kind: RowKind::Group,
        cells: vec![],
    });
    let no_rows = Table {
        rows: vec![],
        anchor: Anchor("no-rows".into()),
        ..table.clone()
    };
    let no_columns = Table {
        columns: vec![],
        anchor: Anchor("no-columns".into()),
        ..table.clone()
    };
    let Block::Chart(chart) = chart(8, ChartKind::Bars, 4) else {
        unreachable!("a chart")
    };
    let Drawing::Plot(plot) = &chart.drawing else {
        unreachable!("a plot")
    };
    let many = Plot {
        categories: vec!["Kunta".into(); 300],
        series: plot
            .series
            .iter()
            .map(|series| Series {
                values: vec![Some(-3.5), Some(f64::NAN), None, Some(9e9)],
                ..series.clone()
            })
            .collect(),
        ..plot.clone()
    };
    let charts = [ChartKind::Bars, ChartKind::Stacked, ChartKind::Lines, ChartKind::Steps].map(|kind| {
        Block::Chart(Chart {
            caption: vec![],
            alternative: String::new(),
            drawing: Drawing::Plot(Plot {
                kind,
                unit: String::new(),
                ..many.clone()
            }),
            ..chart.clone()
        })
    });
    let mut blocks = vec![
        Block::PageBreak,
        heading(5, "", ""),
        heading(5, "12.3.4.5", "e\u{301}x\u{30c} 😀 שלום \u{e000}\u{0}\u{ad}"),
        Block::Contents {
            title: String::new(),
            listed: Listed::Headings { depth: 6 },
        },
        paragraph(&"työllisyys".repeat(40)),
        paragraph("1234567890123456789012345678901234567890"),
        paragraph("😀👩\u{200d}🚒 ja \u{feff}\u{202e}שלום\u{202c} \u{2028} µ μ Ω Ω ﬁ"),
        Block::List(List {
            ordered: true,
            items: vec![],
        }),
        Block::List(List {
            ordered: true,
            items: vec![Item {
                spans: vec![],
                inner: Some(List {
                    ordered: false,
                    items: vec![],
                }),
            }],
        }),
        Block::Quotation(vec![]),
        Block::Note(vec![Span::plain(" ")]),
        Block::InLanguage {
            language: Language::Fi,
            blocks: vec![],
        },
        Block::Table(table),
        Block::Table(no_rows),
        Block::Table(no_columns),
        Block::Contents {
            title: "Toinen sisällys".into(),
            listed: Listed::Headings { depth: 0 },
        },
    ];
    blocks.extend(charts);
    blocks.push(Block::Contents {
        title: "Kolmas sisällys".into(),
        listed: Listed::Headings { depth: 2 },
    });
    blocks.push(Block::PageBreak);
    let mut document = document(blocks);
    document.running.title = "Pitkä nimi ".repeat(40);
    document.meta.created = "eilen".into();
    document.cover.lines = vec![Phrase {
        text: "rivi ".repeat(900),
        language: Language::Sv,
    }];
    document
}
