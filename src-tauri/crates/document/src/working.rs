//! Calculations for media that calculate: what goes in, every step, what comes out.
//!
//! A document is for reading; its tables say what comes out. Whoever negotiates wants to change a figure and see what becomes of the rest. A
//! working is a table whose computed cells say how they follow from other cells. Media for reading leave it out.

use crate::model::Table;
use money::Rounding;
use plan::Language;
use std::collections::BTreeMap;

/// A calculation as a table and the formulas of its computed cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// The language of its words.
    pub language: Language,
    /// What it shows. Every computed cell holds the value that the plan itself comes to.
    pub table: Table,
    /// How cells follow from others, by row and column of the table.
    pub formulas: BTreeMap<(usize, usize), Formula>,
}

/// A cell of a working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Which of the document's workings.
    pub working: usize,
    /// The row below the header.
    pub row: usize,
    /// The column.
    pub column: usize,
}

/// Cells of a column, from the first to the last row.
pub type Down = [At; 2];

/// How a cell follows from others. Whole numbers stay whole in every step of a division, so that a program that calculates in binary
/// comes to the same cent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// The same as another cell.
    Same(At),
    /// What is added less what is subtracted.
    Balance {
        /// Added.
        added: Vec<At>,
        /// Subtracted.
        subtracted: Vec<At>,
    },
    /// The sum of cells that stand below each other.
    Sum(Down),
    /// Cells multiplied with each other and with 100 % more than another one, rounded.
    Product {
        /// What is multiplied.
        factors: Vec<At>,
        /// A percentage that comes on top.
        increase: Option<At>,
        /// To what it is rounded.
        rounding: Rounding,
    },
    /// A percentage of the sum of cells, rounded.
    Percentage {
        /// The percentage.
        percent: At,
        /// Of what.
        of: Vec<At>,
        /// To what it is rounded.
        rounding: Rounding,
    },
    /// The sum of cells, rounded.
    RoundedSum {
        /// What is added.
        of: Vec<At>,
        /// To what it is rounded.
        rounding: Rounding,
    },
    /// A weight or a statistic as a whole number.
    Units {
        /// The weight or statistic.
        of: At,
        /// What it is multiplied with.
        times: u64,
    },
    /// An amount in whole cents without its sign.
    CentsOf(At),
    /// The whole cents of a part's exact share.
    WholeCents(Part),
    /// What the exact share has beyond its whole cents, in parts of a cent whose number is the sum of the units.
    Remainder(Part),
    /// The place of a part by its remainder, the largest first; of equal ones the one with the smaller order.
    Rank {
        /// The remainders of all parts.
        remainders: Down,
        /// This part's.
        remainder: At,
        /// The orders of all parts.
        orders: Down,
        /// This part's.
        order: At,
    },
    /// How many cents are left over when everyone has got whole cents.
    LeftOver {
        /// What is divided, in cents.
        cents: At,
        /// The whole cents that everyone has got.
        whole: Down,
    },
    /// One for a part whose place is among the cents that are left over, else zero.
    Extra {
        /// The part's place.
        rank: At,
        /// How many cents are left over.
        left_over: At,
    },
    /// The part in euros, with the sign of what is divided.
    Share {
        /// What is divided, in euros.
        of: At,
        /// The part's whole cents.
        whole: At,
        /// Its left-over cent.
        extra: At,
    },
}

/// What a part is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What is divided, in cents.
    pub cents: At,
    /// The sum of everybody's units.
    pub all: At,
    /// The part's own units.
    pub own: At,
}
