//! Days, and the periods that they stand for.

use super::Time;
use chrono::{Datelike, NaiveDate};
use plan::{Period, Year};

/// Reads `31.12.2024` and `2024-12-31`, the latter also with a time of day behind it.
pub(super) fn read(word: &str) -> Option<Time> {
    let word = word.split('t').next().unwrap_or(word);
    let (year, month, day) = match word.split('.').collect::<Vec<_>>()[..] {
        [day, month, year] => (year, month, day),
        _ => match word.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] => (year, month, day),
            _ => return None,
        },
    };
    let year = super::year(year)?;
    let (month, day) = (number(month)?, number(day)?);
    match NaiveDate::from_ymd_opt(i32::from(year.get()), month, day) {
        Some(date) => of_date(date),
        None => Some(Time::Impossible),
    }
}

fn number(text: &str) -> Option<u32> {
    (1..=2).contains(&text.len()).then(|| text.parse().ok()).flatten()
}

/// What a day stands for. Statistics describe the end of a period; the first day of one is the last day of the one before to some
/// and the whole of it to others, so it is asked.
pub(super) fn of_date(date: NaiveDate) -> Option<Time> {
    let year = year_of(date)?;
    let month = Period::Month(year, u8::try_from(date.month()).ok()?);
    let next = date.succ_opt()?;
    let before = date.pred_opt()?;
    Some(match (date.day(), date.month()) {
        (31, 12) => Time::YearEnd(year),
        _ if next.day() == 1 => Time::Whole(month),
        (1, 1) => Time::Ask(vec![Period::Year(year_of(before)?), Period::Year(year)]),
        (1, _) => Time::Ask(vec![Period::Month(year, u8::try_from(before.month()).ok()?), month]),
        _ => Time::Ask(vec![month, Period::Year(year)]),
    })
}

fn year_of(date: NaiveDate) -> Option<Year> {
    u16::try_from(date.year()).ok()?.try_into().ok()
}
