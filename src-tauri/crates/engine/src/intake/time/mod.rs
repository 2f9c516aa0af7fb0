//! Time as tables write it, in Finnish and Swedish.

mod combine;
mod day;
mod find;
mod words;

pub(super) use combine::{Unclear, combine};
pub(super) use find::{Found, find};

use super::fold::{fold, marks};
use i18n::is_estimate_mark;
use plan::{Period, Year};
use words::{month, quarter};

/// What a text says about time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Time {
    /// A year, quarter or month.
    Whole(Period),
    /// The last day of a year: the year where years are told, December where months are.
    YearEnd(Year),
    /// A month of a year that stands elsewhere.
    Month(u8),
    /// A quarter of a year that stands elsewhere.
    Quarter(u8),
    /// A day that could stand for several periods; the likeliest first.
    Ask(Vec<Period>),
    /// A day that no calendar has.
    Impossible,
}

/// A reading of time, and whether a mark says that its figures aren't final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) time: Time,
    pub(super) estimate: bool,
}

/// Words that stand before a time and add nothing to it.
const BEFORE: [&str; 14] = [
    "v.",
    "vuosi",
    "vuonna",
    "vuoden",
    "år",
    "året",
    "kuukausi",
    "månad",
    "tilanne",
    "situationen",
    "i",
    "kuu",
    "den",
    "per",
];

/// Words that say that what stands beside them isn't final.
const NOT_FINAL: [&str; 6] = [
    "ennakko",
    "ennakkotieto",
    "ennakkotiedot",
    "preliminär",
    "preliminära",
    "preliminärt",
];

/// Reads a text that is a time and nothing else.
pub(super) fn read(text: &str) -> Option<Reading> {
    // No time is longer, and most cells are longer texts or shorter numbers.
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let folded = fold(text);
    let mut words: Vec<&str> = folded
        .split([' ', ',', '(', ')'])
        .filter(|word| !word.is_empty())
        .collect();
    let count = words.len();
    words.retain(|word| !NOT_FINAL.contains(word));
    let estimate = words.len() < count || is_estimate_mark(marks(text));
    let time = of_words(&words)?;
    Some(Reading { time, estimate })
}

/// No time has more bytes.
const LONGEST: usize = 60;

fn of_words(words: &[&str]) -> Option<Time> {
    match words {
        [] => None,
        // `I` alone is a Swedish word.
        ["i"] => None,
        [one] => single(one).or_else(|| quarter(words).map(Time::Quarter)),
        _ => several(words),
    }
}

/// One word: `2024`, `2024M05`, `2024-05`, `5/2024`, `2024Q1`, `I/2024`, `31.12.2024`, `toukokuu`.
fn single(word: &str) -> Option<Time> {
    if let Some(year) = year(word) {
        return Some(Time::Whole(Period::Year(year)));
    }
    if let Some(month) = month(word) {
        return Some(Time::Month(month));
    }
    if let Some((before, after)) = word.split_once('/') {
        return slashed(before, after);
    }
    if let Some(day) = day::read(word) {
        return Some(day);
    }
    let (year_part, rest) = word.split_at_checked(4)?;
    let year = year(year_part)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    if let Some(digit) = rest.strip_prefix('q').or_else(|| rest.strip_prefix('k')) {
        return quarter_of(year, digit.parse().ok()?);
    }
    let is_parted = rest.len() < word.len() - 4 || rest.starts_with('m');
    let digits = rest.strip_prefix('m').unwrap_or(rest);
    match is_parted && digits.len() == 2 {
        true => month_of(year, digits.parse().ok()?),
        false => None,
    }
}

/// `5/2024`, `I/2024`, `Q1/2024`, `2024/05`.
fn slashed(before: &str, after: &str) -> Option<Time> {
    if let Some(year) = year(after) {
        if let Some(quarter) = quarter(&[before]) {
            return quarter_of(year, quarter);
        }
        return month_of(year, two_digits(before)?);
    }
    match after.len() {
        2 => month_of(year(before)?, two_digits(after)?),
        _ => None,
    }
}

/// Several words, one of which is the year: `toukokuu 2024`, `2024 I neljännes`, `i mars 2024`, `1/2024 kvartal`.
fn several(words: &[&str]) -> Option<Time> {
    // "1/2024 kvartal" has the year and the number in one word.
    if let [first, word] = words
        && words::is_quarter_word(word)
        && let Some((before, after)) = first.split_once('/')
    {
        return quarter_of(year(after)?, before.parse().ok().or_else(|| quarter(&[before]))?);
    }
    let at = words.iter().position(|word| year(word).is_some());
    let rest: Vec<&str> = words
        .iter()
        .enumerate()
        .filter(|(i, _)| Some(*i) != at)
        .map(|(_, word)| *word)
        .collect();
    let part = part_of_year(&rest);
    let Some(year) = at.and_then(|at| year(words[at])) else {
        let essential: Vec<&str> = rest.iter().copied().filter(|word| !BEFORE.contains(word)).collect();
        return match essential[..] {
            [one] if essential.len() < rest.len() => single(one),
            _ => part.flatten(),
        };
    };
    match part? {
        None => Some(Time::Whole(Period::Year(year))),
        Some(Time::Month(month)) => month_of(year, month),
        Some(Time::Quarter(quarter)) => quarter_of(year, quarter),
        Some(_) => None,
    }
}

