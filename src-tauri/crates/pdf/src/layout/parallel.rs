//! Two languages side by side: pairs of blocks that begin at the same height, each side in its column.

use document::{Block, Heading, Parallel};

use super::block::gap_before;
use super::columns::Side;
use super::flow::Flow;
use super::heading::{level_under, says_nothing};
use super::page::{Artifact, Dash, Draw, PageId, Paint, Spot};
use super::style::{BODY, HAIRLINE};
use super::tree::NodeId;
use super::waiting::WaitingRow;
use crate::PdfError;

/// A stretch of the rule between the columns.
struct Stretch {
    page: PageId,
    top: f32,
    bottom: f32,
}

/// The columns of one [`Parallel`] while they are laid.
struct Columns<'d> {
    parallel: &'d Parallel,
    /// The part that each column is in the structure.
    sects: [NodeId; 2],
    /// The level of each column's last heading.
    levels: [u8; 2],
    rule: Vec<Stretch>,
}

impl<'d> Flow<'d> {
    /// Lays two columns pair by pair. In the structure the left column comes first, whole, and then the right one.
    ///
    /// # Errors
    /// [`PdfError::Picture`] when a picture can't be read.
    pub(super) fn parallel(&mut self, parallel: &'d Parallel, parent: NodeId) -> Result<(), PdfError> {
        if self.side.is_some() {
            // There is no room for columns in a column.
            for (side, language) in parallel.languages.into_iter().enumerate() {
                for pair in &parallel.pairs {
                    self.in_language(language, &pair[side], parent)?;
                }
            }
            return Ok(());
        }
        // The right column is read after the left one: its headings follow the last of those.
        let between = level_after_side(parallel, Side::Left, self.level);
        let mut columns = Columns {
            parallel,
            sects: parallel.languages.map(|language| self.part(language, parent)),
            levels: [self.level, between],
            rule: Vec::new(),
        };
        for pair in &parallel.pairs {
            match headings_alone(pair) {
                Some(headings) => self.wait_in_columns(headings, &mut columns),
                None => self.pair(pair, &mut columns)?,
            }
        }
        self.level = columns.levels[1];
        self.draw_rule(columns.rule);
        Ok(())
    }

    /// Lets the headings of both columns wait for what follows them, be it a pair or a block over the whole page.
    fn wait_in_columns(&mut self, headings: [Vec<&'d Heading>; 2], columns: &mut Columns<'d>) {
        let mut take = |side: Side| {
            self.as_side(side, columns, |flow, sect| {
                let headings = headings[side.index()].iter();
                let take_in = |heading: &&'d Heading| {
                    flow.passage();
                    flow.take_in(heading, sect)
                };
                headings.map(take_in).collect()
            })
        };
        let row = WaitingRow::Pair([take(Side::Left), take(Side::Right)]);
        self.waiting.push(row);
    }

    /// Does something in the language of a column and under its last heading.
    fn as_side<T>(&mut self, side: Side, columns: &mut Columns<'d>, lay: impl FnOnce(&mut Self, NodeId) -> T) -> T {
        let index = side.index();
        let outside = (self.language, self.level);
        (self.language, self.level) = (columns.parallel.languages[index], columns.levels[index]);
        let laid = lay(self, columns.sects[index]);
        columns.levels[index] = self.level;
        (self.language, self.level) = outside;
        laid
    }

    /// Lays a pair with the headings that wait for it. When one side or the headings would stay behind on a page, all go
    /// on the next one.
    fn pair(&mut self, pair: &'d [Vec<Block>; 2], columns: &mut Columns<'d>) -> Result<(), PdfError> {
        if pair.iter().all(Vec::is_empty) {
            return Ok(());
        }
        self.turn_page();
        let (start, at_top, levels) = (self.page, self.at_top(), columns.levels);
        let kept = self.keep(&columns.sects);
        let mut from = self.begin_pair(pair);
        let together = self.sides(pair, columns)?;
        if !together && !at_top && from.page == start {
            self.go_back(kept);
            columns.levels = levels;
            self.new_page();
            from = self.begin_pair(pair);
            self.sides(pair, columns)?;
        }
        self.extend_rule(&mut columns.rule, from);
        Ok(())
    }

