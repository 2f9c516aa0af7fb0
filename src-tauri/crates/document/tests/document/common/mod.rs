//! The plans that the tests say, and the text of what they become.

pub(crate) mod outline;

use document::{Block, Cell, Document, Item, List, Span, Table};
use plan::Plan;
use plan::json::from_json;
use std::path::PathBuf;

/// A plan with every field of every table filled in.
pub(crate) fn maximal() -> Plan {
    from_json(include_bytes!("../plans/maximal.json")).expect("the maximal plan fits together")
}

/// The example plans by name.
pub(crate) fn examples() -> Vec<(String, Plan)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/examples");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let read = |path: PathBuf| {
        let plan =
            from_json(&std::fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_stem().unwrap().to_string_lossy().into_owned(), plan)
    };
    files.into_iter().map(read).collect()
}

/// Everything that a reader can read or hear in a document, a line for each paragraph and cell.
pub(crate) fn text(document: &Document) -> String {
    let mut lines = vec![];
    let cover = &document.cover;
    let phrases = cover
        .titles
        .iter()
        .chain(&cover.subtitles)
        .chain(&cover.lines)
        .chain(&cover.draft);
    lines.extend(phrases.map(|phrase| phrase.text.clone()));
    lines.push(document.running.title.clone());
    document.blocks.iter().for_each(|block| of_block(block, &mut lines));
    lines.join("\n")
}

/// The words of some runs.
pub(crate) fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn of_block(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Heading(heading) => lines.push(format!("{} {}", heading.number, words(&heading.spans))),
        Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => {
            lines.push(words(spans));
            lines.extend(addresses(spans));
        }
        Block::List(list) => of_list(list, lines),
        Block::Table(table) => of_table(table, lines),
        Block::Chart(chart) => {
            lines.push(words(&chart.caption));
            lines.push(chart.alternative.clone());
            lines.extend(chart.categories.iter().cloned());
            lines.extend(
                chart
                    .series
                    .iter()
                    .flat_map(|series| [vec![series.name.clone()], series.labels.clone()].concat()),
            );
        }
        Block::Picture(picture) => {
            lines.push(picture.alternative.clone());
            lines.push(words(&picture.caption));
        }
        Block::Contents { title, .. } => lines.push(title.clone()),
        Block::PageBreak => {}
        Block::InLanguage { blocks, .. } => blocks.iter().for_each(|block| of_block(block, lines)),
    }
}

fn addresses(spans: &[Span]) -> impl Iterator<Item = String> {
    spans.iter().filter_map(|span| match &span.link {
        Some(document::Link::Address(address)) => Some(address.clone()),
        _ => None,
    })
}

fn of_list(list: &List, lines: &mut Vec<String>) {
    for Item { spans, inner } in &list.items {
        lines.push(words(spans));
        lines.extend(addresses(spans));
        inner.iter().for_each(|inner| of_list(inner, lines));
    }
}

fn of_table(table: &Table, lines: &mut Vec<String>) {
    lines.push(words(&table.caption));
    lines.extend(table.columns.iter().map(|column| words(&column.header)));
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    lines.extend(
        cells
            .flat_map(|Cell { paragraphs, .. }| paragraphs)
            .map(|spans| words(spans)),
    );
    lines.extend(table.notes.iter().map(|note| words(note)));
}
