//! What was read: sheets of cells, whatever kind of file they came from.

use chrono::NaiveDate;
use money::Number;
use std::sync::Arc;

/// A file with tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// What kind of file it is.
    pub kind: Kind,
    /// Its sheets in their order; one for kinds that have no sheets.
    pub sheets: Vec<Sheet>,
    /// What it calls itself, may be empty.
    pub title: String,
    /// Identifier of the table at its publisher, may be empty.
    pub table: String,
    /// Its publisher, may be empty.
    pub source: String,
    /// When its publisher last changed it.
    pub updated: Option<NaiveDate>,
    /// Its own remarks.
    pub notes: Vec<String>,
}

impl Book {
    /// A book that says nothing about itself.
    pub(super) fn of(kind: Kind, sheets: Vec<Sheet>) -> Self {
        Book {
            kind,
            sheets,
            title: String::new(),
            table: String::new(),
            source: String::new(),
            updated: None,
            notes: vec![],
        }
    }
}

/// The kinds of files that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text with a sign between the cells of a row.
    Delimited,
    /// Office Open XML workbook (ISO/IEC 29500).
    Xlsx,
    /// OpenDocument spreadsheet (ISO/IEC 26300).
    Ods,
    /// JSON-stat 2.0 dataset.
    JsonStat,
    /// PC-Axis file.
    Px,
}

impl Kind {
    /// The kind as other programs name it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Delimited => "csv",
            Kind::Xlsx => "xlsx",
            Kind::Ods => "ods",
            Kind::JsonStat => "json-stat",
            Kind::Px => "px",
        }
    }
}

/// A sheet: rows of cells. Rows may be of different length; what is missing at the end is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name, may be empty.
    pub name: String,
    /// Its cells, the first row being row 1.
    pub rows: Vec<Vec<Cell>>,
    /// Cells that were joined in the spreadsheet; the first one has the content.
    pub merges: Vec<Merge>,
    /// Whether the sheet, or some of its rows, are hidden in the spreadsheet.
    pub hidden: Hidden,
    /// What the columns are, for files that say so themselves; otherwise empty.
    pub heads: Vec<Head>,
}

impl Sheet {
    /// A cell; an empty one outside of what there is.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(&Cell::Empty)
    }

    /// The length of the longest row.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default()
    }
}

/// What of a sheet is hidden; it is read all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// The whole sheet.
    pub sheet: bool,
    /// This many of its rows.
    pub rows: usize,
}

/// Cells that were joined, both corners included, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The first row.
    pub top: usize,
    /// The first column.
    pub left: usize,
    /// The last row.
    pub bottom: usize,
    /// The last column.
    pub right: usize,
}

/// What a column is, when the file says so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// Time.
    Time,
    /// Municipalities or other regions.
    Place,
    /// What is counted.
    Contents,
    /// Another division.
    Other,
    /// The figures.
    Values,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text; in text files numbers are text too, because only their surroundings tell how they are written.
    Text(Arc<str>),
    /// A category of a file that has a code for each.
    Coded {
        /// Its code.
        code: Arc<str>,
        /// Its label.
        text: Arc<str>,
    },
    /// A number that the file stores as one.
    Number(Figure),
    /// A day.
    Date {
        /// Which one.
        day: NaiveDate,
        /// What the spreadsheet shows of it, such as `2024-05` where only the month is seen.
        shown: Option<Arc<str>>,
    },
    /// A sign of the file's own that stands where there is no number.
    Symbol(Symbol),
    /// A formula that has no result, as in `#N/A`.
    Error(Arc<str>),
}

impl Cell {
    /// A text cell, or an empty one for nothing but spaces.
    pub(super) fn text(text: &str) -> Cell {
        match text.trim() {
            "" => Cell::Empty,
            _ => Cell::Text(text.into()),
        }
    }

    /// A number without anything to it.
    pub(super) fn number(value: Number) -> Cell {
        Cell::Number(Figure {
            value,
            percent: false,
            note: None,
        })
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }
}

/// A number as the file stores it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The number that is seen: 12.5 where 12.5 % is seen.
    pub value: Number,
    /// Whether it is seen as a percentage.
    pub percent: bool,
    /// The file's mark for it, as in `p` for provisional.
    pub note: Option<Arc<str>>,
}

/// A sign that stands where there is no number, as Statistics Finland uses them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// `-`: there is nothing to count. Zero in PC-Axis files, where the standard says so.
    Nil,
    /// `.`: a number would make no sense.
    Impossible,
    /// `..`: not available, or too uncertain.
    Unavailable,
    /// `...`: kept secret.
    Secret,
    /// Another sign for a missing number: `x`, `n/a`, `*` alone.
    Other,
}

impl Symbol {
    /// The sign that a text is, if it is one and nothing else.
    pub fn of(text: &str) -> Option<Symbol> {
        let text = text.trim();
        if text.len() > LONGEST_SYMBOL {
            return None;
        }
        Some(match text {
            "-" | "–" | "—" | "\u{2212}" => Symbol::Nil,
            "." => Symbol::Impossible,
            ".." => Symbol::Unavailable,
            "..." | "…" => Symbol::Secret,
            "...." | "....." | "......" | ":" | "*" | "**" | "#" | "?" => Symbol::Other,
            _ => {
                let lower = text.to_lowercase();
                matches!(lower.as_str(), "x" | "xx" | "n/a" | "na" | "nan" | "null").then_some(Symbol::Other)?
            }
        })
    }
}

/// No sign has more bytes.
const LONGEST_SYMBOL: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_for_missing_numbers_are_told_apart() {
        for (text, symbol) in [
            ("-", Symbol::Nil),
            (" – ", Symbol::Nil),
            (".", Symbol::Impossible),
            ("..", Symbol::Unavailable),
            ("…", Symbol::Secret),
            ("...", Symbol::Secret),
            ("X", Symbol::Other),
            ("N/A", Symbol::Other),
        ] {
            assert_eq!(Symbol::of(text), Some(symbol), "{text}");
        }
        for text in ["", "1", "-1", "Kemi", "0"] {
            assert_eq!(Symbol::of(text), None, "{text}");
        }
    }
}
