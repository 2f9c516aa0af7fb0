//! A figure that follows from others.

use crate::say;
use i18n::Words;
use plan::Plan;
use plan::ledger::Gap;
use schemars::JsonSchema;
use serde::Serialize;

/// A figure that follows from others, or why it can't be had; a missing value is never a zero.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Derived<T> {
    /// The figure, in its canonical form.
    Value(T),
    /// Why there is none.
    Gap {
        /// In words.
        gap: String,
        /// Where the figure would come from.
        place: String,
    },
}

impl<T> Derived<T> {
    /// The figure, or the sentence for its gap.
    pub fn new(plan: &Plan, value: Result<T, Gap>, words: Words) -> Self {
        value.map_or_else(
            |gap| Derived::Gap {
                gap: say::gap(plan, &gap, words),
                place: gap.place().to_string(),
            },
            Derived::Value,
        )
    }

    /// The figure, if it can be had.
    pub fn value(&self) -> Option<&T> {
        match self {
            Derived::Value(value) => Some(value),
            Derived::Gap { .. } => None,
        }
    }
}
