//! Years and periods that figures belong to.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// Text or a number that isn't a year or period of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TimeError {
    /// A year outside 1900–2200.
    #[error("{0} is not a year between 1900 and 2200")]
    Year(i64),
    /// Text that is none of `2025`, `2025-08`, `2025-Q3`.
    #[error("`{0}` is not a period: write 2025, 2025-08 or 2025-Q3")]
    Period(String),
}

/// A calendar year, 1900–2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Year(u16);

impl Year {
    /// The year as a number.
    pub fn get(self) -> u16 {
        self.0
    }

    /// The year `n` years before this one.
    ///
    /// # Errors
    /// [`TimeError::Year`] when that lies outside 1900–2200.
    pub fn before(self, n: u16) -> Result<Year, TimeError> {
        self.0
            .checked_sub(n)
            .ok_or(TimeError::Year(i64::from(self.0) - i64::from(n)))
            .and_then(Year::try_from)
    }
}

impl TryFrom<u16> for Year {
    type Error = TimeError;
    fn try_from(year: u16) -> Result<Self, TimeError> {
        if (1900..=2200).contains(&year) {
            Ok(Year(year))
        } else {
            Err(TimeError::Year(i64::from(year)))
        }
    }
}

impl From<Year> for u16 {
    fn from(year: Year) -> u16 {
        year.0
    }
}

impl FromStr for Year {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let wrong = || TimeError::Period(text.chars().take(40).collect());
        if text.len() != 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        Year::try_from(text.parse::<u16>().map_err(|_| wrong())?)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

crate::value_schema!(Year, "Year", { "type": "integer", "minimum": 1900, "maximum": 2200 });

/// The time that a statistic describes: a year (or its end), a quarter or a month.
///
/// Written `2025`, `2025-Q3`, `2025-08`; ordered by when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// A whole year, or the situation at its end.
    Year(Year),
    /// A quarter, 1–4.
    Quarter(Year, u8),
    /// A month, 1–12.
    Month(Year, u8),
}

impl Period {
    /// The year that it lies in.
    pub fn year(self) -> Year {
        match self {
            Period::Year(y) | Period::Quarter(y, _) | Period::Month(y, _) => y,
        }
    }

    /// True when `other` is of the same kind (both years, both quarters or both months).
    pub fn same_kind(self, other: Period) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Year, last month, and a rank so that shorter periods come first.
    fn order(self) -> (Year, u8, u8) {
        match self {
            Period::Month(y, m) => (y, m, 0),
            Period::Quarter(y, q) => (y, q * 3, 1),
            Period::Year(y) => (y, 12, 2),
        }
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Year(y) => write!(f, "{y}"),
            Period::Quarter(y, q) => write!(f, "{y}-Q{q}"),
            Period::Month(y, m) => write!(f, "{y}-{m:02}"),
        }
    }
}

impl FromStr for Period {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let wrong = || TimeError::Period(text.chars().take(40).collect());
        let Some((year, rest)) = text.split_once('-') else {
            return Ok(Period::Year(text.parse()?));
        };
        let year = year.parse()?;
        if let Some(quarter) = rest.strip_prefix('Q') {
            return match quarter {
                "1" | "2" | "3" | "4" => Ok(Period::Quarter(year, quarter.as_bytes()[0] - b'0')),
                _ => Err(wrong()),
            };
        }
        let month: u8 = rest.parse().map_err(|_| wrong())?;
        if rest.len() == 2 && (1..=12).contains(&month) {
            Ok(Period::Month(year, month))
        } else {
            Err(wrong())
        }
    }
}

impl TryFrom<String> for Period {
    type Error = TimeError;
    fn try_from(text: String) -> Result<Self, TimeError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> String {
        period.to_string()
    }
}

crate::value_schema!(Period, "Period", { "type": "string", "pattern": r"^(19|20|21|22)\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?$" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_written_the_same() {
        for text in ["2017", "2017-08", "2023-Q1", "1900-12"] {
            assert_eq!(text.parse::<Period>().expect(text).to_string(), text);
        }
        for text in [
            "",
            "17",
            "2017-8",
            "2017-13",
            "2017-Q5",
            "3023-05",
            "2017-08-01",
            "-2017",
            "2017-é",
        ] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_comes_after_its_months() {
        let p = |t: &str| t.parse::<Period>().expect("period");
        assert!(
            p("2017-11") < p("2017-12")
                && p("2017-12") < p("2017-Q4")
                && p("2017-Q4") < p("2017")
                && p("2017") < p("2018-01")
        );
    }
}
