//! Tables with fixed row and column totals: exact both ways, near the proportion, and the same for any order of entry.

use money::{Cents, Table, TwoWayError, divide, divide_two_way};
use proptest::prelude::*;

fn keyed(totals: &[i64]) -> Vec<(usize, Cents)> {
    let cents = totals.iter().map(|total| Cents::from_cents(*total));
    cents.enumerate().collect()
}

fn amounts(table: &Table<usize, usize>) -> Vec<i64> {
    table.cells().map(|(_, _, share)| share.cents().get()).collect()
}

#[test]
fn monthly_advances_add_up_to_the_year_and_to_the_month() {
    // 100,00 € and 50,00 € in twelve months: 833 1/3 and 416 2/3 cents a month, and months of 1250 cents. Each month has room
    // for one extra cent; the second row has the larger remainders and takes eight, the first the other four.
    let months = keyed(&[1_250; 12]);
    let table = divide_two_way(&keyed(&[10_000, 5_000]), &months).expect("fills");
    let first = [[833; 8].as_slice(), [834; 4].as_slice()].concat();
    let second = [[417; 8].as_slice(), [416; 4].as_slice()].concat();
    assert_eq!(amounts(&table), [first, second].concat());
}

#[test]
fn a_whole_cent_stays_as_it_is() {
    let table = divide_two_way(&keyed(&[30, 60]), &keyed(&[30, 60])).expect("fills");
    assert_eq!(amounts(&table), [10, 20, 20, 40]);
    assert!(table.cells().all(|(_, _, share)| share.remainder().is_zero()));
}

#[test]
fn credits_among_the_rows_are_divided_too() {
    let rows = keyed(&[-100, 401]);
    let columns = keyed(&[100, 100, 101]);
    let table = divide_two_way(&rows, &columns).expect("fills");
    check_sums(&table, &rows, &columns);
}

#[test]
fn an_empty_table_and_a_table_of_zeros_are_tables() {
    let none = divide_two_way(&keyed(&[]), &keyed(&[])).expect("fills");
    assert_eq!(none.total(), Cents::ZERO);
    let zeros = divide_two_way(&keyed(&[0, 0]), &keyed(&[0])).expect("fills");
    assert_eq!(amounts(&zeros), [0, 0]);
}

#[test]
fn what_cannot_be_filled_says_why() {
    let error = |rows: &[i64], columns: &[i64]| divide_two_way(&keyed(rows), &keyed(columns)).err();
    let rows = Cents::from_cents(3);
    let columns = Cents::from_cents(4);
    assert_eq!(error(&[1, 2], &[4]), Some(TwoWayError::TotalsDiffer { rows, columns }));
    assert_eq!(error(&[1, -1], &[0]), Some(TwoWayError::NoProportion));
    assert!(matches!(error(&[i64::MAX, 1], &[1]), Some(TwoWayError::Amount(_))));
    // Totals that nearly cancel out make cells far larger than any total.
    let opposite = [i64::MAX, -i64::MAX + 1];
    assert!(matches!(error(&opposite, &opposite), Some(TwoWayError::Amount(_))));
    let one = Cents::from_cents(1);
    let twice = [("a", one), ("a", one)];
    let two = [("x", Cents::from_cents(2))];
    let (first, second) = (0, 1);
    assert_eq!(
        divide_two_way(&twice, &two).err(),
        Some(TwoWayError::DuplicateRow { first, second })
    );
    assert_eq!(
        divide_two_way(&two, &twice).err(),
        Some(TwoWayError::DuplicateColumn { first, second })
    );
}

fn check_sums(table: &Table<usize, usize>, rows: &[(usize, Cents)], columns: &[(usize, Cents)]) {
    let row_totals: Vec<_> = table.row_totals().map(|(key, sum)| (*key, sum)).collect();
    let column_totals: Vec<_> = table.column_totals().map(|(key, sum)| (*key, sum)).collect();
    assert_eq!((row_totals.as_slice(), column_totals.as_slice()), (rows, columns));
}

/// Row totals and column totals with the same sum: both are sums of one random table.
fn margins(cell: std::ops::Range<i64>, size: usize) -> impl Strategy<Value = (Vec<i64>, Vec<i64>)> {
    (1..=size, 1..=size)
        .prop_flat_map(move |(height, width)| prop::collection::vec(prop::collection::vec(cell.clone(), width), height))
        .prop_map(|cells| {
            let columns = (0..cells[0].len()).map(|c| cells.iter().map(|row| row[c]).sum());
            (cells.iter().map(|row| row.iter().sum()).collect(), columns.collect())
        })
}

