//! Numbers: one canonical form, and arithmetic that is exact or an error.

use money::{Cents, Number, NumberError, Operator, PlainError, Rounding, round};
use proptest::prelude::*;
use rust_decimal::Decimal;
use schemars::generate::SchemaSettings;

fn number(text: &str) -> Number {
    text.parse().expect("a number")
}

#[test]
fn equal_numbers_look_equal() {
    for (text, canonical) in [
        ("1.50", "1.5"),
        ("100", "100"),
        ("100.00", "100"),
        ("-0", "0"),
        ("-0.000", "0"),
        ("007.10", "7.1"),
        ("0.0000000000000000000000000001", "0.0000000000000000000000000001"),
        ("79228162514264337593543950335", "79228162514264337593543950335"),
        ("1.0000000000000000000000000000000000000000000000000", "1"),
    ] {
        assert_eq!(number(text).to_string(), canonical);
    }
    assert_eq!(Number::from(-Decimal::ZERO).to_string(), "0");
    assert_eq!(Number::from(Decimal::new(1_500, 2)).to_string(), "15");
}

#[test]
fn unreadable_numbers_say_what_is_wrong() {
    let unexpected = |found, position| NumberError::Unreadable(PlainError::Unexpected { found, position });
    assert_eq!("1e5".parse::<Number>(), Err(unexpected('e', 1)));
    assert_eq!("inf".parse::<Number>(), Err(unexpected('i', 0)));
    assert_eq!("1\u{a0}000".parse::<Number>(), Err(unexpected('\u{a0}', 1)));
    let fine = format!("0.{}1", "0".repeat(28));
    assert_eq!(
        fine.parse::<Number>(),
        Err(NumberError::TooManyDecimals { decimals: 29 })
    );
    let large = "79228162514264337593543950336";
    assert_eq!(large.parse::<Number>(), Err(NumberError::TooManyDigits { digits: 29 }));
}

#[test]
fn json_numbers_are_strings_or_integers_never_floats() {
    let read = |json: &str| serde_json::from_str::<Number>(json);
    assert_eq!(read(r#""12.50""#).expect("a string"), number("12.5"));
    assert_eq!(read("71").expect("an integer"), Number::from(71_u32));
    assert_eq!(read("-3").expect("an integer"), Number::from(-3_i32));
    for json in [
        "1.5",
        "1.0",
        "1e3",
        "NaN",
        "null",
        r#""1e3""#,
        "99999999999999999999",
        "true",
    ] {
        assert!(read(json).is_err(), "{json}");
    }
    assert_eq!(serde_json::to_string(&number("12.50")).expect("writes"), r#""12.5""#);
}

#[test]
fn the_schema_reads_integers_and_writes_strings() {
    let schema = |settings: SchemaSettings| {
        let schema = settings.into_generator().into_root_schema_for::<Number>();
        serde_json::to_value(schema).expect("a schema is JSON")
    };
    let reading = schema(SchemaSettings::default().for_deserialize());
    assert_eq!(reading["type"], serde_json::json!(["string", "integer"]));
    let writing = schema(SchemaSettings::default().for_serialize());
    assert_eq!(writing["type"], "string");
}

#[test]
fn arithmetic_is_exact() {
    assert_eq!(number("0.1").checked_add(number("0.2")), Ok(number("0.3")));
    assert_eq!(Number::checked_sum([number("71.1"), number("2.6")]), Ok(number("73.7")));
    assert_eq!(number("1").checked_sub(number("1.00")), Ok(Number::ZERO));
    assert_eq!(number("2.5").checked_mul(number("4")), Ok(number("10")));
    assert_eq!(number("1").checked_div(number("8")), Ok(number("0.125")));
    let amount = Number::from(Cents::from_cents(907_340_700));
    let overhead = number("12").percent_of(amount).expect("fits");
    assert_eq!(overhead, number("1088808.84"));
    assert_eq!(
        round(overhead.decimal(), Rounding::Euro),
        Ok(Cents::from_cents(108_880_900))
    );
}

#[test]
fn what_decimal_would_round_silently_is_an_error() {
    let large = number("79228162514264337593543950335");
    let tenth = number("0.1");
    let not_held = |left, operator, right| Err(NumberError::NotHeld { left, operator, right });
    assert_eq!(large.checked_add(tenth), not_held(large, Operator::Add, tenth));
    assert_eq!(large.checked_sub(tenth), not_held(large, Operator::Subtract, tenth));
    assert_eq!(large.checked_mul(large), not_held(large, Operator::Multiply, large));
    let fine = number("0.0000000000000000000000000001");
    assert_eq!(fine.checked_mul(tenth), not_held(fine, Operator::Multiply, tenth));
    assert_eq!(fine.checked_div(large), not_held(fine, Operator::Divide, large));
    assert_eq!(large.checked_div(fine), not_held(large, Operator::Divide, fine));
    let dividend = Number::ONE;
    let error = Err(NumberError::DivisionByZero { dividend });
    assert_eq!(dividend.checked_div(Number::ZERO), error);
}

#[test]
fn a_long_product_with_a_short_result_is_held() {
    // 5^40 × 10^-19 times 2^40 is 10^21: the product has 41 digits before its zeros are dropped.
    let left = number("909494701.7729282379150390625");
    let right = Number::from(1_u64 << 40);
    assert_eq!(left.checked_mul(right), Ok(number("1000000000000000000000")));
}

fn numbers() -> impl Strategy<Value = Number> {
    (-1_i128 << 50..1_i128 << 50, 0_u32..9)
        .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale).into())
}

proptest! {
    #[test]
    fn every_number_survives_json(high: i64, low: u32, scale in 0_u32..=28) {
        let value: Number = Decimal::from_i128_with_scale((i128::from(high) << 32) + i128::from(low), scale).into();
        let json = serde_json::to_string(&value).expect("writes");
        prop_assert_eq!(serde_json::from_str::<Number>(&json).expect("reads"), value);
        prop_assert!(!json.contains('e'));
    }

    #[test]
    fn addition_and_subtraction_are_inverse(a in numbers(), b in numbers()) {
        let sum = a.checked_add(b).expect("fits");
        prop_assert_eq!(sum, b.checked_add(a).expect("fits"));
        prop_assert_eq!(sum.checked_sub(b).expect("fits"), a);
    }

    #[test]
    fn multiplication_distributes(a in numbers(), b in -1_000_i32..1_000, c in -1_000_i32..1_000) {
        let product = |n: i32| a.checked_mul(n.into()).expect("fits");
        let together = a.checked_mul((b + c).into()).expect("fits");
        prop_assert_eq!(product(b).checked_add(product(c)).expect("fits"), together);
    }

    #[test]
    fn canonical_order_is_numeric_order(a in numbers(), b in numbers()) {
        prop_assert_eq!(a < b, a.checked_sub(b).expect("fits").is_negative());
    }
}