/// A month or quarter without its year: nothing for words that add nothing, none for other words.
fn part_of_year(words: &[&str]) -> Option<Option<Time>> {
    if let Some(quarter) = quarter(words) {
        return Some(Some(Time::Quarter(quarter)));
    }
    let essential: Vec<&str> = words.iter().copied().filter(|word| !BEFORE.contains(word)).collect();
    match essential[..] {
        [] => Some(None),
        [one] => month(one).map(|month| Some(Time::Month(month))),
        _ => None,
    }
}

fn month_of(year: Year, month: u8) -> Option<Time> {
    (1..=12)
        .contains(&month)
        .then_some(Time::Whole(Period::Month(year, month)))
}

fn quarter_of(year: Year, quarter: u8) -> Option<Time> {
    (1..=4)
        .contains(&quarter)
        .then_some(Time::Whole(Period::Quarter(year, quarter)))
}

fn two_digits(text: &str) -> Option<u8> {
    (text.len() <= 2).then(|| text.parse().ok()).flatten()
}

/// A year between 1900 and 2200, in four digits.
pub(super) fn year(text: &str) -> Option<Year> {
    (text.len() == 4).then(|| text.parse().ok()).flatten()
}

/// Reads a number that stands where months or quarters are told.
pub(super) fn number_of_month(text: &str) -> Option<Time> {
    two_digits(text.trim())
        .filter(|month| (1..=12).contains(month))
        .map(Time::Month)
}

/// The same for a day that a spreadsheet stores.
pub(super) fn of_date(date: chrono::NaiveDate) -> Option<Time> {
    day::of_date(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<String> {
        match read(text)?.time {
            Time::Whole(period) => Some(period.to_string()),
            Time::YearEnd(year) => Some(format!("{year}-12-31")),
            Time::Month(month) => Some(format!("month {month}")),
            Time::Quarter(quarter) => Some(format!("quarter {quarter}")),
            Time::Ask(periods) => Some(periods.iter().map(ToString::to_string).collect::<Vec<_>>().join("?")),
            Time::Impossible => Some("impossible".to_owned()),
        }
    }

    #[test]
    fn times_are_read_in_both_languages() {
        for (text, period) in [
            ("2024", "2024"),
            ("2024*", "2024"),
            ("v. 2024", "2024"),
            ("Vuonna 2024", "2024"),
            ("år 2024", "2024"),
            ("2024M05", "2024-05"),
            ("2024-05", "2024-05"),
            ("5/2024", "2024-05"),
            ("05/2024", "2024-05"),
            ("toukokuu 2024", "2024-05"),
            ("Toukokuussa 2024", "2024-05"),
            ("2024 toukokuu", "2024-05"),
            ("touko 2024", "2024-05"),
            ("maj 2024", "2024-05"),
            ("i maj 2024", "2024-05"),
            ("oktober 2024", "2024-10"),
            ("2024Q1", "2024-Q1"),
            ("2024-Q1", "2024-Q1"),
            ("2024 I neljännes", "2024-Q1"),
            ("2024 III neljännes", "2024-Q3"),
            ("4. neljännes 2024", "2024-Q4"),
            ("1. vuosineljännes 2025", "2025-Q1"),
            ("1:a kvartalet 2024", "2024-Q1"),
            ("Kv 4 2024", "2024-Q4"),
            ("II/2024", "2024-Q2"),
            ("I/2024 kvartal", "2024-Q1"),
            ("1/2024 kvartal", "2024-Q1"),
            ("Q3/2024", "2024-Q3"),
            ("31.12.2024", "2024-12-31"),
            ("31.8.2024", "2024-08"),
            ("2024-06-30", "2024-06"),
            ("1.1.2026", "2025?2026"),
            ("15.8.2024", "2024-08?2024"),
            ("toukokuu", "month 5"),
            ("II neljännes", "quarter 2"),
            ("31.2.2024", "impossible"),
        ] {
            assert_eq!(said(text).as_deref(), Some(period), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_isnt_made_one() {
        for text in [
            "",
            "Kemi",
            "12345",
            "2022-2024",
            "2024-13",
            "13/2024",
            "1.5",
            "0/2024",
            "1899",
            "Väestö 2024 kunnittain",
            "i",
            "18-64",
            "1-3/2024",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn marks_say_what_isnt_final() {
        assert!(read("2024*").is_some_and(|reading| reading.estimate));
        assert!(read("2024 (ennakkotieto)").is_some_and(|reading| reading.estimate));
        assert!(read("2024 1)").is_some_and(|reading| !reading.estimate));
    }
}
