//! Digits in groups of three, decimal comma, a real minus.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::{MINUS, NBSP};

/// A [`Number`](money::Number), [`Decimal`] or integer as text: `1 234 567,89`.
///
/// With `decimals`, exactly that many: rounded half away from zero for the eye only, or filled up with zeros. Without,
/// as many as the value needs. The groups are set apart by no-break spaces from 1 000 up (SFS 4175); the minus is
/// U+2212, and a value that rounds to zero has none.
pub fn number(value: impl Into<Decimal>, decimals: Option<u32>) -> String {
    let value: Decimal = value.into();
    let value = match decimals {
        Some(places) => value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero),
        None => value.normalize(),
    };
    let digits = value.abs().to_string();
    let (units, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let places = decimals.map_or(fraction.len(), |places| places as usize);

    let mut text = String::with_capacity(digits.len() * 2);
    if value.is_sign_negative() && !value.is_zero() {
        text.push(MINUS);
    }
    push_grouped(&mut text, units);
    if places > 0 {
        text.push(',');
        text.push_str(fraction);
        text.extend(std::iter::repeat_n('0', places.saturating_sub(fraction.len())));
    }
    text
}

fn push_grouped(text: &mut String, units: &str) {
    for (index, digit) in units.chars().enumerate() {
        if index > 0 && (units.len() - index).is_multiple_of(3) {
            text.push(NBSP);
        }
        text.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: &str, decimals: Option<u32>) -> String {
        number(value.parse::<Decimal>().unwrap(), decimals).replace(NBSP, "_")
    }

    #[test]
    fn groups_start_at_a_thousand() {
        assert_eq!(shown("999", None), "999");
        assert_eq!(shown("1000", None), "1_000");
        assert_eq!(shown("20000", None), "20_000");
        assert_eq!(shown("1234567.89", None), "1_234_567,89");
    }

    #[test]
    fn decimals_are_filled_up_or_rounded_half_away_from_zero() {
        assert_eq!(shown("71.1", Some(2)), "71,10");
        assert_eq!(shown("0.125", Some(2)), "0,13");
        assert_eq!(shown("-0.125", Some(2)), "−0,13");
        assert_eq!(shown("999.5", Some(0)), "1_000");
        assert_eq!(shown("5", Some(1)), "5,0");
        assert_eq!(shown("0", Some(2)), "0,00");
    }

    #[test]
    fn trailing_zeros_go_when_no_decimals_are_asked_for() {
        assert_eq!(shown("71.10", None), "71,1");
        assert_eq!(shown("100.00", None), "100");
    }

    #[test]
    fn zero_has_no_minus() {
        assert_eq!(shown("-0.4", Some(0)), "0");
        assert_eq!(shown("-0", None), "0");
        assert_eq!(shown("-0.00", Some(2)), "0,00");
    }

    #[test]
    fn the_longest_values_fit() {
        assert_eq!(
            shown(&Decimal::MIN.to_string(), None),
            "−79_228_162_514_264_337_593_543_950_335"
        );
        assert_eq!(number(i64::MIN, None).replace(NBSP, ""), "−9223372036854775808");
        assert_eq!(shown("0.1", Some(40)), format!("0,1{}", "0".repeat(39)));
    }
}
