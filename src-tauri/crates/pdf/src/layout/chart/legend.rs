//! Which fill is which series.

use document::{ChartKind, Plot};

use super::area::Area;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::style::CHART;

/// Side of the swatch.
pub(super) const SWATCH: f32 = 8.0;
/// Space between a swatch and its name.
pub(super) const AFTER_SWATCH: f32 = 5.0;
/// Space after an entry.
const BETWEEN: f32 = 16.0;
/// Distance of the legend's lines.
const LEAD: f32 = 13.0;
/// Space under the legend.
const UNDER: f32 = 6.0;

impl<'d> Flow<'d> {
    /// Height of the legend of bars with the space under it; other plots name their series where they are.
    pub(super) fn legend_height(&mut self, plot: &'d Plot, width: f32) -> f32 {
        let names = legend_names(plot);
        self.key_height(&names, width)
    }

    /// Draws the legend at the top of the area.
    pub(super) fn legend(&mut self, plot: &'d Plot, area: Area) {
        let names = legend_names(plot);
        self.key(&names, area, |flow, series, swatch| {
            let fill = flow.fill(series);
            flow.fill_area(swatch, fill);
        });
    }

    /// Height of a key to these names with the space under it.
    pub(super) fn key_height(&mut self, names: &[&str], width: f32) -> f32 {
        let rows = self.key_places(names, width).last().map_or(0, |place| place.1 + 1);
        if rows == 0 { 0.0 } else { rows as f32 * LEAD + UNDER }
    }

    /// Draws a key at the top of the area, with what `draw` draws before each name.
    pub(super) fn key(&mut self, names: &[&str], area: Area, draw: impl Fn(&mut Self, usize, Area)) {
        let places = self.key_places(names, area.width);
        for (index, (x, row)) in places.into_iter().enumerate() {
            let swatch = Area {
                left: area.left + x,
                bottom: area.top() - (row + 1) as f32 * LEAD + 3.0,
                width: SWATCH,
                height: SWATCH,
            };
            draw(self, index, swatch);
            let label = self.key_label(names[index], area.width);
            let at = (swatch.right() + AFTER_SWATCH, swatch.bottom + 1.0);
            self.draw_label(&label, CHART.size, CHART.ink, at);
        }
    }

    fn key_label(&mut self, name: &str, width: f32) -> Label {
        self.label_within(FaceId::Regular, name, CHART.size, width - SWATCH - AFTER_SWATCH)
    }

    /// Left edge and row of every entry.
    fn key_places(&mut self, names: &[&str], width: f32) -> Vec<(f32, usize)> {
        let (mut x, mut row) = (0.0, 0);
        let mut places = Vec::with_capacity(names.len());
        for name in names {
            let entry = SWATCH + AFTER_SWATCH + self.key_label(name, width).width(CHART.size);
            if x > 0.0 && x + entry > width {
                (x, row) = (0.0, row + 1);
            }
            places.push((x, row));
            x += entry + BETWEEN;
        }
        places
    }
}

/// The names of several series of bars.
fn legend_names(plot: &Plot) -> Vec<&str> {
    if plot.kind != ChartKind::Bars || plot.series.len() < 2 {
        return Vec::new();
    }
    plot.series.iter().map(|series| series.name.as_str()).collect()
}
