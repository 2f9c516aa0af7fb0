//! Headings that wait for the block they must stay with, and how a block begins after them.

use document::{Heading, Language};

use super::columns::Side;
use super::flow::Flow;
use super::heading::SetHeading;
use super::page::Spot;
use super::tree::NodeId;

/// A heading that waits.
#[derive(Clone)]
pub(super) struct Waiting<'d> {
    pub(super) heading: &'d Heading,
    pub(super) level: u8,
    pub(super) node: NodeId,
    pub(super) language: Language,
}

/// Headings that begin at the same height.
#[derive(Clone)]
pub(super) enum WaitingRow<'d> {
    /// One in the width of its surroundings.
    One(Waiting<'d>),
    /// Those of both columns, each side's under each other.
    Pair([Vec<Waiting<'d>>; 2]),
}

impl WaitingRow<'_> {
    /// The elements of its headings.
    pub(super) fn nodes(&self) -> Vec<NodeId> {
        match self {
            WaitingRow::One(heading) => vec![heading.node],
            WaitingRow::Pair(sides) => sides.iter().flatten().map(|heading| heading.node).collect(),
        }
    }
}

/// A row of headings broken into lines, with what it was.
struct SetRow<'d> {
    sets: [Vec<(SetHeading<'d>, Waiting<'d>)>; 2],
    paired: bool,
}

impl SetRow<'_> {
    fn greatest(&self, of: impl Fn(&[(SetHeading<'_>, Waiting<'_>)]) -> f32) -> f32 {
        of(&self.sets[0]).max(of(&self.sets[1]))
    }

    fn before(&self) -> f32 {
        self.greatest(|side| side.first().map_or(0.0, |(set, _)| set.before()))
    }

    fn height(&self) -> f32 {
        self.greatest(|side| {
            let heights: f32 = side.iter().map(|(set, _)| set.height()).sum();
            let gaps = side.windows(2).map(|two| two[0].0.after().max(two[1].0.before()));
            heights + gaps.sum::<f32>()
        })
    }

    fn after(&self) -> f32 {
        self.greatest(|side| side.last().map_or(0.0, |(set, _)| set.after()))
    }
}

impl<'d> Flow<'d> {
    /// Begins a block of which `unit` must stay together: places the headings that wait for it, goes on a new page when
    /// the page is too full for them and the unit.
    pub(super) fn begin(&mut self, unit: f32) {
        self.place_waiting(unit);
        self.begun.get_or_insert(self.page);
        if !self.at_top() {
            self.y -= self.gap;
        }
        self.gap = 0.0;
    }

    /// The part of [`Flow::begin`] before the space above the block itself. Answers where the first row of both columns
    /// begins.
    pub(super) fn place_waiting(&mut self, unit: f32) -> Option<Spot> {
        self.turn_page();
        let waiting = std::mem::take(&mut self.waiting);
        let rows: Vec<SetRow<'d>> = waiting.into_iter().map(|row| self.set_waiting(row)).collect();
        let mut needed = unit;
        let mut gap = self.gap;
        for row in &rows {
            needed += gap.max(row.before()) + row.height();
            gap = row.after();
        }
        needed += gap;
        if !self.at_top() && self.y - needed < self.frame.bottom {
            self.new_page();
        }
        let mut pairs_from = None;
        for row in rows {
            let paired = row.paired;
            let top = self.place_row(row);
            pairs_from = pairs_from.or(paired.then_some(top));
        }
        pairs_from
    }

    fn set_waiting(&mut self, row: WaitingRow<'d>) -> SetRow<'d> {
        let set = |flow: &mut Self, heading: Waiting<'d>| (flow.set_heading(&heading), heading);
        match row {
            WaitingRow::One(heading) => SetRow {
                sets: [vec![set(self, heading)], Vec::new()],
                paired: false,
            },
            WaitingRow::Pair([left, right]) => {
                let mut side = |side, headings: Vec<Waiting<'d>>| {
                    self.in_column(side, |flow| {
                        headings.into_iter().map(|heading| set(flow, heading)).collect()
                    })
                };
                SetRow {
                    sets: [side(Side::Left, left), side(Side::Right, right)],
                    paired: true,
                }
            }
        }
    }

    /// Puts a row of headings on the page; answers where it begins.
    fn place_row(&mut self, row: SetRow<'d>) -> Spot {
        self.separate(row.before());
        if !self.at_top() {
            self.y -= self.gap;
        }
        self.gap = 0.0;
        let top = self.spot();
        let SetRow {
            sets: [left, right],
            paired,
        } = row;
        let place = |flow: &mut Self, side: Vec<(SetHeading<'d>, Waiting<'d>)>| {
            for (index, (set, heading)) in side.into_iter().enumerate() {
                if index > 0 {
                    flow.separate(set.before());
                    flow.y -= flow.gap;
                    flow.gap = 0.0;
                }
                flow.place_heading(set, &heading);
            }
        };
        if paired {
            let mut sides = [left, right];
            self.side_by_side(|flow, side| place(flow, std::mem::take(&mut sides[side.index()])));
        } else {
            place(self, left);
        }
        top
    }
}
