//! Division by largest remainders: the method's laws, and worked cases.

use money::{Cents, DivideError, Division, Number, divide};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn weights(values: &[&str]) -> Vec<(usize, Number)> {
    let numbers = values.iter().map(|text| text.parse().expect("a number"));
    numbers.enumerate().collect()
}

fn amounts(total: i64, values: &[&str]) -> Vec<i64> {
    let parts = divide(Cents::from_cents(total), &weights(values)).expect("divides");
    parts.into_iter().map(|(_, cents)| cents.get()).collect()
}

#[test]
fn porvoos_budget_divides_45_45_10_without_a_remainder() {
    // 10 162 216 € × 0,45 = 4 572 997,20 € and × 0,10 = 1 016 221,60 €.
    assert_eq!(
        amounts(1_016_221_600, &["45", "45", "10"]),
        [457_299_720, 457_299_720, 101_622_160]
    );
}

#[test]
fn the_left_over_cent_goes_to_the_largest_remainder() {
    // 100 × 1/6 = 16 4/6, 100 × 2/6 = 33 2/6, 100 × 3/6 = 50: the first has the largest remainder.
    let division = Division::of(Cents::from_cents(100), &weights(&["1", "2", "3"])).expect("divides");
    let shares: Vec<_> = division.parts().iter().map(|part| part.share).collect();
    assert_eq!(shares[0].cents(), Cents::from_cents(17));
    assert_eq!(shares[0].base(), Cents::from_cents(16));
    assert!(shares[0].extra());
    assert_eq!(
        (shares[0].remainder().numerator(), shares[0].remainder().denominator()),
        (2, 3)
    );
    assert_eq!(shares[0].remainder().decimal(4), Decimal::new(6_666, 4));
    assert_eq!(shares[1].cents(), Cents::from_cents(33));
    assert!(!shares[1].extra());
    assert!(shares[2].remainder().is_zero());
    assert_eq!(division.leftover(), 1);
    assert_eq!(division.total(), Cents::from_cents(100));
}

#[test]
fn equal_remainders_go_to_the_smaller_keys() {
    let one = Number::ONE;
    let municipalities = [("638", one), ("018", one), ("434", one)];
    let parts = divide(Cents::from_cents(200), &municipalities).expect("divides");
    let cents: Vec<_> = parts.iter().map(|(code, cents)| (*code, cents.get())).collect();
    assert_eq!(cents, [("018", 67), ("434", 67), ("638", 66)]);
}

#[test]
fn raising_the_total_may_lower_a_part() {
    // The Alabama paradox with weights 6, 6, 2: 10 gives 4, 4, 2 (remainders 2/7, 2/7, 3/7), 11 gives 5, 5, 1 (5/7, 5/7, 4/7).
    assert_eq!(amounts(10, &["6", "6", "2"]), [4, 4, 2]);
    assert_eq!(amounts(11, &["6", "6", "2"]), [5, 5, 1]);
}

#[test]
fn nothing_divides_into_nothing() {
    assert_eq!(amounts(0, &["1", "0", "5"]), [0, 0, 0]);
    assert_eq!(amounts(-1, &["1", "0", "5"]), [0, 0, -1]);
}

#[test]
fn the_largest_amounts_divide_exactly() {
    assert_eq!(amounts(i64::MIN, &["1"]), [i64::MIN]);
    assert_eq!(amounts(i64::MAX, &["1", "0"]), [i64::MAX, 0]);
    // 2^63 is 2 more than a multiple of 3.
    let third = -3_074_457_345_618_258_603;
    assert_eq!(amounts(i64::MIN, &["1", "1", "1"]), [third, third, third + 1]);
}

#[test]
fn weights_of_28_decimals_divide_exactly() {
    // Thirds and two thirds cut off at 28 decimals: their sum is just below one, and the exact parts of 1 000 000 001 cents
    // are 333 333 333,66… and 666 666 667,33….
    let thirds = ["0.3333333333333333333333333333", "0.6666666666666666666666666666"];
    assert_eq!(amounts(1_000_000_001, &thirds), [333_333_334, 666_666_667]);
}

#[test]
fn what_cannot_be_divided_says_why() {
    let error = |values: &[&str]| divide(Cents::from_cents(100), &weights(values)).err();
    assert_eq!(error(&[]), Some(DivideError::NoWeights));
    assert_eq!(error(&["0", "0.0"]), Some(DivideError::AllZero { weights: 2 }));
    let negative = DivideError::NegativeWeight {
        position: 1,
        weight: (-5).into(),
    };
    assert_eq!(error(&["7", "-5"]), Some(negative));
    let huge = "79228162514264337593543950335";
    let tiny = "0.0000000000000000000000000001";
    assert_eq!(error(&[tiny, huge]), Some(DivideError::Overflow { position: 1 }));
    let twice = [("b", Number::ONE), ("a", Number::ONE), ("b", Number::ONE)];
    let error = divide(Cents::ZERO, &twice).err();
    assert_eq!(error, Some(DivideError::DuplicateKey { first: 0, second: 2 }));
}

/// Weights of up to 10^12 with up to 6 decimals; at least one isn't zero.
fn some_weights() -> impl Strategy<Value = Vec<(usize, Number)>> {
    let weight = prop_oneof![
        1 => Just(Number::ZERO),
        3 => (1_u32..20).prop_map(Number::from),
        3 => (0_i64..=1_000_000_000_000_000_000)
            .prop_map(|millionths| Decimal::new(millionths, 6).into()),
    ];
    prop::collection::vec(weight, 1..30)
        .prop_filter("a weight", |weights| weights.iter().any(|w| !w.is_zero()))
        .prop_map(|weights| weights.into_iter().enumerate().collect())
}

