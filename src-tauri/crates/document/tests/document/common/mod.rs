//! The plans that the tests say, and the text of what they become.

pub(crate) mod outline;

pub(crate) use document::words;
use document::{Block, Document, Item, List, Span};
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

/// Everything that a reader can read or hear in a document, a line for each paragraph and cell, and where its links lead.
pub(crate) fn text(document: &Document) -> String {
    let mut lines: Vec<String> = document.lines().into_iter().map(|line| line.text).collect();
    lines.push(document.running.title.clone());
    lines.extend(addresses(&document.blocks));
    lines.join("\n")
}

/// The addresses outside that the running text leads to.
fn addresses(blocks: &[Block]) -> Vec<String> {
    let of = |spans: &[Span]| -> Vec<String> {
        let outside = spans.iter().filter_map(|span| match &span.link {
            Some(document::Link::Address(address)) => Some(address.clone()),
            _ => None,
        });
        outside.collect()
    };
    let of_block = |block: &Block| match block {
        Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => of(spans),
        Block::List(list) => of_list(list, &of),
        Block::InLanguage { blocks, .. } => addresses(blocks),
        Block::Parallel(parallel) => parallel
            .pairs
            .iter()
            .flatten()
            .flat_map(|side| addresses(side))
            .collect(),
        _ => vec![],
    };
    blocks.iter().flat_map(of_block).collect()
}

fn of_list(list: &List, of: &dyn Fn(&[Span]) -> Vec<String>) -> Vec<String> {
    let inner = |item: &Item| item.inner.as_ref().map(|inner| of_list(inner, of)).unwrap_or_default();
    list.items
        .iter()
        .flat_map(|item| [of(&item.spans), inner(item)].concat())
        .collect()
}
