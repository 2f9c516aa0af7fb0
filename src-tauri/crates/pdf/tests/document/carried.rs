//! Files inside the file, and what a file says, read back: from our own files and from crafted ones.

use document::{Block, Language, Span};
use lopdf::{Dictionary, Object, SaveOptions, Stream, StringFormat, dictionary};
use pdf::{Carried, CarriedFile, ReadError, Relationship, TextLine};

use super::sample;

const PLAN: Carried<'_> = Carried {
    name: "suunnitelma.json",
    media_type: "application/json",
    description: "Suunnitelma, josta asiakirja on tehty",
    relationship: Relationship::Source,
    bytes: br#"{"format":"laadin-plan"}"#,
};
const MANIFEST: Carried<'_> = Carried {
    name: "asiakirja – tiedot.json",
    media_type: "application/json",
    description: "Mistä asiakirja on tehty",
    relationship: Relationship::Data,
    bytes: b"{}",
};

fn render(blocks: Vec<Block>, carried: &[Carried<'_>]) -> Vec<u8> {
    pdf::render(&sample::document(blocks), carried, &mut |_| {})
        .unwrap()
        .bytes
}

fn carrying() -> Vec<u8> {
    render(vec![sample::paragraph("Teksti.")], &[PLAN, MANIFEST])
}

/// The same file after `change`, written with a plain table and nothing packed.
fn changed(bytes: &[u8], change: impl FnOnce(&mut lopdf::Document)) -> Vec<u8> {
    let mut file = lopdf::Document::load_mem(bytes).unwrap();
    change(&mut file);
    let mut bytes = Vec::new();
    let plain = SaveOptions::builder()
        .use_object_streams(false)
        .use_xref_streams(false)
        .build();
    file.save_with_options(&mut bytes, plain).unwrap();
    bytes
}

fn embedded(file: &mut lopdf::Document) -> &mut Stream {
    let mut streams = file
        .objects
        .values_mut()
        .filter_map(|object| object.as_stream_mut().ok());
    streams.find(|stream| stream.dict.has_type(b"EmbeddedFile")).unwrap()
}

fn catalog(file: &mut lopdf::Document) -> &mut Dictionary {
    file.catalog_mut().unwrap()
}

#[test]
fn carried_files_come_back_as_they_were() {
    let back = pdf::carried(&carrying()).unwrap();
    let expected = [PLAN, MANIFEST].map(|one| CarriedFile {
        name: one.name.to_owned(),
        media_type: one.media_type.to_owned(),
        description: one.description.to_owned(),
        bytes: one.bytes.to_vec(),
    });
    assert_eq!(back, expected);
}

#[test]
fn a_file_without_carried_ones_has_none() {
    assert_eq!(pdf::carried(&render(vec![], &[])), Ok(vec![]));
}

#[test]
fn the_same_files_give_the_same_bytes_and_another_file_other_ones() {
    assert!(carrying() == carrying());
    let other = Carried {
        bytes: b"[]",
        ..MANIFEST
    };
    assert!(carrying() != render(vec![sample::paragraph("Teksti.")], &[PLAN, other]));
}

#[test]
fn two_files_of_the_same_name_are_refused() {
    let refused = pdf::render(&sample::document(vec![]), &[PLAN, PLAN], &mut |_| {});
    assert!(matches!(refused, Err(pdf::PdfError::CarriedTwice(name)) if name == PLAN.name));
}

#[test]
fn a_large_file_is_carried_whole() {
    let bytes: Vec<u8> = (0..3_000_000u32).flat_map(u32::to_le_bytes).collect();
    let large = Carried { bytes: &bytes, ..PLAN };
    assert!(pdf::carried(&render(vec![], &[large])).unwrap()[0].bytes == bytes);
}

#[test]
fn a_file_that_was_saved_anew_or_added_to_still_gives_what_it_carries() {
    let plain = changed(&carrying(), |_| {});
    assert_eq!(pdf::carried(&plain), pdf::carried(&carrying()));
    let before = lopdf::Document::load_mem(&plain).unwrap();
    let mut added = lopdf::IncrementalDocument::create_from(plain.clone(), before);
    added.new_document.add_object(dictionary! { "Type" => "Nothing" });
    let mut bytes = Vec::new();
    added.save_to(&mut bytes).unwrap();
    assert!(bytes.len() > plain.len());
    assert_eq!(pdf::carried(&bytes), pdf::carried(&carrying()));
}

#[test]
fn other_bytes_than_the_checksum_belongs_to_are_noticed() {
    let swapped = changed(&carrying(), |file| {
        embedded(file).set_plain_content(PLAN.bytes.to_ascii_uppercase())
    });
    assert_eq!(pdf::carried(&swapped), Err(ReadError::Damaged(PLAN.name.to_owned())));
    let longer = changed(&carrying(), |file| {
        let stream = embedded(file);
        stream
            .dict
            .get_mut(b"Params")
            .unwrap()
            .as_dict_mut()
            .unwrap()
            .remove(b"CheckSum");
        stream.set_plain_content(b"longer than it says".repeat(9));
    });
    assert_eq!(pdf::carried(&longer), Err(ReadError::Damaged(PLAN.name.to_owned())));
}

#[test]
fn a_bomb_is_refused_before_it_fills_the_memory() {
    let bomb = changed(&carrying(), |file| {
        let stream = embedded(file);
        stream.dict.remove(b"Params");
        stream.dict.remove(b"Filter");
        stream.set_plain_content(vec![0; (64 << 20) + 1]);
        stream.allows_compression = true;
        stream.compress().unwrap();
    });
    assert!(bomb.len() < 1 << 20);
    assert_eq!(pdf::carried(&bomb), Err(ReadError::TooLarge("a stream")));
}

#[test]
fn many_files_that_are_large_together_are_refused() {
    let bombs = changed(&carrying(), |file| {
        let mut zeros = Stream::new(Dictionary::new(), vec![0; 60 << 20]);
        zeros.compress().unwrap();
        let zeros = file.add_object(zeros);
        let one =
            |_| Object::from(dictionary! { "F" => Object::string_literal("0"), "EF" => dictionary! { "F" => zeros } });
        let all: Vec<Object> = (0..100).map(one).collect();
        catalog(file).set("AF", all);
    });
    assert_eq!(pdf::carried(&bombs), Err(ReadError::TooLarge("the carried files")));
}

#[test]
fn a_tree_of_names_that_leads_into_itself_ends() {
    let looped = changed(&carrying(), |file| {
        let node = file.new_object_id();
        file.set_object(node, dictionary! { "Kids" => vec![Object::from(node), node.into()] });
        catalog(file).remove(b"AF");
        catalog(file).set("Names", dictionary! { "EmbeddedFiles" => node });
    });
    assert_eq!(pdf::carried(&looped), Ok(vec![]));
}

#[test]
fn a_locked_file_says_so() {
    let locked = changed(&carrying(), |file| {
        file.trailer.set("Encrypt", dictionary! { "Filter" => "Standard" })
    });
    assert_eq!(pdf::carried(&locked), Err(ReadError::Encrypted));
    assert_eq!(pdf::text(&locked), Err(ReadError::Encrypted));
}

#[test]
fn what_is_no_pdf_says_so() {
    for bytes in [&b""[..], b"PK\x03\x04", b"%PD", b"{}"] {
        assert_eq!(pdf::carried(bytes), Err(ReadError::NotPdf));
    }
    assert!(matches!(pdf::carried(b"%PDF-1.7\n"), Err(ReadError::Broken(_))));
}

/// A table of a million objects that are all the same array of a megabyte: reading each of them would take days.
#[test]
fn a_table_that_points_to_one_large_object_over_and_over_costs_nothing() {
    let mut bytes = b"%PDF-1.7\n1 0 obj<</Pages 2 0 R>>endobj\n".to_vec();
    let large = bytes.len();
    bytes.extend_from_slice(b"2 0 obj[");
    bytes.extend_from_slice(&b"0 ".repeat(1 << 19));
    bytes.extend_from_slice(b"]endobj\n");
    let row = |at: usize| [1, (at >> 16) as u8, (at >> 8) as u8, at as u8];
    let mut rows = row(9).to_vec();
    rows.extend(row(large).repeat((1 << 20) - 2));
    let size = i64::try_from(rows.len() / 4 + 1).unwrap();
    let widths: Vec<Object> = [1, 3, 0].map(Object::Integer).to_vec();
    let index: Vec<Object> = [1, size - 1].map(Object::Integer).to_vec();
    let table = dictionary! {
        "Type" => "XRef", "Size" => size, "W" => widths, "Index" => index, "Root" => Object::Reference((1, 0)),
    };
    let mut table = Stream::new(table, rows);
    table.compress().unwrap();
    let start = bytes.len();
    bytes.extend_from_slice(b"3 0 obj<<");
    for (key, value) in &table.dict {
        bytes.extend_from_slice(format!("/{} {value:?} ", String::from_utf8_lossy(key)).as_bytes());
    }
    bytes.extend_from_slice(b">>stream\n");
    bytes.extend_from_slice(&table.content);
    bytes.extend_from_slice(format!("\nendstream endobj\nstartxref\n{start}\n%%EOF").as_bytes());
    assert_eq!(pdf::carried(&bytes), Ok(vec![]));
    assert_eq!(pdf::text(&bytes), Err(ReadError::Broken("a page")));
}

fn lines(blocks: Vec<Block>) -> Vec<TextLine> {
    pdf::text(&render(blocks, &[])).unwrap()
}

fn after_cover(blocks: Vec<Block>) -> Vec<(String, String)> {
    let cover = lines(vec![]).len();
    let lines = lines(blocks).into_iter().skip(cover);
    lines.map(|line| (line.language, line.text)).collect()
}

#[test]
fn a_paragraph_is_one_line_however_it_is_broken() {
    let long = "Työllisyysalueen palvelujen järjestämisestä vastaavat jäsenkunnat yhdessä. ".repeat(40);
    let said = after_cover(vec![sample::paragraph(&long)]);
    assert_eq!(said, [("fi".to_owned(), long.trim().to_owned())]);
}

#[test]
fn every_line_knows_the_language_that_most_of_it_is_in() {
    let swedish = Span {
        language: Some(Language::Sv),
        ..Span::plain("sysselsättningsområdet i sin helhet")
    };
    let blocks = vec![
        Block::Paragraph(vec![Span::plain("Alue on "), swedish]),
        Block::InLanguage {
            language: Language::Sv,
            blocks: vec![sample::paragraph("På svenska.")],
        },
        sample::paragraph("Suomeksi."),
    ];
    let expected = [
        ("sv", "Alue on sysselsättningsområdet i sin helhet"),
        ("sv", "På svenska."),
        ("fi", "Suomeksi."),
    ];
    assert_eq!(
        after_cover(blocks),
        expected.map(|(language, text)| (language.to_owned(), text.to_owned()))
    );
}

#[test]
fn a_figure_is_its_alternative_and_the_words_in_it() {
    let said = after_cover(vec![
        sample::chart(1, document::ChartKind::Bars, 1),
        sample::picture("Vaakuna"),
    ]);
    assert!(said.iter().any(|(_, text)| text == "Vaakuna"));
    let Block::Chart(chart) = sample::chart(1, document::ChartKind::Bars, 1) else {
        unreachable!()
    };
    assert!(said.iter().any(|(_, text)| *text == chart.alternative), "{said:#?}");
}

#[test]
fn a_file_without_structure_has_no_order_of_reading() {
    let untagged = changed(&carrying(), |file| _ = catalog(file).remove(b"StructTreeRoot"));
    assert_eq!(pdf::text(&untagged), Err(ReadError::Untagged));
}

#[test]
fn the_same_text_does_not_differ_whatever_it_carries() {
    let one = pdf::text(&carrying()).unwrap();
    let other = pdf::text(&changed(&render(vec![sample::paragraph("Teksti.")], &[]), |_| {})).unwrap();
    assert_eq!(pdf::differs(&one, &other), None);
}

#[test]
fn a_changed_word_is_found_with_its_page() {
    let blocks = |figure: &str| vec![sample::paragraph("Alku."), Block::PageBreak, sample::paragraph(figure)];
    let found = pdf::differs(&lines(blocks("Osuus on 46,9 %.")), &lines(blocks("Osuus on 49,6 %."))).unwrap();
    assert_eq!(found.page, 3);
    assert_eq!(found.expected.as_deref(), Some("Osuus on 46,9 %."));
    assert_eq!(found.found.as_deref(), Some("Osuus on 49,6 %."));
}

#[test]
fn a_line_that_was_added_or_left_out_is_told_from_a_changed_one() {
    let three = lines(["Yksi.", "Kaksi.", "Kolme."].map(sample::paragraph).to_vec());
    let two = lines(["Yksi.", "Kolme."].map(sample::paragraph).to_vec());
    let missing = pdf::differs(&three, &two).unwrap();
    assert_eq!((missing.expected.as_deref(), missing.found), (Some("Kaksi."), None));
    let added = pdf::differs(&two, &three).unwrap();
    assert_eq!((added.expected, added.found.as_deref()), (None, Some("Kaksi.")));
    let one = lines(vec![sample::paragraph("Yksi.")]);
    let end = pdf::differs(&two, &one).unwrap();
    assert_eq!((end.expected.as_deref(), end.found), (Some("Kolme."), None));
}

/// Adds content to the first page: what it is painted with is not in the structure.
fn painted_over(content: &str, resources: impl FnOnce(&mut lopdf::Document, &mut Dictionary)) -> Vec<u8> {
    changed(&carrying(), |file| {
        let page = file.page_iter().next().unwrap();
        let mut named = Dictionary::new();
        resources(file, &mut named);
        let old = file.get_dictionary(page).unwrap().get(b"Contents").unwrap().clone();
        let mut parts = old.as_array().map_or_else(|_| vec![old.clone()], Clone::clone);
        parts.push(
            file.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()))
                .into(),
        );
        let own = file
            .get_dictionary(page)
            .unwrap()
            .get_deref(b"Resources", file)
            .unwrap();
        let mut own = own.as_dict().unwrap().clone();
        for (kind, entries) in &named {
            let mut all = own
                .get_deref(kind, file)
                .and_then(Object::as_dict)
                .cloned()
                .unwrap_or_default();
            all.extend(entries.as_dict().unwrap());
            own.set(kind.clone(), all);
        }
        let dictionary = file.get_object_mut(page).unwrap().as_dict_mut().unwrap();
        dictionary.set("Contents", parts);
        dictionary.set("Resources", own);
    })
}

