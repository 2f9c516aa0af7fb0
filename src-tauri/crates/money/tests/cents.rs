//! Amounts: exact, in range, and the same text everywhere.

use money::{AmountError, Cents, PlainError, Rounding, round};
use proptest::prelude::*;
use rust_decimal::Decimal;
use schemars::schema_for;

fn decimal(mantissa: i128, scale: u32) -> Decimal {
    Decimal::from_i128_with_scale(mantissa, scale)
}

#[test]
fn euros_are_written_with_two_decimals() {
    for (cents, text) in [
        (0, "0.00"),
        (5, "0.05"),
        (-5, "-0.05"),
        (123_456_789, "1234567.89"),
        (-100, "-1.00"),
        (i64::MAX, "92233720368547758.07"),
        (i64::MIN, "-92233720368547758.08"),
    ] {
        assert_eq!(Cents::from_cents(cents).to_string(), text);
        assert_eq!(text.parse(), Ok(Cents::from_cents(cents)));
    }
}

#[test]
fn one_decimal_none_and_leading_zeros_are_read() {
    assert_eq!("7.5".parse(), Ok(Cents::from_cents(750)));
    assert_eq!("007".parse(), Ok(Cents::from_cents(700)));
    assert_eq!("-0".parse(), Ok(Cents::ZERO));
}

#[test]
fn an_unreadable_amount_says_what_is_wrong_and_where() {
    let unexpected = |found, position| Err(AmountError::Unreadable(PlainError::Unexpected { found, position }));
    let missing = |position| Err(AmountError::Unreadable(PlainError::DigitMissing { position }));
    for (text, error) in [
        ("", missing(0)),
        ("-", missing(1)),
        (".5", missing(0)),
        ("5.", missing(2)),
        ("1e3", unexpected('e', 1)),
        ("NaN", unexpected('N', 0)),
        ("+1", unexpected('+', 0)),
        (" 1", unexpected(' ', 0)),
        ("1 000", unexpected(' ', 1)),
        ("1,5", unexpected(',', 1)),
        ("1_0", unexpected('_', 1)),
        ("1.2.3", unexpected('.', 3)),
        ("--1", unexpected('-', 1)),
        ("1.٣", unexpected('٣', 2)),
        ("1.005", Err(AmountError::TooManyDecimals { decimals: 3 })),
        ("92233720368547758.08", Err(AmountError::TooManyDigits { digits: 17 })),
    ] {
        assert_eq!(text.parse::<Cents>(), error, "{text:?}");
    }
    let endless = "9".repeat(100_000);
    let digits = endless.len();
    assert_eq!(endless.parse::<Cents>(), Err(AmountError::TooManyDigits { digits }));
}

#[test]
fn json_amounts_are_strings_and_nothing_else() {
    let amount = Cents::from_cents(-1_050);
    assert_eq!(serde_json::to_string(&amount).expect("writes"), r#""-10.50""#);
    for json in ["10", "10.5", "null", r#""1e2""#, r#""1.234""#, "true", "[1]"] {
        assert!(serde_json::from_str::<Cents>(json).is_err(), "{json}");
    }
}

#[test]
fn the_schema_says_string_of_euros() {
    let schema = serde_json::to_value(schema_for!(Cents)).expect("a schema is JSON");
    assert_eq!(schema["type"], "string");
    assert_eq!(schema["pattern"], r"^-?[0-9]+(\.[0-9]{1,2})?$");
}

#[test]
fn euros_finer_than_a_cent_are_refused() {
    assert_eq!(Cents::from_euros(decimal(1_500, 3)), Ok(Cents::from_cents(150)));
    let euros = decimal(1_005, 3);
    assert_eq!(Cents::from_euros(euros), Err(AmountError::FinerThanCent { euros }));
    let euros = Decimal::MAX;
    assert_eq!(Cents::from_euros(euros), Err(AmountError::OutOfRange { euros }));
}

#[test]
fn sums_out_of_range_are_errors_and_name_the_sum() {
    let largest = Cents::from_cents(i64::MAX);
    let cent = Cents::from_cents(1);
    let euros = decimal(i128::from(i64::MAX) + 1, 2);
    assert_eq!(largest.checked_add(cent), Err(AmountError::OutOfRange { euros }));
    assert!(Cents::from_cents(i64::MIN).checked_sub(cent).is_err());
    assert!(Cents::from_cents(i64::MIN).checked_neg().is_err());
    let minus = Cents::from_cents(-1);
    assert_eq!(Cents::checked_sum([largest, cent, minus]), Ok(largest));
}

#[test]
fn porvoos_overhead_is_rounded_to_the_euro() {
    // Porvoo 2023, slide 3d: 12 % of the lines above, 1 088 808,84 €, stands in the budget as 1 088 809 €.
    let overhead = decimal(9_073_407, 0) * decimal(12, 2);
    assert_eq!(overhead, decimal(108_880_884, 2));
    assert_eq!(round(overhead, Rounding::Cent), Ok(Cents::from_cents(108_880_884)));
    assert_eq!(round(overhead, Rounding::Euro), Ok(Cents::from_cents(108_880_900)));
}

#[test]
fn a_half_is_rounded_away_from_zero() {
    for (mantissa, scale, rounding, cents) in [
        (5, 1, Rounding::Euro, 100),
        (-5, 1, Rounding::Euro, -100),
        (25, 1, Rounding::Euro, 300),
        (2_499, 3, Rounding::Euro, 200),
        (5, 3, Rounding::Cent, 1),
        (-5, 3, Rounding::Cent, -1),
        (15, 3, Rounding::Cent, 2),
        (25, 3, Rounding::Cent, 3),
        (4_999, 6, Rounding::Cent, 0),
    ] {
        let euros = decimal(mantissa, scale);
        assert_eq!(round(euros, rounding), Ok(Cents::from_cents(cents)), "{euros}");
    }
    assert!(round(Decimal::MAX, Rounding::Euro).is_err());
}

#[test]
fn roundings_are_lowercase_in_json() {
    assert_eq!(serde_json::to_string(&Rounding::Euro).expect("writes"), r#""euro""#);
    let read = serde_json::from_str::<Rounding>(r#""cent""#).expect("reads");
    assert_eq!(read, Rounding::Cent);
}

proptest! {
    #[test]
    fn every_amount_survives_json_and_euros(cents: i64) {
        let amount = Cents::from_cents(cents);
        let json = serde_json::to_string(&amount).expect("writes");
        prop_assert_eq!(serde_json::from_str::<Cents>(&json).expect("reads"), amount);
        prop_assert_eq!(Cents::from_euros(amount.euros()), Ok(amount));
        prop_assert_eq!(amount.euros().scale(), 2);
        prop_assert_eq!(amount.euros().to_string(), amount.to_string());
    }

    #[test]
    fn what_is_read_is_plain_digits(text in "[-+0-9.e_ ]{0,12}") {
        if text.parse::<Cents>().is_ok() {
            let digits = text.strip_prefix('-').unwrap_or(&text);
            prop_assert!(digits.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
        }
    }

    #[test]
    fn rounding_moves_an_amount_by_at_most_half(mantissa in -1_i128 << 60..1_i128 << 60, scale in 0_u32..20) {
        let euros = decimal(mantissa, scale);
        for (rounding, unit) in [(Rounding::Cent, decimal(1, 2)), (Rounding::Euro, Decimal::ONE)] {
            if let Ok(rounded) = round(euros, rounding) {
                prop_assert!((rounded.euros() - euros).abs() * Decimal::TWO <= unit);
                prop_assert!((rounded.euros() % unit).is_zero());
            }
        }
    }
}
