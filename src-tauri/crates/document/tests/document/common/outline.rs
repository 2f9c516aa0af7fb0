//! A document as an outline that a person can read and compare.

use super::words;
use document::{Block, Cell, Document, Drawing, List, Listed, Row, RowKind, Table};

/// The document as lines of text: headings with `#`, tables with `|`, lists with `-` and `1.`.
pub(crate) fn outline(document: &Document) -> String {
    let mut lines = vec![];
    let cover = &document.cover;
    for phrase in cover.titles.iter().chain(&cover.subtitles).chain(&cover.lines) {
        lines.push(format!("[{}] {}", phrase.language.tag(), phrase.text));
    }
    lines.extend(cover.draft.iter().map(|draft| format!("draft: {}", draft.text)));
    let running = &document.running;
    lines.push(format!(
        "{} | {} | {} | {}",
        running.title, running.mark, running.register, running.page_label
    ));
    document.blocks.iter().for_each(|block| of_block(block, &mut lines));
    lines.join("\n").replace('\u{a0}', "_")
}

fn of_block(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Heading(heading) => {
            let marks = "#".repeat(heading.level.into());
            lines.push(format!("\n{marks} {} {}", heading.number, words(&heading.spans)).replace("  ", " "));
        }
        Block::Paragraph(spans) => lines.push(words(spans)),
        Block::Quotation(spans) => lines.push(format!("> {}", words(spans))),
        Block::Note(spans) => lines.push(format!("! {}", words(spans))),
        Block::List(list) => of_list(list, 0, lines),
        Block::Table(table) => of_table(table, lines),
        Block::Chart(chart) => {
            let kind = match &chart.drawing {
                Drawing::Plot(plot) => format!("{:?}", plot.kind),
                Drawing::Timeline(_) => "Timeline".to_owned(),
                Drawing::Organisation(_) => "Organisation".to_owned(),
            };
            lines.push(format!("({kind}) {}", words(&chart.caption)));
            lines.push(format!("    {}", chart.alternative));
        }
        Block::Picture(picture) => lines.push(format!("[{}] {}", picture.alternative, words(&picture.caption))),
        Block::Contents { title, listed } => match listed {
            Listed::Headings { depth } => lines.push(format!("{title} ({depth})")),
            Listed::Tables | Listed::Charts => lines.push(title.clone()),
        },
        Block::PageBreak => lines.push("---".to_owned()),
        Block::InLanguage { language, blocks } => {
            lines.push(format!("<{}>", language.tag()));
            blocks.iter().for_each(|block| of_block(block, lines));
        }
        Block::Parallel(parallel) => {
            for [left, right] in &parallel.pairs {
                left.iter().for_each(|block| of_block(block, lines));
                lines.push("||".to_owned());
                right.iter().for_each(|block| of_block(block, lines));
            }
        }
    }
}

fn of_list(list: &List, depth: usize, lines: &mut Vec<String>) {
    let mark = if list.ordered { "1." } else { "-" };
    for item in &list.items {
        lines.push(format!("{}{mark} {}", "  ".repeat(depth), words(&item.spans)));
        item.inner.iter().for_each(|inner| of_list(inner, depth + 1, lines));
    }
}

fn of_table(table: &Table, lines: &mut Vec<String>) {
    lines.push(words(&table.caption));
    let headers: Vec<String> = table.columns.iter().map(|column| words(&column.header)).collect();
    lines.push(format!("| {} |", headers.join(" | ")));
    lines.extend(table.rows.iter().map(of_row));
    lines.extend(table.notes.iter().map(|note| format!("  {}", words(note))));
}

fn of_row(row: &Row) -> String {
    let mark = match row.kind {
        RowKind::Body => "|",
        RowKind::Group => "|>",
        RowKind::Subtotal => "|-",
        RowKind::Total => "|=",
    };
    let cell = |cell: &Cell| {
        cell.paragraphs
            .iter()
            .map(|spans| words(spans))
            .collect::<Vec<_>>()
            .join(" / ")
    };
    let cells: Vec<String> = row.cells.iter().map(cell).collect();
    format!("{mark} {} |", cells.join(" | "))
}
