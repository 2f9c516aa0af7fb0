//! Who is above whom: boxes in rows, the joint body in the middle.

use std::ops::Range;

use document::{Organisation, OrganisationBox};

use super::area::Area;
use super::name::Name;
use super::piece::{Heights, Rows};
use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::page::{Dash, Draw, Ink, Paint};
use crate::layout::style::{CHART, FAINT, PAPER, Style};
use crate::layout::tree::NodeId;

/// Widest box of a row.
const WIDEST: f32 = 128.0;
/// The narrowest box.
const NARROWEST: f32 = 84.0;
/// Widest box in the middle.
const WIDEST_CENTRE: f32 = 250.0;
/// Space between boxes of a row.
const BETWEEN: f32 = 10.0;
/// Space between rows of the same kind.
const BETWEEN_ROWS: f32 = 8.0;
/// Space between kinds, where the lines are.
const BETWEEN_KINDS: f32 = 26.0;
/// Space inside a box, and around boxes that stand in several rows and hang as one.
const PAD: f32 = 5.0;
/// A name is divided over so many lines at most.
const MOST_LINES: usize = 4;
/// A box has so many lines under its name at most.
const MOST_BELOW: usize = 8;

/// The rows of one kind: of what is above, of the centre, of what is below.
struct Level<'d> {
    boxes: Vec<Boxed<'d>>,
    beside: usize,
    width: f32,
    /// Which rows of the chart.
    rows: Range<usize>,
    is_centre: bool,
}

/// A box, measured.
struct Boxed<'d> {
    lines: Vec<Name<'d>>,
}

impl Boxed<'_> {
    fn height(&self) -> f32 {
        self.lines.iter().map(Name::height).sum::<f32>() + 2.0 * PAD
    }
}

/// An organisation, measured.
pub(super) struct Boxes<'d> {
    pub(super) heights: Heights,
    levels: Vec<Level<'d>>,
    /// Space over and under the boxes of every row.
    gaps: Vec<(f32, f32)>,
}

