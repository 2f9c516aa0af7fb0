//! Lines and steps over the categories, each named at its end.

use document::ChartKind;

use super::ends::spread;
use super::pattern::{Stroke, stroke};
use super::scale::Scale;
use super::{Area, Data};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::page::{Dash, Draw, Paint};
use crate::layout::style::{CHART, INK};
use crate::layout::tree::NodeId;

/// Values are written at the points of a single line with no more points than this.
const LABELLED_POINTS: usize = 16;
/// Markers are drawn when the points are at least so far apart.
const MARKER_ROOM: f32 = 8.0;

impl<'d> Flow<'d> {
    /// Draws every series as a line through the middles of its bands, or as steps over them.
    pub(super) fn curves(&mut self, data: &Data<'d>, area: Area, figure: NodeId) {
        let scale = Scale::covering(data.values.iter().flatten().flatten().copied(), true);
        let names = self.end_names(data);
        let right = self.ends_room(data);
        let plot = self.frame(data, area, &scale, (right, figure));
        let steps = data.plot.kind == ChartKind::Steps;
        if scale.low <= 0.0 && scale.high >= 0.0 {
            self.zero_line(plot, &scale);
        }
        let mut ends = Vec::with_capacity(data.series());
        for series in 0..data.series() {
            let points = points(data, series, plot, &scale);
            let look = stroke(series);
            if steps {
                self.staircase(&points, plot, look)
            } else {
                self.polyline(&points, plot, look)
            }
            if let Some(last) = points.iter().rev().flatten().next() {
                ends.push((series, last.1));
            }
            if data.series() == 1 && points.len() <= LABELLED_POINTS {
                self.point_values(data, &points);
            }
        }
        self.name_ends(&names, ends, plot);
    }

    fn polyline(&mut self, points: &[Option<(f32, f32)>], plot: Area, look: Stroke) {
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

    fn staircase(&mut self, points: &[Option<(f32, f32)>], plot: Area, look: Stroke) {
        let half = plot.width / points.len().max(1) as f32 / 2.0;
        for stretch in points.split(Option::is_none).filter(|stretch| !stretch.is_empty()) {
            let path = stretch
                .iter()
                .flatten()
                .flat_map(|(x, y)| [(x - half, *y), (x + half, *y)])
                .collect();
            self.stroke(path, look.ink, 1.6, look.dash);
        }
    }

    /// Writes each value above its point, or below it where the line falls into it.
    fn point_values(&mut self, data: &Data<'d>, points: &[Option<(f32, f32)>]) {
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

    fn name_ends(&mut self, names: &[Label], mut ends: Vec<(usize, f32)>, plot: Area) {
        spread(&mut ends, plot.bottom);
        for (series, y) in ends {
            let Some(name) = names.get(series) else { continue };
            let look = stroke(series);
            let x = plot.right() + 2.0;
            self.stroke(vec![(x - 1.0, y), (x + 4.0, y)], look.ink, 1.6, Dash::Solid);
            self.draw_label(name, CHART.size, look.ink, (x + 7.0, y - CHART.size * 0.33));
        }
    }
}

/// Where the values of a series are.
fn points(data: &Data<'_>, series: usize, plot: Area, scale: &Scale) -> Vec<Option<(f32, f32)>> {
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
