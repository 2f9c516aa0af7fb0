//! Exact fractions of a cent, and the one exact multiplication and division that everything rests on.

use rust_decimal::Decimal;

/// A fraction of one cent, exact and in lowest terms: zero or more, less than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u128,
    denominator: u128,
}

impl Fraction {
    pub(crate) const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// The largest denominator: a numerator below it can still be multiplied by ten, or doubled and added to, in 128 bits.
    pub(crate) const MAX_DENOMINATOR: u128 = u128::MAX / 10;

    /// `numerator` is less than `denominator`, and that at most [`Self::MAX_DENOMINATOR`].
    pub(crate) fn new(numerator: u128, denominator: u128) -> Self {
        let divisor = greatest_common_divisor(numerator, denominator);
        Self {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
        }
    }

    /// The number above the line.
    #[must_use]
    pub const fn numerator(&self) -> u128 {
        self.numerator
    }

    /// The number below the line; never zero.
    #[must_use]
    pub const fn denominator(&self) -> u128 {
        self.denominator
    }

    /// Whether nothing remains.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.numerator == 0
    }

    /// The first `places` decimals (at most 28), cut off and not rounded, so that a remainder never looks like a whole cent.
    #[must_use]
    pub fn decimal(&self, places: u32) -> Decimal {
        let places = places.min(Decimal::MAX_SCALE);
        let (mut digits, mut rest) = (0_u128, self.numerator);
        for _ in 0..places {
            rest *= 10;
            digits = digits * 10 + rest / self.denominator;
            rest %= self.denominator;
        }
        let digits = i128::try_from(digits).expect("28 digits fit in 127 bits");
        Decimal::from_i128_with_scale(digits, places)
    }
}

/// `amount` × `part` ∕ `whole` as whole units and what remains, in units of 1 ∕ `whole`.
///
/// Multiplies bit by bit and divides as it goes, so the product of up to 192 bits never has to be held. `part` is at most
/// `whole`, and that from 1 to [`Fraction::MAX_DENOMINATOR`].
pub(super) fn share_of(amount: u64, part: u128, whole: u128) -> (u64, u128) {
    let (mut quotient, mut rest) = (0_u64, 0_u128);
    for bit in (0..u64::BITS).rev() {
        quotient *= 2;
        rest *= 2;
        if amount >> bit & 1 == 1 {
            rest += part;
        }
        // Less than three wholes: at most two to move over.
        while rest >= whole {
            rest -= whole;
            quotient += 1;
        }
    }
    (quotient, rest)
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