fn first_difference(forged: &[u8]) -> pdf::Difference {
    pdf::differs(&pdf::text(&carrying()).unwrap(), &pdf::text(forged).unwrap()).unwrap()
}

#[test]
fn text_painted_over_a_page_is_noticed_also_in_a_form() {
    let helvetica = |file: &mut lopdf::Document| {
        let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
        dictionary! { "F9" => file.add_object(font) }
    };
    let text = "BT /F9 12 Tf 100 100 Td (V\\344\\344r\\344 luku) Tj ET";
    let loose = painted_over(text, |file, named| named.set("Font", helvetica(file)));
    assert_eq!(first_difference(&loose).found.as_deref(), Some("Väärä luku"));
    let form = painted_over("/X9 Do", |file, named| {
        let fonts = helvetica(file);
        let form = dictionary! { "Subtype" => "Form", "Resources" => dictionary! { "Font" => fonts } };
        let form = file.add_object(Stream::new(form, text.as_bytes().to_vec()));
        named.set("XObject", dictionary! { "X9" => form });
    });
    let found = first_difference(&form);
    assert_eq!(
        (found.page, found.expected, found.found.as_deref()),
        (1, None, Some("Väärä luku"))
    );
}

#[test]
fn a_remark_stuck_on_a_page_is_noticed() {
    let forged = changed(&carrying(), |file| {
        let words = Object::String(b"Mit\xe4t\xf6n".to_vec(), StringFormat::Literal);
        let remark = file.add_object(dictionary! { "Subtype" => "FreeText", "Contents" => words });
        let page = file.page_iter().nth(1).unwrap();
        let page = file.get_object_mut(page).unwrap().as_dict_mut().unwrap();
        page.set("Annots", vec![Object::from(remark)]);
    });
    let found = first_difference(&forged);
    assert_eq!((found.page, found.expected.is_none()), (2, true));
}

