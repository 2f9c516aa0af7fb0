//! What people type, in the form that the plan keeps.

use i18n::{parse_euros, parse_number};
use money::{Cents, Number};
use plan::Place;
use plan::edit::{EditError, Shape, shape};

/// The longest part of a wrong value that a message shows, in characters.
pub(crate) const SHOWN: usize = 60;

/// The text as the plan keeps it: numbers and money typed the Finnish way (`1 234,50`, `12 %`, `100 €`) and dates like
/// `31.10.2025` become canonical, everything else stays as it is.
///
/// # Errors
/// [`EditError::Value`] for a number that can't be read; what `shape` says for a place that isn't there.
pub(crate) fn canonical(place: &Place, text: &str) -> Result<String, EditError> {
    let expected = shape(place)?;
    if text.trim().is_empty() {
        return Ok(text.to_owned());
    }
    let read = match &expected {
        Shape::Money => money(text),
        Shape::Number => number(text),
        Shape::Date => Some(date(text.trim())),
        _ => Some(text.to_owned()),
    };
    read.ok_or_else(|| EditError::Value {
        place: place.clone(),
        expected: Box::new(expected),
        given: text.chars().take(SHOWN).collect(),
    })
}

fn money(text: &str) -> Option<String> {
    let typed = parse_euros(text).ok();
    let cents = typed.or_else(|| unmistakable(text).and_then(|text| text.parse::<Cents>().ok()));
    cents.map(|cents| cents.to_string())
}

fn number(text: &str) -> Option<String> {
    let text = text.trim_end().strip_suffix('%').unwrap_or(text);
    let typed = parse_number(text).ok();
    let number = typed.or_else(|| unmistakable(text).and_then(|text| text.parse::<Number>().ok()));
    number.map(|number| number.to_string())
}

/// Text with a point, unless it could mean thousands to somebody: `1.5` is a number, `1.234` is two.
fn unmistakable(text: &str) -> Option<&str> {
    let text = text.trim();
    let (_, decimals) = text.split_once('.')?;
    (decimals.len() != 3).then_some(text)
}

/// `31.10.2025` as `2025-10-31`; other text stays as it is and is judged by the field.
fn date(text: &str) -> String {
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    match parts[..] {
        [day, month, year] if digits(day, 2) && digits(month, 2) && year.len() == 4 && digits(year, 4) => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(place: &str, text: &str) -> Option<String> {
        canonical(&place.parse().unwrap(), text).ok()
    }

    #[test]
    fn money_and_numbers_are_read_the_finnish_way() {
        let amount = |text| at("budget_lines/l/amounts.2025", text);
        assert_eq!(amount("1 234,50").as_deref(), Some("1234.50"));
        assert_eq!(amount("−12 €").as_deref(), Some("-12.00"));
        assert_eq!(amount("1234.50").as_deref(), Some("1234.50"));
        assert_eq!(amount("1.234"), None, "thousands to some, one and a bit to others");
        assert_eq!(amount("paljon"), None);
        assert_eq!(at("budget_lines/l/percent", "12,5 %").as_deref(), Some("12.5"));
        assert_eq!(at("budget_lines/l/percent", "1.234"), None);
    }

    #[test]
    fn dates_are_read_the_finnish_way() {
        assert_eq!(at("area/dated", "31.10.2025").as_deref(), Some("2025-10-31"));
        assert_eq!(at("area/dated", " 1.2.2025 ").as_deref(), Some("2025-02-01"));
        assert_eq!(at("area/dated", "2025-02-01").as_deref(), Some("2025-02-01"));
    }

    #[test]
    fn text_stays_as_it_was_typed() {
        assert_eq!(at("area/register_number", " 1 234,50 ").as_deref(), Some(" 1 234,50 "));
        assert_eq!(at("area/nowhere", "x"), None);
    }
}
