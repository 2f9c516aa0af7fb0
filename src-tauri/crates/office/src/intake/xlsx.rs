//! Office Open XML workbooks, by calamine.

use super::error::Measure;
use super::limit::{Budget, SHEETS, at_most};
use super::{Book, Cell, Figure, Follow, Hidden, IntakeError, Kind, Merge, Sheet, archive, decimal};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxError};
use chrono::NaiveDate;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::Cursor;

/// A workbook being read.
type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Joined cells that are looked at; nobody joins more in a table.
const MERGES: usize = 10_000;

/// Reads a workbook.
///
/// # Errors
/// [`IntakeError::Damaged`], [`IntakeError::Locked`], [`IntakeError::TooMuch`], [`IntakeError::Cancelled`].
pub(super) fn read(bytes: &[u8], follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    archive::look_through(bytes, Kind::Xlsx, follow)?;
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
    let about: Vec<_> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    at_most(SHEETS, Measure::Sheets, about.len() as u64)?;
    let mut budget = Budget::default();
    let mut sheets = vec![];
    for (name, is_hidden) in about {
        let rows = cells(&mut workbook, &name, &mut budget, follow)?;
        let merges = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.push(Sheet {
            hidden: Hidden {
                sheet: is_hidden,
                rows: 0,
            },
            merges: merges.iter().take(MERGES).map(merge).collect(),
            name,
            rows,
            heads: vec![],
        });
    }
    drop(workbook);
    for (sheet, path) in sheets.iter_mut().zip(paths(bytes)?) {
        sheet.hidden.rows = hidden_rows(&archive::part(bytes, Kind::Xlsx, &path)?);
    }
    Ok(Book::of(Kind::Xlsx, sheets))
}

fn failed(error: &XlsxError) -> IntakeError {
    match error {
        XlsxError::Password => IntakeError::Locked,
        _ => IntakeError::Damaged(Kind::Xlsx),
    }
}

fn merge(joined: &calamine::Dimensions) -> Merge {
    Merge {
        top: joined.start.0 as usize,
        left: joined.start.1 as usize,
        bottom: joined.end.0 as usize,
        right: joined.end.1 as usize,
    }
}

/// The cells of a sheet.
fn cells(
    workbook: &mut Workbook<'_>,
    name: &str,
    budget: &mut Budget,
    follow: &mut Follow<'_>,
) -> Result<Vec<Vec<Cell>>, IntakeError> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| failed(&error))?;
    let formats: Vec<Format> = reader.styles().iter().map(Format::of).collect();
    let mut rows = vec![];
    let mut count = 0;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|error| failed(&error))? {
        follow.row(count, 0)?;
        count += 1;
        let (row, column) = cell.get_position();
        let format = formats.get(style).copied().unwrap_or_default();
        budget.put(&mut rows, row as usize, column as usize, of(cell.get_value(), format))?;
    }
    Ok(rows)
}

fn of(value: &DataRef<'_>, format: Format) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Int(number) => number_of(Some((*number).into()), &number.to_string(), format),
        DataRef::Float(number) => number_of(decimal::of_float(*number), &number.to_string(), format),
        DataRef::Bool(value) => Cell::text(&value.to_string()),
        DataRef::DateTime(moment) => date(moment, format),
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Cell::Date { day, shown: None },
            None => Cell::text(text),
        },
        DataRef::DurationIso(text) => Cell::text(text),
        DataRef::Error(error) => Cell::Error(error.to_string().into()),
    }
}

/// A number; one that can't be held exactly stays text, and is told when it is looked at.
fn number_of(number: Option<money::Number>, text: &str, format: Format) -> Cell {
    let is_percent = format == Format::Percent;
    let seen = if is_percent {
        number.and_then(decimal::percent)
    } else {
        number
    };
    match seen {
        Some(value) => Cell::Number(Figure {
            value,
            percent: is_percent,
            note: None,
        }),
        None => Cell::text(text),
    }
}

fn date(moment: &ExcelDateTime, format: Format) -> Cell {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let found = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    let found = found.filter(|_| moment.is_datetime());
    let Some(day) = found else {
        return Cell::text(&moment.as_f64().to_string());
    };
    let shown = match format {
        Format::Month => Some(day.format("%Y-%m").to_string().into()),
        Format::Year => Some(day.format("%Y").to_string().into()),
        Format::Percent | Format::Other => None,
    };
    Cell::Date { day, shown }
}

