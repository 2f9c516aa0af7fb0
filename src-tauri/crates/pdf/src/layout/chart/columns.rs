//! Stacked columns, one per category.

use super::pattern::fill;
use super::scale::Scale;
use super::{Area, Data};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::Draw;
use crate::layout::style::{CHART, INK, PAPER};
use crate::layout::tree::NodeId;

/// Share of the band that the column takes.
const COLUMN: f32 = 0.64;
/// Widest column.
const WIDEST: f32 = 56.0;

impl<'d> Flow<'d> {
    /// Draws the columns; what is negative is stacked downwards from zero.
    pub(super) fn columns(&mut self, data: &Data<'d>, area: Area, figure: NodeId) {
        let stacks = (0..data.categories()).flat_map(|category| {
            let values = || data.values.iter().filter_map(move |series| series[category]);
            [
                values().filter(|value| *value > 0.0).sum(),
                values().filter(|value| *value < 0.0).sum(),
            ]
        });
        let scale = Scale::covering(stacks, false);
        let plot = self.frame(data, area, &scale, (0.0, figure));
        let band = plot.width / data.categories() as f32;
        let width = (band * COLUMN).min(WIDEST);
        for category in 0..data.categories() {
            let left = plot.left + (category as f32 + 0.5) * band - width / 2.0;
            let (mut up, mut down) = (0.0, 0.0);
            for series in 0..data.series() {
                let Some(value) = data.values[series][category] else {
                    continue;
                };
                let from = if value < 0.0 { &mut down } else { &mut up };
                let ends = [scale.place(*from), scale.place(*from + value)];
                *from += value;
                let (low, high) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
                let bottom = plot.bottom + plot.height * low;
                let part = Area {
                    left,
                    bottom,
                    width,
                    height: plot.height * (high - low),
                };
                self.fill_area(part, fill(series));
                self.value_inside(data.label(series, category), part);
            }
        }
        self.zero_line(plot, &scale);
    }

    /// Writes a value into its part of the column when it fits, on paper so that no hatching crosses it.
    fn value_inside(&mut self, value: &str, part: Area) {
        let size = CHART.size - 0.7;
        let label = self.label(FaceId::Regular, value);
        let width = label.width(size);
        if value.is_empty() || width + 5.0 > part.width || size + 4.0 > part.height {
            return;
        }
        let (x, y) = (
            part.left + (part.width - width) / 2.0,
            part.bottom + (part.height - size) / 2.0,
        );
        self.draw(Draw::Rectangle {
            x: x - 1.5,
            y,
            width: width + 3.0,
            height: size,
            ink: PAPER,
        });
        self.draw_label(&label, size, INK, (x, y + size * 0.18));
    }
}
