//! A table whose row totals and column totals are both fixed: each municipality's year and each month's advances, say.

use super::Table;
use super::choice::choose;
use crate::division::positions_by_key;
use crate::{AmountError, Cents, Fraction, Share};
use thiserror::Error;

/// Why a table can't be filled. Positions count the rows or columns as they were given, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TwoWayError {
    /// The same row twice.
    #[error("the row at position {first} comes again at position {second}")]
    DuplicateRow {
        /// Where it stands first.
        first: usize,
        /// Where it comes again.
        second: usize,
    },
    /// The same column twice.
    #[error("the column at position {first} comes again at position {second}")]
    DuplicateColumn {
        /// Where it stands first.
        first: usize,
        /// Where it comes again.
        second: usize,
    },
    /// The rows add up to something else than the columns.
    #[error("the rows add up to {rows}, the columns to {columns}")]
    TotalsDiffer {
        /// The sum of the row totals.
        rows: Cents,
        /// The sum of the column totals.
        columns: Cents,
    },
    /// The totals add up to zero without all being zero, so that there is no proportion to fill the cells by.
    #[error("totals that aren't all zero add up to zero")]
    NoProportion,
    /// The totals, or credits and costs that nearly cancel out, make an amount that doesn't fit.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// Fills a table so that every row and every column adds up to its given total.
///
/// The exact value of a cell is row total × column total ∕ grand total, and every cell is that value rounded down or up to a
/// whole cent, an exact whole cent staying as it is. Such a table always exists (the exact cells are a flow through a network
/// with whole capacities, so a whole one exists between the same bounds). Of all such tables it is the one that is found by
/// going through the cells from the largest remainder to the smallest, ties by row and then by column, and rounding each up
/// whenever a table with the choices made so far still exists. So the result doesn't depend on the order of entry.
///
/// Rows and columns may be credits (negative); when the grand total is one, the table mirrors the positive one. The time
/// grows with the square of the number of cells at worst: 300 × 12 cells are quick, 300 × 300 are not.
///
/// # Errors
/// [`TwoWayError`] when a key comes twice, the two sums differ or don't fit, or they are zero while some total isn't.
pub fn divide_two_way<R: Ord + Clone, C: Ord + Clone>(
    rows: &[(R, Cents)],
    columns: &[(C, Cents)],
) -> Result<Table<R, C>, TwoWayError> {
    let row_order = positions_by_key(rows.iter().map(|(key, _)| key))
        .map_err(|(first, second)| TwoWayError::DuplicateRow { first, second })?;
    let column_order = positions_by_key(columns.iter().map(|(key, _)| key))
        .map_err(|(first, second)| TwoWayError::DuplicateColumn { first, second })?;
    let grand = grand_total(rows, columns)?;
    let (rows, row_totals) = in_order(rows, &row_order);
    let (columns, column_totals) = in_order(columns, &column_order);
    Ok(Table {
        shares: fill(&row_totals, &column_totals, grand)?,
        rows,
        columns,
    })
}

fn grand_total<R, C>(rows: &[(R, Cents)], columns: &[(C, Cents)]) -> Result<Cents, TwoWayError> {
    let row_sum = Cents::checked_sum(rows.iter().map(|(_, total)| *total))?;
    let column_sum = Cents::checked_sum(columns.iter().map(|(_, total)| *total))?;
    if row_sum != column_sum {
        return Err(TwoWayError::TotalsDiffer {
            rows: row_sum,
            columns: column_sum,
        });
    }
    let mut totals = rows.iter().map(|(_, total)| total);
    let mut others = columns.iter().map(|(_, total)| total);
    let any = totals.any(|total| !total.is_zero()) || others.any(|total| !total.is_zero());
    if row_sum.is_zero() && any {
        return Err(TwoWayError::NoProportion);
    }
    Ok(row_sum)
}

fn in_order<K: Clone>(totals: &[(K, Cents)], order: &[usize]) -> (Vec<K>, Vec<i128>) {
    let ordered = order.iter().map(|&position| &totals[position]);
    ordered
        .map(|(key, total)| (key.clone(), i128::from(total.get())))
        .unzip()
}

/// The cells row by row. For a negative grand total every sign is changed on the way in and back on the way out.
fn fill(rows: &[i128], columns: &[i128], grand: Cents) -> Result<Vec<Share>, TwoWayError> {
    let sign = if grand.is_negative() { -1 } else { 1 };
    // With a grand total of zero every cell is zero, whatever it is divided by.
    let whole = i128::from(grand.get()).abs().max(1);
    let mut floors = Vec::with_capacity(rows.len() * columns.len());
    let mut remainders = Vec::with_capacity(rows.len() * columns.len());
    for row in rows {
        for column in columns {
            // Two amounts of 64 bits fit, and their signs changed twice are as they were.
            let product = row * column;
            let floor = product.div_euclid(whole);
            Cents::in_range(floor * sign)?;
            floors.push(floor);
            remainders.push(product.rem_euclid(whole).unsigned_abs());
        }
    }
    let width = columns.len();
    let row_left = rows.iter().enumerate().map(|(row, total)| {
        let floors = &floors[row * width..(row + 1) * width];
        left_over(total * sign, floors.iter())
    });
    let column_left = columns
        .iter()
        .enumerate()
        .map(|(column, total)| left_over(total * sign, floors.iter().skip(column).step_by(width)));
    let up = choose(&remainders, row_left.collect(), column_left.collect());
    let cells = floors.iter().zip(&remainders).zip(up);
    cells
        .map(|((floor, remainder), up)| {
            let base = Cents::in_range(floor * sign)?;
            let cents = Cents::in_range((floor + i128::from(up)) * sign)?;
            let remainder = Fraction::new(*remainder, whole.unsigned_abs());
            Ok(Share::new(cents, base, remainder))
        })
        .collect()
}

/// The whole cents that a row or column still lacks when all its cells are rounded down: fewer than it has cells.
fn left_over<'f>(total: i128, floors: impl Iterator<Item = &'f i128>) -> usize {
    usize::try_from(total - floors.sum::<i128>()).expect("exact cells add up to the total, and floors to at most that")
}
