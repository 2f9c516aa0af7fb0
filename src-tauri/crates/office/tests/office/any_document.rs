//! No document makes a writer panic or write a file that can't be read.

use document::{
    Align, Anchor, Block, Cell, Chart, ChartKind, Column, Drawing, Heading, Item, Language, Link, List, Listed, Look,
    Orientation, Parallel, Plot, Row, RowKind, Span, Table, Value,
};
use money::Cents;
use proptest::prelude::*;

use super::{csv, docx, sample, xlsx};

fn text() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u{0}\u{7}\u{1b}\u{9f}",
        "\u{fffe}\u{ffff}",
        "\u{ad}",
        "e\u{301}\u{323}",
        "😀👩‍🚒",
        "שלום עולם",
        "\u{feff}",
        "1234567890123456789012345678901234567890",
        "1\u{a0}234,56*",
        "<w:p>&amp;]]><![CDATA[",
        "<r>bold</r>",
        "\"';=+-@",
        "=cmd|' /C calc'!A0",
        "_x0041_",
        "Taulukko\u{a0}1. Sama",
        "Taulukko\u{a0}1. Sama",
        "[a]:*?/\\",
        "https://example.org/a b?c=d&e=\"f\"#g#h",
        "\u{2028}",
        "\u{2011}",
    ])
    .prop_map(str::to_owned);
    let long = "[a-zåäö]{1,90}";
    let usual = "[A-Za-zåäöÅÄÖ ,.0-9-]{0,60}";
    prop::collection::vec(prop_oneof![nasty, long, usual], 0..4).prop_map(|parts| parts.concat())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::Fi, Language::Sv])
}

fn span() -> impl Strategy<Value = Span> {
    let link = prop_oneof![
        4 => Just(None),
        1 => "[a-d]".prop_map(|name| Some(Link::Anchor(Anchor(name)))),
        1 => text().prop_map(|address| Some(Link::Address(address))),
        1 => text().prop_map(|address| Some(Link::Address(format!("https://{address}")))),
    ];
    let page = prop_oneof![5 => Just(None), 1 => "[a-d]".prop_map(|name| Some(Anchor(name)))];
    (
        text(),
        any::<bool>(),
        any::<bool>(),
        link,
        prop::option::of(language()),
        page,
    )
        .prop_map(|(text, bold, italic, link, language, page_of)| Span {
            text,
            bold,
            italic,
            link,
            language,
            page_of,
        })
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    prop::collection::vec(span(), 0..4)
}

fn heading() -> impl Strategy<Value = Block> {
    (0u8..11, text(), spans(), "[a-d]").prop_map(|(level, number, spans, name)| {
        Block::Heading(Heading {
            level,
            number,
            spans,
            anchor: Anchor(name),
        })
    })
}

fn list() -> impl Strategy<Value = List> {
    let leaf = (any::<bool>(), prop::collection::vec(spans(), 0..4)).prop_map(|(ordered, items)| List {
        ordered,
        items: items.into_iter().map(|spans| Item { spans, inner: None }).collect(),
    });
    leaf.prop_recursive(12, 24, 3, |inner| {
        let item = (spans(), prop::option::of(inner)).prop_map(|(spans, inner)| Item { spans, inner });
        (any::<bool>(), prop::collection::vec(item, 0..3)).prop_map(|(ordered, items)| List { ordered, items })
    })
}

