//! What the finished file says, re-read with lopdf.

use document::{Anchor, Block, Language, Span};

use super::reader::Reader;
use super::sample;

fn render(blocks: Vec<Block>) -> pdf::Rendered {
    pdf::render(&sample::document(blocks), &[], &mut |_| {}).expect("a document of tests can be rendered")
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::full();
    let first = pdf::render(&document, &[], &mut |_| {}).unwrap();
    let second = pdf::render(&document, &[], &mut |_| {}).unwrap();
    assert!(first.bytes == second.bytes);
}

#[test]
fn another_title_gives_another_identifier() {
    let mut document = sample::document(vec![sample::paragraph("Sama teksti")]);
    let id = |document: &document::Document| {
        Reader::new(&pdf::render(document, &[], &mut |_| {}).unwrap().bytes).identifier()
    };
    let first = id(&document);
    document.meta.title = "Toinen nimi".into();
    assert_ne!(first, id(&document));
}

#[test]
fn stages_are_told_in_their_order() {
    let mut stages = Vec::new();
    pdf::render(&sample::document(vec![]), &[], &mut |stage| stages.push(stage)).unwrap();
    assert_eq!(
        stages,
        [
            pdf::Stage::Layout,
            pdf::Stage::Paint,
            pdf::Stage::Tag,
            pdf::Stage::Verify
        ]
    );
}

#[test]
fn headings_are_told_with_the_pages_that_the_contents_print() {
    let document = sample::big();
    let rendered = pdf::render(&document, &[], &mut |_| {}).unwrap();
    let reader = Reader::new(&rendered.bytes);
    assert_eq!(reader.pages(), rendered.pages);
    let printed: Vec<usize> = reader
        .texts("TOCI")
        .iter()
        .map(|entry| {
            entry
                .rsplit(' ')
                .next()
                .unwrap()
                .parse()
                .expect("an entry ends with its page number")
        })
        .collect();
    let told: Vec<usize> = rendered.headings.iter().map(|(_, page)| *page).collect();
    assert_eq!(printed, told);
    assert_eq!(
        reader.pages_of(&["H1", "H2"]).into_iter().skip(1).collect::<Vec<_>>(),
        told,
        "after the heading of the contents"
    );
}

#[test]
fn bookmarks_are_nested_as_the_headings_are() {
    let blocks = vec![
        sample::heading(1, "1", "Ensimmäinen"),
        sample::heading(2, "1.1", "Sisempi"),
        sample::heading(1, "2", "Toinen"),
        sample::paragraph("Teksti."),
    ];
    let reader = Reader::new(&render(blocks).bytes);
    assert_eq!(
        reader.bookmarks(),
        [
            (1, "1 Ensimmäinen".into()),
            (2, "1.1 Sisempi".into()),
            (1, "2 Toinen".into())
        ]
    );
}

#[test]
fn levels_that_skip_are_pulled_up() {
    let blocks = vec![
        sample::heading(3, "", "Syvältä"),
        sample::heading(6, "", "Vielä syvemmältä"),
        sample::paragraph("Teksti."),
    ];
    let reader = Reader::new(&render(blocks).bytes);
    assert_eq!(reader.texts("H1"), ["Syvältä"]);
    assert_eq!(reader.texts("H2"), ["Vielä syvemmältä"]);
}

#[test]
fn cells_say_what_they_head() {
    let reader = Reader::new(&render(vec![sample::table(1, 3)]).bytes);
    assert_eq!(
        reader.scopes(),
        [
            "Column", "Column", "Column", "Column", "Column", "Row", "Row", "Row", "Row", "Row"
        ]
    );
    assert_eq!(reader.texts("Caption"), ["Taulukko 1. Kustannukset kunnittain, €"]);
    assert_eq!(reader.count("TR"), 1 + 1 + 3 + 2);
}

