//! The largest-remainder method itself.

use super::fraction::share_of;
use super::{DivideError, Division, Fraction, Part, Share};
use crate::number::in_units;
use crate::{Cents, Number};
use std::cmp::Reverse;

/// Divides `total` by `weights`: the amounts of a [`Division`], in the order of their keys.
///
/// # Errors
/// As [`Division::of`].
pub fn divide<K: Ord + Clone>(total: Cents, weights: &[(K, Number)]) -> Result<Vec<(K, Cents)>, DivideError> {
    Division::of(total, weights).map(Division::into_amounts)
}

impl<K: Ord + Clone> Division<K> {
    /// Divides `total` by `weights`. A negative total is divided like the positive one, with every sign changed.
    ///
    /// # Errors
    /// [`DivideError`] when there are no weights, all are zero, one is negative, a key comes twice, or the weights together
    /// have more digits than can be added up exactly.
    pub fn of(total: Cents, weights: &[(K, Number)]) -> Result<Self, DivideError> {
        let order = positions_by_key(weights.iter().map(|(key, _)| key))
            .map_err(|(first, second)| DivideError::DuplicateKey { first, second })?;
        let units = in_common_units(weights)?;
        let whole = sum(&units)?;
        let ordered: Vec<u128> = order.iter().map(|&position| units[position]).collect();
        let keys = order.iter().map(|&position| weights[position].0.clone());
        let shares = give_out(total, &ordered, whole);
        let parts = keys.zip(shares).map(|(key, share)| Part { key, share }).collect();
        Ok(Self { total, parts })
    }
}

/// The positions of `keys` in the order of the keys, or the first and second position of a key that comes twice.
pub(crate) fn positions_by_key<'k, K: Ord + 'k>(
    keys: impl Iterator<Item = &'k K>,
) -> Result<Vec<usize>, (usize, usize)> {
    let mut order: Vec<(&K, usize)> = keys.zip(0..).collect();
    order.sort();
    match order.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err((pair[0].1, pair[1].1)),
        None => Ok(order.into_iter().map(|(_, position)| position).collect()),
    }
}

/// The weights as whole numbers of one common unit: that of the weight with the most decimals.
fn in_common_units<K>(weights: &[(K, Number)]) -> Result<Vec<u128>, DivideError> {
    let scales = weights.iter().map(|(_, weight)| weight.decimal().scale());
    let finest = scales.max().ok_or(DivideError::NoWeights)?;
    let weights = weights.iter().map(|(_, weight)| *weight).enumerate();
    weights
        .map(|(position, weight)| {
            if weight.is_negative() {
                return Err(DivideError::NegativeWeight { position, weight });
            }
            in_units(weight.decimal(), finest)
                .and_then(|units| u128::try_from(units).ok())
                .ok_or(DivideError::Overflow { position })
        })
        .collect()
}

fn sum(units: &[u128]) -> Result<u128, DivideError> {
    let mut sum = 0_u128;
    for (position, unit) in units.iter().enumerate() {
        sum = sum
            .checked_add(*unit)
            .filter(|sum| *sum <= Fraction::MAX_DENOMINATOR)
            .ok_or(DivideError::Overflow { position })?;
    }
    match sum {
        0 => Err(DivideError::AllZero { weights: units.len() }),
        sum => Ok(sum),
    }
}

/// Divides `total` by `units`, which are in the order of their keys and add up to `whole`.
fn give_out(total: Cents, units: &[u128], whole: u128) -> Vec<Share> {
    let magnitude = total.get().unsigned_abs();
    let exact: Vec<(u64, u128)> = units.iter().map(|&unit| share_of(magnitude, unit, whole)).collect();
    let given: u64 = exact.iter().map(|(base, _)| base).sum();
    let extra = largest_remainders(&exact, magnitude - given);
    let signed = |magnitude| in_direction(total, magnitude);
    let shares = exact.iter().zip(extra);
    shares
        .map(|(&(base, rest), extra)| {
            let cents = signed(base + u64::from(extra));
            Share::new(cents, signed(base), Fraction::new(rest, whole))
        })
        .collect()
}

/// Marks the `leftover` parts with the largest remainders; of equal ones those that come first.
fn largest_remainders(exact: &[(u64, u128)], leftover: u64) -> Vec<bool> {
    let mut ranking: Vec<usize> = (0..exact.len()).collect();
    ranking.sort_by_key(|&part| (Reverse(exact[part].1), part));
    let mut extra = vec![false; exact.len()];
    for (part, _) in ranking.into_iter().zip(0..leftover) {
        extra[part] = true;
    }
    extra
}

/// `magnitude` cents with the sign of `total`, which is at least as large.
fn in_direction(total: Cents, magnitude: u64) -> Cents {
    let cents = i128::from(magnitude) * i128::from(total.get().signum());
    Cents::from_wide(cents).expect("a part is no larger than the total")
}
