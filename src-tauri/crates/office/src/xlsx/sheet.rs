//! The sheet of a table: caption, where it comes from, the table, notes.

use std::collections::BTreeMap;

use document::working::Formula as Step;
use document::{Align, Document, RowKind, Value, words};
use i18n::Words;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Url, Worksheet, XlsxError};

use super::format::{Formats, RowLook, number_format};
use super::formula::Writer;
use super::grid::{Grid, Slot};
use super::sum;
use super::{holdable, write_text};
use crate::tables::{Listed, cell_text, plain};

/// The row of the header: above it caption, document and a link back.
const HEADER: u32 = 3;
/// Narrowest and widest column, in letters.
const WIDTHS: (f64, f64) = (7.0, 48.0);
/// A sheet that is wider than this in letters is printed across.
const UPRIGHT: f64 = 95.0;
/// Height of a line, and of the highest row that spreadsheets know, in points.
const LINE: f64 = 16.0;
const HIGHEST: f64 = 409.0;
/// A caption is larger than the table by this much.
const CAPTION: f64 = 1.4;
/// A4, as the format numbers paper.
const A4: u8 = 9;

/// A table with the name of its sheet.
pub(super) struct Sheet<'d> {
    /// The name of the sheet.
    pub(super) name: String,
    /// The table.
    pub(super) listed: Listed<'d>,
    grid: Grid<'d>,
    /// How its cells follow from others, when it is a working.
    working: Option<Working<'d>>,
}

/// How cells follow from others, by row and column of the table.
type Formulas = BTreeMap<(usize, usize), Step>;

/// What a working's sheet knows of its cells.
struct Working<'d> {
    number: usize,
    formulas: &'d Formulas,
}

/// What sheets are written with.
pub(super) struct Setting<'s> {
    /// The document.
    pub(super) document: &'s Document,
    /// The formats.
    pub(super) formats: &'s Formats,
    /// The names of the sheets of all workings.
    pub(super) workings: &'s [String],
}

impl<'d> Sheet<'d> {
    /// A sheet for a table.
    pub(super) fn new(name: String, listed: Listed<'d>) -> Self {
        Sheet {
            name,
            grid: Grid::of(listed.table),
            listed,
            working: None,
        }
    }

    /// A sheet for the working of a number.
    pub(super) fn working(name: String, listed: Listed<'d>, number: usize, formulas: &'d Formulas) -> Self {
        Sheet {
            working: Some(Working { number, formulas }),
            ..Sheet::new(name, listed)
        }
    }

    /// Writes it.
    pub(super) fn write(&self, sheet: &mut Worksheet, setting: &Setting<'_>) -> Result<(), XlsxError> {
        let (document, formats) = (setting.document, setting.formats);
        sheet.set_name(&self.name)?;
        let widths = self.widths();
        for (column, width) in widths.iter().enumerate() {
            sheet.set_column_width(index(column), *width)?;
        }
        let full: f64 = widths.iter().sum();
        self.head(sheet, document, formats, full)?;
        for (column, header) in self.listed.table.columns.iter().enumerate() {
            let format = formats.cell(RowLook::Header, header.align == Align::Number);
            write_text(sheet, (HEADER, index(column)), &plain(&words(&header.header)), &format)?;
        }
        let headers = self
            .listed
            .table
            .columns
            .iter()
            .map(|column| plain(&words(&column.header)));
        sheet.set_row_height(HEADER, height(headers.zip(&widths)))?;
        for row in 0..self.grid.rows.len() {
            self.row(sheet, row, &widths, setting)?;
        }
        let below = sheet_row(self.grid.rows.len()) + 1;
        for (line, note) in (below..).zip(&self.listed.table.notes) {
            self.across(sheet, line, &plain(&words(note)), &formats.note, full)?;
        }
        self.print(sheet, document, full)
    }

