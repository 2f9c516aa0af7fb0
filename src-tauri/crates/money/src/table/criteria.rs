//! A pool divided by the weighted criteria of a cost-sharing key: first into criteria by their weights, then each
//! criterion's euros into municipalities by its own statistic.

use super::Table;
use crate::division::positions_by_key;
use crate::{Cents, DivideError, Division, Number};
use thiserror::Error;

/// One criterion of a key, such as "45 % by residents aged 18–64".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion<C, K> {
    /// Which criterion it is; ties between criteria are broken by it.
    pub key: C,
    /// Its weight beside the other criteria, in any common unit; per cent, as a rule.
    pub weight: Number,
    /// What it measures in each municipality. Every criterion names the same municipalities, those with zero too, so that a
    /// forgotten figure isn't taken for a zero.
    pub statistic: Vec<(K, Number)>,
}

/// Why a pool can't be divided by its criteria. Positions count the criteria as they were given, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CriteriaError {
    /// The weights of the criteria can't be divided by.
    #[error("weights of the criteria: {0}")]
    Weights(#[from] DivideError),
    /// A criterion's statistic can't be divided by.
    #[error("statistic of the criterion at position {criterion}: {source}")]
    Statistic {
        /// Which criterion.
        criterion: usize,
        /// What is wrong with its statistic.
        source: DivideError,
    },
    /// A criterion names other municipalities than the first one.
    #[error("the criterion at position {criterion} has other keys than the first")]
    DifferentKeys {
        /// Which criterion.
        criterion: usize,
    },
}

/// A pool divided by criteria, with what is needed to explain every cent of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriteriaDivision<C, K> {
    criteria: Division<C>,
    /// One for each criterion, in the same order.
    statistics: Vec<Division<K>>,
}

/// Divides `total` into criteria by their weights, and each criterion's part by its statistic.
///
/// A criterion of weight zero gets nothing, and then its statistic may be all zeros.
///
/// # Errors
/// [`CriteriaError`] when the weights or a statistic can't be divided by, or the statistics have different keys.
pub fn divide_by_criteria<C: Ord + Clone, K: Ord + Clone>(
    total: Cents,
    criteria: &[Criterion<C, K>],
) -> Result<CriteriaDivision<C, K>, CriteriaError> {
    let weights: Vec<(C, Number)> = criteria
        .iter()
        .map(|criterion| (criterion.key.clone(), criterion.weight))
        .collect();
    let by_criterion = Division::of(total, &weights)?;
    let order = positions_by_key(criteria.iter().map(|criterion| &criterion.key))
        .expect("the criteria were just divided by, so no key comes twice");
    let mut statistics = Vec::with_capacity(criteria.len());
    for (&position, part) in order.iter().zip(by_criterion.parts()) {
        let division = divide_one(part.share.cents(), &criteria[position]);
        statistics.push(division.map_err(|source| CriteriaError::Statistic {
            criterion: position,
            source,
        })?);
    }
    expect_same_keys(criteria)?;
    Ok(CriteriaDivision {
        criteria: by_criterion,
        statistics,
    })
}

fn divide_one<C, K: Ord + Clone>(amount: Cents, criterion: &Criterion<C, K>) -> Result<Division<K>, DivideError> {
    match Division::of(amount, &criterion.statistic) {
        Err(DivideError::AllZero { .. }) if criterion.weight.is_zero() => {
            Ok(Division::nothing(sorted_keys(criterion).into_iter().cloned()))
        }
        division => division,
    }
}

fn expect_same_keys<C, K: Ord>(criteria: &[Criterion<C, K>]) -> Result<(), CriteriaError> {
    let first = criteria.first().map(sorted_keys);
    let differs = |criterion| Some(sorted_keys(criterion)) != first;
    match criteria.iter().position(differs) {
        Some(criterion) => Err(CriteriaError::DifferentKeys { criterion }),
        None => Ok(()),
    }
}

fn sorted_keys<C, K: Ord>(criterion: &Criterion<C, K>) -> Vec<&K> {
    let mut keys: Vec<&K> = criterion.statistic.iter().map(|(key, _)| key).collect();
    keys.sort();
    keys
}

impl<C: Ord, K> CriteriaDivision<C, K> {
    /// The pool divided into criteria.
    #[must_use]
    pub fn criteria(&self) -> &Division<C> {
        &self.criteria
    }

    /// One criterion's part divided into municipalities, or `None` when there is no such criterion.
    pub fn within(&self, criterion: &C) -> Option<&Division<K>> {
        let parts = self.criteria.parts();
        let position = parts.binary_search_by(|part| part.key.cmp(criterion)).ok()?;
        self.statistics.get(position)
    }
}

impl<C: Clone, K: Clone> CriteriaDivision<C, K> {
    /// The table of municipalities (rows) by criteria (columns). Its columns add up to the criteria's parts, its rows are what
    /// the municipalities pay, and all of it adds up to the pool.
    #[must_use]
    pub fn table(&self) -> Table<K, C> {
        let first = self.statistics.first().map(Division::parts);
        let rows: Vec<K> = first.unwrap_or_default().iter().map(|part| part.key.clone()).collect();
        let criteria = self.criteria.parts().iter();
        let shares = (0..rows.len()).flat_map(|row| self.statistics.iter().map(move |d| d.parts()[row].share));
        Table {
            shares: shares.collect(),
            rows,
            columns: criteria.map(|part| part.key.clone()).collect(),
        }
    }
}
