//! The index: all tables with links to their sheets.

use document::{Document, words};
use i18n::Words;
use plan::Language;
use rust_xlsxwriter::{Url, Worksheet, XlsxError};

use super::format::{Formats, RowLook};
use super::sheet::{Sheet, footer, internal};
use super::{holdable, write_text};
use crate::tables::{Listed, plain};

/// The row of the header.
const HEADER: u32 = 4;

/// Writes the index of the sheets.
pub(super) fn write(
    sheet: &mut Worksheet,
    document: &Document,
    sheets: &[Sheet<'_>],
    formats: &Formats,
) -> Result<(), XlsxError> {
    let say = Words::new(document.language);
    sheet.set_name(say.office_tables())?;
    sheet.set_column_width(0, 88)?;
    sheet.set_column_width(1, 18)?;
    write_text(sheet, (0, 0), &plain(&document.meta.title), &formats.title)?;
    write_text(sheet, (1, 0), &plain(&document.meta.author), &formats.note)?;
    let running = [document.running.mark.as_str(), &document.running.register];
    let running: Vec<&str> = running.into_iter().filter(|part| !part.is_empty()).collect();
    write_text(sheet, (2, 0), &plain(&running.join(" · ")), &formats.note)?;
    let header = formats.cell(RowLook::Header, false);
    write_text(sheet, (HEADER, 0), &say.office_table(), &header)?;
    write_text(sheet, (HEADER, 1), &say.office_language(), &header)?;
    let cell = formats.cell(RowLook::Body, false);
    for (row, linked) in (HEADER + 1..).zip(sheets) {
        let caption = plain(&words(&linked.listed.table.caption)).replace('\n', " ");
        let caption = if caption.trim().is_empty() {
            linked.name.clone()
        } else {
            caption
        };
        let link = Url::new(internal(&linked.name)).set_text(holdable(&caption));
        sheet.write_url_with_format(row, 0, link, &cell.clone().set_hyperlink())?;
        write_text(sheet, (row, 1), &language(&linked.listed, say), &cell)?;
    }
    sheet.set_freeze_panes(HEADER + 1, 0)?;
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_footer(footer(document));
    Ok(())
}

/// The language or languages of a table, in words.
pub(crate) fn language(listed: &Listed<'_>, say: Words) -> String {
    if listed.in_both() {
        return say.office_in_both();
    }
    match listed.language {
        Language::Fi => say.language_fi(),
        Language::Sv => say.language_sv(),
    }
}
