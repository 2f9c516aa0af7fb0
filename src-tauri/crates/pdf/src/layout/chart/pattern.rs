//! Fills and lines that differ in lightness and pattern, so that a grey copy can be read.

use super::Area;
use crate::layout::flow::Flow;
use crate::layout::page::{Dash, Draw, Ink, Paint};
use crate::layout::style::{ACCENT, INK, PAPER};

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
    corners: Marker,
}

#[derive(Clone, Copy)]
enum Marker {
    Disc,
    Square,
    Triangle,
    Diamond,
}

const FILLS: [Fill; 6] = [
    Fill {
        ground: ACCENT,
        hatch: None,
    },
    Fill {
        ground: Ink(190, 209, 230),
        hatch: None,
    },
    Fill {
        ground: Ink(94, 138, 186),
        hatch: Some((Hatch::Rising, PAPER)),
    },
    Fill {
        ground: PAPER,
        hatch: Some((Hatch::Falling, ACCENT)),
    },
    Fill {
        ground: Ink(222, 226, 232),
        hatch: Some((Hatch::Level, INK)),
    },
    Fill {
        ground: Ink(110, 116, 126),
        hatch: None,
    },
];

const STROKES: [Stroke; 5] = [
    Stroke {
        ink: ACCENT,
        dash: Dash::Solid,
        corners: Marker::Disc,
    },
    Stroke {
        ink: Ink(176, 82, 16),
        dash: Dash::Dashed(6, 3),
        corners: Marker::Square,
    },
    Stroke {
        ink: Ink(52, 112, 74),
        dash: Dash::Dashed(2, 2),
        corners: Marker::Triangle,
    },
    Stroke {
        ink: INK,
        dash: Dash::Dashed(9, 2),
        corners: Marker::Diamond,
    },
    Stroke {
        ink: Ink(112, 72, 148),
        dash: Dash::Dashed(4, 4),
        corners: Marker::Disc,
    },
];

/// Distance of hatching lines in points.
const HATCH_STEP: f32 = 3.6;

pub(super) fn fill(series: usize) -> Fill {
    FILLS[series % FILLS.len()]
}

pub(super) fn stroke(series: usize) -> Stroke {
    STROKES[series % STROKES.len()]
}

impl Flow<'_> {
    /// Fills a rectangle in the manner of a series.
    pub(super) fn fill_area(&mut self, area: Area, fill: Fill) {
        let Area {
            left: x,
            bottom: y,
            width,
            height,
        } = area;
        self.draw(Draw::Rectangle {
            x,
            y,
            width,
            height,
            ink: fill.ground,
        });
        if let Some((hatch, ink)) = fill.hatch {
            for line in hatching(area, hatch) {
                self.stroke(line, ink, 0.7, Dash::Solid);
            }
        }
        let corners = vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
        self.stroke(corners, ACCENT, 0.5, Dash::Solid);
    }

    /// Draws the mark of a series at a point.
    pub(super) fn marker(&mut self, stroke: Stroke, (x, y): (f32, f32)) {
        let corners: &[(f32, f32)] = match stroke.corners {
            Marker::Disc => &[
                (2.4, 0.0),
                (1.7, 1.7),
                (0.0, 2.4),
                (-1.7, 1.7),
                (-2.4, 0.0),
                (-1.7, -1.7),
                (0.0, -2.4),
                (1.7, -1.7),
            ],
            Marker::Square => &[(2.1, 2.1), (-2.1, 2.1), (-2.1, -2.1), (2.1, -2.1)],
            Marker::Triangle => &[(0.0, 2.8), (-2.6, -1.9), (2.6, -1.9)],
            Marker::Diamond => &[(0.0, 3.0), (-2.6, 0.0), (0.0, -3.0), (2.6, 0.0)],
        };
        let points = corners.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
        self.draw(Draw::Path {
            points,
            paint: Paint::Fill(stroke.ink),
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
