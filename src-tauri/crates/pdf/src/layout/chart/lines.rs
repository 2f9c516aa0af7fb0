//! Lines over the categories, each named at its end with its last value.

use super::area::Area;
use super::axis::{Axis, Crowded};
use super::data::Data;
use super::ends::Ends;
use super::name::RISE;
use super::pattern::{Stroke, stroke};
use super::piece::Heights;
use super::scale::Scale;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::page::{Draw, Paint};
use crate::layout::style::{CHART, INK};
use crate::layout::tree::NodeId;

/// Height of the plot.
const PLOT_HEIGHT: f32 = 176.0;
/// Values are written at the points of a single line with no more points than this.
const LABELLED_POINTS: usize = 16;
/// Markers are drawn when the points are at least so far apart.
const MARKER_ROOM: f32 = 8.0;
/// From the plot to the names.
pub(super) const LEADER: f32 = 12.0;

/// Where the values of a series are, one place per category.
pub(super) type Points = Vec<Option<(f32, f32)>>;

/// Lines, measured.
pub(super) struct Curves<'d> {
    pub(super) heights: Heights,
    data: Data<'d>,
    axis: Axis<'d>,
    ends: Ends<'d>,
    /// The last value of each series, to stand under its name.
    last: Vec<Label>,
    right: f32,
}

impl<'d> Flow<'d> {
    pub(super) fn measure_curves(&mut self, data: Data<'d>, width: f32) -> Curves<'d> {
        let named = if data.series() > 1 { usize::MAX } else { 0 };
        let ends = self.ends(
            data.plot.series.iter().map(|series| series.name.as_str()).take(named),
            width,
        );
        let last: Vec<Label> = (0..data.series().min(named))
            .map(|series| {
                let at = data.values[series].iter().rposition(Option::is_some).unwrap_or(0);
                self.label_within(FaceId::Bold, data.label(series, at), CHART.size, width * 0.2)
            })
            .collect();
        let valued = last.iter().map(|label| label.width(CHART.size)).fold(0.0, f32::max);
        let right = if last.is_empty() {
            6.0
        } else {
            LEADER + valued + 5.0 + ends.width()
        };
        let axis = self.axis(
            data.plot,
            Scale::covering(data.all(), true),
            (width, right),
            Crowded::Thinned,
        );
        Curves {
            heights: Heights::whole(PLOT_HEIGHT.max(ends.height()) + axis.height()),
            data,
            axis,
            ends,
            last,
            right,
        }
    }

    /// Draws every series as a line through the middles of its bands.
    pub(super) fn draw_curves(&mut self, curves: &mut Curves<'d>, area: Area, figure: NodeId) {
        let plot = curves.axis.plot(area, curves.right);
        self.draw_axis(&mut curves.axis, plot, area, figure);
        self.zero_line(plot, &curves.axis.scale);
        let data = &curves.data;
        let mut wanted = Vec::with_capacity(data.series());
        for series in 0..data.series() {
            let points = points(data, series, plot, &curves.axis.scale);
            self.polyline(&points, plot, self.line_look(series));
            if let Some(last) = points.iter().rev().flatten().next() {
                wanted.push((series, last.1));
            }
            if data.series() == 1 && points.len() <= LABELLED_POINTS {
                self.point_values(data, &points);
            }
        }
        if curves.ends.names.is_empty() {
            return;
        }
        let valued = curves
            .last
            .iter()
            .map(|label| label.width(CHART.size))
            .fold(0.0, f32::max);
        for (series, middle) in curves.ends.spread(&wanted, (plot.bottom, plot.top())) {
            let look = self.line_look(series);
            let x = plot.right() + LEADER;
            self.stroke(
                vec![(plot.right() - 1.0, middle), (x - 3.0, middle)],
                look.ink,
                1.4,
                look.dash,
            );
            let (label, at) = (&curves.last[series], (x, middle - CHART.size * RISE));
            self.draw_label(label, CHART.size, INK, at);
            self.write_beside(&mut curves.ends.names[series], (x + valued + 5.0, middle), figure);
        }
    }

    /// How a series is drawn as a line.
    pub(super) fn line_look(&self, series: usize) -> Stroke {
        stroke(series, self.accent())
    }

    /// A line through points, broken where there is none, with its marks when there is room for them.
    pub(super) fn polyline(&mut self, points: &Points, plot: Area, look: Stroke) {
        for stretch in points.split(Option::is_none).filter(|stretch| stretch.len() > 1) {
            let path = stretch.iter().flatten().copied().collect();
            let paint = Paint::Stroke {
                ink: look.ink,
                width: 1.6,
                dash: look.dash,
            };
            self.draw(Draw::Path { points: path, paint });
        }
        let sparse = plot.width / points.len().max(1) as f32 >= MARKER_ROOM;
        let alone = |index: usize| {
            let empty = |at: Option<usize>| at.and_then(|at| points.get(at)).is_none_or(Option::is_none);
            empty(index.checked_sub(1)) && empty(Some(index + 1))
        };
        for (index, point) in points.iter().enumerate() {
            if let Some(point) = point.filter(|_| sparse || alone(index)) {
                self.marker(look, point);
            }
        }
    }

    /// Writes each value above its point, or below it where the line falls into it.
    fn point_values(&mut self, data: &Data<'d>, points: &Points) {
        let size = CHART.size;
        let mut free_from = f32::NEG_INFINITY;
        for (category, point) in points.iter().enumerate() {
            let Some((x, y)) = *point else { continue };
            let label = self.label(FaceId::Regular, data.label(0, category));
            let left = x - label.width(size) / 2.0;
            let higher = |at: Option<usize>| {
                at.and_then(|at| points.get(at))
                    .copied()
                    .flatten()
                    .is_some_and(|p| p.1 > y + 4.0)
            };
            let valley = higher(category.checked_sub(1)) && higher(Some(category + 1));
            if left > free_from {
                self.draw_label(
                    &label,
                    size,
                    INK,
                    (left, if valley { y - 5.0 - size * 0.7 } else { y + 5.0 }),
                );
                free_from = left + label.width(size) + 3.0;
            }
        }
    }
}

/// Where the values of a series are.
pub(super) fn points(data: &Data<'_>, series: usize, plot: Area, scale: &Scale) -> Points {
    let band = plot.width / data.categories().max(1) as f32;
    let place = |(category, value): (usize, &Option<f64>)| {
        value.map(|value| {
            (
                plot.left + (category as f32 + 0.5) * band,
                plot.bottom + plot.height * scale.place(value),
            )
        })
    };
    data.values[series].iter().enumerate().map(place).collect()
}
