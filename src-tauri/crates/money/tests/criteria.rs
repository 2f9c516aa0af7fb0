//! A pool through the weighted criteria of a key: every row and every column adds up.

use money::{Cents, CriteriaError, Criterion, DivideError, Division, Number, divide_by_criteria};
use proptest::prelude::*;

fn criterion(key: &str, weight: u32, statistic: &[(&str, u32)]) -> Criterion<String, String> {
    Criterion {
        key: key.to_owned(),
        weight: weight.into(),
        statistic: statistic
            .iter()
            .map(|(code, value)| ((*code).to_owned(), (*value).into()))
            .collect(),
    }
}

/// Porvoo's key (45/45/10) with round figures for two municipalities.
fn key() -> Vec<Criterion<String, String>> {
    vec![
        criterion("residents", 45, &[("638", 30_000), ("018", 3_000)]),
        criterion("unemployed", 45, &[("638", 2_000), ("018", 100)]),
        criterion("languages", 10, &[("018", 0), ("638", 2_500)]),
    ]
}

#[test]
fn each_criterion_is_divided_by_its_own_statistic() {
    let pool = Cents::from_cents(1_016_221_600);
    let divided = divide_by_criteria(pool, &key()).expect("divides");
    let table = divided.table();
    let cents = |row: &str, column: &str| table.cents(&row.into(), &column.into()).map(Cents::get);
    // 457 299 720 × 1/11 = 41 572 701 9/11, × 1/21 = 21 776 177 3/21; all of 101 622 160 is Porvoo's.
    assert_eq!(cents("018", "residents"), Some(41_572_702));
    assert_eq!(cents("638", "residents"), Some(415_727_018));
    assert_eq!(cents("018", "unemployed"), Some(21_776_177));
    assert_eq!(cents("638", "unemployed"), Some(435_523_543));
    assert_eq!(cents("018", "languages"), Some(0));
    assert_eq!(cents("638", "languages"), Some(101_622_160));
    assert_eq!(cents("049", "languages"), None);
    assert_eq!(table.total(), pool);
    let explained = divided.within(&"residents".into()).map(Division::leftover);
    assert_eq!(explained, Some(1));
}

#[test]
fn a_criterion_without_weight_may_have_no_figures() {
    let mut criteria = key();
    criteria.push(criterion("area", 0, &[("638", 0), ("018", 0)]));
    let table = divide_by_criteria(Cents::from_cents(100), &criteria)
        .expect("divides")
        .table();
    assert_eq!(table.cents(&"638".into(), &"area".into()), Some(Cents::ZERO));
    assert_eq!(table.total(), Cents::from_cents(100));
}

#[test]
fn a_criterion_that_counts_needs_figures_for_the_same_municipalities() {
    let pool = Cents::from_cents(100);
    let mut zeros = key();
    zeros[1] = criterion("unemployed", 45, &[("638", 0), ("018", 0)]);
    let error = CriteriaError::Statistic {
        criterion: 1,
        source: DivideError::AllZero { weights: 2 },
    };
    assert_eq!(divide_by_criteria(pool, &zeros), Err(error));
    let mut forgotten = key();
    forgotten[2] = criterion("languages", 10, &[("638", 2_500)]);
    let error = CriteriaError::DifferentKeys { criterion: 2 };
    assert_eq!(divide_by_criteria(pool, &forgotten), Err(error));
    let none: [Criterion<String, String>; 0] = [];
    let error = CriteriaError::Weights(DivideError::NoWeights);
    assert_eq!(divide_by_criteria(pool, &none), Err(error));
}

fn keys() -> impl Strategy<Value = Vec<Criterion<usize, usize>>> {
    (1_usize..5, 1_usize..12).prop_flat_map(|(criteria, members)| {
        let statistic = prop::collection::vec(1_u32..1_000_000, members);
        prop::collection::vec((1_u32..100, statistic), criteria).prop_map(|criteria| {
            let numbered = criteria.into_iter().enumerate();
            numbered
                .map(|(key, (weight, statistic))| Criterion {
                    key,
                    weight: weight.into(),
                    statistic: statistic.into_iter().map(Number::from).enumerate().collect(),
                })
                .collect()
        })
    })
}

proptest! {
    #[test]
    fn rows_and_columns_add_up_to_the_pool(total: i64, criteria in keys()) {
        let total = Cents::from_cents(total);
        let divided = divide_by_criteria(total, &criteria).expect("divides");
        let table = divided.table();
        prop_assert_eq!(Cents::checked_sum(table.row_totals().map(|(_, sum)| sum)), Ok(total));
        for ((key, sum), part) in table.column_totals().zip(divided.criteria().parts()) {
            prop_assert_eq!((*key, sum), (part.key, part.share.cents()));
        }
        prop_assert_eq!(table.total(), total);
    }

    #[test]
    fn neither_criteria_nor_municipalities_need_an_order(
        total: i64,
        (sorted, mut shuffled) in keys().prop_flat_map(|k| (Just(k.clone()), Just(k).prop_shuffle())),
    ) {
        for criterion in &mut shuffled {
            criterion.statistic.reverse();
        }
        let total = Cents::from_cents(total);
        prop_assert_eq!(divide_by_criteria(total, &sorted), divide_by_criteria(total, &shuffled));
    }
}
