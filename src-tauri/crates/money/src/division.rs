//! Dividing an amount by weights with the largest-remainder method (Hamilton's method).
//!
//! Every part first gets the whole cents of its exact share; the cents that are left over go, one each, to the parts with the
//! largest remainders, ties to the smaller key. Laws that hold, and are tested:
//!
//! - the parts add up to the total, and no part is a whole cent away from its exact share;
//! - a part doesn't depend on the order of entry, nor on the unit of the weights;
//! - a larger weight never gets less than a smaller one, and equal weights differ by at most a cent;
//! - raising one weight alone never lowers its own part (for a total that isn't negative), though it may raise or lower
//!   any other part by a cent.
//!
//! Not a law: raising the total may lower a part by a cent (the Alabama paradox). The method is used because officials and
//! members of councils can check it by hand.

mod divide;
mod fraction;

pub use divide::divide;
pub use fraction::Fraction;

pub(crate) use divide::positions_by_key;

use crate::{Cents, Number};
use thiserror::Error;

/// An amount divided by weights, with what is needed to explain every cent of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division<K> {
    total: Cents,
    parts: Vec<Part<K>>,
}

/// One receiver of a [`Division`] and what it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<K> {
    /// Who receives it: a municipality, a criterion, a month.
    pub key: K,
    /// What it got and why.
    pub share: Share,
}

/// An amount that came of dividing: whole cents, and perhaps one cent more.
///
/// The exact share is [`base`](Self::base) plus [`remainder`](Self::remainder) of a cent, counted in the direction of the
/// total: for a negative total (a credit) the base is negative and the remainder is what is missing below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    cents: Cents,
    base: Cents,
    remainder: Fraction,
}

/// Why an amount can't be divided by the weights given. Positions count the weights as they were given, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DivideError {
    /// There is nobody to divide among.
    #[error("no weights to divide by")]
    NoWeights,
    /// Every weight is zero, so there is no proportion.
    #[error("all {weights} weights are zero")]
    AllZero {
        /// How many weights there are.
        weights: usize,
    },
    /// A weight is below zero.
    #[error("weight {weight} at position {position} is negative")]
    NegativeWeight {
        /// Where it stands.
        position: usize,
        /// The weight.
        weight: Number,
    },
    /// The same key twice.
    #[error("the key at position {first} comes again at position {second}")]
    DuplicateKey {
        /// Where it stands first.
        first: usize,
        /// Where it comes again.
        second: usize,
    },
    /// Written in one common unit, the weights have too many digits to be added up exactly (more than about 37).
    #[error("the weights up to position {position} have too many digits to add up exactly")]
    Overflow {
        /// The position of the weight that no longer fitted.
        position: usize,
    },
}

impl<K> Division<K> {
    /// What was divided: the sum of the parts.
    #[must_use]
    pub fn total(&self) -> Cents {
        self.total
    }

    /// The parts in the order of their keys.
    #[must_use]
    pub fn parts(&self) -> &[Part<K>] {
        &self.parts
    }

    /// How many cents were left over after everyone had got whole cents; so many parts got one cent extra.
    #[must_use]
    pub fn leftover(&self) -> usize {
        self.parts.iter().filter(|part| part.share.extra()).count()
    }

    /// The parts as plain amounts, in the order of their keys.
    #[must_use]
    pub fn into_amounts(self) -> Vec<(K, Cents)> {
        let amounts = self.parts.into_iter();
        amounts.map(|part| (part.key, part.share.cents)).collect()
    }

    /// Nothing divided among `keys`, which are in order: for a criterion that doesn't count.
    pub(crate) fn nothing(keys: impl IntoIterator<Item = K>) -> Self {
        let part = |key| Part {
            key,
            share: Share::NOTHING,
        };
        Self {
            total: Cents::ZERO,
            parts: keys.into_iter().map(part).collect(),
        }
    }
}

impl Share {
    const NOTHING: Self = Self::new(Cents::ZERO, Cents::ZERO, Fraction::ZERO);

    /// `cents` is `base` or one cent beyond it, and the remainder isn't zero when it is beyond.
    pub(crate) const fn new(cents: Cents, base: Cents, remainder: Fraction) -> Self {
        Self { cents, base, remainder }
    }

    /// The amount.
    #[must_use]
    pub const fn cents(&self) -> Cents {
        self.cents
    }

    /// The whole cents of the exact share, before the left-over cents were given out.
    #[must_use]
    pub const fn base(&self) -> Cents {
        self.base
    }

    /// What the exact share has beyond its whole cents, as a fraction of a cent.
    #[must_use]
    pub const fn remainder(&self) -> Fraction {
        self.remainder
    }

    /// Whether one of the left-over cents came here.
    #[must_use]
    pub const fn extra(&self) -> bool {
        self.cents.get() != self.base.get()
    }
}
