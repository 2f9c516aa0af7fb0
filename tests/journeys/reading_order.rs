//! What is read out is what the document says, in its order: the structure tree, printed by an independent reader (poppler's
//! `pdfinfo -struct-text`), beside the lines of the document; and what our own reader finds beside both.

use document::{Block, Chart, ChartKind, Cover, Detail, Document, Drawing, Form, Frozen, Options, Span};
use journeys::{EXAMPLES, full};
use plan::{Language, Plan};
use std::path::Path;
use std::process::Command;

/// Stands for a figure, whose words have no order.
const FIGURE: char = '\u{1}';
/// Stands for the number of a page, which only the layout knows.
const PAGE: char = '\u{2}';

fn example(name: &str) -> Plan {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../assets/examples/{name}.json"));
    plan::json::from_json(&std::fs::read(path).unwrap()).unwrap()
}

fn options(form: Form) -> Options {
    let version = Some(Frozen {
        name: "Valtuustoversio".to_owned(),
        sha256: "0".repeat(64),
    });
    Options {
        form,
        version,
        detail: Detail::Full,
    }
}

/// Without what depends on where lines end.
fn squeeze(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !['\u{ad}', '-', '\u{2010}', '\u{2011}', '\u{200b}'].contains(c);
    text.chars().filter(kept).collect()
}

/// What a document says, with a sign for each figure; and the words of the figures.
fn expected(mut document: Document) -> (String, Vec<Vec<String>>) {
    let mut figures = vec![];
    figures_out(&mut document.blocks, &mut figures);
    pages_out(&mut document.blocks);
    let said: String = document.lines().iter().map(|line| squeeze(&line.text)).collect();
    let words = |block: Block| {
        let alone = Document {
            cover: Cover {
                titles: vec![],
                subtitles: vec![],
                lines: vec![],
                emblem: None,
                draft: None,
            },
            blocks: vec![block],
            ..document.clone()
        };
        alone.lines().iter().map(|line| squeeze(&line.text)).collect()
    };
    (said, figures.into_iter().map(words).collect())
}

/// An axis names as many of its months as there is room for, the first and the last among them.
fn thin_out(drawing: &mut Drawing) {
    if let Drawing::Plot(plot) = drawing
        && matches!(plot.kind, ChartKind::Lines | ChartKind::Panels)
    {
        let ends = [plot.categories.first(), plot.categories.last()];
        plot.categories = ends.into_iter().flatten().cloned().collect();
    }
}

/// Puts a sign between the caption and the notes of every chart.
fn figures_out(blocks: &mut Vec<Block>, figures: &mut Vec<Block>) {
    let sign = || Block::Paragraph(vec![Span::plain(FIGURE)]);
    *blocks = std::mem::take(blocks)
        .into_iter()
        .flat_map(|mut block| match block {
            Block::Chart(ref chart) => {
                let mut around = vec![Block::Paragraph(chart.caption.clone()), sign()];
                around.extend(chart.notes.iter().cloned().map(Block::Paragraph));
                let mut bare = chart.clone();
                (bare.caption, bare.notes) = (vec![], vec![]);
                thin_out(&mut bare.drawing);
                figures.push(Block::Chart(bare));
                around
            }
            Block::InLanguage { ref mut blocks, .. } => {
                figures_out(blocks, figures);
                vec![block]
            }
            Block::Parallel(ref mut parallel) => {
                for side in 0..2 {
                    parallel
                        .pairs
                        .iter_mut()
                        .for_each(|pair| figures_out(&mut pair[side], figures));
                }
                vec![block]
            }
            block => vec![block],
        })
        .collect();
}

