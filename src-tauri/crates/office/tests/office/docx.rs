//! DOCX read back as XML.

use std::collections::{BTreeMap, BTreeSet};

use document::{Block, Document, Drawing, Language, Parallel, Plot};

use super::package::{Node, is_xml, parts};
use super::{examples, sample, schema};

/// A document as DOCX with its charts drawn.
fn written(document: &Document) -> BTreeMap<String, Vec<u8>> {
    parts(&office::docx(document, &|_, _| Some(sample::drawn())).unwrap())
}

fn body(document: &Document) -> Node {
    Node::read(&written(document)["word/document.xml"])
}

/// Fails unless the package hangs together: parts parse, relationships lead to parts, styles and numbers exist, names of bookmarks
/// are unique and found.
pub(crate) fn check(bytes: &[u8]) {
    let parts = parts(bytes);
    let read = |name: &str| Node::read(&parts[name]);
    for name in parts.keys().filter(|name| is_xml(name)) {
        schema::check(name, &read(name));
    }
    check_types(&parts);
    let body = read("word/document.xml");
    check_relations(&body, &read("word/_rels/document.xml.rels"), &parts);
    check_styles(&body, &read("word/styles.xml"), &read("word/numbering.xml"));
    check_bookmarks(&body);
    check_grids(&body);
    let modes = read("word/settings.xml");
    let modes: Vec<_> = modes
        .all("w:compatSetting")
        .iter()
        .map(|mode| mode.get("w:val").to_owned())
        .collect();
    assert_eq!(modes, ["15"], "Word opens it without its mode of compatibility");
}

/// Fails unless every part has a type.
fn check_types(parts: &BTreeMap<String, Vec<u8>>) {
    let types = Node::read(&parts["[Content_Types].xml"]);
    let overrides: BTreeSet<&str> = types.all("Override").iter().map(|part| part.get("PartName")).collect();
    let endings: BTreeSet<&str> = types.all("Default").iter().map(|part| part.get("Extension")).collect();
    for name in parts
        .keys()
        .filter(|name| *name != "[Content_Types].xml" && !name.ends_with(".rels"))
    {
        let ending = name.rsplit('.').next().unwrap();
        let known = if ending == "xml" {
            overrides.contains(format!("/{name}").as_str())
        } else {
            endings.contains(ending)
        };
        assert!(known, "{name} has no type");
    }
}

/// Fails unless the cells of every row cover its table's columns, and are as wide as those.
fn check_grids(body: &Node) {
    for table in body.all("w:tbl") {
        let columns = table.child("w:tblGrid").unwrap().children.len();
        for row in table.children.iter().filter(|child| child.name == "w:tr") {
            let span = |cell: &&Node| -> usize {
                let span = cell.child("w:tcPr").unwrap().child("w:gridSpan");
                span.map_or(1, |span| span.get("w:val").parse().unwrap())
            };
            let cells: Vec<&Node> = row.children.iter().filter(|child| child.name == "w:tc").collect();
            assert_eq!(cells.iter().map(span).sum::<usize>(), columns);
            let width = |cell: &&Node| -> u32 { cell.all("w:tcW")[0].get("w:w").parse().unwrap() };
            let full: u32 = table.child("w:tblPr").unwrap().all("w:tblW")[0]
                .get("w:w")
                .parse()
                .unwrap();
            assert_eq!(cells.iter().map(width).sum::<u32>(), full);
        }
    }
}

fn check_relations(body: &Node, relations: &Node, parts: &BTreeMap<String, Vec<u8>>) {
    let mut ids = BTreeSet::new();
    for relation in &relations.children {
        assert!(ids.insert(relation.get("Id")));
        if relation.get("TargetMode") != "External" {
            assert!(
                parts.contains_key(&format!("word/{}", relation.get("Target"))),
                "{relation:?}"
            );
        }
    }
    let mut used = vec![];
    for name in [
        "a:blip",
        "asvg:svgBlip",
        "w:headerReference",
        "w:footerReference",
        "w:hyperlink",
    ] {
        let ids = body
            .all(name)
            .into_iter()
            .flat_map(|node| [node.get("r:embed"), node.get("r:id")]);
        used.extend(ids.filter(|id| !id.is_empty()));
    }
    assert!(used.iter().all(|id| ids.contains(id)), "{used:?}");
}

