//! Sections: the cover, upright pages, pages that lie across for wide tables.

use super::NAMESPACES;
use super::paper::Paper;
use super::piece::{Piece, in_section};
use super::relations::Furniture;
use crate::xml::{Xml, fragment};

/// Text of fewer bytes than this between two wide tables stays on their pages: it isn't worth a page of its own.
const LITTLE_TEXT: usize = 4_000;

/// Pages that lie in one way.
struct Section {
    paper: Paper,
    furnished: bool,
    pieces: Vec<Piece>,
}

/// The whole text in sections.
pub(super) struct Sections {
    all: Vec<Section>,
}

impl Sections {
    /// The cover, then the text on its pages; wide tables turn theirs.
    pub(super) fn new(base: Paper, cover: Vec<Piece>, pieces: Vec<Piece>) -> Self {
        let mut all = vec![];
        if !cover.is_empty() {
            all.push(Section {
                paper: base,
                furnished: false,
                pieces: cover,
            });
        }
        let mut text = Turning { base, sections: vec![] };
        pieces.into_iter().for_each(|piece| text.add(piece));
        all.extend(joined(text.sections));
        Sections { all }
    }

    /// Whether some pages lie across.
    pub(super) fn turns(&self) -> bool {
        self.all.iter().any(|section| section.paper == Paper::ACROSS)
    }

    /// The part of the text.
    pub(super) fn document(&self, furniture: &[Furniture]) -> String {
        let mut xml = Xml::part();
        xml.element("w:document", &NAMESPACES, |xml| {
            xml.element("w:body", &[], |xml| {
                for (index, section) in self.all.iter().enumerate() {
                    let properties = properties(section, furniture);
                    let is_last = index + 1 == self.all.len();
                    in_section(xml, &section.pieces, (!is_last).then_some(properties.as_str()));
                    if is_last {
                        xml.raw(&properties);
                    }
                }
            });
        });
        xml.finish()
    }
}

/// Text while it is divided by how its pages lie.
struct Turning {
    base: Paper,
    sections: Vec<Section>,
}

impl Turning {
    fn add(&mut self, piece: Piece) {
        match &piece {
            Piece::Table { wide: true, .. } => {
                let leading = self.take_leading();
                let across = self.section(Paper::ACROSS);
                across.pieces.extend(leading);
                across.pieces.push(piece);
            }
            Piece::Paragraph(paragraph) if paragraph.follows_table => self.current().pieces.push(piece),
            Piece::Paragraph(_) | Piece::Table { .. } | Piece::Framed { .. } | Piece::PageBreak => {
                self.section(self.base).pieces.push(piece);
            }
        }
    }

    /// The headings and the caption that a table takes with it to its page.
    fn take_leading(&mut self) -> Vec<Piece> {
        let Some(section) = self.sections.last_mut() else {
            return vec![];
        };
        let stays = |piece: &Piece| match piece {
            Piece::Paragraph(paragraph) => !paragraph.keep_with_next,
            Piece::Table { .. } | Piece::Framed { .. } => true,
            Piece::PageBreak => false,
        };
        let from = section.pieces.iter().rposition(stays).map_or(0, |last| last + 1);
        let leading = section.pieces.split_off(from);
        if section.pieces.is_empty() {
            self.sections.pop();
        }
        leading
    }

    fn section(&mut self, paper: Paper) -> &mut Section {
        if self.sections.last().is_none_or(|section| section.paper != paper) {
            self.sections.push(Section {
                paper,
                furnished: true,
                pieces: vec![],
            });
        }
        self.current()
    }

    fn current(&mut self) -> &mut Section {
        if self.sections.is_empty() {
            let base = self.base;
            return self.section(base);
        }
        self.sections.last_mut().expect("there is one")
    }
}

/// The sections with little text between wide tables put on their pages, and nothing empty.
fn joined(sections: Vec<Section>) -> Vec<Section> {
    let mut joined: Vec<Section> = vec![];
    let mut rest = sections.into_iter().peekable();
    while let Some(mut section) = rest.next() {
        let after_turned = joined.last().is_some_and(|last| last.paper == Paper::ACROSS);
        if after_turned && rest.peek().is_some() && section.is_little() {
            section.paper = Paper::ACROSS;
        }
        match joined.last_mut().filter(|last| last.paper == section.paper) {
            Some(last) => last.pieces.extend(section.pieces),
            None => joined.push(section),
        }
    }
    joined
}

impl Section {
    /// Whether it is a few lines of text and nothing else.
    fn is_little(&self) -> bool {
        let text = self.pieces.iter().map(|piece| match piece {
            Piece::Paragraph(paragraph) => paragraph.runs.len(),
            Piece::Table { .. } | Piece::Framed { .. } | Piece::PageBreak => LITTLE_TEXT,
        });
        text.sum::<usize>() < LITTLE_TEXT
    }
}

fn properties(section: &Section, furniture: &[Furniture]) -> String {
    let paper = section.paper;
    let own = furniture
        .iter()
        .find(|furniture| section.furnished && furniture.paper == paper);
    fragment(|xml| {
        xml.element("w:sectPr", &[], |xml| {
            if let Some(Furniture { header, footer, .. }) = own {
                xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", header)]);
                xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", footer)]);
            }
            xml.value("w:type", "nextPage");
            page(xml, paper);
        });
    })
}

fn page(xml: &mut Xml, paper: Paper) {
    let [width, height, side] = [paper.width, paper.height, paper.side].map(|length| length.to_string());
    let mut size = vec![("w:w", width.as_str()), ("w:h", &height)];
    if paper.width > paper.height {
        size.push(("w:orient", "landscape"));
    }
    xml.empty("w:pgSz", &size);
    let (top, bottom) = (Paper::TOP.to_string(), Paper::BOTTOM.to_string());
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", &top),
            ("w:right", &side),
            ("w:bottom", &bottom),
            ("w:left", &side),
            ("w:header", "794"),
            ("w:footer", "680"),
            ("w:gutter", "0"),
        ],
    );
}
