//! Days and periods as people write them.

use super::choice::plain;
use plan::{Language, Period, Year};

/// `31.10.2025` as `2025-10-31`; other text stays as it is and is judged by the field.
pub(super) fn date(text: &str) -> String {
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    match parts[..] {
        [day, month, year] if digits(day, 2) && digits(month, 2) && year.len() == 4 && digits(year, 4) => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        _ => text.to_owned(),
    }
}

/// `elokuu 2025` and `augusti 2025` as `2025-08`, `3. vuosineljännes 2025` as `2025-Q3`; other text stays as it is.
pub(super) fn period(text: &str) -> String {
    let year = text.split_whitespace().find_map(|word| word.parse::<Year>().ok());
    let typed = plain(text);
    let is_said = |period: &Period| {
        Language::ALL
            .into_iter()
            .any(|language| plain(&i18n::period(*period, language)) == typed)
    };
    let found = year.and_then(|year| {
        let quarters = (1..=4).map(|number| Period::Quarter(year, number));
        let months = (1..=12).map(|number| Period::Month(year, number));
        quarters.chain(months).find(is_said)
    });
    found.map_or_else(|| text.to_owned(), |period| period.to_string())
}
