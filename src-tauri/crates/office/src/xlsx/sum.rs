//! Which cells a sum adds up: decided by exact arithmetic, never guessed.

use document::RowKind;
use rust_decimal::Decimal;

use super::grid::Grid;
use crate::figure::{Figure, Kind};

/// The most groups before the one that a sum may begin with.
const MOST_PARTS: usize = 50;
/// The most ranges that a formula names.
const MOST_RANGES: usize = 200;

/// Cells in one direction, from first to last.
pub(super) type Ranges = Vec<[(usize, usize); 2]>;

/// The cells, as rows and columns, whose sum a cell is; none unless they add up to exactly what it shows.
pub(super) fn addends(grid: &Grid<'_>, row: usize, column: usize) -> Option<Ranges> {
    let total = grid.figure(row, column)?;
    total.stored()?;
    let above = candidates_above(grid, row, column).into_iter().find_map(|rows| {
        adds_up(rows.iter().map(|row| grid.figure(*row, column)), total).then(|| in_column(grid, &rows, column))
    });
    let ranges = above.or_else(|| {
        let columns = candidates_before(grid, row, column);
        let found = columns
            .into_iter()
            .find(|columns| adds_up(columns.iter().map(|column| grid.figure(row, *column)), total));
        found.map(|columns| in_row(grid, row, &columns))
    });
    ranges.filter(|ranges| ranges.len() <= MOST_RANGES)
}

/// Whether these figures are stored as numbers, of one kind, and add up.
fn adds_up<'f>(figures: impl Iterator<Item = Option<&'f Figure>>, total: &Figure) -> bool {
    let mut sum = Some(Decimal::ZERO);
    let mut any = false;
    for figure in figures.flatten() {
        let counts = figure.kind == total.kind && figure.stored().is_some();
        sum = sum.filter(|_| counts).and_then(|sum| sum.checked_add(figure.exact));
        any = true;
    }
    // Rounded percentages that happen to make a hundred would be rounded anew by the spreadsheet.
    any && sum == Some(total.exact) && (total.kind != Kind::Percent || total.exact.scale() <= 6)
}

/// Rows above a sum that it may add up, the likeliest first.
fn candidates_above(grid: &Grid<'_>, row: usize, column: usize) -> Vec<Vec<usize>> {
    let counted = |rows: Vec<usize>| -> Vec<usize> {
        rows.into_iter()
            .filter(|row| grid.figure(*row, column).is_some())
            .collect()
    };
    let kind = |row: usize| grid.rows[row].kind;
    let since = |ends: &[RowKind]| {
        (0..row)
            .rev()
            .take_while(|row| !ends.contains(&kind(*row)))
            .collect::<Vec<_>>()
    };
    let body = |mut rows: Vec<usize>| {
        rows.retain(|row| kind(*row) == RowKind::Body);
        rows.reverse();
        rows
    };
    match kind(row) {
        RowKind::Subtotal => {
            let own = body(since(&[RowKind::Group, RowKind::Subtotal, RowKind::Total]));
            // The sum of several groups: of all of them, or of those that come last.
            let parts = parts(grid, &since(&[RowKind::Total]));
            let last = (0..parts.len()).take(MOST_PARTS).map(|first| parts[first..].to_vec());
            std::iter::once(own).chain(last).map(counted).collect()
        }
        RowKind::Total => {
            let whole = since(&[RowKind::Total]);
            let all = body((0..row).rev().collect());
            [parts(grid, &whole), body(whole), all].map(counted).into()
        }
        RowKind::Body | RowKind::Group => vec![],
    }
}

/// The sums of groups, and the rows that no sum covers; the rows are given from the last to the first.
fn parts(grid: &Grid<'_>, rows: &[usize]) -> Vec<usize> {
    let mut parts = vec![];
    let mut covered = false;
    for row in rows {
        match grid.rows[*row].kind {
            RowKind::Subtotal => {
                parts.push(*row);
                covered = true;
            }
            RowKind::Group | RowKind::Total => covered = false,
            RowKind::Body if !covered => parts.push(*row),
            RowKind::Body => {}
        }
    }
    parts.reverse();
    parts
}

/// Columns before a column of sums that it may add up, the likeliest first.
fn candidates_before(grid: &Grid<'_>, row: usize, column: usize) -> Vec<Vec<usize>> {
    let is_total = |column: usize| grid.totals.get(column) == Some(&true);
    if !is_total(column) {
        return vec![];
    }
    let counts = |column: &usize| !is_total(*column) && grid.figure(row, *column).is_some();
    let from = (0..column)
        .rev()
        .find(|column| is_total(*column))
        .map_or(0, |last| last + 1);
    vec![
        (from..column).filter(counts).collect(),
        (0..column).filter(counts).collect(),
    ]
}

/// Cells of a column as ranges. A range may run over cells without a number, which a sum leaves out.
fn in_column(grid: &Grid<'_>, rows: &[usize], column: usize) -> Ranges {
    let is_number = |row: usize| grid.figure(row, column).is_some();
    runs(rows, is_number)
        .into_iter()
        .map(|[from, to]| [(from, column), (to, column)])
        .collect()
}

fn in_row(grid: &Grid<'_>, row: usize, columns: &[usize]) -> Ranges {
    let is_number = |column: usize| grid.figure(row, column).is_some();
    runs(columns, is_number)
        .into_iter()
        .map(|[from, to]| [(row, from), (row, to)])
        .collect()
}

/// Ascending places as runs without another number in between.
fn runs(places: &[usize], is_number: impl Fn(usize) -> bool) -> Vec<[usize; 2]> {
    let mut runs: Vec<[usize; 2]> = vec![];
    for place in places {
        match runs.last_mut() {
            Some([_, to]) if !(*to + 1..*place).any(&is_number) => *to = *place,
            _ => runs.push([*place, *place]),
        }
    }
    runs
}