/// Puts a sign where the number of a page stands.
fn pages_out(blocks: &mut [Block]) {
    let spans = |spans: &mut Vec<Span>| {
        for span in spans.iter_mut().filter(|span| span.page_of.is_some()) {
            span.text = PAGE.to_string();
        }
    };
    for block in blocks {
        match block {
            Block::Paragraph(inner) | Block::Quotation(inner) | Block::Note(inner) => spans(inner),
            Block::List(list) => list.items.iter_mut().for_each(|item| spans(&mut item.spans)),
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.flat_map(|cell| &mut cell.paragraphs).for_each(spans);
            }
            Block::InLanguage { blocks, .. } => pages_out(blocks),
            Block::Parallel(parallel) => parallel.pairs.iter_mut().flatten().for_each(|side| pages_out(side)),
            _ => {}
        }
    }
}

/// What poppler reads in the structure tree, with a sign for each figure, and the words of the figures. Left out is what the
/// layout adds: entries of contents, and the numbers and bullets of lists.
fn read_by_poppler(pdf: &Path) -> (String, Vec<String>) {
    let output = Command::new("pdfinfo")
        .args(["-struct-text", "-enc", "UTF-8"])
        .arg(pdf)
        .output()
        .unwrap();
    assert!(output.status.success(), "pdfinfo is installed by `cargo xtask test`");
    let (mut said, mut figures) = (String::new(), vec![]);
    // The element whose content is left out or put aside, by its depth.
    let mut aside: Option<(usize, bool)> = None;
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let bare = line.trim_start();
        let depth = line.len() - bare.len();
        aside = aside.filter(|(outer, _)| depth > *outer);
        let words = bare
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
            .map(squeeze);
        match (words, aside) {
            (Some(words), None) => said.push_str(&words),
            (Some(words), Some((_, true))) => figures.last_mut().map(|all: &mut String| all.push_str(&words)).unwrap(),
            (Some(_), Some((_, false))) | (None, Some(_)) => {}
            (None, None) if bare.starts_with("Figure") => {
                // A figure that goes on is the same one.
                if !said.ends_with(FIGURE) {
                    said.push(FIGURE);
                    figures.push(String::new());
                }
                aside = Some((depth, true));
            }
            (None, None) if bare == "TOC" || bare.starts_with("Lbl") => aside = Some((depth, false)),
            (None, None) => {}
        }
    }
    (said, figures)
}

/// Where `found` stops being what is expected, with what stands there in both; numbers of pages are any numbers.
fn difference(expected: &str, found: &str) -> Option<(String, String)> {
    const MOST_DIGITS: usize = 4;
    let mut rest = found;
    for (index, segment) in expected.split(PAGE).enumerate() {
        let digits = rest.bytes().take(MOST_DIGITS).take_while(u8::is_ascii_digit).count();
        // A digit after the number of a page may be the next word's: the shortest number that fits is the one.
        let numbers = if index == 0 { 0..=0 } else { 1..=digits };
        let fits = |length: &usize| rest[*length..].starts_with(segment);
        match numbers.clone().find(fits) {
            Some(length) => rest = &rest[length + segment.len()..],
            None => return Some(parting(segment, &rest[*numbers.start().min(&digits)..])),
        }
    }
    (!rest.is_empty()).then(|| parting("", rest))
}

