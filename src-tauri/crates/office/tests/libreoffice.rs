//! LibreOffice opens what we write: its PDF of the DOCX says the same text, its own sums are ours.
//!
//! LibreOffice is slow: a run reads a covering sample, and everything with `LAADIN_TESTS=full`.
//! Runs where `soffice` and `pdfinfo` are; with `LAADIN_REQUIRE_LIBREOFFICE=1` a missing one is a failure.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says so by panicking")]

#[path = "office/examples.rs"]
mod examples;
#[path = "office/random.rs"]
mod random;

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use document::{Block, Detail, Document, Drawing, Form, Language, Options, Plot, Span, build};
use rust_xlsxwriter::{Formula, Workbook};

/// What stands for a page number in the lines of a document: only the program that lays out knows it.
const PAGE: char = '\u{fffc}';

/// Where programs are, or nothing when they needn't be.
fn installed(programs: &[&str]) -> bool {
    let folders: Vec<PathBuf> = std::env::var_os("PATH")
        .iter()
        .flat_map(std::env::split_paths)
        .collect();
    let missing: Vec<_> = programs
        .iter()
        .filter(|program| !folders.iter().any(|folder| folder.join(program).is_file()))
        .collect();
    let required = std::env::var_os("LAADIN_REQUIRE_LIBREOFFICE").is_some_and(|required| required == "1");
    assert!(!required || missing.is_empty(), "not installed: {missing:?}");
    missing.is_empty()
}

/// Whether everything is read, and not a sample.
fn all() -> bool {
    std::env::var_os("LAADIN_TESTS").is_some_and(|reach| reach == "full")
}

/// Converts files of a folder into another, all with one start of LibreOffice under a profile of its own.
fn convert(folder: &Path, to: &str, files: &[PathBuf]) -> PathBuf {
    let (profile, out) = (folder.join("profile"), folder.join("out"));
    std::fs::create_dir_all(profile.join("user")).unwrap();
    // Formulas are always calculated anew, whatever results the file brings.
    let settings = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;
    std::fs::write(profile.join("user/registrymodifications.xcu"), settings).unwrap();
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", to, "--outdir"])
        .arg(&out)
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    out
}

/// Text without what lines and pages do to it.
fn bare(text: &str) -> String {
    let text = text.replace('\u{fb01}', "fi").replace('\u{fb02}', "fl");
    let kept = |letter: &char| {
        !letter.is_whitespace() && !['-', '\u{ad}', '\u{2010}', '\u{2011}', '\u{200b}'].contains(letter)
    };
    text.chars().filter(kept).collect()
}

/// The text of a tagged PDF in the order of its structure, without the contents.
fn spoken(pdf: &Path) -> String {
    let output = Command::new("pdfinfo").arg("-struct-text").arg(pdf).output().unwrap();
    assert!(output.status.success());
    let mut text = String::new();
    let mut contents: Option<usize> = None;
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let indent = line.len() - line.trim_start().len();
        contents = contents.filter(|contents| indent > *contents);
        if line.trim() == "TOC" {
            contents = contents.or(Some(indent));
        }
        let words = line.trim().strip_prefix('"').and_then(|line| line.strip_suffix('"'));
        if let Some(words) = words.filter(|_| contents.is_none()) {
            text.push_str(&bare(words));
        }
    }
    text
}

/// Prepares a document for comparison: charts are told in words, page numbers are marked.
fn prepare(block: &mut Block) {
    let mark = |spans: &mut Vec<Span>| {
        for span in spans.iter_mut().filter(|span| span.page_of.is_some()) {
            span.text = PAGE.to_string();
        }
    };
    match block {
        Block::Paragraph(spans) | Block::Note(spans) | Block::Quotation(spans) => mark(spans),
        Block::Table(table) => {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
            cells.flat_map(|cell| &mut cell.paragraphs).for_each(mark);
        }
        Block::Chart(chart) => {
            chart.drawing = Drawing::Plot(Plot {
                kind: document::ChartKind::Bars,
                categories: vec![],
                series: vec![],
                unit: String::new(),
            });
        }
        Block::InLanguage { blocks, .. } => blocks.iter_mut().for_each(prepare),
        Block::Parallel(parallel) => parallel.pairs.iter_mut().flatten().flatten().for_each(prepare),
        _ => {}
    }
}

#[test]
fn its_pdf_of_the_docx_says_the_same_text() {
    if !installed(&["soffice", "pdfinfo"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let covering = [
        "espoo-kauniainen InParallel",
        "porvoo One(Fi)",
        "pohjanmaa One(Sv)",
        "meri-lappi InSequence",
    ];
    let chosen = if all() { &covering[..] } else { &covering[..1] };
    let documents: Vec<(String, Document)> = examples::documents()
        .into_iter()
        .filter(|(name, _)| chosen.contains(&name.as_str()))
        .collect();
    assert_eq!(documents.len(), chosen.len());
    let mut files = vec![];
    for (index, (_, document)) in documents.iter().enumerate() {
        let file = folder.path().join(format!("{index}.docx"));
        std::fs::write(&file, office::docx(document, &|_, _| None).unwrap()).unwrap();
        files.push(file);
    }
    let tagged = r#"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}"#;
    let out = convert(folder.path(), tagged, &files);
    for (index, (name, document)) in documents.into_iter().enumerate() {
        compare(&name, document, &spoken(&out.join(format!("{index}.pdf"))));
    }
}

/// Fails unless every line of the document is in the text, and in its order; side by side, Word and LibreOffice read pair by
/// pair and the document column by column.
fn compare(name: &str, mut document: Document, text: &str) {
    document.blocks.iter_mut().for_each(prepare);
    let in_order = !document.blocks.iter().any(|block| matches!(block, Block::Parallel(_)));
    let mut from = 0;
    let mut said = 0;
    for line in document.lines() {
        for part in line.text.split(PAGE).map(bare).filter(|part| !part.is_empty()) {
            let start = if in_order { from } else { 0 };
            let found = text[start..].find(&part);
            let found = found.unwrap_or_else(|| panic!("{name}: {part:?} isn't said after {:?}", tail(text, start)));
            from = start + found + part.len();
            said += part.len();
        }
    }
    // Page numbers and header rows that are repeated on the next page.
    assert!(
        text.len() - said.min(text.len()) < text.len() / 10,
        "{name}: {} of {} bytes are the document's",
        said,
        text.len()
    );
}

fn tail(text: &str, end: usize) -> String {
    let before: Vec<char> = text[..end].chars().rev().take(60).collect();
    before.into_iter().rev().collect()
}

/// Every cell of a workbook.
fn cells(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets().into_iter();
    sheets
        .map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect()))
        .collect()
}

