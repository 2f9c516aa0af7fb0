//! Arithmetic that is exact or an error. The operators of `Decimal` silently drop digits that don't fit; these don't.

use super::{Number, NumberError};
use rust_decimal::Decimal;
use std::fmt;

/// What was to be done with two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Addition.
    Add,
    /// Subtraction.
    Subtract,
    /// Multiplication.
    Multiply,
    /// Division.
    Divide,
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
        })
    }
}

impl Number {
    /// The exact sum.
    ///
    /// # Errors
    /// [`NumberError::NotHeld`].
    pub fn checked_add(self, other: Self) -> Result<Self, NumberError> {
        add(self.0, other.0).ok_or(self.not_held(Operator::Add, other))
    }

    /// The exact difference.
    ///
    /// # Errors
    /// [`NumberError::NotHeld`].
    pub fn checked_sub(self, other: Self) -> Result<Self, NumberError> {
        add(self.0, -other.0).ok_or(self.not_held(Operator::Subtract, other))
    }

    /// The exact product.
    ///
    /// # Errors
    /// [`NumberError::NotHeld`].
    pub fn checked_mul(self, other: Self) -> Result<Self, NumberError> {
        multiply(self.0, other.0, 0).ok_or(self.not_held(Operator::Multiply, other))
    }

    /// This many per cent of `base`, exactly: 12 per cent of 9 073 407 is 1 088 808,84.
    ///
    /// # Errors
    /// [`NumberError::NotHeld`].
    pub fn percent_of(self, base: Self) -> Result<Self, NumberError> {
        multiply(self.0, base.0, 2).ok_or(self.not_held(Operator::Multiply, base))
    }

    /// The quotient, to about 28 significant digits when it doesn't end before. For figures that are shown, such as euros per
    /// resident; an amount that must add up is divided with [`divide`](crate::divide), which never rounds a quotient.
    ///
    /// # Errors
    /// [`NumberError::DivisionByZero`]; [`NumberError::NotHeld`] when the quotient is too large, or too small to differ from
    /// zero.
    pub fn checked_div(self, divisor: Self) -> Result<Self, NumberError> {
        if divisor.is_zero() {
            return Err(NumberError::DivisionByZero { dividend: self });
        }
        self.0
            .checked_div(divisor.0)
            .map(Self::from)
            .filter(|quotient| self.is_zero() || !quotient.is_zero())
            .ok_or(self.not_held(Operator::Divide, divisor))
    }

    /// The exact sum of any number of numbers, added from first to last.
    ///
    /// # Errors
    /// [`NumberError::NotHeld`] with the sum so far and the number that no longer fitted.
    pub fn checked_sum(numbers: impl IntoIterator<Item = Self>) -> Result<Self, NumberError> {
        numbers.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    fn not_held(self, operator: Operator, right: Self) -> NumberError {
        NumberError::NotHeld {
            left: self,
            operator,
            right,
        }
    }
}

/// Adds two canonical decimals. When the coarser one overflows an `i128` in the units of the finer, the sum ends in the
/// finer one's last digit, which isn't zero: it can't be shortened, so it truly doesn't fit.
fn add(left: Decimal, right: Decimal) -> Option<Number> {
    let scale = left.scale().max(right.scale());
    let sum = in_units(left, scale)?.checked_add(in_units(right, scale)?)?;
    exact(sum, scale)
}

/// The mantissa of `value` in units of 10^-`scale`; `scale` is at least that of the value.
pub(crate) fn in_units(value: Decimal, scale: u32) -> Option<i128> {
    let missing = scale.checked_sub(value.scale())?;
    value.mantissa().checked_mul(10_i128.checked_pow(missing)?)
}

/// Multiplies two canonical decimals and moves the point `shift` places to the left.
fn multiply(left: Decimal, right: Decimal, shift: u32) -> Option<Number> {
    let (mut a, mut b) = (left.mantissa(), right.mantissa());
    if a == 0 || b == 0 {
        return Some(Number::ZERO);
    }
    // Tens are cancelled before multiplying, so that an overflow means that the shortest form doesn't fit.
    let mut scale = left.scale() + right.scale() + shift;
    while scale > 0 {
        (a, b) = match (a % 2, a % 5, b % 2, b % 5) {
            (0, 0, _, _) => (a / 10, b),
            (_, _, 0, 0) => (a, b / 10),
            (0, _, _, 0) => (a / 2, b / 5),
            (_, 0, 0, _) => (a / 5, b / 2),
            _ => break,
        };
        scale -= 1;
    }
    exact(a.checked_mul(b)?, scale)
}

/// The number `mantissa` × 10^-`scale`, or `None` when its shortest form doesn't fit.
pub(super) fn exact(mut mantissa: i128, mut scale: u32) -> Option<Number> {
    while scale > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        scale -= 1;
    }
    Decimal::try_from_i128_with_scale(mantissa, scale)
        .ok()
        .map(Number::from)
}
