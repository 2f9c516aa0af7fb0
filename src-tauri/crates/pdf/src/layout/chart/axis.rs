//! The frame of columns and lines: value axis at the left, names of the categories below.

use super::scale::Scale;
use super::{Area, Data};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::page::Dash;
use crate::layout::style::{CHART, FAINT, FULL, HAIRLINE, INK};

/// Room for the unit above the axis.
pub(super) const UNIT_ROOM: f32 = 15.0;
/// Longest turned name.
const LONGEST_NAME: f32 = 92.0;
/// Room for the values at the left of the axis, as long as no plot is known.
const VALUES_ROOM: f32 = 46.0;

/// How the names of the categories are written.
struct Names {
    labels: Vec<Label>,
    upwards: bool,
    /// Every so many names are written.
    every: usize,
    height: f32,
}

impl<'d> Flow<'d> {
    /// Height of the names below the plot.
    pub(super) fn names_height(&mut self, data: &Data<'d>) -> f32 {
        self.names(data, FULL - VALUES_ROOM).height
    }

    fn names(&mut self, data: &Data<'d>, width: f32) -> Names {
        let band = width / data.categories().max(1) as f32;
        let size = CHART.size;
        let labels: Vec<Label> =
            data.chart.categories.iter().map(|name| self.label_within(FaceId::Regular, name, size, LONGEST_NAME)).collect();
        let widest = labels.iter().map(|label| label.width(size)).fold(0.0, f32::max);
        let upwards = widest > band * 0.96;
        let every = if upwards { (size / band).ceil().max(1.0) as usize } else { 1 };
        let height = if upwards { widest + 8.0 } else { CHART.lead + 5.0 };
        Names { labels, upwards, every, height }
    }

    /// Draws the axes into the area; answers what is left for the values. `right` points are kept free at the right.
    pub(super) fn frame(&mut self, data: &Data<'d>, area: Area, scale: &Scale, right: f32) -> Area {
        let size = CHART.size;
        let ticks: Vec<(f64, Label)> =
            scale.ticks().map(|tick| (tick, self.label(FaceId::Regular, &scale.say(tick)))).collect();
        let room = ticks.iter().map(|(_, label)| label.width(size)).fold(0.0, f32::max) + 6.0;
        let width = (area.width - room - right).max(30.0);
        let names = self.names(data, width);
        let height = (area.height - names.height - UNIT_ROOM).max(30.0);
        let plot = Area { left: area.left + room, bottom: area.bottom + names.height, width, height };
        let unit = self.label_within(FaceId::Regular, &data.chart.unit, size, FULL);
        self.draw_label(&unit, size, FAINT, (area.left, area.top() - size));
        for (tick, label) in &ticks {
            let y = plot.bottom + plot.height * scale.place(*tick);
            self.stroke(vec![(plot.left, y), (plot.right(), y)], HAIRLINE, 0.45, Dash::Solid);
            self.draw_label(label, size, FAINT, (plot.left - 5.0 - label.width(size), y - size * 0.33));
        }
        self.write_names(&names, plot);
        plot
    }

    fn write_names(&mut self, names: &Names, plot: Area) {
        let size = CHART.size;
        let band = plot.width / names.labels.len().max(1) as f32;
        for (index, label) in names.labels.iter().enumerate().step_by(names.every) {
            let middle = plot.left + (index as f32 + 0.5) * band;
            let width = label.width(size);
            let at = if names.upwards {
                (middle + size * 0.33, plot.bottom - 5.0 - width)
            } else {
                (middle - width / 2.0, plot.bottom - 4.0 - size)
            };
            self.draw_turned(label, size, INK, at, names.upwards);
        }
    }

    /// The line where values are zero, over the bars.
    pub(super) fn zero_line(&mut self, plot: Area, scale: &Scale) {
        let y = plot.bottom + plot.height * scale.place(0.0);
        self.stroke(vec![(plot.left, y), (plot.right(), y)], INK, 0.8, Dash::Solid);
    }
}
