//! Numbers that aren't money: weights, counts, statistics, person-years, percentages.

mod arithmetic;
mod text;

pub use arithmetic::Operator;
pub(crate) use arithmetic::in_units;

use crate::{Cents, PlainError};
use rust_decimal::Decimal;
use thiserror::Error;

/// A decimal number in canonical form: no trailing zeros, no negative zero, so that equal numbers look equal.
///
/// Holds up to 28 decimals and 96 bits of digits (about 28 significant digits). Read from a text of plain digits or from a
/// JSON integer; written as a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Decimal);

/// Why something isn't a number, or a calculation has no exact result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NumberError {
    /// The text isn't a plain decimal number.
    #[error("not a number: {0}")]
    Unreadable(#[from] PlainError),
    /// The text has more decimals than a number can hold.
    #[error("a number has at most {} decimals, this one has {decimals}", Decimal::MAX_SCALE)]
    TooManyDecimals {
        /// The number of decimals, trailing zeros left out.
        decimals: usize,
    },
    /// The text has more digits than a number can hold.
    #[error("a number of {digits} digits doesn't fit")]
    TooManyDigits {
        /// The number of digits, leading zeros and trailing decimal zeros left out.
        digits: usize,
    },
    /// The result is too large or has too many decimals to be held exactly.
    #[error("{left} {operator} {right} has no exact result that fits")]
    NotHeld {
        /// The left operand.
        left: Number,
        /// What was to be done.
        operator: Operator,
        /// The right operand.
        right: Number,
    },
    /// Division by zero.
    #[error("{dividend} divided by zero")]
    DivisionByZero {
        /// What was to be divided.
        dividend: Number,
    },
}

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);
    /// A hundred: the whole of a percentage.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

    /// The value as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        if value.is_zero() {
            return Self::ZERO;
        }
        Self(value.normalize())
    }
}

impl From<Number> for Decimal {
    fn from(value: Number) -> Self {
        value.0
    }
}

/// The amount in euros, for calculations such as a percentage of a line.
impl From<Cents> for Number {
    fn from(amount: Cents) -> Self {
        amount.euros().into()
    }
}

macro_rules! from_integers {
    ($($integer:ty),+) => {
        $(impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Self(Decimal::from(value))
            }
        })+
    };
}

from_integers!(u8, u16, u32, u64, usize, i8, i16, i32, i64);
