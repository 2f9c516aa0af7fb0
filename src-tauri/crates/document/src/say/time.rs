//! Which time a criterion's statistic is from, and months by number.

use i18n::Words;
use plan::Year;
use plan::content::Reference;

/// Which period's statistic a criterion uses, in words.
pub fn reference(reference: Reference, words: Words) -> String {
    match reference {
        Reference::Fixed(period) => i18n::period(period, words.language()),
        Reference::YearsBefore(0) => words.document_reference_same_year(),
        Reference::YearsBefore(years) => words.document_reference_years_before(i64::from(years)),
        Reference::MeanOfMonths(0) => words.document_reference_mean_same_year(),
        Reference::MeanOfMonths(years) => words.document_reference_mean_years_before(i64::from(years)),
    }
}

/// A month of a year: `elokuu 2025`.
pub(crate) fn month(year: Year, month: u8, words: Words) -> String {
    i18n::period(plan::Period::Month(year, month), words.language())
}

/// The names of the twelve months, January first.
pub(crate) fn months(words: Words) -> [String; 12] {
    i18n::month_names(words.language())
}
