//! Tables: columns as wide as their content asks for, rows that stay whole, a header repeated on every page.

mod columns;
mod measure;
mod row;

use document::{Align, RowKind, Table};

use super::caption::Captioned;
use super::flow::Flow;
use super::lines::Set;
use super::style::{FLOAT_GAP, PARAGRAPH_GAP, TABLE_NOTE};
use super::tree::{NodeId, Role};
use crate::text::Emphasis;
use columns::{Fitted, fit_columns};
use measure::measure_table;
use row::SetRow;

/// What a row of a table is to the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Header,
    Body(RowKind),
}

/// A table with its columns fitted, while it is being drawn.
struct Drawing<'d> {
    fitted: Fitted,
    header: SetRow<'d>,
}

/// The first row stays with the header unless it is taller than this.
const TALLEST_FIRST_ROW: f32 = 160.0;
/// A taller header isn't repeated.
const REPEATED_HEADER: f32 = 150.0;

impl<'d> Flow<'d> {
    /// Places a table with caption and notes.
    pub(super) fn table(&mut self, table: &'d Table, parent: NodeId) {
        let (left, width) = (self.left, self.width);
        (self.left, self.width) = (self.frame.left, self.frame.full);
        if table.columns.is_empty() {
            self.table_without_columns(table, parent);
        } else {
            self.table_with_columns(table, parent);
        }
        (self.left, self.width) = (left, width);
    }

    /// A table of which nothing but caption and notes is left.
    fn table_without_columns(&mut self, table: &'d Table, parent: NodeId) {
        let mut caption = self.set_caption(&table.caption);
        self.separate(PARAGRAPH_GAP);
        self.begin(caption.first_unit());
        self.anchor(&table.anchor);
        if !caption.lines.is_empty() {
            let node = self.node(parent, Role::P);
            self.place(&mut caption, node, self.frame.left);
        }
        self.table_notes(table, parent);
        self.separate(PARAGRAPH_GAP);
    }

    fn table_with_columns(&mut self, table: &'d Table, parent: NodeId) {
        let (header, rows) = measure_table(&mut self.words, table, self.language);
        let hyphen = self.hyphen();
        let numbers: Vec<bool> = table
            .columns
            .iter()
            .map(|column| column.align == Align::Number)
            .collect();
        let fitted = fit_columns(&header, &rows, &numbers, hyphen, self.frame.full);
        let header = self.set_row(header, &fitted, &numbers);
        let mut rows = rows
            .into_iter()
            .map(|row| self.set_row(row, &fitted, &numbers))
            .collect::<Vec<_>>()
            .into_iter();
        let first = rows.next();
        let mut caption = self.set_caption(&table.caption);
        let below = first.as_ref().map_or(0.0, |row| unit(row).min(TALLEST_FIRST_ROW));
        self.separate(FLOAT_GAP);
        self.begin(caption.height() + 4.0 + header.height + below);
        let node = self.node(parent, Role::Table);
        self.captioned(Captioned::Table, &table.anchor, &table.caption, node);
        if !caption.lines.is_empty() {
            let named = self.node(node, Role::Caption);
            self.place(&mut caption, named, self.frame.left);
            self.y -= 4.0;
        }
        let mut drawing = Drawing { fitted, header };
        self.header_row(&mut drawing, node, first.is_none());
        self.rows(&mut drawing, first.into_iter().chain(rows), node);
        self.table_notes(table, parent);
        self.separate(FLOAT_GAP);
    }

    fn header_row(&mut self, drawing: &mut Drawing<'d>, table: NodeId, alone: bool) {
        // A head without a body isn't allowed (ISO 14289-1, 7.5): alone, the header row is the body.
        let section = if alone { Role::TableBody } else { Role::TableHead };
        let head = self.node(table, section);
        let row = self.node(head, Role::TableRow);
        let Drawing { fitted, header } = drawing;
        self.whole_or_parted(header, fitted, row, |_| {});
    }

    fn rows(&mut self, drawing: &mut Drawing<'d>, rows: impl Iterator<Item = SetRow<'d>>, table: NodeId) {
        let Drawing { fitted, header } = drawing;
        let mut body = None;
        for mut row in rows {
            let opens_group = row.kind == Kind::Body(RowKind::Group);
            let section = match body {
                Some(section) if !opens_group => section,
                _ => *body.insert(self.node(table, Role::TableBody)),
            };
            let node = self.node(section, Role::TableRow);
            let repeats = header.height < REPEATED_HEADER;
            if !self.fits(unit(&row)) && self.whole_on_a_page(&row, header.height) && !self.at_top() {
                self.new_page();
                if repeats {
                    self.repeat(header, fitted);
                }
            }
            self.whole_or_parted(&mut row, fitted, node, |flow| {
                if repeats {
                    flow.repeat(header, fitted);
                }
            });
        }
    }

    fn table_notes(&mut self, table: &'d Table, parent: NodeId) {
        self.separate(5.0);
        for spans in &table.notes {
            let mut set: Set<'d> = self.set_spans(spans, TABLE_NOTE, 0.0, Emphasis::default());
            if set.lines.is_empty() {
                continue;
            }
            self.begin(set.first_unit());
            let node = self.node(parent, Role::P);
            self.place(&mut set, node, self.frame.left);
            self.separate(2.0);
        }
    }
}

/// Height that a row must not be parted from: a group's name doesn't stand alone at the foot of a page.
fn unit(row: &SetRow<'_>) -> f32 {
    if row.kind == Kind::Body(RowKind::Group) {
        row.height * 2.6
    } else {
        row.height
    }
}
