//! Events along a calendar: a row for each, with its days in words and its mark at their place.

use document::{Event, Timeline};

use super::area::Area;
use super::name::Name;
use super::pattern::Marker;
use super::piece::{Heights, Rows};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::{Dash, Draw, Paint};
use crate::layout::style::{CHART, FAINT, HAIRLINE, Style};
use crate::layout::tree::NodeId;

/// Days beside the names take at most this share of the width; narrower charts have them under the names.
const DAYS: f32 = 0.25;
/// The narrowest chart with days beside the names.
const WIDE: f32 = 400.0;
/// Names take at most this share of the width.
const NAMES: f32 = 0.36;
/// The same in a narrow chart.
const NAMES_NARROW: f32 = 0.5;
/// A name is divided over so many lines at most.
const MOST_LINES: usize = 5;
/// Space between rows.
const BETWEEN: f32 = 6.0;
/// Space between columns.
const GUTTER: f32 = 12.0;
/// Room for the calendar's marks over the rows.
const CALENDAR: f32 = 15.0;
/// Height of the bar of a period.
const BAR: f32 = 6.0;
/// Size of the marks.
const MARK: f32 = 1.25;
/// A kind beyond the forms that there are shares one.
const FORMS: usize = Marker::ALL.len();

/// A timeline, measured.
pub(super) struct Calendar<'d> {
    pub(super) heights: Heights,
    timeline: &'d Timeline,
    names: Vec<Name<'d>>,
    days: Vec<Name<'d>>,
    /// Left edge of the days and of the calendar, from the left edge of the chart.
    days_from: f32,
    calendar_from: f32,
    /// First and last day of the calendar, in days of the common era.
    span: (f32, f32),
    key: f32,
}

impl Calendar<'_> {
    fn is_wide(&self) -> bool {
        self.days_from > 0.0
    }

    /// Where a day begins.
    fn place(&self, day: f32, calendar: Area) -> f32 {
        let (first, last) = self.span;
        calendar.left + calendar.width * ((day - first) / (last - first).max(1.0)).clamp(0.0, 1.0)
    }
}

/// A day as a number.
fn number(day: chrono::NaiveDate) -> f32 {
    use chrono::Datelike;
    // Days of the common era up to the year 9999 are below 2^22 and fit a float exactly.
    day.num_days_from_ce() as f32
}

