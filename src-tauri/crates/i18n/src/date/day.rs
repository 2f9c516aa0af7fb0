//! One day, month, quarter or moment.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use plan::Language;

use crate::Words;

/// The names by which the messages choose a month.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The names by which the messages choose a quarter.
const QUARTERS: [&str; 4] = ["first", "second", "third", "fourth"];

/// The short form for tables and registers: `31.10.2023`.
pub fn date(day: NaiveDate) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

/// The long form for running text: `31. lokakuuta 2023`, `den 31 oktober 2023`.
pub fn date_long(day: NaiveDate, language: Language) -> String {
    Words::new(language).date_long(&day.day().to_string(), month(day), &day.year().to_string())
}

/// The month that `day` lies in: `elokuu 2017`, `augusti 2017`.
pub fn month_year(day: NaiveDate, language: Language) -> String {
    Words::new(language).month_year(month(day), &day.year().to_string())
}

/// The quarter that `day` lies in: `1. vuosineljännes 2025`, `första kvartalet 2025`.
pub fn quarter(day: NaiveDate, language: Language) -> String {
    let quarter = QUARTERS[day.month0() as usize / 3];
    Words::new(language).quarter_year(quarter, &day.year().to_string())
}

/// The time of day: `klo 13.05`, `kl. 13.05`.
pub fn time(time: NaiveTime, language: Language) -> String {
    Words::new(language).time_of_day(&format!("{}.{:02}", time.hour(), time.minute()))
}

/// The names of the twelve months, January first, as they are written within a sentence.
pub fn month_names(language: Language) -> [String; 12] {
    MONTHS.map(|month| Words::new(language).month_name(month))
}

fn month(day: NaiveDate) -> &'static str {
    MONTHS[day.month0() as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Fi, Sv};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn short_dates_have_no_leading_zeros() {
        assert_eq!(date(day(2023, 10, 31)), "31.10.2023");
        assert_eq!(date(day(2025, 1, 1)), "1.1.2025");
    }

    #[test]
    fn long_dates_keep_day_and_month_together() {
        assert_eq!(date_long(day(2023, 10, 31), Fi), "31.\u{a0}lokakuuta 2023");
        assert_eq!(date_long(day(2023, 10, 31), Sv), "den 31\u{a0}oktober 2023");
    }

    #[test]
    fn every_month_has_its_own_name() {
        let fi =
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu";
        let sv = "januari februari mars april maj juni juli augusti september oktober november december";
        for (names, language) in [(fi, Fi), (sv, Sv)] {
            for (number, name) in (1..).zip(names.split(' ')) {
                assert_eq!(month_year(day(2017, number, 1), language), format!("{name} 2017"));
            }
        }
    }

    #[test]
    fn quarters_change_with_april_july_and_october() {
        assert_eq!(quarter(day(2025, 3, 31), Fi), "1.\u{a0}vuosineljännes 2025");
        assert_eq!(quarter(day(2025, 4, 1), Fi), "2.\u{a0}vuosineljännes 2025");
        assert_eq!(quarter(day(2025, 9, 30), Sv), "tredje kvartalet 2025");
        assert_eq!(quarter(day(2025, 10, 1), Sv), "fjärde kvartalet 2025");
    }

    #[test]
    fn times_have_a_point() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(time(at(13, 5), Fi), "klo\u{a0}13.05");
        assert_eq!(time(at(9, 30), Sv), "kl.\u{a0}9.30");
    }
}
