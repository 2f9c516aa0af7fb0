//! The ledger: what follows from a plan's figures. Built once over a plan, asked many times.
//!
//! Nothing is guessed: where a figure can't be had, the answer is a [`Gap`] that names the place, never a zero.

mod assumption;
mod budget;
mod comparison;
mod liability;
mod personnel;
mod settlement;
mod sharing;
mod statistics;
mod transfers;

pub use assumption::Assumption;
pub use budget::{BudgetTotals, Subtotal, Whose};
pub use comparison::{ComparedLine, KeyOutcome, Sensitivity};
pub use settlement::{Advance, Settlement};
pub use sharing::{Basis, CriterionShare, PoolShare, Sharing};
pub use statistics::Figure;

use crate::content::{BudgetLine, Indicator, PersonnelLine, Statistic, Subject};
use crate::id::{IndicatorId, LineId};
use crate::{MunicipalityCode, Period, Place, Plan, Year};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
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
    /// The ladder changes within the year, so that benefits must be entered by month.
    #[error("{0}: the ladder changes within the year")]
    LadderChanges(Place),
    /// A class of paid days reaches over a step of the ladder, so that shorter spells can't be worked out from it.
    #[error("{0}: a class of paid days reaches over a step")]
    ClassOverStep(Place),
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
            | Gap::NoMembers(place)
            | Gap::LadderChanges(place)
            | Gap::ClassOverStep(place) => place,
        }
    }
}

/// Answers questions about the figures of one plan, as it is or under an [`Assumption`].
pub struct Ledger<'a> {
    plan: &'a Plan,
    index: Rc<Index<'a>>,
    assumption: Assumption,
    members: BTreeSet<MunicipalityCode>,
}

/// Rows by what they are asked for; shared by the ledgers of all assumptions.
struct Index<'a> {
    lines: HashMap<&'a LineId, &'a BudgetLine>,
    personnel: HashMap<&'a LineId, Vec<&'a PersonnelLine>>,
    indicators: HashMap<&'a IndicatorId, Counted<'a>>,
}

/// An indicator and its entered values.
struct Counted<'a> {
    indicator: &'a Indicator,
    values: HashMap<(Subject, Period), &'a Statistic>,
    periods: BTreeSet<Period>,
}

impl<'a> Index<'a> {
    fn new(plan: &'a Plan) -> Self {
        let counted = |indicator: &'a Indicator| Counted {
            indicator,
            values: HashMap::new(),
            periods: BTreeSet::new(),
        };
        let indicators = plan.indicators.iter();
        let mut indicators: HashMap<_, _> = indicators.map(|row| (&row.id, counted(row))).collect();
        for row in &plan.statistics {
            if let Some(counted) = indicators.get_mut(&row.indicator) {
                counted.values.insert((row.subject, row.period), row);
                counted.periods.insert(row.period);
            }
        }
        let mut personnel: HashMap<_, Vec<_>> = HashMap::new();
        for row in &plan.personnel {
            if let Some(line) = &row.line {
                personnel.entry(line).or_default().push(row);
            }
        }
        Index {
            lines: plan.budget_lines.iter().map(|line| (&line.id, line)).collect(),
            personnel,
            indicators,
        }
    }
}

impl<'a> Ledger<'a> {
    /// Indexes the plan; time and memory in proportion to its rows.
    pub fn new(plan: &'a Plan) -> Self {
        Ledger {
            plan,
            index: Rc::new(Index::new(plan)),
            assumption: Assumption::default(),
            members: plan.members.iter().map(|member| member.municipality).collect(),
        }
    }

    /// The same plan under an assumption, which replaces an earlier one; quick, because nothing is indexed again.
    pub fn assuming(&self, assumption: Assumption) -> Ledger<'a> {
        Ledger {
            plan: self.plan,
            index: Rc::clone(&self.index),
            members: assumption.members(self.plan),
            assumption,
        }
    }

    /// The plan that is asked about.
    pub fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// What is assumed; nothing for the plan as it is.
    pub fn assumption(&self) -> &Assumption {
        &self.assumption
    }

    /// The codes of the members, in the order of their codes.
    pub fn members(&self) -> &BTreeSet<MunicipalityCode> {
        &self.members
    }

    /// The years that the joint budget or person-years speak of, in order.
    pub fn years(&self) -> BTreeSet<Year> {
        let lines = self.plan.budget_lines.iter().filter(|line| line.scenario.is_none());
        let lines = lines.filter(|line| line.account == crate::content::Account::Area);
        let entered = lines.flat_map(|line| {
            let grown = line.growth.keys();
            line.amounts.keys().chain(line.counts.keys()).chain(grown)
        });
        let people = self.plan.personnel.iter().filter(|line| line.scenario.is_none());
        entered
            .chain(people.flat_map(|line| line.person_years.keys()))
            .copied()
            .collect()
    }
}
