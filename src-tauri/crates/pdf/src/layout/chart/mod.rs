//! Charts as vectors: one figure with a text alternative, readable without colour.
//!
//! A chart is measured for the width it gets, divided into pieces when it is longer than a page, and each piece is drawn into
//! its area. Values are told apart by pattern, dash, mark or place, and named where they are.

mod alone;
mod area;
mod axis;
mod bars;
mod columns;
mod data;
mod ends;
mod legend;
mod lines;
mod name;
mod organisation;
mod panels;
mod pattern;
mod piece;
mod scale;
mod steps;
mod timeline;

use document::{Chart, ChartKind, Drawing};

use super::caption::Captioned;
use super::flow::Flow;
use super::lines::Set;
use super::page::{Dash, Draw, Ink, Paint};
use super::style::{FLOAT_GAP, NOTE, TABLE_NOTE};
use super::tree::{NodeId, Role};
use crate::font::FaceId;
use crate::text::{Emphasis, Paragraph};
pub(crate) use alone::{Alone, alone};
use area::Area;
use data::Data;
use piece::{Heights, Rows};

/// Space between caption and figure.
const UNDER_CAPTION: f32 = 7.0;
/// Space between two pieces of a figure on one page.
const BETWEEN_PIECES: f32 = 8.0;
/// Space above the notes.
const ABOVE_NOTES: f32 = 5.0;
/// Space between notes.
const BETWEEN_NOTES: f32 = 2.0;

