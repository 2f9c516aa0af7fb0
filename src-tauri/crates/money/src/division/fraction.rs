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
/// `part` is at most `whole`, and that from 1 to [`Fraction::MAX_DENOMINATOR`].
pub(super) fn share_of(amount: u64, part: u128, whole: u128) -> (u64, u128) {
    let product = u128::from(amount).checked_mul(part);
    let quotient = product.and_then(|product| u64::try_from(product / whole).ok());
    match (product, quotient) {
        (Some(product), Some(quotient)) => (quotient, product % whole),
        _ => share_of_large(amount, part, whole),
    }
}

/// Multiplies bit by bit and divides as it goes, so a product of up to 192 bits never has to be held.
fn share_of_large(amount: u64, part: u128, whole: u128) -> (u64, u128) {
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
        // Most weights have few digits, and dividing 64 bits is much quicker than dividing 128.
        if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
            return u128::from(common_divisor(a, b));
        }
        (a, b) = (b, a % b);
    }
    a
}

fn common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::{Fraction, greatest_common_divisor, share_of, share_of_large};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn small_and_large_products_are_divided_alike(amount: u64, whole in 1..=u128::from(u64::MAX), part: u128) {
            let part = part % (whole + 1);
            prop_assert_eq!(share_of(amount, part, whole), share_of_large(amount, part, whole));
        }

        #[test]
        fn weights_of_many_digits_are_divided_too(amount: u64, whole in 1..=Fraction::MAX_DENOMINATOR, part: u128) {
            let part = part % (whole + 1);
            prop_assert_eq!(share_of(amount, part, whole), share_of_large(amount, part, whole));
        }

        #[test]
        fn a_common_divisor_divides_both_and_leaves_nothing_in_common(a in 1..u128::MAX, b in 1..u128::MAX, small in 1..=u64::MAX) {
            for (a, b) in [(a, b), (a, u128::from(small)), (u128::from(small), b)] {
                let divisor = greatest_common_divisor(a, b);
                prop_assert_eq!((a % divisor, b % divisor), (0, 0));
                prop_assert_eq!(greatest_common_divisor(a / divisor, b / divisor), 1);
            }
        }
    }
}
