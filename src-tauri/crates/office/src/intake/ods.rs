//! OpenDocument spreadsheets (ISO/IEC 26300-3, 9).
//!
//! Read here rather than by calamine, which doesn't tell percentages from other numbers and lets a few bytes become millions of
//! repeated cells.

use super::error::Measure;
use super::limit::{Budget, COLUMNS, DEPTH, ROWS, SHEETS, at_most};
use super::{Book, Cell, Figure, Follow, IntakeError, Kind, Merge, Sheet, archive, decimal};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// Reads a spreadsheet.
///
/// # Errors
/// [`IntakeError::Damaged`], [`IntakeError::Locked`], [`IntakeError::TooMuch`], [`IntakeError::Cancelled`].
pub(super) fn read(bytes: &[u8], follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    archive::look_through(bytes, Kind::Ods, follow)?;
    let manifest = archive::part(bytes, Kind::Ods, "META-INF/manifest.xml").unwrap_or_default();
    if String::from_utf8_lossy(&manifest).contains("encryption-data") {
        return Err(IntakeError::Locked);
    }
    let content = archive::part(bytes, Kind::Ods, "content.xml")?;
    let content = std::str::from_utf8(&content).map_err(|_| damaged())?;
    let mut tables = Tables::default();
    let mut reader = Reader::from_str(content);
    let mut depth = 0;
    loop {
        let event = reader.read_event().map_err(|_| damaged())?;
        follow.row(tables.events, 0)?;
        tables.events += 1;
        match event {
            Event::Start(element) => {
                depth += 1;
                at_most(DEPTH, Measure::Depth, depth)?;
                tables.start(&element)?;
            }
            Event::Empty(element) => {
                tables.start(&element)?;
                tables.end(element.local_name().as_ref())?;
            }
            Event::End(element) => {
                depth -= 1;
                tables.end(element.local_name().as_ref())?;
            }
            Event::Text(text) => tables.text(&text.xml_content(quick_xml::XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| damaged())?;
                match (character, resolve_predefined_entity(&reference)) {
                    (Some(character), _) => tables.text(character.encode_utf8(&mut [0; 4])),
                    (None, Some(text)) => tables.text(text),
                    (None, None) => return Err(damaged()),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    match depth {
        0 => Ok(Book::of(Kind::Ods, tables.sheets)),
        _ => Err(damaged()),
    }
}

fn damaged() -> IntakeError {
    IntakeError::Damaged(Kind::Ods)
}

/// The tables, and where in them the reader is.
#[derive(Debug, Default)]
struct Tables {
    sheets: Vec<Sheet>,
    budget: Budget,
    events: usize,
    /// The present row, counted from 0.
    row: usize,
    /// How often it is repeated.
    row_times: usize,
    row_is_hidden: bool,
    /// The cells of the present row that have something in them, by column.
    cells: Vec<(usize, usize, Cell)>,
    /// The present column, counted from 0.
    column: usize,
    cell: Option<Open>,
    /// Remarks on cells and shapes have text of their own, which isn't the cell's.
    aside: usize,
}

/// The present cell.
#[derive(Debug)]
struct Open {
    kind: String,
    value: String,
    times: usize,
    spans: (usize, usize),
    text: String,
    paragraphs: usize,
}

/// Elements whose text isn't a cell's.
const ASIDE: [&str; 4] = ["annotation", "shapes", "frame", "custom-shape"];

impl Tables {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), IntakeError> {
        let name = element.local_name();
        let name = name.as_ref();
        if self.aside > 0 || ASIDE.contains(&name) {
            self.aside += 1;
            return Ok(());
        }
        match name {
            "table" => {
                at_most(SHEETS, Measure::Sheets, self.sheets.len() as u64 + 1)?;
                self.sheets.push(Sheet {
                    name: attribute(element, "table:name"),
                    ..Sheet::default()
                });
                self.row = 0;
            }
            "table-row" => {
                self.row_times = times(element, "table:number-rows-repeated");
                self.row_is_hidden = matches!(attribute(element, "table:visibility").as_str(), "collapse" | "filter");
                self.column = 0;
                self.cells.clear();
            }
            "table-cell" | "covered-table-cell" => self.cell = Some(Open::of(element)),
            "p" => self.paragraph(),
            "s" => self.text(&" ".repeat(times(element, "text:c").min(100))),
            "tab" | "line-break" => self.text(" "),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), IntakeError> {
        if self.aside > 0 {
            self.aside -= 1;
            return Ok(());
        }
        match name {
            "table-cell" | "covered-table-cell" => self.close_cell(),
            "table-row" => self.close_row(),
            _ => Ok(()),
        }
    }

    fn paragraph(&mut self) {
        if let Some(cell) = &mut self.cell {
            if cell.paragraphs > 0 {
                cell.text.push('\n');
            }
            cell.paragraphs += 1;
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.aside == 0) {
            cell.text.push_str(text);
        }
    }

    fn close_cell(&mut self) -> Result<(), IntakeError> {
        let Some(open) = self.cell.take() else {
            return Err(damaged());
        };
        let (rows, columns) = open.spans;
        if let (Some(sheet), true) = (self.sheets.last_mut(), rows > 1 || columns > 1) {
            sheet.merges.push(Merge {
                top: self.row,
                left: self.column,
                bottom: self.row.saturating_add(rows - 1),
                right: self.column.saturating_add(columns - 1),
            });
        }
        let (column, times) = (self.column, open.times);
        self.column = column.saturating_add(times);
        let cell = open.cell();
        if !cell.is_empty() {
            at_most(COLUMNS, Measure::Columns, self.column as u64)?;
            self.cells.push((column, times, cell));
        }
        Ok(())
    }

    /// Puts the row where it stands, as often as it is repeated; empty rows take no room.
    fn close_row(&mut self) -> Result<(), IntakeError> {
        let first = self.row;
        self.row = first.saturating_add(self.row_times);
        let Some(sheet) = self.sheets.last_mut() else {
            return Err(damaged());
        };
        if self.cells.is_empty() {
            return Ok(());
        }
        at_most(ROWS, Measure::Rows, self.row as u64)?;
        sheet.hidden.rows += if self.row_is_hidden { self.row_times } else { 0 };
        for row in first..self.row {
            for (column, times, cell) in &self.cells {
                for at in *column..column + times {
                    self.budget.put(&mut sheet.rows, row, at, cell.clone())?;
                }
            }
        }
        Ok(())
    }
}

impl Open {
    fn of(element: &BytesStart<'_>) -> Self {
        let kind = match attribute(element, "calcext:value-type").as_str() {
            "error" => "error".to_owned(),
            _ => attribute(element, "office:value-type"),
        };
        let value = ["office:value", "office:date-value", "office:string-value"]
            .into_iter()
            .map(|name| attribute(element, name))
            .find(|value| !value.is_empty());
        Open {
            kind,
            value: value.unwrap_or_default(),
            times: times(element, "table:number-columns-repeated"),
            spans: (
                times(element, "table:number-rows-spanned"),
                times(element, "table:number-columns-spanned"),
            ),
            text: String::new(),
            paragraphs: 0,
        }
    }

    fn cell(self) -> Cell {
        let seen = || Cell::text(&self.text);
        match self.kind.as_str() {
            "float" | "currency" => decimal::of_text(&self.value).map_or_else(seen, Cell::number),
            "percentage" => match decimal::of_text(&self.value).and_then(decimal::percent) {
                Some(value) => Cell::Number(Figure {
                    value: without_residue(value),
                    percent: true,
                    note: None,
                }),
                None => seen(),
            },
            "date" => match self.value.get(..10).and_then(|day| day.parse().ok()) {
                Some(day) => Cell::Date {
                    day,
                    shown: Some(self.text.trim().into()).filter(|text: &std::sync::Arc<str>| !text.is_empty()),
                },
                None => seen(),
            },
            "error" => Cell::Error(self.text.trim().into()),
            "string" if self.text.trim().is_empty() => Cell::text(&self.value),
            _ => seen(),
        }
    }
}

/// The number without what arithmetic on floats left behind: LibreOffice writes up to seventeen digits of it.
fn without_residue(value: money::Number) -> money::Number {
    let text = value.to_string();
    let float: Option<f64> = text.parse().ok();
    float.and_then(decimal::of_float).unwrap_or(value)
}

fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let found = element.try_get_attribute(name).ok().flatten();
    let value = found.and_then(|found| {
        found
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .ok()
            .map(|value| value.into_owned())
    });
    value.unwrap_or_default()
}

/// A number of times, at least once.
fn times(element: &BytesStart<'_>, name: &str) -> usize {
    attribute(element, name).parse().unwrap_or(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write};
    use std::sync::atomic::AtomicBool;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn spreadsheet(rows: &str) -> Vec<u8> {
        let content = format!(
            r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Taul">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
        );
        let mut zip = ZipWriter::new(Cursor::new(vec![]));
        zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    }

    fn sheet(rows: &str) -> Result<Sheet, IntakeError> {
        let follow = &mut Follow {
            progress: &mut |_, _| {},
            cancel: &AtomicBool::new(false),
        };
        read(&spreadsheet(rows), follow).map(|mut book| book.sheets.remove(0))
    }

    #[test]
    fn cells_are_what_is_seen_of_them() {
        let read = sheet(
            r#"<table:table-row table:visibility="collapse">
            <table:table-cell office:value-type="percentage" office:value="0.314"><text:p>31 %</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><office:annotation><text:p>huom</text:p></office:annotation><text:p>A &amp; B</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="12.5"/>
            </table:table-row>"#,
        )
        .unwrap();
        assert_eq!(read.hidden.rows, 1);
        let number = |text: &str| text.parse().unwrap();
        assert_eq!(
            read.rows[0],
            [
                Cell::Number(Figure {
                    value: number("31.4"),
                    percent: true,
                    note: None
                }),
                Cell::text("A & B"),
                Cell::number(number("12.5")),
                Cell::number(number("12.5")),
            ]
        );
    }

    #[test]
    fn repeated_cells_are_bounded_and_empty_ones_take_no_room() {
        let empty = r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
        assert_eq!(sheet(empty).unwrap().rows.len(), 0);
        let full = r#"<table:table-row table:number-rows-repeated="200000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row>"#;
        assert!(matches!(
            sheet(full),
            Err(IntakeError::TooMuch {
                what: Measure::Cells,
                ..
            })
        ));
    }
}
