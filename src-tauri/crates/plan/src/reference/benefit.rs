//! The municipalities' shares in unemployment benefits by paid days, as the acts fix them.

use super::{asset, read};
use crate::content::{Benefit, BenefitLadder, LadderStep};
use crate::id::LadderId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// A ladder that an act fixes (1290/2002, 14 luku 3 a–3 b §; 555/1998, 4 §).
///
/// There is none for general support (yleistuki, allmänt stöd) from 1.5.2026: the municipalities' share in it isn't settled
/// in a source that the program could carry, so a plan that needs it has it entered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatutoryLadder {
    /// The benefit.
    pub benefit: Benefit,
    /// The first day it holds.
    pub from: NaiveDate,
    /// The last day it holds.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Where it is laid down.
    pub basis: String,
    /// Its steps, by rising days.
    pub steps: Vec<LadderStep>,
}

impl StatutoryLadder {
    /// The ladder as a row of a plan.
    pub fn to_row(&self, id: LadderId) -> BenefitLadder {
        BenefitLadder {
            id,
            benefit: self.benefit,
            from: self.from,
            steps: self.steps.clone(),
        }
    }
}

#[derive(Deserialize)]
struct File {
    ladders: Vec<StatutoryLadder>,
}

/// The ladders, by benefit and date.
pub fn ladders() -> &'static [StatutoryLadder] {
    static LADDERS: LazyLock<Vec<StatutoryLadder>> =
        LazyLock::new(|| read::<File>(asset!("benefit-ladders.json")).ladders);
    &LADDERS
}

#[cfg(test)]
mod tests {
    use super::*;
    use money::Number;

    /// 1290/2002, 14 luku 3 a § 1–2 mom. (385/2023).
    #[test]
    fn the_labour_market_subsidy_rises_to_half_after_700_days() {
        let ladder = ladders()
            .iter()
            .find(|l| l.benefit == Benefit::LabourMarketSubsidy)
            .expect("ladder");
        let steps: Vec<_> = ladder.steps.iter().map(|s| (s.after_days, s.percent)).collect();
        let expected = [(0, 0), (100, 10), (200, 20), (300, 30), (400, 40), (700, 50)];
        assert_eq!(steps, expected.map(|(days, percent)| (days, Number::from(percent))));
    }
}
