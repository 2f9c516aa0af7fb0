//! Stacked columns, one per category; the parts are named beside the last column, in the order of the stack.

use super::area::Area;
use super::axis::{Axis, Crowded};
use super::data::Data;
use super::ends::Ends;
use super::legend::{AFTER_SWATCH, SWATCH};
use super::piece::Heights;
use super::scale::Scale;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::Dash;
use crate::layout::style::{CHART, INK, PAPER, RULE};
use crate::layout::tree::NodeId;

/// Height of the plot when the names of its parts need no more.
const PLOT_HEIGHT: f32 = 190.0;
/// Share of the band that the column takes.
const COLUMN: f32 = 0.62;
/// Widest column.
const WIDEST: f32 = 72.0;
/// From the plot to the swatches.
const LEADER: f32 = 14.0;

/// Columns, measured.
pub(super) struct Columns<'d> {
    pub(super) heights: Heights,
    data: Data<'d>,
    axis: Axis<'d>,
    ends: Ends<'d>,
    right: f32,
}

impl<'d> Flow<'d> {
    pub(super) fn measure_columns(&mut self, data: Data<'d>, width: f32) -> Columns<'d> {
        let names = data.plot.series.iter().map(|series| series.name.as_str());
        let named = if data.series() > 1 { usize::MAX } else { 0 };
        let ends = self.ends(names.take(named), width);
        let right = if data.series() > 1 {
            LEADER + SWATCH + AFTER_SWATCH + ends.width()
        } else {
            0.0
        };
        let scale = Scale::covering(stacks(&data), false);
        let axis = self.axis(data.plot, scale, (width, right), Crowded::Turned);
        Columns {
            heights: Heights::whole(PLOT_HEIGHT.max(ends.height()) + axis.height()),
            data,
            axis,
            ends,
            right,
        }
    }

    /// Draws the columns; what is negative is stacked downwards from zero.
    pub(super) fn draw_columns(&mut self, columns: &mut Columns<'d>, area: Area, figure: NodeId) {
        let plot = columns.axis.plot(area, columns.right);
        self.draw_axis(&mut columns.axis, plot, area, figure);
        let data = &columns.data;
        let band = plot.width / data.categories() as f32;
        let width = (band * COLUMN).min(WIDEST);
        let mut last = Vec::new();
        for category in 0..data.categories() {
            let left = plot.left + (category as f32 + 0.5) * band - width / 2.0;
            let parts = parts(data, category, &columns.axis.scale, Area { left, width, ..plot });
            for (series, part) in &parts {
                if data.values[*series][category].is_some() {
                    self.fill_area(*part, self.fill(*series));
                    self.value_inside(data.label(*series, category), *part);
                }
            }
            last = parts;
        }
        self.zero_line(plot, &columns.axis.scale);
        self.name_parts(&mut columns.ends, &last, plot, figure);
    }

    /// Writes a value into its part of the column when it fits, on paper so that no hatching crosses it.
    fn value_inside(&mut self, value: &str, part: Area) {
        let size = CHART.size - 0.5;
        let label = self.label(FaceId::Regular, value);
        let width = label.width(size);
        if value.is_empty() || width + 6.0 > part.width || size + 3.0 > part.height {
            return;
        }
        let x = part.left + (part.width - width) / 2.0;
        let ground = Area {
            left: x - 2.0,
            bottom: part.middle() - size / 2.0 - 0.4,
            width: width + 4.0,
            height: size + 0.8,
        };
        self.rectangle(ground, PAPER);
        self.draw_label(&label, size, INK, (x, part.middle() - size * super::name::RISE));
    }

    /// Names the parts of the last column, each with its fill and a line to its part.
    fn name_parts(&mut self, ends: &mut Ends<'d>, last: &[(usize, Area)], plot: Area, figure: NodeId) {
        if ends.names.is_empty() {
            return;
        }
        let wanted: Vec<(usize, f32)> = last.iter().map(|(series, part)| (*series, part.middle())).collect();
        let x = plot.right() + LEADER;
        for (series, middle) in ends.spread(&wanted, (plot.bottom, plot.top())) {
            let Some((_, part)) = last.iter().find(|part| part.0 == series) else {
                continue;
            };
            let bend = plot.right() + 2.0;
            let path = vec![(part.right(), part.middle()), (bend, part.middle()), (x - 2.0, middle)];
            self.stroke(path, RULE, 0.5, Dash::Solid);
            let swatch = Area {
                left: x,
                bottom: middle - SWATCH / 2.0,
                width: SWATCH,
                height: SWATCH,
            };
            self.fill_area(swatch, self.fill(series));
            self.write_beside(&mut ends.names[series], (swatch.right() + AFTER_SWATCH, middle), figure);
        }
    }
}

/// Upper and lower ends of every column.
fn stacks(data: &Data<'_>) -> impl Iterator<Item = f64> {
    (0..data.categories()).flat_map(|category| {
        let values = || data.values.iter().filter_map(move |series| series[category]);
        [
            values().filter(|value| *value > 0.0).sum(),
            values().filter(|value| *value < 0.0).sum(),
        ]
    })
}

/// Where the parts of a column are; one without a value has no height.
fn parts(data: &Data<'_>, category: usize, scale: &Scale, column: Area) -> Vec<(usize, Area)> {
    let (mut up, mut down) = (0.0, 0.0);
    let part = |series: usize| {
        let value = data.values[series][category].unwrap_or(0.0);
        let from = if value < 0.0 { &mut down } else { &mut up };
        let ends = [scale.place(*from), scale.place(*from + value)];
        *from += value;
        let (low, high) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        let area = Area {
            bottom: column.bottom + column.height * low,
            height: column.height * (high - low),
            ..column
        };
        (series, area)
    };
    (0..data.series()).map(part).collect()
}
