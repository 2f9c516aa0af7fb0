//! Writes the office files of a plan, to look at: `cargo run -p office --example office -- PLAN.json fi|sv|fi+sv|fi~sv FOLDER`.

use std::error::Error;
use std::path::PathBuf;

use document::{Chart, Detail, Form, Language, Options, build};
use office::ChartPicture;

fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: show PLAN.json fi|sv|fi+sv|fi~sv FOLDER";
    let mut arguments = std::env::args().skip(1);
    let plan = PathBuf::from(arguments.next().ok_or(usage)?);
    let form = match arguments.next().ok_or(usage)?.as_str() {
        "fi" => Form::One(Language::Fi),
        "sv" => Form::One(Language::Sv),
        "fi+sv" => Form::InSequence,
        "fi~sv" => Form::InParallel,
        _ => return Err(usage.into()),
    };
    let folder = PathBuf::from(arguments.next().ok_or(usage)?);
    let options = Options {
        form,
        version: None,
        detail: Detail::Full,
    };
    let document = build(&plan::json::from_json(&std::fs::read(plan)?)?, &options, &|_| None).document;
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("plan.docx"), office::docx(&document, &draw)?)?;
    std::fs::write(folder.join("plan.xlsx"), office::xlsx(&document)?)?;
    for file in office::csv(&document) {
        std::fs::write(folder.join(file.name), file.bytes)?;
    }
    Ok(())
}

/// The chart as the PDF draws it, as wide as the text of an upright page.
fn draw(chart: &Chart, language: Language) -> Option<ChartPicture> {
    let figure = pdf::figure::figure(chart, language, None, 450.0).ok()?;
    Some(ChartPicture {
        png: figure.png(2.0).ok()?,
        svg: figure.svg,
        width: figure.width,
        height: figure.height,
    })
}
