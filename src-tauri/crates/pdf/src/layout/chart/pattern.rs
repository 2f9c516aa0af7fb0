//! Fills and lines that differ in lightness and pattern, so that a grey copy can be read.

use super::area::Area;
use crate::layout::flow::Flow;
use crate::layout::page::{Dash, Draw, Ink, Paint};
use crate::layout::style::{INK, PAPER};

/// How a series is filled.
#[derive(Clone, Copy)]
pub(super) struct Fill {
    ground: Ink,
    hatch: Option<(Hatch, Ink)>,
}

#[derive(Clone, Copy)]
enum Hatch {
    Rising,
    Falling,
    Level,
}

/// How a series is drawn as a line.
#[derive(Clone, Copy)]
pub(super) struct Stroke {
    pub(super) ink: Ink,
    pub(super) dash: Dash,
    pub(super) corners: Marker,
}

/// The form of a mark.
#[derive(Clone, Copy)]
pub(super) enum Marker {
    Disc,
    Square,
    Triangle,
    Diamond,
    Cross,
}

impl Marker {
    /// Forms in the order in which they are given out.
    pub(super) const ALL: [Marker; 5] = [
        Marker::Disc,
        Marker::Diamond,
        Marker::Triangle,
        Marker::Square,
        Marker::Cross,
    ];

    fn corners(self) -> &'static [(f32, f32)] {
        match self {
            Marker::Disc => &[
                (2.4, 0.0),
                (2.22, 0.92),
                (1.7, 1.7),
                (0.92, 2.22),
                (0.0, 2.4),
                (-0.92, 2.22),
                (-1.7, 1.7),
                (-2.22, 0.92),
                (-2.4, 0.0),
                (-2.22, -0.92),
                (-1.7, -1.7),
                (-0.92, -2.22),
                (0.0, -2.4),
                (0.92, -2.22),
                (1.7, -1.7),
                (2.22, -0.92),
            ],
            Marker::Square => &[(2.1, 2.1), (-2.1, 2.1), (-2.1, -2.1), (2.1, -2.1)],
            Marker::Triangle => &[(0.0, 2.8), (-2.6, -1.9), (2.6, -1.9)],
            Marker::Diamond => &[(0.0, 3.0), (-2.6, 0.0), (0.0, -3.0), (2.6, 0.0)],
            Marker::Cross => &[
                (0.9, 2.6),
                (-0.9, 2.6),
                (-0.9, 0.9),
                (-2.6, 0.9),
                (-2.6, -0.9),
                (-0.9, -0.9),
                (-0.9, -2.6),
                (0.9, -2.6),
                (0.9, -0.9),
                (2.6, -0.9),
                (2.6, 0.9),
                (0.9, 0.9),
            ],
        }
    }
}

/// Distance of hatching lines in points.
const HATCH_STEP: f32 = 3.6;

/// How a series is filled, neighbours as different as possible.
fn fill(series: usize, accent: Ink) -> Fill {
    let (ground, hatch) = match series % 6 {
        0 => (accent, None),
        1 => (accent.thinned(0.22), None),
        2 => (accent.thinned(0.62), Some((Hatch::Rising, PAPER))),
        3 => (PAPER, Some((Hatch::Falling, accent))),
        4 => (accent.thinned(0.1), Some((Hatch::Level, INK))),
        _ => (Ink(112, 116, 124), None),
    };
    Fill { ground, hatch }
}

/// How a series is drawn as a line: dash and mark differ, the colours too for those who see them.
pub(super) fn stroke(series: usize, accent: Ink) -> Stroke {
    let (ink, dash, corners) = match series % 5 {
        0 => (accent, Dash::Solid, Marker::Disc),
        1 => (Ink(166, 76, 14), Dash::Dashed(6, 3), Marker::Square),
        2 => (INK, Dash::Dashed(2, 2), Marker::Triangle),
        3 => (Ink(52, 112, 74), Dash::Dashed(9, 2), Marker::Diamond),
        _ => (Ink(112, 72, 148), Dash::Dashed(4, 4), Marker::Cross),
    };
    Stroke { ink, dash, corners }
}

impl Flow<'_> {
    /// How a series is filled.
    pub(super) fn fill(&self, series: usize) -> Fill {
        fill(series, self.accent())
    }

    /// Fills a rectangle in the manner of a series.
    pub(super) fn fill_area(&mut self, area: Area, fill: Fill) {
        self.rectangle(area, fill.ground);
        if let Some((hatch, ink)) = fill.hatch {
            for line in hatching(area, hatch) {
                self.stroke(line, ink, 0.7, Dash::Solid);
            }
        }
        self.stroke(area.outline(), self.accent(), 0.5, Dash::Solid);
    }

    /// Draws the mark of a series at a point.
    pub(super) fn marker(&mut self, stroke: Stroke, at: (f32, f32)) {
        self.mark(stroke.corners, 1.0, stroke.ink, at);
    }

    /// Draws a mark of this size at a point.
    pub(super) fn mark(&mut self, form: Marker, size: f32, ink: Ink, (x, y): (f32, f32)) {
        let points = form.corners().iter().map(|(dx, dy)| (x + dx * size, y + dy * size));
        self.draw(Draw::Path {
            points: points.collect(),
            paint: Paint::Fill(ink),
        });
    }
}

/// Lines across an area, cut at its edges.
fn hatching(area: Area, hatch: Hatch) -> Vec<Vec<(f32, f32)>> {
    let Area {
        left,
        bottom,
        width,
        height,
    } = area;
    let span = match hatch {
        Hatch::Level => height,
        Hatch::Rising | Hatch::Falling => width + height,
    };
    let count = (span / HATCH_STEP).clamp(0.0, 400.0) as u32;
    let line = |index: u32| {
        let offset = index as f32 * HATCH_STEP;
        // A diagonal enters at the left or lower edge and leaves at the upper or right one.
        let enters = (0.0f32.max(offset - height), height.min(offset));
        let leaves = (width.min(offset), 0.0f32.max(offset - width));
        match hatch {
            Hatch::Level => vec![(left, bottom + offset), (left + width, bottom + offset)],
            Hatch::Falling => vec![
                (left + enters.0, bottom + enters.1),
                (left + leaves.0, bottom + leaves.1),
            ],
            Hatch::Rising => vec![
                (left + enters.0, bottom + height - enters.1),
                (left + leaves.0, bottom + height - leaves.1),
            ],
        }
    };
    (1..=count).map(line).collect()
}