#[test]
fn a_header_repeated_on_the_next_page_is_an_artifact() {
    let rendered = render(vec![sample::table(1, 120)]);
    let reader = Reader::new(&rendered.bytes);
    assert!(rendered.pages > 3);
    assert_eq!(reader.texts("THead").len(), 1);
    for page in 2..rendered.pages {
        let drawn = reader.page_text(page).join(" ");
        let owned = reader.owned_text(page);
        assert!(drawn.contains("Henkilötyövuodet"), "page {page}");
        assert_eq!(owned.contains("Henkilötyövuodet"), page == 2, "page {page}");
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_and_loses_nothing() {
    let words: Vec<String> = (0..3000).map(|number| format!("sana{number}")).collect();
    let text = words.join(" ");
    let Block::Table(mut table) = sample::table(1, 2) else {
        unreachable!("a table")
    };
    table.rows[1].cells[1].paragraphs = vec![vec![Span::plain(text)]];
    let reader = Reader::new(&render(vec![Block::Table(table)]).bytes);
    let cells = reader.texts("TD").join(" ");
    assert!(words.iter().all(|word| cells.contains(word.as_str())));
}

#[test]
fn parts_in_the_other_language_say_so() {
    let swedish = Block::InLanguage {
        language: Language::Sv,
        blocks: vec![sample::paragraph("På svenska")],
    };
    let foreign = Block::Paragraph(vec![
        Span::plain("Ruotsiksi "),
        Span {
            language: Some(Language::Sv),
            ..Span::plain("sysselsättning")
        },
    ]);
    let reader = Reader::new(&render(vec![foreign, swedish]).bytes);
    assert_eq!(reader.languages("Sect"), ["sv"]);
    assert_eq!(reader.languages("Span"), ["sv"]);
    assert_eq!(reader.languages("Document"), ["fi"]);
}

/// Every kind of block, with words that all begin with `mark`, each with a word of the other language in it.
fn marked(mark: &str, other: (&str, Language)) -> Vec<Block> {
    let number = std::cell::Cell::new(0);
    let word = || {
        number.set(number.get() + 1);
        format!("{mark}{}", number.get())
    };
    let spans = || {
        let foreign = Span {
            language: Some(other.1),
            ..Span::plain(format!("{}{}", other.0, number.get()))
        };
        vec![
            Span::plain(format!("{} ", word())),
            foreign,
            Span::plain(format!(" {}", word())),
        ]
    };
    let Block::Table(mut table) = sample::table(1, 60) else {
        unreachable!("a table")
    };
    table.anchor = Anchor(format!("table-{mark}"));
    (table.caption, table.notes) = (spans(), vec![spans()]);
    table.columns.iter_mut().for_each(|column| column.header = spans());
    let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
    cells.for_each(|cell| cell.paragraphs = vec![spans(), spans()]);
    let Block::Heading(mut heading) = sample::heading(1, "", mark) else {
        unreachable!("a heading")
    };
    heading.spans = spans();
    let item = |inner| document::Item { spans: spans(), inner };
    let inner = document::List {
        ordered: false,
        items: vec![item(None)],
    };
    vec![
        Block::Heading(heading),
        Block::Paragraph(spans()),
        Block::Quotation(spans()),
        Block::Note(spans()),
        Block::List(document::List {
            ordered: false,
            items: vec![item(Some(inner))],
        }),
        Block::Table(table),
    ]
}

#[test]
fn every_word_is_in_the_language_that_the_document_gives_it() {
    let (finnish, swedish) = (("sana", Language::Fi), ("ord", Language::Sv));
    let within = |language, blocks| Block::InLanguage { language, blocks };
    let mut blocks = vec![Block::Contents {
        title: "sana".into(),
        listed: document::Listed::Headings { depth: 6 },
    }];
    blocks.extend(marked("sanaA", swedish));
    let mut inner = marked("ordB", finnish);
    inner.push(within(Language::Fi, marked("sanaC", swedish)));
    blocks.push(within(Language::Sv, inner));
    blocks.extend(marked("sanaD", swedish));
    let reader = Reader::new(&render(blocks).bytes);
    let mut seen = (0, 0);
    for (language, text) in reader.spoken() {
        for word in text.split_whitespace() {
            if word.starts_with("sana") {
                assert_eq!(language, "fi", "{word} in {text}");
                seen.0 += 1;
            } else if word.starts_with("ord") {
                assert_eq!(language, "sv", "{word} in {text}");
                seen.1 += 1;
            }
        }
    }
    assert!(seen.0 > 500 && seen.1 > 500, "{seen:?}");
}

#[test]
fn figures_have_words_and_decoration_is_no_figure() {
    let blocks = vec![
        sample::picture("Kartta toimipaikoista"),
        sample::picture(""),
        sample::chart(1, document::ChartKind::Bars, 2),
    ];
    let reader = Reader::new(&render(blocks).bytes);
    assert_eq!(reader.count("Figure"), 2);
    assert_eq!(reader.alternatives()[0], "Kartta toimipaikoista");
}

#[test]
fn links_to_places_that_are_not_there_are_plain_text() {
    let link = |name: &str| Span {
        link: Some(document::Link::Anchor(Anchor(name.into()))),
        ..Span::plain(name)
    };
    let blocks = vec![
        sample::table(1, 1),
        Block::Paragraph(vec![link("table-1"), Span::plain(" "), link("olematon")]),
    ];
    let reader = Reader::new(&render(blocks).bytes);
    assert_eq!(reader.texts("Link"), ["table-1"]);
    assert_eq!(reader.link_contents(), ["table-1, sivu 2"]);
}

#[test]
fn words_divided_at_a_line_end_are_whole_when_soft_hyphens_are_left_out() {
    let text =
        "Työllisyydenhoidon järjestämissuunnitelma kotoutumiskoulutuksen lähiympäristön ydinosaaminen ".repeat(12);
    let rendered = render(vec![sample::paragraph(text.trim())]);
    let reader = Reader::new(&rendered.bytes);
    let read = reader
        .texts("P")
        .into_iter()
        .find(|read| read.len() > 500)
        .expect("the paragraph");
    assert!(read.contains('\u{ad}'), "something was divided");
    assert_eq!(read.replace('\u{ad}', ""), text.trim());
}

#[test]
fn all_words_come_in_reading_order() {
    let words: Vec<String> = (0..4000).map(|number| format!("sana{number}")).collect();
    let blocks: Vec<Block> = words
        .chunks(150)
        .map(|chunk| sample::paragraph(&chunk.join(" ")))
        .collect();
    let reader = Reader::new(&render(blocks).bytes);
    let read: Vec<String> = reader
        .texts("P")
        .join(" ")
        .split(' ')
        .filter(|word| word.starts_with("sana"))
        .map(str::to_owned)
        .collect();
    assert_eq!(read, words);
}

#[test]
fn characters_without_a_glyph_are_told_and_kept_for_readers() {
    let rendered = render(vec![sample::paragraph("Hymiö 😀 ja שלום tekstissä")]);
    let missing: String = rendered.missing.iter().map(|glyph| glyph.character).collect();
    assert_eq!(missing, "😀שלום");
    assert!(rendered.missing[0].context.contains("Hymiö"));
    let read = Reader::new(&rendered.bytes).texts("P").join(" ");
    assert!(read.contains("Hymiö 😀 ja שלום tekstissä"), "{read}");
}

#[test]
fn a_picture_that_is_none_is_an_error_that_names_it() {
    let Block::Picture(mut picture) = sample::picture("Kartta") else {
        unreachable!("a picture")
    };
    picture.bytes = b"not a picture".to_vec();
    let failed = pdf::render(&sample::document(vec![Block::Picture(picture)]), &[], &mut |_| {}).unwrap_err();
    assert!(matches!(failed, pdf::PdfError::Picture { alternative, .. } if alternative == "Kartta"));
}

#[test]
fn a_broken_file_is_found() {
    let bytes = render(vec![sample::paragraph("Teksti")]).bytes;
    assert!(pdf::verify(&bytes).is_ok());
    assert!(matches!(
        pdf::verify(&bytes[..bytes.len() / 2]),
        Err(pdf::VerifyError::Unreadable(_) | pdf::VerifyError::NoPages)
    ));
    for (entry, wanted) in [
        ("Lang", "Lang"),
        ("MarkInfo", "MarkInfo"),
        ("StructTreeRoot", "StructTreeRoot"),
        ("Metadata", "Metadata"),
    ] {
        let mut file = lopdf::Document::load_mem(&bytes).unwrap();
        file.catalog_mut().unwrap().remove(entry.as_bytes());
        let mut broken = Vec::new();
        file.save_to(&mut broken).unwrap();
        assert_eq!(pdf::verify(&broken), Err(pdf::VerifyError::Missing(wanted)));
    }
}

#[test]
fn a_file_that_would_be_read_for_ever_or_fill_the_memory_is_refused() {
    let bytes = render(vec![sample::paragraph("Teksti")]).bytes;
    let saved = |mut file: lopdf::Document| {
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        bytes
    };

    let mut circle = lopdf::Document::load_mem(&bytes).unwrap();
    let root = circle
        .catalog()
        .unwrap()
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let parents = circle
        .get_dictionary(root)
        .unwrap()
        .get(b"ParentTree")
        .unwrap()
        .as_reference()
        .unwrap();
    let node = circle.get_object_mut(parents).unwrap().as_dict_mut().unwrap();
    node.set("Kids", vec![lopdf::Object::Reference(parents)]);
    assert!(matches!(
        pdf::verify(&saved(circle)),
        Err(pdf::VerifyError::Unreadable(_))
    ));

    let mut bomb = lopdf::Document::load_mem(&bytes).unwrap();
    let page = bomb.page_iter().next().unwrap();
    let mut blank = lopdf::Stream::new(lopdf::Dictionary::new(), vec![b' '; 100 << 20]);
    blank.compress().unwrap();
    assert!(blank.content.len() < 1 << 20, "a hundred times smaller in the file");
    let blank = bomb.add_object(blank);
    bomb.get_object_mut(page)
        .unwrap()
        .as_dict_mut()
        .unwrap()
        .set("Contents", blank);
    let refused = pdf::verify(&saved(bomb));
    assert!(matches!(refused, Err(pdf::VerifyError::Unreadable(_))), "{refused:?}");
}

#[test]
fn what_nobody_should_write_still_makes_a_file() {
    let rendered = pdf::render(&sample::nasty(), &[], &mut |_| {}).unwrap();
    let reader = Reader::new(&rendered.bytes);
    assert_eq!(
        reader
            .texts("TD")
            .iter()
            .filter(|text| text.contains("liian leveä"))
            .count(),
        1
    );
    assert!(rendered.missing.iter().any(|glyph| glyph.character == '😀'));
}

/// ISO 19005-2, 6.1.13: no string is longer than 32 767 bytes.
#[test]
fn no_string_of_the_file_is_longer_than_the_standard_has_it() {
    fn longest(object: &lopdf::Object) -> usize {
        match object {
            lopdf::Object::String(bytes, _) => bytes.len(),
            lopdf::Object::Array(items) => items.iter().map(longest).max().unwrap_or(0),
            lopdf::Object::Dictionary(fields) => fields.iter().map(|(_, value)| longest(value)).max().unwrap_or(0),
            lopdf::Object::Stream(stream) => stream.dict.iter().map(|(_, value)| longest(value)).max().unwrap_or(0),
            _ => 0,
        }
    }
    let link = Span {
        link: Some(document::Link::Address(format!(
            "https://example.org/{}",
            "a".repeat(40_000)
        ))),
        ..Span::plain("osoite")
    };
    let mut document = sample::document(vec![
        sample::heading(1, "1", &"pitkä otsikko 😀 ".repeat(2_000)),
        Block::Paragraph(vec![link]),
    ]);
    document.meta.title = "nimi ".repeat(10_000);
    let file = lopdf::Document::load_mem(&pdf::render(&document, &[], &mut |_| {}).unwrap().bytes).unwrap();
    let most = file.objects.values().map(longest).max().unwrap();
    assert!((30_000..=32_767).contains(&most), "{most}");
}