/// The rule read literally: of all choices of cells to round up that fit rows and columns, the one that comes first when
/// cells are compared from the largest remainder down. Tries every choice, so for small tables only.
fn by_trying_everything(rows: &[i64], columns: &[i64]) -> Vec<i64> {
    let grand: i64 = rows.iter().sum::<i64>().max(1);
    let products: Vec<i64> = rows.iter().flat_map(|r| columns.iter().map(move |c| r * c)).collect();
    let mut open: Vec<usize> = (0..products.len()).filter(|&i| products[i] % grand != 0).collect();
    open.sort_by_key(|&i| (-(products[i] % grand), i));
    let width = columns.len();
    // Counting down, with the most important cell in the highest bit, meets the choice that comes first first.
    (0..1_u32 << open.len())
        .rev()
        .map(|bits| {
            let mut cells: Vec<i64> = products.iter().map(|product| product / grand).collect();
            for (rank, &cell) in open.iter().enumerate() {
                cells[cell] += i64::from(bits >> (open.len() - 1 - rank) & 1);
            }
            cells
        })
        .find(|cells| {
            let row_fits = |(r, total): (usize, &i64)| cells[r * width..(r + 1) * width].iter().sum::<i64>() == *total;
            let column_fits = |(c, total): (usize, &i64)| cells.iter().skip(c).step_by(width).sum::<i64>() == *total;
            rows.iter().enumerate().all(row_fits) && columns.iter().enumerate().all(column_fits)
        })
        .expect("a table exists")
}

#[test]
fn a_country_in_twelve_months_adds_up() {
    let weights: Vec<_> = (0..308_u32)
        .map(|m| (m as usize, (m * m % 7_919 + 13).into()))
        .collect();
    let total = Cents::from_cents(71_234_567_891);
    let rows = divide(total, &weights).expect("divides");
    let months: Vec<_> = (0..12_usize).map(|month| (month, 1_u32.into())).collect();
    let columns = divide(total, &months).expect("divides");
    check_sums(&divide_two_way(&rows, &columns).expect("fills"), &rows, &columns);
}

proptest! {
    #[test]
    fn rows_and_columns_are_exact_and_cells_near_the_proportion((rows, columns) in margins(0..1_000_000_000, 14)) {
        let table = divide_two_way(&keyed(&rows), &keyed(&columns)).expect("fills");
        check_sums(&table, &keyed(&rows), &keyed(&columns));
        let grand = rows.iter().map(|r| i128::from(*r)).sum::<i128>().max(1);
        for (row, column, share) in table.cells() {
            let exact = i128::from(rows[*row]) * i128::from(columns[*column]);
            let off = i128::from(share.cents().get()) * grand - exact;
            prop_assert!(off.abs() < grand, "not the exact value rounded down or up");
            prop_assert_eq!(share.extra(), off > 0);
        }
    }

    #[test]
    fn mixed_signs_add_up_as_well((rows, columns) in margins(-1_000_000..1_000_000, 9)) {
        match divide_two_way(&keyed(&rows), &keyed(&columns)) {
            Ok(table) => check_sums(&table, &keyed(&rows), &keyed(&columns)),
            Err(error) => prop_assert!(matches!(error, TwoWayError::NoProportion)),
        }
    }

    #[test]
    fn a_negative_table_mirrors_the_positive_one((rows, columns) in margins(0..10_000, 8)) {
        let negated = |totals: &[i64]| keyed(&totals.iter().map(|total| -total).collect::<Vec<_>>());
        let table = divide_two_way(&keyed(&rows), &keyed(&columns)).expect("fills");
        let mirror = divide_two_way(&negated(&rows), &negated(&columns)).expect("fills");
        let back: Vec<i64> = amounts(&mirror).iter().map(|cents| -cents).collect();
        prop_assert_eq!(amounts(&table), back);
    }

    #[test]
    fn tables_do_not_depend_on_the_order_of_entry(
        (rows, columns, mixed_rows, mixed_columns) in margins(0..1_000, 8).prop_flat_map(|(r, c)| {
            let (r, c) = (keyed(&r), keyed(&c));
            (Just(r.clone()), Just(c.clone()), Just(r).prop_shuffle(), Just(c).prop_shuffle())
        }),
    ) {
        let table = divide_two_way(&rows, &columns);
        prop_assert_eq!(table, divide_two_way(&mixed_rows, &mixed_columns));
    }

    #[test]
    fn the_largest_remainders_are_rounded_up_first((rows, columns) in margins(0..12, 4)) {
        let table = divide_two_way(&keyed(&rows), &keyed(&columns)).expect("fills");
        prop_assert_eq!(amounts(&table), by_trying_everything(&rows, &columns));
    }
}