/// What is seen of a number or a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Format {
    /// A hundred times as much, with a per cent sign.
    Percent,
    /// The month of the day.
    Month,
    /// The year of the day.
    Year,
    /// Everything.
    #[default]
    Other,
}

impl Format {
    fn of(style: &Style) -> Self {
        let code = style.number_format.as_ref().map(|format| format.format_code.as_str());
        Format::of_code(code.unwrap_or_default())
    }

    /// Reads a format code (ISO/IEC 29500-1, 18.8.31) as far as it matters here.
    fn of_code(code: &str) -> Self {
        let code = without_literals(code);
        // Colours, conditions and locales stand in brackets in front.
        let has = |letter: char| code.contains(letter);
        match () {
            () if has('%') => Format::Percent,
            () if has('y') && !has('d') && has('m') => Format::Month,
            () if has('y') && !has('d') && !has('m') => Format::Year,
            () => Format::Other,
        }
    }
}

/// The first section of a format code in small letters, without quoted text, brackets and escaped characters.
fn without_literals(code: &str) -> String {
    let mut plain = String::new();
    let mut characters = code.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => while characters.next().is_some_and(|next| next != '"') {},
            '[' => while characters.next().is_some_and(|next| next != ']') {},
            '\\' | '_' | '*' => drop(characters.next()),
            ';' => break,
            other => plain.extend(other.to_lowercase()),
        }
    }
    plain
}

/// The parts of the worksheets, in their order: calamine doesn't tell, and doesn't tell of hidden rows either.
fn paths(bytes: &[u8]) -> Result<Vec<String>, IntakeError> {
    let workbook = archive::part(bytes, Kind::Xlsx, "xl/workbook.xml")?;
    let relations = archive::part(bytes, Kind::Xlsx, "xl/_rels/workbook.xml.rels")?;
    let targets: HashMap<String, String> = elements(&relations, "Relationship", &["Id", "Target"])
        .into_iter()
        .filter_map(|mut found| Some((found.remove("Id")?, found.remove("Target")?)))
        .collect();
    let sheets = elements(&workbook, "sheet", &["r:id"]).into_iter();
    let target = |sheet: HashMap<&str, String>| targets.get(sheet.get("r:id")?).cloned();
    let whole = |target: String| match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    };
    let paths = sheets
        .filter_map(target)
        .filter(|target| target.contains("worksheets/"));
    Ok(paths.map(whole).filter(|path| archive::has(bytes, path)).collect())
}

/// How many rows of a sheet are hidden.
fn hidden_rows(xml: &[u8]) -> usize {
    let rows = elements(xml, "row", &["hidden"]);
    let is_hidden =
        |row: &HashMap<&str, String>| row.get("hidden").is_some_and(|value| value == "1" || value == "true");
    rows.iter().filter(|row| is_hidden(row)).count()
}

/// The elements of a name with those of their attributes that are asked for; what can't be read ends the list. Elements without any
/// of the attributes are left out.
fn elements<'n>(xml: &[u8], name: &str, attributes: &[&'n str]) -> Vec<HashMap<&'n str, String>> {
    let mut found = vec![];
    let Ok(xml) = std::str::from_utf8(xml) else {
        return found;
    };
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) if element.local_name().as_ref() == name => {
                let value = |attribute: &&'n str| {
                    let given = element.try_get_attribute(attribute).ok().flatten()?;
                    let text = given.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
                    Some((*attribute, text.into_owned()))
                };
                let values: HashMap<_, _> = attributes.iter().filter_map(value).collect();
                if !values.is_empty() {
                    found.push(values);
                }
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_what_is_seen() {
        for (code, format) in [
            ("General", Format::Other),
            ("0.00%", Format::Percent),
            ("0.0\" %\"", Format::Other),
            ("mmm yy", Format::Month),
            ("[$-40B]mmmm\\ yyyy;@", Format::Month),
            ("yyyy", Format::Year),
            ("dd.mm.yyyy", Format::Other),
            ("[Red]0", Format::Other),
        ] {
            assert_eq!(Format::of_code(code), format, "{code}");
        }
    }
}