    /// Caption, document and a link to the index.
    fn head(&self, sheet: &mut Worksheet, document: &Document, formats: &Formats, full: f64) -> Result<(), XlsxError> {
        self.across(
            sheet,
            0,
            &plain(&words(&self.listed.table.caption)),
            &formats.title,
            full / CAPTION,
        )?;
        let running = &document.running;
        let parts = [running.title.as_str(), &running.mark, &running.register];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.across(sheet, 1, &plain(&parts.join(" · ")), &formats.note, full)?;
        let say = Words::new(self.listed.language);
        let target = Words::new(document.language).office_tables();
        let link = Url::new(internal(&target)).set_text(say.office_to_tables());
        sheet.write_url_with_format(2, 0, link, &formats.link)?;
        Ok(())
    }

    /// Text over the whole width of the table, as high as it needs.
    fn across(&self, sheet: &mut Worksheet, row: u32, text: &str, format: &Format, full: f64) -> Result<(), XlsxError> {
        let last = self.grid.columns.saturating_sub(1);
        if last > 0 {
            sheet.merge_range(row, 0, row, index(last), "", format)?;
        }
        sheet.set_row_height(row, height([(text.to_owned(), &full)]))?;
        write_text(sheet, (row, 0), text, format)
    }

    fn row(&self, sheet: &mut Worksheet, row: usize, widths: &[f64], setting: &Setting<'_>) -> Result<(), XlsxError> {
        let kind = self.grid.rows[row].kind;
        let line = sheet_row(row);
        let slots = self.grid.rows[row].slots.iter().filter(|slot| slot.cell.columns <= 1);
        let texts = slots.map(|slot| (cell_text(slot.cell), &widths[slot.column]));
        sheet.set_row_height(line, height(texts))?;
        for column in 0..self.grid.columns {
            sheet.write_blank(line, index(column), &setting.formats.cell(look(kind), false))?;
        }
        for slot in &self.grid.rows[row].slots {
            self.cell(sheet, row, slot, setting)?;
        }
        Ok(())
    }

    /// How a figure follows from other cells: as the working says, or because it is the sum of what stands around it.
    fn formula(&self, row: usize, column: usize, setting: &Setting<'_>) -> Option<String> {
        let Some(working) = &self.working else {
            return sum::addends(&self.grid, row, column).map(|ranges| formula(&ranges));
        };
        let writer = Writer {
            names: setting.workings,
            working: working.number,
        };
        writer.write(working.formulas.get(&(row, column))?)
    }

    fn cell(&self, sheet: &mut Worksheet, row: usize, slot: &Slot<'_>, setting: &Setting<'_>) -> Result<(), XlsxError> {
        let kind = self.grid.rows[row].kind;
        let place = (sheet_row(row), index(slot.column));
        let column = self.listed.table.columns.get(slot.column);
        let right = column.is_some_and(|column| column.align == Align::Number) && !slot.cell.header;
        let format = setting.formats.cell(look(kind), right && kind != RowKind::Group);
        if let Some((figure, stored)) = slot.figure.as_ref().and_then(|figure| Some((figure, figure.stored()?))) {
            let format = format.set_num_format(number_format(figure));
            return match self.formula(row, slot.column, setting) {
                Some(formula) => {
                    let formula = Formula::new(formula).set_result(stored.to_string());
                    sheet
                        .write_formula_with_format(place.0, place.1, formula, &format)
                        .map(drop)
                }
                None if self.working.is_some() => {
                    let format = Formats::entered(format);
                    sheet
                        .write_number_with_format(place.0, place.1, stored, &format)
                        .map(drop)
                }
                None => sheet
                    .write_number_with_format(place.0, place.1, stored, &format)
                    .map(drop),
            };
        }
        if let Some(day) = day(slot) {
            let format = format.set_num_format("d.m.yyyy");
            return sheet
                .write_datetime_with_format(place.0, place.1, &day, &format)
                .map(drop);
        }
        let text = cell_text(slot.cell);
        if text.is_empty() {
            return Ok(());
        }
        write_text(sheet, place, &text, &format)
    }

