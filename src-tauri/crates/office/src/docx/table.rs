//! Tables: header rows that repeat, rows that stay whole, figures at the right.

use document::{Align, Cell, Row, RowKind, Span, Table};

use super::body::{Body, Place};
use super::paper::Paper;
use super::paragraph::Paragraph;
use super::piece::Piece;
use super::styles::{CellStyle, Type};
use super::widths::{self, Need};
use crate::xml::{Xml, fragment};

/// The most columns that Word opens.
const MOST_COLUMNS: usize = 63;
/// A table of so many rows stays on one page.
const SMALL_TABLE: usize = 8;
/// A table of at most so many rows isn't worth a page that lies across, if smaller type spares it.
const SHORT_TABLE: usize = 16;
/// A row with more letters than this in a cell may be divided between pages.
const LONG_CELL: usize = 700;

/// A table as it is written.
pub(super) struct Grid<'a> {
    style: &'a str,
    /// Its name for those who hear it.
    name: String,
    widths: Vec<u32>,
    rows: Vec<GridRow>,
    row_headers: bool,
}

struct GridRow {
    header: bool,
    whole: bool,
    cells: Vec<GridCell>,
}

struct GridCell {
    span: usize,
    /// Background, `RRGGBB`.
    shade: Option<String>,
    /// Colour of a rule above it.
    rule: Option<String>,
    content: String,
}

impl Body<'_> {
    /// A table under its caption, with its notes.
    pub(super) fn table(&mut self, table: &Table, place: Place, pieces: &mut Vec<Piece>) {
        let count = column_count(table);
        let needs = needs(table, count);
        let size = self.fitting(table, &needs, place);
        let wide = self.may_turn(place) && widths::least(&needs, size) > place.width;
        let full = if wide { Paper::ACROSS.text() } else { place.width };
        let caption = self.caption(&table.caption, &table.anchor, place.language);
        pieces.extend(caption.map(Piece::Paragraph));
        let mut rows = vec![];
        if !table.columns.is_empty() {
            rows.push(self.header_row(table, count, size, place));
        }
        for index in 0..table.rows.len() {
            rows.push(self.row(table, index, count, size, place));
        }
        if count > 0 && !rows.is_empty() {
            let named = table.rows.iter().filter(|row| row.kind != RowKind::Group);
            let grid = Grid {
                style: "PlanTable",
                name: document::words(&table.caption),
                widths: widths::share(&needs, full, size),
                rows,
                row_headers: named.clone().count() > 0
                    && named
                        .clone()
                        .all(|row| row.cells.first().is_some_and(|cell| cell.header)),
            };
            pieces.push(Piece::Table { xml: grid.xml(), wide });
        }
        self.notes(&table.notes, place, pieces);
    }

    /// The type in which a table is set: smaller when a short one would need a page that lies across only for its type.
    fn fitting(&self, table: &Table, needs: &[Need], place: Place) -> Type {
        let fits = |size| widths::least(needs, size) <= place.width;
        let short = table.rows.len() <= SHORT_TABLE;
        if self.may_turn(place) && short && !fits(Type::Usual) && fits(Type::Small) {
            Type::Small
        } else {
            Type::Usual
        }
    }

    /// Source and remarks under a table or chart.
    pub(super) fn notes(&mut self, notes: &[Vec<Span>], place: Place, pieces: &mut Vec<Piece>) {
        for note in notes {
            let runs = self.runs(note, place.language);
            if !runs.is_empty() {
                pieces.push(Piece::Paragraph(Paragraph {
                    follows_table: true,
                    ..Paragraph::new("TableNote", runs)
                }));
            }
        }
    }

    fn header_row(&mut self, table: &Table, count: usize, size: Type, place: Place) -> GridRow {
        let mut cells = vec![];
        for index in 0..count {
            let column = table.columns.get(index);
            let style = match column.map(|column| column.align) {
                Some(Align::Number) => CellStyle::HeadingNumber,
                Some(Align::Start) | None => CellStyle::Heading,
            };
            let header = column.map_or(&[][..], |column| &column.header);
            let runs = self.runs(header, place.language);
            cells.push(GridCell {
                content: Paragraph::new(style.id(size), runs).keep_with_next().fragment(),
                shade: Some(self.palette.tint.clone()),
                ..GridCell::over(1)
            });
        }
        GridRow {
            header: true,
            whole: true,
            cells,
        }
    }

    fn row(&mut self, table: &Table, index: usize, count: usize, size: Type, place: Place) -> GridRow {
        let (row, stays) = (&table.rows[index], stays(table, index));
        let mut cells = vec![];
        let mut column = 0;
        for cell in fitted(row, count) {
            let align = table.columns.get(column).map_or(Align::Start, |column| column.align);
            let look = look(row.kind, align, cell.header).id(size);
            let mut content = String::new();
            for paragraph in &cell.paragraphs {
                let runs = self.runs(paragraph, place.language);
                content.push_str(&self.cell_paragraph(look, runs, stays));
            }
            if content.is_empty() {
                content = self.cell_paragraph(look, String::new(), stays);
            }
            let span = usize::from(cell.columns);
            let sums = row.kind == RowKind::Total;
            cells.push(GridCell {
                shade: (row.kind == RowKind::Group || sums).then(|| self.palette.pale.clone()),
                rule: sums.then(|| self.palette.accent.clone()),
                content,
                ..GridCell::over(span)
            });
            column += span;
        }
        GridRow {
            header: false,
            whole: row.cells.iter().all(|cell| letters(cell) <= LONG_CELL),
            cells,
        }
    }

    fn cell_paragraph(&self, style: &'static str, runs: String, stays: bool) -> String {
        let paragraph = Paragraph {
            keep_with_next: stays,
            ..Paragraph::new(style, runs)
        };
        paragraph.fragment()
    }
}

