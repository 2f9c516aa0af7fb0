//! Why a file couldn't be read as tables.

use super::Kind;

/// Why a file couldn't be read as tables.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IntakeError {
    /// Somebody wanted to stop.
    #[error("cancelled")]
    Cancelled,
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// None of the kinds that are read.
    #[error("not a table")]
    Unknown,
    /// A web page or other XML, under whatever name.
    #[error("a web page")]
    WebPage,
    /// A workbook of Excel 97–2003 (.xls).
    #[error("an old Excel workbook")]
    OldExcel,
    /// Protected by a password.
    #[error("protected by a password")]
    Locked,
    /// More than the program reads.
    #[error("{what:?}: more than {limit}")]
    TooMuch {
        /// Of what.
        what: Measure,
        /// The most that is read.
        limit: u64,
    },
    /// The file's own structure is broken.
    #[error("damaged {0:?}")]
    Damaged(Kind),
    /// A quotation mark that nothing closes.
    #[error("line {line}: a quotation mark isn't closed")]
    Quote {
        /// The line where it opens, from 1.
        line: usize,
    },
    /// Text in a character set that isn't known.
    #[error("character set {name:?}")]
    CharacterSet {
        /// What the file calls it.
        name: String,
    },
    /// Text that isn't in the character set that the file says.
    #[error("not text")]
    NotText,
    /// Not JSON.
    #[error("line {line}, column {column}: not JSON")]
    Json {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// JSON that isn't a JSON-stat 2.0 dataset.
    #[error("JSON, but {0:?}")]
    NotDataset(NotDataset),
    /// A dimension or keyword that the file must have.
    #[error("{name:?} is missing")]
    Missing {
        /// Its name.
        name: String,
    },
    /// A PC-Axis file that breaks off or is written wrongly.
    #[error("line {line}: not PC-Axis")]
    PxSyntax {
        /// Line, from 1.
        line: usize,
    },
    /// Not as many figures as the file's own dimensions say.
    #[error("{found} figures instead of {expected}")]
    Size {
        /// As many as there should be.
        expected: u64,
        /// As many as there are.
        found: u64,
    },
    /// A figure that isn't a number.
    #[error("figure {at}: {text:?}")]
    Figure {
        /// Which one, from 1.
        at: u64,
        /// What stands there, shortened.
        text: String,
    },
}

/// What there was too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Bytes of the file.
    FileSize,
    /// Bytes of its content when it is unpacked.
    Unpacked,
    /// Sheets.
    Sheets,
    /// Rows of a sheet.
    Rows,
    /// Columns of a sheet.
    Columns,
    /// Cells in all.
    Cells,
    /// Characters in a cell.
    Text,
    /// Elements inside one another.
    Depth,
    /// Dimensions of a dataset.
    Dimensions,
}

/// Why JSON isn't a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotDataset {
    /// Something else altogether.
    Other,
    /// A collection of datasets.
    Collection,
    /// A dimension alone.
    Dimension,
    /// An older version of JSON-stat.
    Version,
}