fn check_styles(body: &Node, styles: &Node, numbering: &Node) {
    let defined: BTreeSet<&str> = styles
        .all("w:style")
        .iter()
        .map(|style| style.get("w:styleId"))
        .collect();
    for name in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
        for used in body.all(name) {
            assert!(defined.contains(used.get("w:val")), "{used:?}");
        }
    }
    for name in ["w:basedOn", "w:next"] {
        assert!(
            styles
                .all(name)
                .iter()
                .all(|style| defined.contains(style.get("w:val")))
        );
    }
    let lists: BTreeSet<&str> = numbering.all("w:num").iter().map(|list| list.get("w:numId")).collect();
    assert!(body.all("w:numId").iter().all(|list| lists.contains(list.get("w:val"))));
}

fn check_bookmarks(body: &Node) {
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for bookmark in body.all("w:bookmarkStart") {
        let name = bookmark.get("w:name");
        assert!(
            name.len() <= 40 && names.insert(name.to_owned()) && ids.insert(bookmark.get("w:id")),
            "{name}"
        );
    }
    assert_eq!(body.all("w:bookmarkEnd").len(), ids.len());
    for link in body.all("w:hyperlink") {
        assert!(
            link.get("w:anchor").is_empty() || names.contains(link.get("w:anchor")),
            "{link:?}"
        );
    }
    for field in body.all("w:instrText") {
        if let Some(target) = field.text.trim().strip_prefix("PAGEREF ") {
            assert!(names.contains(target.split(' ').next().unwrap()), "{target}");
        }
    }
    let drawings: Vec<&str> = body.all("wp:docPr").iter().map(|drawing| drawing.get("id")).collect();
    assert_eq!(drawings.iter().collect::<BTreeSet<_>>().len(), drawings.len());
}

/// The paragraphs as they read, without the entries of contents.
fn paragraphs(body: &Node) -> Vec<String> {
    let listed = |paragraph: &Node| {
        style(paragraph).starts_with("TOC") && style(paragraph) != "TOCHeading" || style(paragraph) == "TableofFigures"
    };
    let paragraphs = body.all("w:p").into_iter().filter(|paragraph| !listed(paragraph));
    paragraphs
        .map(|paragraph| readable(&text(paragraph)))
        .filter(|text| !text.is_empty())
        .collect()
}

fn style(paragraph: &Node) -> &str {
    paragraph
        .child("w:pPr")
        .and_then(|properties| properties.child("w:pStyle"))
        .map_or("", |style| style.get("w:val"))
}

fn text(node: &Node) -> String {
    match node.name.as_str() {
        "w:t" => node.text.clone(),
        "w:br" | "w:tab" => " ".into(),
        "w:noBreakHyphen" => "\u{2011}".into(),
        _ => node.children.iter().map(text).collect(),
    }
}

