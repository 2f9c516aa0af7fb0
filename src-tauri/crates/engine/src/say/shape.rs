//! What a field takes.

use crate::input::spoken;
use i18n::{Words, number};
use plan::Place;
use plan::edit::{Shape, enumeration};

/// What a field takes in a file, as the end of the sentence "the field takes …": values by their own names.
pub(super) fn shape_in_file(shape: &Shape, words: Words) -> String {
    match shape {
        Shape::Choice(values) => words.shape_choice(&values.join(", ")),
        Shape::List(item) => words.shape_list(&shape_in_file(item, words)),
        Shape::Subject => words.shape_subject_in_file(),
        other => self::shape(&Place::table(""), other, words),
    }
}

/// What the field at a place takes from a person, as the end of the sentence "the field takes …".
pub(super) fn shape(place: &Place, shape: &Shape, words: Words) -> String {
    match shape {
        Shape::Text | Shape::RichText => words.shape_text(),
        Shape::Bilingual => words.shape_bilingual(),
        Shape::Identifier => words.shape_identifier(),
        Shape::Number => words.shape_number(),
        Shape::Money => words.shape_money(),
        Shape::Whole { least, most } => words.shape_whole(&whole(*least), &whole(*most)),
        Shape::Date => words.shape_date(),
        Shape::Moment => words.shape_moment(),
        Shape::Municipality => words.shape_municipality(),
        Shape::Subject => words.shape_subject(),
        Shape::Period => words.shape_period(),
        Shape::Reference => words.shape_reference(),
        Shape::Choice(values) => words.shape_choice(&spoken_values(place, values, words).join(", ")),
        Shape::List(item) => words.shape_list(&self::shape(place, item, words)),
        Shape::ByYear(_) => words.shape_by_year(),
        Shape::Fields(fields) => words.shape_fields(&fields.join(", ")),
    }
}

/// The values of an enumeration by their words, which can be typed too; those without words by their own names.
fn spoken_values(place: &Place, values: &[String], words: Words) -> Vec<String> {
    let enumeration = enumeration(place).ok().flatten().unwrap_or_default();
    let word = |value: &String| match spoken(enumeration, value) {
        Some(word) => word.get(words.language()).to_owned(),
        None => value.clone(),
    };
    values.iter().map(word).collect()
}

/// A limit; years and other short numbers aren't grouped.
fn whole(limit: i64) -> String {
    if limit.abs() < 10_000 {
        limit.to_string()
    } else {
        number(limit, None)
    }
}
