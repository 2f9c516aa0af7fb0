//! The guide as a document: cover, contents, numbered chapters.

use super::view::{GuideBlock, GuideChapter, GuideEmphasis, GuideSpan, GuideView};
use document::{
    Align, Anchor, Block, Cell, Column, Cover, Document, Heading, Item, List, Listed, Look, Meta, Phrase, Row, RowKind,
    Running, Span, Table,
};
use i18n::Words;
use plan::Language;

/// The program that the guide is about, as the cover and the header name it.
const PROGRAM: &str = concat!("Laadin ", env!("CARGO_PKG_VERSION"));

/// When the guide was last revised. Not the clock's moment: the same program gives the same bytes.
const REVISED: &str = "2026-11-22T00:00:00Z";

/// Says a guide as a document.
pub(super) fn document(guide: &GuideView, language: Language, words: Words) -> Document {
    let mut blocks = vec![
        Block::Contents {
            title: words.document_contents(),
            listed: Listed::Headings { depth: 2 },
        },
        Block::PageBreak,
    ];
    blocks.extend(guide.chapters.iter().zip(1..).flat_map(chapter));
    Document {
        language,
        meta: Meta {
            title: guide.title.clone(),
            author: "Laadin".to_owned(),
            subject: guide.summary.clone(),
            created: REVISED.to_owned(),
            producer: PROGRAM.to_owned(),
        },
        cover: cover(guide, language),
        running: Running {
            title: guide.title.clone(),
            mark: PROGRAM.to_owned(),
            register: String::new(),
            page_label: words.document_page("{page}", "{pages}"),
            link_label: words.document_link("{page}", "{title}"),
        },
        look: Look::default(),
        blocks,
        workings: vec![],
    }
}

fn cover(guide: &GuideView, language: Language) -> Cover {
    let phrase = |text: &str| {
        vec![Phrase {
            text: text.to_owned(),
            language,
        }]
    };
    Cover {
        titles: phrase(&guide.title),
        subtitles: phrase(&guide.summary),
        lines: phrase(PROGRAM),
        emblem: None,
        draft: None,
    }
}

fn chapter((chapter, number): (&GuideChapter, usize)) -> Vec<Block> {
    let mut blocks = vec![heading(1, number.to_string(), &chapter.id, &chapter.title)];
    let mut inner = 0;
    for (at, block) in chapter.blocks.iter().enumerate() {
        blocks.push(match block {
            GuideBlock::Heading { id, text } => {
                inner += 1;
                heading(2, format!("{number}.{inner}"), id, text)
            }
            GuideBlock::Paragraph { spans } => Block::Paragraph(said(spans)),
            GuideBlock::List { ordered, items } => list(*ordered, items),
            GuideBlock::Table { caption, columns, rows } => {
                let anchor = Anchor(format!("{}-{at}", chapter.id));
                Block::Table(table(anchor, caption, columns, rows))
            }
        });
    }
    blocks
}

fn heading(level: u8, number: String, id: &str, text: &str) -> Block {
    Block::Heading(Heading {
        level,
        number,
        spans: vec![Span::plain(text)],
        anchor: Anchor(id.to_owned()),
    })
}

fn list(ordered: bool, items: &[Vec<GuideSpan>]) -> Block {
    let item = |spans: &Vec<GuideSpan>| Item {
        spans: said(spans),
        inner: None,
    };
    Block::List(List {
        ordered,
        items: items.iter().map(item).collect(),
    })
}

fn table(anchor: Anchor, caption: &str, columns: &[String], rows: &[Vec<Vec<GuideSpan>>]) -> Table {
    let column = |header: &String| Column {
        header: vec![Span::plain(header)],
        align: Align::Start,
        total: false,
    };
    Table {
        anchor,
        caption: vec![Span::plain(caption)],
        columns: columns.iter().map(column).collect(),
        rows: rows.iter().map(|cells| row(cells)).collect(),
        notes: vec![],
    }
}

fn row(cells: &[Vec<GuideSpan>]) -> Row {
    let cell = |(at, spans): (usize, &Vec<GuideSpan>)| Cell {
        paragraphs: vec![said(spans)],
        columns: 1,
        header: at == 0,
        value: None,
    };
    Row {
        kind: RowKind::Body,
        cells: cells.iter().enumerate().map(cell).collect(),
    }
}

fn said(spans: &[GuideSpan]) -> Vec<Span> {
    let span = |span: &GuideSpan| Span {
        text: span.text.clone(),
        bold: span.emphasis == GuideEmphasis::Strong,
        italic: span.emphasis == GuideEmphasis::Example,
        ..Span::default()
    };
    spans.iter().map(span).collect()
}