    /// Places the headings that wait; answers where they, or without any in columns the pair, begin.
    fn begin_pair(&mut self, pair: &'d [Vec<Block>; 2]) -> Spot {
        let headings = self.place_waiting(2.0 * BODY.lead);
        let gaps = pair.iter().filter_map(|side| side.first()).map(gap_before);
        self.separate(gaps.fold(0.0, f32::max));
        let gap = if self.at_top() { 0.0 } else { self.gap };
        headings.unwrap_or(Spot {
            page: self.page,
            y: self.y - gap,
        })
    }

    /// Lays both sides; false when one of them begins on another page than the pen was on.
    fn sides(&mut self, pair: &'d [Vec<Block>; 2], columns: &mut Columns<'d>) -> Result<bool, PdfError> {
        let page = self.page;
        let mut together = true;
        let mut failed = None;
        self.side_by_side(|flow, side| {
            flow.begun = None;
            let laid = flow.as_side(side, columns, |flow, sect| flow.blocks(&pair[side.index()], sect));
            if !flow.waiting.is_empty() {
                flow.begin(0.0);
            }
            together &= flow.begun.is_none_or(|begun| begun == page);
            failed = failed.take().or(laid.err());
        });
        failed.map_or(Ok(together), Err)
    }

    /// Makes the rule reach from where a pair begins to the pen.
    fn extend_rule(&mut self, rule: &mut Vec<Stretch>, from: Spot) {
        let ends = std::mem::take(&mut self.column_ends);
        let mut top = from.y;
        for page in (from.page.0..=self.page.0).map(PageId) {
            let ends = ends.iter().filter(|end| end.page == page).map(|end| end.y);
            let bottom = ends.fold(top, f32::min);
            match rule.last_mut().filter(|last| last.page == page) {
                Some(last) => last.bottom = last.bottom.min(bottom),
                None => rule.push(Stretch { page, top, bottom }),
            }
            top = self.frame.top;
        }
    }

    fn draw_rule(&mut self, rule: Vec<Stretch>) {
        let page = self.page;
        self.close();
        let x = self.frame.middle();
        for Stretch { page, top, bottom } in rule {
            self.page = page;
            let paint = Paint::Stroke {
                ink: HAIRLINE,
                width: 0.6,
                dash: Dash::Solid,
            };
            let points = vec![(x, top), (x, bottom)];
            self.artifact(Artifact::Layout, |flow| flow.draw(Draw::Path { points, paint }));
        }
        self.page = page;
    }
}

/// The headings of both sides when the pair has nothing else.
fn headings_alone(pair: &[Vec<Block>; 2]) -> Option<[Vec<&Heading>; 2]> {
    fn headings<'b>(side: &'b [Block]) -> Option<Vec<&'b Heading>> {
        let heading = |block: &'b Block| match block {
            Block::Heading(heading) if !says_nothing(heading) => Some(heading),
            _ => None,
        };
        side.iter().map(heading).collect()
    }
    let both = [headings(&pair[0])?, headings(&pair[1])?];
    both.iter().any(|side| !side.is_empty()).then_some(both)
}

/// The level of the last heading in these blocks, `level` without any.
fn level_after(blocks: &[Block], level: u8) -> u8 {
    blocks.iter().fold(level, |level, block| match block {
        Block::Heading(heading) if !says_nothing(heading) => level_under(level, heading),
        Block::InLanguage { blocks, .. } => level_after(blocks, level),
        Block::Parallel(parallel) => {
            let left = level_after_side(parallel, Side::Left, level);
            level_after_side(parallel, Side::Right, left)
        }
        _ => level,
    })
}

fn level_after_side(parallel: &Parallel, side: Side, level: u8) -> u8 {
    let blocks = parallel.pairs.iter().map(|pair| &pair[side.index()]);
    blocks.fold(level, |level, blocks| level_after(blocks, level))
}
