//! A small line chart for each series: nobody's line hides another's, and no colour has to be looked up.

use super::area::Area;
use super::data::Data;
use super::lines::{Points, points};
use super::name::{Name, RISE};
use super::piece::{Heights, Rows};
use super::scale::Scale;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::Dash;
use crate::layout::style::{CHART, FAINT, HAIRLINE, INK};
use crate::layout::tree::NodeId;

/// The narrowest panel.
const NARROWEST: f32 = 132.0;
/// Most panels beside each other.
const MOST_BESIDE: usize = 4;
/// Space between panels.
const BETWEEN: f32 = 18.0;
/// Height of a panel's plot.
const PLOT: f32 = 52.0;
/// Room over the plot for a value.
const OVER: f32 = 13.0;
/// Room under the plot for the names of the first and the last category.
const UNDER: f32 = 14.0;
/// Space under a row of panels.
const UNDER_ROW: f32 = 10.0;
/// Series whose largest values differ by less than so many times share a scale.
const COMPARABLE: f64 = 3.0;
/// A name is divided over so many lines at most.
const MOST_LINES: usize = 2;
/// Size of values and axis.
const SMALL: f32 = CHART.size - 0.7;

/// Panels, measured.
pub(super) struct Panels<'d> {
    pub(super) heights: Heights,
    data: Data<'d>,
    names: Vec<Name<'d>>,
    scales: Vec<Scale>,
    beside: usize,
    /// Width of a panel.
    width: f32,
    /// Width of the values at the axis.
    valued: f32,
    unit: f32,
}