#[test]
fn glyphs_that_say_something_else_than_the_text_are_noticed() {
    let forged = changed(&carrying(), |file| {
        let page = file.page_iter().nth(1).unwrap();
        let content = String::from_utf8(file.get_page_content(page)).unwrap();
        let paragraph = content.find("/P ").unwrap();
        let begin = paragraph + content[paragraph..].find('[').unwrap();
        let end = begin + content[begin..].find("TJ").unwrap() + 2;
        // Other glyphs, and a replacement text that hides it.
        let other = "/Span <</ActualText (Teksti.)>> BDC [<00010002>] TJ EMC";
        let forged = format!("{}{other}{}", &content[..begin], &content[end..]);
        file.change_page_content(page, forged.into_bytes()).unwrap();
    });
    let (genuine, forged) = (pdf::text(&carrying()).unwrap(), pdf::text(&forged).unwrap());
    assert_eq!(texts(&genuine), texts(&forged));
    assert_eq!(pdf::differs(&genuine, &forged).unwrap().page, 2);
}

/// A paragraph and a heading, on the same page or `apart`.
fn paragraph_and_heading(apart: bool) -> Vec<Block> {
    let mut blocks = vec![sample::paragraph("Teksti ennen lukua.")];
    blocks.extend(apart.then_some(Block::PageBreak));
    blocks.push(sample::heading(2, "1", "Vuosi 2025"));
    blocks
}

