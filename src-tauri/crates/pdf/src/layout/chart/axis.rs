//! The frame of columns and lines: value axis at the left, names of the categories below.

use super::scale::Scale;
use super::{Area, Data};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::lines::Set;
use crate::layout::page::{Dash, Turn};
use crate::layout::style::{CHART, FAINT, HAIRLINE, INK, Style};
use crate::layout::tree::NodeId;
use crate::text::Paragraph;

/// Room for the unit above the axis.
pub(super) const UNIT_ROOM: f32 = 20.0;
/// Longest turned name.
const LONGEST_NAME: f32 = 92.0;
/// Room for the values at the left of the axis, as long as no plot is known.
const VALUES_ROOM: f32 = 46.0;

/// A level name is divided over so many lines at most before all names are turned.
const MOST_LINES: usize = 2;
/// Names aren't divided when there is less room than this.
const NARROWEST_BAND: f32 = 34.0;

/// How the names of the categories are written.
enum Names<'d> {
    /// Each in the middle of its band, on a line or two.
    Level(Vec<Set<'d>>),
    /// Upwards, every so many of them.
    Upwards { labels: Vec<Label>, every: usize },
}

impl Names<'_> {
    fn height(&self) -> f32 {
        match self {
            Names::Level(sets) => sets.iter().map(Set::height).fold(CHART.lead, f32::max) + 5.0,
            Names::Upwards { labels, .. } => {
                labels.iter().map(|label| label.width(CHART.size)).fold(0.0, f32::max) + 8.0
            }
        }
    }
}

impl<'d> Flow<'d> {
    /// Height of the names below the plot.
    pub(super) fn names_height(&mut self, data: &Data<'d>, right: f32) -> f32 {
        self.names(data, self.frame.full - VALUES_ROOM - right).height()
    }

    fn names(&mut self, data: &Data<'d>, width: f32) -> Names<'d> {
        let band = width / data.categories().max(1) as f32;
        let mut sets = Vec::with_capacity(data.categories());
        for name in &data.plot.categories {
            let text = Paragraph::plain(&mut self.words, name, FaceId::Regular, self.language);
            sets.push(self.set(text, Style { divide: false, ..CHART }, (band * 0.96).max(1.0)));
        }
        let most = if band < NARROWEST_BAND { 1 } else { MOST_LINES };
        let whole = |set: &Set<'_>| set.lines.len() <= most && set.lines.iter().all(|line| line.width <= band);
        if sets.iter().all(whole) {
            return Names::Level(sets);
        }
        let within = |name: &String| self.label_within(FaceId::Regular, name, CHART.size, LONGEST_NAME);
        let labels = data.plot.categories.iter().map(within).collect();
        Names::Upwards {
            labels,
            every: (CHART.size / band).ceil().max(1.0) as usize,
        }
    }

    /// Draws the axes into the area; answers what is left for the values. `right` points are kept free at the right.
    pub(super) fn frame(&mut self, data: &Data<'d>, area: Area, scale: &Scale, (right, figure): (f32, NodeId)) -> Area {
        let size = CHART.size;
        let ticks: Vec<(f64, Label)> = scale
            .ticks()
            .map(|tick| (tick, self.label(FaceId::Regular, &scale.say(tick))))
            .collect();
        let room = ticks.iter().map(|(_, label)| label.width(size)).fold(0.0, f32::max) + 6.0;
        let width = (area.width - room - right).max(30.0);
        let mut names = self.names(data, width);
        let height = (area.height - names.height() - UNIT_ROOM).max(30.0);
        let plot = Area {
            left: area.left + room,
            bottom: area.bottom + names.height(),
            width,
            height,
        };
        let unit = self.label_within(FaceId::Regular, &data.plot.unit, size, area.width);
        self.draw_label(&unit, size, FAINT, (area.left, area.top() - size));
        for (tick, label) in &ticks {
            let y = plot.bottom + plot.height * scale.place(*tick);
            self.stroke(vec![(plot.left, y), (plot.right(), y)], HAIRLINE, 0.45, Dash::Solid);
            self.draw_label(
                label,
                size,
                FAINT,
                (plot.left - 5.0 - label.width(size), y - size * 0.33),
            );
        }
        self.write_names(&mut names, plot, figure);
        plot
    }

    fn write_names(&mut self, names: &mut Names<'d>, plot: Area, figure: NodeId) {
        let size = CHART.size;
        let middle = |index: usize, count: usize| plot.left + (index as f32 + 0.5) * plot.width / count as f32;
        match names {
            Names::Level(sets) => {
                let count = sets.len();
                for (index, set) in sets.iter_mut().enumerate() {
                    for line in 0..set.lines.len() {
                        let x = middle(index, count) - set.lines[line].width / 2.0;
                        let y = plot.bottom - 4.0 - size - line as f32 * CHART.lead;
                        self.line(set, line, Some(figure), x, y);
                    }
                }
                self.select(figure);
            }
            Names::Upwards { labels, every } => {
                for (index, label) in labels.iter().enumerate().step_by(*every) {
                    let at = (
                        middle(index, labels.len()) + size * 0.33,
                        plot.bottom - 5.0 - label.width(size),
                    );
                    self.draw_turned(label, size, INK, at, Turn::Upwards);
                }
            }
        }
    }

    /// The line where values are zero, over the bars.
    pub(super) fn zero_line(&mut self, plot: Area, scale: &Scale) {
        let y = plot.bottom + plot.height * scale.place(0.0);
        self.stroke(vec![(plot.left, y), (plot.right(), y)], INK, 0.8, Dash::Solid);
    }
}
