//! Contents: fields that Word updates, with entries written beforehand.
//!
//! The entries are links without page numbers: only the program that lays the pages out knows those, and asking it to update
//! when it opens the file would greet the reader with a question. Updating the table adds them.

use document::{Block, Chart, Heading, Language, Listed, Span, Table};

use super::body::Body;
use super::paragraph::Paragraph;
use super::piece::Piece;
use crate::xml::{Xml, fragment};

/// The deepest level that has a style.
const DEEPEST: u8 = 3;

/// A line of the contents.
struct Entry {
    style: &'static str,
    /// The bookmark that it leads to.
    target: Option<String>,
    runs: String,
}

/// What a document lists, in its order.
#[derive(Default)]
struct Listable<'d> {
    headings: Vec<(&'d Heading, Language)>,
    tables: Vec<(&'d Table, Language)>,
    charts: Vec<(&'d Chart, Language)>,
}

impl<'d> Body<'d> {
    /// A list of headings, tables or charts under its title; nothing when there is nothing to list.
    pub(super) fn contents(&mut self, title: &str, listed: Listed, language: Language, pieces: &mut Vec<Piece>) {
        let mut listable = Listable::default();
        listable.collect(&self.document.blocks, self.document.language);
        let title = Paragraph::new("TOCHeading", self.words(title, language)).keep_with_next();
        match listed {
            Listed::Headings { depth } => {
                let depth = depth.max(1);
                let headings = listable
                    .headings
                    .into_iter()
                    .filter(|(heading, _)| heading.level <= depth);
                let entries: Vec<Entry> = headings
                    .map(|(heading, language)| self.heading_entry(heading, language))
                    .collect();
                let instruction = format!("TOC \\o \"1-{}\" \\h \\z", depth.min(9));
                pieces.extend(gallery(title, &instruction, &entries));
            }
            Listed::Tables => {
                let captions = listable
                    .tables
                    .into_iter()
                    .map(|(table, language)| (&table.caption, &table.anchor, language));
                let captions: Vec<_> = captions.collect();
                self.captions_list(title, &captions, pieces);
            }
            Listed::Charts => {
                let captions = listable
                    .charts
                    .into_iter()
                    .map(|(chart, language)| (&chart.caption, &chart.anchor, language));
                let captions: Vec<_> = captions.collect();
                self.captions_list(title, &captions, pieces);
            }
        }
    }

    fn heading_entry(&mut self, heading: &Heading, language: Language) -> Entry {
        let mut spans = unlinked(&heading.spans);
        if !heading.number.is_empty() {
            spans.insert(0, Span::plain(format!("{} ", heading.number)));
        }
        Entry {
            style: match heading.level.clamp(1, DEEPEST) {
                1 => "TOC1",
                2 => "TOC2",
                _ => "TOC3",
            },
            target: self.anchors.name(&heading.anchor).map(str::to_owned),
            runs: self.runs(&spans, language),
        }
    }

    /// A list of captions: a field for each word that is counted, as Word knows it.
    fn captions_list(
        &mut self,
        title: Paragraph,
        captions: &[(&Vec<Span>, &document::Anchor, Language)],
        pieces: &mut Vec<Piece>,
    ) {
        let mut words: Vec<&str> = vec![];
        for word in captions.iter().filter_map(|(spans, ..)| Body::counted_as(spans)) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        let mut title = Some(title);
        for word in words {
            let counted = captions
                .iter()
                .filter(|(spans, ..)| Body::counted_as(spans) == Some(word));
            let mut entries = vec![];
            for (spans, anchor, language) in counted {
                entries.push(Entry {
                    style: "TableofFigures",
                    target: self.anchors.name(anchor).map(str::to_owned),
                    runs: self.runs(&unlinked(spans), *language),
                });
            }
            pieces.extend(title.take().map(Piece::Paragraph));
            let entries = lines(&format!("TOC \\h \\z \\c \"{word}\""), &entries);
            pieces.extend(entries.into_iter().map(Piece::Paragraph));
        }
    }
}

impl<'d> Listable<'d> {
    fn collect(&mut self, blocks: &'d [Block], language: Language) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.headings.push((heading, language)),
                Block::Table(table) => self.tables.push((table, language)),
                Block::Chart(chart) => self.charts.push((chart, language)),
                Block::InLanguage { language, blocks } => self.collect(blocks, *language),
                Block::Parallel(parallel) => {
                    for pair in &parallel.pairs {
                        let sides = pair.iter().zip(parallel.languages);
                        sides.for_each(|(side, language)| self.collect(side, language));
                    }
                }
                Block::Paragraph(_)
                | Block::List(_)
                | Block::Quotation(_)
                | Block::Note(_)
                | Block::Picture(_)
                | Block::Contents { .. }
                | Block::PageBreak => {}
            }
        }
    }
}

/// Runs without links of their own: the whole entry is one.
fn unlinked(spans: &[Span]) -> Vec<Span> {
    let unlinked = |span: &Span| Span {
        link: None,
        page_of: None,
        ..span.clone()
    };
    spans.iter().map(unlinked).collect()
}

/// Contents as Word offers them to be updated.
fn gallery(title: Paragraph, instruction: &str, entries: &[Entry]) -> Option<Piece> {
    if entries.is_empty() {
        return None;
    }
    let before = fragment(|xml| {
        xml.element("w:sdtPr", &[], |xml| {
            xml.element("w:docPartObj", &[], |xml| {
                xml.value("w:docPartGallery", "Table of Contents");
                xml.empty("w:docPartUnique", &[]);
            });
        });
    });
    let after: String = lines(instruction, entries).iter().map(Paragraph::fragment).collect();
    Some(Piece::Framed {
        before: format!("<w:sdt>{before}<w:sdtContent>"),
        first: title,
        after: format!("{after}</w:sdtContent></w:sdt>"),
    })
}

/// The paragraphs of a field that shows these entries.
fn lines(instruction: &str, entries: &[Entry]) -> Vec<Paragraph> {
    let last = entries.len().saturating_sub(1);
    let paragraph = |(index, entry): (usize, &Entry)| {
        let runs = fragment(|xml| {
            if index == 0 {
                mark(xml, "begin");
                xml.element("w:r", &[], |xml| {
                    let text = format!(" {instruction} ");
                    xml.text_element("w:instrText", &[("xml:space", "preserve")], &text);
                });
                mark(xml, "separate");
            }
            match &entry.target {
                Some(target) => {
                    let attributes = [("w:anchor", target.as_str()), ("w:history", "1")];
                    xml.element("w:hyperlink", &attributes, |xml| xml.raw(&entry.runs));
                }
                None => xml.raw(&entry.runs),
            }
            if index == last {
                mark(xml, "end");
            }
        });
        Paragraph::new(entry.style, runs)
    };
    entries.iter().enumerate().map(paragraph).collect()
}

fn mark(xml: &mut Xml, kind: &str) {
    xml.element("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
}