fn texts(lines: &[TextLine]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn the_pages_that_the_contents_name_are_not_compared() {
    let [near, far] = [false, true].map(|apart| {
        let mut blocks = paragraph_and_heading(apart);
        let title = "Sisällys".into();
        let listed = document::Listed::Headings { depth: 2 };
        blocks.insert(0, Block::Contents { title, listed });
        lines(blocks)
    });
    assert_ne!(texts(&near), texts(&far));
    assert_eq!(pdf::differs(&near, &far), None);
}

/// A sentence that ends with a link to the heading: with the number of its page, or with a `figure`.
fn leading_on(sentence: &str, figure: Option<&str>, apart: bool) -> Vec<TextLine> {
    let mut blocks = paragraph_and_heading(apart);
    let Some(Block::Heading(document::Heading { anchor, .. })) = blocks.last() else {
        unreachable!()
    };
    let linked = Span {
        link: Some(document::Link::Anchor(anchor.clone())),
        page_of: figure.is_none().then(|| anchor.clone()),
        ..Span::plain(figure.unwrap_or("–"))
    };
    blocks.insert(0, Block::Paragraph(vec![Span::plain(sentence), linked]));
    lines(blocks)
}

#[test]
fn the_pages_that_links_lead_to_are_not_compared_but_what_is_around_them_is() {
    let [near, far] = [false, true].map(|apart| leading_on("Luku on sivulla ", None, apart));
    assert_ne!(texts(&near), texts(&far));
    assert_eq!(pdf::differs(&near, &far), None);
    let other = leading_on("Luku ei ole sivulla ", None, true);
    assert!(pdf::differs(&near, &other).is_some());
}

#[test]
fn a_figure_that_is_a_link_but_no_page_is_compared() {
    let [nine, eight] = ["9", "8"].map(|figure| leading_on("Kuntia on ", Some(figure), false));
    let difference = pdf::differs(&nine, &eight).unwrap();
    assert_eq!(difference.found.as_deref(), Some("Kuntia on 8"));
}

/// Files that were put together by hand: with a table, packed, with streams for everything, and with text added later.
const BY_HAND: [&[u8]; 5] = [
    include_bytes!("../../../../../tests/fuzz/corpus/pdf_read/table"),
    include_bytes!("../../../../../tests/fuzz/corpus/pdf_read/table-packed"),
    include_bytes!("../../../../../tests/fuzz/corpus/pdf_read/streams"),
    include_bytes!("../../../../../tests/fuzz/corpus/pdf_read/packed"),
    include_bytes!("../../../../../tests/fuzz/corpus/pdf_read/added-to"),
];

#[test]
fn files_of_other_makers_are_read_however_they_are_written() {
    let carried = CarriedFile {
        name: "a".to_owned(),
        media_type: "application/json".to_owned(),
        description: "b".to_owned(),
        bytes: br#"{"a":1}"#.to_vec(),
    };
    let lines = [
        ("sv", "AB", "ABA"),
        ("fi", "a figure", ""),
        ("fi", "b", ""),
        ("", "in a formloose", "in a formloose"),
        ("", "hm", "hm"),
    ];
    for bytes in BY_HAND {
        assert_eq!(pdf::carried(bytes).unwrap(), std::slice::from_ref(&carried));
        let read = pdf::text(bytes).unwrap();
        let read: Vec<_> = read
            .iter()
            .map(|line| (line.language.as_str(), line.text.as_str(), line.painted()))
            .collect();
        assert_eq!(read, lines);
    }
}
