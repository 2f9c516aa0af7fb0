//! Pieces of the text and how they follow each other.

use super::paragraph::Paragraph;
use crate::xml::{Xml, fragment};

/// A piece of the text.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table; a wide one needs a page that lies across.
    Table {
        /// Its fragment.
        xml: String,
        /// Whether an upright page is too narrow for it.
        wide: bool,
    },
    /// A paragraph inside a frame of XML (the contents, which Word updates as a whole).
    Framed {
        /// What stands before it.
        before: String,
        /// The paragraph.
        first: Paragraph,
        /// What stands after it.
        after: String,
    },
    /// What follows begins a page.
    PageBreak,
}

/// The pieces inside a cell, which ends with a paragraph (ECMA-376, 17.4.65).
pub(super) fn in_cell(pieces: &[Piece]) -> String {
    fragment(|xml| {
        write(xml, pieces, None);
        if !matches!(pieces.last(), Some(Piece::Paragraph(_))) {
            after_table(false).write(xml, None);
        }
    })
}

/// The pieces of a section; one that isn't the last of the text ends with a paragraph that bears its properties
/// (ECMA-376, 17.6.18).
pub(super) fn in_section(xml: &mut Xml, pieces: &[Piece], properties: Option<&str>) {
    write(xml, pieces, properties);
    let ends_well = match pieces.last() {
        Some(Piece::Paragraph(_)) => true,
        Some(Piece::Framed { .. }) => properties.is_none(),
        Some(Piece::Table { .. } | Piece::PageBreak) | None => false,
    };
    if !ends_well {
        after_table(false).write(xml, properties);
    }
}

/// What was written last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Text,
    Table,
}

fn write(xml: &mut Xml, pieces: &[Piece], properties: Option<&str>) {
    let mut breaks = false;
    let mut last = Last::Nothing;
    for (index, piece) in pieces.iter().enumerate() {
        let ends = properties.filter(|_| index + 1 == pieces.len());
        let new_page = breaks && last != Last::Nothing;
        match piece {
            Piece::PageBreak => {
                breaks = true;
                continue;
            }
            Piece::Paragraph(paragraph) => placed(paragraph, new_page, last).write(xml, ends),
            Piece::Framed { before, first, after } => {
                xml.raw(before);
                placed(first, new_page, last).write(xml, None);
                xml.raw(after);
            }
            Piece::Table { xml: table, .. } => {
                // Tables that touch become one.
                if new_page || last == Last::Table {
                    after_table(new_page).write(xml, None);
                }
                xml.raw(table);
            }
        }
        breaks = false;
        last = if matches!(piece, Piece::Table { .. }) {
            Last::Table
        } else {
            Last::Text
        };
    }
}

fn placed(paragraph: &Paragraph, new_page: bool, last: Last) -> Paragraph {
    Paragraph {
        new_page: paragraph.new_page || new_page,
        after_table: last == Last::Table && !new_page,
        ..paragraph.clone()
    }
}

/// The paragraph that the format demands after a table: as low as can be.
fn after_table(new_page: bool) -> Paragraph {
    Paragraph {
        new_page,
        ..Paragraph::new("AfterTable", String::new())
    }
}
