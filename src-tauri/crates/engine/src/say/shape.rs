//! What a field takes.

use i18n::{Words, number};
use plan::edit::Shape;

/// What a field takes, as the end of the sentence "the field takes …".
pub(super) fn shape(shape: &Shape, words: Words) -> String {
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
        Shape::Choice(choices) => words.shape_choice(&choices.join(", ")),
        Shape::List(item) => words.shape_list(&self::shape(item, words)),
        Shape::ByYear(_) => words.shape_by_year(),
        Shape::Fields(fields) => words.shape_fields(&fields.join(", ")),
    }
}

/// A limit; years and other short numbers aren't grouped.
fn whole(limit: i64) -> String {
    if limit.abs() < 10_000 {
        limit.to_string()
    } else {
        number(limit, None)
    }
}
