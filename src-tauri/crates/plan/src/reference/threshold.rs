//! National thresholds of public procurement (1397/2016, 25 §) that plans start from.

use super::{asset, read};
use crate::Bilingual;
use crate::content::Threshold;
use crate::id::ThresholdId;
use chrono::NaiveDate;
use money::Cents;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// A national threshold (kansallinen kynnysarvo, nationellt tröskelvärde).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProcurementThreshold {
    /// Names it.
    pub id: ThresholdId,
    /// What it applies to.
    pub name: Bilingual,
    /// The amount in euros, without value added tax.
    pub euros: Cents,
    /// Where it is laid down.
    pub basis: String,
}

#[derive(Deserialize)]
struct File {
    holds_from: NaiveDate,
    thresholds: Vec<ProcurementThreshold>,
}

fn file() -> &'static File {
    static FILE: LazyLock<File> = LazyLock::new(|| read(asset!("procurement-thresholds.json")));
    &FILE
}

/// The thresholds that employment services meet.
pub fn thresholds() -> &'static [ProcurementThreshold] {
    &file().thresholds
}

impl ProcurementThreshold {
    /// The threshold as a row of a plan.
    pub fn to_row(&self) -> Threshold {
        Threshold {
            id: self.id.clone(),
            name: self.name.clone(),
            amount: self.euros,
            basis: Bilingual::new(&self.basis, &self.basis),
            from: Some(file().holds_from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The amounts that the plan of Österbotten names for its services, and the one for other purchases.
    #[test]
    fn labour_market_training_has_the_threshold_of_400_000_euros() {
        let amounts: Vec<_> = thresholds().iter().map(|t| t.to_row().amount.get() / 100).collect();
        assert_eq!(amounts, [60_000, 400_000, 300_000]);
    }
}