    /// Widths in letters, from what stands in the columns.
    fn widths(&self) -> Vec<f64> {
        let mut widths = vec![WIDTHS.0; self.grid.columns];
        let mut see = |column: usize, letters: usize, most: f64| {
            if let Some(width) = widths.get_mut(column) {
                *width = width.max((letters as f64 * 1.1 + 2.0).min(most));
            }
        };
        for (column, header) in self.listed.table.columns.iter().enumerate() {
            let text = plain(&words(&header.header));
            let longest = text.split([' ', '\n', '-']).map(|word| word.chars().count()).max();
            see(column, longest.unwrap_or(0), 24.0);
        }
        for slot in self
            .grid
            .rows
            .iter()
            .flat_map(|row| &row.slots)
            .filter(|slot| slot.cell.columns <= 1)
        {
            let longest = cell_text(slot.cell).split('\n').map(|line| line.chars().count()).max();
            see(slot.column, longest.unwrap_or(0), WIDTHS.1);
        }
        widths
    }

    /// Panes that stay, and how it is printed.
    fn print(&self, sheet: &mut Worksheet, document: &Document, full: f64) -> Result<(), XlsxError> {
        let rows = self.grid.rows.iter().filter(|row| row.kind != RowKind::Group);
        let headed = rows.clone().count() > 0
            && self.grid.columns > 1
            && rows
                .clone()
                .all(|row| row.slots.first().is_some_and(|slot| slot.cell.header));
        sheet.set_freeze_panes(HEADER + 1, u16::from(headed))?;
        sheet.set_repeat_rows(HEADER, HEADER)?;
        sheet.set_paper_size(A4);
        if full > UPRIGHT {
            sheet.set_landscape();
        }
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_footer(footer(document));
        Ok(())
    }
}

/// The height of a row whose texts stand in columns of these widths: not every program works it out when it opens a file.
fn height<'w>(texts: impl IntoIterator<Item = (String, &'w f64)>) -> f64 {
    let lines = |(text, width): (String, &f64)| -> f64 {
        // A line ends where a word doesn't fit, so that it isn't quite as long as the column is wide.
        let letters = |line: &str| (line.chars().count() as f64 * 1.15 / width.max(1.0)).ceil().max(1.0);
        text.split('\n').map(letters).sum()
    };
    let most = texts.into_iter().map(lines).fold(1.0, f64::max);
    (most * LINE + 2.0).min(HIGHEST)
}

/// The row of the sheet for a row of the table.
pub(super) fn sheet_row(row: usize) -> u32 {
    HEADER + 1 + u32::try_from(row).unwrap_or(u32::MAX - HEADER - 1)
}

/// The column of the sheet; too many are refused by the library.
pub(super) fn index(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn look(kind: RowKind) -> RowLook {
    match kind {
        RowKind::Body => RowLook::Body,
        RowKind::Group => RowLook::Group,
        RowKind::Subtotal => RowLook::Subtotal,
        RowKind::Total => RowLook::Total,
    }
}

/// The day in a cell; none when it has none or spreadsheets don't reach so far back.
fn day(slot: &Slot<'_>) -> Option<ExcelDateTime> {
    let Some(Value::Date(day)) = slot.cell.value else {
        return None;
    };
    let [year, month, day] = [day.format("%Y"), day.format("%m"), day.format("%d")].map(|part| part.to_string());
    ExcelDateTime::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `=SUM(B5:B9,B12)`.
fn formula(ranges: &sum::Ranges) -> String {
    let name = |(row, column): (usize, usize)| rust_xlsxwriter::utility::row_col_to_cell(sheet_row(row), index(column));
    let range = |[from, to]: &[(usize, usize); 2]| {
        if from == to {
            name(*from)
        } else {
            format!("{}:{}", name(*from), name(*to))
        }
    };
    let ranges: Vec<String> = ranges.iter().map(range).collect();
    format!("=SUM({})", ranges.join(","))
}

/// The address of the first cell of a sheet.
pub(super) fn internal(name: &str) -> String {
    format!("internal:'{}'!A1", name.replace('\'', "''"))
}

/// Register number or title at the left, pages at the right; `&` is the sign of fields.
pub(super) fn footer(document: &Document) -> String {
    let words = &document.running;
    let left = if words.register.is_empty() {
        &words.title
    } else {
        &words.register
    };
    let left: String = plain(left).replace('\n', " ").chars().take(100).collect();
    format!("&L{}&R&P/&N", holdable(&left).replace('&', "&&"))
}