impl<'d> Flow<'d> {
    pub(super) fn measure_panels(&mut self, data: Data<'d>, width: f32) -> Panels<'d> {
        let fit = ((width + BETWEEN) / (NARROWEST + BETWEEN)).floor().max(1.0) as usize;
        let beside = fit.min(MOST_BESIDE).min(data.series()).max(1);
        let panel = (width - (beside - 1) as f32 * BETWEEN) / beside as f32;
        let names: Vec<Name<'d>> = data
            .plot
            .series
            .iter()
            .map(|series| self.name(&series.name, (FaceId::Bold, CHART), panel, MOST_LINES))
            .collect();
        let rows = names
            .chunks(beside)
            .map(|row| row.iter().map(Name::height).fold(CHART.lead, f32::max) + OVER + PLOT + UNDER + UNDER_ROW);
        let scales = scales(&data);
        let high: Vec<String> = scales
            .iter()
            .flat_map(|scale| [scale.say(scale.high), scale.say(scale.low)])
            .collect();
        let widths = high.iter().map(|high| self.label(FaceId::Regular, high).width(SMALL));
        let unit = if data.plot.unit.is_empty() {
            0.0
        } else {
            CHART.lead + 2.0
        };
        Panels {
            valued: widths.fold(0.0, f32::max) + 5.0,
            heights: Heights {
                every: unit,
                rows: rows.collect(),
            },
            names,
            scales,
            beside,
            width: panel,
            unit,
            data,
        }
    }

    pub(super) fn draw_panels(&mut self, panels: &mut Panels<'d>, rows: &Rows, area: Area, figure: NodeId) {
        let unit = self.label_within(FaceId::Regular, &panels.data.plot.unit, CHART.size, area.width);
        self.draw_label(&unit, CHART.size, FAINT, (area.left, area.top() - CHART.size));
        let mut top = area.top() - panels.unit;
        for row in rows.clone() {
            let height = panels.heights.rows[row];
            for column in 0..panels.beside {
                let series = row * panels.beside + column;
                if series < panels.data.series() {
                    let frame = Area {
                        left: area.left + column as f32 * (panels.width + BETWEEN),
                        bottom: top - height + UNDER_ROW,
                        width: panels.width,
                        height: height - UNDER_ROW,
                    };
                    self.panel(panels, series, frame, figure);
                }
            }
            top -= height;
        }
    }

    fn panel(&mut self, panels: &mut Panels<'d>, series: usize, frame: Area, figure: NodeId) {
        self.write(&mut panels.names[series], frame.top(), figure, |_| frame.left);
        let plot = Area {
            left: frame.left + panels.valued,
            bottom: frame.bottom + UNDER,
            width: frame.width - panels.valued,
            height: PLOT,
        };
        let scale = panels.scales[series];
        for value in [scale.low, scale.high] {
            let y = plot.bottom + plot.height * scale.place(value);
            let label = self.label(FaceId::Regular, &scale.say(value));
            self.stroke(vec![(plot.left, y), (plot.right(), y)], HAIRLINE, 0.45, Dash::Solid);
            let x = plot.left - 4.0 - label.width(SMALL);
            self.draw_label(&label, SMALL, FAINT, (x, y - SMALL * RISE));
        }
        self.zero_line(plot, &scale);
        let points = points(&panels.data, series, plot, &scale);
        self.polyline(&points, Area { width: 0.0, ..plot }, self.line_look(0));
        self.end_values(&panels.data, series, &points, plot);
        self.end_categories(&panels.data, plot);
    }

    /// Marks and writes the first and the last value, one of them only where both don't fit.
    fn end_values(&mut self, data: &Data<'d>, series: usize, points: &Points, plot: Area) {
        let known = |index: &usize| points[*index].is_some();
        let first = (0..points.len()).find(known);
        let last = (0..points.len()).rev().find(known);
        let mut free = plot.right();
        for at in [last, first.filter(|_| first != last)].into_iter().flatten() {
            let Some((x, y)) = points[at] else { continue };
            self.marker(self.line_look(0), (x, y));
            let label = self.label_within(FaceId::Regular, data.label(series, at), SMALL, plot.width);
            let width = label.width(SMALL);
            let left = (x - width / 2.0).clamp(plot.left, (plot.right() - width).max(plot.left));
            if left + width <= free {
                let over = points
                    .iter()
                    .flatten()
                    .filter(|point| point.0 >= left - 2.0 && point.0 <= left + width + 2.0);
                let y = over.map(|point| point.1).fold(y, f32::max);
                self.draw_label(&label, SMALL, INK, (left, y + 4.5));
                free = left - 4.0;
            }
        }
    }

    fn end_categories(&mut self, data: &Data<'d>, plot: Area) {
        let y = plot.bottom - 4.0 - SMALL;
        let Some((first, rest)) = data.plot.categories.split_first() else {
            return;
        };
        let label = self.label_within(FaceId::Regular, first, SMALL, plot.width);
        self.draw_label(&label, SMALL, FAINT, (plot.left, y));
        let Some(last) = rest.last() else { return };
        let taken = label.width(SMALL) + 6.0;
        let label = self.label_within(FaceId::Regular, last, SMALL, plot.width);
        if label.width(SMALL) + taken <= plot.width {
            self.draw_label(&label, SMALL, FAINT, (plot.right() - label.width(SMALL), y));
        }
    }
}

/// A scale for each series, from zero: the same when their sizes are comparable.
fn scales(data: &Data<'_>) -> Vec<Scale> {
    let size = |series: &Vec<Option<f64>>| {
        series
            .iter()
            .flatten()
            .fold(0.0_f64, |most, value| most.max(value.abs()))
    };
    let sizes: Vec<f64> = data.values.iter().map(size).filter(|size| *size > 0.0).collect();
    let least = sizes.iter().copied().fold(f64::INFINITY, f64::min);
    let most = sizes.iter().copied().fold(0.0, f64::max);
    let shared = (most <= least * COMPARABLE).then(|| Scale::covering(data.all(), false));
    let own = |series: &Vec<Option<f64>>| Scale::covering(series.iter().flatten().copied(), false);
    data.values
        .iter()
        .map(|series| shared.unwrap_or_else(|| own(series)))
        .collect()
}
