//! The frame of columns, lines and steps: value axis at the left, names of the categories below.

use document::Plot;

use super::area::Area;
use super::name::{Name, RISE};
use super::scale::Scale;
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::page::{Dash, Turn};
use crate::layout::style::{CHART, FAINT, HAIRLINE, INK, Style};
use crate::layout::tree::NodeId;

/// Room for the unit above the axis.
const UNIT_ROOM: f32 = 17.0;
/// Longest turned name.
const LONGEST_NAME: f32 = 92.0;
/// A level name is divided over so many lines at most before all names are turned or thinned out.
const MOST_LINES: usize = 3;
/// Names aren't divided when there is less room than this.
const NARROWEST_BAND: f32 = 34.0;
/// Space between values and plot.
const AFTER_VALUES: f32 = 6.0;

/// What to do with names that don't fit beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Crowded {
    /// Each is written, upwards.
    Turned,
    /// Some are left out: the axis is a calendar and goes on evenly.
    Thinned,
}

/// How the names of the categories are written.
enum Names<'d> {
    /// Each in the middle of its band.
    Level(Vec<Name<'d>>),
    /// Upwards, every so many of them.
    Upwards { labels: Vec<Label>, every: usize },
    /// Level, every so many of them.
    Thinned { labels: Vec<Label>, every: usize },
}

/// An axis, measured.
pub(super) struct Axis<'d> {
    pub(super) scale: Scale,
    unit: &'d str,
    names: Names<'d>,
    /// Width of the values.
    values: f32,
}

impl Axis<'_> {
    /// Height of all that isn't plot.
    pub(super) fn height(&self) -> f32 {
        self.names.height() + self.above()
    }

    fn above(&self) -> f32 {
        if self.unit.is_empty() { 6.0 } else { UNIT_ROOM }
    }

    /// Where the plot lies in an area.
    pub(super) fn plot(&self, area: Area, right: f32) -> Area {
        Area {
            left: area.left + self.values,
            bottom: area.bottom + self.names.height(),
            width: (area.width - self.values - right).max(20.0),
            height: (area.height - self.height()).max(20.0),
        }
    }
}

impl Names<'_> {
    fn height(&self) -> f32 {
        match self {
            Names::Level(names) => names.iter().map(Name::height).fold(CHART.lead, f32::max) + 5.0,
            Names::Upwards { labels, .. } => {
                labels.iter().map(|label| label.width(CHART.size)).fold(0.0, f32::max) + 8.0
            }
            Names::Thinned { .. } => CHART.lead + 5.0,
        }
    }
}

impl<'d> Flow<'d> {
    /// Measures the axes of a plot of which `right` points are kept free at the right.
    pub(super) fn axis(
        &mut self,
        plot: &'d Plot,
        scale: Scale,
        (width, right): (f32, f32),
        crowded: Crowded,
    ) -> Axis<'d> {
        let ticks: Vec<Label> = scale
            .ticks()
            .map(|tick| self.label(FaceId::Regular, &scale.say(tick)))
            .collect();
        let values = ticks.iter().map(|label| label.width(CHART.size)).fold(0.0, f32::max) + AFTER_VALUES;
        Axis {
            names: self.category_names(plot, (width - values - right).max(20.0), crowded),
            unit: &plot.unit,
            scale,
            values,
        }
    }

    fn category_names(&mut self, plot: &'d Plot, width: f32, crowded: Crowded) -> Names<'d> {
        let band = width / plot.categories.len().max(1) as f32;
        let style = Style { divide: false, ..CHART };
        let most = if band < NARROWEST_BAND { 1 } else { MOST_LINES };
        let names: Vec<Name<'d>> = plot
            .categories
            .iter()
            .map(|name| self.name(name, (FaceId::Regular, style), band * 0.94, most))
            .collect();
        if names
            .iter()
            .all(|name| matches!(name, Name::Whole(_)) && name.width() <= band)
        {
            return Names::Level(names);
        }
        let within =
            |flow: &mut Self, name: &String| flow.label_within(FaceId::Regular, name, CHART.size, LONGEST_NAME);
        let labels: Vec<Label> = plot.categories.iter().map(|name| within(self, name)).collect();
        let widest = labels.iter().map(|label| label.width(CHART.size)).fold(0.0, f32::max);
        match crowded {
            Crowded::Turned => Names::Upwards {
                labels,
                every: (CHART.lead / band).ceil().max(1.0) as usize,
            },
            Crowded::Thinned => Names::Thinned {
                labels,
                every: ((widest + 6.0) / band).ceil().max(1.0) as usize,
            },
        }
    }

    /// Draws the axes around a plot: round values with their lines, the unit above, the names below.
    pub(super) fn draw_axis(&mut self, axis: &mut Axis<'d>, plot: Area, area: Area, figure: NodeId) {
        let size = CHART.size;
        let unit = self.label_within(FaceId::Regular, axis.unit, size, area.width);
        self.draw_label(&unit, size, FAINT, (area.left, area.top() - size));
        for tick in axis.scale.ticks() {
            let y = plot.bottom + plot.height * axis.scale.place(tick);
            let label = self.label(FaceId::Regular, &axis.scale.say(tick));
            self.stroke(vec![(plot.left, y), (plot.right(), y)], HAIRLINE, 0.45, Dash::Solid);
            let x = plot.left - AFTER_VALUES + 1.0 - label.width(size);
            self.draw_label(&label, size, FAINT, (x, y - size * RISE));
        }
        self.draw_names(axis, plot, figure);
    }

    fn draw_names(&mut self, axis: &mut Axis<'d>, plot: Area, figure: NodeId) {
        let size = CHART.size;
        let middle = |index: usize, count: usize| plot.left + (index as f32 + 0.5) * plot.width / count as f32;
        match &mut axis.names {
            Names::Level(names) => {
                let count = names.len();
                for (index, name) in names.iter_mut().enumerate() {
                    self.write(name, plot.bottom - 4.0, figure, |width| {
                        middle(index, count) - width / 2.0
                    });
                }
            }
            Names::Upwards { labels, every } => {
                for (index, label) in labels.iter().enumerate().step_by(*every) {
                    let at = (
                        middle(index, labels.len()) + size * RISE,
                        plot.bottom - 5.0 - label.width(size),
                    );
                    self.draw_turned(label, size, INK, at, Turn::Upwards);
                }
            }
            Names::Thinned { labels, every } => {
                for (index, label) in labels.iter().enumerate().step_by(*every) {
                    let left = middle(index, labels.len()) - label.width(size) / 2.0;
                    let left = left.clamp(plot.left - 20.0, (plot.right() - label.width(size)).max(plot.left));
                    self.draw_label(label, size, INK, (left, plot.bottom - 5.0 - size));
                }
            }
        }
    }

    /// The line where values are zero, over what is drawn.
    pub(super) fn zero_line(&mut self, plot: Area, scale: &Scale) {
        if scale.low <= 0.0 && scale.high >= 0.0 {
            let y = plot.bottom + plot.height * scale.place(0.0);
            self.stroke(vec![(plot.left, y), (plot.right(), y)], INK, 0.8, Dash::Solid);
        }
    }
}
