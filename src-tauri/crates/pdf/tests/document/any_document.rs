//! No document makes the renderer panic or write a file that doesn't keep its promises.

use document::{
    Align, Anchor, Block, Cell, Chart, ChartKind, Column, Drawing, Heading, Item, Language, Link, List, Listed,
    Orientation, Parallel, Plot, Row, RowKind, Series, Span, Table,
};
use proptest::prelude::*;

use super::sample;

fn text() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "",
        " ",
        "\n",
        "\u{ad}",
        "a\u{ad}\u{ad}b",
        "e\u{301}\u{323}",
        "😀👩‍🚒",
        "שלום עולם",
        "مرحبا",
        "\u{200b}",
        "\u{feff}",
        "\u{e000}",
        "1234567890123456789012345678901234567890",
        "fi ffi ffl",
        "työllisyysalue–sysselsättningsområde",
        "https://example.org/a/b?c=d&e=f",
        "1\u{a0}234\u{a0}567,89\u{a0}€",
        "\u{7}\u{0}",
        "ﬁ",
        "Ω Ω µ μ",
        "— – -",
        "x̌",
        "\u{2028}",
        "ääkköset",
    ])
    .prop_map(str::to_owned);
    let long = "[a-zåäö]{1,90}";
    let usual = "[A-Za-zåäöÅÄÖ ,.0-9-]{0,60}";
    prop::collection::vec(prop_oneof![nasty, long, usual], 0..4).prop_map(|parts| parts.join(" "))
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::Fi, Language::Sv])
}

fn span() -> impl Strategy<Value = Span> {
    let link = prop_oneof![
        4 => Just(None),
        1 => "[a-d]".prop_map(|name| Some(Link::Anchor(Anchor(name)))),
        1 => text().prop_map(|address| Some(Link::Address(address))),
    ];
    let page_of = prop::option::weighted(0.1, "[a-d]".prop_map(Anchor));
    let language = prop::option::of(language());
    (text(), any::<bool>(), any::<bool>(), link, language, page_of).prop_map(
        |(text, bold, italic, link, language, page_of)| Span {
            text,
            bold,
            italic,
            link,
            language,
            page_of,
        },
    )
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    prop::collection::vec(span(), 0..4)
}

fn heading() -> impl Strategy<Value = Block> {
    (0u8..9, text(), spans(), "[a-d]").prop_map(|(level, number, spans, name)| {
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

fn table() -> impl Strategy<Value = Block> {
    let align = prop::sample::select(vec![Align::Start, Align::Number]);
    let column = (spans(), align).prop_map(|(header, align)| Column {
        header,
        align,
        total: false,
    });
    let cell =
        (prop::collection::vec(spans(), 0..3), 0u16..4, any::<bool>()).prop_map(|(paragraphs, columns, header)| Cell {
            paragraphs,
            columns,
            header,
            value: None,
        });
    let kind = prop::sample::select(vec![RowKind::Body, RowKind::Group, RowKind::Subtotal, RowKind::Total]);
    let row = (kind, prop::collection::vec(cell, 0..6))
        .prop_map(|(kind, cells)| Row { kind, cells })
        .boxed();
    let rows = prop_oneof![8 => prop::collection::vec(row.clone(), 0..6), 1 => row.prop_map(|row| vec![row; 300])];
    (
        prop::collection::vec(column, 0..14),
        rows,
        spans(),
        prop::collection::vec(spans(), 0..2),
        "[a-d]",
    )
        .prop_map(|(columns, rows, caption, notes, name)| {
            Block::Table(Table {
                anchor: Anchor(name),
                caption,
                columns,
                rows,
                notes,
            })
        })
}

fn chart() -> impl Strategy<Value = Block> {
    let kind = prop::sample::select(vec![
        ChartKind::Bars,
        ChartKind::Stacked,
        ChartKind::Lines,
        ChartKind::Steps,
    ]);
    let series = (
        text(),
        prop::collection::vec(prop::option::of(any::<f64>()), 0..6),
        prop::collection::vec(text(), 0..6),
    )
        .prop_map(|(name, values, labels)| Series { name, values, labels });
    let small =
        (text(), prop::collection::vec(prop::option::of(-50.0..900.0f64), 0..6)).prop_map(|(name, values)| Series {
            name,
            labels: values.iter().map(|value| format!("{value:?}")).collect(),
            values,
        });
    let categories =
        prop_oneof![6 => prop::collection::vec(text(), 0..7), 1 => text().prop_map(|name| vec![name; 300])];
    (
        kind,
        categories,
        prop::collection::vec(prop_oneof![series, small], 0..7),
        spans(),
        text(),
        text(),
    )
        .prop_map(|(kind, categories, series, caption, alternative, unit)| {
            Block::Chart(Chart {
                anchor: Anchor("a".into()),
                caption,
                alternative,
                notes: vec![],
                drawing: Drawing::Plot(Plot {
                    kind,
                    categories,
                    series,
                    unit,
                }),
            })
        })
}

fn listed() -> impl Strategy<Value = Listed> {
    prop_oneof![
        (0u8..7).prop_map(|depth| Listed::Headings { depth }),
        Just(Listed::Tables),
        Just(Listed::Charts),
    ]
}

fn words() -> BoxedStrategy<Block> {
    prop_oneof![
        4 => heading(),
        4 => spans().prop_map(Block::Paragraph),
        2 => list().prop_map(Block::List),
        1 => spans().prop_map(Block::Quotation),
        1 => spans().prop_map(Block::Note),
        3 => table(),
        1 => (text(), listed()).prop_map(|(title, listed)| Block::Contents { title, listed }),
        1 => Just(Block::PageBreak),
    ]
    .boxed()
}

/// With parts in a language and two columns of them.
fn with_parts(leaf: impl Strategy<Value = Block> + 'static) -> impl Strategy<Value = Block> {
    leaf.prop_recursive(2, 12, 4, |inner| {
        let blocks = prop::collection::vec(inner, 0..3).boxed();
        let pair = (blocks.clone(), blocks.clone()).prop_map(|(left, right)| [left, right]);
        let parallel = prop::collection::vec(pair, 0..3).prop_map(|pairs| {
            let languages = [Language::Fi, Language::Sv];
            Block::Parallel(Parallel { languages, pairs })
        });
        let part = (language(), blocks).prop_map(|(language, blocks)| Block::InLanguage { language, blocks });
        prop_oneof![part, parallel]
    })
}

fn block() -> impl Strategy<Value = Block> {
    with_parts(prop_oneof![6 => words(), 1 => chart()])
}

fn orientation() -> impl Strategy<Value = Orientation> {
    prop::sample::select(vec![Orientation::Upright, Orientation::Across])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn renders_and_keeps_its_promises(
        blocks in prop::collection::vec(block(), 0..7),
        title in text(),
        label in text(),
        orientation in orientation(),
    ) {
        let mut document = sample::document(blocks);
        document.look.orientation = orientation;
        document.cover.titles[0].text = title.clone();
        document.running.title = title;
        document.running.link_label = label;
        let rendered = pdf::render(&document, &[], &mut |_| {});
        prop_assert!(rendered.is_ok(), "{:?}", rendered.err());
        let rendered = rendered.unwrap();
        prop_assert!(rendered.headings.iter().all(|(_, page)| (1..=rendered.pages).contains(page)));
    }
}
