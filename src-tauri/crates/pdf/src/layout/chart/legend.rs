//! Which fill is which series.

use document::ChartKind;

use super::pattern::fill;
use super::{Area, Data};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::style::CHART;

/// Side of the swatch.
const SWATCH: f32 = 8.0;
/// Space after an entry.
const BETWEEN: f32 = 16.0;
/// Distance of the legend's lines.
const LEAD: f32 = 13.0;
/// Space under the legend.
const UNDER: f32 = 5.0;

impl<'d> Flow<'d> {
    /// Height of the legend with the space under it; lines are named at their ends and have none.
    pub(super) fn legend_height(&mut self, data: &Data<'d>) -> f32 {
        let rows = self.legend_places(data).last().map_or(0, |place| place.1 + 1);
        if rows == 0 { 0.0 } else { rows as f32 * LEAD + UNDER }
    }

    /// Draws the legend at the top of the area; answers the height it took.
    pub(super) fn legend(&mut self, data: &Data<'d>, area: Area) -> f32 {
        for (series, (x, row)) in self.legend_places(data).into_iter().enumerate() {
            let y = area.top() - (row + 1) as f32 * LEAD + 3.0;
            let swatch = Area {
                left: area.left + x,
                bottom: y,
                width: SWATCH,
                height: SWATCH,
            };
            self.fill_area(swatch, fill(series));
            let label = self.legend_label(data, series);
            self.draw_label(&label, CHART.size, CHART.ink, (area.left + x + SWATCH + 5.0, y + 1.0));
        }
        self.legend_height(data)
    }

    fn legend_label(&mut self, data: &Data<'d>, series: usize) -> crate::layout::label::Label {
        self.label_within(
            FaceId::Regular,
            &data.plot.series[series].name,
            CHART.size,
            self.frame.full - SWATCH - 6.0,
        )
    }

    /// Left edge and row of every entry.
    fn legend_places(&mut self, data: &Data<'d>) -> Vec<(f32, usize)> {
        let filled = matches!(data.plot.kind, ChartKind::Bars | ChartKind::Stacked);
        if !filled || data.series() < 2 {
            return Vec::new();
        }
        let (mut x, mut row) = (0.0, 0);
        let mut places = Vec::with_capacity(data.series());
        for series in 0..data.series() {
            let width = SWATCH + 5.0 + self.legend_label(data, series).width(CHART.size);
            if x > 0.0 && x + width > self.frame.full {
                (x, row) = (0.0, row + 1);
            }
            places.push((x, row));
            x += width + BETWEEN;
        }
        places
    }
}
