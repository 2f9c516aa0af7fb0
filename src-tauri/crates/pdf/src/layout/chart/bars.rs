//! Horizontal bars, one group per category, each with its value at its end.

use super::area::Area;
use super::data::Data;
use super::name::{Name, RISE};
use super::piece::{Heights, Rows};
use super::scale::Scale;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::Dash;
use crate::layout::style::{CHART, FAINT, HAIRLINE, INK, PAPER};
use crate::layout::tree::NodeId;

/// The names of the categories take at most this share of the width.
const NAMES: f32 = 0.36;
/// A name is divided over so many lines at most.
const MOST_LINES: usize = 4;
/// A value takes at most this share of the width.
const VALUES: f32 = 0.3;
/// Space between groups.
const BETWEEN: f32 = 6.0;
/// Room for the axis under the bars.
const AXIS: f32 = 15.0;
/// Space between the names and the bars.
const GUTTER: f32 = 8.0;

/// Bars, measured.
pub(super) struct Bars<'d> {
    pub(super) heights: Heights,
    data: Data<'d>,
    names: Vec<Name<'d>>,
    scale: Scale,
    /// Width of the names.
    named: f32,
    /// Width of the values.
    valued: f32,
    legend: f32,
}

/// Height of one bar.
fn thickness(series: usize) -> f32 {
    if series <= 1 { 12.0 } else { 9.5 }
}

impl<'d> Flow<'d> {
    pub(super) fn measure_bars(&mut self, data: Data<'d>, width: f32) -> Bars<'d> {
        let names: Vec<Name<'d>> = data
            .plot
            .categories
            .iter()
            .map(|name| self.name(name, (FaceId::Regular, CHART), width * NAMES, MOST_LINES))
            .collect();
        let legend = self.legend_height(data.plot, width);
        let group = thickness(data.series()) * data.series() as f32;
        let rows = names.iter().map(|name| name.height().max(group) + BETWEEN).collect();
        Bars {
            heights: Heights {
                every: legend + AXIS,
                rows,
            },
            named: names.iter().map(Name::width).fold(0.0, f32::max),
            valued: self.widest_value(&data, width),
            scale: Scale::covering(data.all(), false),
            legend,
            names,
            data,
        }
    }

    /// Room for the widest value beside a bar.
    fn widest_value(&mut self, data: &Data<'d>, width: f32) -> f32 {
        let mut widest: f32 = 0.0;
        for series in 0..data.series() {
            for category in 0..data.categories() {
                widest = widest.max(
                    self.label(FaceId::Regular, data.label(series, category))
                        .width(CHART.size),
                );
            }
        }
        (widest + 8.0).min(width * VALUES)
    }

    pub(super) fn draw_bars(&mut self, bars: &mut Bars<'d>, rows: &Rows, area: Area, figure: NodeId) {
        self.legend(bars.data.plot, area);
        let before = if bars.scale.low < 0.0 { bars.valued } else { 0.0 };
        let left = area.left + bars.named + GUTTER + before;
        let plot = Area {
            left,
            width: (area.right() - left - bars.valued).max(20.0),
            ..area.under(bars.legend).over(AXIS)
        };
        self.bars_axis(bars, plot, area);
        let mut top = plot.top();
        for category in rows.clone() {
            let height = bars.heights.rows[category];
            let row = Area {
                bottom: top - height,
                height,
                ..plot
            };
            self.write_beside(&mut bars.names[category], (area.left, row.middle()), figure);
            self.bar_group(bars, category, row);
            top -= height;
        }
        let zero = plot.left + plot.width * bars.scale.place(0.0);
        self.stroke(vec![(zero, plot.bottom), (zero, plot.top())], INK, 0.8, Dash::Solid);
    }

    /// Round values with their lines behind the bars, the unit under the names.
    fn bars_axis(&mut self, bars: &Bars<'d>, plot: Area, area: Area) {
        let size = CHART.size - 0.7;
        let y = area.bottom + 3.0;
        let unit = self.label_within(FaceId::Regular, &bars.data.plot.unit, size, bars.named.max(30.0));
        let mut free = area.left + unit.width(size) + 6.0;
        self.draw_label(&unit, size, FAINT, (area.left, y));
        for tick in bars.scale.ticks() {
            let x = plot.left + plot.width * bars.scale.place(tick);
            self.stroke(vec![(x, plot.bottom), (x, plot.top())], HAIRLINE, 0.4, Dash::Solid);
            let label = self.label(FaceId::Regular, &bars.scale.say(tick));
            let width = label.width(size);
            let left = (x - width / 2.0).min(area.right() - width);
            if left >= free {
                self.draw_label(&label, size, FAINT, (left, y));
                free = left + width + 6.0;
            }
        }
    }

    fn bar_group(&mut self, bars: &Bars<'d>, category: usize, row: Area) {
        let data = &bars.data;
        let thick = thickness(data.series());
        let mut top = row.middle() + thick * data.series() as f32 / 2.0;
        let zero = row.left + row.width * bars.scale.place(0.0);
        for series in 0..data.series() {
            if let Some(value) = data.values[series][category] {
                let end = row.left + row.width * bars.scale.place(value);
                let bar = Area {
                    left: zero.min(end),
                    bottom: top - thick * 0.94,
                    width: (end - zero).abs(),
                    height: thick * 0.88,
                };
                self.fill_area(bar, self.fill(series));
                self.bar_value(data.label(series, category), value < 0.0, bar, bars.valued);
            }
            top -= thick;
        }
    }

    /// Writes a value at the end of its bar, on paper so that no line of the axis crosses it.
    fn bar_value(&mut self, value: &str, negative: bool, bar: Area, room: f32) {
        let size = CHART.size;
        let label = self.label_within(FaceId::Regular, value, size, room - 6.0);
        let width = label.width(size);
        let x = if negative {
            bar.left - 4.0 - width
        } else {
            bar.right() + 4.0
        };
        let ground = Area {
            left: x - 1.5,
            width: width + 3.0,
            bottom: bar.bottom + 0.6,
            height: bar.height - 1.2,
        };
        self.rectangle(ground, PAPER);
        self.draw_label(&label, size, INK, (x, bar.middle() - size * RISE));
    }
}
