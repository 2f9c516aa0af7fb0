//! One row: its cells broken into lines, drawn whole or, when it is taller than a page, in parts.

use document::RowKind;

use super::Kind;
use super::columns::Fitted;
use super::figure::Figure;
use super::measure::{MeasuredCell, MeasuredRow};
use crate::layout::flow::Flow;
use crate::layout::lines::Set;
use crate::layout::page::{Artifact, Dash, Draw, Ink, Paint};
use crate::layout::style::{HAIRLINE, INK, RULE};
use crate::layout::tree::{NodeId, Role, Scope};
use crate::text::Paragraph;

/// A cell broken into lines.
struct SetCell<'d> {
    sets: Vec<Set<'d>>,
    /// For every line its paragraph and its place in it.
    lines: Vec<(usize, usize)>,
    first: usize,
    columns: usize,
    header: bool,
    right: bool,
    /// For every paragraph how far its end is from the right edge, so that the commas stand under each other.
    shifts: Vec<f32>,
    node: Option<NodeId>,
    /// The elements of its paragraphs, when there are several.
    paragraphs: Vec<Option<NodeId>>,
}

/// A row broken into lines.
pub(super) struct SetRow<'d> {
    pub(super) kind: Kind,
    pub(super) height: f32,
    /// The table ends with it.
    pub(super) last: bool,
    cells: Vec<SetCell<'d>>,
}

impl SetRow<'_> {
    fn line_count(&self) -> usize {
        self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1)
    }
}

/// A row that takes more of a page may go on on the next one.
const TALL: f32 = 0.34;
/// When so many of its lines fit on this one.
const FEWEST_LINES: usize = 8;
/// And so many are left for the next.
const FEWEST_AFTER: usize = 3;
/// Space above and below the text of a row, as a part of the distance of lines.
const VERTICAL_PAD: f32 = 0.26;

impl<'d> Flow<'d> {
    /// Breaks the cells of a row into lines.
    pub(super) fn set_row(&mut self, row: MeasuredRow<'d>, fitted: &Fitted) -> SetRow<'d> {
        let mut first = 0;
        let mut cells = Vec::with_capacity(row.cells.len());
        for cell in row.cells {
            let columns = cell.columns;
            let room = fitted.figures[first].filter(|_| columns == 1);
            let aligned = room.filter(|_| row.kind != Kind::Header);
            let shift = |text: &Paragraph<'_>| match (aligned, Figure::of(text)) {
                (Some(room), Some(figure)) => (room.rest - figure.rest) * fitted.style.size,
                _ => 0.0,
            };
            let shifts = cell.paragraphs.iter().map(shift).collect();
            cells.push(self.set_cell(cell, fitted, first, (room.is_some(), shifts)));
            first += columns;
        }
        let mut set = SetRow {
            kind: row.kind,
            height: 0.0,
            last: false,
            cells,
        };
        set.height = height(set.line_count(), fitted);
        set
    }

