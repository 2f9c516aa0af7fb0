//! Money: whole euro cents.

mod text;

use crate::PlainError;
use rust_decimal::Decimal;
use thiserror::Error;

/// An amount of money in whole euro cents; negative for credits.
///
/// Holds −92 233 720 368 547 758,08 … 92 233 720 368 547 758,07 €. Read and written, in JSON too, as a text of euros with
/// two decimals (`"1234567.89"`), because a JSON number may be read as a float.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(i64);

/// Why something isn't an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AmountError {
    /// The text isn't a plain decimal number.
    #[error("not an amount in euros: {0}")]
    Unreadable(#[from] PlainError),
    /// The text has more than two decimals.
    #[error("an amount has at most 2 decimals, this one has {decimals}")]
    TooManyDecimals {
        /// The number of decimals in the text.
        decimals: usize,
    },
    /// The text has more digits than the largest amount.
    #[error("an amount with {digits} digits before the point is out of range")]
    TooManyDigits {
        /// The number of digits before the point, leading zeros left out.
        digits: usize,
    },
    /// The value has a fraction of a cent: it needs [`round`](crate::round) first.
    #[error("{euros} euros is finer than a cent")]
    FinerThanCent {
        /// The value in euros.
        euros: Decimal,
    },
    /// The value, or the result of a calculation, doesn't fit in an amount.
    #[error("{euros} euros is out of range")]
    OutOfRange {
        /// The value in euros.
        euros: Decimal,
    },
}

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount from a whole number of cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The whole number of cents.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// An amount from euros, exactly.
    ///
    /// # Errors
    /// [`AmountError::FinerThanCent`] when there is a fraction of a cent, [`AmountError::OutOfRange`] when it is too large.
    pub fn from_euros(euros: Decimal) -> Result<Self, AmountError> {
        let canonical = euros.normalize();
        let missing = 2_u32
            .checked_sub(canonical.scale())
            .ok_or(AmountError::FinerThanCent { euros: canonical })?;
        // A Decimal holds 96 bits, so a hundred of them fit in an i128.
        Self::from_wide(canonical.mantissa() * 10_i128.pow(missing)).ok_or(AmountError::OutOfRange { euros: canonical })
    }

    /// The amount in euros, with exactly two decimals.
    #[must_use]
    pub fn euros(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// Whether there is nothing to pay.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it is a credit.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    /// [`AmountError::OutOfRange`].
    pub fn checked_add(self, other: Self) -> Result<Self, AmountError> {
        Self::in_range(i128::from(self.0) + i128::from(other.0))
    }

    /// The difference of two amounts.
    ///
    /// # Errors
    /// [`AmountError::OutOfRange`].
    pub fn checked_sub(self, other: Self) -> Result<Self, AmountError> {
        Self::in_range(i128::from(self.0) - i128::from(other.0))
    }

    /// The amount with its sign changed: what is a cost to one is income to the other.
    ///
    /// # Errors
    /// [`AmountError::OutOfRange`] for the smallest amount, which has no counterpart.
    pub fn checked_neg(self) -> Result<Self, AmountError> {
        Self::in_range(-i128::from(self.0))
    }

    /// The sum of any number of amounts. Only the result has to fit: credits on the way may bring it back into range.
    ///
    /// # Errors
    /// [`AmountError::OutOfRange`].
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, AmountError> {
        // 2^64 amounts of 64 bits fit in 128 bits.
        Self::in_range(amounts.into_iter().map(|amount| i128::from(amount.0)).sum())
    }

    pub(crate) fn from_wide(cents: i128) -> Option<Self> {
        i64::try_from(cents).ok().map(Self)
    }

    pub(crate) fn in_range(cents: i128) -> Result<Self, AmountError> {
        // The error saturates where even a Decimal ends, which takes sums of billions of the largest amounts.
        Self::from_wide(cents).ok_or_else(|| AmountError::OutOfRange {
            euros: Decimal::try_from_i128_with_scale(cents, 2).unwrap_or(if cents < 0 {
                Decimal::MIN
            } else {
                Decimal::MAX
            }),
        })
    }
}
