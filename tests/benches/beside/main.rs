//! The same document made by Laadin, by Typst and by LibreOffice, whole processes side by side: `cargo xtask bench --beside`.
//!
//! The plan is the Pirkanmaa example grown to more than a hundred pages. Typst reads the document as a Typst source with the same
//! headings, texts, tables, charts (as SVG), contents and links, and makes a PDF/UA-1; LibreOffice reads it as the DOCX
//! that Laadin exports, and makes a tagged PDF/A-2. Laadin starts from the plan's file and makes a PDF/UA-1 and PDF/A-2a,
//! which it also reads back. Rounds alternate, so that what else the machine does hits all three.

mod run;
mod typst;

use document::{Detail, Form, Options};
use journeys::grown::grown;
use plan::Language;
use run::{Program, Runs};
use std::path::{Path, PathBuf};
use store::{Author, Existing, PlanFile};

/// How often each program runs; the first round isn't counted.
const ROUNDS: usize = 6;
/// How many times the example is repeated.
const TIMES: usize = 6;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let programs = inputs(folder.path());
    let mut runs: Vec<Runs> = programs.into_iter().map(Runs::of).collect();
    for round in 0..ROUNDS {
        for run in &mut runs {
            run.once(round > 0);
        }
    }
    let ours = runs[0].summary();
    println!(
        "\n{:<12} {:>7} {:>9} {:>9} {:>7} {:>10} {:>10}",
        "", "pages", "median s", "spread s", "times", "peak MiB", "file KiB"
    );
    for run in &runs {
        println!("{}", run.line(&ours));
    }
}

/// Writes what each program reads, and says how each is called.
fn inputs(folder: &Path) -> Vec<Program> {
    let plan = {
        let text = include_bytes!("../../../assets/examples/pirkanmaa.json");
        grown(&plan::json::from_json(text).expect("the example is a plan"), TIMES)
    };
    let author = Author {
        name: "bench".into(),
        host: "here".into(),
        clock: chrono::Utc::now,
    };
    let file = folder.join("plan.laadin");
    drop(PlanFile::create(&file, &plan, author, Existing::Keep).expect("a new file"));
    let options = Options {
        form: Form::One(Language::Fi),
        version: None,
        detail: Detail::Full,
    };
    let document = document::build(&plan, &options, &|_| None).document;
    let mut charts = 0;
    let source = typst::source(&document, &mut |chart, language| {
        charts += 1;
        let name = format!("chart-{charts}.svg");
        let figure = pdf::figure::figure(chart, language, None, typst::MEASURE).expect("a chart can be drawn");
        std::fs::write(folder.join(&name), figure.svg).expect("the folder can be written to");
        name
    });
    std::fs::write(folder.join("plan.typ"), source).expect("the folder can be written to");
    let picture = |chart: &document::Chart, language: Language| {
        let figure = pdf::figure::figure(chart, language, None, typst::MEASURE).ok()?;
        let png = figure.png(2.0).ok()?;
        Some(office::ChartPicture {
            svg: figure.svg,
            png,
            width: figure.width,
            height: figure.height,
        })
    };
    let docx = office::docx(&document, &picture).expect("the document can be written");
    std::fs::write(folder.join("plan.docx"), docx).expect("the folder can be written to");
    vec![laadin(folder), typst_program(folder), libreoffice(folder)]
}

fn laadin(folder: &Path) -> Program {
    let arguments = [
        "export",
        "plan.laadin",
        "--format",
        "pdf",
        "--lang",
        "fi",
        "--out",
        "laadin.pdf",
    ];
    Program::new("Laadin", folder, "laadin.pdf", journeys::program(), &arguments)
}

fn typst_program(folder: &Path) -> Program {
    let fonts = fonts();
    let compile = format!(
        "import typst; typst.compile('plan.typ', output='typst.pdf', font_paths=[{:?}], ignore_system_fonts=True, pdf_standards=['ua-1'])",
        journeys::text(&fonts)
    );
    Program::new("Typst", folder, "typst.pdf", "python3".into(), &["-c", &compile])
}

fn fonts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(1)
        .expect("tests lie in the workspace")
        .join("assets/fonts")
}

fn libreoffice(folder: &Path) -> Program {
    let profile = format!("-env:UserInstallation=file://{}/profile", journeys::text(folder));
    let filter = r#"pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"}}"#;
    let arguments = ["--headless", &profile, "--convert-to", filter, "plan.docx"];
    Program::new("LibreOffice", folder, "plan.pdf", "soffice".into(), &arguments)
}
