//! The tables as CSV, a file each, for programs that calculate.
//!
//! UTF-8 with a byte order mark, `;` between fields, CRLF, fields quoted as RFC 4180 says: what a spreadsheet with Finnish or
//! Swedish settings opens without questions. Figures are bare numbers with a decimal comma; their unit is in the header, the sign
//! of an unconfirmed figure in a column of its own, and the name of a group of rows in a column before them. What stands around the
//! tables is in an index.

mod columns;
mod field;
mod name;

use document::{Document, RowKind, words};
use i18n::Words;

use crate::tables::{Listed, plain, tables};
use columns::Columns;
use field::text;
use name::Names;

/// A file of a table: header row and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFile {
    /// Its name with the ending, made of small letters, digits and hyphens.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// UTF-8, as spreadsheets recognise it.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The tables of the document as CSV, and an index of them. The same document gives the same bytes.
pub fn csv(document: &Document) -> Vec<CsvFile> {
    let say = Words::new(document.language);
    let listed = tables(document);
    let mut names = Names::new(&say.office_tables(), &listed);
    let files: Vec<CsvFile> = listed
        .iter()
        .enumerate()
        .map(|(index, listed)| CsvFile {
            name: names.next(index, listed),
            bytes: written(&rows(listed)),
        })
        .collect();
    let index = CsvFile {
        name: names.index(),
        bytes: written(&index(&listed, &files, say)),
    };
    [vec![index], files].concat()
}

/// Which file holds what, with the notes that stand under the tables.
fn index(listed: &[Listed<'_>], files: &[CsvFile], say: Words) -> Vec<Vec<String>> {
    let header = vec![
        say.office_file(),
        say.office_table(),
        say.office_language(),
        say.office_notes(),
    ];
    let row = |(listed, file): (&Listed<'_>, &CsvFile)| {
        let notes: Vec<String> = listed.table.notes.iter().map(|note| words(note)).collect();
        let language = crate::xlsx::language(listed, say);
        vec![
            file.name.clone(),
            text(&plain(&words(&listed.table.caption))),
            language,
            text(&plain(&notes.join("\n"))),
        ]
    };
    [vec![header], listed.iter().zip(files).map(row).collect()].concat()
}

/// The header and the rows of a table.
fn rows(listed: &Listed<'_>) -> Vec<Vec<String>> {
    let columns = Columns::of(listed);
    let mut rows = vec![columns.header()];
    let mut group = String::new();
    for row in &listed.table.rows {
        match row.kind {
            RowKind::Group => group = row.cells.first().map(crate::tables::cell_text).unwrap_or_default(),
            RowKind::Body | RowKind::Subtotal => rows.push(columns.row(row, &group)),
            RowKind::Total => {
                group.clear();
                rows.push(columns.row(row, &group));
            }
        }
    }
    rows
}

fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(MARK.to_vec());
    for row in rows {
        writer.write_record(row).expect("memory takes every byte");
    }
    writer.into_inner().expect("memory takes every byte")
}
