//! State transfers: the transition from actual costs to imputed criteria, and the base prices (384/2023).

use super::{asset, read};
use crate::{Bilingual, Year};
use money::Number;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// How a year's transfer is put together, in per cent of each part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferRule {
    /// The year.
    pub year: Year,
    /// Per cent by the actual costs of the comparison year.
    pub actual: Number,
    /// Per cent by the imputed criteria.
    pub criteria: Number,
    /// The year whose actual costs are compared.
    #[serde(default)]
    pub comparison: Option<Year>,
}

/// A base price in euros (perushinta, grundpris).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BasePrice {
    /// What it is of.
    pub name: Bilingual,
    /// Euros for each one of it.
    pub price: Number,
}

#[derive(Deserialize)]
struct File {
    transition: Vec<TransferRule>,
    base_prices: Vec<PricesOfYear>,
}

#[derive(Deserialize)]
struct PricesOfYear {
    year: Year,
    euros: Vec<BasePrice>,
}

fn file() -> &'static File {
    static FILE: LazyLock<File> = LazyLock::new(|| read(asset!("state-transfers.json")));
    &FILE
}

/// The years of the transition, the first year of the criteria alone last.
pub fn transition() -> &'static [TransferRule] {
    &file().transition
}

/// How much of a year's transfer comes from actual costs and how much from the imputed criteria, in per cent.
///
/// The last year of the transition holds for all later ones. Before its first year there were no criteria: 100 and 0.
pub fn transfer_rule(year: Year) -> (Number, Number) {
    let rule = transition().iter().rev().find(|rule| rule.year <= year);
    rule.map_or((Number::HUNDRED, Number::ZERO), |rule| (rule.actual, rule.criteria))
}

/// The base prices of a year; empty when the program doesn't carry them.
pub fn base_prices(year: Year) -> &'static [BasePrice] {
    file()
        .base_prices
        .iter()
        .find(|prices| prices.year == year)
        .map_or(&[], |prices| &prices.euros)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_transition_ends_in_2027() {
        let rule = |y: u16| transfer_rule(Year::try_from(y).unwrap());
        let per_cent = |a: u8, b: u8| (Number::from(a), Number::from(b));
        assert_eq!(
            [rule(2024), rule(2025), rule(2026)],
            [per_cent(100, 0), per_cent(50, 50), per_cent(25, 75)]
        );
        assert_eq!([rule(2027), rule(2035)], [per_cent(0, 100), per_cent(0, 100)]);
    }

    #[test]
    fn base_prices_are_known_for_2025() {
        assert_eq!(base_prices(Year::try_from(2025).unwrap()).len(), 5);
        assert!(base_prices(Year::try_from(2024).unwrap()).is_empty());
    }
}
