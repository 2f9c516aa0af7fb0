//! Amounts, shares and exact division that adds up both ways. No I/O, no float.
//!
//! - [`Cents`] is money: whole cents, never a fraction of one.
//! - [`Number`] is everything else that is counted or measured: weights, statistics, person-years, percentages.
//! - [`round`] is the only way from a fraction of a cent to money, by a named [`Rounding`].
//! - [`divide`] and [`Division`] divide an amount by weights; [`divide_by_criteria`] does so through the weighted criteria
//!   of a cost-sharing key; [`divide_two_way`] fills a table whose row and column totals are already fixed.
//!
//! Invariant: no function here returns a value that differs from the exact one without saying so. What can't be said
//! exactly is an error, apart from [`round`] and [`Number::checked_div`], whose names and documentation say how they round.

mod cents;
mod division;
mod number;
mod plain;
mod round;
mod table;

pub use cents::{AmountError, Cents};
pub use division::{DivideError, Division, Fraction, Part, Share, divide};
pub use number::{Number, NumberError, Operator};
pub use plain::PlainError;
pub use round::{Rounding, round};
pub use table::{CriteriaDivision, CriteriaError, Criterion, Table, TwoWayError, divide_by_criteria, divide_two_way};
