//! One period from everything that is said about a figure's time.

use super::Time;
use plan::Period;

/// Why a figure's period isn't known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Unclear {
    /// Nothing says it.
    Nothing,
    /// Two things are said that don't fit together.
    Conflict,
}

/// Puts together what a row, its column and their surroundings say; `monthly` where the table's other times are months.
pub(in super::super) fn combine<'t>(times: impl Iterator<Item = &'t Time>, monthly: bool) -> Result<Period, Unclear> {
    let mut whole: Option<Period> = None;
    let mut part: Option<&Time> = None;
    for time in times {
        let period = match time {
            Time::Whole(period) => *period,
            Time::YearEnd(year) if monthly => Period::Month(*year, 12),
            Time::YearEnd(year) => Period::Year(*year),
            Time::Month(_) | Time::Quarter(_) => {
                if part.is_some_and(|before| before != time) {
                    return Err(Unclear::Conflict);
                }
                part = Some(time);
                continue;
            }
            Time::Ask(_) | Time::Impossible => return Err(Unclear::Nothing),
        };
        whole = Some(match whole {
            None => period,
            Some(before) => both(before, period).ok_or(Unclear::Conflict)?,
        });
    }
    match (whole, part) {
        (None, _) => Err(Unclear::Nothing),
        (Some(period), None) => Ok(period),
        (Some(Period::Year(year)), Some(Time::Month(month))) => Ok(Period::Month(year, *month)),
        (Some(Period::Year(year)), Some(Time::Quarter(quarter))) => Ok(Period::Quarter(year, *quarter)),
        (Some(whole @ Period::Month(_, month)), Some(Time::Month(part))) if month == *part => Ok(whole),
        (Some(whole @ Period::Quarter(_, quarter)), Some(Time::Quarter(part))) if quarter == *part => Ok(whole),
        (Some(_), Some(_)) => Err(Unclear::Conflict),
    }
}

/// The shorter of two periods, when one lies in the other.
fn both(one: Period, other: Period) -> Option<Period> {
    match (one, other) {
        _ if one == other => Some(one),
        (Period::Year(year), shorter) | (shorter, Period::Year(year)) if shorter.year() == year => Some(shorter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn together(texts: &[&str], monthly: bool) -> Result<String, Unclear> {
        let times: Vec<Time> = texts.iter().map(|text| read(text).unwrap().time).collect();
        combine(times.iter(), monthly).map(|period| period.to_string())
    }

    #[test]
    fn a_month_takes_the_year_that_stands_above_it() {
        assert_eq!(together(&["2024", "toukokuu"], false).as_deref(), Ok("2024-05"));
        assert_eq!(together(&["2024-05", "2024"], false).as_deref(), Ok("2024-05"));
        assert_eq!(together(&["31.12.2024"], false).as_deref(), Ok("2024"));
        assert_eq!(together(&["31.12.2024"], true).as_deref(), Ok("2024-12"));
        assert_eq!(together(&["2024", "2023"], false), Err(Unclear::Conflict));
        assert_eq!(together(&["toukokuu"], false), Err(Unclear::Nothing));
    }
}
