//! Tables whose rows and columns both add up to the cent.

mod choice;
mod criteria;
mod two_way;

pub use criteria::{CriteriaDivision, CriteriaError, Criterion, divide_by_criteria};
pub use two_way::{TwoWayError, divide_two_way};

use crate::{Cents, Share};

/// An amount divided among rows and columns, both in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<R, C> {
    rows: Vec<R>,
    columns: Vec<C>,
    /// Row by row. Any row, column, or all of it adds up to an amount that fits.
    shares: Vec<Share>,
}

impl<R, C> Table<R, C> {
    /// The keys of the rows, in order.
    #[must_use]
    pub fn rows(&self) -> &[R] {
        &self.rows
    }

    /// The keys of the columns, in order.
    #[must_use]
    pub fn columns(&self) -> &[C] {
        &self.columns
    }

    /// Every cell with its keys, row by row.
    pub fn cells(&self) -> impl Iterator<Item = (&R, &C, &Share)> {
        let keys = self
            .rows
            .iter()
            .flat_map(|row| self.columns.iter().map(move |column| (row, column)));
        keys.zip(&self.shares)
            .map(|((row, column), share)| (row, column, share))
    }

    /// Each row's key and sum, in order.
    pub fn row_totals(&self) -> impl Iterator<Item = (&R, Cents)> {
        let totals = (0..self.rows.len()).map(|row| {
            let start = row * self.columns.len();
            total(&self.shares[start..start + self.columns.len()])
        });
        self.rows.iter().zip(totals)
    }

    /// Each column's key and sum, in order.
    pub fn column_totals(&self) -> impl Iterator<Item = (&C, Cents)> {
        let totals =
            (0..self.columns.len()).map(|column| total(self.shares.iter().skip(column).step_by(self.columns.len())));
        self.columns.iter().zip(totals)
    }

    /// The sum of all cells.
    #[must_use]
    pub fn total(&self) -> Cents {
        total(&self.shares)
    }
}

impl<R: Ord, C: Ord> Table<R, C> {
    /// The cell of `row` and `column`, or `None` when there is no such row or column.
    pub fn share(&self, row: &R, column: &C) -> Option<&Share> {
        let row = self.rows.binary_search(row).ok()?;
        let column = self.columns.binary_search(column).ok()?;
        self.shares.get(row * self.columns.len() + column)
    }

    /// The amount of `row` and `column`, or `None` when there is no such row or column.
    pub fn cents(&self, row: &R, column: &C) -> Option<Cents> {
        self.share(row, column).map(Share::cents)
    }
}

fn total<'s>(shares: impl IntoIterator<Item = &'s Share>) -> Cents {
    Cents::checked_sum(shares.into_iter().map(Share::cents))
        .expect("rows and columns add up to parts of a total that fits")
}
