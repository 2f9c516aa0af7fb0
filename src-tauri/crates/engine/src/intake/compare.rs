//! What figures would change in the plan.

use super::Meaning;
use super::recognise::{Recognised, Value};
use crate::view::ValueChange;
use plan::Period;
use plan::Plan;
use plan::content::Subject;
use plan::id::IndicatorId;
use std::collections::HashMap;

/// The statistics of a plan by what they are of.
pub(super) struct Known<'p> {
    plan: &'p Plan,
    places: HashMap<(&'p IndicatorId, Subject, Period), usize>,
}

impl<'p> Known<'p> {
    pub(super) fn of(plan: &'p Plan) -> Self {
        let rows = plan.statistics.iter().enumerate();
        Known {
            plan,
            places: rows
                .map(|(at, row)| ((&row.indicator, row.subject, row.period), at))
                .collect(),
        }
    }

    /// What becomes of a figure, and the place of the plan's row for it, when there is one.
    pub(super) fn change(&self, recognised: &Recognised, value: &Value) -> (ValueChange, Option<usize>) {
        let target = recognised.labels[value.label].target;
        let meaning = target.map(|target| &recognised.targets[target]);
        let Some(Meaning::Indicator { id }) = meaning else {
            return (ValueChange::New, None);
        };
        match self.places.get(&(id, value.subject, value.period)) {
            None => (ValueChange::New, None),
            Some(at) if self.plan.statistics[*at].value == value.read.value => (ValueChange::Same, Some(*at)),
            Some(at) => (ValueChange::Replaced, Some(*at)),
        }
    }
}