impl<'d> Flow<'d> {
    /// Measures a timeline; nothing when nothing happens.
    pub(super) fn measure_calendar(&mut self, timeline: &'d Timeline, width: f32) -> Option<Calendar<'d>> {
        let first = timeline.events.iter().map(|event| number(event.from.min(event.to)));
        let last = timeline
            .events
            .iter()
            .map(|event| number(event.from.max(event.to)) + 1.0);
        let ticks = || timeline.ticks.iter().map(|tick| number(tick.0));
        let span = (
            first.chain(ticks()).fold(f32::INFINITY, f32::min),
            last.chain(ticks()).fold(f32::NEG_INFINITY, f32::max),
        );
        if timeline.events.is_empty() || !span.0.is_finite() {
            return None;
        }
        let wide = width >= WIDE;
        let named = width * if wide { NAMES } else { NAMES_NARROW };
        let faint = Style {
            ink: FAINT,
            divide: false,
            ..CHART
        };
        let days_width = if wide { width * DAYS } else { named };
        let one =
            |flow: &mut Self, text: &'d str, style, width| flow.name(text, (FaceId::Regular, style), width, MOST_LINES);
        let events = &timeline.events;
        let names: Vec<Name<'d>> = events
            .iter()
            .map(|event| one(self, &event.name, CHART, named))
            .collect();
        let days: Vec<Name<'d>> = events
            .iter()
            .map(|event| one(self, &event.label, faint, days_width))
            .collect();
        let widest = |names: &[Name<'_>]| names.iter().map(Name::width).fold(0.0, f32::max);
        let (names_width, days_wide) = (widest(&names), widest(&days));
        let (days_from, calendar_from) = if wide {
            (names_width + GUTTER, names_width + days_wide + 2.0 * GUTTER)
        } else {
            (0.0, names_width.max(days_wide) + GUTTER)
        };
        let rows = names.iter().zip(&days).map(|(name, days)| {
            let text = if wide {
                name.height().max(days.height())
            } else {
                name.height() + days.height()
            };
            text + BETWEEN
        });
        let kinds: Vec<&str> = timeline.kinds.iter().map(String::as_str).collect();
        let key = self.key_height(&kinds, width);
        Some(Calendar {
            heights: Heights {
                every: key + CALENDAR,
                rows: rows.collect(),
            },
            timeline,
            names,
            days,
            days_from,
            calendar_from,
            span,
            key,
        })
    }

    pub(super) fn draw_calendar(&mut self, calendar: &mut Calendar<'d>, rows: &Rows, area: Area, figure: NodeId) {
        let kinds: Vec<&str> = calendar.timeline.kinds.iter().map(String::as_str).collect();
        self.key(&kinds, area, |flow, kind, swatch| {
            let at = (swatch.left + swatch.width / 2.0, swatch.middle());
            flow.mark(Marker::ALL[kind % FORMS], MARK, flow.accent(), at);
        });
        let body = area.under(calendar.key + CALENDAR);
        let days = Area {
            left: area.left + calendar.calendar_from + 4.0,
            width: (area.width - calendar.calendar_from - 8.0).max(20.0),
            ..body
        };
        self.calendar_marks(calendar, days);
        let mut top = body.top();
        for index in rows.clone() {
            let height = calendar.heights.rows[index];
            let row = Area {
                bottom: top - height,
                height,
                ..area
            };
            self.stroke(
                vec![(row.left, row.top()), (row.right(), row.top())],
                HAIRLINE,
                0.3,
                Dash::Solid,
            );
            self.event(calendar, index, (row, days), figure);
            top -= height;
        }
    }

    /// The calendar over the rows, with lines down through them.
    fn calendar_marks(&mut self, calendar: &Calendar<'d>, days: Area) {
        let size = CHART.size - 0.7;
        let mut free = f32::NEG_INFINITY;
        for (day, said) in &calendar.timeline.ticks {
            let x = calendar.place(number(*day), days);
            self.stroke(vec![(x, days.bottom), (x, days.top())], HAIRLINE, 0.45, Dash::Solid);
            let label = self.label_within(FaceId::Regular, said, size, days.width * 0.5);
            let width = label.width(size);
            let left = (x - width / 2.0).clamp(days.left - 4.0, (days.right() + 4.0 - width).max(days.left - 4.0));
            if left >= free {
                self.draw_label(&label, size, FAINT, (left, days.top() + 4.5));
                free = left + width + 6.0;
            }
        }
    }

    fn event(&mut self, calendar: &mut Calendar<'d>, index: usize, (row, days): (Area, Area), figure: NodeId) {
        let event = &calendar.timeline.events[index];
        let top = row.top() - BETWEEN / 2.0;
        self.write(&mut calendar.names[index], top, figure, |_| row.left);
        let (x, under) = if calendar.is_wide() {
            (row.left + calendar.days_from, top)
        } else {
            (row.left, top - calendar.names[index].height())
        };
        self.write(&mut calendar.days[index], under, figure, |_| x);
        let ink = self.accent();
        let middle = top - CHART.lead * 0.5;
        let (from, to) = ends(event);
        let left = calendar.place(from, days);
        if to > from + 1.0 {
            let bar = Area {
                left,
                bottom: middle - BAR / 2.0,
                width: (calendar.place(to, days) - left).max(1.0),
                height: BAR,
            };
            self.draw(Draw::Path {
                points: bar.outline(),
                paint: Paint::Fill(ink.thinned(0.3)),
            });
            self.stroke(bar.outline(), ink, 0.6, Dash::Solid);
        }
        self.mark(Marker::ALL[event.kind % FORMS], MARK, ink, (left, middle));
    }
}

/// The first day and the day after the last one.
fn ends(event: &Event) -> (f32, f32) {
    let (from, to) = (number(event.from), number(event.to));
    (from.min(to), from.max(to) + 1.0)
}