/// How many columns a table has, in its header or in its widest row.
fn column_count(table: &Table) -> usize {
    let row = |row: &Row| row.cells.iter().map(|cell| usize::from(cell.columns.max(1))).sum();
    let rows = table.rows.iter().map(row);
    rows.chain([table.columns.len()]).max().unwrap_or(0).min(MOST_COLUMNS)
}

/// The cells of a row, as many columns as the table has: what is too much goes into the last, what is missing is empty.
fn fitted(row: &Row, count: usize) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![];
    let mut column = 0;
    for cell in &row.cells {
        let room = count - column;
        match cells.last_mut().filter(|_| room == 0) {
            Some(last) => last.paragraphs.extend(cell.paragraphs.iter().cloned()),
            None => {
                let columns = usize::from(cell.columns.max(1)).min(room);
                column += columns;
                cells.push(Cell {
                    columns: u16::try_from(columns).unwrap_or(1),
                    ..cell.clone()
                });
            }
        }
    }
    let empty = Cell {
        paragraphs: vec![],
        columns: 1,
        header: false,
        value: None,
    };
    cells.extend((column..count).map(|_| empty.clone()));
    cells
}

fn needs(table: &Table, count: usize) -> Vec<Need> {
    let mut needs = vec![Need::default(); count];
    for (need, column) in needs.iter_mut().zip(&table.columns) {
        need.header(&column.header);
    }
    for row in &table.rows {
        let mut column = 0;
        for cell in fitted(row, count) {
            let align = table.columns.get(column).map_or(Align::Start, |column| column.align);
            for paragraph in cell.paragraphs.iter().filter(|_| cell.columns == 1) {
                match align {
                    Align::Number if !cell.header => needs[column].figure(paragraph),
                    Align::Number | Align::Start => needs[column].text(paragraph),
                }
            }
            column += usize::from(cell.columns);
        }
    }
    needs
}

fn letters(cell: &Cell) -> usize {
    cell.paragraphs.iter().flatten().map(|span| span.text.len()).sum()
}

/// Whether a row stays on the page of the next one: names of groups, what a sum is of, and all of a small table.
fn stays(table: &Table, index: usize) -> bool {
    let Some(next) = table.rows.get(index + 1) else {
        return false;
    };
    let sums = matches!(next.kind, RowKind::Subtotal | RowKind::Total);
    table.rows.len() <= SMALL_TABLE || table.rows[index].kind == RowKind::Group || sums
}

