//! The ledger: what follows from a plan's figures. Built once over a plan, asked many times.
//!
//! Nothing is guessed: where a figure can't be had, the answer is a [`Gap`] that names the place, never a zero.

mod budget;
mod liability;
mod personnel;
mod settlement;
mod sharing;
mod statistics;
mod transfers;

pub use budget::{BudgetTotals, Whose};
pub use settlement::{Advance, Settlement};
pub use sharing::{Basis, CriterionShare, PoolShare, Sharing};
pub use statistics::Figure;

use crate::content::{BudgetLine, Indicator, Statistic, Subject};
use crate::id::{IndicatorId, LineId};
use crate::{MunicipalityCode, Period, Place, Plan, Year};
use std::collections::{BTreeSet, HashMap};
use thiserror::Error;

/// Why a figure can't be had.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Gap {
    /// No value has been entered.
    #[error("{0}: no value")]
    NoValue(Place),
    /// There would be a division by zero.
    #[error("{0}: division by zero")]
    ZeroDenominator(Place),
    /// The result is larger than the program can hold.
    #[error("{0}: too large")]
    TooLarge(Place),
    /// A negative value where only zero and more make sense.
    #[error("{0}: negative")]
    Negative(Place),
    /// The pool has no key yet.
    #[error("{0}: no key")]
    NoKey(Place),
    /// The plan has no members.
    #[error("{0}: no members")]
    NoMembers(Place),
}

impl Gap {
    /// Where the figure would come from.
    pub fn place(&self) -> &Place {
        match self {
            Gap::NoValue(place)
            | Gap::ZeroDenominator(place)
            | Gap::TooLarge(place)
            | Gap::Negative(place)
            | Gap::NoKey(place)
            | Gap::NoMembers(place) => place,
        }
    }
}

/// Answers questions about the figures of one plan.
pub struct Ledger<'a> {
    plan: &'a Plan,
    lines: HashMap<&'a LineId, &'a BudgetLine>,
    indicators: HashMap<&'a IndicatorId, &'a Indicator>,
    statistics: HashMap<(&'a IndicatorId, Subject, Period), &'a Statistic>,
    periods: HashMap<&'a IndicatorId, BTreeSet<Period>>,
}

impl<'a> Ledger<'a> {
    /// Indexes the plan; time and memory in proportion to its rows.
    pub fn new(plan: &'a Plan) -> Self {
        let mut periods: HashMap<_, BTreeSet<_>> = HashMap::new();
        for row in &plan.statistics {
            periods.entry(&row.indicator).or_default().insert(row.period);
        }
        Ledger {
            plan,
            lines: plan.budget_lines.iter().map(|line| (&line.id, line)).collect(),
            indicators: plan
                .indicators
                .iter()
                .map(|indicator| (&indicator.id, indicator))
                .collect(),
            statistics: plan
                .statistics
                .iter()
                .map(|s| ((&s.indicator, s.subject, s.period), s))
                .collect(),
            periods,
        }
    }

    /// The plan that is asked about.
    pub fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// The codes of the members, in the order of their codes.
    pub fn members(&self) -> BTreeSet<MunicipalityCode> {
        self.plan.members.iter().map(|member| member.municipality).collect()
    }

    /// The years that the joint budget or person-years speak of, in order.
    pub fn years(&self) -> BTreeSet<Year> {
        let lines = self.plan.budget_lines.iter().filter(|line| line.scenario.is_none());
        let lines = lines.filter(|line| line.account == crate::content::Account::Area);
        let entered = lines.flat_map(|line| line.amounts.keys().chain(line.counts.keys()));
        let people = self.plan.personnel.iter().filter(|line| line.scenario.is_none());
        entered
            .chain(people.flat_map(|line| line.person_years.keys()))
            .copied()
            .collect()
    }
}
