//! Sums that the table states itself: compared with the figures, never taken.

use super::Address;
use i18n::number;
use money::Number;
use plan::Period;
use std::collections::HashMap;

/// The sums of a table, and what its figures add up to.
#[derive(Debug, Default)]
pub(super) struct Control {
    /// By label and period; none where a part isn't known.
    sums: HashMap<(usize, Period), Option<Number>>,
    totals: Vec<(usize, Period, Number, Address)>,
}

/// Parts of labels of what can't be added up.
const RATIOS: [&str; 14] = [
    "%",
    "osuus",
    "aste",
    "andel",
    "grad",
    "keskiarvo",
    "medeltal",
    "genomsnitt",
    "mediaani",
    "median",
    "indeksi",
    "index",
    "kohti",
    "per ",
];

impl Control {
    /// A figure of a municipality.
    pub(super) fn part(&mut self, label: usize, period: Period, value: Option<Number>) {
        let sum = self.sums.entry((label, period)).or_insert(Some(Number::ZERO));
        let added = sum
            .zip(value)
            .and_then(|(sum, value)| sum.decimal().checked_add(value.decimal()));
        *sum = added.map(Number::from);
    }

    /// A sum that the table states. Ratios have none that could be compared.
    pub(super) fn total(&mut self, text: &str, label: usize, period: Period, value: Number, at: Address) {
        let text = text.to_lowercase();
        if !RATIOS.iter().any(|ratio| text.contains(ratio)) {
            self.totals.push((label, period, value, at));
        }
    }

    /// The stated sums that differ: what is stated, what the figures add up to, where.
    pub(super) fn differing(&self) -> Vec<(String, String, Address)> {
        let differs = |(label, period, total, at): &(usize, Period, Number, Address)| {
            let sum = self.sums.get(&(*label, *period)).copied().flatten()?;
            let said = |value: Number| number(value.decimal(), None);
            (sum != *total).then(|| (said(*total), said(sum), *at))
        };
        self.totals.iter().filter_map(differs).collect()
    }

    /// How many stated sums are the sums of the figures.
    pub(super) fn agreeing(&self) -> usize {
        let agrees = |(label, period, total, _): &&(usize, Period, Number, Address)| {
            self.sums.get(&(*label, *period)).copied().flatten() == Some(*total)
        };
        self.totals.iter().filter(agrees).count()
    }
}
