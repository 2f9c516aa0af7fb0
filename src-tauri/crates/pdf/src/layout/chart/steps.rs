//! Step lines over the categories. Where several run together, the earlier one shows as a broad band under the later.

use super::area::Area;
use super::axis::{Axis, Crowded};
use super::data::Data;
use super::ends::Ends;
use super::lines::{LEADER, Points, points};
use super::piece::Heights;
use super::scale::Scale;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::{Dash, Ink};
use crate::layout::style::{CHART, INK};
use crate::layout::tree::NodeId;

/// Height of the plot.
const PLOT_HEIGHT: f32 = 170.0;
/// The thinnest line and how much broader each line under it is.
const THIN: f32 = 1.5;
const BROADER: f32 = 2.6;

/// Step lines, measured.
pub(super) struct Steps<'d> {
    pub(super) heights: Heights,
    data: Data<'d>,
    axis: Axis<'d>,
    ends: Ends<'d>,
    right: f32,
}

impl<'d> Flow<'d> {
    pub(super) fn measure_steps(&mut self, data: Data<'d>, width: f32) -> Steps<'d> {
        let named = if data.series() > 1 { usize::MAX } else { 0 };
        let ends = self.ends(
            data.plot.series.iter().map(|series| series.name.as_str()).take(named),
            width,
        );
        let right = if data.series() > 1 { LEADER + ends.width() } else { 0.0 };
        let scale = Scale::covering(data.all(), false);
        let axis = self.axis(data.plot, scale, (width, right), Crowded::Turned);
        Steps {
            heights: Heights::whole(PLOT_HEIGHT.max(ends.height()) + axis.height()),
            data,
            axis,
            ends,
            right,
        }
    }

    pub(super) fn draw_steps(&mut self, steps: &mut Steps<'d>, area: Area, figure: NodeId) {
        let plot = steps.axis.plot(area, steps.right);
        self.draw_axis(&mut steps.axis, plot, area, figure);
        self.zero_line(plot, &steps.axis.scale);
        let (data, count) = (&steps.data, steps.data.series());
        let mut wanted = Vec::with_capacity(count);
        let mut written: Vec<(f32, f32)> = Vec::new();
        let half = plot.width / data.categories().max(1) as f32 / 2.0;
        for series in 0..count {
            let points = points(data, series, plot, &steps.axis.scale);
            let (ink, dash, width) = self.step_look(series, count);
            self.staircase(&points, half, (ink, dash, width));
            if let Some(last) = points.iter().rev().flatten().next() {
                wanted.push((series, last.1));
            }
            self.tread_values(data, series, &points, &mut written);
        }
        if steps.ends.names.is_empty() {
            return;
        }
        for (series, middle) in steps.ends.spread(&wanted, (plot.bottom, plot.top())) {
            let (ink, dash, width) = self.step_look(series, count);
            let x = plot.right() + LEADER;
            self.stroke(vec![(plot.right() + 1.0, middle), (x - 3.0, middle)], ink, width, dash);
            self.write_beside(&mut steps.ends.names[series], (x, middle), figure);
        }
    }

    /// Broad and pale at the bottom, thin and dark on top.
    fn step_look(&self, series: usize, count: usize) -> (Ink, Dash, f32) {
        let under = (count - 1 - series).min(3) as f32;
        let ink = match under {
            0.0 => self.accent(),
            _ => self.accent().thinned(0.62 / under),
        };
        (ink, Dash::Solid, THIN + BROADER * under)
    }

    fn staircase(&mut self, points: &Points, half: f32, (ink, dash, width): (Ink, Dash, f32)) {
        for stretch in points.split(Option::is_none).filter(|stretch| !stretch.is_empty()) {
            let path = stretch
                .iter()
                .flatten()
                .flat_map(|(x, y)| [(x - half, *y), (x + half, *y)])
                .collect();
            self.stroke(path, ink, width, dash);
        }
    }

    /// Writes each value over its tread, once where treads coincide.
    fn tread_values(&mut self, data: &Data<'d>, series: usize, points: &Points, written: &mut Vec<(f32, f32)>) {
        let size = CHART.size;
        let mut free = f32::NEG_INFINITY;
        for (category, point) in points.iter().enumerate() {
            let Some((x, y)) = *point else { continue };
            let label = self.label(FaceId::Regular, data.label(series, category));
            let left = x - label.width(size) / 2.0;
            let near = |place: &(f32, f32)| (place.0 - x).abs() < 1.0 && (place.1 - y).abs() < size + 5.0;
            if left < free || written.iter().any(near) {
                continue;
            }
            self.draw_label(&label, size, INK, (left, y + 6.0));
            written.push((x, y));
            free = left + label.width(size) + 3.0;
        }
    }
}
