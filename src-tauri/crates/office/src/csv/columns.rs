//! The columns of a file: those of the table, one for groups, one for signs and one for what figures come from where there are any.

use document::{Cell, Row, RowKind, words};
use i18n::Words;

use super::field::text;
use crate::figure::{Figure, Written};
use crate::tables::{Listed, cell_text, plain};

/// The columns of a file.
pub(super) struct Columns {
    words: Words,
    groups: bool,
    all: Vec<Column>,
}

struct Column {
    header: String,
    /// Its figures have different units: each is written with its own.
    mixed: bool,
    /// Whether some of its figures bear a sign.
    signs: bool,
    /// Whether something stands below some of its figures.
    bases: bool,
}

/// What is known of the figures of a column.
#[derive(Default)]
struct Seen {
    units: Vec<String>,
    signs: bool,
    bases: bool,
}

impl Columns {
    /// The columns of a table.
    pub(super) fn of(listed: &Listed<'_>) -> Self {
        let table = listed.table;
        let width = |row: &Row| row.cells.iter().map(|cell| usize::from(cell.columns.max(1))).sum();
        let ordinary = || table.rows.iter().filter(|row| row.kind != RowKind::Group);
        let count = ordinary().map(width).chain([table.columns.len()]).max().unwrap_or(0);
        let mut seen: Vec<Seen> = (0..count).map(|_| Seen::default()).collect();
        for (column, cell) in ordinary().flat_map(placed) {
            if let Some(written) = figure(cell) {
                seen[column].add(&written);
                seen[column].bases |= !basis(cell).is_empty();
            }
        }
        let header = |index: usize| table.columns.get(index).map(|column| plain(&words(&column.header)));
        let column = |(index, seen): (usize, Seen)| Column::new(&header(index).unwrap_or_default(), seen);
        Columns {
            words: Words::new(listed.language),
            groups: table.rows.iter().any(|row| row.kind == RowKind::Group),
            all: seen.into_iter().enumerate().map(column).collect(),
        }
    }
}

impl Columns {
    /// The header row.
    pub(super) fn header(&self) -> Vec<String> {
        let mut fields = vec![];
        if self.groups {
            fields.push(self.words.field_group());
        }
        for column in &self.all {
            fields.push(text(&column.header));
            if column.signs {
                fields.push(text(&self.words.office_signs(&column.header)));
            }
            if column.bases {
                fields.push(text(&self.words.office_basis(&column.header)));
            }
        }
        fields
    }

    /// A row in a group.
    pub(super) fn row(&self, row: &Row, group: &str) -> Vec<String> {
        let mut fields = vec![];
        if self.groups {
            fields.push(text(group));
        }
        let cells: Vec<(usize, &Cell)> = placed(row).collect();
        for (index, column) in self.all.iter().enumerate() {
            let cell = cells.iter().find(|(place, _)| *place == index).map(|(_, cell)| *cell);
            fields.push(cell.map(|cell| column.field(cell)).unwrap_or_default());
            if column.signs {
                let sign = cell.and_then(figure).map(|written| written.sign);
                fields.push(sign.unwrap_or_default());
            }
            if column.bases {
                let of_figure = cell.filter(|cell| figure(cell).is_some());
                fields.push(of_figure.map(|cell| text(&basis(cell))).unwrap_or_default());
            }
        }
        fields
    }
}

impl Seen {
    fn add(&mut self, written: &Written) {
        let unit = unit(written);
        if !self.units.contains(&unit) {
            self.units.push(unit);
        }
        self.signs |= !written.sign.is_empty();
    }
}

impl Column {
    fn new(header: &str, seen: Seen) -> Self {
        let unit = match seen.units.as_slice() {
            [unit] if !unit.is_empty() && !header.contains(unit.as_str()) => format!(" ({unit})"),
            _ => String::new(),
        };
        let mixed = seen.units.len() > 1;
        Column {
            header: format!("{}{unit}", header.replace('\n', " ")),
            mixed,
            signs: seen.signs && !mixed,
            bases: seen.bases && !mixed,
        }
    }

    fn field(&self, cell: &Cell) -> String {
        match figure(cell).filter(|_| !self.mixed) {
            Some(written) => written.number,
            None => text(&cell_text(cell)),
        }
    }
}

/// What stands below the figure of a cell: count and price, a statistic, a percentage.
fn basis(cell: &Cell) -> String {
    let below = cell.paragraphs.iter().skip(1).map(|spans| plain(&words(spans)));
    below.collect::<Vec<_>>().join("\n")
}

/// The figure of a cell as it is written.
fn figure(cell: &Cell) -> Option<Written> {
    Figure::of(cell)?.written
}

/// What stands around the digits, without spaces.
fn unit(written: &Written) -> String {
    format!("{}{}", written.before, written.unit).replace(['\u{a0}', ' '], "")
}

/// The cells of a row with the columns they begin in.
fn placed(row: &Row) -> impl Iterator<Item = (usize, &Cell)> {
    row.cells.iter().scan(0, |column, cell| {
        let place = *column;
        *column += usize::from(cell.columns.max(1));
        Some((place, cell))
    })
}