/// What stands in both texts where they part.
fn parting(one: &str, other: &str) -> (String, String) {
    let same = one
        .chars()
        .zip(other.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let from = |text: &str| text.chars().skip(same.saturating_sub(20)).take(80).collect();
    (from(one), from(other))
}

fn read_out_in_order(what: &str, document: &Document) {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("document.pdf");
    let rendered = pdf::render(document, &[], &mut |_| {}).unwrap();
    std::fs::write(&path, &rendered.bytes).unwrap();
    let (said, figures) = expected(document.clone());
    let (found, words) = read_by_poppler(&path);
    assert_eq!(difference(&said, &found), None, "{what}");
    assert_eq!(figures.len(), words.len(), "{what}");
    let own = own_words(what, document, &rendered.bytes);
    for ((expected, found), own) in figures.iter().zip(&words).zip(&own) {
        // A part of a column that is too thin for its number has it in the table only.
        let in_table = |line: &str| line.chars().all(|c| !c.is_alphabetic()) && said.contains(line);
        let is_unsaid = |line: &&String| !found.contains(*line) && !own.contains(*line) && !in_table(line);
        let missing: Vec<_> = expected.iter().filter(is_unsaid).collect();
        assert!(missing.is_empty(), "{what}: {missing:?} not in {found}, nor in {own}");
    }
    every_line_is_read_by_us(what, document, &rendered.bytes);
}

/// What our own reader finds in each chart itself: its alternative, and the words in it, which follow. A single series has no
/// legend, because the caption says what is drawn: so that counts too.
fn own_words(what: &str, document: &Document, bytes: &[u8]) -> Vec<String> {
    let lines: Vec<String> = pdf::text(bytes)
        .unwrap()
        .iter()
        .map(|line| squeeze(&line.text))
        .collect();
    let mut rest = lines.as_slice();
    let mut charts = vec![];
    charts_of(&document.blocks, &mut charts);
    let own = charts.into_iter().map(|chart| {
        let alternative = squeeze(&chart.alternative);
        let at = rest.iter().position(|line| *line == alternative);
        let at = at.unwrap_or_else(|| panic!("{what}: {alternative:?} isn't read, or not in its place"));
        let inside = rest.get(at + 1).cloned().unwrap_or_default();
        rest = &rest[at + 1..];
        let caption: String = chart.caption.iter().map(|span| squeeze(&span.text)).collect();
        format!("{alternative}{inside}{caption}")
    });
    own.collect()
}

/// The charts in the order in which they are read out.
fn charts_of<'d>(blocks: &'d [Block], charts: &mut Vec<&'d Chart>) {
    for block in blocks {
        match block {
            Block::Chart(chart) => charts.push(chart),
            Block::InLanguage { blocks, .. } => charts_of(blocks, charts),
            Block::Parallel(parallel) => {
                for side in 0..2 {
                    parallel.pairs.iter().for_each(|pair| charts_of(&pair[side], charts));
                }
            }
            _ => {}
        }
    }
}

/// Our own reader finds every line of the document as a line of its own, in the language that the document says.
fn every_line_is_read_by_us(what: &str, document: &Document, bytes: &[u8]) {
    let read: Vec<(String, String)> = pdf::text(bytes)
        .unwrap()
        .iter()
        .map(|line| (line.language.clone(), squeeze(&line.text)))
        .collect();
    let mut document = document.clone();
    figures_out(&mut document.blocks, &mut vec![]);
    pages_out(&mut document.blocks);
    let is_word = |line: &&document::Phrase| {
        line.text.chars().filter(|c| c.is_alphabetic()).count() > 3 && !line.text.contains(PAGE)
    };
    for line in document.lines().iter().filter(is_word) {
        let wanted = (line.language.tag().to_owned(), squeeze(&line.text));
        assert!(read.contains(&wanted), "{what}: {wanted:?}");
    }
}

#[test]
fn each_example_is_read_out_in_the_order_of_its_document() {
    let forms = [
        Form::InParallel,
        Form::One(Language::Fi),
        Form::InSequence,
        Form::One(Language::Sv),
    ];
    for (index, name) in EXAMPLES.into_iter().enumerate() {
        let plan = example(name);
        for (turn, form) in forms.into_iter().enumerate() {
            if full() || turn == index % forms.len() {
                let built = document::build(&plan, &options(form), &|_| None);
                read_out_in_order(&format!("{name} {form:?}"), &built.document);
            }
        }
    }
}

#[test]
fn each_council_extract_is_read_out_in_the_order_of_its_document() {
    for name in EXAMPLES {
        let plan = example(name);
        let members = if full() { plan.members.len() } else { 1 };
        for member in &plan.members[..members] {
            let form = Form::InParallel;
            let built = document::extract(&plan, member.municipality, &options(form), &|_| None);
            read_out_in_order(&format!("{name} {}", member.municipality), &built.document);
        }
    }
}