fn value() -> impl Strategy<Value = Option<Value>> {
    let number = (any::<i64>(), 0u32..19, prop::option::of(0u8..6)).prop_map(|(digits, scale, decimals)| {
        let number = rust_decimal::Decimal::new(digits, scale)
            .normalize()
            .to_string()
            .parse();
        (number.unwrap(), decimals)
    });
    prop_oneof![
        2 => Just(None),
        2 => any::<i64>().prop_map(|cents| Some(Value::Euros(Cents::from_cents(cents)))),
        2 => (-20i64..20).prop_map(|cents| Some(Value::Euros(Cents::from_cents(cents)))),
        1 => number.clone().prop_map(|(number, decimals)| Some(Value::Number { number, decimals })),
        1 => number.prop_map(|(number, decimals)| Some(Value::Percent { number, decimals })),
        1 => (-800_000i32..4_000_000).prop_map(|day| chrono::NaiveDate::from_num_days_from_ce_opt(day).map(Value::Date)),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    let align = prop::sample::select(vec![Align::Start, Align::Number]);
    let column = (spans(), align, any::<bool>()).prop_map(|(header, align, total)| Column { header, align, total });
    let cell = (prop::collection::vec(spans(), 0..3), 0u16..4, any::<bool>(), value()).prop_map(
        |(paragraphs, columns, header, value)| Cell {
            paragraphs,
            columns,
            header,
            value,
        },
    );
    let kind = prop::sample::select(vec![RowKind::Body, RowKind::Group, RowKind::Subtotal, RowKind::Total]);
    let row = (kind, prop::collection::vec(cell, 0..6))
        .prop_map(|(kind, cells)| Row { kind, cells })
        .boxed();
    let rows = prop_oneof![8 => prop::collection::vec(row.clone(), 0..6), 1 => row.prop_map(|row| vec![row; 300])];
    let notes = prop::collection::vec(spans(), 0..2);
    (prop::collection::vec(column, 0..24), rows, spans(), notes, "[a-d]").prop_map(
        |(columns, rows, caption, notes, name)| Table {
            anchor: Anchor(name),
            caption,
            columns,
            rows,
            notes,
        },
    )
}

fn chart() -> impl Strategy<Value = Block> {
    (spans(), text(), prop::collection::vec(spans(), 0..2)).prop_map(|(caption, alternative, notes)| {
        Block::Chart(Chart {
            anchor: Anchor("a".into()),
            caption,
            alternative,
            notes,
            drawing: Drawing::Plot(Plot {
                kind: ChartKind::Bars,
                categories: vec![],
                series: vec![],
                unit: String::new(),
            }),
        })
    })
}

fn flowing() -> BoxedStrategy<Block> {
    prop_oneof![
        4 => heading(),
        3 => spans().prop_map(Block::Paragraph),
        2 => list().prop_map(Block::List),
        1 => spans().prop_map(Block::Quotation),
        1 => spans().prop_map(Block::Note),
        5 => table().prop_map(Block::Table),
        2 => chart(),
    ]
    .boxed()
}

fn block() -> impl Strategy<Value = Block> {
    let listed = prop_oneof![
        (0u8..12).prop_map(|depth| Listed::Headings { depth }),
        Just(Listed::Tables),
        Just(Listed::Charts),
    ];
    let side = prop::collection::vec(flowing(), 0..3);
    let pair = (side.clone(), side).prop_map(|(left, right)| [left, right]);
    let leaf = prop_oneof![
        12 => flowing(),
        2 => (text(), listed).prop_map(|(title, listed)| Block::Contents { title, listed }),
        2 => Just(Block::PageBreak),
        2 => prop::collection::vec(pair, 0..3).prop_map(|pairs| Block::Parallel(Parallel {
            languages: [Language::Sv, Language::Fi],
            pairs,
        })),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        (language(), prop::collection::vec(inner, 0..4))
            .prop_map(|(language, blocks)| Block::InLanguage { language, blocks })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_document_becomes_files_that_can_be_read(
        blocks in prop::collection::vec(block(), 0..7),
        words in text(),
        across in any::<bool>(),
    ) {
        let mut document = sample::document(blocks);
        document.cover.titles[0].text = words.clone();
        document.running.title = words.clone();
        document.running.page_label = format!("{{page{words}{{pages}}");
        document.meta.title = words.clone();
        document.meta.created = words;
        document.look = Look {
            orientation: if across { Orientation::Across } else { Orientation::Upright },
            ..Look::default()
        };
        docx::check(&office::docx(&document, &|_, _| Some(sample::drawn())).unwrap());
        xlsx::check(&office::xlsx(&document).unwrap());
        csv::check(&office::csv(&document));
    }
}
