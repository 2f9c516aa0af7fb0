//! Sizes of files.

use plan::Language;
use rust_decimal::Decimal;

use crate::{Words, number};

/// The size of a file, in steps of a thousand: `512 tavua`, `12,3 kt`, `4 Mt`; `512 byte`, `12,3 kB`, `4 MB`.
pub fn file_size(bytes: u64, language: Language) -> String {
    let words = Words::new(language);
    if bytes < 1_000 {
        return words.size_bytes(i64::try_from(bytes).expect("less than a thousand"));
    }
    let (value, unit) = scaled(bytes);
    let value = number(value, None);
    match unit {
        Unit::Kilo => words.size_kilobytes(&value),
        Unit::Mega => words.size_megabytes(&value),
        Unit::Giga => words.size_gigabytes(&value),
    }
}

enum Unit {
    Kilo,
    Mega,
    Giga,
}

/// The value to one decimal in the smallest unit that keeps it below a thousand once it is rounded.
fn scaled(bytes: u64) -> (Decimal, Unit) {
    let in_thousands = |power: u32| (Decimal::from(bytes) / Decimal::from(1_000u64.pow(power))).round_dp(1);
    for (power, unit) in [(1, Unit::Kilo), (2, Unit::Mega)] {
        let value = in_thousands(power);
        if value < Decimal::ONE_THOUSAND {
            return (value, unit);
        }
    }
    (in_thousands(3), Unit::Giga)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_given_in_the_unit_that_fits() {
        for (bytes, fi, sv) in [
            (0, "0 tavua", "0 byte"),
            (1, "1 tavu", "1 byte"),
            (999, "999 tavua", "999 byte"),
            (1_000, "1 kt", "1 kB"),
            (12_345, "12,3 kt", "12,3 kB"),
            (999_949, "999,9 kt", "999,9 kB"),
            (999_990, "1 Mt", "1 MB"),
            (2_500_000_000, "2,5 Gt", "2,5 GB"),
        ] {
            assert_eq!(file_size(bytes, Language::Fi).replace('\u{a0}', " "), fi);
            assert_eq!(file_size(bytes, Language::Sv).replace('\u{a0}', " "), sv);
        }
        assert!(file_size(u64::MAX, Language::Fi).ends_with("Gt"));
    }
}
