//! Writes every chart of a plan as SVG and PNG, and a PDF of the charts alone, to look at:
//! `cargo run -p pdf --example charts -- PLAN.json FOLDER fi|sv [WIDTH]`.

use document::{Block, Chart, Detail, Document, Form, Language, Options, words};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [plan, folder, language, rest @ ..] = arguments.as_slice() else {
        return Err("usage: charts PLAN.json FOLDER fi|sv [WIDTH]".into());
    };
    let plan = plan::json::from_json(&std::fs::read(plan)?)?;
    let language = if language == "sv" { Language::Sv } else { Language::Fi };
    let width = rest.first().map_or(Ok(460.0), |width| width.parse())?;
    let options = Options {
        form: Form::One(language),
        version: None,
        detail: Detail::Full,
    };
    let document = document::build(&plan, &options, &|_| None).document;
    let charts = charts(&document);
    for (index, chart) in charts.iter().enumerate() {
        println!("{}\n  {}", words(&chart.caption), chart.alternative);
        chart.notes.iter().for_each(|note| println!("  · {}", words(note)));
        let figure = pdf::figure::figure(chart, language, document.look.accent, width)?;
        std::fs::write(format!("{folder}/{index:02}.svg"), &figure.svg)?;
        std::fs::write(format!("{folder}/{index:02}.png"), figure.png(2.0)?)?;
    }
    let blocks = charts.into_iter().map(Block::Chart).collect();
    let alone = Document { blocks, ..document };
    std::fs::write(
        format!("{folder}/charts.pdf"),
        pdf::render(&alone, &[], &mut |_| {})?.bytes,
    )?;
    Ok(())
}

fn charts(document: &Document) -> Vec<Chart> {
    let chart = |block: &Block| match block {
        Block::Chart(chart) => Some(chart.clone()),
        _ => None,
    };
    document.blocks.iter().filter_map(chart).collect()
}
