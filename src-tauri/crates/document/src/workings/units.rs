//! Weights and statistics as whole numbers, so that a program that calculates in binary divides them exactly.

use money::Number;
use rust_decimal::Decimal;

/// Below this a product is exact in binary floating point (2⁵³), with room for programs that look at fifteen digits only.
const MOST: u128 = 100_000_000_000_000;
/// The most decimals that are made whole.
const MOST_DECIMALS: u32 = 6;

/// Whole numbers in the proportion of the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Units {
    /// What each value is multiplied with.
    pub(super) times: u64,
    /// The whole numbers.
    pub(super) units: Vec<u128>,
}

impl Units {
    /// The values as whole numbers; none when they are too fine, or too large to be multiplied with each other exactly.
    pub(super) fn of(values: &[Number]) -> Option<Self> {
        // A mean of twelve months is a twelfth of something whole.
        let found = [1, 12].into_iter().find_map(|factor| whole(values, factor))?;
        let sum: u128 = found.units.iter().sum();
        let most = found.units.iter().max()?.checked_mul(sum)?;
        (most < MOST && sum > 0).then_some(found)
    }
}

/// The values times a factor as whole numbers of the finest decimal.
fn whole(values: &[Number], factor: u64) -> Option<Units> {
    let scaled: Option<Vec<Decimal>> = values
        .iter()
        .map(|value| value.decimal().checked_mul(Decimal::from(factor)))
        .collect();
    let rounded: Vec<Decimal> = scaled
        .as_ref()?
        .iter()
        .map(|value| value.round_dp(MOST_DECIMALS))
        .collect();
    // What a mean of months loses in its last digits is far below this.
    let tolerance = Decimal::new(1, 15);
    let close = |(value, rounded): (&Decimal, &Decimal)| (value - rounded).abs() <= tolerance;
    if !scaled?.iter().zip(&rounded).all(close) {
        return None;
    }
    let scale = rounded.iter().map(|value| value.normalize().scale()).max()?;
    let power = 10_u64.checked_pow(scale)?;
    let unit = |value: &Decimal| {
        let units = value.checked_mul(Decimal::from(power))?.normalize();
        u128::try_from(units).ok()
    };
    Some(Units {
        times: factor.checked_mul(power)?,
        units: rounded.iter().map(unit).collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(values: &[&str]) -> Option<Units> {
        let values: Vec<Number> = values.iter().map(|value| value.parse().unwrap()).collect();
        Units::of(&values)
    }

    #[test]
    fn decimals_become_whole_numbers() {
        let found = units(&["45.5", "54.25", "0"]).unwrap();
        assert_eq!((found.times, found.units), (100, vec![4550, 5425, 0]));
    }

    #[test]
    fn a_mean_of_months_is_a_twelfth() {
        let mean = Number::from(15_001).checked_div(Number::from(12)).unwrap();
        let found = Units::of(&[mean, Number::from(100)]).unwrap();
        assert_eq!((found.times, found.units), (12, vec![15_001, 1_200]));
    }

    #[test]
    fn what_binary_numbers_cannot_hold_stays_a_value() {
        assert_eq!(units(&["0", "0"]), None);
        assert_eq!(units(&["0.123456789", "1"]), None);
        assert_eq!(units(&["9000000000", "9000000000"]), None);
        let third = Number::from(1).checked_div(Number::from(7)).unwrap();
        assert_eq!(Units::of(&[third, Number::from(1)]), None);
    }
}
