//! Horizontal bars, one group per category, each with its value at its end.

use super::pattern::fill;
use super::scale::Scale;
use super::{Area, Data};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::lines::Set;
use crate::layout::page::Dash;
use crate::layout::style::{CHART, FAINT, HAIRLINE, INK};
use crate::layout::tree::NodeId;
use crate::text::Paragraph;

/// The names of the categories take at most this share of the width.
const NAMES: f32 = 0.34;
/// Space between groups.
const BETWEEN: f32 = 6.0;
/// Smallest type; a chart of so many categories is to be seen as a shape.
const SMALLEST: f32 = 3.0;

/// Height of one bar when there is room.
fn thickness(series: usize) -> f32 {
    if series <= 1 { 12.0 } else { 9.5 }
}

impl<'d> Flow<'d> {
    /// Height of the bars when there is room.
    pub(super) fn bars_height(&mut self, data: &Data<'d>) -> f32 {
        let names = self.bar_names(data);
        names.iter().map(|name| band(data, name)).sum::<f32>() + unit_room(data)
    }

    fn bar_names(&mut self, data: &Data<'d>) -> Vec<Set<'d>> {
        let names = data.plot.categories.iter().map(|name| {
            let text = Paragraph::plain(&mut self.words, name, FaceId::Regular, self.language);
            self.set(text, CHART, self.frame.full * NAMES)
        });
        names.collect()
    }

    /// Draws the bars.
    pub(super) fn bars(&mut self, data: &Data<'d>, area: Area, figure: NodeId) {
        let mut names = self.bar_names(data);
        let wanted: f32 = names.iter().map(|name| band(data, name)).sum();
        let rows = Area {
            height: area.height - unit_room(data),
            ..area
        };
        let shrink = (rows.height / wanted).clamp(0.01, 1.0);
        let named = names
            .iter()
            .flat_map(|name| name.lines.iter().map(|line| line.width))
            .fold(0.0, f32::max);
        let size = (CHART.size * shrink).max(SMALLEST);
        let room = self.label_room(data, size);
        let scale = Scale::covering(data.values.iter().flatten().flatten().copied(), false);
        let left_room = if scale.low < 0.0 { room } else { 0.0 };
        let left = area.left + named + 8.0 + left_room;
        let plot = Area {
            left,
            width: (area.right() - left - room).max(20.0),
            ..rows
        };
        let zero = plot.left + plot.width * scale.place(0.0);
        let unit = self.label_within(FaceId::Regular, &data.plot.unit, size, plot.width);
        self.draw_label(&unit, size, FAINT, (zero, area.top() - size));
        let mut top = rows.top();
        for (category, name) in names.iter_mut().enumerate() {
            let height = band(data, name) * shrink;
            let middle = top - height / 2.0 - size * 0.33;
            if shrink < 1.0 {
                let label = self.label_within(FaceId::Regular, &data.plot.categories[category], size, named.max(20.0));
                self.draw_label(&label, size, INK, (area.left, middle));
            } else {
                let first = middle + (name.lines.len() as f32 - 1.0) / 2.0 * CHART.lead;
                for line in 0..name.lines.len() {
                    let y = first - line as f32 * CHART.lead;
                    self.line(name, line, Some(figure), area.left, y);
                }
            }
            self.select(figure);
            self.bar_group(
                data,
                category,
                &scale,
                Area {
                    bottom: top - height,
                    height,
                    ..plot
                },
                (size, shrink),
            );
            top -= height;
        }
        self.stroke(vec![(zero, rows.bottom), (zero, rows.top())], INK, 0.7, Dash::Solid);
    }

    /// The widest value beside a bar.
    fn label_room(&mut self, data: &Data<'d>, size: f32) -> f32 {
        let mut widest: f32 = 0.0;
        for series in 0..data.series() {
            for category in 0..data.categories() {
                widest = widest.max(self.label(FaceId::Regular, data.label(series, category)).width(size));
            }
        }
        (widest + 8.0).min(self.frame.full * 0.3)
    }

    fn bar_group(&mut self, data: &Data<'d>, category: usize, scale: &Scale, row: Area, (size, shrink): (f32, f32)) {
        let thick = thickness(data.series()) * shrink;
        let group = thick * data.series() as f32;
        let mut top = row.bottom + (row.height + group) / 2.0;
        let zero = row.left + row.width * scale.place(0.0);
        self.stroke(
            vec![(row.left, row.bottom), (row.right(), row.bottom)],
            HAIRLINE,
            0.3,
            Dash::Solid,
        );
        for series in 0..data.series() {
            if let Some(value) = data.values[series][category] {
                let end = row.left + row.width * scale.place(value);
                let (left, width) = (zero.min(end), (end - zero).abs());
                let bar = Area {
                    left,
                    bottom: top - thick * 0.94,
                    width,
                    height: thick * 0.88,
                };
                self.fill_area(bar, fill(series));
                let label = self.label_within(
                    FaceId::Regular,
                    data.label(series, category),
                    size,
                    self.frame.full * 0.3,
                );
                let x = if value < 0.0 {
                    left - 4.0 - label.width(size)
                } else {
                    left + width + 4.0
                };
                self.draw_label(&label, size, INK, (x, top - thick / 2.0 - size * 0.33));
            }
            top -= thick;
        }
    }
}

/// Room for the unit above the bars.
fn unit_room(data: &Data<'_>) -> f32 {
    if data.plot.unit.is_empty() { 3.0 } else { 14.0 }
}

/// Height of a category's group, as tall as its bars or its name.
fn band(data: &Data<'_>, name: &Set<'_>) -> f32 {
    (thickness(data.series()) * data.series() as f32).max(name.height()) + BETWEEN
}
