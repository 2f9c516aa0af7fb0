//! What wasn't understood, gathered by cause.

use plan::MunicipalityCode;
use plan::content::Subject;
use std::collections::HashMap;

/// Where a cell stands, counted from 0.
pub(crate) type Address = (usize, usize);

/// Why figures weren't understood.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cause {
    /// No municipality has this name or code.
    UnknownPlace { label: String },
    /// A municipality that isn't one any more.
    FormerPlace {
        label: String,
        until: u16,
        into: Vec<MunicipalityCode>,
    },
    /// A label that can be several things.
    SeveralPlaces { label: String, subjects: Vec<Subject> },
    /// The columns of a row name different municipalities.
    PlacesDiffer { labels: Vec<String> },
    /// Nothing says whom the figures are about.
    NoPlace,
    /// A text that stands where time should.
    UnknownPeriod { label: String },
    /// A day that no calendar has.
    ImpossibleDate { label: String },
    /// A day that can stand for several periods.
    SeveralPeriods { label: String },
    /// Nothing says when.
    NoPeriod,
    /// The times of a row and its column don't fit together.
    PeriodsDiffer,
    /// A label whose meaning isn't known.
    UnknownLabel { label: String },
    /// A label of something that is worked out from other figures.
    ComputedLabel { label: String },
    /// A number whose signs have two meanings.
    TwoMeanings { text: String },
    /// A number with another sign before its decimals than others of its column.
    OtherSign { text: String },
    /// Something that isn't a number.
    NotNumber { text: String },
    /// A formula without a result.
    FormulaError { text: String },
    /// A row with more or fewer cells than the heading.
    Ragged,
    /// Two different values for the same thing.
    Contradiction,
    /// A number below zero of something that is counted.
    Negative { text: String },
    /// A sum that isn't the sum of its parts.
    TotalDiffers { total: String, sum: String },
}

impl Cause {
    /// The cause's short name, for other programs.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Cause::UnknownPlace { .. } => "unknown-municipality",
            Cause::FormerPlace { .. } => "former-municipality",
            Cause::SeveralPlaces { .. } => "several-municipalities",
            Cause::PlacesDiffer { .. } => "municipalities-differ",
            Cause::NoPlace => "no-municipality",
            Cause::UnknownPeriod { .. } => "unknown-period",
            Cause::ImpossibleDate { .. } => "impossible-date",
            Cause::SeveralPeriods { .. } => "several-periods",
            Cause::NoPeriod => "no-period",
            Cause::PeriodsDiffer => "periods-differ",
            Cause::UnknownLabel { .. } => "unknown-label",
            Cause::ComputedLabel { .. } => "computed-indicator",
            Cause::TwoMeanings { .. } => "ambiguous-number",
            Cause::OtherSign { .. } => "mixed-decimal-signs",
            Cause::NotNumber { .. } => "not-a-number",
            Cause::FormulaError { .. } => "formula-error",
            Cause::Ragged => "ragged-row",
            Cause::Contradiction => "contradiction",
            Cause::Negative { .. } => "negative",
            Cause::TotalDiffers { .. } => "total-differs",
        }
    }
}

/// A cause and the cells that it is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) cause: Cause,
    /// The first cells.
    pub(crate) cells: Vec<Address>,
    pub(crate) count: usize,
}

/// So many cells of a cause are named.
const NAMED: usize = 20;

/// Everything that wasn't understood, in the order in which it was met.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
    places: HashMap<Cause, usize>,
}

impl Problems {
    pub(super) fn add(&mut self, cause: Cause, cell: Address) {
        let at = *self.places.entry(cause.clone()).or_insert_with(|| {
            self.found.push(Problem {
                cause,
                cells: vec![],
                count: 0,
            });
            self.found.len() - 1
        });
        let problem = &mut self.found[at];
        problem.count += 1;
        // A cell with a label is named once, however many figures stand beside it.
        if problem.cells.len() < NAMED && problem.cells.last() != Some(&cell) {
            problem.cells.push(cell);
        }
    }

    /// What was found.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Problem> {
        self.found.iter()
    }
}

/// An address as spreadsheets write it: `B7`.
pub(crate) fn address((row, column): Address) -> String {
    format!("{}{}", letters(column), row + 1)
}

/// A column as spreadsheets write it: `B`, `AA`.
pub(crate) fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut name = vec![];
    while rest > 0 {
        rest -= 1;
        name.push(b'A' + u8::try_from(rest % 26).expect("less than 26"));
        rest /= 26;
    }
    name.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_spreadsheets() {
        assert_eq!(address((6, 1)), "B7");
        assert_eq!(letters(25), "Z");
        assert_eq!(letters(26), "AA");
        assert_eq!(letters(701), "ZZ");
        assert_eq!(letters(702), "AAA");
    }
}
