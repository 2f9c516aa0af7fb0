//! The tables as a workbook (ECMA-376): a sheet each, and an index of them.
//!
//! Figures are numbers with the format in which the document shows them, sums are formulas when they add up exactly. After the
//! tables come the document's workings, whose every computed cell is a formula and holds what the plan itself comes to. A
//! spreadsheet keeps 15 digits of a number: a figure that shows more is written as text, because a wrong last cent is worse than
//! a figure that can't be added up. Text is always text, whatever it begins with.

mod format;
mod formula;
mod grid;
mod index;
mod name;
mod sheet;
mod sum;

use document::Document;
use i18n::Words;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::OfficeError;
use crate::tables::{Listed, plain, tables};
use format::Formats;
pub(crate) use index::language;
use name::Names;
use sheet::{Setting, Sheet};

/// The most UTF-16 units that a cell takes.
const LONGEST_TEXT: usize = 32_767;

/// The tables of the document as a workbook. The same document gives the same bytes.
///
/// # Errors
/// [`OfficeError::Workbook`] when a table has more rows or columns than a sheet.
pub fn xlsx(document: &Document) -> Result<Vec<u8>, OfficeError> {
    let words = Words::new(document.language);
    let formats = Formats::of(document.look);
    let mut names = Names::new(&words.office_tables());
    let mut sheets: Vec<Sheet<'_>> = tables(document)
        .into_iter()
        .map(|listed| Sheet::new(names.next(&listed), listed))
        .collect();
    let count = sheets.len();
    for (number, working) in document.workings.iter().enumerate() {
        let listed = Listed {
            table: &working.table,
            language: working.language,
        };
        sheets.push(Sheet::working(names.next(&listed), listed, number, &working.formulas));
    }
    let workings: Vec<String> = sheets[count..].iter().map(|sheet| sheet.name.clone()).collect();
    let setting = Setting {
        document,
        formats: &formats,
        workings: &workings,
    };
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(document));
    index::write(workbook.add_worksheet(), document, &sheets, &formats)?;
    for sheet in &sheets {
        sheet.write(workbook.add_worksheet(), &setting)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn properties(document: &Document) -> DocProperties {
    let meta = &document.meta;
    let properties = DocProperties::new()
        .set_title(plain(&meta.title))
        .set_subject(plain(&meta.subject))
        .set_author(plain(&meta.author))
        .set_comment(plain(&meta.producer));
    // Without a moment the library would take the clock's, and the same document wouldn't give the same bytes.
    let epoch = || ExcelDateTime::from_ymd(2000, 1, 1).expect("a day that every spreadsheet knows");
    properties.set_creation_datetime(&moment(&meta.created).unwrap_or_else(epoch))
}

fn moment(text: &str) -> Option<ExcelDateTime> {
    let moment = text.strip_suffix('Z')?;
    ExcelDateTime::parse_from_str(moment).ok()
}

/// Writes text as text.
fn write_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    let text = holdable(text);
    // Shown as it is, and still text after somebody has edited the cell.
    if text.starts_with(['=', '+', '-', '@']) {
        sheet.write_string_with_format(row, column, text, &format.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

/// The text as a cell holds it: not longer than a cell, and nothing that the library takes for formatted text.
fn holdable(text: &str) -> String {
    let mut units = 0;
    let mut kept: String = text
        .chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units < LONGEST_TEXT - 1
        })
        .collect();
    if kept.len() < text.len() {
        kept.push('…');
    }
    if kept.starts_with("<r>") && kept.ends_with("</r>") {
        kept.push(' ');
    }
    kept
}