    fn set_cell(
        &mut self,
        cell: MeasuredCell<'d>,
        fitted: &Fitted,
        first: usize,
        (right, mut shifts): (bool, Vec<f32>),
    ) -> SetCell<'d> {
        let width = (fitted.width(first, cell.columns) - 2.0 * fitted.pad).max(fitted.style.size);
        let sets: Vec<Set<'d>> = cell
            .paragraphs
            .into_iter()
            .map(|text| self.set(text, fitted.style, width).aligned(right))
            .collect();
        for (set, shift) in sets.iter().zip(&mut shifts) {
            let room = set
                .lines
                .iter()
                .map(|line| width - line.width)
                .fold(f32::INFINITY, f32::min);
            *shift = if set.lines.len() == 1 {
                shift.min(room.max(0.0))
            } else {
                0.0
            };
        }
        let numbered = sets
            .iter()
            .enumerate()
            .flat_map(|(index, set)| (0..set.lines.len()).map(move |line| (index, line)));
        let lines = numbered.collect();
        let paragraphs = vec![None; sets.len()];
        SetCell {
            sets,
            lines,
            first,
            columns: cell.columns,
            header: cell.header,
            right,
            shifts,
            node: None,
            paragraphs,
        }
    }

    /// True when a row is better parted here than moved to the next page: it is taller than a page, or so tall that it
    /// would leave a gap.
    pub(super) fn parts_here(&self, row: &SetRow<'_>, fitted: &Fitted, header: f32) -> bool {
        let taller_than_a_page = row.height + header > self.frame.height();
        let tall = row.height > self.frame.height() * TALL && self.lines_below(fitted) >= FEWEST_LINES;
        !self.fits(row.height) && (taller_than_a_page || tall)
    }

    /// Draws a row whole, or in parts on as many pages as it takes; `again` draws what comes first on each of them.
    pub(super) fn whole_or_parted(
        &mut self,
        row: &mut SetRow<'d>,
        fitted: &Fitted,
        node: NodeId,
        mut again: impl FnMut(&mut Self),
    ) {
        for cell in &mut row.cells {
            let role = cell_role(row.kind, cell);
            let id = self.node(node, role);
            cell.node = Some(id);
            if cell.sets.len() > 1 {
                cell.paragraphs = cell.sets.iter().map(|_| Some(self.node(id, Role::P))).collect();
            }
        }
        let count = row.line_count();
        let mut from = 0;
        while from < count {
            let mut room = self.lines_below(fitted);
            if room == 0 && !self.at_top() {
                self.new_page();
                again(self);
                room = self.lines_below(fitted);
            }
            // A header that leaves no room for a line below it must not turn pages for ever.
            let mut to = (from + room.max(1)).min(count);
            if to < count && count - to < FEWEST_AFTER && to - from > 2 * FEWEST_AFTER {
                to = count - FEWEST_AFTER;
            }
            self.draw_lines(row, fitted, from..to, false);
            from = to;
        }
    }

    /// How many lines of a row fit on the rest of the page.
    fn lines_below(&self, fitted: &Fitted) -> usize {
        let room = self.y - self.frame.bottom - 2.0 * VERTICAL_PAD * fitted.style.lead;
        (room / fitted.style.lead + 0.01).max(0.0) as usize
    }

    /// Draws the header row again, as an artifact: in the structure it stands once.
    pub(super) fn repeat(&mut self, header: &mut SetRow<'d>, fitted: &Fitted) {
        let count = header.line_count();
        self.draw_lines(header, fitted, 0..count, true);
    }

    fn draw_lines(&mut self, row: &mut SetRow<'d>, fitted: &Fitted, lines: std::ops::Range<usize>, repeated: bool) {
        let height = height(lines.len(), fitted);
        let top = self.y;
        let ends = row.last && lines.end == row.line_count();
        self.ground((row.kind, ends), top, (fitted.full_width(), height));
        let lead = fitted.style.lead;
        let first = top - VERTICAL_PAD * lead - lead * 0.76;
        if repeated {
            self.artifact(Artifact::Repeated, |flow| flow.cells(row, fitted, &lines, first, true));
        } else {
            self.cells(row, fitted, &lines, first, false);
        }
        self.close();
        self.y = top - height;
    }

    fn cells(
        &mut self,
        row: &mut SetRow<'d>,
        fitted: &Fitted,
        lines: &std::ops::Range<usize>,
        first: f32,
        repeated: bool,
    ) {
        // Headers stand on the rule below them.
        let count = row.line_count();
        let on_the_rule = row.kind == Kind::Header && lines.len() == count;
        for cell in &mut row.cells {
            let lower = if on_the_rule { count - cell.lines.len() } else { 0 };
            let left = self.frame.left + fitted.edges[cell.first] + fitted.pad;
            let width = fitted.width(cell.first, cell.columns) - 2.0 * fitted.pad;
            let end = lines.end.min(cell.lines.len());
            for line in lines.start.min(end)..end {
                let (paragraph, index) = cell.lines[line];
                let set = &mut cell.sets[paragraph];
                let x = if cell.right {
                    left + width - set.lines[index].width - cell.shifts[paragraph]
                } else {
                    left
                };
                let y = first - (line - lines.start + lower) as f32 * fitted.style.lead;
                let node = if repeated {
                    None
                } else {
                    cell.paragraphs[paragraph].or(cell.node)
                };
                self.line(set, index, node, x, y);
            }
            if !repeated {
                self.close();
            }
        }
    }

    /// Tint and rules of a row.
    fn ground(&mut self, (kind, ends): (Kind, bool), top: f32, (width, height): (f32, f32)) {
        let Ground { tint, above, mut below } = self.ground_of(kind);
        if ends && kind == Kind::Body(RowKind::Body) {
            below = (RULE, 0.8);
        }
        let left = self.frame.left;
        self.artifact(Artifact::Layout, |flow| {
            if let Some(ink) = tint {
                flow.draw(Draw::Rectangle {
                    x: left,
                    y: top - height,
                    width,
                    height,
                    ink,
                });
            }
            let rules = above.into_iter().map(|rule| (top, rule)).chain([(top - height, below)]);
            for (y, (ink, thickness)) in rules {
                let paint = Paint::Stroke {
                    ink,
                    width: thickness,
                    dash: Dash::Solid,
                };
                flow.draw(Draw::Path {
                    points: vec![(left, y), (left + width, y)],
                    paint,
                });
            }
        });
    }
}

/// A rule: its colour and how thick it is.
type Rule = (Ink, f32);

/// What is behind the text of a row.
struct Ground {
    tint: Option<Ink>,
    above: Option<Rule>,
    below: Rule,
}

impl Flow<'_> {
    fn ground_of(&self, kind: Kind) -> Ground {
        let strong = (INK, 0.8);
        let hair = (HAIRLINE, 0.5);
        match kind {
            Kind::Header => Ground {
                tint: Some(self.tint()),
                above: None,
                below: strong,
            },
            Kind::Body(RowKind::Body) => Ground {
                tint: None,
                above: None,
                below: hair,
            },
            Kind::Body(RowKind::Group) => Ground {
                tint: Some(self.pale()),
                above: None,
                below: hair,
            },
            Kind::Body(RowKind::Subtotal) => Ground {
                tint: None,
                above: Some((INK, 0.6)),
                below: hair,
            },
            Kind::Body(RowKind::Total) => Ground {
                tint: Some(self.tint()),
                above: Some(strong),
                below: strong,
            },
        }
    }
}

fn height(lines: usize, fitted: &Fitted) -> f32 {
    (lines as f32 + 2.0 * VERTICAL_PAD) * fitted.style.lead
}

fn cell_role(kind: Kind, cell: &SetCell<'_>) -> Role {
    let columns = u16::try_from(cell.columns).unwrap_or(u16::MAX);
    match kind {
        Kind::Header => Role::HeaderCell {
            scope: Scope::Column,
            columns,
        },
        // The name of a group heads the columns below it until the next group.
        Kind::Body(RowKind::Group) if cell.header => Role::HeaderCell {
            scope: Scope::Column,
            columns,
        },
        Kind::Body(_) if cell.header => Role::HeaderCell {
            scope: Scope::Row,
            columns,
        },
        Kind::Body(_) => Role::DataCell { columns },
    }
}
