//! Tables: columns as wide as their content asks for, figures under each other by their commas, rows that stay whole, a
//! header repeated on every page. What doesn't fit upright goes on a page that lies across.

mod balance;
mod columns;
mod figure;
mod measure;
mod row;
mod together;

use document::{Align, RowKind, Table};

use super::caption::Captioned;
use super::flow::Flow;
use super::frame::Frame;
use super::lines::Set;
use super::style::{FLOAT_GAP, PARAGRAPH_GAP, TABLE_NOTE};
use super::tree::{NodeId, Role};
use crate::text::Emphasis;
use columns::{Fitted, Needs};
use measure::{MeasuredRow, measure_table};
use row::SetRow;
use together::{RowHeight, kept_heights};

/// What a row of a table is to the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Header,
    Body(RowKind),
}

/// A table as paragraphs, before its columns are fitted.
struct Measured<'d> {
    header: MeasuredRow<'d>,
    rows: Vec<MeasuredRow<'d>>,
    needs: Needs,
}

/// A table with its columns fitted, while it is being drawn.
struct Drawing<'d> {
    fitted: Fitted,
    header: SetRow<'d>,
    rows: Vec<SetRow<'d>>,
    notes: Vec<Set<'d>>,
    /// For every row the height that must fit below it.
    kept: Vec<f32>,
}

/// The first rows stay with the header unless they are taller than this.
const TALLEST_FIRST_ROWS: f32 = 180.0;
/// A taller header isn't repeated.
const REPEATED_HEADER: f32 = 150.0;
/// So much of a page may be kept together.
const MOST_TOGETHER: f32 = 0.4;
/// Notes that are no higher stay with the last row whole.
const SHORT_NOTES: f32 = 72.0;
/// Space above the notes.
const NOTE_GAP: f32 = 5.0;
/// Space between notes.
const BETWEEN_NOTES: f32 = 2.0;
/// Space under the caption.
const CAPTION_GAP: f32 = 4.0;

impl<'d> Flow<'d> {
    /// Places a table with caption and notes.
    pub(super) fn table(&mut self, table: &'d Table, parent: NodeId) {
        if table.columns.is_empty() {
            return self.in_full_width(|flow| flow.table_without_columns(table, parent));
        }
        let numbers: Vec<bool> = table
            .columns
            .iter()
            .map(|column| column.align == Align::Number)
            .collect();
        let (header, rows) = measure_table(&mut self.words, table, self.language);
        let needs = Needs::of(&header, &rows, &numbers, self.hyphen());
        let across = self.width_across().is_some() && needs.wants_across(&self.frame, &Frame::ACROSS);
        let measured = Measured { header, rows, needs };
        if across {
            self.across(|flow| flow.in_full_width(|flow| flow.table_with_columns(table, measured, parent)));
        } else {
            self.in_full_width(|flow| flow.table_with_columns(table, measured, parent));
        }
    }

    fn in_full_width(&mut self, lay: impl FnOnce(&mut Self)) {
        let (left, width) = (self.left, self.width);
        (self.left, self.width) = (self.frame.left, self.frame.full);
        lay(self);
        (self.left, self.width) = (left, width);
    }

    /// A table of which nothing but caption and notes is left.
    fn table_without_columns(&mut self, table: &'d Table, parent: NodeId) {
        let mut caption = self.set_caption(&table.caption);
        let notes = self.set_notes(table);
        self.separate(PARAGRAPH_GAP);
        self.begin(caption.first_unit());
        self.anchor(&table.anchor);
        if !caption.lines.is_empty() {
            let node = self.node(parent, Role::P);
            self.place(&mut caption, node, self.frame.left);
        }
        self.table_notes(notes, parent);
        self.separate(PARAGRAPH_GAP);
    }

