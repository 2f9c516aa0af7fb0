//! What people type, in the form that the plan keeps.

mod choice;
mod number;
mod time;

pub(crate) use choice::spoken;

use choice::{choose, plain};
use i18n::Words;
use plan::edit::{EditError, Shape, enumeration, shape};
use plan::{Language, Place};

/// The longest part of a wrong value that a message shows, in characters.
pub(crate) const SHOWN: usize = 60;

/// What parts the values of a list, in one cell of a spreadsheet or one field.
const BETWEEN: [char; 3] = [',', ';', '\n'];

/// The text as the plan keeps it: numbers and money typed the Finnish way (`1 234,50`, `12 %`, `100 €`), dates like
/// `31.10.2025`, periods like `elokuu 2025` and the words of enumerations in either language become canonical, alone and in
/// lists; everything else stays as it is.
///
/// # Errors
/// [`EditError::Value`] for a number that can't be read; what `shape` says for a place that isn't there.
pub(crate) fn canonical(place: &Place, text: &str) -> Result<String, EditError> {
    let expected = shape(place)?;
    if text.trim().is_empty() {
        return Ok(text.to_owned());
    }
    let read = read(&expected, enumeration(place)?.unwrap_or_default(), text);
    read.ok_or_else(|| EditError::Value {
        place: place.clone(),
        expected: Box::new(expected),
        given: text.chars().take(SHOWN).collect(),
    })
}

/// Text for a field of a shape, whose words, if it has any, are those of an enumeration. What can't be told from other text stays
/// as it is and is judged by the field.
fn read(shape: &Shape, enumeration: &str, text: &str) -> Option<String> {
    match shape {
        Shape::Money => number::money(text),
        Shape::Number | Shape::Whole { .. } => number::number(text),
        Shape::Date => Some(time::date(text.trim())),
        Shape::Period => Some(time::period(text.trim())),
        Shape::Subject => Some(subject(text)),
        Shape::Choice(values) => Some(choose(enumeration, values, text).unwrap_or(text).to_owned()),
        Shape::List(one) => list(one, enumeration, text),
        _ => Some(text.to_owned()),
    }
}

/// The values of a list, parted by commas, in JSON when they were given so.
fn list(one: &Shape, enumeration: &str, text: &str) -> Option<String> {
    if text.trim_start().starts_with('[') || matches!(one, Shape::Text | Shape::Fields(_)) {
        return Some(text.to_owned());
    }
    let parts = text.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty());
    let read: Option<Vec<_>> = parts.map(|part| read(one, enumeration, part)).collect();
    read.map(|parts| parts.join(","))
}

/// The whole area and the others by their words; municipalities stay as they are.
fn subject(text: &str) -> String {
    let typed = plain(text);
    let said = |say: fn(Words) -> String| {
        Language::ALL
            .into_iter()
            .any(|language| plain(&say(Words::new(language))) == typed)
    };
    if said(Words::subject_area) {
        "area".to_owned()
    } else if said(Words::subject_others) {
        "others".to_owned()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Period;

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
    fn numbers_are_read_as_spreadsheets_copy_them() {
        let amount = |text| at("budget_lines/l/amounts.2025", text);
        assert_eq!(amount("1\u{a0}234\u{a0}567,89\u{a0}€").as_deref(), Some("1234567.89"));
        assert_eq!(amount("1\u{202f}234\u{2009}000").as_deref(), Some("1234000.00"));
        assert_eq!(amount("€ 100").as_deref(), Some("100.00"));
        assert_eq!(amount("100 EUR\r").as_deref(), Some("100.00"));
        assert_eq!(at("budget_lines/l/percent", "12,5\u{a0}%").as_deref(), Some("12.5"));
        assert_eq!(at("members/m/seats", "1\u{a0}234").as_deref(), Some("1234"));
        assert_eq!(at("members/m/seats", "kolme"), None);
    }

    #[test]
    fn dates_are_read_the_finnish_way() {
        assert_eq!(at("area/dated", "31.10.2025").as_deref(), Some("2025-10-31"));
        assert_eq!(at("area/dated", " 1.2.2025 ").as_deref(), Some("2025-02-01"));
        assert_eq!(at("area/dated", "2025-02-01").as_deref(), Some("2025-02-01"));
    }

    #[test]
    fn periods_and_subjects_are_read_as_documents_print_them() {
        let period = |text| at("statistics/s/period", text);
        assert_eq!(period("elokuu 2025").as_deref(), Some("2025-08"));
        assert_eq!(period("Augusti\u{a0}2025").as_deref(), Some("2025-08"));
        assert_eq!(period("2025-Q3").as_deref(), Some("2025-Q3"));
        assert_eq!(period("2025").as_deref(), Some("2025"));
        let quarter: Period = "2025-Q3".parse().unwrap();
        assert_eq!(period(&i18n::period(quarter, Language::Fi)).as_deref(), Some("2025-Q3"));
        let subject = |text| at("statistics/s/subject", text);
        assert_eq!(subject("Koko alue").as_deref(), Some("area"));
        assert_eq!(subject("övriga kommuner sammanlagt").as_deref(), Some("others"));
        assert_eq!(subject("Torneå").as_deref(), Some("Torneå"));
    }

    #[test]
    fn words_are_read_in_either_language_alone_and_in_lists() {
        assert_eq!(at("budget_lines/l/kind", "Menot").as_deref(), Some("expense"));
        assert_eq!(at("budget_lines/l/kind", "utgifter").as_deref(), Some("expense"));
        assert_eq!(at("budget_lines/l/kind", "income").as_deref(), Some("income"));
        assert_eq!(
            at("budget_lines/l/kind", "jotain").as_deref(),
            Some("jotain"),
            "the field judges it"
        );
        assert_eq!(at("offices/o/languages", "suomi; Svenska").as_deref(), Some("fi,sv"));
        assert_eq!(at("offices/o/languages", "suomi,").as_deref(), Some("fi"));
        assert_eq!(at("scenarios/s/members", "Kemi;Torneå").as_deref(), Some("Kemi,Torneå"));
        assert_eq!(at("chapters/c/answers", "1; 3").as_deref(), Some("1,3"));
        assert_eq!(at("offices/o/languages", r#"["fi"]"#).as_deref(), Some(r#"["fi"]"#));
    }

    #[test]
    fn text_stays_as_it_was_typed() {
        assert_eq!(at("area/register_number", " 1 234,50 ").as_deref(), Some(" 1 234,50 "));
        assert_eq!(at("area/nowhere", "x"), None);
    }
}
