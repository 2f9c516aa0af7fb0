//! Charts as vectors: one figure with a text alternative, readable without colour.

mod axis;
mod bars;
mod columns;
mod ends;
mod legend;
mod lines;
mod pattern;
mod scale;

use document::{Chart, ChartKind, Drawing, Plot};

use super::caption::Captioned;
use super::flow::Flow;
use super::page::{Dash, Draw, Ink, Paint};
use super::style::{FLOAT_GAP, NOTE};
use super::tree::{NodeId, Role};
use crate::font::FaceId;
use crate::text::Paragraph;

/// A rectangle on the page.
#[derive(Clone, Copy, Debug)]
struct Area {
    left: f32,
    bottom: f32,
    width: f32,
    height: f32,
}

impl Area {
    fn right(self) -> f32 {
        self.left + self.width
    }

    fn top(self) -> f32 {
        self.bottom + self.height
    }
}

/// The values of a chart that can be drawn: finite, one per category and series.
struct Data<'d> {
    plot: &'d Plot,
    /// By series, then by category.
    values: Vec<Vec<Option<f64>>>,
}

impl<'d> Data<'d> {
    /// Beyond this a value has no place on paper and would only upset the arithmetic.
    const LARGEST: f64 = 1e15;

    fn new(plot: &'d Plot) -> Self {
        let count = plot.categories.len();
        let drawable = |value: &Option<f64>| value.filter(|value| value.is_finite() && value.abs() < Self::LARGEST);
        let values = plot.series.iter().map(|series| {
            let mut row: Vec<Option<f64>> = series.values.iter().take(count).map(drawable).collect();
            row.resize(count, None);
            row
        });
        Data {
            plot,
            values: values.collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.values.iter().flatten().all(Option::is_none)
    }

    fn label(&self, series: usize, category: usize) -> &'d str {
        self.plot.series[series].labels.get(category).map_or("", String::as_str)
    }

    fn series(&self) -> usize {
        self.values.len()
    }

    fn categories(&self) -> usize {
        self.plot.categories.len()
    }
}

/// Height of the plot of columns and lines.
const PLOT_HEIGHT: f32 = 176.0;
/// Space between caption and figure.
const UNDER_CAPTION: f32 = 7.0;

impl<'d> Flow<'d> {
    /// Places a chart with its caption above it.
    pub(super) fn chart(&mut self, chart: &'d Chart, parent: NodeId) {
        let (left, width) = (self.left, self.width);
        (self.left, self.width) = (self.frame.left, self.frame.full);
        let mut caption = self.set_caption(&chart.caption);
        let data = match &chart.drawing {
            Drawing::Plot(plot) => Some(Data::new(plot)).filter(|data| !data.is_empty()),
            Drawing::Timeline(_) | Drawing::Organisation(_) => None,
        };
        let room = self.frame.height() - caption.height() - UNDER_CAPTION;
        let height = match &data {
            Some(data) => self.chart_height(data, room),
            None => NOTE.lead,
        };
        self.separate(FLOAT_GAP);
        self.begin(caption.height() + UNDER_CAPTION + height);
        let group = self.node(parent, Role::Div);
        self.captioned(Captioned::Chart, &chart.anchor, &chart.caption, group);
        if !caption.lines.is_empty() {
            let named = self.node(group, Role::Caption);
            self.place(&mut caption, named, self.frame.left);
            self.y -= UNDER_CAPTION;
        }
        match &data {
            Some(data) => self.figure(chart, data, group, height),
            None => self.empty_chart(chart, group),
        }
        self.separate(FLOAT_GAP);
        (self.left, self.width) = (left, width);
    }

    /// Without values there is nothing to see: the alternative says it to everyone.
    fn empty_chart(&mut self, chart: &'d Chart, group: NodeId) {
        let text = Paragraph::plain(&mut self.words, &chart.alternative, FaceId::Italic, self.language);
        let mut set = self.set(text, NOTE, self.frame.full);
        if !set.lines.is_empty() {
            let node = self.node(group, Role::P);
            self.place(&mut set, node, self.frame.left);
        }
    }

    fn chart_height(&mut self, data: &Data<'d>, room: f32) -> f32 {
        let legend = self.legend_height(data);
        let height = match data.plot.kind {
            ChartKind::Bars => self.bars_height(data),
            ChartKind::Stacked => PLOT_HEIGHT + axis::UNIT_ROOM + self.names_height(data, 0.0),
            ChartKind::Lines | ChartKind::Steps | ChartKind::Panels => {
                let right = self.ends_room(data);
                PLOT_HEIGHT + axis::UNIT_ROOM + self.names_height(data, right)
            }
        };
        (legend + height).min(room)
    }

    fn figure(&mut self, chart: &'d Chart, data: &Data<'d>, group: NodeId, height: f32) {
        let figure = self.node(group, Role::Figure);
        let area = Area {
            left: self.frame.left,
            bottom: self.y - height,
            width: self.frame.full,
            height,
        };
        self.tree[figure].alternative = Some(alternative(chart, data.plot));
        self.tree[figure].bounds = Some([area.left, area.bottom, area.right(), area.top()]);
        self.select(figure);
        let legend = self.legend(data, area);
        let plot = Area {
            height: area.height - legend,
            ..area
        };
        match data.plot.kind {
            ChartKind::Bars => self.bars(data, plot, figure),
            ChartKind::Stacked => self.columns(data, plot, figure),
            ChartKind::Lines | ChartKind::Steps | ChartKind::Panels => self.curves(data, plot, figure),
        }
        self.close();
        self.y = area.bottom;
    }

    fn stroke(&mut self, points: Vec<(f32, f32)>, ink: Ink, width: f32, dash: Dash) {
        self.draw(Draw::Path {
            points,
            paint: Paint::Stroke { ink, width, dash },
        });
    }
}

/// What the figure says to those who don't see it (ISO 14289-1, 7.3): without words of its own the caption, without a
/// caption the values.
fn alternative(chart: &Chart, plot: &Plot) -> String {
    let values = || {
        let named = plot
            .series
            .iter()
            .map(|series| format!("{} {}", series.name, series.labels.join(", ")));
        named.collect::<Vec<_>>().join("; ")
    };
    let said = [
        chart.alternative.clone(),
        super::heading::plain(&chart.caption),
        values(),
    ];
    said.into_iter()
        .find(|said| !said.trim().is_empty())
        .unwrap_or_else(|| "–".to_owned())
}
