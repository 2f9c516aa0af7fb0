//! Why an edit can't be made.

use super::integrity::integrity;
use super::place::{code, place};
use super::shape::shape;
use super::visible;
use super::year::wrong_year;
use i18n::Words;
use plan::edit::{EditError, TABLES};
use plan::{Place, Plan};

/// The field without the year behind it.
fn year_less(place: &Place) -> Place {
    let field = place.field.as_deref().and_then(|field| field.rsplit_once('.'));
    Place {
        field: field.map(|(field, _)| field.to_owned()),
        ..place.clone()
    }
}

/// How many referring rows are named.
const MOST: usize = 5;

/// The sentence for an edit that can't be made.
pub(super) fn edit(plan: &Plan, error: &EditError, words: Words) -> String {
    let at = |at| place(plan, at, words);
    match error {
        EditError::UnknownTable { table } => words.edit_unknown_table(table, &format!("area, {}", TABLES.join(", "))),
        EditError::UnknownRow { place } => words.edit_unknown_row(&code(place), &place.table),
        EditError::UnknownField { place, fields } if fields.is_empty() => words.edit_unknown_field_plain(&code(place)),
        EditError::UnknownField { place, fields } => words.edit_unknown_field(&fields.join(", "), &code(place)),
        EditError::FieldNeeded { place, fields } => words.edit_field_needed(&fields.join(", "), &code(place)),
        EditError::RowNeeded { place } => words.edit_row_needed(&code(place), &place.table),
        EditError::LanguageNeeded { place } => words.edit_language_needed(&at(place)),
        EditError::NoLanguages { place } => words.edit_no_languages(&code(place)),
        EditError::Value { place, .. } if place.field.as_deref().and_then(wrong_year).is_some() => {
            let year = place.field.as_deref().and_then(wrong_year).unwrap_or_default();
            words.edit_year(&at(&year_less(place)), year)
        }
        EditError::Value { place, expected, given } => {
            words.edit_value(&shape(place, expected, words), &visible(given), &at(place))
        }
        EditError::Required { place, expected } => words.edit_required(&shape(place, expected, words), &at(place)),
        EditError::Identity { place } => words.edit_identity(&at(place)),
        EditError::KeptByProgram { table } => words.edit_kept_by_program(table),
        EditError::ReferredTo { place, by } => {
            let named: Vec<_> = by.iter().take(MOST).map(at).collect();
            let more = if by.len() > MOST { " …" } else { "" };
            words.edit_referred_to(&format!("{}{more}", named.join("; ")), &at(place))
        }
        EditError::Integrity(error) => words.edit_integrity(&integrity(plan, error, words)),
    }
}
