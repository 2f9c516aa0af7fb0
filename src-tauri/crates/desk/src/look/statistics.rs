//! Statistics that follow from others: sums over the area and formulas.

use super::InLanguage;
use crate::{Desk, Failure};
use document::bare_figure;
use plan::content::{Indicator, Subject};
use plan::ledger::Ledger;
use plan::quantity::{Quantity, evaluate};
use plan::{Period, Plan};
use schemars::JsonSchema;
use serde::Serialize;

/// A value that nobody enters.
#[derive(Serialize, JsonSchema)]
pub(crate) struct DerivedStatistic {
    indicator: String,
    /// A municipality's code, or `sum` for the members and others together.
    subject: String,
    period: Period,
    /// As tables show it.
    text: String,
}

/// The sum of each indicator over the area, and the values of those that have a formula.
pub(crate) fn derived_statistics(desk: &Desk, _: InLanguage) -> Result<Vec<DerivedStatistic>, Failure> {
    let plan = &desk.snapshot()?.plan;
    let ledger = Ledger::new(plan);
    let of = |indicator: &Indicator| -> Vec<DerivedStatistic> {
        let periods = ledger.periods(indicator).into_iter();
        periods
            .flat_map(|period| of_period(plan, &ledger, indicator, period))
            .collect()
    };
    Ok(plan.indicators.iter().flat_map(of).collect())
}

fn of_period(plan: &Plan, ledger: &Ledger<'_>, indicator: &Indicator, period: Period) -> Vec<DerivedStatistic> {
    let value = |subject: String, quantity: Quantity| {
        let value = evaluate(ledger, &quantity).ok()?;
        Some(DerivedStatistic {
            indicator: indicator.id.to_string(),
            subject,
            period,
            text: bare_figure(&value),
        })
    };
    let id = || indicator.id.clone();
    let sum = value("sum".to_owned(), Quantity::StatisticSum(id(), period));
    let members = plan.members.iter().filter(|_| indicator.formula.is_some());
    let members = members.filter_map(|member| {
        let subject = Subject::Municipality(member.municipality);
        value(subject.to_string(), Quantity::Statistic(id(), period, subject))
    });
    sum.into_iter().chain(members).collect()
}