#[test]
fn its_own_sums_are_ours() {
    if !installed(&["soffice"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut workbooks = vec![wrong_sum()];
    let documents = examples::documents()
        .into_iter()
        .filter(|(name, _)| name.ends_with("One(Fi)") || name.ends_with("InParallel"))
        .filter(|(name, _)| all() || ["pohjanmaa One(Fi)", "espoo-kauniainen InParallel"].contains(&name.as_str()));
    workbooks.extend(documents.map(|(_, document)| office::xlsx(&document).unwrap()));
    let mut files = vec![];
    for (index, workbook) in workbooks.iter().enumerate() {
        let file = folder.path().join(format!("{index}.xlsx"));
        std::fs::write(&file, workbook).unwrap();
        files.push(file);
    }
    let out = convert(folder.path(), "xlsx:Calc MS Excel 2007 XML", &files);
    let read = |index: usize| cells(std::fs::read(out.join(format!("{index}.xlsx"))).unwrap());
    assert_eq!(read(0)[0].1[2][0], Data::Float(3.0), "LibreOffice hasn't calculated");
    for (index, workbook) in workbooks.into_iter().enumerate().skip(1) {
        let (ours, theirs) = (cells(workbook), read(index));
        assert_eq!(ours.len(), theirs.len());
        for ((sheet, ours), (_, theirs)) in ours.iter().zip(&theirs) {
            same_figures(sheet, ours, theirs);
        }
    }
}

/// How many random plans a run calculates.
const PLANS: u64 = 30;

/// Every computed cell of budgets, person-years and divisions is a formula, and LibreOffice comes to the plan's own cents.
#[test]
fn workings_come_to_the_same_cents() {
    if !installed(&["soffice"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let documents: Vec<Document> = (1..=PLANS).map(|seed| whole(&random::plan(seed))).collect();
    let mut files = vec![folder.path().join("wrong.xlsx")];
    std::fs::write(&files[0], wrong_sum()).unwrap();
    let mut ours = vec![];
    let mut formulas = 0;
    for (index, document) in documents.iter().enumerate() {
        assert!(document.workings.len() >= 4, "{index}: {}", document.workings.len());
        formulas += document
            .workings
            .iter()
            .map(|working| working.formulas.len())
            .sum::<usize>();
        // What the file holds is wrong everywhere, so that LibreOffice can't have read it from there.
        let mut wrong = document.clone();
        wrong.workings.iter_mut().for_each(spoil);
        let file = folder.path().join(format!("{index}.xlsx"));
        std::fs::write(&file, office::xlsx(&wrong).unwrap()).unwrap();
        files.push(file);
        ours.push(cells(office::xlsx(document).unwrap()));
    }
    let out = convert(folder.path(), "xlsx:Calc MS Excel 2007 XML", &files);
    let read = |name: &str| cells(std::fs::read(out.join(name)).unwrap());
    assert_eq!(
        read("wrong.xlsx")[0].1[2][0],
        Data::Float(3.0),
        "LibreOffice hasn't calculated"
    );
    for (index, ours) in ours.iter().enumerate() {
        for ((sheet, ours), (_, theirs)) in ours.iter().zip(&read(&format!("{index}.xlsx"))) {
            same_figures(&format!("{index}, {sheet}"), ours, theirs);
        }
    }
    assert!(formulas > 5_000, "{formulas}");
}

/// The plan in Finnish.
fn whole(plan: &plan::Plan) -> Document {
    let options = Options {
        form: Form::One(Language::Fi),
        version: None,
        detail: Detail::Full,
    };
    build(plan, &options, &|_| None).document
}

/// Puts another amount into every computed cell.
fn spoil(working: &mut document::working::Working) {
    for (row, column) in working.formulas.keys() {
        let cell = &mut working.table.rows[*row].cells[*column];
        cell.value = Some(document::Value::Euros(money::Cents::from_cents(12_345)));
    }
}

fn same_figures(sheet: &str, ours: &[Vec<Data>], theirs: &[Vec<Data>]) {
    for (row, ours) in ours.iter().enumerate() {
        for (column, ours) in ours.iter().enumerate() {
            if let Data::Float(ours) = ours {
                match theirs.get(row).and_then(|row| row.get(column)) {
                    Some(Data::Float(theirs)) if (ours - theirs).abs() < 1e-6 => {}
                    theirs => panic!("{sheet}, row {row}, column {column}: {ours} isn't {theirs:?}"),
                }
            }
        }
    }
}

/// A workbook with a wrong result, which only a program that calculates puts right.
fn wrong_sum() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_number(0, 0, 1).unwrap();
    sheet.write_number(1, 0, 2).unwrap();
    sheet
        .write_formula(2, 0, Formula::new("=SUM(A1:A2)").set_result("99"))
        .unwrap();
    workbook.save_to_buffer().unwrap()
}