/// Text without soft hyphens and with one kind of space.
fn readable(text: &str) -> String {
    let text = text.replace('\u{ad}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a document says in running text: its lines without the words inside drawings.
fn lines(document: &Document) -> Vec<String> {
    let mut document = document.clone();
    document.blocks.iter_mut().for_each(strip);
    let lines = document.lines().into_iter().map(|line| readable(&line.text));
    lines.filter(|line| !line.is_empty()).collect()
}

fn strip(block: &mut Block) {
    match block {
        Block::Chart(chart) => {
            chart.alternative.clear();
            chart.drawing = Drawing::Plot(Plot {
                kind: document::ChartKind::Bars,
                categories: vec![],
                series: vec![],
                unit: String::new(),
            });
        }
        Block::Picture(picture) => picture.alternative.clear(),
        Block::InLanguage { blocks, .. } => blocks.iter_mut().for_each(strip),
        Block::Parallel(Parallel { pairs, .. }) => pairs.iter_mut().flatten().flatten().for_each(strip),
        _ => {}
    }
}

#[test]
fn the_package_hangs_together() {
    check(&office::docx(&sample::full(), &|_, _| Some(sample::drawn())).unwrap());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let written = || office::docx(&sample::full(), &|_, _| Some(sample::drawn())).unwrap();
    assert_eq!(written(), written());
}

#[test]
fn every_line_of_the_examples_is_in_the_file_in_its_order() {
    for (name, document) in examples::documents() {
        let (mut found, mut expected) = (paragraphs(&body(&document)), lines(&document));
        if document.blocks.iter().any(|block| matches!(block, Block::Parallel(_))) {
            // Word reads side by side pair by pair, the document column by column.
            found.sort();
            expected.sort();
        }
        let differs = found
            .iter()
            .zip(&expected)
            .position(|(found, expected)| found != expected);
        assert_eq!(differs.map(|at| (&found[at], &expected[at])), None, "{name}");
        assert_eq!(found.len(), expected.len(), "{name}");
    }
}

#[test]
fn the_packages_of_the_examples_hang_together() {
    for (_, document) in examples::documents() {
        check(&office::docx(&document, &|_, _| None).unwrap());
    }
}

#[test]
fn tables_repeat_their_header_rows_and_keep_rows_whole() {
    let body = body(&sample::full());
    let tables: Vec<&Node> = body
        .all("w:tbl")
        .into_iter()
        .filter(|table| table.all("w:tblCaption").len() == 1)
        .collect();
    assert_eq!(tables.len(), 2);
    for table in tables {
        let rows = table.all("w:tr");
        assert_eq!(rows[0].all("w:tblHeader").len(), 1);
        assert!(rows[1..].iter().all(|row| row.all("w:tblHeader").is_empty()));
        assert!(rows.iter().all(|row| row.all("w:cantSplit").len() == 1));
    }
    let group = body.all("w:gridSpan");
    assert_eq!(group[0].get("w:val"), "4");
}

#[test]
fn figures_stand_at_the_right() {
    let body = body(&sample::full());
    let styles = Node::read(&written(&sample::full())["word/styles.xml"]);
    let paragraph = body
        .all("w:p")
        .into_iter()
        .find(|paragraph| text(paragraph) == "1\u{a0}234,56")
        .unwrap();
    assert_eq!(style(paragraph), "TableNumber");
    let number = styles
        .all("w:style")
        .into_iter()
        .find(|style| style.get("w:styleId") == "TableNumber")
        .unwrap();
    assert_eq!(number.all("w:jc")[0].get("w:val"), "right");
}

#[test]
fn runs_in_the_other_language_say_so() {
    let parts = written(&sample::full());
    let styles = Node::read(&parts["word/styles.xml"]);
    assert_eq!(styles.all("w:docDefaults")[0].all("w:lang")[0].get("w:val"), "fi-FI");
    let body = Node::read(&parts["word/document.xml"]);
    let language = |words: &str| {
        let runs = body.all("w:r");
        let run = runs.iter().rfind(|run| text(run).contains(words)).unwrap();
        run.all("w:lang")
            .first()
            .map(|language| language.get("w:val").to_owned())
    };
    for swedish in [
        "sysselsättnings",
        "Plan för ordnande",
        "På svenska",
        "Sysselsättningsområdet",
        "Parallellt",
        "Höger",
    ] {
        assert_eq!(language(swedish).as_deref(), Some("sv-FI"), "{swedish}");
    }
    for finnish in ["Palvelut", "Vasen", "Rinnakkain"] {
        assert_eq!(language(finnish), None, "{finnish}");
    }
}

#[test]
fn a_swedish_document_is_swedish_by_default() {
    let document = Document {
        language: Language::Sv,
        ..sample::document(vec![sample::paragraph("Text")])
    };
    let parts = written(&document);
    let styles = Node::read(&parts["word/styles.xml"]);
    assert_eq!(styles.all("w:docDefaults")[0].all("w:lang")[0].get("w:val"), "sv-FI");
    assert!(String::from_utf8_lossy(&parts["docProps/core.xml"]).contains("<dc:language>sv-FI<"));
}

#[test]
fn drawings_have_alternatives_and_decorations_say_that_they_are() {
    let body = body(&sample::full());
    let described: Vec<&str> = body
        .all("wp:docPr")
        .iter()
        .map(|drawing| drawing.get("descr"))
        .collect();
    assert_eq!(
        described,
        [
            "Pylväskuvio: suurin osuus on \"Närpiön\" <60 %>.",
            "Vene laiturissa",
            ""
        ]
    );
    assert_eq!(body.all("adec:decorative").len(), 1);
    assert_eq!(body.all("asvg:svgBlip").len(), 1);
}

#[test]
fn numbers_of_captions_are_fields_that_show_them() {
    let body = body(&sample::full());
    let captions: Vec<&Node> = body
        .all("w:p")
        .into_iter()
        .filter(|paragraph| style(paragraph) == "Caption")
        .collect();
    let fields: Vec<String> = captions
        .iter()
        .flat_map(|caption| caption.all("w:instrText"))
        .map(|field| field.text.clone())
        .collect();
    assert_eq!(
        fields,
        [
            " SEQ Taulukko \\* ARABIC ",
            " SEQ Taulukko \\* ARABIC ",
            " SEQ Kuvio \\* ARABIC "
        ]
    );
    assert!(text(captions[1]).starts_with("Taulukko\u{a0}2."));
}

#[test]
fn contents_are_written_and_nothing_asks_to_be_updated() {
    let parts = written(&sample::full());
    let body = Node::read(&parts["word/document.xml"]);
    let entries: Vec<String> = body
        .all("w:p")
        .into_iter()
        .filter(|entry| ["TOC1", "TOC2"].contains(&style(entry)))
        .map(text)
        .collect();
    assert_eq!(
        entries,
        [
            "1 Palvelut & <talous>",
            "1.1 Vuodet",
            "På svenska",
            "2 Rinnakkain",
            "2 Parallellt"
        ]
    );
    let fields: Vec<&str> = body
        .all("w:instrText")
        .iter()
        .map(|field| field.text.trim())
        .filter(|field| field.starts_with("TOC"))
        .collect();
    assert_eq!(
        fields,
        [
            "TOC \\o \"1-2\" \\h \\z",
            "TOC \\h \\z \\c \"Taulukko\"",
            "TOC \\h \\z \\c \"Kuvio\""
        ]
    );
    let everything = parts
        .values()
        .map(|part| String::from_utf8_lossy(part))
        .collect::<String>();
    assert!(!everything.contains("updateFields") && !everything.contains("w:dirty"));
}

#[test]
fn a_table_that_is_too_wide_turns_its_page_and_takes_its_heading_along() {
    let body = body(&sample::full());
    let pages: Vec<&str> = body.all("w:pgSz").iter().map(|size| size.get("w:orient")).collect();
    assert_eq!(pages, ["", "", "landscape", ""]);
    let turned = body
        .all("w:p")
        .into_iter()
        .filter(|paragraph| !paragraph.all("w:sectPr").is_empty());
    let ends: Vec<String> = turned.map(text).collect();
    assert_eq!(ends[1], "* Arvio.", "the heading goes with the table");
}

/// A table of five columns of figures of eighteen digits: too wide for an upright page by its type only.
fn narrowly_too_wide(rows: usize) -> Block {
    let mut table = sample::table();
    let mut row = table.rows[1].clone();
    row.cells = vec![
        document::Cell {
            paragraphs: vec![vec![document::Span::plain("1".repeat(18))]],
            columns: 1,
            header: false,
            value: None,
        };
        5
    ];
    table.columns = vec![table.columns[1].clone(); 5];
    table.rows = vec![row; rows];
    Block::Table(table)
}

#[test]
fn a_short_table_is_set_smaller_rather_than_across() {
    let short = body(&sample::document(vec![narrowly_too_wide(4)]));
    assert!(short.all("w:pgSz").iter().all(|size| size.get("w:orient").is_empty()));
    assert_eq!(
        short
            .all("w:pStyle")
            .iter()
            .filter(|style| style.get("w:val") == "TableNumberSmall")
            .count(),
        20
    );
    let long = body(&sample::document(vec![narrowly_too_wide(40)]));
    assert!(
        long.all("w:pgSz")
            .iter()
            .any(|size| size.get("w:orient") == "landscape")
    );
    assert!(
        long.all("w:pStyle")
            .iter()
            .all(|style| !style.get("w:val").ends_with("Small"))
    );
}

#[test]
fn only_the_last_paragraph_of_a_table_may_be_empty() {
    let body = body(&sample::full());
    let empty = body
        .all("w:p")
        .into_iter()
        .filter(|paragraph| text(paragraph).is_empty() && paragraph.all("w:drawing").is_empty());
    let styles: BTreeSet<&str> = empty.map(style).collect();
    assert_eq!(styles, BTreeSet::from(["AfterTable"]));
}

#[test]
fn a_photograph_does_not_say_where_it_was_taken() {
    let mut secret = sample::photograph(image::ImageFormat::Jpeg);
    let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\0GPS: 60.17 N";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    secret.splice(2..2, [&[0xff, 0xe1], &length[..], &exif[..]].concat());
    let picture = document::Picture {
        bytes: secret,
        alternative: "Kuva".into(),
        caption: vec![],
    };
    let parts = written(&sample::document(vec![Block::Picture(picture)]));
    let (_, file) = parts.iter().find(|(name, _)| name.ends_with(".jpeg")).unwrap();
    assert!(!file.windows(3).any(|bytes| bytes == b"GPS"));
}

#[test]
fn a_picture_that_cannot_be_read_is_named() {
    let picture = document::Picture {
        bytes: b"not a picture".to_vec(),
        alternative: "Satama".into(),
        caption: vec![],
    };
    let document = sample::document(vec![Block::Picture(picture)]);
    let error = office::docx(&document, &|_, _| None).unwrap_err();
    assert!(matches!(error, office::OfficeError::Picture { alternative, .. } if alternative == "Satama"));
}
