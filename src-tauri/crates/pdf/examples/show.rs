//! Writes a document with everything in it, or one of about a hundred pages, to look at and to time:
//! `cargo run -p pdf --example show -- full|big|nasty FILE.pdf`.

use std::time::Instant;

#[path = "../tests/document/sample.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let kind = arguments.next().unwrap_or_default();
    let path = arguments.next().ok_or("usage: show full|big|nasty FILE.pdf")?;
    let document = match kind.as_str() {
        "big" => sample::big(),
        "nasty" => sample::nasty(),
        _ => sample::full(),
    };
    let start = Instant::now();
    let mut stages = Vec::new();
    let rendered = pdf::render(&document, &[], &mut |stage| stages.push((stage, start.elapsed())))?;
    eprintln!(
        "{} pages, {} bytes, {:?}, {stages:?}",
        rendered.pages,
        rendered.bytes.len(),
        start.elapsed()
    );
    std::fs::write(path, rendered.bytes)?;
    Ok(())
}
