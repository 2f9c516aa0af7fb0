//! From one day or year to another.

use chrono::{Datelike, NaiveDate};
use plan::{Language, Period};

use super::{date, month_year, quarter};
use crate::EN_DASH;

/// Years from–to, both included: `2025–2027`; one year stands alone.
pub fn years(from: i32, to: i32) -> String {
    if from == to {
        from.to_string()
    } else {
        format!("{from}{EN_DASH}{to}")
    }
}

/// The time that a statistic describes: `2025`, `1. vuosineljännes 2025`, `elokuu 2017`.
///
/// A month or quarter that no calendar has is shown in digits as it stands.
pub fn period(period: Period, language: Language) -> String {
    let first_day = |month: u8| NaiveDate::from_ymd_opt(i32::from(period.year().get()), u32::from(month), 1);
    let said = match period {
        Period::Year(_) => None,
        Period::Quarter(_, number) => number
            .checked_mul(3)
            .and_then(first_day)
            .map(|day| quarter(day, language)),
        Period::Month(_, number) => first_day(number).map(|day| month_year(day, language)),
    };
    said.unwrap_or_else(|| period.to_string())
}

/// Days from–to, both included, with what they share said once: `1.1.–31.3.2025`, in Swedish `1.1–31.3.2025`.
///
/// Finnish keeps the point of the ordinal before the dash; Finland-Swedish has it only before a year.
pub fn date_range(from: NaiveDate, to: NaiveDate, language: Language) -> String {
    if from == to {
        return date(to);
    }
    let start = if from.year() != to.year() {
        date(from)
    } else {
        let point = match language {
            Language::Fi => ".",
            Language::Sv => "",
        };
        if from.month() == to.month() {
            format!("{}{point}", from.day())
        } else {
            format!("{}.{}{point}", from.day(), from.month())
        }
    };
    format!("{start}{EN_DASH}{}", date(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Fi, Sv};

    fn range(from: (i32, u32, u32), to: (i32, u32, u32), language: Language) -> String {
        let day = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        date_range(day(from), day(to), language)
    }

    #[test]
    fn what_both_days_share_is_said_once() {
        assert_eq!(range((2025, 1, 1), (2025, 3, 31), Fi), "1.1.–31.3.2025");
        assert_eq!(range((2025, 1, 1), (2025, 3, 31), Sv), "1.1–31.3.2025");
        assert_eq!(range((2025, 3, 1), (2025, 3, 15), Fi), "1.–15.3.2025");
        assert_eq!(range((2025, 3, 1), (2025, 3, 15), Sv), "1–15.3.2025");
        assert_eq!(range((2024, 12, 1), (2025, 3, 31), Fi), "1.12.2024–31.3.2025");
        assert_eq!(range((2024, 12, 1), (2025, 3, 31), Sv), "1.12.2024–31.3.2025");
    }

    #[test]
    fn periods_are_said_as_statistics_say_them() {
        let said = |text: &str, language| period(text.parse().unwrap(), language).replace('\u{a0}', " ");
        assert_eq!(said("2025", Fi), "2025");
        assert_eq!(said("2017-08", Sv), "augusti 2017");
        assert_eq!(said("2023-Q1", Fi), "1. vuosineljännes 2023");
        assert_eq!(said("2023-Q4", Sv), "fjärde kvartalet 2023");
    }

    #[test]
    fn one_day_or_year_stands_alone() {
        assert_eq!(range((2025, 1, 1), (2025, 1, 1), Fi), "1.1.2025");
        assert_eq!(years(2025, 2025), "2025");
        assert_eq!(years(2025, 2027), "2025–2027");
    }
}
