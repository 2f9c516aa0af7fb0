//! Which cells of a table are rounded up, so that every row and every column gets the cents that it lacks.
//!
//! The cells that are up form a flow through a network of rows and columns. Changing one cell means finding an alternating
//! path: up cells go down and open ones come up in turn, so that no row or column on the way changes its count.

use std::cmp::Reverse;
use std::collections::VecDeque;

/// Chooses the cells that are rounded up: `row_left` in each row and `column_left` in each column, never a cell whose
/// remainder is zero. Cells are row by row.
///
/// The remainders of every row and column add up to what it lacks (in units of the same whole), so a choice exists. The one
/// that is made takes the largest remainders first, ties by position, as far as a choice for the other cells still exists.
pub(super) fn choose(remainders: &[u128], row_left: Vec<usize>, column_left: Vec<usize>) -> Vec<bool> {
    let mut ranking: Vec<usize> = (0..remainders.len()).filter(|&cell| remainders[cell] > 0).collect();
    ranking.sort_by_key(|&cell| (Reverse(remainders[cell]), cell));
    let mut choice = Choice::new(remainders, column_left.len());
    choice.fill(&ranking, row_left, column_left);
    for cell in ranking {
        choice.settle(cell);
    }
    choice.up
}

/// A choice in the making.
struct Choice {
    rows: usize,
    columns: usize,
    /// The cells that are up.
    up: Vec<bool>,
    /// The cells that may still change.
    open: Vec<bool>,
}

/// A step of an alternating path: from one column, down in `row`, and up again in the next column.
#[derive(Clone, Copy)]
struct Step {
    column: usize,
    row: usize,
}

impl Choice {
    fn new(remainders: &[u128], columns: usize) -> Self {
        Self {
            rows: remainders.len().checked_div(columns).unwrap_or(0),
            columns,
            up: vec![false; remainders.len()],
            open: remainders.iter().map(|remainder| *remainder > 0).collect(),
        }
    }

    fn cell(&self, row: usize, column: usize) -> usize {
        row * self.columns + column
    }

    /// Makes any choice that gives every row and column what it lacks: greedily first, then along alternating paths.
    fn fill(&mut self, ranking: &[usize], mut row_left: Vec<usize>, mut column_left: Vec<usize>) {
        for &cell in ranking {
            let (row, column) = (cell / self.columns, cell % self.columns);
            if row_left[row] > 0 && column_left[column] > 0 {
                self.up[cell] = true;
                row_left[row] -= 1;
                column_left[column] -= 1;
            }
        }
        for (row, left) in row_left.into_iter().enumerate() {
            for _ in 0..left {
                let lacking = self.raise_one(row, &column_left);
                column_left[lacking] -= 1;
            }
        }
    }

    /// Raises one more cell of `row`, and gives which column has one more cell up for it.
    fn raise_one(&mut self, row: usize, column_left: &[usize]) -> usize {
        let lacking = |column: usize| column_left[column] > 0;
        let (column, path, end) = (0..self.columns)
            .filter(|&column| self.can_rise(self.cell(row, column)))
            .find_map(|column| {
                let (path, end) = self.path(column, lacking)?;
                Some((column, path, end))
            })
            .expect("the exact cells are a flow, so a row that lacks a cent has a path to a column that does");
        self.shift(&path, end);
        let cell = self.cell(row, column);
        self.up[cell] = true;
        end
    }

    /// Settles `cell` for good: up if the cells that are still open allow it, else down.
    fn settle(&mut self, cell: usize) {
        let (row, column) = (cell / self.columns, cell % self.columns);
        if !self.up[cell] {
            let returns = |column| self.can_fall(self.cell(row, column));
            if let Some((path, end)) = self.path(column, returns) {
                self.shift(&path, end);
                let gives_way = self.cell(row, end);
                self.up[gives_way] = false;
                self.up[cell] = true;
            }
        }
        self.open[cell] = false;
    }

    fn can_rise(&self, cell: usize) -> bool {
        self.open[cell] && !self.up[cell]
    }

    fn can_fall(&self, cell: usize) -> bool {
        self.open[cell] && self.up[cell]
    }

    /// The shortest alternating path from `start`, a column that gets one cell too many, to a column that is a `goal`.
    fn path(&self, start: usize, goal: impl Fn(usize) -> bool) -> Option<(Vec<Step>, usize)> {
        let mut came_by: Vec<Option<Step>> = vec![None; self.columns];
        let mut row_seen = vec![false; self.rows];
        let mut queue = VecDeque::from([start]);
        while let Some(column) = queue.pop_front() {
            if goal(column) {
                return Some((trace(&came_by, column), column));
            }
            for (row, seen) in row_seen.iter_mut().enumerate() {
                if *seen || !self.can_fall(self.cell(row, column)) {
                    continue;
                }
                *seen = true;
                for (next, came) in came_by.iter_mut().enumerate() {
                    let new = next != start && came.is_none();
                    if new && self.can_rise(self.cell(row, next)) {
                        *came = Some(Step { column, row });
                        queue.push_back(next);
                    }
                }
            }
        }
        None
    }

    /// Changes the cells along a path that ends in column `end`.
    fn shift(&mut self, path: &[Step], end: usize) {
        let nexts = path.iter().skip(1).map(|step| step.column).chain([end]);
        for (step, next) in path.iter().zip(nexts) {
            let (falls, rises) = (self.cell(step.row, step.column), self.cell(step.row, next));
            self.up[falls] = false;
            self.up[rises] = true;
        }
    }
}

/// The steps to `end` from the column that no step led to: the start.
fn trace(came_by: &[Option<Step>], end: usize) -> Vec<Step> {
    let mut path: Vec<Step> = std::iter::successors(came_by[end], |step| came_by[step.column]).collect();
    path.reverse();
    path
}