impl<'d> Flow<'d> {
    pub(super) fn measure_boxes(&mut self, organisation: &'d Organisation, width: f32) -> Boxes<'d> {
        let centre = std::slice::from_ref(&organisation.centre);
        let mut boxes = Boxes {
            heights: Heights::default(),
            levels: Vec::new(),
            gaps: Vec::new(),
        };
        self.measure_level(&mut boxes, &organisation.above, (width, WIDEST), false);
        self.measure_level(&mut boxes, centre, (width, WIDEST_CENTRE), true);
        self.measure_level(&mut boxes, &organisation.below, (width, WIDEST), false);
        boxes
    }

    fn measure_level(
        &mut self,
        boxes: &mut Boxes<'d>,
        level: &'d [OrganisationBox],
        (width, widest): (f32, f32),
        is_centre: bool,
    ) {
        if level.is_empty() {
            return;
        }
        let (beside, room) = beside(level.len(), width - 2.0 * PAD, widest);
        let measured: Vec<Boxed<'d>> = level
            .iter()
            .map(|own| self.measure_box(own, room - 2.0 * PAD))
            .collect();
        let first = boxes.heights.rows.len();
        let count = level.len().div_ceil(beside);
        let around = if count > 1 { PAD } else { 0.0 };
        for (index, row) in measured.chunks(beside).enumerate() {
            let above = match (first, index) {
                (0, 0) => around,
                (_, 0) => BETWEEN_KINDS + around,
                _ => BETWEEN_ROWS,
            };
            let below = if index + 1 == count { around } else { 0.0 };
            boxes.gaps.push((above, below));
            let tallest = row.iter().map(Boxed::height).fold(0.0, f32::max);
            boxes.heights.rows.push(above + tallest + below);
        }
        boxes.levels.push(Level {
            boxes: measured,
            beside,
            width: room,
            rows: first..first + count,
            is_centre,
        });
    }

    fn measure_box(&mut self, own: &'d OrganisationBox, width: f32) -> Boxed<'d> {
        let below = Style { ink: FAINT, ..CHART };
        let mut lines = vec![self.name(&own.name, (FaceId::Bold, CHART), width, MOST_LINES)];
        for line in own.lines.iter().take(MOST_BELOW) {
            lines.push(self.name(line, (FaceId::Regular, below), width, MOST_LINES));
        }
        Boxed { lines }
    }

    pub(super) fn draw_boxes(&mut self, boxes: &mut Boxes<'d>, rows: &Rows, area: Area, figure: NodeId) {
        let mut places: Vec<Vec<Area>> = Vec::new();
        let mut top = area.top();
        for level in &boxes.levels {
            let mut own = Vec::new();
            for row in level.rows.clone().filter(|row| rows.contains(row)) {
                let (height, (above, below)) = (boxes.heights.rows[row], boxes.gaps[row]);
                own.extend(level.row(row, area, (top - height + below, height - above - below)));
                top -= height;
            }
            places.push(own);
        }
        self.connect(&places);
        for (level, places) in boxes.levels.iter_mut().zip(&places) {
            let ground = if level.is_centre {
                self.accent().thinned(0.16)
            } else {
                PAPER
            };
            let skipped = level.rows.clone().filter(|row| *row < rows.start).count() * level.beside;
            for (own, place) in level.boxes.iter_mut().skip(skipped).zip(places) {
                self.draw_box(own, *place, ground, figure);
            }
        }
    }

    fn draw_box(&mut self, own: &mut Boxed<'d>, place: Area, ground: Ink, figure: NodeId) {
        self.draw(Draw::Path {
            points: place.outline(),
            paint: Paint::Fill(ground),
        });
        let weight = if ground == PAPER { 0.7 } else { 1.4 };
        self.stroke(place.outline(), self.accent(), weight, Dash::Solid);
        let text: f32 = own.lines.iter().map(Name::height).sum();
        let mut top = place.middle() + text / 2.0;
        let middle = place.left + place.width / 2.0;
        for line in &mut own.lines {
            self.write(line, top, figure, |width| middle - width / 2.0);
            top -= line.height();
        }
    }

    /// Lines between neighbouring levels: each box of a single row hangs from a rail; several rows stand on a common ground
    /// and hang as one.
    fn connect(&mut self, places: &[Vec<Area>]) {
        let grounds: Vec<Vec<Area>> = places.iter().map(|level| hangers(level)).collect();
        let tint = self.tint();
        let common = grounds
            .iter()
            .zip(places)
            .filter(|(ground, level)| ground.len() < level.len());
        for ground in common.flat_map(|(ground, _)| ground) {
            self.rectangle(*ground, tint);
        }
        let ink = self.accent();
        for pair in grounds.windows(2) {
            let [upper, lower] = pair else { continue };
            let (Some(over), Some(under)) = (upper.first(), lower.first()) else {
                continue;
            };
            let (from, to) = (over.bottom, under.top());
            let rail = (from + to) / 2.0;
            let all = || upper.iter().chain(lower).map(middle);
            let ends = (
                all().fold(f32::INFINITY, f32::min),
                all().fold(f32::NEG_INFINITY, f32::max),
            );
            self.stroke(vec![(ends.0, rail), (ends.1, rail)], ink, 0.8, Dash::Solid);
            for x in upper.iter().map(middle) {
                self.stroke(vec![(x, from), (x, rail)], ink, 0.8, Dash::Solid);
            }
            for x in lower.iter().map(middle) {
                self.stroke(vec![(x, rail), (x, to)], ink, 0.8, Dash::Solid);
            }
        }
    }
}

impl Level<'_> {
    /// The places of the boxes of a row, in the middle of the area.
    fn row(&self, row: usize, area: Area, (bottom, height): (f32, f32)) -> Vec<Area> {
        let first = (row - self.rows.start) * self.beside;
        let count = self.boxes.len().saturating_sub(first).min(self.beside);
        let all = count as f32 * (self.width + BETWEEN) - BETWEEN;
        let left = area.left + (area.width - all) / 2.0;
        let place = |index: usize| Area {
            left: left + index as f32 * (self.width + BETWEEN),
            bottom,
            width: self.width,
            height,
        };
        (0..count).map(place).collect()
    }
}

/// How many boxes stand beside each other, and how wide they are: rows of nearly the same length.
fn beside(count: usize, width: f32, widest: f32) -> (usize, f32) {
    let most = (((width + BETWEEN) / (NARROWEST + BETWEEN)).floor() as usize).max(1);
    let rows = count.div_ceil(most).max(1);
    let beside = count.div_ceil(rows).max(1);
    let room = (width + BETWEEN) / beside as f32 - BETWEEN;
    (beside, room.min(widest))
}

fn middle(place: &Area) -> f32 {
    place.left + place.width / 2.0
}

/// What the lines of a level go to: its boxes when they stand in one row, else the ground that they all stand on.
fn hangers(level: &[Area]) -> Vec<Area> {
    let Some(first) = level.first() else {
        return Vec::new();
    };
    if level.iter().all(|place| (place.bottom - first.bottom).abs() < 0.01) {
        return level.to_vec();
    }
    let least = |edge: fn(&Area) -> f32| level.iter().map(edge).fold(f32::INFINITY, f32::min) - PAD;
    let most = |edge: fn(&Area) -> f32| level.iter().map(edge).fold(f32::NEG_INFINITY, f32::max) + PAD;
    let (left, bottom) = (least(|place| place.left), least(|place| place.bottom));
    vec![Area {
        left,
        bottom,
        width: most(|place| place.right()) - left,
        height: most(|place| place.top()) - bottom,
    }]
}
