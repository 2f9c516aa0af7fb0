//! Rounding: the one place where a fraction of a cent becomes money.

use crate::{AmountError, Cents};
use rust_decimal::{Decimal, RoundingStrategy};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// To what an amount is rounded. A plan says which one it uses, because official budgets come both ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Rounding {
    /// To the cent.
    #[default]
    Cent,
    /// To the euro, as in most budgets.
    Euro,
}

/// Rounds euros half away from zero (*kaupallinen pyöristys*): 0,5 becomes 1 and −0,5 becomes −1.
///
/// # Errors
/// [`AmountError::OutOfRange`] when the rounded value doesn't fit in an amount.
pub fn round(euros: Decimal, rounding: Rounding) -> Result<Cents, AmountError> {
    let decimals = match rounding {
        Rounding::Cent => 2,
        Rounding::Euro => 0,
    };
    Cents::from_euros(euros.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero))
}