/// A chart, measured for a width.
enum Measured<'d> {
    Bars(bars::Bars<'d>),
    Columns(columns::Columns<'d>),
    Curves(lines::Curves<'d>),
    Steps(steps::Steps<'d>),
    Panels(panels::Panels<'d>),
    Timeline(timeline::Calendar<'d>),
    Organisation(organisation::Boxes<'d>),
}

impl Measured<'_> {
    fn heights(&self) -> &Heights {
        match self {
            Measured::Bars(bars) => &bars.heights,
            Measured::Columns(columns) => &columns.heights,
            Measured::Curves(curves) => &curves.heights,
            Measured::Steps(steps) => &steps.heights,
            Measured::Panels(panels) => &panels.heights,
            Measured::Timeline(calendar) => &calendar.heights,
            Measured::Organisation(boxes) => &boxes.heights,
        }
    }
}

impl<'d> Flow<'d> {
    /// Places a chart with its caption above it and its notes under it.
    pub(super) fn chart(&mut self, chart: &'d Chart, parent: NodeId) {
        let (left, width) = (self.left, self.width);
        (self.left, self.width) = (self.frame.left, self.frame.full);
        let mut caption = self.set_caption(&chart.caption);
        let above = caption.height() + UNDER_CAPTION;
        let measured = self.measure_chart(&chart.drawing, self.frame.full);
        let height = measured.as_ref().map_or(NOTE.lead, |measured| measured.heights().all());
        let notes = self.set_chart_notes(chart);
        let below: f32 = notes.iter().map(|note| BETWEEN_NOTES + note.height()).sum();
        self.separate(FLOAT_GAP);
        self.begin((above + height + ABOVE_NOTES + below).min(self.frame.height()));
        let group = self.node(parent, Role::Div);
        self.captioned(Captioned::Chart, &chart.anchor, &chart.caption, group);
        if !caption.lines.is_empty() {
            let named = self.node(group, Role::Caption);
            self.place(&mut caption, named, self.frame.left);
            self.y -= UNDER_CAPTION;
        }
        match measured {
            Some(measured) => self.figures(chart, measured, group),
            None => self.empty_chart(chart, group),
        }
        self.chart_notes(notes, group);
        self.separate(FLOAT_GAP);
        (self.left, self.width) = (left, width);
    }

    /// Measures what is drawn; nothing when there is nothing to see.
    fn measure_chart(&mut self, drawing: &'d Drawing, width: f32) -> Option<Measured<'d>> {
        match drawing {
            Drawing::Plot(plot) => {
                let data = Data::new(plot);
                if data.is_empty() {
                    return None;
                }
                Some(match plot.kind {
                    ChartKind::Bars => Measured::Bars(self.measure_bars(data, width)),
                    ChartKind::Stacked => Measured::Columns(self.measure_columns(data, width)),
                    ChartKind::Lines => Measured::Curves(self.measure_curves(data, width)),
                    ChartKind::Steps => Measured::Steps(self.measure_steps(data, width)),
                    ChartKind::Panels => Measured::Panels(self.measure_panels(data, width)),
                })
            }
            Drawing::Timeline(timeline) => self.measure_calendar(timeline, width).map(Measured::Timeline),
            Drawing::Organisation(organisation) => {
                Some(Measured::Organisation(self.measure_boxes(organisation, width)))
            }
        }
    }

    /// The figure, in pieces when it is longer than a page; what isn't drawn in rows gets lower on a page with less room.
    fn figures(&mut self, chart: &Chart, mut measured: Measured<'d>, group: NodeId) {
        let room = self.frame.height();
        let first = self.y - self.frame.bottom;
        let pieces = measured.heights().divide(first, room);
        for (index, rows) in pieces.into_iter().enumerate() {
            let mut height = measured.heights().of(&rows);
            if index > 0 {
                if self.fits(height + BETWEEN_PIECES) {
                    self.y -= BETWEEN_PIECES;
                } else {
                    self.new_page();
                }
            }
            height = height.min(self.y - self.frame.bottom);
            let said = if index == 0 {
                alternative(chart)
            } else {
                continued(chart)
            };
            self.figure(said, &mut measured, &rows, height, group);
        }
    }

    fn figure(&mut self, said: String, measured: &mut Measured<'d>, rows: &Rows, height: f32, group: NodeId) {
        let figure = self.node(group, Role::Figure);
        let area = Area {
            left: self.frame.left,
            bottom: self.y - height,
            width: self.frame.full,
            height,
        };
        self.tree[figure].alternative = Some(said);
        self.tree[figure].bounds = Some([area.left, area.bottom, area.right(), area.top()]);
        self.select(figure);
        self.draw_measured(measured, rows, area, figure);
        self.close();
        self.y = area.bottom;
    }

    fn draw_measured(&mut self, measured: &mut Measured<'d>, rows: &Rows, area: Area, figure: NodeId) {
        match measured {
            Measured::Bars(bars) => self.draw_bars(bars, rows, area, figure),
            Measured::Columns(columns) => self.draw_columns(columns, area, figure),
            Measured::Curves(curves) => self.draw_curves(curves, area, figure),
            Measured::Steps(steps) => self.draw_steps(steps, area, figure),
            Measured::Panels(panels) => self.draw_panels(panels, rows, area, figure),
            Measured::Timeline(calendar) => self.draw_calendar(calendar, rows, area, figure),
            Measured::Organisation(boxes) => self.draw_boxes(boxes, rows, area, figure),
        }
    }

    /// Without values there is nothing to see: the alternative says it to everyone.
    fn empty_chart(&mut self, chart: &'d Chart, group: NodeId) {
        let text = Paragraph::plain(&mut self.words, &chart.alternative, FaceId::Italic, self.language);
        let mut set = self.set(text, NOTE, self.frame.full);
        if !set.lines.is_empty() {
            let node = self.node(group, Role::P);
            self.place(&mut set, node, self.frame.left);
        }
    }

    /// Sources and remarks, broken into lines.
    fn set_chart_notes(&mut self, chart: &'d Chart) -> Vec<Set<'d>> {
        let notes = chart.notes.iter();
        let sets = notes.map(|spans| self.set_spans(spans, TABLE_NOTE, 0.0, Emphasis::default()));
        sets.filter(|set| !set.lines.is_empty()).collect()
    }

    /// Places them under the figure.
    fn chart_notes(&mut self, notes: Vec<Set<'d>>, group: NodeId) {
        self.separate(ABOVE_NOTES);
        for mut set in notes {
            self.begin(set.first_unit());
            let node = self.node(group, Role::P);
            self.place(&mut set, node, self.frame.left);
            self.separate(BETWEEN_NOTES);
        }
    }

    fn stroke(&mut self, points: Vec<(f32, f32)>, ink: Ink, width: f32, dash: Dash) {
        self.draw(Draw::Path {
            points,
            paint: Paint::Stroke { ink, width, dash },
        });
    }

    fn rectangle(&mut self, area: Area, ink: Ink) {
        self.draw(Draw::Rectangle {
            x: area.left,
            y: area.bottom,
            width: area.width,
            height: area.height,
            ink,
        });
    }
}

/// What the figure says to those who don't see it (ISO 14289-1, 7.3): without words of its own the caption, without a
/// caption what is written in it.
fn alternative(chart: &Chart) -> String {
    let said = [
        chart.alternative.clone(),
        super::heading::plain(&chart.caption),
        written(&chart.drawing),
    ];
    said.into_iter()
        .find(|said| !said.trim().is_empty())
        .unwrap_or_else(|| "–".to_owned())
}

/// What the piece on the next page says: the first has said what there is to see.
fn continued(chart: &Chart) -> String {
    let caption = super::heading::plain(&chart.caption);
    if caption.trim().is_empty() {
        "–".to_owned()
    } else {
        caption
    }
}

fn written(drawing: &Drawing) -> String {
    let all: Vec<String> = match drawing {
        Drawing::Plot(plot) => plot
            .series
            .iter()
            .map(|series| format!("{} {}", series.name, series.labels.join(", ")))
            .collect(),
        Drawing::Timeline(timeline) => timeline
            .events
            .iter()
            .map(|event| format!("{} {}", event.label, event.name))
            .collect(),
        Drawing::Organisation(organisation) => {
            let boxes = organisation
                .above
                .iter()
                .chain([&organisation.centre])
                .chain(&organisation.below);
            boxes.map(|own| own.name.clone()).collect()
        }
    };
    all.join("; ")
}