fn totals() -> impl Strategy<Value = Cents> {
    let cents = prop_oneof![
        -500_i64..500,
        -100_000_000_000_i64..100_000_000_000,
        any::<i64>(),
        Just(i64::MIN),
        Just(i64::MAX)
    ];
    cents.prop_map(Cents::from_cents)
}

/// The weight in millionths.
fn millionths(weight: Number) -> i128 {
    let weight = weight.decimal();
    weight.mantissa() * 10_i128.pow(6 - weight.scale())
}

fn parts(total: Cents, weights: &[(usize, Number)]) -> Vec<i128> {
    let parts = divide(total, weights).expect("divides");
    parts.iter().map(|(_, cents)| i128::from(cents.get())).collect()
}

proptest! {
    #[test]
    fn parts_add_up_to_the_total(total in totals(), weights in some_weights()) {
        let sum: i128 = parts(total, &weights).iter().sum();
        prop_assert_eq!(sum, i128::from(total.get()));
    }

    #[test]
    fn parts_do_not_depend_on_the_order_of_entry(
        total in totals(),
        (sorted, shuffled) in some_weights().prop_flat_map(|w| (Just(w.clone()), Just(w).prop_shuffle())),
    ) {
        prop_assert_eq!(Division::of(total, &sorted), Division::of(total, &shuffled));
    }

    #[test]
    fn parts_do_not_depend_on_the_unit_of_the_weights(total in totals(), weights in some_weights(), factor in 1_u32..1_000) {
        let scaled: Vec<_> = weights
            .iter()
            .map(|(key, weight)| (*key, weight.checked_mul(factor.into()).expect("fits")))
            .collect();
        prop_assert_eq!(Division::of(total, &weights), Division::of(total, &scaled));
    }

    #[test]
    fn a_negative_total_mirrors_the_positive_one(total in totals(), weights in some_weights()) {
        if let Ok(opposite) = total.checked_neg() {
            let mirrored: Vec<i128> = parts(opposite, &weights).iter().map(|part| -part).collect();
            prop_assert_eq!(parts(total, &weights), mirrored);
        }
    }

    // Totals below 10^13 cents keep the products of this independent check within 128 bits.
    #[test]
    fn the_extra_cents_go_to_the_largest_remainders(
        total in 0_i64..10_000_000_000_000,
        weights in some_weights(),
    ) {
        let whole: i128 = weights.iter().map(|(_, weight)| millionths(*weight)).sum();
        let division = Division::of(Cents::from_cents(total), &weights).expect("divides");
        let mut claims = Vec::new();
        for ((key, weight), part) in weights.iter().zip(division.parts()) {
            let exact = i128::from(total) * millionths(*weight);
            prop_assert_eq!(i128::from(part.share.base().get()), exact / whole);
            let remainder = part.share.remainder();
            prop_assert_eq!(
                exact % whole * remainder.denominator() as i128,
                remainder.numerator() as i128 * whole
            );
            let extra = i128::from(part.share.cents().get()) - exact / whole;
            prop_assert_eq!(extra, i128::from(part.share.extra()));
            claims.push((-(exact % whole), *key, part.share.extra()));
        }
        claims.sort();
        let served = claims.iter().take_while(|claim| claim.2).count();
        prop_assert_eq!(served, division.leftover());
    }

    #[test]
    fn a_weight_of_zero_gets_nothing(total in totals(), weights in some_weights()) {
        for ((_, weight), part) in weights.iter().zip(parts(total, &weights)) {
            prop_assert!(!weight.is_zero() || part == 0);
        }
    }

    #[test]
    fn a_larger_weight_never_gets_less(total in 0..i64::MAX, weights in some_weights()) {
        let parts = parts(Cents::from_cents(total), &weights);
        for (a, part_a) in weights.iter().zip(&parts) {
            for (b, part_b) in weights.iter().zip(&parts) {
                prop_assert!(a.1 <= b.1 || part_a >= part_b);
                prop_assert!(a.1 != b.1 || (part_a - part_b).abs() <= 1);
                prop_assert!(a.1 != b.1 || a.0 > b.0 || part_a >= part_b, "ties go by key");
            }
        }
    }

    #[test]
    fn raising_one_weight_alone_never_lowers_its_own_part(
        total in prop_oneof![0_i64..200, 0..i64::MAX],
        weights in some_weights(),
        chosen: prop::sample::Index,
        rise in prop_oneof![0_i64..3_000_000, 0_i64..1_000_000_000_000],
    ) {
        let total = Cents::from_cents(total);
        let chosen = chosen.index(weights.len());
        let mut raised = weights.clone();
        let rise = Number::from(Decimal::new(rise, 6));
        raised[chosen].1 = raised[chosen].1.checked_add(rise).expect("fits");
        prop_assert!(parts(total, &raised)[chosen] >= parts(total, &weights)[chosen]);
    }

    #[test]
    fn no_weights_make_it_panic(total in totals(), raw in prop::collection::vec((any::<i64>(), any::<i64>(), 0_u32..=28), 0..6)) {
        let weights: Vec<(usize, Number)> = raw
            .iter()
            .map(|(high, low, scale)| {
                let mantissa = (i128::from(*high) << 31) + i128::from(*low);
                Number::from(Decimal::from_i128_with_scale(mantissa.abs(), *scale))
            })
            .enumerate()
            .collect();
        if let Ok(division) = Division::of(total, &weights) {
            let amounts = division.parts().iter().map(|part| part.share.cents());
            prop_assert_eq!(Cents::checked_sum(amounts), Ok(total));
        }
    }
}