    fn table_with_columns(&mut self, table: &'d Table, measured: Measured<'d>, parent: NodeId) {
        let mut drawing = self.set_table(table, measured);
        let mut caption = self.set_caption(&table.caption);
        let first = drawing.kept.first().map_or(0.0, |kept| kept.min(TALLEST_FIRST_ROWS));
        self.separate(FLOAT_GAP);
        self.begin(caption.height() + CAPTION_GAP + drawing.header.height + first);
        let node = self.node(parent, Role::Table);
        self.captioned(Captioned::Table, &table.anchor, &table.caption, node);
        if !caption.lines.is_empty() {
            let named = self.node(node, Role::Caption);
            self.place(&mut caption, named, self.frame.left);
            self.y -= CAPTION_GAP;
        }
        let notes = std::mem::take(&mut drawing.notes);
        self.header_row(&mut drawing, node);
        self.rows(&mut drawing, node);
        self.table_notes(notes, parent);
        self.separate(FLOAT_GAP);
    }

    /// Fits the columns into the frame, breaks all texts into lines and says what must stay together.
    fn set_table(&mut self, table: &'d Table, measured: Measured<'d>) -> Drawing<'d> {
        let Measured { header, rows, needs } = measured;
        let fitted = needs.fit(self.frame.full);
        let header = self.set_row(header, &fitted);
        let mut rows: Vec<SetRow<'d>> = rows.into_iter().map(|row| self.set_row(row, &fitted)).collect();
        if let Some(last) = rows.last_mut() {
            last.last = true;
        }
        let notes = self.set_notes(table);
        let heights: f32 = notes.iter().map(|note| note.height() + BETWEEN_NOTES).sum();
        let closing = match notes.first() {
            None => 0.0,
            Some(_) if heights <= SHORT_NOTES => NOTE_GAP + heights,
            Some(first) => NOTE_GAP + first.first_unit(),
        };
        let as_heights = |row: &SetRow<'_>| RowHeight {
            kind: row.kind,
            height: row.height,
        };
        let heights: Vec<RowHeight> = rows.iter().map(as_heights).collect();
        let kept = kept_heights(&heights, closing, self.frame.height() * MOST_TOGETHER);
        Drawing {
            fitted,
            header,
            rows,
            notes,
            kept,
        }
    }

    fn header_row(&mut self, drawing: &mut Drawing<'d>, table: NodeId) {
        // A head without a body isn't allowed (ISO 14289-1, 7.5): alone, the header row is the body.
        let section = if drawing.rows.is_empty() {
            Role::TableBody
        } else {
            Role::TableHead
        };
        let head = self.node(table, section);
        let row = self.node(head, Role::TableRow);
        let Drawing { fitted, header, .. } = drawing;
        self.whole_or_parted(header, fitted, row, |_| {});
    }

    fn rows(&mut self, drawing: &mut Drawing<'d>, table: NodeId) {
        let Drawing {
            fitted,
            header,
            rows,
            kept,
            ..
        } = drawing;
        let repeats = header.height < REPEATED_HEADER;
        let mut body = None;
        for (row, kept) in rows.iter_mut().zip(kept) {
            let opens_group = row.kind == Kind::Body(RowKind::Group);
            let section = match body {
                Some(section) if !opens_group => section,
                _ => *body.insert(self.node(table, Role::TableBody)),
            };
            let node = self.node(section, Role::TableRow);
            if !self.fits(*kept) && !self.at_top() && !self.parts_here(row, fitted, header.height) {
                self.new_page();
                if repeats {
                    self.repeat(header, fitted);
                }
            }
            self.whole_or_parted(row, fitted, node, |flow| {
                if repeats {
                    flow.repeat(header, fitted);
                }
            });
        }
    }

    /// Notes are running text: no wider than that.
    fn set_notes(&mut self, table: &'d Table) -> Vec<Set<'d>> {
        let less = (self.frame.full - self.frame.measure).max(0.0);
        let notes = table.notes.iter();
        let sets = notes.map(|spans| self.set_spans(spans, TABLE_NOTE, less, Emphasis::default()));
        sets.filter(|set| !set.lines.is_empty()).collect()
    }

    fn table_notes(&mut self, notes: Vec<Set<'d>>, parent: NodeId) {
        self.separate(NOTE_GAP);
        for mut set in notes {
            self.begin(set.first_unit());
            let node = self.node(parent, Role::P);
            self.place(&mut set, node, self.frame.left);
            self.separate(BETWEEN_NOTES);
        }
    }
}
