//! From blocks to pieces of the text.

use std::collections::BTreeMap;

use document::{Anchor, Block, Document, Heading, Language, Orientation, Parallel, Picture, Span};

use super::anchors::Anchors;
use super::numbering::Numbering;
use super::palette::Palette;
use super::paper::Paper;
use super::paragraph::Paragraph;
use super::piece::{self, Piece};
use super::relations::Relations;
use super::table::Grid;
use crate::xml::fragment;
use crate::{DrawChart, OfficeError};

/// The deepest heading that has a style.
const DEEPEST_HEADING: u8 = 6;
/// Between the columns of two languages, in twips.
const GUTTER: u32 = 340;

/// Where blocks are set.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The language of what doesn't say otherwise.
    pub(super) language: Language,
    /// Width of the text in twips.
    pub(super) width: u32,
    /// Inside a cell: no pages of its own.
    pub(super) nested: bool,
}

/// A text while it is written: what has been numbered so far, and what it refers to.
pub(super) struct Body<'d> {
    pub(super) document: &'d Document,
    pub(super) chart: DrawChart<'d>,
    pub(super) palette: &'d Palette,
    pub(super) anchors: Anchors,
    pub(super) relations: Relations,
    pub(super) numbering: Numbering,
    /// The last number of each kind of caption.
    pub(super) captions: BTreeMap<String, u32>,
    /// Drawings so far.
    pub(super) drawings: usize,
}

impl<'d> Body<'d> {
    /// A text in which nothing is written yet.
    pub(super) fn new(document: &'d Document, chart: DrawChart<'d>, palette: &'d Palette) -> Self {
        Body {
            document,
            chart,
            palette,
            anchors: Anchors::of(document),
            relations: Relations::new(),
            numbering: Numbering::default(),
            captions: BTreeMap::new(),
            drawings: 0,
        }
    }

    /// The pages of the document.
    pub(super) fn place(&self) -> Place {
        Place {
            language: self.document.language,
            width: Paper::lying(self.document.look.orientation).text(),
            nested: false,
        }
    }

    /// Whether a wide table may have a page of its own that lies across.
    pub(super) fn may_turn(&self, place: Place) -> bool {
        !place.nested && self.document.look.orientation == Orientation::Upright
    }

    /// The pieces of some blocks.
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place) -> Result<Vec<Piece>, OfficeError> {
        let mut pieces = vec![];
        for block in blocks {
            self.block(block, place, &mut pieces)?;
        }
        Ok(pieces)
    }

    fn block(&mut self, block: &Block, place: Place, pieces: &mut Vec<Piece>) -> Result<(), OfficeError> {
        match block {
            Block::Heading(heading) => pieces.push(self.heading(heading, place.language)),
            Block::Paragraph(spans) => self.text("BodyText", spans, place, pieces),
            Block::Quotation(spans) => self.text("Quote", spans, place, pieces),
            Block::Note(spans) => self.text("Note", spans, place, pieces),
            Block::List(list) => self.list(list, 0, place.language, pieces),
            Block::Table(table) => self.table(table, place, pieces),
            Block::Chart(chart) => self.chart(chart, place, pieces),
            Block::Picture(picture) => self.picture(picture, place, pieces)?,
            Block::Contents { title, listed } => self.contents(title, *listed, place.language, pieces),
            Block::PageBreak if place.nested => {}
            Block::PageBreak => pieces.push(Piece::PageBreak),
            Block::InLanguage { language, blocks } => {
                let place = Place {
                    language: *language,
                    ..place
                };
                pieces.extend(self.blocks(blocks, place)?);
            }
            Block::Parallel(parallel) => self.parallel(parallel, place, pieces)?,
        }
        Ok(())
    }

    fn text(&mut self, style: &'static str, spans: &[Span], place: Place, pieces: &mut Vec<Piece>) {
        let runs = self.runs(spans, place.language);
        if !runs.is_empty() {
            pieces.push(Piece::Paragraph(Paragraph::new(style, runs)));
        }
    }

    fn heading(&mut self, heading: &Heading, language: Language) -> Piece {
        let mut runs = String::new();
        if !heading.number.is_empty() {
            runs.push_str(&self.words(&format!("{} ", heading.number), language));
        }
        runs.push_str(&self.runs(&heading.spans, language));
        let runs = self.bookmarked(&heading.anchor, &runs);
        Piece::Paragraph(Paragraph::new(heading_style(heading.level), runs).keep_with_next())
    }

    /// Runs inside the bookmark that links to an anchor lead to.
    pub(super) fn bookmarked(&mut self, anchor: &Anchor, runs: &str) -> String {
        let Some((id, name)) = self.anchors.place(anchor) else {
            return runs.to_owned();
        };
        let id = id.to_string();
        fragment(|xml| {
            xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
            xml.raw(runs);
            xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        })
    }

    fn picture(&mut self, picture: &Picture, place: Place, pieces: &mut Vec<Piece>) -> Result<(), OfficeError> {
        let figure = Paragraph::new("Figure", self.photograph(picture, place)?);
        let caption = self.runs(&picture.caption, place.language);
        if caption.is_empty() {
            pieces.push(Piece::Paragraph(figure));
        } else {
            pieces.push(Piece::Paragraph(figure.keep_with_next()));
            pieces.push(Piece::Paragraph(Paragraph::new("Caption", caption)));
        }
        Ok(())
    }

    /// Two languages side by side: a table without borders, a row for each pair.
    fn parallel(&mut self, parallel: &Parallel, place: Place, pieces: &mut Vec<Piece>) -> Result<(), OfficeError> {
        let column = place.width / 2;
        let mut rows = vec![];
        for pair in &parallel.pairs {
            let mut cells = vec![];
            for (side, language) in pair.iter().zip(parallel.languages) {
                let inside = Place {
                    language,
                    width: column.saturating_sub(GUTTER),
                    nested: true,
                };
                cells.push(piece::in_cell(&self.blocks(side, inside)?));
            }
            rows.push(cells);
        }
        if !rows.is_empty() {
            let xml = Grid::plain([column, column], &rows);
            pieces.push(Piece::Table { xml, wide: false });
        }
        Ok(())
    }
}

/// The style of a heading.
fn heading_style(level: u8) -> &'static str {
    match level.clamp(1, DEEPEST_HEADING) {
        1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        4 => "Heading4",
        5 => "Heading5",
        _ => "Heading6",
    }
}
