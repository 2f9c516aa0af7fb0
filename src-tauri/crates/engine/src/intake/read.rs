//! Files and pasted tables, read as books of sheets.

use super::{Book, Follow};
use crate::EngineError;
use crate::check_file::open_regular;
use crate::view::{SheetView, TableFileView};
use office::intake::{FILE_SIZE, IntakeError};
use std::io::Read;
use std::path::Path;

/// A file with tables, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct TableFile {
    /// The file's name, or what stands for it.
    pub name: String,
    /// What is in it.
    pub book: Book,
}

/// Reads a file with tables: CSV, XLSX, ODS, JSON-stat or PC-Axis, whatever it is called.
///
/// # Errors
/// [`EngineError::Read`], [`EngineError::NotRegular`], [`EngineError::Intake`], [`EngineError::Cancelled`].
pub fn read_file(path: &Path, follow: &mut Follow<'_>) -> Result<TableFile, EngineError> {
    let mut bytes = vec![];
    let file = open_regular(path)?;
    // One byte more than is read tells that there is too much.
    file.take(FILE_SIZE + 1)
        .read_to_end(&mut bytes)
        .map_err(|source| EngineError::Read {
            path: path.to_owned(),
            source,
        })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    read(&name, &bytes, follow)
}

/// Reads a table that was pasted; `name` stands for the file's.
///
/// # Errors
/// [`EngineError::Intake`], [`EngineError::Cancelled`].
pub fn read_text(name: &str, text: &str, follow: &mut Follow<'_>) -> Result<TableFile, EngineError> {
    read(name, text.as_bytes(), follow)
}

fn read(name: &str, bytes: &[u8], follow: &mut Follow<'_>) -> Result<TableFile, EngineError> {
    let book = office::intake::read(bytes, follow).map_err(|error| failed(name, error))?;
    Ok(TableFile {
        name: name.to_owned(),
        book,
    })
}

/// An error of reading, with the name of what couldn't be read.
pub(super) fn failed(name: &str, source: IntakeError) -> EngineError {
    match source {
        IntakeError::Cancelled => EngineError::Cancelled,
        source => EngineError::Intake {
            name: name.to_owned(),
            source: Box::new(source),
        },
    }
}

impl TableFile {
    /// What the file is, to choose a sheet by.
    pub fn view(&self) -> TableFileView {
        let book = &self.book;
        let sheets = book.sheets.iter().map(|sheet| SheetView {
            name: sheet.name.clone(),
            rows: sheet.rows.len(),
            columns: sheet.columns(),
            hidden: sheet.hidden.sheet || sheet.hidden.rows > 0,
        });
        let begins = |sheet: &office::intake::Sheet| !sheet.hidden.sheet && !sheet.rows.is_empty();
        TableFileView {
            name: self.name.clone(),
            kind: book.kind.code().to_owned(),
            sheets: sheets.collect(),
            sheet: book.sheets.iter().position(begins).unwrap_or_default(),
            title: book.title.clone(),
            table: book.table.clone(),
            source: book.source.clone(),
            updated: book.updated,
            notes: book.notes.clone(),
        }
    }
}