fn look(kind: RowKind, align: Align, header: bool) -> CellStyle {
    let text = header || align == Align::Start;
    match (kind, text) {
        (RowKind::Body, true) => CellStyle::Text,
        (RowKind::Body, false) => CellStyle::Number,
        (RowKind::Group, _) => CellStyle::Group,
        (RowKind::Subtotal | RowKind::Total, true) => CellStyle::Total,
        (RowKind::Subtotal | RowKind::Total, false) => CellStyle::TotalNumber,
    }
}

impl GridCell {
    fn over(span: usize) -> Self {
        GridCell {
            span,
            shade: None,
            rule: None,
            content: String::new(),
        }
    }
}

impl Grid<'_> {
    /// A table that only sets its columns side by side; the cells are fragments.
    pub(super) fn plain(widths: [u32; 2], rows: &[Vec<String>]) -> String {
        let row = |cells: &Vec<String>| GridRow {
            header: false,
            whole: false,
            cells: cells
                .iter()
                .map(|content| GridCell {
                    content: content.clone(),
                    ..GridCell::over(1)
                })
                .collect(),
        };
        let grid = Grid {
            style: "SideBySide",
            name: String::new(),
            widths: widths.to_vec(),
            rows: rows.iter().map(row).collect(),
            row_headers: false,
        };
        grid.xml()
    }

    fn xml(&self) -> String {
        fragment(|xml| {
            xml.element("w:tbl", &[], |xml| {
                self.properties(xml);
                xml.element("w:tblGrid", &[], |xml| {
                    for width in &self.widths {
                        xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
                    }
                });
                self.rows.iter().for_each(|row| self.row(xml, row));
            });
        })
    }

    fn properties(&self, xml: &mut Xml) {
        let has_header = self.rows.first().is_some_and(|row| row.header);
        let flag = |set: bool| if set { "1" } else { "0" };
        let bits = 0x0600 + u16::from(has_header) * 0x20 + u16::from(self.row_headers) * 0x80;
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", self.style);
            let full = self.widths.iter().sum::<u32>().to_string();
            xml.empty("w:tblW", &[("w:w", &full), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.empty(
                "w:tblLook",
                &[
                    ("w:val", &format!("{bits:04X}")),
                    ("w:firstRow", flag(has_header)),
                    ("w:lastRow", "0"),
                    ("w:firstColumn", flag(self.row_headers)),
                    ("w:lastColumn", "0"),
                    ("w:noHBand", "1"),
                    ("w:noVBand", "1"),
                ],
            );
            if !self.name.is_empty() {
                xml.value("w:tblCaption", &self.name);
            }
        });
    }

    fn row(&self, xml: &mut Xml, row: &GridRow) {
        xml.element("w:tr", &[], |xml| {
            if row.whole || row.header {
                xml.element("w:trPr", &[], |xml| {
                    if row.whole {
                        xml.empty("w:cantSplit", &[]);
                    }
                    if row.header {
                        xml.empty("w:tblHeader", &[]);
                    }
                });
            }
            let mut column = 0;
            for cell in &row.cells {
                let width: u32 = self.widths.iter().skip(column).take(cell.span).sum();
                column += cell.span;
                xml.element("w:tc", &[], |xml| {
                    cell.properties(xml, width);
                    xml.raw(&cell.content);
                });
            }
        });
    }
}

impl GridCell {
    fn properties(&self, xml: &mut Xml, width: u32) {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if self.span > 1 {
                xml.value("w:gridSpan", &self.span.to_string());
            }
            if let Some(colour) = &self.rule {
                let rule = [
                    ("w:val", "single"),
                    ("w:sz", "6"),
                    ("w:space", "0"),
                    ("w:color", colour),
                ];
                xml.element("w:tcBorders", &[], |xml| xml.empty("w:top", &rule));
            }
            if let Some(colour) = &self.shade {
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)]);
            }
        });
    }
}
